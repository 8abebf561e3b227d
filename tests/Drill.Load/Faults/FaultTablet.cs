using System.Collections.Concurrent;
using System.Diagnostics;
using Drill.Domain.Numbers;
using Drill.Load.Ledgers;
using Drill.Load.Tablets;
using Drill.Simulation.Client;

namespace Drill.Load.Faults;

/// <summary>A tablet with a ledger and an outbox: it sends an attempt until it hears what became of it, and only then goes on.</summary>
/// <param name="clockOffset">How far the tablet's clock is off.</param>
internal sealed class FaultTablet(Tablet tablet, SeededRandom random, TimeSpan clockOffset = default)
{
    private const int ShortestPauseMs = 20;
    private const int LongestPauseMs = 80;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly ConcurrentBag<double> _latencies = [];
    private int _acknowledged;

    public Ledger Ledger { get; } = new(tablet.Student);

    /// <summary>So far; read while the load goes on.</summary>
    public int Acknowledged => Volatile.Read(ref _acknowledged);

    /// <summary>Milliseconds from an attempt's first sending until its verdict, whatever lay between.</summary>
    public IEnumerable<double> LatenciesMs => _latencies;

    /// <summary>Answers that no fault excuses: anything but a verdict, or 429 and 503 with Retry-After.</summary>
    public int Errors { get; private set; }

    /// <summary>Polite refusals: 429 or 503 with Retry-After.</summary>
    public int Refusals { get; private set; }

    /// <summary>Answers item after item until the time is over; what is under way then stays unknown in the ledger.</summary>
    public async Task AnswerAsync(CancellationToken untilOver)
    {
        try
        {
            while (!untilOver.IsCancellationRequested)
            {
                var now = DateTimeOffset.UtcNow;
                if (await tablet.MakeAttemptAsync(now, CancellationToken.None) is { } attempt)
                {
                    var body = DrillClient.WriteAttempt(attempt with { ElapsedMs = Ledger.NextMark, AnsweredAt = now + clockOffset });
                    await DeliverAsync(Ledger.Intend(attempt.Attempt, body), untilOver);
                }

                await Task.Delay(random.Between(ShortestPauseMs, LongestPauseMs), untilOver);
            }
        }
        catch (OperationCanceledException)
        {
            // Over; the ledger says what is unknown.
        }
    }

    /// <summary>What an outbox does in the end: everything without an answer, in order.</summary>
    /// <returns>How many were sent.</returns>
    public async Task<int> ResendUnknownAsync(CancellationToken cancellationToken)
    {
        var unknown = Ledger.Unknown.ToArray();
        foreach (var entry in unknown) await DeliverAsync(entry, cancellationToken);
        return unknown.Length;
    }

    /// <summary>Sends some acknowledged attempts again; the ledger notes every reply that is not the same to the byte.</summary>
    public async Task ResendAcknowledgedAsync(int count)
    {
        foreach (var entry in random.Shuffle(Ledger.Entries.Where(e => e.IsAcknowledged)).Take(count))
        {
            if (await tablet.Client.SubmitRawAsync(entry.Body, CancellationToken.None) is ApiResult<byte[]>.Ok ok) Ledger.Acknowledge(entry.Attempt, ok.Value);
            else Errors++;
        }
    }

    private async Task DeliverAsync(LedgerEntry entry, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!await SendAsync(entry))
        {
            var wait = random.NextUnit() * LongestWait;
            await Task.Delay(wait, cancellationToken);
        }

        _latencies.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
    }

    /// <returns>Whether there was an answer that ends the matter.</returns>
    private async Task<bool> SendAsync(LedgerEntry entry)
    {
        switch (await tablet.Client.SubmitRawAsync(entry.Body, CancellationToken.None))
        {
            case ApiResult<byte[]>.Ok ok:
                Ledger.Acknowledge(entry.Attempt, ok.Value);
                tablet.Hear(ok.Value, DateTimeOffset.UtcNow);
                Interlocked.Increment(ref _acknowledged);
                return true;
            case ApiResult<byte[]>.Refused { Status: 429 or 503, RetryAfter: not null }:
                Refusals++;
                return false;
            case ApiResult<byte[]>.Refused refused:
                Progress.Say($"{Ledger.Student}: {refused.Status} {refused.Problem}");
                Errors++;
                return refused.Status < 500;
            default:
                return false;
        }
    }
}
