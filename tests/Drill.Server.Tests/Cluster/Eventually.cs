using System.Diagnostics;

namespace Drill.Server.Tests.Cluster;

/// <summary>Asks again until it is so, or the deadline has passed.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    public static async Task TrueAsync(Func<Task<bool>> condition, TimeSpan deadline, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        using var timer = new PeriodicTimer(Interval);
        while (!await HoldsAsync(condition))
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < deadline, $"Not so within {deadline.TotalSeconds} s.");
            await timer.WaitForNextTickAsync(cancellationToken);
        }
    }

    private static async Task<bool> HoldsAsync(Func<Task<bool>> condition)
    {
        try
        {
            return await condition();
        }
        catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
