using Drill.Domain.Numbers;

namespace Drill.Domain.Items.Figures;

/// <summary>A straight scale from one number to another. The long marks carry their numbers, the short ones do not.</summary>
/// <param name="Major">The step of the numbered marks, counted from <paramref name="From"/>.</param>
/// <param name="Minor">The step of all marks; <paramref name="Major"/> is a multiple of it.</param>
public sealed record Ticks(Rational From, Rational To, Rational Major, Rational Minor)
{
    private const int Most = 100;
    private const int MostNumbered = 21;

    public bool IsOnMark(Rational value) => Minor > 0 && ((value - From) / Minor).IsWhole;

    public bool Contains(Rational value) => value >= From && value <= To;

    /// <summary>The last numbered mark at or before the value, and how many short marks lie between them.</summary>
    public (Rational Numbered, Rational Steps) Place(Rational value)
    {
        var majors = (value - From) / Major;
        var numbered = From + (Major * System.Numerics.BigInteger.Divide(majors.Numerator, majors.Denominator));
        return (numbered, (value - numbered) / Minor);
    }

    internal string? FindError() =>
        From >= To ? $"the scale from {From} to {To} has no length"
        : Major <= 0 || Minor <= 0 ? "the steps of a scale are above 0"
        : !(Major / Minor).IsWhole ? $"numbered every {Major} does not fit marks every {Minor}"
        : !((To - From) / Minor).IsWhole ? $"marks every {Minor} do not meet the end {To}"
        : (To - From) / Minor > Most ? $"more than {Most} marks"
        : (To - From) / Major > MostNumbered ? $"more than {MostNumbered} numbers"
        : null;
}
