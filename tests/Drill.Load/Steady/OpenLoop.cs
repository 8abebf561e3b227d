using Drill.Domain.Numbers;
using Drill.Load.Tablets;
using Drill.Simulation.Client;

namespace Drill.Load.Steady;

/// <summary>
/// Open arrivals: when an answer is due does not depend on how the ones before it fared, and its latency counts from the time it was due. A slow
/// server thus shows in every answer that it keeps waiting, also in those not yet sent.
/// </summary>
internal static class OpenLoop
{
    /// <param name="interval">From one answer of a student to the student's next.</param>
    /// <param name="due">Told of each answer before it is sent: the student, and when it was due.</param>
    public static async Task<LoopResult> RunAsync(
        IReadOnlyList<Tablet> tablets, TimeSpan interval, TimeSpan duration, ulong seed, Action<string, DateTimeOffset> due, CancellationToken cancellationToken)
    {
        var (startedAt, timetable) = (DateTimeOffset.UtcNow, new Timetable());
        var logs = await Task.WhenAll(tablets.Select((tablet, i) => AnswerAsync(tablet, new SeededRandom(SeededRandom.Mix(seed, (ulong)i)).NextUnit())));
        return LoopResult.Of(logs, timetable.Elapsed);

        async Task<TabletLog> AnswerAsync(Tablet tablet, double phase)
        {
            var log = new TabletLog();
            for (var at = phase * interval; at < duration; at += interval)
            {
                await timetable.WaitUntilAsync(at, cancellationToken);
                due(tablet.Student, startedAt + at);
                await AnswerOnceAsync(tablet, log, () => timetable.Since(at), cancellationToken);
            }

            return log;
        }
    }

    private static async Task AnswerOnceAsync(Tablet tablet, TabletLog log, Func<TimeSpan> sinceDue, CancellationToken cancellationToken)
    {
        var now = DateTimeOffset.UtcNow;
        if (await tablet.MakeAttemptAsync(now, cancellationToken) is not { } attempt)
        {
            log.Refused++;
            return;
        }

        switch (await tablet.Client.SubmitRawAsync(DrillClient.WriteAttempt(attempt), cancellationToken))
        {
            case ApiResult<byte[]>.Ok reply:
                log.LatenciesMs.Add(sinceDue().TotalMilliseconds);
                tablet.Hear(reply.Value, now);
                await tablet.PrepareAsync(cancellationToken); // the next item is on the screen before its answer is due
                break;
            case ApiResult<byte[]>.Refused { Status: 429 or 503, RetryAfter: not null }:
                log.Refused++;
                break;
            default:
                log.Errors++;
                break;
        }
    }
}

/// <summary>What one tablet went through.</summary>
internal sealed class TabletLog
{
    public List<double> LatenciesMs { get; } = [];

    /// <summary>429 and 503 with Retry-After.</summary>
    public int Refused { get; set; }

    /// <summary>Any other refusal, and silence.</summary>
    public int Errors { get; set; }
}

/// <param name="Goodput">Verdicts a second.</param>
internal sealed record LoopResult(Latencies Latencies, double Goodput, int Refused, int Errors)
{
    public static LoopResult Of(IReadOnlyCollection<TabletLog> logs, TimeSpan took)
    {
        var latencies = new Latencies(logs.Select(l => l.LatenciesMs));
        return new(latencies, latencies.Count / took.TotalSeconds, logs.Sum(l => l.Refused), logs.Sum(l => l.Errors));
    }

    public override string ToString() => FormattableString.Invariant(
        $"{Goodput:0} /s   p50 {Latencies.Percentile(0.5):0.0} ms   p99 {Latencies.Percentile(0.99):0.0} ms   p99.9 {Latencies.Percentile(0.999):0.0} ms   refused {Refused}   errors {Errors}");
}
