namespace Drill.Domain.Learning;

/// <summary>How sure a believed ability is, as teachers are told: two times in three or oftener the ability lies within.</summary>
public static class AbilityBand
{
    /// <summary>
    /// Standard deviation, logits, of what the belief takes no account of and no number of answers makes smaller: items harder or easier than believed, and skills that
    /// rise and fall together with ability (docs/measurements/simulation.md).
    /// </summary>
    private const double LeftOut = 0.4;

    /// <summary>From the mean to either edge, logits.</summary>
    public static double HalfWidthOf(Estimate ability) => Math.Sqrt(ability.Variance + (LeftOut * LeftOut));
}
