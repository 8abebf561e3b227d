using Drill.Domain.Items.Grading;
using Drill.Domain.Learning;
using static Drill.Domain.Tests.Samples.Facts;

namespace Drill.Domain.Tests.Learning;

public sealed class EffortTests
{
    [Theory]
    [InlineData(60, 6)]
    [InlineData(20, 2)]
    [InlineData(10, 2)]
    [InlineData(4, 1.2)]
    public void ThresholdFor_Median_IsATenthWithAFloor(double median, double threshold) =>
        Assert.Equal(threshold, Effort.ThresholdFor(TimeSpan.FromSeconds(median)).TotalSeconds, 6);

    [Fact]
    public void IsRapid_NothingKnownOfTheItem_IsNever() => Assert.False(Effort.IsRapid(TimeSpan.Zero, null));

    [Fact]
    public void After_RapidGuess_WrongMovesNothingAndRightCountsLess()
    {
        var before = Fold([Attempt(1)]);
        var quick = Attempt(2) with { Elapsed = TimeSpan.FromSeconds(1), MedianTime = TimeSpan.FromSeconds(15) };
        Assert.Equal(before with { Sequence = 2 }, before.After(quick with { Outcome = Outcome.Wrong, Score = 0 }));
        var (slow, rapid) = (before.After(Attempt(2)), before.After(quick));
        Assert.InRange(rapid.Ability!.Value.Mean, before.Ability!.Value.Mean, slow.Ability!.Value.Mean - 0.01);
        Assert.True(rapid.Skills["multiply"].Mastery < slow.Skills["multiply"].Mastery);
    }
}
