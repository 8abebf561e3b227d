using System.Net;
using Drill.Server.Tests.Support;

namespace Drill.Server.Tests.Assignments;

public sealed class AssignmentTests(DrillApp app)
{
    [Fact]
    public async Task Homework_SetDoneAndWithdrawn_IsFollowed()
    {
        var classroom = app.Minami.Classes[0];
        using var teacher = await app.SignInAsTeacher(classroom);
        using var student = await app.SignInAsStudent(classroom, 2);
        var set = await teacher.PostAsync("/api/assignments", new { classroom = classroom.Id, students = new[] { student.Person }, title = "しゅくだい", items = 2, due = DateTimeOffset.UtcNow.AddDays(2) });
        var id = set.Text("assignment");

        var homework = await Practice.StartAsync(app, student, new { kind = "assignment", assignment = id });
        await homework.SubmitCorrectAnswer();
        var last = await homework.SubmitCorrectAnswer();
        var progress = (await teacher.GetAsync($"/api/assignments/{id}")).Json["students"]![0]!;
        var home = (await student.GetAsync("/api/home")).Json["assignments"]!.AsArray().Single(a => a!["assignment"]!.GetValue<string>() == id)!;
        var list = (await teacher.GetAsync($"/api/classrooms/{classroom.Id}/assignments")).Json.AsArray().Single(a => a!["assignment"]!.GetValue<string>() == id)!;
        var withdrawn = await teacher.DeleteAsync($"/api/assignments/{id}");

        Assert.Equal(HttpStatusCode.Created, set.Status);
        Assert.Null(last.Json["next"]);
        Assert.Equal(2, progress["answered"]!.GetValue<int>());
        Assert.True(progress["isFinished"]!.GetValue<bool>());
        Assert.True(home["isFinished"]!.GetValue<bool>());
        Assert.Equal(1, list["finishedCount"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.NoContent, withdrawn.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await student.PostAsync("/api/drills", new { kind = "assignment", assignment = id })).Status);
    }

    [Theory]
    [InlineData("""{"title":"x","items":0,"due":"2099-01-01T00:00:00Z"}""")]
    [InlineData("""{"title":"x","items":5,"minutes":5,"due":"2027-01-01T00:00:00Z"}""")]
    [InlineData("""{"title":"x","due":"2027-01-01T00:00:00Z"}""")]
    [InlineData("""{"title":"x","items":5,"due":"2001-01-01T00:00:00Z"}""")]
    [InlineData("""{"title":"x","items":5,"skills":[null],"due":"2027-01-01T00:00:00Z"}""")]
    [InlineData("""{"title":"x","items":5,"students":[null],"due":"2027-01-01T00:00:00Z"}""")]
    [InlineData("""{"title":"x","items":5,"skills":["no-skill"],"due":"2027-01-01T00:00:00Z"}""")]
    public async Task Set_ThatMakesNoSense_Is400(string json)
    {
        using var teacher = await app.SignInAsTeacher(app.Minami.Classes[0]);
        var request = System.Text.Json.Nodes.JsonNode.Parse(json)!;
        request["classroom"] = app.Minami.Classes[0].Id;

        Assert.Equal(HttpStatusCode.BadRequest, (await teacher.PostAsync("/api/assignments", request)).Status);
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(10, 24)]
    [InlineData(60, 60)]
    public void PlannedItems_OfMinutes_IsAnItemEvery25Seconds(int minutes, int items) =>
        Assert.Equal(items, new Drill.Domain.Assignments.Assignment("a", "c", null, "t", [], null, minutes, DateTimeOffset.MaxValue, DateTimeOffset.MinValue, "p").PlannedItems);
}
