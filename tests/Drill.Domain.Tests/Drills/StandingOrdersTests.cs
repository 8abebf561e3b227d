using System.Collections.Immutable;
using Drill.Domain.Drills;
using Drill.Domain.Tests.Samples;
using static Drill.Domain.Items.Grading.Outcome;
using static Drill.Domain.Tests.Samples.Facts;

namespace Drill.Domain.Tests.Drills;

public sealed class StandingOrdersTests
{
    private static readonly DrillPlan Homework = new("h", 5, "a-1", ["add", "multiply", "draw"], null, 6, 0, Monday) { Shares = [new("add", 1), new("multiply", 2), new("draw", 3)] };

    [Fact]
    public void For_Veto_LeavesTheSkillOutOfTheScope()
    {
        var seen = Orders("multiply").For(DrillHistory.Blank(Homework with { Shares = [] }));
        Assert.Equal(["add", "draw"], seen.Plan.Scope);
        Assert.Equal(["multiply"], seen.Plan.Vetoed);
    }

    [Fact]
    public void For_Shares_CloseEverythingElse()
    {
        var seen = Orders("multiply").For(Answered(DrillHistory.Blank(Homework), "add"));
        Assert.Equal(["draw"], seen.Plan.Scope);
        Assert.Equal(["add", "count", "divide", "multiply", "ratio"], seen.Plan.Vetoed.Order());
    }

    [Fact]
    public void For_AllSharesVetoed_LeavesPracticeWithoutThem()
    {
        var seen = Orders("add", "multiply", "draw").For(DrillHistory.Blank(Homework));
        Assert.Empty(seen.Plan.Scope);
        Assert.Equal(["add", "multiply", "draw"], seen.Plan.Vetoed);
    }

    [Fact]
    public void For_ShareNotLearnedYet_LeavesItToTheOthers() =>
        Assert.Equal(["multiply", "draw"], Orders().For(DrillHistory.Blank(Homework) with { NotLearned = ["add"] }).Plan.Scope);

    [Fact]
    public void For_ShareDone_LeavesItToTheOthers()
    {
        var drill = Answered(DrillHistory.Blank(Homework), "add", "multiply");
        Assert.Equal(["multiply", "draw"], Orders().For(drill).Plan.Scope);
        Assert.Equal(["draw"], Orders().For(Answered(drill, "multiply")).Plan.Scope);
    }

    [Fact]
    public void For_AllSharesDone_AsksAllOfThemAgain() =>
        Assert.Equal(["add", "multiply", "draw"], Orders().For(Answered(DrillHistory.Blank(Homework), "add", "multiply", "multiply", "draw", "draw", "draw")).Plan.Scope);

    [Fact]
    public void For_WithoutShares_LeavesTheScopeAsSet() =>
        Assert.Equal(["add", "multiply", "draw"], Orders().For(Answered(DrillHistory.Blank(Homework with { Shares = [] }), "add")).Plan.Scope);

    [Fact]
    public void Reseat_WaitingItemVetoed_AnotherOpenOneWaitsAndBothMayBeAnswered()
    {
        var (waiting, spare) = (Choice("multiply", 1), Choice("draw", 2));
        var drill = DrillHistory.Start(new(Homework, waiting, [spare]), Build);

        var seated = Orders("multiply").Reseat(drill);

        Assert.Equal(spare, seated.Pending);
        Assert.True(seated.WasGiven(waiting.Item));
        Assert.Equal(waiting, Orders().Reseat(drill).Pending);
        Assert.Null(Orders("multiply", "draw").Reseat(drill).Pending);
    }

    private static StandingOrders Orders(params ImmutableArray<string> vetoed) => new(SmallCurriculum.Graph, vetoed);

    private static DrillHistory Answered(DrillHistory drill, params string[] skills)
    {
        foreach (var skill in skills) drill = drill.After(Attempt(drill.Answered + 1, Right, skill), Build);
        return drill;
    }
}
