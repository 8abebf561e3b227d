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

    /// <summary>Items given of one level from which it is worth drawing one to see whether anything new is left: the content's tests promise ten at least.</summary>
    private const int MayBeUsedUpFrom = 5;

    private readonly Candidate[][] _candidates = [.. curriculum.Skills.Select(CandidatesOf)];

    public Choice Choose(StudentState student, DrillHistory drill, DateTimeOffset now, SeededRandom random)
    {
        var focus = FindFocus(student, drill, now);
        var candidates = WithoutUsedUp(CandidatesFor(focus.Skill, drill.Plan.School), drill, random);
        var predictions = new Prediction[candidates.Length];
        model.Predict(student, drill.Plan.Grade, now, candidates, predictions);

        var isFailing = drill.Run.Skill == focus.Skill.Id && drill.Run.FailuresInARow >= FailuresBeforeEasier;
        var (picked, propensity) = Pick(predictions, isFailing ? TargetAfterFailures : Target, random);
        var item = Draw(candidates[picked], drill, random).Item;
        var why = isFailing && focus.Why is Why.KeepGoing or Why.Chosen ? new Why.Easier(focus.Skill.Skill.ToName()) : focus.Why;
        return new(item, why, predictions[picked].Success, predictions[picked].Difficulty, candidates.Length, propensity, model.VersionOf(predictions[picked]), PolicyVersion);
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

    // A school's own items stand beside the templates of their skill.
    private Candidate[] CandidatesFor(PlacedSkill skill, string? school) =>
        school is null || curriculum.Shelf.Offered(school, skill.Id) is not { Count: > 0 } own
            ? _candidates[skill.Index]
            : [.. _candidates[skill.Index], .. own.Select(o => new Candidate(skill, o.Template, o.Level))];

    // A small template soon repeats itself. Its levels leave before one is picked, so that the propensity is that of what was really on offer.
    private static Candidate[] WithoutUsedUp(Candidate[] candidates, DrillHistory drill, SeededRandom random)
    {
        if (!Array.Exists(candidates, MayBeUsedUp)) return candidates;
        var left = Array.FindAll(candidates, c => !MayBeUsedUp(c) || Draw(c, drill, random).IsUnseen);
        return left.Length > 0 ? left : candidates;

        bool MayBeUsedUp(Candidate candidate) => drill.CountGiven(candidate.Template.Id, candidate.Level) >= Math.Min(MayBeUsedUpFrom, candidate.Template.Variety);
    }

    private static (ItemId Item, bool IsUnseen) Draw(Candidate candidate, DrillHistory drill, SeededRandom random)
    {
        for (var tries = 1; ; tries++)
        {
            var item = candidate.Template.Make(candidate.Level, (uint)random.NextBits());
            var isUnseen = !drill.Questions.Contains(item.Question);
            if (isUnseen || tries == SeedTries) return (item.Id, isUnseen);
        }
    }

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
}
