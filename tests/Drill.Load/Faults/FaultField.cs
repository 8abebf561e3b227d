using System.Diagnostics;
using Drill.Domain.Numbers;
using Drill.Load.Serving;

namespace Drill.Load.Faults;

/// <summary>Where a fault strikes: the servers, and the tablets that go on answering.</summary>
internal sealed record FaultField(Host Host, IReadOnlyList<FaultTablet> Tablets, SeededRandom Random)
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(90);

    public int Acknowledged => Tablets.Sum(t => t.Acknowledged);

    /// <summary>Waits until every tablet has had two more verdicts: the first may have been on its way.</summary>
    /// <returns>How long that took.</returns>
    /// <exception cref="TimeoutException">It did not happen.</exception>
    public async Task<TimeSpan> AllAnswerAgainAsync(CancellationToken cancellationToken)
    {
        var before = Tablets.Select(t => t.Acknowledged).ToArray();
        return await UntilAsync(() => Tablets.Zip(before, (tablet, count) => tablet.Acknowledged >= count + 2).All(again => again), "every tablet is answered again", cancellationToken);
    }

    /// <returns>How long it took.</returns>
    /// <exception cref="TimeoutException">It did not happen.</exception>
    public static async Task<TimeSpan> UntilAsync(Func<bool> holds, string what, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!holds())
        {
            if (Stopwatch.GetElapsedTime(begun) > Deadline) throw new TimeoutException($"Waited {Deadline.TotalSeconds} s until {what}.");
            await Task.Delay(Poll, cancellationToken);
        }

        return Stopwatch.GetElapsedTime(begun);
    }
}
