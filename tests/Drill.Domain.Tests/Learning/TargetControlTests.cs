using Drill.Domain.Items.Grading;
using Drill.Domain.Learning;
using static Drill.Domain.Tests.Samples.Facts;

namespace Drill.Domain.Tests.Learning;

public sealed class TargetControlTests
{
    [Fact]
    public void After_RightAndWrong_AddsGainTimesTheDifference()
    {
        Assert.Equal(0.12 * 0.25, Fold([Attempt(1) with { Target = 0.75 }]).TargetShift, 9);
        Assert.Equal(0.12 * (0.25 - 0.75), Fold([Attempt(1) with { Target = 0.75 }, Attempt(2, Outcome.Wrong) with { Target = 0.75 }]).TargetShift, 9);
        Assert.Equal(0, Fold([Attempt(1)]).TargetShift);
    }

    [Fact]
    public void After_AlwaysRight_IsClamped() =>
        Assert.Equal(2, Fold(Enumerable.Range(1, 80).Select(i => Attempt(i) with { Target = 0.75 })).TargetShift);

    [Fact]
    public void Aim_TooMuchSuccess_LooksForHarderItems()
    {
        Assert.Equal(0.75, TargetControl.Aim(0.75, 0), 9);
        Assert.True(TargetControl.Aim(0.75, 1) < 0.75);
        Assert.True(TargetControl.Aim(0.75, -1) > 0.75);
    }
}
