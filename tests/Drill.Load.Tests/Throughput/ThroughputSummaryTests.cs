using Drill.Load.Throughput;

namespace Drill.Load.Tests.Throughput;

public sealed class ThroughputSummaryTests
{
    [Fact]
    public void Of_ThreePairs_TakesTheMedianRatio()
    {
        var summary = ThroughputSummary.Of(8, 0.2, [Pair(100, 50), Pair(100, 30), Pair(200, 50)]);

        Assert.Equal(0.3, summary.EchoRatio);
        Assert.Equal((100, 50), (summary.Figures["echoPerSecond"], summary.PerSecond));
        Assert.Empty(summary.Missed);
    }

    [Fact]
    public void Of_BelowTheBar_SaysSo() => Assert.Contains("0.100 of echo", Assert.Single(ThroughputSummary.Of(8, 0.2, [Pair(100, 10)]).Missed));

    [Fact]
    public void Of_FailedRequests_SaysSo() => Assert.Contains("3 requests failed", Assert.Single(ThroughputSummary.Of(8, 0.2, [Pair(100, 50, failed: 3)]).Missed));

    [Fact]
    public void Of_SlowTail_SaysSo() => Assert.Contains("p99 is 101", Assert.Single(ThroughputSummary.Of(8, 0.2, [Pair(100, 50, p99: 101)]).Missed));

    [Fact]
    public void Of_NothingMeasured_MissesTheBar() => Assert.NotEmpty(ThroughputSummary.Of(8, 0.2, [Pair(0, 0)]).Missed);

    private static (WindowResult Echo, WindowResult Attempts) Pair(double echo, double attempts, int failed = 0, double p99 = 2) =>
        (new("echo", 10, echo, 1, 2, 3, 0), new("attempts", 10, attempts, 1, p99, 3, failed));
}
