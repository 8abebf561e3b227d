using System.Net;
using System.Text.Json.Nodes;
using Drill.Domain.Rosters;
using Drill.Server.Rosters;
using Drill.Server.Tests.Support;

namespace Drill.Server.Tests.Rosters;

public sealed class EnrollmentTests(DrillApp app)
{
    [Fact]
    public async Task Move_TakesAnswersAndSessionAlongAndTheWayBackTheNumber()
    {
        var (from, to) = (await app.FoundClass("5年7組", 5), await app.FoundClass("5年8組", 5));
        using var administrator = await app.SignInAsAdministrator(app.Minami);
        using var student = await app.SignInAsStudent(from);
        var path = $"/api/classrooms/{from.Id}/students/{student.Person}/move";

        var moved = await administrator.PostAsync(path, new { classroom = to.Id });

        Assert.Equal(4, moved.Json["number"]!.GetValue<int>());
        Assert.Equal(to.Id, (await student.GetAsync("/api/session")).Json["classrooms"]![0]!["id"]!.GetValue<string>());
        using var newTeacher = await app.SignInAsTeacher(to);
        using var oldTeacher = await app.SignInAsTeacher(from);
        Assert.Equal(HttpStatusCode.OK, (await newTeacher.GetAsync($"/api/students/{student.Person}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await oldTeacher.GetAsync($"/api/students/{student.Person}")).Status);
        Assert.Equal(moved.Body, (await administrator.PostAsync(path, new { classroom = to.Id })).Body);

        var back = await administrator.PostAsync($"/api/classrooms/{to.Id}/students/{student.Person}/move", new { classroom = from.Id });
        Assert.Equal(1, back.Json["number"]!.GetValue<int>());
        Assert.Equal(3, (await StudentsOf(administrator, from.Id))["students"]!.AsArray().Count);
        Assert.Equal(3, (await StudentsOf(administrator, to.Id))["students"]!.AsArray().Count);
    }

    [Fact]
    public async Task Restore_WhoIsInAnotherClassByNow_IsNotInTwo()
    {
        var (from, to) = (app.Minami.Classes[0], app.Minami.Classes[1]);
        var student = await app.EnrollStudent(from, "動く 子");
        using var administrator = await app.SignInAsAdministrator(app.Minami);
        await administrator.PostAsync($"/api/classrooms/{from.Id}/students/{student.Person}/move", new { classroom = to.Id });

        Assert.Equal(HttpStatusCode.NotFound, (await administrator.PostAsync($"/api/classrooms/{from.Id}/students/{student.Person}/restore")).Status);
        Assert.DoesNotContain((await StudentsOf(administrator, from.Id))["left"]!.AsArray(), s => s!["student"]!.GetValue<string>() == student.Person);
    }

    [Fact]
    public async Task End_IsListedAmongThoseWhoLeft()
    {
        var classroom = app.Minami.Classes[0];
        var student = await app.EnrollStudent(classroom, "去る 子");
        using var administrator = await app.SignInAsAdministrator(app.Minami);

        await administrator.DeleteAsync($"/api/classrooms/{classroom.Id}/students/{student.Person}");

        var list = await StudentsOf(administrator, classroom.Id);
        Assert.DoesNotContain(list["students"]!.AsArray(), s => s!["student"]!.GetValue<string>() == student.Person);
        Assert.Contains(list["left"]!.AsArray(), s => s!["student"]!.GetValue<string>() == student.Person);
    }

    [Fact]
    public async Task Move_IntoAFullClass_IsAConflict()
    {
        var full = await app.FoundClass("5年9組", 5);
        using var administrator = await app.SignInAsAdministrator(app.Minami);
        await administrator.PostAsync($"/api/classrooms/{full.Id}/students", new { text = string.Join('\n', Enumerable.Range(1, 57).Select(i => $"子 {i}")), preview = false });
        var from = app.Minami.Classes[0];

        var refused = await administrator.PostAsync($"/api/classrooms/{from.Id}/students/{from.Students[0].Person}/move", new { classroom = full.Id });

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal("そのクラスはいっぱいです（60人まで）。", refused.Json["said"]!["ja"]!.GetValue<string>());
    }

    [Fact]
    public void Move_EveryNumberWasGivenOnce_IsFull()
    {
        var (from, to) = (new Classroom("from", "5年1組", 5), new Classroom("to", "5年2組", 5));
        Person Child(int n) => new() { Id = $"p{n}", Role = Role.Student, Name = "子", Login = $"5-{n}", Stamp = "s" };
        var roster = Roster.Of(new("school", "学校")).With(from).With(to)
            .With([new EnrolledStudent(Child(0), from, 1), .. Enumerable.Range(1, StudentList.MaxNumber).Select(n => new EnrolledStudent(Child(n), to, n))]);
        foreach (var left in roster.Enrollments.Where(e => e.Classroom == to.Id && e.Number > 30)) roster = roster.WithEnded(left, true);

        Assert.Equal(new Moved(null, true), Enrolling.Move(new RosterView(roster), "p0", from.Id, to.Id).Result);
    }

    [Fact]
    public async Task Add_SignsThatAreNoCharacters_IsAnswered()
    {
        using var administrator = await app.SignInAsAdministrator(app.Minami);
        var classroom = (await administrator.PostAsync("/api/classrooms", new { name = "\uFFFE組", grade = 5 })).Text("id");

        var added = await administrator.PostAsync($"/api/classrooms/{classroom}/students", new { text = "1,青木\uFFFE はると", preview = false });

        Assert.Equal("5-01", added.Json["added"]![0]!["login"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync("/api/school/year.csv")).Status);
        var year = await administrator.PostAsync("/api/school/year", new { text = "class now,number now,name,new grade,new class,new number\n\uFFFE,1,a,6,b,1", preview = true });
        Assert.Equal(HttpStatusCode.OK, year.Status);
        await administrator.DeleteAsync($"/api/classrooms/{classroom}/students/{added.Json["added"]![0]!["student"]}");
    }

    private static async Task<JsonNode> StudentsOf(TestBrowser administrator, string classroom) => (await administrator.GetAsync($"/api/classrooms/{classroom}/students")).Json;
}
