using System.Text.RegularExpressions;
using Drill.Domain.Items;
using Drill.Domain.Text;

namespace Drill.Content.Tests;

/// <summary>The texts of an item that a child reads, and what may be wrong with them.</summary>
internal static partial class ItemTexts
{
    public static IEnumerable<LocalizedText> Of(Item item) =>
        [item.Prompt, item.Hint, .. item.Solution, .. item.Traps.SelectMany(t => new[] { t.Misconception.Feedback, AsDrawn(item.Key.Show(t.Response)) }), .. Forms(item)];

    /// <summary>What is wrong, quoting the text, or null.</summary>
    public static string? FindError(LocalizedText text) =>
        FindErrorIn(text.Ja)
        ?? FindErrorIn(text.En)
        ?? (Japanese().IsMatch(text.En) ? $"'{text.En}' has Japanese in the English" : null);

    /// <summary>Kanji that stand without their reading.</summary>
    public static string BareKanji(string ja) => string.Concat(Kanji().Matches(RubyWord().Replace(ja, "")).Select(m => m.Value));

    private static string? FindErrorIn(string text) =>
        string.IsNullOrWhiteSpace(text) ? "an empty text"
        : Markup.FindError(text) is { } error ? $"'{text}': {error}"
        : Leftover().IsMatch(Markup.ToPlainText(text)) ? $"'{text}' has a leftover of its template"
        : text != text.Trim() || text.Contains("  ", StringComparison.Ordinal) ? $"'{text}' has stray spaces"
        : null;

    // A response keeps the hyphen it was typed with, and the page draws it as −; what an author writes has − from the beginning.
    private static LocalizedText AsDrawn(LocalizedText response) => new(response.Ja.Replace('-', '−'), response.En.Replace('-', '−'));

    private static IEnumerable<LocalizedText> Forms(Item item) => item.Key.FormRequest is { } form ? [form] : [];

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}、。]")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"[{}\[\]\\]|System\.|Drill\.|-\d")]
    private static partial Regex Leftover();

    [GeneratedRegex(@"\{[^{}|]+\|[^{}|]+\}")]
    private static partial Regex RubyWord();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Kanji();
}
