using Drill.Domain.Attempts;
using Drill.Domain.Items.Grading;
using Drill.Domain.Learning.Forgetting;
using static Drill.Domain.Tests.Samples.Facts;

namespace Drill.Domain.Tests.Learning.Forgetting;

/// <summary>FSRS-6 as the fold of a student's attempts uses it: right is Good, everything else is Again.</summary>
public sealed class MemoryTests
{
    /// <summary>The reference's published memory state (see <see cref="FsrsTests"/>) comes out of the log as well.</summary>
    [Fact]
    public void After_PublishedRatingsAndDays_IsThePublishedStabilityAndDifficulty()
    {
        var memory = Fold([(Outcome.Wrong, 0), (Outcome.Right, 0), (Outcome.Right, 1), (Outcome.Right, 3), (Outcome.Right, 8), (Outcome.Right, 21)]);
        Assert.Equal(53.62691, memory.Stability, 1e-4);
        Assert.Equal(6.3574867, memory.Difficulty, 1e-4);
        Assert.Equal(memory.ReviewedAt.AddDays(54), memory.DueAt);
    }

    /// <summary>
    /// Deliberately unlike the reference, which counts whole days: a day and a half are 1.5 days, since a school's lessons come at other hours each day.
    /// The figures are calculated by the formulas of "The Algorithm" apart from this code.
    /// </summary>
    [Theory]
    [InlineData(1.5, 2.25, 3.3861864, 7.3823366)]
    [InlineData(1, 2, 3.1793103, 7.3823366)]
    public void After_PartsOfDays_Count(double first, double second, double stability, double difficulty)
    {
        var memory = Fold([(Outcome.Right, 0), (Outcome.Wrong, first), (Outcome.Right, second)]);
        Assert.Equal(stability, memory.Stability, 1e-4);
        Assert.Equal(difficulty, memory.Difficulty, 1e-4);
    }

    /// <summary>Unlike a card, a skill is answered many times in a lesson: what comes within 24 hours, over midnight too, is the same day's practice.</summary>
    [Fact]
    public void After_WithinADay_IsTheSameDaysPractice()
    {
        var memory = Fold([(Outcome.Right, 0), (Outcome.Right, 0.9), (Outcome.Right, 0.9)]);
        Assert.Equal(Fsrs.InitialStability(Fsrs.Rating.Good), memory.Stability, 1e-9);
    }

    /// <summary>A server's clock that was set back makes no time pass.</summary>
    [Fact]
    public void After_ClockSetBack_IsTheSameDaysPractice()
    {
        var memory = Fold([(Outcome.Right, 0), (Outcome.Right, -5)]);
        Assert.Equal(Fsrs.InitialStability(Fsrs.Rating.Good), memory.Stability, 1e-9);
        Assert.Equal(Monday, memory.ReviewedAt);
    }

    /// <param name="answers">With the days since the answer before.</param>
    private static Memory Fold((Outcome Outcome, double Days)[] answers)
    {
        var at = Monday;
        List<Attempt> attempts = [];
        foreach (var (outcome, days) in answers) attempts.Add(Attempt(attempts.Count + 1, outcome) with { ReceivedAt = at = at.AddDays(days) });
        return Samples.Facts.Fold(attempts).Skills["multiply"].Memory!;
    }
}
