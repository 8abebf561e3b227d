using System.Globalization;

namespace Drill.Domain.Items.Responses.Quantities;

/// <summary>Where the number ends and the unit begins in "12cm²", "1万円", "3/4 L", "½km".</summary>
internal static class QuantityText
{
    public static int NumberLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && IsOfNumber(text, at)) at++;
        return at;
    }

    // A power belongs to the unit when it is raised, or when the text ends with it: 12cm2, but 1m2cm is 1 m and 2 cm.
    public static int UnitLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && (!IsDigit(text[at]) || IsPower(text, at)) && text[at] is not ('-' or '+')) at++;
        return at;
    }

    private static bool IsPower(ReadOnlySpan<char> text, int at) =>
        at > 0 && (text[at - 1] == '^' || (text[at] is '2' or '3' or '２' or '３' && text[(at + 1)..].IsWhiteSpace() && char.IsLetter(text[at - 1])));

    private static bool IsOfNumber(ReadOnlySpan<char> text, int at) =>
        IsDigit(text[at])
        || char.IsWhiteSpace(text[at])
        || text[at] is '.' or '．' or ',' or '，' or '、' or '。' or '/' or '／' or '÷' or '\u2044' or '\u2215' or '千' or '万' or '億' or '兆' or '百' or '十'
        || (at == 0 && text[at] is '-' or '+' or '−' or '－' or '＋' or 'ー')
        || (char.GetUnicodeCategory(text[at]) == UnicodeCategory.OtherNumber && text[at] is not ('\u00B2' or '\u00B3'));

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';
}
