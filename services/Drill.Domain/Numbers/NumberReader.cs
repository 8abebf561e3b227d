using System.Globalization;
using System.Numerics;
using System.Text;
using Drill.Domain.Text;

namespace Drill.Domain.Numbers;

/// <summary>
/// Reads a number as a child or a teacher types it: full-width digits and signs (Unicode NFKC), spaces, leading zeros, 12,000, 1万2千, 3/2, 1.50.
/// Total: any text gives a number or a reason, at a cost bounded by <see cref="MaxDigits"/>.
/// </summary>
public static class NumberReader
{
    public const int MaxDigits = 40;

    public enum Problem
    {
        None,
        Missing,
        NotANumber,
        TooLong,
        DenominatorMissing,
        NumeratorMissing,
        DenominatorZero,
    }

    /// <summary>Whether this machine folds full-width digits: without ICU .NET leaves them as they are, and a right answer would be refused.</summary>
    public static bool IsFullWidthReadable => "\uFF11".Normalize(NormalizationForm.FormKC) == "1";

    /// <summary>The text in one spelling: half-width, without spaces, one minus sign, one fraction slash.</summary>
    public static string Normalize(string text) => Spell(text).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>As <see cref="Normalize"/>, with the spaces: in 1 1/2 they carry meaning.</summary>
    internal static string Spell(string text) => IsPlain(text) ? text : SpellUnicode(text);

    /// <summary>Reads a whole number, a decimal or a fraction a/b.</summary>
    public static Problem TryRead(string text, out Rational value)
    {
        value = default;
        var spelled = Spell(text).Trim();
        if (spelled.Length == 0) return Problem.Missing;
        var slash = spelled.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return TryReadDecimal(Normalize(spelled), out value);

        var (top, bottom) = (spelled[..slash].TrimEnd(), spelled[(slash + 1)..].TrimStart());
        if (top.Length == 0) return Problem.NumeratorMissing;
        if (bottom.Length == 0) return Problem.DenominatorMissing;
        if (top.Contains(' ', StringComparison.Ordinal) || bottom.Contains(' ', StringComparison.Ordinal)) return Problem.NotANumber; // 1 1/2 is not 11/2
        var problem = TryReadDecimal(top, out var numerator);
        if (problem != Problem.None) return problem;
        problem = TryReadDecimal(bottom, out var denominator);
        if (problem != Problem.None) return problem;
        if (denominator == 0) return Problem.DenominatorZero;
        value = numerator / denominator;
        return Problem.None;
    }

    /// <summary>Reads a whole number in any spelling but a fraction's: one box of a fraction, a quotient, a remainder.</summary>
    public static Problem TryReadWhole(string text, out BigInteger value)
    {
        value = default;
        var problem = TryRead(text, out var number);
        if (problem != Problem.None) return problem;
        if (!number.IsWhole || Spell(text).Contains('/', StringComparison.Ordinal)) return Problem.NotANumber;
        value = number.Numerator;
        return Problem.None;
    }

    internal static Problem TryReadDecimal(ReadOnlySpan<char> text, out Rational value)
    {
        value = default;
        if (text.Length > 2 * MaxDigits) return Problem.TooLong;
        if (text.IndexOfAny(Myriads.Signs) >= 0) return Myriads.TryRead(text, out value);
        var negative = text is ['-', ..];
        if (negative || text is ['+', ..]) text = text[1..];
        var point = text.IndexOf('.');
        Span<char> digits = stackalloc char[text.Length];
        var count = 0;
        var hasComma = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i])) digits[count++] = text[i];
            else if (text[i] == ',' && (point < 0 || i < point)) hasComma = true;
            else if (i != point) return Problem.NotANumber;
        }

        if (count > MaxDigits) return Problem.TooLong;
        if (count == 0 || (hasComma && !CommasStandEveryThreeDigits(point < 0 ? text : text[..point]))) return Problem.NotANumber;
        var number = BigInteger.Parse(digits[..count], NumberStyles.None, CultureInfo.InvariantCulture);
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        value = new Rational(negative ? -number : number, BigInteger.Pow(10, decimals));
        return Problem.None;
    }

    // 12,000 is read; 1,2 is not (the child may have meant 1.2).
    private static bool CommasStandEveryThreeDigits(ReadOnlySpan<char> whole)
    {
        if (whole is [',', ..]) return false;
        for (var i = 0; i < whole.Length; i++)
        {
            if ((whole[i] == ',') != ((whole.Length - i) % 4 == 0)) return false;
        }

        return true;
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~') return false;
        }

        return true;
    }

    private static string SpellUnicode(string text)
    {
        var spelled = new StringBuilder(text.Length);
        foreach (var c in CompatibleForm.Of(string.Concat(text.Select(KeepApart))))
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c)) spelled.Append(' ');
            else spelled.Append(c switch
            {
                '\u2212' or '\u2010' or '\u2013' or '\u30FC' => '-', // minus, hyphen, dash, and the long-vowel mark beside 0 on kana keyboards
                '\u2044' or '\u2215' or '\u00F7' => '/',
                '\u3002' => '.',
                '\u3001' => ',',
                _ => c,
            });
        }

        return spelled.ToString();
    }

    // NFKC would run 1½ together into 11/2 and 3² into 32.
    private static string KeepApart(char c) =>
        char.GetUnicodeCategory(c) != UnicodeCategory.OtherNumber ? c.ToString()
        : c is '\u00BC' or '\u00BD' or '\u00BE' or (>= '\u2150' and <= '\u215F') ? $" {c}"
        : "^";
}
