using Drill.Domain.Attempts;

namespace Drill.Domain.Learning;

/// <summary>
/// Keeps a student at the success aimed at though the prediction lags behind growth: integral control of (success − target).
/// </summary>
public static class TargetControl
{
    /// <summary>Logits for each answer right too often. More follows chance rather than the student: each answer is right or wrong (ADR 013).</summary>
    private const double Gain = 0.12;

    private const double MaxShift = 2;

    /// <summary>The predicted success to look for, so that the success aimed at comes true.</summary>
    /// <param name="target">[0, 1].</param>
    /// <param name="shift">Logits; positive when the student succeeds more often than aimed at.</param>
    public static double Aim(double target, double shift) => Logistic.Probability(Logistic.Logit(target) - shift);

    internal static double After(double shift, Attempt attempt) =>
        attempt.Target is { } target
            ? Math.Clamp(shift + (Gain * (attempt.Score - target)), -MaxShift, MaxShift)
            : shift;
}
