using Drill.Load.Cost;

namespace Drill.Load.Tests.Cost;

public sealed class ScalingScenarioTests
{
    [Theory]
    [InlineData(105, 0)]
    [InlineData(111, 1)]
    public void Summarise_GrowthOfCost_IsComparedWithTheBar(double microseconds, int missed)
    {
        var summary = ScalingScenario.Summarise([Pair(100, microseconds), Pair(200, 2 * microseconds), Pair(100, 1000)], TimeSpan.FromSeconds(1));

        Assert.Equal(missed, summary.Missed.Count);
        Assert.Equal(microseconds / 100, summary.Figures["growth"], 1e-3);
    }

    [Fact]
    public void Summarise_SlowStart_SaysSo() => Assert.Contains("ready after", Assert.Single(ScalingScenario.Summarise([Pair(100, 100)], TimeSpan.FromSeconds(6)).Missed));

    private static (Drill.Load.Cost.Cost Few, Drill.Load.Cost.Cost Many) Pair(double few, double many) => (Costing(few), Costing(many));

    private static Drill.Load.Cost.Cost Costing(double microseconds) => new(1, 1, TimeSpan.FromMicroseconds(microseconds));
}
