using System.Numerics;
using Drill.Domain.Numbers;

namespace Drill.Content.Writing;

/// <summary>Fractions as the markup writes them, and what templates ask of them.</summary>
internal static class FractionNotation
{
    /// <summary>As a mixed number: 2_3/4; a whole number or proper fraction stands as it is.</summary>
    public static string Mixed(Rational value)
    {
        if (value.IsWhole || value < 1) return value.ToString();
        var whole = BigInteger.DivRem(value.Numerator, value.Denominator, out var rest);
        return $"{whole}_{rest}/{value.Denominator}";
    }

    public static bool IsLowest(int top, int bottom) => Arithmetic.Gcd(top, bottom) == 1;

    /// <summary>Below 1 and with nothing left to cancel.</summary>
    public static bool IsProperLowest(int top, int bottom) => top < bottom && IsLowest(top, bottom);
}
