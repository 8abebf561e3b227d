using System.Numerics;
using Drill.Domain.Numbers;

namespace Drill.Domain.Items.Responses;

/// <summary>A fraction as it was typed, not yet reduced: its form can still be judged.</summary>
internal readonly record struct TypedFraction(Rational Whole, BigInteger Numerator, BigInteger Denominator, bool HasFraction)
{
    public Rational Value => HasFraction ? Whole + new Rational(Whole < 0 ? -Numerator : Numerator, Denominator) : Whole;

    public bool IsPlainNumber => !HasFraction;

    public bool IsMixed => HasFraction && Whole != 0;

    public bool IsImproper => HasFraction && BigInteger.Abs(Numerator) >= Denominator;

    // 5/1 and 6/3 can be written shorter; 1.5 is no fraction in lowest terms either, but the value is plain to see.
    public bool IsLowestTerms => !HasFraction || (BigInteger.GreatestCommonDivisor(Numerator, Denominator).IsOne && !Denominator.IsOne && !Numerator.IsZero);

    /// <summary>As mathematics of the markup: 3/4, 1_3/4, 12.</summary>
    public string ToMarkup() =>
        !HasFraction ? NumberKey.Write(Whole)
        : Whole == 0 ? $"{Numerator}/{Denominator}"
        : $"{NumberKey.Write(Whole)}_{Numerator}/{Denominator}";
}
