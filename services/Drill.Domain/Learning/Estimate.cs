namespace Drill.Domain.Learning;

/// <summary>A belief about a quantity in logits: normal with this mean and variance.</summary>
public readonly record struct Estimate(double Mean, double Variance)
{
    /// <summary>Standard deviation, logits.</summary>
    public double Deviation => Math.Sqrt(Variance);

    /// <summary>The belief after a time without evidence: as likely as before, less certain.</summary>
    internal Estimate Widened(double variance, double maxVariance) => this with { Variance = Math.Max(Variance, Math.Min(Variance + variance, maxVariance)) };

    /// <summary>The belief after something that is expected to have brought so much, logits.</summary>
    internal Estimate Raised(double mean) => this with { Mean = Mean + mean };

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
