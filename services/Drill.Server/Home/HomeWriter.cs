using Drill.Domain.Assignments;
using Drill.Domain.Curriculum;
using Drill.Domain.Learning;
using Drill.Domain.Rosters;
using Drill.Grains.Students;
using Drill.Server.Assignments;
using Drill.Server.Curriculum;
using Drill.Server.Drills;
using Drill.Server.Vetoes;

namespace Drill.Server.Home;

/// <summary>What today holds for a student, from what is believed of them, the curriculum and their homework. Pure.</summary>
public static class HomeWriter
{
    public static HomeMessage Write(StudentPortrait portrait, EnrolledStudent student, IReadOnlyList<(Assignment Assignment, AssignmentProgress Progress)> homework, CurriculumGraph curriculum) => new(
        [.. homework.Select(h => WriteHomework(h.Assignment, student.Person.Id, h.Progress, curriculum))],
        portrait.Current is { } current
            ? new(current.Drill, DrillMessage.KindOf(current.Assignment), current.Skill is { } skill ? SkillNames.Of(skill, curriculum) : null, current.Progress)
            : null,
        Recommend(portrait.Next, curriculum),
        StageChangeMessage.Of(portrait.Better, curriculum),
        portrait.State.LastAt,
        [.. curriculum.Units.Where(u => u.Grade <= student.Classroom.Grade + 1).Select(u => WriteUnit(u, portrait.State))])
    {
        Paused = portrait.Next is null ? PausedPractice.ForStudent : null,
    };

    public static RecommendationMessage? Recommend(Recommendation? next, CurriculumGraph curriculum) =>
        next is null ? null : new(SkillNames.Of(next.Skill, curriculum), next.Why, next.Why.InWords());

    private static HomeAssignmentMessage WriteHomework(Assignment assignment, string student, AssignmentProgress progress, CurriculumGraph curriculum) => new(
        assignment.Id, assignment.Title, AssignmentWriter.NamesOf(assignment.SkillsFor(student), curriculum), assignment.Due,
        progress.Answered, progress.Right, assignment.PlannedItemsFor(student), progress.IsFinished(assignment, student));

    private static HomeUnitMessage WriteUnit(Unit unit, StudentState state) => new(
        unit.Id, unit.Grade, unit.Name,
        [.. from skill in unit.Skills let believed = state.SkillOrFresh(skill.Id) select new HomeSkillMessage(skill.Id, skill.Name, skill.Prerequisites, believed.Stage, believed.Mastery)]);
}
