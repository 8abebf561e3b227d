using System.Net;
using Drill.Domain.Attempts;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Numbers;
using Drill.Simulation.Client;

namespace Drill.Simulation.Tests.Client;

public sealed class OutboxTests
{
    private static readonly AttemptMessage Attempt = new(Guid.CreateVersion7(), "d-1", new ItemId("t", 1, 1, 1), Response.Of(Box.Value, "1"), 1000, 0, DateTimeOffset.UnixEpoch);

    [Fact]
    public async Task Deliver_UntilAnswered_SendsTheSameBytesAgain()
    {
        var tries = 0;
        using var server = new FakeServer(_ => ++tries switch
        {
            1 => throw new HttpRequestException("reset"),
            2 => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable),
            3 => new HttpResponseMessage(HttpStatusCode.TooManyRequests),
            _ => FakeServer.Json(Contracts.Read("attempt-reply-wrong")),
        });

        var result = await Deliver(server, new ImpatientClock());

        Assert.IsType<ApiResult<AttemptReply>.Ok>(result);
        Assert.Equal(4, server.Requests.Count);
        Assert.Single(server.Requests.Select(r => r.Body).Distinct());
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(409)]
    public async Task Deliver_RefusedForGood_DoesNotTryAgain(int status)
    {
        using var server = new FakeServer(_ => new HttpResponseMessage((HttpStatusCode)status));

        var result = await Deliver(server, new ImpatientClock());

        Assert.Equal(status, Assert.IsType<ApiResult<AttemptReply>.Refused>(result).Status);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Deliver_RetryAfter_WaitsAtLeastThatLong()
    {
        var tries = 0;
        using var server = new FakeServer(_ =>
        {
            if (++tries > 1) return FakeServer.Json(Contracts.Read("attempt-reply-wrong"));
            var busy = new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
            busy.Headers.RetryAfter = new(TimeSpan.FromSeconds(7));
            return busy;
        });
        var clock = new ImpatientClock();

        await Deliver(server, clock);

        Assert.InRange(Assert.Single(clock.Waits), TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7.3));
    }

    private static Task<ApiResult<AttemptReply>> Deliver(FakeServer server, TimeProvider clock) =>
        new Outbox(new DrillClient(server.Connect()), clock, new SeededRandom(1)).DeliverAsync(Attempt, TestContext.Current.CancellationToken);

    /// <summary>Every wait is over at once, and remembered.</summary>
    private sealed class ImpatientClock : TimeProvider
    {
        public List<TimeSpan> Waits { get; } = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime != Timeout.InfiniteTimeSpan) Waits.Add(dueTime);
            return System.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : TimeSpan.Zero, period);
        }
    }
}
