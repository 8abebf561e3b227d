using Drill.Content;
using Drill.Domain.Assignments;
using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Learning;
using Drill.Domain.Rosters;
using Drill.Domain.Text;
using Drill.Grains.Students;
using Drill.Server.Curriculum;
using Drill.Server.Home;

namespace Drill.Server.Students;

/// <summary>A student as their teacher sees them. Pure.</summary>
public static class StudentPageWriter
{
    public static StudentPageMessage Write(EnrolledStudent student, StudentPortrait portrait, IEnumerable<Need> needs, IEnumerable<Attempt> newestFirst, CurriculumGraph curriculum)
    {
        var state = portrait.State;
        return new(
            student.Person.Id, student.Person.Name, student.Number, student.Classroom, state.Answered, state.Right,
            state.Ability is { } ability ? new(ability.Mean, AbilityBand.HalfWidthOf(ability)) : null,
            [.. from placed in curriculum.Skills let believed = state.Skills.Find(placed.Id) where believed is not null select WriteSkill(placed, believed)],
            [.. newestFirst.Select(a => WriteAttempt(a, curriculum))],
            HomeWriter.Recommend(portrait.Next, curriculum),
            [.. needs.Select(n => new RecommendationMessage(n.Skill.Skill.ToName(), n.Why, n.Why.InWords()))]);
    }

    private static StudentSkillMessage WriteSkill(PlacedSkill placed, SkillState state) => new(
        placed.Skill.ToName(), placed.Unit.Id, state.Stage, state.Mastery, state.Answered, state.LastAt, state.DueAt, state.Recent);

    private static StudentAttemptMessage WriteAttempt(Attempt attempt, CurriculumGraph curriculum)
    {
        var shown = ShownItem.Of(attempt.Item, attempt.Response, curriculum);
        return new(
            attempt.Sequence, attempt.ReceivedAt, SkillNames.Of(attempt.Skill, curriculum), attempt.Item.Level, shown.Prompt, shown.Given, shown.Answer, attempt.Outcome,
            attempt.Misconception is { } id ? new(id, (MisconceptionCatalogue.All.GetValueOrDefault(id) ?? curriculum.Shelf.FindMisconception(id))?.Name ?? LocalizedText.Same(id)) : null,
            attempt.Elapsed.TotalMilliseconds, attempt.Hints, attempt.IsRepeat)
        {
            Figure = shown.Figure,
        };
    }
}
