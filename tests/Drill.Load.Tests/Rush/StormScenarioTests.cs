using Drill.Load.Rush;

namespace Drill.Load.Tests.Rush;

public sealed class StormScenarioTests
{
    private static readonly TimeSpan[] Due = [.. Enumerable.Range(0, 1000).Select(i => StormScenario.DueAt(i, 1000, TimeSpan.FromSeconds(60)))];

    [Fact]
    public void DueAt_FirstFiveSeconds_AreAFifth() => Assert.Equal(200, Due.Count(d => d < TimeSpan.FromSeconds(5)));

    [Fact]
    public void DueAt_Everybody_IsWithinTheMinuteAndInOrder()
    {
        Assert.All(Due, d => Assert.InRange(d, TimeSpan.Zero, TimeSpan.FromSeconds(60)));
        Assert.Equal(Due.Order(), Due);
    }
}
