using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Drills;
using Drill.Domain.Items;
using Drill.Domain.Learning;
using Drill.Domain.Learning.Times;
using Drill.Domain.Numbers;
using Drill.Domain.Selection.Skills;

namespace Drill.Domain.Selection;

/// <summary>Which item next, and why. The model predicts, this chooses: the skill by what is believed of the student, then its item by one batch of predictions.</summary>
/// <param name="times">How long items take, or null where nobody measures.</param>
public sealed class ItemSelector(CurriculumGraph curriculum, ISuccessModel model, ResponseTimes? times = null)
{
    public const string PolicyVersion = "selector-5";

    private readonly Offer _offer = new(curriculum);

    /// <returns>Null when the teachers' vetoes leave nothing to give.</returns>
    public Choice? Choose(StudentState student, DrillHistory drill, DateTimeOffset now, SeededRandom random) => Draw(student, drill, now, random)?.Choice;

    /// <returns>As for <see cref="Choose"/>, with the item, for those who show it next: it need not be built again.</returns>
    public (Choice Choice, Item Item)? Draw(StudentState student, DrillHistory drill, DateTimeOffset now, SeededRandom random)
    {
        if (FindFocus(student, drill, now) is not { } focus) return null;
        var target = Target.For(focus, student, drill);
        var aim = TargetControl.Aim(target, student.TargetShift);
        var unseen = UnseenItems.Leave(_offer.CandidatesFor(focus.Skill, drill.Plan.School), drill, random);
        var candidates = Shortlist.Of(unseen, student, drill.Plan.Grade, aim);
        Span<Prediction> predictions = stackalloc Prediction[candidates.Length];
        model.Predict(student, drill.Plan.Grade, now, candidates, predictions);

        var (picked, propensity) = NearestItems.Pick(predictions, aim, random);
        var prediction = predictions[picked];
        var item = UnseenItems.Draw(candidates[picked], drill, random);
        var choice = new Choice(item.Id, WhyOf(focus, drill), prediction.Success, model.DifficultyOf(candidates[picked]), candidates.Length, propensity, model.VersionOf(prediction), PolicyVersion)
        {
            Target = target,
            MedianTime = times?.MedianOf(item.Id.Template, item.Id.Level),
        };
        return (choice, item);
    }

    /// <summary>Learns from a stored attempt how long items take.</summary>
    public void Observe(Attempt attempt) => times?.Observe(attempt);

    /// <summary>What would be practised next in a new drill, without drawing an item.</summary>
    /// <returns>As for <see cref="Choose"/>.</returns>
    public (PlacedSkill Skill, Why Why)? Preview(StudentState student, DrillHistory drill, DateTimeOffset now) =>
        FindFocus(student, drill, now) is { } focus ? (focus.Skill, WhyOf(focus, drill)) : null;

    private Focus? FindFocus(StudentState student, DrillHistory drill, DateTimeOffset now)
    {
        using var reach = new Reach(_offer, student, drill.Plan.Grade, now);
        return new SkillChooser(_offer, student, drill, reach, now).Choose();
    }

    private static Why WhyOf(Focus focus, DrillHistory drill) =>
        Target.IsFailing(focus.Skill, drill) && focus.Why is Why.KeepGoing or Why.Chosen ? new Why.Easier(focus.Skill.Skill.ToName()) : focus.Why;
}
