using System.Collections.Immutable;
using CsCheck;
using Drill.Domain.Assignments;
using Drill.Domain.Selection;
using static Drill.Domain.Tests.Samples.Facts;

namespace Drill.Domain.Tests.Assignments;

public sealed class TimeBudgetTests
{
    private static readonly Need Review = new(Skill("add"), new Why.DuePractice(Name("add"), 9));
    private static readonly Need New = new(Skill("multiply"), new Why.NewSkill(Name("multiply")));
    private static readonly Need Going = new(Skill("draw"), new Why.KeepGoing(Name("draw")));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 2)]
    [InlineData(10, 3)]
    [InlineData(15, 5)]
    [InlineData(60, 6)]
    public void SkillsFor_Minutes_IsOneForEachThreeUpToSix(int minutes, int skills) => Assert.Equal(skills, TimeBudget.SkillsFor(minutes));

    [Fact]
    public void Share_ReviewAndLearning_GivesLearningTwiceAsMuch() =>
        Assert.Equal([("add", 3), ("multiply", 6), ("draw", 6)], Items(TimeBudget.Share([Review, New, Going], 5, _ => 20)));

    [Fact]
    public void Share_SlowSkill_LeavesRoomForFewerItems()
    {
        Assert.Equal([("multiply", 8), ("draw", 7)], Items(TimeBudget.Share([New, Going], 5, _ => 20)));
        Assert.Equal([("multiply", 6), ("draw", 3)], Items(TimeBudget.Share([New, Going], 5, s => s == "draw" ? 60 : 20)));
    }

    [Fact]
    public void Share_NeedsWithoutRoom_AreLeftOutButNeverTheFirst() =>
        Assert.Equal([("add", 2)], Items(TimeBudget.Share([Review, New, Going], 1, _ => 40)));

    [Fact]
    public void Share_AnyTimes_FillTheMinutesAndNoMore() => Gen.Select(Gen.Int[2, 60], Gen.Double[10, 55], Gen.Double[10, 55], Gen.Double[10, 55]).Sample((minutes, a, b, c) =>
    {
        var plan = TimeBudget.Share([Review, New, Going], minutes, skill => skill switch { "add" => a, "multiply" => b, _ => c });
        var (spent, slowest) = (plan.Sum(p => p.Seconds), plan.Max(p => p.SecondsPerItem));
        Assert.InRange(spent, 0, minutes * 60);
        Assert.True(spent > (minutes * 60) - slowest || plan.Any(p => p.Items == (p.Need == Review ? 6 : 15)), $"{spent} of {minutes * 60} seconds");
    });

    private static (string Skill, int Items)[] Items(ImmutableArray<PlannedNeed> plan) => [.. plan.Select(p => (p.Need.Skill.Id, p.Items))];
}
