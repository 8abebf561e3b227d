using Drill.Load.Ledgers;

namespace Drill.Load.Tests;

public sealed class SummaryTests
{
    private static readonly Summary Clean = new() { Scenario = "test" };

    [Fact]
    public void With_NothingFound_MissesNothing() => Assert.Empty(Clean.With(Findings.None).Missed);

    [Fact]
    public void With_EachKindOfFinding_IsToldAndMissesTheBar()
    {
        var found = Clean.With(new Findings(1, 2, 3, 4, 5, ["an example"]));

        Assert.Equal((1, 2, 3, 4, 5), (found.Lost, found.Duplicate, found.Phantom, found.Changed, found.FoldMismatch));
        Assert.Equal(["15 findings between ledgers, pages and log", "an example"], found.Missed);
    }

    [Fact]
    public void Require_Broken_AddsTheBar() => Assert.Equal(["first", "second"], Clean.Require(false, "first").Require(true, "held").Require(false, "second").Missed);

    [Fact]
    public void All_Names_AreUnique() => Assert.Equal(Scenario.All.Count, Scenario.All.Select(s => s.Name).Distinct().Count());
}
