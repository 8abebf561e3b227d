namespace Drill.Domain.Learning;

/// <summary>A belief about a quantity in logits: normal with this mean and variance.</summary>
public readonly record struct Estimate(double Mean, double Variance)
{
    /// <summary>Standard deviation, logits.</summary>
    public double Deviation => Math.Sqrt(Variance);

    /// <summary>The belief after a time without evidence: as likely as before, less certain.</summary>
    internal Estimate Widened(double variance, double maxVariance) => this with { Variance = Math.Min(Variance + variance, Math.Max(maxVariance, Variance)) };

    /// <summary>One step of the extended Kalman filter for a logistic observation.</summary>
    /// <param name="residual">score − P(right).</param>
    /// <param name="information">P(1 − P), the curvature of the observation.</param>
    /// <param name="totalVariance">Variance of the sum this quantity is a part of.</param>
    internal Estimate Observed(double residual, double information, double totalVariance)
    {
        var gain = Variance / (1 + (totalVariance * information));
        return new(Mean + (gain * residual), Variance - (gain * Variance * information));
    }
}

public static class Logistic
{
    /// <summary>Logits to a probability.</summary>
    public static double Probability(double logit) => 1 / (1 + Math.Exp(-logit));

    /// <summary>A probability in (0, 1) to logits.</summary>
    public static double Logit(double probability) => Math.Log(probability / (1 - probability));
}
