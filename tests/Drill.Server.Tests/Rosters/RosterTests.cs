using System.Net;
using System.Text.Json.Nodes;
using Drill.Server.Tests.Support;

namespace Drill.Server.Tests.Rosters;

public sealed class RosterTests(DrillApp app)
{
    [Fact]
    public async Task AddStudents_OneBadLine_AddsNobody()
    {
        using var administrator = await app.SignInAsAdministrator(app.Kita);
        var before = (await administrator.GetAsync("/api/school")).Json["classrooms"]![0]!["students"]!.GetValue<int>();

        var answer = await administrator.PostAsync($"/api/classrooms/{app.Kita.Classes[0].Id}/students", new { text = "20,山田 たろう\n1,田中 はな", preview = false });

        Assert.Empty(answer.Json["added"]!.AsArray());
        Assert.Equal(2, answer.Json["problems"]![0]!["line"]!.GetValue<int>());
        Assert.Equal(before, (await administrator.GetAsync("/api/school")).Json["classrooms"]![0]!["students"]!.GetValue<int>());
    }

    [Fact]
    public async Task AddStudents_Preview_AddsNobody()
    {
        using var administrator = await app.SignInAsAdministrator(app.Kita);

        var answer = await administrator.PostAsync($"/api/classrooms/{app.Kita.Classes[0].Id}/students", new { text = "40,山田 たろう", preview = true });

        Assert.Equal("4-1-40", answer.Json["added"]![0]!["login"]!.GetValue<string>());
        using var browser = app.Browser();
        Assert.DoesNotContain("山田", (await administrator.GetAsync($"/api/classrooms/{app.Kita.Classes[0].Id}/cards")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RemovedStudent_SessionEndsAndRestoringUndoesIt()
    {
        var classroom = app.Minami.Classes[1];
        var added = await app.EnrollStudent(classroom, "転校 する");
        using var administrator = await app.SignInAsAdministrator(app.Minami);
        using var student = await SignIn(classroom, added, administrator);
        var path = $"/api/classrooms/{classroom.Id}/students/{added.Person}";

        Assert.Equal(HttpStatusCode.NoContent, (await administrator.DeleteAsync(path)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await student.GetAsync("/api/home")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await administrator.PostAsync(path + "/restore")).Status);
        using var back = await SignIn(classroom, added, administrator);
        Assert.Equal(HttpStatusCode.OK, (await back.GetAsync("/api/home")).Status);
    }

    [Fact]
    public async Task AddSupporter_ByAnAdministrator_SeesNamesAndCardsButNoAnswers()
    {
        using var administrator = await app.SignInAsAdministrator(app.Minami);
        var added = await administrator.PostAsync("/api/supporters", new { name = "支援員 はるか", login = "haruka" });
        using var supporter = await app.SignInAsync(app.Minami, "haruka", added.Text("secret"));
        var classroom = app.Minami.Classes[0];

        Assert.Equal("supporter", (await supporter.GetAsync("/api/session")).Text("role"));
        var school = (await supporter.GetAsync("/api/school")).Json;
        Assert.Contains(school["supporters"]!.AsArray(), s => s!["login"]!.GetValue<string>() == "haruka");
        var students = (await supporter.GetAsync($"/api/classrooms/{classroom.Id}/students")).Json["students"]!.AsArray();
        Assert.Contains(students, s => s!["name"]!.GetValue<string>() == "石井 ゆい");
        Assert.Equal(HttpStatusCode.Forbidden, (await supporter.GetAsync($"/api/classrooms/{classroom.Id}/live")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await supporter.GetAsync($"/api/students/{classroom.Students[0].Person}")).Status);
    }

    [Fact]
    public async Task AddClassroom_ByASupporter_LeadsToWhatTheyMayRead()
    {
        using var supporter = await app.SignInAsSupporter(app.Kita);
        var classroom = await supporter.PostAsync("/api/classrooms", new { name = "1年9組", grade = 1 });

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (classroom.Status, (await supporter.GetAsync(classroom.Location!)).Status));
    }

    [Fact]
    public async Task AddTeacher_MalformedAndOfNoClass_IsMalformed()
    {
        using var administrator = await app.SignInAsAdministrator(app.Kita);

        Assert.Equal(HttpStatusCode.BadRequest, (await administrator.PostAsync("/api/teachers", new { name = "", login = "x1", classrooms = new[] { "none" } })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.PostAsync("/api/teachers", new { name = "先生", login = "x1", classrooms = new[] { "none" } })).Status);
    }

    [Fact]
    public async Task AddTeacher_LoginTaken_IsAConflictSaidInBothLanguages()
    {
        using var administrator = await app.SignInAsAdministrator(app.Kita);
        var refused = await administrator.PostAsync("/api/teachers", new { name = "別の 人", login = "Teacher1", classrooms = Array.Empty<string>() });

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        var golden = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "contracts", "problem.json"), TestContext.Current.CancellationToken);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(golden), refused.Json), refused.Body);
    }

    private async Task<TestBrowser> SignIn(TestClass classroom, TestStudent student, TestBrowser administrator)
    {
        var cards = (await administrator.GetAsync($"/api/classrooms/{classroom.Id}/cards")).Json["cards"]!.AsArray();
        var secret = cards.Single(c => c!["student"]!.GetValue<string>() == student.Person)!["secret"]!.GetValue<string>();
        return await app.SignInAsync(classroom.School, student.Login, secret);
    }
}
