using System.Numerics;
using Drill.Domain.Numbers;

namespace Drill.Domain.Items.Responses.Numbers;

/// <summary>A fraction as it was typed, not yet reduced: its form can still be judged.</summary>
internal readonly record struct TypedFraction(Rational Whole, BigInteger Numerator, BigInteger Denominator, bool HasFraction)
{
    public Rational Value => HasFraction ? Whole + new Rational(Whole < 0 ? -Numerator : Numerator, Denominator) : Whole;

    public bool IsPlainNumber => !HasFraction;

    public bool IsMixed => HasFraction && Whole != 0;

    public bool IsImproper => HasFraction && BigInteger.Abs(Numerator) >= Denominator;

    /// <summary>Nothing left to cancel; a number without a fraction has nothing to cancel.</summary>
    public bool IsLowestTerms => !HasFraction || BigInteger.GreatestCommonDivisor(Numerator, Denominator).IsOne;

    /// <summary>5/1, 2 0/3: a fraction bar that a whole number does not need.</summary>
    public bool IsWholeInDisguise => HasFraction && Value.IsWhole;

    /// <summary>As mathematics of the markup: 3/4, 1_3/4, 12.</summary>
    public string ToMarkup() =>
        !HasFraction ? NumberKey.Write(Whole)
        : Whole == 0 ? $"{Numerator}/{Denominator}"
        : $"{NumberKey.Write(Whole)}_{Numerator}/{Denominator}";
}
