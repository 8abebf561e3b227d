using System.Collections.Immutable;
using Drill.Domain.Assignments;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Rosters;
using Drill.Server.Curriculum;

namespace Drill.Server.Assignments;

/// <param name="Students">Named students; left out = the whole class.</param>
/// <param name="Skills">Left out = what each needs.</param>
/// <param name="Items">1–100; either this or <paramref name="Minutes"/> (1–60).</param>
public sealed record AssignmentRequest(
    string Classroom, string Title, DateTimeOffset Due, IReadOnlyList<string>? Students = null, IReadOnlyList<string>? Skills = null, int? Items = null, int? Minutes = null);

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

public sealed record AssignedStudentMessage(string Student, string Name, int Number, int Answered, int Right, int Planned, bool IsFinished, DateTimeOffset? LastAt);

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
        assignment.Id, classroom, assignment.Title, SkillsOf(assignment, curriculum), assignment.Items, assignment.Minutes, assignment.Due, assignment.CreatedAt,
        [.. StudentsOf(assignment, roster).Select(s => WriteStudent(assignment, s, progress.GetValueOrDefault(s.Person.Id, AssignmentProgress.None)))]);

    public static AssignmentSummary Summarize(
        Assignment assignment, Classroom classroom, RosterView roster, IReadOnlyDictionary<string, AssignmentProgress> progress, CurriculumGraph curriculum)
    {
        var students = StudentsOf(assignment, roster).ToImmutableArray();
        return new(
            assignment.Id, classroom, assignment.Title, SkillsOf(assignment, curriculum), assignment.Items, assignment.Minutes, assignment.Due, assignment.CreatedAt,
            students.Length, students.Count(s => progress.GetValueOrDefault(s.Person.Id, AssignmentProgress.None).IsFinished(assignment)));
    }

    public static IReadOnlyList<SkillName> SkillsOf(Assignment assignment, CurriculumGraph curriculum) => [.. assignment.Skills.Select(s => SkillNames.Of(s, curriculum))];

    private static AssignedStudentMessage WriteStudent(Assignment assignment, EnrolledStudent student, AssignmentProgress progress) => new(
        student.Person.Id, student.Person.Name, student.Number, progress.Answered, progress.Right, assignment.PlannedItems, progress.IsFinished(assignment), progress.LastAt);

    private static IEnumerable<EnrolledStudent> StudentsOf(Assignment assignment, RosterView roster) =>
        roster.StudentsOf(assignment.Classroom).Where(s => assignment.IsFor(s.Person.Id));
}
