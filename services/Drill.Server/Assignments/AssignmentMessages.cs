using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Drill.Domain.Assignments;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Rosters;
using Drill.Server.Curriculum;

namespace Drill.Server.Assignments;

/// <param name="Students">Named students; left out = the whole class.</param>
/// <param name="Skills">Left out = what each needs, as the drill finds it.</param>
/// <param name="Sets">A part for each student, as previewed and changed; then <paramref name="Students"/> and <paramref name="Skills"/> are left out and <paramref name="Minutes"/> says what was planned for.</param>
/// <param name="Items">1–100; either this or <paramref name="Minutes"/> (1–60).</param>
public sealed record AssignmentRequest(
    string Classroom, string Title, DateTimeOffset Due, IReadOnlyList<string>? Students = null, IReadOnlyList<string>? Skills = null, int? Items = null, int? Minutes = null,
    IReadOnlyList<StudentSet>? Sets = null);

public sealed record AssignmentMessage(
    string Assignment,
    Classroom Classroom,
    string Title,
    IReadOnlyList<SkillName> Skills,
    int? Items,
    int? Minutes,
    DateTimeOffset Due,
    DateTimeOffset CreatedAt,
    IReadOnlyList<AssignedStudentMessage> Students);

public sealed record AssignedStudentMessage(string Student, string Name, int Number, int Answered, int Right, int Planned, bool IsFinished, DateTimeOffset? LastAt)
{
    /// <summary>The student's own part; null where all do the same.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AssignedSkillMessage>? Skills { get; init; }
}

public sealed record AssignedSkillMessage(SkillName Skill, int Items);

/// <summary>One line of a class's list of homework.</summary>
public sealed record AssignmentSummary(
    string Assignment,
    Classroom Classroom,
    string Title,
    IReadOnlyList<SkillName> Skills,
    int? Items,
    int? Minutes,
    DateTimeOffset Due,
    DateTimeOffset CreatedAt,
    int StudentCount,
    int FinishedCount);

/// <summary>Assignments in the words of the wire. Pure.</summary>
public static class AssignmentWriter
{
    public static AssignmentMessage Write(
        Assignment assignment, Classroom classroom, RosterView roster, IReadOnlyDictionary<string, AssignmentProgress> progress, CurriculumGraph curriculum) => new(
        assignment.Id, classroom, assignment.Title, NamesOf(assignment.Skills, curriculum), assignment.Items, assignment.Minutes, assignment.Due, assignment.CreatedAt,
        [.. StudentsOf(assignment, roster).Select(s => WriteStudent(assignment, s, progress.GetValueOrDefault(s.Person.Id, AssignmentProgress.None), curriculum))]);

    public static AssignmentSummary Summarize(
        Assignment assignment, Classroom classroom, RosterView roster, IReadOnlyDictionary<string, AssignmentProgress> progress, CurriculumGraph curriculum)
    {
        var students = StudentsOf(assignment, roster).ToImmutableArray();
        return new(
            assignment.Id, classroom, assignment.Title, NamesOf(assignment.Skills, curriculum), assignment.Items, assignment.Minutes, assignment.Due, assignment.CreatedAt,
            students.Length, students.Count(s => progress.GetValueOrDefault(s.Person.Id, AssignmentProgress.None).IsFinished(assignment, s.Person.Id)));
    }

    public static IReadOnlyList<SkillName> NamesOf(IEnumerable<string> skills, CurriculumGraph curriculum) => [.. skills.Select(s => SkillNames.Of(s, curriculum))];

    private static AssignedStudentMessage WriteStudent(Assignment assignment, EnrolledStudent student, AssignmentProgress progress, CurriculumGraph curriculum) => new(
        student.Person.Id, student.Person.Name, student.Number, progress.Answered, progress.Right, assignment.PlannedItemsFor(student.Person.Id), progress.IsFinished(assignment, student.Person.Id), progress.LastAt)
    {
        Skills = assignment.SetOf(student.Person.Id)?.Skills.Select(s => new AssignedSkillMessage(SkillNames.Of(s.Skill, curriculum), s.Items)).ToArray(),
    };

    private static IEnumerable<EnrolledStudent> StudentsOf(Assignment assignment, RosterView roster) =>
        roster.StudentsOf(assignment.Classroom).Where(s => assignment.IsFor(s.Person.Id));
}
