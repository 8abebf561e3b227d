using CsCheck;
using Drill.Domain.Items.Grading;
using Drill.Domain.Learning;
using static Drill.Domain.Tests.Samples.Facts;

namespace Drill.Domain.Tests.Learning;

public sealed class StudentStateTests
{
    /// <summary>Every number computed apart from this code, from the formulas in their doc comments.</summary>
    [Fact]
    public void After_HandMadeLog_IsTheGoldenState()
    {
        var state = Fold(
        [
            Attempt(1, level: 1) with { Difficulty = 5.6, ReceivedAt = Monday },
            Attempt(2, Outcome.Wrong) with { Difficulty = 6.4, ReceivedAt = Monday.AddDays(1) },
            Attempt(3, skill: "divide") with { Difficulty = 6.4, Hints = 1, ReceivedAt = Monday.AddDays(1) },
            Attempt(4, Outcome.Unreadable),
            Attempt(5, level: 3) with { Difficulty = 7.2, ReceivedAt = Monday.AddDays(4) },
        ]);

        Assert.Equal((5, 4, 3, 0), (state.Sequence, state.Answered, state.Right, state.FailuresInARow));
        Assert.Equal(7.049781468568, state.Ability!.Value.Mean, 9);
        Assert.Equal(0.621452962085, state.Ability.Value.Variance, 9);
        var multiply = state.Skills["multiply"];
        Assert.Equal(0.335014590808, multiply.Offset.Mean, 9);
        Assert.Equal(0.603727849164, multiply.Offset.Variance, 9);
        Assert.Equal(0.6655217461, multiply.Mastery, 9);
        Assert.Equal(3.7268402908, multiply.Memory!.Stability, 9);
        Assert.Equal(7.3823366078, multiply.Memory.Difficulty, 9);
        Assert.Equal((3, 2, 0, 3, Stage.Practising), (multiply.Answered, multiply.Right, multiply.FailuresInARow, multiply.BestLevel, multiply.Stage));
        Assert.Equal([Outcome.Right, Outcome.Wrong, Outcome.Right], multiply.Recent);
        Assert.Equal(0.4240000000, state.Skills["divide"].Mastery, 9);
        Assert.Equal(7.384796059377, state.LogitFor("multiply", 5), 9);
    }

    [Fact]
    public void After_RightAsExpected_ExpectsPracticeToHaveHelpedAndARapidGuessNot()
    {
        var expected = Attempt(1) with { Score = 1, Difficulty = -30 };
        Assert.Equal(StudentState.PriorAbility(5).Mean + 0.01, Fold([expected]).Ability!.Value.Mean, 9);
        Assert.Equal(0.12, Fold([expected]).Skills["multiply"].Offset.Mean, 9);
        Assert.Equal(0, Fold([expected with { Elapsed = TimeSpan.FromSeconds(0.1), MedianTime = TimeSpan.FromSeconds(20) }]).Skills["multiply"].Offset.Mean, 9);
    }

    [Fact]
    public void After_SameLog_SameState() => Logs.Sample(log => Assert.Equal(HashOf(Fold(log)), HashOf(Fold(log))));

    [Fact]
    public void After_SnapshotAtAnyPointAndTheRest_IsTheWholeFold() => Gen.Select(Logs, Gen.Double.Unit).Sample((log, at) =>
    {
        var cut = (int)(at * log.Length);
        var restored = StudentSnapshotTests.Reread(StudentSnapshot.Of(Fold(log[..cut]))).State;
        Assert.Equal(HashOf(Fold(log)), HashOf(log[cut..].Aggregate(restored, (state, attempt) => state.After(attempt))));
    });

    [Theory]
    [InlineData(Outcome.Form, false)]
    [InlineData(Outcome.Unreadable, false)]
    [InlineData(Outcome.Right, true)]
    [InlineData(Outcome.Wrong, true)]
    public void After_NoEvidence_MovesTheSequenceAlone(Outcome outcome, bool isRepeat)
    {
        var before = Fold([Attempt(1)]);
        var after = before.After(Attempt(2, outcome) with { IsRepeat = isRepeat });
        Assert.Equal(before with { Sequence = 2 }, after);
    }

    [Fact]
    public void After_NotLearned_IsRememberedWithoutPenaltyUntilItIsAnswered()
    {
        var before = Fold([Attempt(1)]);
        var after = before.After(Attempt(2, Outcome.NotLearned, "draw"));
        Assert.Equal([new Untaught("draw", Monday.AddMinutes(2))], after.NotTaught);
        Assert.Equal(before with { Sequence = 2 }, after with { NotTaught = before.NotTaught });
        Assert.Equal("draw", Assert.Single(after.After(Attempt(3)).NotTaught).Skill);
        Assert.Empty(after.After(Attempt(3, skill: "draw")).NotTaught);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void After_NotTheNextInSequence_Throws(long sequence) =>
        Assert.Throws<InvalidOperationException>(() => Fold([Attempt(1)]).After(Attempt(sequence)));

    [Fact]
    public void After_RightAndWrong_MoveAbilityAndNarrowIt() => Logs.Sample(log =>
    {
        var before = Fold(log);
        var (right, wrong) = (Next(Outcome.Right), Next(Outcome.Wrong));
        var prior = before.Ability ?? StudentState.PriorAbility(5);
        Assert.True(right.Ability!.Value.Mean > prior.Mean);
        Assert.True(wrong.Ability!.Value.Mean < prior.Mean);
        Assert.InRange(right.Ability.Value.Variance, 0, prior.Variance);
        Assert.True(right.LogitFor("multiply", 5) > wrong.LogitFor("multiply", 5));

        StudentState Next(Outcome outcome) => before.After(Attempt(log.Length + 1, outcome) with { ReceivedAt = before.LastAt ?? Monday });
    });

    [Fact]
    public void After_RightWithHint_CountsLess()
    {
        var (plain, hinted) = (Fold([Attempt(1)]), Fold([Attempt(1) with { Hints = 1 }]));
        Assert.True(hinted.Ability!.Value.Mean < plain.Ability!.Value.Mean);
        Assert.True(hinted.Ability.Value.Mean > StudentState.PriorAbility(5).Mean);
        Assert.True(hinted.Skills["multiply"].Mastery < plain.Skills["multiply"].Mastery);
    }

    [Fact]
    public void After_TimeWithoutAnswers_WidensNoFurtherThanThePrior()
    {
        var narrow = Fold(Enumerable.Range(1, 30).Select(i => Attempt(i, i % 4 == 0 ? Outcome.Wrong : Outcome.Right)));
        var soon = narrow.After(Attempt(31) with { ReceivedAt = Monday.AddDays(1) });
        var late = narrow.After(Attempt(31) with { ReceivedAt = Monday.AddDays(10_000) });
        Assert.True(late.Ability!.Value.Variance > soon.Ability!.Value.Variance);
        Assert.InRange(late.Ability.Value.Variance, 0, StudentState.PriorAbility(5).Variance);
    }

    [Theory]
    [InlineData(-10)]
    [InlineData(10)]
    public void After_TabletClockYearsOff_ChangesNothing(int years)
    {
        var log = Enumerable.Range(1, 20).Select(i => Attempt(i, i % 3 == 0 ? Outcome.Wrong : Outcome.Right)).ToArray();
        var jumped = log.Select(a => a.Sequence % 2 == 0 ? a with { AnsweredAt = a.AnsweredAt.AddYears(years) } : a);
        Assert.Equal(HashOf(Fold(log)), HashOf(Fold(jumped)));
    }

    [Fact]
    public void After_ServerClockAnHourBack_NeitherWidensNorForgets()
    {
        var before = Fold([Attempt(1), Attempt(2)]);
        var after = before.After(Attempt(3) with { ReceivedAt = Monday.AddHours(-1) });
        Assert.True(after.Ability!.Value.Variance < before.Ability!.Value.Variance);
        Assert.Equal(before.Skills["multiply"].Memory!.ReviewedAt, after.Skills["multiply"].Memory!.ReviewedAt);
        Assert.True(after.Skills["multiply"].Memory!.Stability >= before.Skills["multiply"].Memory!.Stability);
    }

    [Fact]
    public void PriorAbility_Grade_SucceedsOnItsTypicalItemAboutSevenTimesInTen() =>
        Assert.Equal(0.69, Logistic.Probability(StudentState.PriorAbility(5).Mean - Skill("divide").DifficultyAt(2)), 2);

    private static string HashOf(StudentState state) => StudentSnapshot.Of(state).Hash;
}
