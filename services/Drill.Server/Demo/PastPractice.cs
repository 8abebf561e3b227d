using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Drills;
using Drill.Domain.Items.Grading;
using Drill.Domain.Learning;
using Drill.Domain.Numbers;
using Drill.Domain.Rosters;
using Drill.Domain.Selection;
using Drill.Simulation.Students;

namespace Drill.Server.Demo;

/// <summary>One student's practice under a clock of its own, judged and chosen by the same rules as a real one.</summary>
internal sealed class PastPractice(EnrolledStudent student, SimulatedStudent simulated, CurriculumGraph curriculum, ItemSelector selector, ISuccessModel model)
{
    private static readonly TimeSpan ReadingFeedback = TimeSpan.FromSeconds(5);

    private SimulatedStudent _simulated = simulated;
    private StudentState _state = StudentState.Empty(student.Person.Id) with { Memory = model.NewMemory() };

    /// <summary>One drill of practice that starts at a time.</summary>
    public IEnumerable<RecordedAttempt> Practise(DateTimeOffset start)
    {
        var plan = DrillPlan.Practice($"p-{Guid.CreateVersion7(start):n}", student.Classroom.Grade, skill: null, _state.Sequence, start);
        var random = SeededRandom.From(plan.Drill, (ulong)_state.Sequence);
        var drill = DrillHistory.Start(new(plan, selector.Choose(_state, DrillHistory.Blank(plan), start, random)!, []), curriculum.Build);
        var now = start;
        while (!drill.IsFinished)
        {
            var choice = drill.Pending!;
            var (item, skill) = (curriculum.Build(choice.Item)!, curriculum.SkillOf(choice.Item)!);
            var answer = _simulated.Respond(item, skill, now);
            now += answer.Elapsed;
            var verdict = Grader.Grade(item, answer.Response);
            var attempt = Describe(plan, choice, skill, answer, verdict, now);
            var believed = _state.After(attempt);
            attempt = attempt with { Stage = believed.SkillOrFresh(attempt.Skill).StageIn(attempt.Drill) };
            attempt = attempt with { Next = verdict.IsFinal ? selector.Choose(believed, drill.After(attempt, curriculum.Build), now, random) : choice with { Why = new Why.TryAgain() } };

            drill = drill.After(attempt, curriculum.Build);
            _state = believed;
            _simulated = _simulated.Learn(skill.Skill, verdict.Outcome, verdict.Misconception?.Id, now);
            now += ReadingFeedback;
            yield return new(attempt, ReplyWriter.Write(attempt.Id, item, answer.Response, verdict, Present(attempt.Next!), drill.Progress));
        }
    }

    private NextItem Present(Choice next) => ReplyWriter.Present(next, curriculum.Build(next.Item)!, curriculum.SkillOf(next.Item)!);

    private Attempt Describe(DrillPlan plan, Choice choice, PlacedSkill skill, SimulatedAnswer answer, Verdict verdict, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Student = student.Person.Id,
        Sequence = _state.Sequence + 1,
        Classroom = student.Classroom.Id,
        Grade = student.Classroom.Grade,
        Drill = plan.Drill,
        Item = choice.Item,
        Skill = skill.Id,
        Response = answer.Response,
        Outcome = verdict.Outcome,
        Score = verdict.Score,
        Misconception = verdict.Misconception?.Id,
        Hints = answer.Hints,
        Elapsed = answer.Elapsed,
        AnsweredAt = now,
        ReceivedAt = now,
        Difficulty = choice.Difficulty,
        PredictedSuccess = choice.PredictedSuccess,
        Target = choice.Target,
        MedianTime = choice.MedianTime,
        Model = model.Version,
        Stage = _state.SkillOrFresh(skill.Id).Stage,
    };
}
