using CsCheck;
using Drill.Domain.Learning.Forgetting;
using static Drill.Domain.Learning.Forgetting.Fsrs.Rating;

namespace Drill.Domain.Tests.Learning.Forgetting;

public sealed class FsrsTests
{
    /// <summary>The reference's published vector: default weights, no fuzz, learning steps of 1 and 10 minutes, relearning step of 10 minutes.</summary>
    [Fact]
    public void Intervals_PublishedRatings_AreThePublishedDays()
    {
        Fsrs.Rating[] ratings = [Good, Good, Good, Good, Good, Good, Again, Again, Good, Good, Good, Good, Good];
        int[] days = [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21];
        var card = new Card();
        Assert.Equal(days, ratings.Select(card.Review));
    }

    [Theory]
    [InlineData(Again, 0.212, 6.4133)]
    [InlineData(Hard, 1.2931, 5.1121707056)]
    [InlineData(Good, 2.3065, 2.1181039705)]
    [InlineData(Easy, 8.2956, 1.0)]
    public void Initial_EachRating_AsTheWeightsSay(Fsrs.Rating rating, double stability, double difficulty)
    {
        Assert.Equal(stability, Fsrs.InitialStability(rating), 9);
        Assert.Equal(difficulty, Fsrs.InitialDifficulty(rating), 9);
    }

    /// <summary>
    /// Stability and difficulty of the reference's published memory state: py-fsrs tests/test_basic.py <c>test_memo_state</c>, ts-fsrs FSRS-6.test.ts "memory state" and
    /// fsrs-rs inference.rs <c>test_memory_state</c>; default weights, ratings Again, Good ×5. The reference publishes the last line; the lines before it are
    /// calculated by the formulas of "The Algorithm" apart from this code.
    /// </summary>
    [Fact]
    public void MemoryState_PublishedRatingsAndDays_IsThePublishedStabilityAndDifficulty()
    {
        (Fsrs.Rating Rating, int Days, double Stability, double Difficulty)[] reviews =
        [
            (Again, 0, 0.2120000, 6.4133000), (Good, 0, 0.2466892, 6.4021151), (Good, 1, 2.0214773, 6.3909413),
            (Good, 3, 7.8636988, 6.3797788), (Good, 8, 21.9177132, 6.3686273), (Good, 21, 53.62691, 6.3574867),
        ];
        var card = new Card();
        foreach (var (rating, days, stability, difficulty) in reviews)
        {
            card.Review(rating, days);
            Assert.Equal(stability, card.Stability, 1e-4);
            Assert.Equal(difficulty, card.Difficulty, 1e-4);
        }
    }

    /// <summary>The same ratings with the reference's same-day step off (ts-fsrs "long-term"; fsrs-rs with w17 to w19 at 0).</summary>
    [Fact]
    public void MemoryState_WithoutTheSameDayStep_IsThePublishedLongTermOne()
    {
        var (stability, difficulty) = (Fsrs.InitialStability(Again), Fsrs.DifficultyAfter(Fsrs.InitialDifficulty(Again), Good));
        foreach (var days in new[] { 1, 3, 8, 21 })
            (stability, difficulty) = (Fsrs.StabilityAfter(stability, difficulty, Fsrs.Retrievability(stability, days), Good), Fsrs.DifficultyAfter(difficulty, Good));
        Assert.Equal(53.335106, stability, 1e-4);
        Assert.Equal(6.3574867, difficulty, 1e-4);
    }

    /// <summary>Each rating at recall 0.9 of a card of stability 20 and difficulty 5, on a later day and on the same: by the formulas of "The Algorithm", apart from this code.</summary>
    [Theory]
    [InlineData(Again, 1.9435812, 8.3417624, 5.8304203)]
    [InlineData(Hard, 43.6043388, 6.6659954, 10.0300851)]
    [InlineData(Good, 59.2489838, 4.9902284, 20.0)]
    [InlineData(Easy, 93.5094217, 3.3144614, 29.6834333)]
    public void Review_EachRating_MovesTheMemoryAsTheFormulasSay(Fsrs.Rating rating, double stability, double difficulty, double stabilitySameDay)
    {
        Assert.Equal(stability, Fsrs.StabilityAfter(20, 5, 0.9, rating), 1e-4);
        Assert.Equal(difficulty, Fsrs.DifficultyAfter(5, rating), 1e-4);
        Assert.Equal(stabilitySameDay, Fsrs.StabilityAfterSameDay(20, rating), 1e-4);
    }

    /// <summary>Published: ts-fsrs FSRS-6.test.ts "get retrievability", a first Easy card when it is due after 8 days.</summary>
    [Fact]
    public void Retrievability_PublishedCard_IsThePublishedRecall() => Assert.Equal(0.9024733, Fsrs.Retrievability(Fsrs.InitialStability(Easy), 8), 1e-6);

    [Fact]
    public void Retrievability_AfterStabilityDays_IsTheRetention()
    {
        Assert.Equal(Fsrs.Retention, Fsrs.Retrievability(12.5, 12.5), 12);
        Assert.Equal(1, Fsrs.Retrievability(12.5, 0), 12);
        Assert.Equal(0.8093881036, Fsrs.Retrievability(10, 30), 9);
    }

    [Fact]
    public void Formulas_AnyCard_KeepTheirBounds() => Gen.Select(Gen.Double[0.001, 2000], Gen.Double[1, 10], Gen.Double[0.01, 1], Gen.Enum<Fsrs.Rating>()).Sample((stability, difficulty, recall, rating) =>
    {
        Assert.InRange(Fsrs.DifficultyAfter(difficulty, rating), 1, 10);
        Assert.InRange(Fsrs.IntervalDays(stability), 1, 36500);
        var after = Fsrs.StabilityAfter(stability, difficulty, recall, rating);
        if (rating == Again) Assert.InRange(after, 0.001, Math.Max(0.001, stability));
        else Assert.True(after >= stability);
        Assert.True(Fsrs.StabilityAfterSameDay(stability, rating) >= (rating >= Good ? stability : 0.001));
    });

    /// <summary>The reference's scheduler in small: what the vector needs of it.</summary>
    private sealed class Card
    {
        private double _elapsedDays;
        private int _stepsLeft = 2;
        private bool _isNew = true;

        public double Stability { get; private set; }

        public double Difficulty { get; private set; }

        /// <summary>Reviews when due; the days until it is due again, 0 for a learning step.</summary>
        public int Review(Fsrs.Rating rating)
        {
            Review(rating, _elapsedDays);
            _stepsLeft = rating == Again ? 1 : Math.Max(0, _stepsLeft - 1);
            _elapsedDays = _stepsLeft > 0 ? 0 : Fsrs.IntervalDays(Stability);
            return (int)_elapsedDays;
        }

        public void Review(Fsrs.Rating rating, double elapsedDays)
        {
            (Stability, Difficulty) = _isNew
                ? (Fsrs.InitialStability(rating), Fsrs.InitialDifficulty(rating))
                : (StabilityAfter(rating, elapsedDays), Fsrs.DifficultyAfter(Difficulty, rating));
            _isNew = false;
        }

        private double StabilityAfter(Fsrs.Rating rating, double elapsedDays) => elapsedDays < 1
            ? Fsrs.StabilityAfterSameDay(Stability, rating)
            : Fsrs.StabilityAfter(Stability, Difficulty, Fsrs.Retrievability(Stability, elapsedDays), rating);
    }
}
