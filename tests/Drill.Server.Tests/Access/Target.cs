using Drill.Server.Options;
using Drill.Server.Tests.Support;

namespace Drill.Server.Tests.Access;

/// <summary>Ids that a call is aimed at.</summary>
/// <param name="Spare">A student that calls may remove and restore.</param>
/// <param name="Staff">A teacher of whom the same holds.</param>
public sealed record Target(string Classroom, string Student, string Spare, string Staff, string Assignment, string Drill, string Item, string Authored)
{
    public static readonly Target Absent = new("c-nothing", "p-nothing", "p-nothing", "p-nothing", "a-nothing", "d-nothing", "nothing~1~1~1", "i-nothing");

    public object Attempt() => new
    {
        attempt = Guid.CreateVersion7(),
        drill = Drill,
        item = Item,
        response = new { skip = "not-learned" },
        elapsedMs = 1000,
        hints = 0,
        answeredAt = DateTimeOffset.UtcNow,
    };

    public string PathOf(AccessRow row) => row.Pattern
        .Replace("{drill}", Drill, StringComparison.Ordinal)
        .Replace("{student}", Spare, StringComparison.Ordinal)
        .Replace("{skill}", "fraction-reduce", StringComparison.Ordinal)
        .Replace("{unit}", "g5-fractions", StringComparison.Ordinal)
        .Replace("{documentName}", "v1", StringComparison.Ordinal)
        .Replace("{id}", IdFor(row.Pattern), StringComparison.Ordinal);

    /// <summary>A class with homework of its own and a student in the middle of a drill.</summary>
    public static async Task<Target> In(DrillApp app, TestClass classroom)
    {
        var spare = await app.EnrollStudent(classroom, "予備 の子");
        using var administrator = await app.SignInAsAdministrator(classroom.School);
        var staff = await administrator.PostAsync("/api/teachers", new { name = "予備 の先生", login = Ids.New("spare"), classrooms = Array.Empty<string>() });
        using var teacher = await app.SignInAsTeacher(classroom);
        var assignment = await teacher.PostAsync("/api/assignments", new { classroom = classroom.Id, title = "x", items = 5, due = DateTimeOffset.UtcNow.AddDays(1) });
        var authored = await teacher.PostAsync("/api/authored", new { form = new { skill = "fraction-reduce", kind = "whole", prompt = "x", key = "1" } });
        using var student = await app.SignInAsStudent(classroom);
        var practice = await Practice.StartAsync(app, student);
        return new(classroom.Id, student.Person, spare.Person, staff.Text("person"), assignment.Text("assignment"), practice.Drill, practice.Item, authored.Text("id"));
    }

    private string IdFor(string pattern) =>
        pattern.StartsWith("/api/classrooms", StringComparison.Ordinal) ? Classroom
        : pattern.StartsWith("/api/students", StringComparison.Ordinal) ? Student
        : pattern.StartsWith("/api/staff", StringComparison.Ordinal) ? Staff
        : pattern.StartsWith("/api/assignments", StringComparison.Ordinal) ? Assignment
        : pattern.StartsWith("/api/authored", StringComparison.Ordinal) ? Authored
        : Item;
}
