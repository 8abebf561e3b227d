using Drill.Domain.Curriculum;
using Drill.Domain.Drills;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Learning;
using Drill.Domain.Numbers;
using Drill.Domain.Selection;
using Drill.SuccessModel.Rasch;

namespace Drill.Domain.Tests.Samples;

/// <summary>A drill as the server runs it, without storage: choose, answer, believe, choose.</summary>
internal sealed class SimulatedDrill
{
    private readonly CurriculumGraph _curriculum;
    private readonly ItemSelector _selector;
    private readonly ulong _seed;

    public SimulatedDrill(DrillPlan plan, StudentState? student = null, CurriculumGraph? curriculum = null, ulong seed = 1)
    {
        _curriculum = curriculum ?? SmallCurriculum.Graph;
        _selector = new(_curriculum, new RaschModel(new ItemDifficulties()));
        _seed = seed;
        (State, Now) = (student ?? StudentState.Empty("s1"), plan.StartedAt);
        var first = _selector.Choose(State, DrillHistory.Blank(plan), Now, Random())!;
        History = DrillHistory.Start(new(plan, first, []), _curriculum.Build);
        Given = [first];
        Before = DrillHistory.Blank(plan);
    }

    /// <summary>The drill as it was when the pending item was chosen.</summary>
    public DrillHistory Before { get; private set; }

    public StudentState State { get; private set; }

    public DrillHistory History { get; private set; }

    public DateTimeOffset Now { get; private set; }

    /// <summary>Every choice so far, the one to answer now last.</summary>
    public List<Choice> Given { get; }

    public Choice Pending => Given[^1];

    public string Skill => SkillOf(Pending);

    public static DrillPlan Practice(int grade = 5, string? skill = null, DateTimeOffset? at = null) => DrillPlan.Practice("d1", grade, skill, 0, at ?? Facts.Monday);

    public Item ItemOf(Choice choice) => _curriculum.Build(choice.Item)!;

    public string SkillOf(Choice choice) => _curriculum.SkillOf(choice.Item)!.Id;

    /// <summary>Answers what is pending, half a minute later; what was chosen next.</summary>
    public Choice Answer(params ReadOnlySpan<Outcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            Now = Now.AddSeconds(30);
            var attempt = Facts.Attempt(State.Sequence + 1, outcome) with
            {
                Item = Pending.Item,
                Skill = Skill,
                Difficulty = Pending.Difficulty,
                PredictedSuccess = Pending.PredictedSuccess,
                Target = Pending.Target,
                ReceivedAt = Now,
            };
            State = State.After(attempt);
            Before = History.After(attempt, _curriculum.Build);
            var next = _selector.Choose(State, Before, Now, Random())!;
            History = History.After(attempt with { Next = next }, _curriculum.Build);
            Given.Add(next);
        }

        return Pending;
    }

    /// <summary>Answers as a student of this true ability would (logits).</summary>
    public SimulatedDrill AnswerAs(double ability, int count)
    {
        var random = new SeededRandom(_seed);
        for (var i = 0; i < count; i++)
        {
            var placed = _curriculum.SkillOf(Pending.Item)!;
            Answer(random.NextUnit() < Logistic.Probability(ability - placed.DifficultyAt(Pending.Item.Level)) ? Outcome.Right : Outcome.Wrong);
        }

        return this;
    }

    private SeededRandom Random() => SeededRandom.From($"d{_seed}", (ulong)State.Sequence);
}
