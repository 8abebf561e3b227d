namespace Drill.Load.Throughput;

/// <param name="EchoRatio">Median over the pairs of windows of attempts per echo.</param>
/// <param name="Attempts">Medians over the windows.</param>
internal sealed record ThroughputSummary(
    int Connections,
    double EchoRatio,
    WindowResult Attempts,
    WindowResult Echo,
    IReadOnlyList<WindowResult> Windows,
    IReadOnlyList<string> Missed) : Summary("throughput", Missed)
{
    public static ThroughputSummary Of(int connections, double minEchoRatio, IReadOnlyList<(WindowResult Echo, WindowResult Attempts)> pairs)
    {
        var ratio = WindowResult.Median(pairs.Select(p => p.Attempts.PerSecond / p.Echo.PerSecond));
        var windows = pairs.SelectMany(p => new[] { p.Echo, p.Attempts }).ToArray();
        var failed = windows.Sum(w => w.Failed);
        List<string> missed = [];
        if (!(ratio >= minEchoRatio)) missed.Add(FormattableString.Invariant($"attempts are {ratio:0.000} of echo, the bar is {minEchoRatio:0.00}"));
        if (failed > 0) missed.Add($"{failed} requests failed");
        return new(connections, ratio, MedianOf("attempts", pairs.Select(p => p.Attempts)), MedianOf("echo", pairs.Select(p => p.Echo)), windows, missed);
    }

    private static WindowResult MedianOf(string what, IEnumerable<WindowResult> windows)
    {
        var all = windows.ToArray();
        double Of(Func<WindowResult, double> value) => WindowResult.Median(all.Select(value));
        return new(what, Of(w => w.PerSecond), Of(w => w.P50Ms), Of(w => w.P99Ms), Of(w => w.P999Ms), all.Sum(w => w.Failed));
    }
}
