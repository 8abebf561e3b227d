using Drill.Load.Serving;
using Drill.Load.Tablets;
using Drill.Simulation.Client;

namespace Drill.Load.Rush;

/// <summary>08:30: everybody signs in, looks at what there is to do, and starts. Latency counts from when each was due.</summary>
internal static class StormScenario
{
    private const double ShareOfFirstWave = 0.2;
    private static readonly TimeSpan FirstWave = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<Summary> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        options = options.Or(students: 1000, seconds: 60, repeats: 1);
        using var host = await Host.OpenAsync(options, cancellationToken);
        using var http = host.Connect(Patience);
        var tablets = host.School.Students.Select((who, i) => new Tablet(who, http, options.Seed + (ulong)i)).ToArray();
        var (failures, timetable) = (0, new Timetable());
        var signIns = await Task.WhenAll(tablets.Select(async (tablet, i) =>
        {
            var due = DueAt(i, tablets.Length, options.Window!.Value);
            await timetable.WaitUntilAsync(due, cancellationToken);
            var signedIn = await tablet.SignInAsync(cancellationToken) is ApiResult<Session>.Ok;
            var latency = timetable.Since(due).TotalMilliseconds;
            var begun = signedIn && await tablet.Client.GetAsync("api/home", cancellationToken) is ApiResult<byte[]>.Ok && await tablet.PrepareAsync(cancellationToken) is not null;
            if (!begun) Interlocked.Increment(ref failures);
            return (SignIn: latency, Whole: timetable.Since(due).TotalMilliseconds);
        }));
        return Summarise(signIns, failures, timetable.Elapsed);
    }

    /// <summary>A fifth of all in the first five seconds, the others evenly over the rest.</summary>
    internal static TimeSpan DueAt(int index, int count, TimeSpan window)
    {
        var first = (int)(count * ShareOfFirstWave);
        return index < first ? FirstWave * ((double)index / first) : FirstWave + ((window - FirstWave) * ((double)(index - first) / (count - first)));
    }

    private static Summary Summarise((double SignIn, double Whole)[] signIns, int failures, TimeSpan took)
    {
        var whole = new Latencies([signIns.Select(s => s.Whole)]);
        var summary = new Summary
        {
            Scenario = "storm",
            Setting = "one process over SQLite; a sign-in is followed by the home page's data and the start of a drill",
            Acknowledged = signIns.Length - failures,
            Errors = failures,
            PerSecond = Math.Round(signIns.Length / took.TotalSeconds, 1),
            Figures = new Dictionary<string, double> { ["students"] = signIns.Length, ["untilFirstItemP50Ms"] = Math.Round(whole.Percentile(0.5)), ["untilFirstItemP99Ms"] = Math.Round(whole.Percentile(0.99)) },
        }.With(new Latencies([signIns.Select(s => s.SignIn)]));
        return summary.Require(failures == 0, $"{failures} could not sign in and start").Require(summary.P99Ms <= 2000, "p99 of signing in is above 2 s");
    }
}
