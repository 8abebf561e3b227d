namespace Drill.SuccessModel.Measures;

/// <summary>How sure the figures are: students (not rows, which hang together) drawn again and again with replacement (Efron 1979).</summary>
public static class StudentBootstrap
{
    private const int Draws = 500;

    /// <param name="studentOf">Each row's student, [0, <paramref name="students"/>).</param>
    /// <returns>2.5th and 97.5th percentile of each figure.</returns>
    public static MeasuredIntervals Run(float[] predicted, bool[] correct, int[] studentOf, int students, int seed)
    {
        var order = new RankOrder(predicted, correct);
        var (losses, squares) = (new double[predicted.Length], new double[predicted.Length]);
        for (var i = 0; i < predicted.Length; i++) (losses[i], squares[i]) = (Measured.LossOf(predicted[i], correct[i]), Measured.SquareOf(predicted[i], correct[i]));
        var (aucs, logLosses, rmses) = (new double[Draws], new double[Draws], new double[Draws]);
        var seeds = new Random(seed);
        var drawSeeds = Enumerable.Range(0, Draws).Select(_ => seeds.Next()).ToArray();
        Parallel.For(0, Draws, draw =>
        {
            var times = Draw(students, new Random(drawSeeds[draw]));
            var (loss, square, rows) = (0.0, 0.0, 0L);
            for (var i = 0; i < losses.Length; i++)
            {
                var weight = times[studentOf[i]];
                rows += weight;
                loss += weight * losses[i];
                square += weight * squares[i];
            }

            (aucs[draw], logLosses[draw], rmses[draw]) = (order.Auc(row => times[studentOf[row]]), loss / rows, Math.Sqrt(square / rows));
        });
        return new(Interval.Of(aucs), Interval.Of(logLosses), Interval.Of(rmses));
    }

    private static int[] Draw(int students, Random random)
    {
        var times = new int[students];
        for (var i = 0; i < students; i++) times[random.Next(students)]++;
        return times;
    }
}

/// <summary>95 % intervals.</summary>
public sealed record MeasuredIntervals(Interval Auc, Interval LogLoss, Interval Rmse);

public sealed record Interval(double From, double To)
{
    /// <returns>2.5th and 97.5th percentile; what is not a number is left out.</returns>
    public static Interval Of(IEnumerable<double> values)
    {
        var sorted = values.Where(v => !double.IsNaN(v)).Order().ToArray();
        return sorted.Length == 0 ? new(double.NaN, double.NaN) : new(sorted[(int)(0.025 * (sorted.Length - 1))], sorted[(int)Math.Ceiling(0.975 * (sorted.Length - 1))]);
    }
}
