namespace Drill.Load.Throughput;

/// <summary>Medians over pairs of windows, and what became of the bars.</summary>
internal static class ThroughputSummary
{
    private const double MaxP99Ms = 100;

    /// <param name="minEchoRatio">Bar of the median over the pairs of attempts per echo.</param>
    public static Summary Of(int students, double minEchoRatio, IReadOnlyList<(WindowResult Echo, WindowResult Attempts)> pairs)
    {
        var ratio = WindowResult.Median(pairs.Select(p => p.Attempts.PerSecond / p.Echo.PerSecond));
        var failed = pairs.Sum(p => p.Echo.Failed + p.Attempts.Failed);
        var p99 = MedianOf(p => p.Attempts.P99Ms);
        return new Summary
        {
            Scenario = "throughput",
            Setting = "one process over SQLite, generator on the same machine, closed loop",
            Acknowledged = pairs.Sum(p => p.Attempts.Answers),
            Errors = failed,
            PerSecond = Math.Round(MedianOf(p => p.Attempts.PerSecond)),
            P50Ms = MedianOf(p => p.Attempts.P50Ms),
            P99Ms = p99,
            P999Ms = MedianOf(p => p.Attempts.P999Ms),
            EchoRatio = Math.Round(ratio, 3),
            Figures = new Dictionary<string, double>
            {
                ["students"] = students,
                ["pairs"] = pairs.Count,
                ["echoPerSecond"] = Math.Round(MedianOf(p => p.Echo.PerSecond)),
                ["echoP50Ms"] = MedianOf(p => p.Echo.P50Ms),
                ["echoP99Ms"] = MedianOf(p => p.Echo.P99Ms),
                ["serverMicrosecondsPerAnswer"] = MedianOf(p => p.Attempts.ServerMicroseconds ?? 0),
                ["serverMicrosecondsPerEcho"] = MedianOf(p => p.Echo.ServerMicroseconds ?? 0),
            },
        }.Require(ratio >= minEchoRatio, FormattableString.Invariant($"attempts are {ratio:0.000} of echo, the bar is {minEchoRatio:0.00}"))
            .Require(p99 <= MaxP99Ms, FormattableString.Invariant($"p99 is {p99:0.0} ms, the bar is {MaxP99Ms} ms"))
            .Require(failed == 0, $"{failed} requests failed");

        double MedianOf(Func<(WindowResult Echo, WindowResult Attempts), double> value) => Math.Round(WindowResult.Median(pairs.Select(value)), 2);
    }
}
