using Drill.Domain.Curriculum;
using Drill.Domain.Drills;
using Drill.Domain.Items;
using Drill.Domain.Learning;
using Drill.Domain.Numbers;

namespace Drill.Domain.Selection;

/// <summary>Which item next, and why. The model predicts, this chooses.</summary>
public sealed class ItemSelector(CurriculumGraph curriculum, ISuccessModel model)
{
    public const string PolicyVersion = "selector-1";

    /// <summary>P(right) aimed at (Klinkenberg et al. 2011), and after two failures in a row.</summary>
    public const double Target = 0.75;
    public const double TargetAfterFailures = 0.85;

    private const int FailuresBeforeEasier = 2;

    /// <summary>Share of choices made at random within the skill: without them nothing could be evaluated later.</summary>
    private const double Exploration = 0.05;

    /// <summary>Candidates this near the best one, in P(right), are as good: one of them at random gives variety.</summary>
    private const double Tolerance = 0.05;

    private const int SeedTries = 24;

    public Choice Choose(StudentState student, DrillHistory drill, DateTimeOffset now, SeededRandom random)
    {
        var focus = FindFocus(student, drill, now);
        var candidates = CandidatesOf(focus.Skill);
        var predictions = new Prediction[candidates.Length];
        model.Predict(student, drill.Plan.Grade, now, candidates, predictions);

        var isFailing = drill.Run.Skill == focus.Skill.Id && drill.Run.FailuresInARow >= FailuresBeforeEasier;
        var (picked, propensity) = Pick(predictions, isFailing ? TargetAfterFailures : Target, random);
        var (at, item) = FindUnseen(candidates, predictions, picked, drill, random);
        var why = isFailing && focus.Why is Why.KeepGoing or Why.Chosen ? new Why.Easier(focus.Skill.Skill.ToName()) : focus.Why;
        return new(item, why, predictions[at].Success, predictions[at].Difficulty, candidates.Length, propensity, model.Version, PolicyVersion);
    }

    /// <summary>What would be practised next in a new drill, without drawing an item.</summary>
    public (PlacedSkill Skill, Why Why) Preview(StudentState student, DrillHistory drill, DateTimeOffset now)
    {
        var focus = FindFocus(student, drill, now);
        return (focus.Skill, focus.Why);
    }

    private Focus FindFocus(StudentState student, DrillHistory drill, DateTimeOffset now) =>
        new SkillChooser(curriculum, student, drill, new Reach(curriculum, student, drill.Plan.Grade, now, model), now).Choose();

    private static Candidate[] CandidatesOf(PlacedSkill skill) =>
        [.. skill.Skill.Templates.SelectMany(t => Enumerable.Range(1, t.Levels).Select(level => new Candidate(skill, t, level)))];

    private static (int Picked, double Propensity) Pick(ReadOnlySpan<Prediction> predictions, double target, SeededRandom random)
    {
        var best = double.MaxValue;
        foreach (var prediction in predictions) best = Math.Min(best, Math.Abs(prediction.Success - target));
        var near = new List<int>(predictions.Length);
        for (var i = 0; i < predictions.Length; i++)
        {
            if (Math.Abs(predictions[i].Success - target) <= best + Tolerance) near.Add(i);
        }

        var picked = random.NextUnit() < Exploration ? random.Between(0, predictions.Length - 1) : near[random.Between(0, near.Count - 1)];
        var propensity = (Exploration / predictions.Length) + (near.Contains(picked) ? (1 - Exploration) / near.Count : 0);
        return (picked, propensity);
    }

    // A small template soon repeats itself: then the nearest candidate that still has something new takes its place.
    private static (int At, ItemId Item) FindUnseen(Candidate[] candidates, Prediction[] predictions, int picked, DrillHistory drill, SeededRandom random)
    {
        var order = Enumerable.Range(0, candidates.Length).OrderBy(i => Math.Abs(predictions[i].Success - predictions[picked].Success) - (i == picked ? 1 : 0));
        foreach (var i in order)
        {
            for (var tries = 0; tries < SeedTries; tries++)
            {
                var item = candidates[i].Template.Make(candidates[i].Level, (uint)random.NextBits());
                if (!drill.Prompts.Contains(item.Prompt.Ja)) return (i, item.Id);
            }
        }

        return (picked, new(candidates[picked].Template.Id, candidates[picked].Template.Version, candidates[picked].Level, (uint)random.NextBits()));
    }
}
