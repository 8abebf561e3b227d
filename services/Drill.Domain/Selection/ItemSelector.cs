using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Drills;
using Drill.Domain.Items;
using Drill.Domain.Learning;
using Drill.Domain.Numbers;

namespace Drill.Domain.Selection;

/// <summary>Which item next, and why. The model predicts, this chooses: the skill by what is believed of the student, then its item by one batch of predictions.</summary>
/// <param name="times">How long items take, or null where nobody measures.</param>
public sealed class ItemSelector(CurriculumGraph curriculum, ISuccessModel model, ResponseTimes? times = null)
{
    public const string PolicyVersion = "selector-2";

    private readonly Offer _offer = new(curriculum);

    /// <exception cref="InvalidOperationException">Every skill of the curriculum is vetoed.</exception>
    public Choice Choose(StudentState student, DrillHistory drill, DateTimeOffset now, SeededRandom random) => Choose(student, drill, now, random, out _);

    /// <param name="item">What was chosen, for those who show it next: it need not be built again.</param>
    /// <exception cref="InvalidOperationException">Every skill of the curriculum is vetoed.</exception>
    public Choice Choose(StudentState student, DrillHistory drill, DateTimeOffset now, SeededRandom random, out Item item)
    {
        var focus = FindFocus(student, drill, now);
        var target = Target.For(focus, student, drill);
        var aim = TargetControl.Aim(target, student.TargetShift);
        var unseen = UnseenItems.Leave(_offer.CandidatesFor(focus.Skill, drill.Plan.School), drill, random);
        var candidates = Shortlist.Of(unseen, student, drill.Plan.Grade, aim);
        Span<Prediction> predictions = stackalloc Prediction[candidates.Length];
        model.Predict(student, drill.Plan.Grade, now, candidates, predictions);

        var (picked, propensity) = NearestItems.Pick(predictions, aim, random);
        var (success, difficulty) = (predictions[picked].Success, predictions[picked].Difficulty);
        item = UnseenItems.Draw(candidates[picked], drill, random);
        return new(item.Id, WhyOf(focus, drill), success, difficulty, candidates.Length, propensity, model.VersionOf(predictions[picked]), PolicyVersion)
        {
            Target = target,
            MedianTime = times?.MedianOf(item.Id.Template, item.Id.Level),
        };
    }

    /// <summary>Learns from a stored attempt how long items take.</summary>
    public void Observe(Attempt attempt) => times?.Observe(attempt);

    /// <summary>What would be practised next in a new drill, without drawing an item.</summary>
    public (PlacedSkill Skill, Why Why) Preview(StudentState student, DrillHistory drill, DateTimeOffset now)
    {
        var focus = FindFocus(student, drill, now);
        return (focus.Skill, WhyOf(focus, drill));
    }

    private Focus FindFocus(StudentState student, DrillHistory drill, DateTimeOffset now)
    {
        using var reach = new Reach(_offer, student, drill.Plan.Grade, now);
        return new SkillChooser(_offer, student, drill, reach, now).Choose();
    }

    private static Why WhyOf(Focus focus, DrillHistory drill) =>
        Target.IsFailing(focus.Skill, drill) && focus.Why is Why.KeepGoing or Why.Chosen ? new Why.Easier(focus.Skill.Skill.ToName()) : focus.Why;
}
