using System.Globalization;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;

namespace Drill.Content.Writing;

/// <summary>Numbers with signs as the markup writes them between dollar signs: −5, +5, (−5), −3/4, −0.6.</summary>
internal static class SignedNotation
{
    public static string Signed(Rational value) => value < 0 ? $"−{0 - value}" : value.ToString();

    /// <summary>+5 and −5.</summary>
    public static string WithSign(Rational value) => value < 0 ? Signed(value) : $"+{value}";

    /// <summary>(+5) and (−5), as sums are written at first.</summary>
    public static string InBrackets(Rational value) => $"({WithSign(value)})";

    /// <summary>5 and (−5), as a factor or a later term is written.</summary>
    public static string Factor(Rational value) => value < 0 ? $"({Signed(value)})" : value.ToString();

    /// <summary>A decimal: −0.6 where <see cref="Signed"/> would write −3/5.</summary>
    public static string SignedDecimal(Rational value) => NumberKey.Write(value).Replace('-', '−');

    /// <summary>A term that follows others: " + 5", " − 5".</summary>
    public static string NextTerm(int value) => string.Create(CultureInfo.InvariantCulture, $" {(value < 0 ? '−' : '+')} {Math.Abs(value)}");

    /// <summary>A number that may be negative, with the keys for its sign.</summary>
    public static NumberKey SignedKey(Rational value) => new(value, IsDecimal: !value.IsWhole, IsSigned: true);

    /// <summary>A number other than 0 of the given size at most, of either sign.</summary>
    public static int DrawSigned(SeededRandom random, int smallest, int greatest) => random.Between(smallest, greatest) * random.Pick(1, -1);
}
