using System.Net;
using System.Text.Json.Nodes;
using Drill.Domain.Attempts;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Learning;
using Drill.Simulation.Client;

namespace Drill.Simulation.Tests.Client;

public sealed class DrillClientTests
{
    private static readonly AttemptMessage Attempt = new(
        Guid.Parse("0199b1f0-7c3e-7d2a-9c55-1f2e3d4c5b6a"), "d-1c9", ItemId.TryParse("fraction-add-unlike.sum~1~2~1f")!.Value,
        Response.Of(Box.Numerator, "2", Box.Denominator, "5"), 8200, 0, new(2026, 11, 22, 1, 42, 7, 120, TimeSpan.Zero));

    [Fact]
    public void WriteAttempt_GoldenMessage_IsTheContracts()
    {
        var written = JsonNode.Parse(DrillClient.WriteAttempt(Attempt))!.AsObject();
        var golden = JsonNode.Parse(Contracts.Read("attempt-request"))!.AsObject();

        Assert.Equal(golden["answeredAt"]!.GetValue<DateTimeOffset>(), written["answeredAt"]!.GetValue<DateTimeOffset>());
        golden.Remove("answeredAt");
        written.Remove("answeredAt");
        Assert.True(JsonNode.DeepEquals(golden, written), written.ToJsonString());
    }

    [Fact]
    public async Task SignIn_ThenSubmit_CarriesCookieAndCsrf()
    {
        using var server = new FakeServer(heard => heard.Path == "/api/session" ? SignedIn() : FakeServer.Json(Contracts.Read("attempt-reply-wrong")));
        var client = new DrillClient(server.Connect());

        var session = (await client.SignInAsync(new("minami", "5-2-01", "482913"), TestContext.Current.CancellationToken)).Required();
        var reply = (await client.SubmitAsync(Attempt, TestContext.Current.CancellationToken)).Required();

        var submitted = server.Requests.Last();
        Assert.Equal(("POST", "/api/attempts", "drill=abc", "Qm9v"), (submitted.Method, submitted.Path, submitted.Cookie, submitted.Csrf));
        Assert.Equal("student", session.Role);
        Assert.Equal((Outcome.Wrong, "fraction-added-denominators"), (reply.Outcome, reply.Misconception));
        Assert.Equal("number-compare-20.two~1~1~a0", reply.Next!.Item.Id.ToString());
    }

    [Fact]
    public async Task GetStudent_GoldenMessage_IsRead()
    {
        using var server = new FakeServer(_ => FakeServer.Json(Contracts.Read("student-page")));

        var page = (await new DrillClient(server.Connect()).GetStudentAsync("p-7f3a", before: 51, TestContext.Current.CancellationToken)).Required();

        Assert.Equal("/api/students/p-7f3a?before=51", server.Requests.Single().Path);
        Assert.Equal((240, 0.42, 0.21), (page.Answered, page.Ability!.Mean, page.Ability.HalfWidth));
        Assert.Equal((Stage.Practising, 0.62), (page.Skills[0].Stage, page.Skills[0].Mastery));
        Assert.Equal((240, 8200, Outcome.Wrong), (page.Attempts[0].Sequence, page.Attempts[0].ElapsedMs, page.Attempts[0].Outcome));
    }

    [Theory]
    [InlineData("drill-started")]
    [InlineData("live")]
    [InlineData("cards")]
    [InlineData("assignment")]
    public async Task Get_GoldenMessage_IsRead(string name)
    {
        using var server = new FakeServer(_ => FakeServer.Json(Contracts.Read(name)));
        var client = new DrillClient(server.Connect());
        var token = TestContext.Current.CancellationToken;

        object read = name switch
        {
            "drill-started" => (await client.StartDrillAsync(new("practice"), token)).Required().Item!.Id.Seed,
            "live" => (await client.GetLiveAsync("c-52", token)).Required().Students.Count,
            "cards" => (await client.GetCardsAsync("c-52", token)).Required().Cards.Single().Secret,
            _ => (await client.GetAssignmentAsync("a-31", token)).Required().Students!.Single().Planned,
        };

        Assert.Equal(name switch { "drill-started" => 0x1fu, "live" => 2, "cards" => "482913", _ => (object)10 }, read);
    }

    [Fact]
    public async Task Submit_Refused_IsAValueWithProblemAndWait()
    {
        using var server = new FakeServer(_ =>
        {
            var refusal = FakeServer.Json("""{"title":"Busy","status":503,"detail":"Storage does not answer."}""", HttpStatusCode.ServiceUnavailable, "application/problem+json");
            refusal.Headers.RetryAfter = new(TimeSpan.FromSeconds(2));
            return refusal;
        });

        var result = await new DrillClient(server.Connect()).SubmitAsync(Attempt, TestContext.Current.CancellationToken);

        Assert.Equal(new ApiResult<AttemptReply>.Refused(503, "Storage does not answer.", TimeSpan.FromSeconds(2)), result);
    }

    [Fact]
    public async Task Submit_ConnectionLost_IsUnheard()
    {
        using var server = new FakeServer(_ => throw new HttpRequestException("connection reset"));

        var result = await new DrillClient(server.Connect()).SubmitAsync(Attempt, TestContext.Current.CancellationToken);

        Assert.Equal(new ApiResult<AttemptReply>.Unheard("connection reset"), result);
    }

    internal static HttpResponseMessage SignedIn()
    {
        var response = FakeServer.Json(Contracts.Read("session"));
        response.Headers.TryAddWithoutValidation("Set-Cookie", "drill=abc; path=/; httponly");
        return response;
    }
}
