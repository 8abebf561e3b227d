using Drill.Domain.Attempts;
using Drill.Domain.Numbers;

namespace Drill.Simulation.Client;

/// <summary>
/// The one layer that retries, as the tablet's outbox does: keeps an attempt, with the same id and bytes, until an answer is heard.
/// </summary>
/// <param name="jitter">Spreads the retries of many outboxes.</param>
public sealed class Outbox(DrillClient client, TimeProvider clock, SeededRandom jitter)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(15);

    /// <summary>The reply, or the refusal that no retry would change (400, 401, 403, 404, 409).</summary>
    public async Task<ApiResult<AttemptReply>> DeliverAsync(AttemptMessage attempt, CancellationToken cancellationToken)
    {
        var body = DrillClient.WriteAttempt(attempt);
        for (var tries = 0; ; tries++)
        {
            var result = await client.SubmitRawAsync(body, cancellationToken);
            if (!IsWorthRetrying(result)) return result.Then(json => DrillClient.ReadReply(json));
            await Task.Delay(WaitAfter(tries, (result as ApiResult<byte[]>.Refused)?.RetryAfter), clock, cancellationToken);
        }
    }

    private static bool IsWorthRetrying(ApiResult<byte[]> result) => result switch
    {
        ApiResult<byte[]>.Unheard => true,
        ApiResult<byte[]>.Refused refused => refused.Status == 429 || refused.Status >= 500,
        _ => false,
    };

    // Full jitter over a doubling ceiling; what the server asked for is a floor.
    private TimeSpan WaitAfter(int tries, TimeSpan? retryAfter)
    {
        var ceiling = Math.Min(LongestWait.TotalMilliseconds, FirstWait.TotalMilliseconds * Math.Pow(2, Math.Min(tries, 10)));
        return (retryAfter ?? TimeSpan.Zero) + TimeSpan.FromMilliseconds(1 + (ceiling * jitter.NextUnit()));
    }
}
