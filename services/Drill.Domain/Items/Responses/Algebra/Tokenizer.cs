using System.Globalization;
using System.Numerics;
using Drill.Domain.Numbers;

namespace Drill.Domain.Items.Responses.Algebra;

/// <summary>Cuts an expression into signs: full width, ×, ÷, superscripts, ½ and 1/2 as one number. Total; its cost is bounded by the length it allows.</summary>
internal static class Tokenizer
{
    /// <summary>Powers beyond this have no place in lower secondary school.</summary>
    public const int MaxExponent = 8;

    /// <returns>The signs with an end after them, or null when something is no sign of algebra.</returns>
    public static IReadOnlyList<Token>? Read(string text)
    {
        if (text.Length > Response.MaxTextLength) return null;
        var spelled = Spell(text);
        var tokens = new List<Token>(spelled.Length + 1);
        for (var at = 0; at < spelled.Length;)
        {
            if (spelled[at] == ' ')
            {
                at++;
                continue;
            }

            var length = ReadOne(spelled.AsSpan(at), out var token);
            if (length == 0) return null;
            tokens.Add(token);
            at += length;
        }

        tokens.Add(new(TokenKind.End, ""));
        return tokens;
    }

    private static int ReadOne(ReadOnlySpan<char> text, out Token token)
    {
        var c = text[0];
        if (char.IsAsciiDigit(c) || c == '.') return ReadNumber(text, out token);
        if (c == '^') return ReadPower(text, out token);
        token = c switch
        {
            '+' => new(TokenKind.Plus, "+"),
            '-' => new(TokenKind.Minus, "-"),
            '\u00D7' or '*' or '\u00B7' or '\u30FB' or '\u2715' or '\u22C5' => new(TokenKind.Times, "×"),
            '/' or Divide => new(TokenKind.Over, "÷"),
            '(' or '[' or '{' => new(TokenKind.Open, "("),
            ')' or ']' or '}' => new(TokenKind.Close, ")"),
            '=' or '<' or '>' => new(TokenKind.Relation, c.ToString()),
            '\u2264' or '\u2266' => new(TokenKind.Relation, "≦"),
            '\u2265' or '\u2267' => new(TokenKind.Relation, "≧"),
            (>= 'a' and <= 'z') or '\u03C0' => new(TokenKind.Letter, c.ToString()),
            _ => new(TokenKind.End, ""),
        };
        return token.Kind == TokenKind.End ? 0 : 1;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, out Token token)
    {
        token = default;
        var length = DecimalLength(text);
        if (NumberReader.TryRead(text[..length].ToString(), out var value) != NumberReader.Problem.None) return 0;

        // 1/2x is half of x: a fraction of two whole numbers is one number. ÷ is not, 6 ÷ 2x divides by 2x.
        var bottomLength = length < text.Length && text[length] == '/' ? DecimalLength(text[(length + 1)..]) : 0;
        if (bottomLength > 0 && value.IsWhole && BigInteger.TryParse(text.Slice(length + 1, bottomLength), NumberStyles.None, CultureInfo.InvariantCulture, out var bottom) && bottom > 0)
        {
            if (bottomLength > NumberReader.MaxDigits) return 0;
            token = new(TokenKind.Number, $"{value}/{bottom}", new Rational(value.Numerator, bottom));
            return length + 1 + bottomLength;
        }

        token = new(TokenKind.Number, text[..length].ToString(), value);
        return length;
    }

    private static int ReadPower(ReadOnlySpan<char> text, out Token token)
    {
        token = default;
        var length = 1;
        while (length < text.Length && char.IsAsciiDigit(text[length])) length++;
        if (length == 1 || !int.TryParse(text[1..length], NumberStyles.None, CultureInfo.InvariantCulture, out var exponent) || exponent > MaxExponent) return 0;
        token = new(TokenKind.Power, "⁰¹²³⁴⁵⁶⁷⁸"[exponent].ToString(), exponent);
        return length;
    }

    private static int DecimalLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] == '.')) length++;
        return length;
    }

    private const char Divide = '\uE000'; // private use: keeps ÷ apart from /, which NumberReader spells alike

    private static string Spell(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            kept.Append(c switch
            {
                '\u00B9' => "^1",
                '\u00B2' => "^2",
                '\u00B3' => "^3",
                >= '\u2074' and <= '\u2078' => $"^{c - '\u2070'}",
                '\u00F7' => Divide.ToString(),
                '\u3001' => "?",
                _ => c.ToString(),
            });
        }

        return NumberReader.Spell(kept.ToString()).ToLowerInvariant().Replace("<=", "≦", StringComparison.Ordinal).Replace(">=", "≧", StringComparison.Ordinal);
    }
}
