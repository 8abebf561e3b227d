using System.Globalization;
using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Learning;
using Drill.Domain.Numbers;
using Drill.Domain.Selection;
using Drill.Simulation.Learners;
using Drill.Simulation.Policies;
using Drill.Simulation.Students;

namespace Drill.Simulation.Trials;

/// <summary>One answer of a trial, with what is true of it.</summary>
/// <param name="Success">True P(right) of the student who tries, [0, 1].</param>
public sealed record TrialStep(Attempt Attempt, Choice Choice, PlacedSkill Skill, double Success);

/// <summary>One learner under one policy: given, answered, believed, given again. Days have a fixed number of answers.</summary>
public sealed class Trial
{
    public const int AnswersPerDay = 15;

    private const double SuccessOfGuess = 0.15;

    /// <summary>When every trial begins.</summary>
    public static readonly DateTimeOffset FirstDay = new(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan ReadingFeedback = TimeSpan.FromSeconds(5);

    private readonly PolicyTask _task;
    private readonly PolicyRun _policy;
    private readonly SeededRandom _random;
    private readonly TimeSpan _pace;

    private int _answers;

    public Trial(Learner learner, Policy policy, PolicyTask task)
    {
        (Learner, _task, _policy, _random) = (learner, task, policy.Begin(task with { Truth = learner }), SeededRandom.From("answers", task.Seed));
        State = StudentState.Empty("simulated") with { Memory = task.Model.NewMemory() };
        _pace = TimeSpan.FromSeconds(6 + (8 * _random.NextUnit()));
    }

    public Learner Learner { get; }

    public StudentState State { get; private set; }

    public DateTimeOffset Now { get; private set; } = FirstDay;

    /// <summary>The learner answers one more item.</summary>
    public TrialStep Answer()
    {
        if (_answers % AnswersPerDay == 0)
        {
            Now = FirstDay.AddDays(_answers / AnswersPerDay);
            _policy.BeginSession(State, Now);
        }

        _answers++;
        var choice = _policy.Choose(State, Now);
        var skill = _task.Curriculum.SkillOf(choice.Item)!;
        var success = Learner.SuccessOn(skill, choice.Item.Template, choice.Item.Level, Now);
        var isGuess = _random.NextUnit() < Learner.Guessing;
        var elapsed = isGuess ? TimeSpan.FromSeconds(0.5 + _random.NextUnit()) : ThinkingTime.Draw(_pace, -Logistic.Logit(Math.Clamp(success, 0.01, 0.99)), 0, _random);
        Now += elapsed;
        var right = _random.NextUnit() < (isGuess ? SuccessOfGuess : success);
        var attempt = Describe(choice, skill, right, elapsed);
        State = State.After(attempt);
        _policy.Tell(attempt);
        _task.Times?.Observe(attempt);
        if (!isGuess) Learner.Practise(skill, right, Now);
        Now += ReadingFeedback;
        return new(attempt, choice, skill, success);
    }

    private Attempt Describe(Choice choice, PlacedSkill skill, bool right, TimeSpan elapsed) => new()
    {
        Id = new(_answers, 0, 0, BitConverter.GetBytes(_task.Seed)),
        Student = State.Student,
        Sequence = State.Sequence + 1,
        Classroom = "simulated",
        Grade = _task.Grade,
        Drill = string.Create(CultureInfo.InvariantCulture, $"d{1 + ((_answers - 1) / AnswersPerDay)}"),
        Item = choice.Item,
        Skill = skill.Id,
        Response = Response.Of(Box.Value, right ? "1" : "0"),
        Outcome = right ? Outcome.Right : Outcome.Wrong,
        Score = right ? 1 : 0,
        Hints = 0,
        Elapsed = elapsed,
        AnsweredAt = Now,
        ReceivedAt = Now,
        Difficulty = choice.Difficulty,
        PredictedSuccess = choice.PredictedSuccess,
        Target = choice.Target,
        MedianTime = choice.MedianTime,
        Model = choice.Model,
        Stage = State.SkillOrFresh(skill.Id).Stage,
    };
}
