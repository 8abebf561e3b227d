using System.Net;
using System.Text.Json.Nodes;
using Drill.Domain.Items.Responses;
using Drill.Server.Tests.Support;

namespace Drill.Server.Tests.Attempts;

public sealed class AttemptTests(DrillApp app)
{
    [Fact]
    public async Task Submit_RightAndWrong_IsGradedWithTheNextItem()
    {
        using var student = await app.SignInAsStudent(app.Minami.Classes[0]);
        var practice = await Practice.StartAsync(app, student);

        var right = await practice.SubmitCorrectAnswer();
        var expected = practice.OutcomeOfMisconception;
        var wrong = await practice.SubmitMisconception();

        Assert.Equal("right", right.Text("outcome"));
        Assert.Equal(expected, wrong.Text("outcome"));
        Assert.NotNull(wrong.Json["misconception"]);
        Assert.NotNull(wrong.Json["next"]!["sentence"]!["ja"]);
    }

    [Fact]
    public async Task Submit_SameIdTwice_GetsTheSameReplyAndOtherContentIsAConflict()
    {
        using var student = await app.SignInAsStudent(app.Minami.Classes[0], 2);
        var practice = await Practice.StartAsync(app, student);
        var request = practice.Request(practice.Key.Key.RightResponse);

        var first = await student.PostAsync("/api/attempts", request);
        var second = await student.PostAsync("/api/attempts", request);
        request["response"] = new JsonObject { ["skip"] = "not-learned" };
        var other = await student.PostAsync("/api/attempts", request);

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(first.Body, second.Body);
        Assert.Equal(HttpStatusCode.Conflict, other.Status);
    }

    [Theory]
    [InlineData("attempt", "no guid")]
    [InlineData("item", "no item")]
    [InlineData("answeredAt", "yesterday")]
    [InlineData("drill", "")]
    public async Task Submit_Malformed_Is400(string member, string value)
    {
        using var student = await app.SignInAsStudent(app.Minami.Classes[0]);
        var practice = await Practice.StartAsync(app, student);
        var request = practice.Request(Response.NotLearned);
        request[member] = value;

        var answer = await student.PostAsync("/api/attempts", request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("application/problem+json", answer.MediaType);
    }

    [Fact]
    public async Task SubmitBatch_OneRefused_DoesNotFailTheOthers()
    {
        using var student = await app.SignInAsStudent(app.Minami.Classes[0], 3);
        var practice = await Practice.StartAsync(app, student);
        var right = practice.Request(practice.Key.Key.RightResponse);
        var notGiven = practice.Request(Response.NotLearned);
        notGiven["item"] = "nothing~1~1~1";

        var batch = await student.PostAsync("/api/attempts/batch", new JsonArray("nonsense", notGiven, right, right.DeepClone()));

        Assert.Equal([400, 404, 200, 200], batch.Json.AsArray().Select(e => e!["status"]!.GetValue<int>()));
        Assert.Equal(batch.Json[2]!["reply"]!.ToJsonString(), batch.Json[3]!["reply"]!.ToJsonString());
        Assert.Equal(right["attempt"]!.GetValue<string>(), batch.Json[2]!["attempt"]!.GetValue<string>());
    }

    [Fact]
    public async Task SubmitBatch_StoredAttempt_RepeatsTheReplyWordForWord()
    {
        using var student = await app.SignInAsStudent(app.Minami.Classes[0], 3);
        var practice = await Practice.StartAsync(app, student);
        var request = practice.Request(practice.Key.Key.RightResponse);
        var alone = await student.PostAsync("/api/attempts", request.DeepClone());

        var batch = await student.PostAsync("/api/attempts/batch", new JsonArray(request.DeepClone()));

        Assert.Contains($"\"reply\":{alone.Body}", batch.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"attempt":"\ud800"}""")]
    [InlineData("""{"att\ud800empt":"x"}""")]
    [InlineData("""{"attempt":{"attempt":[]}}""")]
    [InlineData("""{"attempt":"0197a3b0-0000-7000-8000-000000000001","drill":"d","item":"x~1~1~1","response":{"value":"\udc00"},"elapsedMs":1e999,"hints":0,"answeredAt":"2026-11-22T01:42:07Z"}""")]
    [InlineData("null")]
    public async Task SubmitBatch_OneUnreadable_DoesNotFailTheOthers(string unreadable)
    {
        using var student = await app.SignInAsStudent(app.Minami.Classes[0], 3);
        var practice = await Practice.StartAsync(app, student);

        var batch = await student.PostAsync("/api/attempts/batch", $"[{unreadable},{practice.Request(practice.Key.Key.RightResponse)}]");

        Assert.Equal([400, 200], batch.Json.AsArray().Select(e => e!["status"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Student_BeforeAnswering_SeesNoKey()
    {
        using var student = await app.SignInAsStudent(app.Minami.Classes[0]);
        await student.GetAsync("/api/home");
        await student.GetAsync("/api/curriculum");
        var practice = await Practice.StartAsync(app, student);
        await student.GetAsync($"/api/items/{practice.Item}/hint");

        Assert.All(student.Seen, body =>
        {
            Assert.DoesNotContain("\"solution\":", body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("answer\"", body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("rightId", body, StringComparison.OrdinalIgnoreCase);
        });
    }
}
