using Drill.Domain.Numbers;
using Drill.Load.Tablets;
using Drill.Simulation.Client;

namespace Drill.Load.Kill;

/// <summary>A tablet that writes a ledger.</summary>
internal sealed class KillTablet(Tablet tablet)
{
    public Ledger Ledger { get; } = new(tablet.Student);

    /// <summary>Attempts that were answered with something else than a verdict or "later".</summary>
    public int Refused { get; private set; }

    /// <summary>Answers item after item until the server is gone or the time is over.</summary>
    public async Task AnswerAsync(CancellationToken untilKilled)
    {
        while (!untilKilled.IsCancellationRequested)
        {
            var now = DateTimeOffset.UtcNow;
            if (await tablet.MakeAttemptAsync(now, CancellationToken.None) is not { } attempt) return;
            var body = DrillClient.WriteAttempt(attempt with { ElapsedMs = Ledger.NextMark });
            var entry = Ledger.Intend(attempt.Attempt, body);
            if (!await SendAsync(entry, now)) return;
        }
    }

    /// <summary>What an outbox does after a restart: everything without an answer, in order.</summary>
    /// <returns>How many were sent.</returns>
    public async Task<int> ResendUnknownAsync(CancellationToken cancellationToken)
    {
        var unknown = Ledger.Unknown.ToArray();
        foreach (var entry in unknown)
        {
            while (!await SendAsync(entry, DateTimeOffset.UtcNow)) await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
        }

        return unknown.Length;
    }

    /// <summary>Sends some acknowledged attempts again; the ledger notes every reply that is not the same to the byte.</summary>
    public async Task ResendAcknowledgedAsync(int count, SeededRandom random)
    {
        foreach (var entry in random.Shuffle(Ledger.Entries.Where(e => e.IsAcknowledged)).Take(count))
        {
            if (await tablet.Client.SubmitRawAsync(entry.Body, CancellationToken.None) is ApiResult<byte[]>.Ok ok) Ledger.Acknowledge(entry.Attempt, ok.Value);
            else Refused++;
        }
    }

    /// <returns>Whether there was an answer that ends the matter.</returns>
    private async Task<bool> SendAsync(LedgerEntry entry, DateTimeOffset now)
    {
        switch (await tablet.Client.SubmitRawAsync(entry.Body, CancellationToken.None))
        {
            case ApiResult<byte[]>.Ok ok:
                Ledger.Acknowledge(entry.Attempt, ok.Value);
                tablet.Hear(ok.Value, now);
                return true;
            case ApiResult<byte[]>.Refused { Status: not (429 or 503) } refused:
                Progress.Say($"{Ledger.Student}: {refused.Status} {refused.Problem}");
                Refused++;
                return true;
            default:
                return false;
        }
    }
}
