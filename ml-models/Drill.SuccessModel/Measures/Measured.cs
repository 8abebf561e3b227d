namespace Drill.SuccessModel.Measures;

/// <summary>How good predictions were.</summary>
/// <param name="Auc">[0, 1]; NaN when all answers are right or all are wrong.</param>
/// <param name="LogLoss">Mean of −ln P(what happened), nats.</param>
/// <param name="Rmse">Root of the mean squared error of the probability (the root of the Brier score).</param>
/// <param name="Ece">Expected calibration error over ten equally wide bins (Guo et al. 2017, equation 3).</param>
/// <param name="Accuracy">Share for which the likelier outcome came.</param>
public sealed record Measured(double Auc, double LogLoss, double Rmse, double Ece, double Accuracy, int Rows)
{
    /// <summary>Predictions are kept this far from 0 and 1, so that one certain mistake does not cost infinitely much.</summary>
    private const double Least = 1e-7;
    private const int Bins = 10;

    public static Measured Of(ReadOnlySpan<float> predicted, ReadOnlySpan<bool> correct)
    {
        var (loss, square, hits) = (0.0, 0.0, 0);
        var gaps = new double[Bins];
        for (var i = 0; i < predicted.Length; i++)
        {
            loss += LossOf(predicted[i], correct[i]);
            square += SquareOf(predicted[i], correct[i]);
            if (predicted[i] >= 0.5 == correct[i]) hits++;
            gaps[Math.Min(Bins - 1, (int)(predicted[i] * Bins))] += predicted[i] - (correct[i] ? 1 : 0);
        }

        double n = predicted.Length;
        return new(new RankOrder(predicted, correct).Auc(), loss / n, Math.Sqrt(square / n), gaps.Sum(Math.Abs) / n, hits / n, predicted.Length);
    }

    /// <summary>Nats.</summary>
    internal static double LossOf(float predicted, bool isCorrect) => -Math.Log(Math.Clamp(isCorrect ? predicted : 1.0 - predicted, Least, 1));

    internal static double SquareOf(float predicted, bool isCorrect) => (predicted - (isCorrect ? 1.0 : 0)) * (predicted - (isCorrect ? 1.0 : 0));
}
