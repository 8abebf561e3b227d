using CsCheck;
using Drill.Domain.Learning;
using static Drill.Domain.Learning.Fsrs.Rating;

namespace Drill.Domain.Tests.Learning;

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
        private double _stability;
        private double _difficulty;
        private double _elapsedDays;
        private int _stepsLeft = 2;
        private bool _isNew = true;

        /// <summary>Reviews when due; the days until it is due again, 0 for a learning step.</summary>
        public int Review(Fsrs.Rating rating)
        {
            (_stability, _difficulty) = _isNew
                ? (Fsrs.InitialStability(rating), Fsrs.InitialDifficulty(rating))
                : (StabilityAfter(rating), Fsrs.DifficultyAfter(_difficulty, rating));
            _isNew = false;
            _stepsLeft = rating == Again ? 1 : Math.Max(0, _stepsLeft - 1);
            _elapsedDays = _stepsLeft > 0 ? 0 : Fsrs.IntervalDays(_stability);
            return (int)_elapsedDays;
        }

        private double StabilityAfter(Fsrs.Rating rating) => _elapsedDays < 1
            ? Fsrs.StabilityAfterSameDay(_stability, rating)
            : Fsrs.StabilityAfter(_stability, _difficulty, Fsrs.Retrievability(_stability, _elapsedDays), rating);
    }
}
