using System.Globalization;
using System.Numerics;
using System.Text;

namespace Drill.Domain.Numbers;

/// <summary>
/// Reads a number as a child or a teacher types it: full-width digits and signs (Unicode NFKC), spaces, leading zeros, 12,000, 3/2, 1.50.
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

    /// <summary>The text in one spelling: half-width, without spaces, one minus sign, one fraction slash.</summary>
    public static string Normalize(string text)
    {
        if (!IsPlain(text)) text = NormalizeUnicode(text);
        return text.Contains(' ', StringComparison.Ordinal) ? text.Replace(" ", "", StringComparison.Ordinal) : text;
    }

    /// <summary>Reads a whole number, a decimal or a fraction a/b.</summary>
    public static Problem TryRead(string text, out Rational value)
    {
        value = default;
        var normal = Normalize(text);
        if (normal.Length == 0) return Problem.Missing;
        var slash = normal.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return TryReadDecimal(normal, out value);

        if (slash == 0) return Problem.NumeratorMissing;
        if (slash == normal.Length - 1) return Problem.DenominatorMissing;
        var problem = TryReadDecimal(normal.AsSpan(0, slash), out var numerator);
        if (problem != Problem.None) return problem;
        problem = TryReadDecimal(normal.AsSpan(slash + 1), out var denominator);
        if (problem != Problem.None) return problem;
        if (denominator == 0) return Problem.DenominatorZero;
        value = numerator / denominator;
        return Problem.None;
    }

    /// <summary>Reads digits alone, with an optional minus: one box of a fraction, a quotient, a remainder.</summary>
    public static Problem TryReadWhole(string text, out BigInteger value)
    {
        value = default;
        var problem = TryRead(text, out var number);
        if (problem != Problem.None) return problem;
        if (!number.IsWhole || text.Contains('/', StringComparison.Ordinal)) return Problem.NotANumber;
        value = number.Numerator;
        return Problem.None;
    }

    private static Problem TryReadDecimal(ReadOnlySpan<char> text, out Rational value)
    {
        value = default;
        if (text.Length > MaxDigits + 2) return Problem.TooLong;
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

        if (count == 0 || (hasComma && !CommasStandEveryThreeDigits(point < 0 ? text : text[..point]))) return Problem.NotANumber;
        var number = BigInteger.Parse(digits[..count], NumberStyles.None, CultureInfo.InvariantCulture);
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        value = new Rational(negative ? -number : number, BigInteger.Pow(10, decimals));
        return Problem.None;
    }

    // 12,000 is read; 1,2 is not (the child may have meant 1.2).
    private static bool CommasStandEveryThreeDigits(ReadOnlySpan<char> whole)
    {
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

    private static string NormalizeUnicode(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var c in NormalizeForm(text))
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c)) normal.Append(' ');
            else normal.Append(c switch
            {
                '\u2212' or '\u2010' or '\u2013' or '\u30FC' => '-', // minus, hyphen, dash, and the long-vowel mark beside 0 on kana keyboards
                '\u2044' or '\u2215' or '\u00F7' => '/',
                '\u3002' => '.',
                '\u3001' => ',',
                _ => c,
            });
        }

        return normal.ToString();
    }

    private static string NormalizeForm(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text; // a lone surrogate: no number, and said so by the reader
        }
    }
}
