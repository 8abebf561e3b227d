using Drill.Domain.Learning;

namespace Drill.Domain.Tests.Learning;

public sealed class AbilityBandTests
{
    [Theory]
    [InlineData(1.0, 1.077)]
    [InlineData(0.09, 0.5)]
    [InlineData(0, 0.4)]
    public void HalfWidth_OfABelief_NeverFallsBelowWhatTheBeliefLeavesOut(double variance, double halfWidth) =>
        Assert.Equal(halfWidth, AbilityBand.HalfWidthOf(new(5, variance)), 3);
}
