using Drill.Load.Throughput;

namespace Drill.Load.Tests;

public sealed class LatenciesTests
{
    private static readonly Latencies OneToThousand = new([Enumerable.Range(1, 600).Select(i => (double)i), Enumerable.Range(601, 400).Select(i => (double)i).Reverse()]);

    [Theory]
    [InlineData(0.5, 500)]
    [InlineData(0.99, 990)]
    [InlineData(0.999, 999)]
    [InlineData(1, 1000)]
    public void Percentile_OneToThousand_IsTheNearestRank(double share, double expected) => Assert.Equal(expected, OneToThousand.Percentile(share));

    [Fact]
    public void Percentile_OfNothing_IsZero() => Assert.Equal(0, new Latencies([]).Percentile(0.5));

    [Theory]
    [InlineData(new[] { 3.0, 1, 2 }, 2)]
    [InlineData(new[] { 4.0, 1, 2, 3 }, 2.5)]
    public void Median_OddAndEven_IsTheMiddle(double[] values, double expected) => Assert.Equal(expected, WindowResult.Median(values));
}
