using Drill.Load.Throughput;

namespace Drill.Load.Tests.Throughput;

public sealed class ThroughputSummaryTests
{
    [Fact]
    public void Of_ThreePairs_TakesTheMedianRatio()
    {
        var summary = ThroughputSummary.Of(8, 0.2, [Pair(100, 50), Pair(100, 30), Pair(200, 50)]);

        Assert.Equal(0.3, summary.EchoRatio, 1e-12);
        Assert.Equal((100, 50), (summary.Echo.PerSecond, summary.Attempts.PerSecond));
        Assert.Empty(summary.Missed);
    }

    [Fact]
    public void Of_BelowTheBar_SaysSo() => Assert.Contains("0.100 of echo", Assert.Single(ThroughputSummary.Of(8, 0.2, [Pair(100, 10)]).Missed));

    [Fact]
    public void Of_FailedRequests_SaysSo() => Assert.Contains("3 requests failed", Assert.Single(ThroughputSummary.Of(8, 0.2, [Pair(100, 50, failed: 3)]).Missed));

    [Fact]
    public void Of_NothingMeasured_MissesTheBar() => Assert.NotEmpty(ThroughputSummary.Of(8, 0.2, [Pair(0, 0)]).Missed);

    private static (WindowResult Echo, WindowResult Attempts) Pair(double echo, double attempts, int failed = 0) =>
        (new("echo", echo, 1, 2, 3, 0), new("attempts", attempts, 1, 2, 3, failed));
}
