using System.Text.RegularExpressions;

namespace Drill.Domain.Text;

/// <summary>
/// The one safe markup of everything a child reads; HTML has no place in it.
/// <list type="bullet">
/// <item><c>{漢字|かんじ}</c> is a word with its reading (ruby), shown or hidden by the child's grade;</item>
/// <item><c>$1/2 + 1_3/4 = □$</c> is mathematics: <c>a/b</c> a fraction, <c>w_a/b</c> a mixed number, <c>□</c> the place of the answer,
/// <c>2x² − π</c> letters and powers, <c>∠ABC = 60°</c>, <c>AB ∥ CD</c> points and angles;</item>
/// <item><c>*word*</c> is emphasis.</item>
/// </list>
/// The browser draws it (<c>web/shared/markup</c>); this class checks it and takes the text out of it.
/// </summary>
public static partial class Markup
{
    /// <summary>What is wrong with the text, in words for its author, or null when it is well formed.</summary>
    public static string? FindError(string text)
    {
        var words = Math().Replace(text, " ");
        var plain = Ruby().Replace(words, "");
        if (HtmlTag().IsMatch(words)) return "looks like HTML, which is not allowed";
        if (plain.Contains('$', StringComparison.Ordinal)) return "a $ without its partner";
        if (plain.IndexOfAny(['{', '}', '|']) >= 0) return "ruby must be written {漢字|かんじ}";
        if (plain.Count(c => c == '*') % 2 != 0) return "a * without its partner";
        foreach (Match math in Math().Matches(text))
        {
            if (FindMathError(math.Groups[1].Value) is { } error) return error;
        }

        return null;
    }

    /// <summary>The text without markup: ruby as its base, mathematics as typed. For logs of authors and for tests.</summary>
    public static string ToPlainText(string text) =>
        Ruby().Replace(text, "$1").Replace("$", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal).Replace('_', ' ');

    /// <summary>Whether markup, or HTML, would take the character for its own.</summary>
    public static bool IsSign(char c) => "{}|$*<>".Contains(c, StringComparison.Ordinal);

    private static string? FindMathError(string math)
    {
        if (math.Trim().Length == 0) return "an empty $ $";
        if (UnitInMath().Match(math) is { Success: true } unit) return $"'{unit.Value}' is not understood between $ and $";
        var rest = MathToken().Replace(math, "").Trim();
        return rest.Length == 0 ? null : $"'{rest}' is not understood between $ and $";
    }

    [GeneratedRegex(@"\{([^{}|$]+)\|([^{}|$]+)\}")]
    private static partial Regex Ruby();

    [GeneratedRegex(@"\$([^$]*)\$")]
    private static partial Regex Math();

    // Units stay outside mathematics, where letters are variables.
    [GeneratedRegex("[ckm]m|[km]?g(?![a-z])|ha|[mdk]?L")]
    private static partial Regex UnitInMath();

    // Fractions before numbers: 1_3/4, □/4, 3/4, 12.5, then single signs and letters.
    [GeneratedRegex(@"(?:\d+_)?(?:\d+|□)/(?:\d+|□)|\d+(?:\.\d+)?|[-+−×÷=<>≦≧≒∥⊥≡∽∠△()□…:,%°a-zA-Zπ²³⁴⁵⁶⁷⁸ ]")]
    private static partial Regex MathToken();

    [GeneratedRegex("</?[a-zA-Z!]")]
    private static partial Regex HtmlTag();
}
