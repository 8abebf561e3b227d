using System.Diagnostics;

namespace Drill.Load;

/// <summary>When requests are due, counted from its making. What is late counts as latency; nothing is sent early, or a quick answer would have come before its time.</summary>
internal sealed class Timetable
{
    private readonly long _started = Stopwatch.GetTimestamp();

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_started);

    public async Task WaitUntilAsync(TimeSpan due, CancellationToken cancellationToken)
    {
        // Timers count whole milliseconds of a coarse clock and may ring a little before their time.
        while (due - Elapsed is { Ticks: > 0 } wait) await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), cancellationToken);
    }

    public TimeSpan Since(TimeSpan due) => Elapsed - due;
}
