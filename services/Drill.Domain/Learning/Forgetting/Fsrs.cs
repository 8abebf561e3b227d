namespace Drill.Domain.Learning.Forgetting;

/// <summary>
/// The forgetting model FSRS-6 with its published default weights (open-spaced-repetition, "The Algorithm", FSRS-6).
/// Stabilities and intervals in days, difficulty in [1, 10], probabilities in [0, 1].
/// </summary>
public static class Fsrs
{
    public enum Rating
    {
        Again = 1,
        Hard = 2,
        Good = 3,
        Easy = 4,
    }

    /// <summary>P(recall) at which a skill is due.</summary>
    public const double Retention = 0.9;

    private const double MinStability = 0.001;
    private const double MaxIntervalDays = 36500;

    private static readonly double[] W =
    [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ];

    private static readonly double Decay = -W[20];
    private static readonly double Factor = Math.Pow(Retention, 1 / Decay) - 1;

    public static double InitialStability(Rating rating) => Math.Max(W[(int)rating - 1], MinStability);

    public static double InitialDifficulty(Rating rating) => ClampDifficulty(RawInitialDifficulty(rating));

    public static double Retrievability(double stability, double days) => Math.Pow(1 + (Factor * days / stability), Decay);

    /// <summary>Whole days until recall falls to <see cref="Retention"/>, at least 1: stability is defined as just that.</summary>
    public static double IntervalDays(double stability) => Math.Clamp(Math.Round(stability, MidpointRounding.AwayFromZero), 1, MaxIntervalDays);

    public static double DifficultyAfter(double difficulty, Rating rating)
    {
        var change = -W[6] * ((int)rating - 3);
        var damped = difficulty + (change * (10 - difficulty) / 9);
        return ClampDifficulty((W[7] * RawInitialDifficulty(Rating.Easy)) + ((1 - W[7]) * damped));
    }

    /// <summary>After a review on a later day.</summary>
    public static double StabilityAfter(double stability, double difficulty, double retrievability, Rating rating) =>
        Math.Max(MinStability, rating == Rating.Again ? AfterForgetting(stability, difficulty, retrievability) : AfterRecall(stability, difficulty, retrievability, rating));

    /// <summary>After another practice on the same day.</summary>
    public static double StabilityAfterSameDay(double stability, Rating rating)
    {
        var growth = Math.Exp(W[17] * ((int)rating - 3 + W[18])) * Math.Pow(stability, -W[19]);
        return Math.Max(MinStability, stability * (rating >= Rating.Good ? Math.Max(growth, 1) : growth));
    }

    private static double AfterRecall(double stability, double difficulty, double retrievability, Rating rating)
    {
        var hardPenalty = rating == Rating.Hard ? W[15] : 1;
        var easyBonus = rating == Rating.Easy ? W[16] : 1;
        return stability * (1 + (Math.Exp(W[8]) * (11 - difficulty) * Math.Pow(stability, -W[9])
            * (Math.Exp((1 - retrievability) * W[10]) - 1) * hardPenalty * easyBonus));
    }

    private static double AfterForgetting(double stability, double difficulty, double retrievability) => Math.Min(
        W[11] * Math.Pow(difficulty, -W[12]) * (Math.Pow(stability + 1, W[13]) - 1) * Math.Exp((1 - retrievability) * W[14]),
        stability / Math.Exp(W[17] * W[18]));

    private static double RawInitialDifficulty(Rating rating) => W[4] - Math.Exp(W[5] * ((int)rating - 1)) + 1;

    private static double ClampDifficulty(double difficulty) => Math.Clamp(difficulty, 1, 10);
}
