using System.Net;
using System.Text.Json.Nodes;
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
    [InlineData("""{"title":"x","items":0}""", "items is 1 to")]
    [InlineData("""{"title":"x","items":5,"minutes":5}""", "Either items or minutes")]
    [InlineData("""{"title":"x"}""", "Either items or minutes")]
    [InlineData("""{"title":"x","items":5,"skills":[null]}""", "does not exist")]
    [InlineData("""{"title":"x","items":5,"students":[null]}""", "names nobody")]
    [InlineData("""{"title":"x","items":5,"skills":["no-skill"]}""", "does not exist")]
    public async Task Set_ThatMakesNoSense_Is400AndSaysWhy(string json, string why)
    {
        var refused = await SetAsync(json, DateTimeOffset.UtcNow.AddDays(1));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(why, refused.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"title":" ","items":5}""", 1, "宿題の名前")]
    [InlineData("""{"title":"x","items":5}""", -1, "期限がもう過ぎています")]
    [InlineData("""{"title":"x","items":5}""", 400, "1年以内")]
    [InlineData("""{"title":"x","items":5,"skills":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16","17","18","19","20","21"]}""", 1, "選べる技能")]
    public async Task Set_ThatATeacherHasToChange_IsSaidInTheirLanguage(string json, int dueInDays, string said)
    {
        var refused = await SetAsync(json, DateTimeOffset.UtcNow.AddDays(dueInDays));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(said, refused.Json["said"]!["ja"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(10, 24)]
    [InlineData(60, 60)]
    public void PlannedItems_OfMinutes_IsAnItemEvery25Seconds(int minutes, int items) =>
        Assert.Equal(items, new Drill.Domain.Assignments.Assignment("a", "c", null, "t", [], null, minutes, DateTimeOffset.MaxValue, DateTimeOffset.MinValue, "p").PlannedItems);

    private async Task<Answer> SetAsync(string json, DateTimeOffset due)
    {
        using var teacher = await app.SignInAsTeacher(app.Minami.Classes[0]);
        var request = JsonNode.Parse(json)!;
        request["classroom"] = app.Minami.Classes[0].Id;
        request["due"] = due;
        return await teacher.PostAsync("/api/assignments", request);
    }
}
