using System.Text.RegularExpressions;
using Drill.Domain.Items;
using Drill.Domain.Text;

namespace Drill.Content.Checking;

/// <summary>What must hold for every text that a child reads.</summary>
public static partial class TextRules
{
    /// <summary>What its author wrote, options and rows included.</summary>
    public static IEnumerable<LocalizedText> WrittenIn(Item item) =>
    [
        item.Prompt, item.Hint, .. item.Solution, .. item.Traps.Select(t => t.Misconception.Feedback),
        .. (item.Key.Offered ?? []).Select(o => o.Text), .. (item.Key.Parts?.Rows ?? []).Select(r => r.Text),
        .. (item.Key.Parts?.Grid?.Rows ?? []).SelectMany(row => row).Select(cell => cell.Text).OfType<LocalizedText>(),
    ];

    /// <summary>What its key and its figure say by themselves; the same in all grades, with readings: 3{時|じ}.</summary>
    public static IEnumerable<LocalizedText> SaidOf(Item item) =>
    [
        AsDrawn(item.Key.Show(item.Key.RightResponse)), .. item.Traps.Select(t => AsDrawn(item.Key.Show(t.Response))),
        .. item.Key.FormRequest is { } form ? [form] : Array.Empty<LocalizedText>(), .. item.Figure is { } figure ? [figure.Text] : Array.Empty<LocalizedText>(),
    ];

    /// <summary>What is wrong, quoting the text, or null.</summary>
    public static string? FindError(LocalizedText text) =>
        FindErrorIn(text.Ja)
        ?? FindErrorIn(text.En)
        ?? (Japanese().IsMatch(text.En) ? $"'{text.En}' has Japanese in the English" : null);

    /// <summary>What a child of the grade could not read: kanji without their reading, in the first two grades any kanji; or null.</summary>
    public static string? FindUnreadable(string ja, int grade) =>
        FindBareKanji(ja) ?? (grade <= 2 && ja.Contains('{', StringComparison.Ordinal) ? $"'{ja}' has kanji, but grades 1 and 2 read kana" : null);

    /// <summary>Kanji without their reading, or null.</summary>
    public static string? FindBareKanji(string ja) =>
        string.Concat(Kanji().Matches(RubyWord().Replace(ja, "")).Select(m => m.Value)) is { Length: > 0 } bare ? $"'{ja}' has {bare} without a reading" : null;

    /// <summary>What no sensible person would ask: nought people, a fraction over 1, a measure written as 3.0; or null.</summary>
    public static string? FindSilly(string prompt) => Silly().Match(Markup.ToPlainText(prompt)) is { Success: true } match ? $"'{match.Value.Trim()}' in '{prompt}'" : null;

    // A response keeps the hyphen of the keyboard; the page draws it as the sign −.
    private static LocalizedText AsDrawn(LocalizedText shown) => new(shown.Ja.Replace('-', '−'), shown.En.Replace('-', '−'));

    private static string? FindErrorIn(string text) =>
        string.IsNullOrWhiteSpace(text) ? "an empty text"
        : Markup.FindError(text) is { } error ? $"'{text}': {error}"
        : Leftover().IsMatch(Markup.ToPlainText(text)) ? $"'{text}' has a leftover of its template"
        : text != text.Trim() || text.Contains("  ", StringComparison.Ordinal) ? $"'{text}' has stray spaces"
        : null;

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}、。]")]
    private static partial Regex Japanese();

    // ASCII minus signs are left by formatting a negative number; texts write −.
    [GeneratedRegex(@"[{}\[\]\\]|System\.|Drill\.|-\d")]
    private static partial Regex Leftover();

    [GeneratedRegex(@"\{[^{}|]+\|[^{}|]+\}")]
    private static partial Regex RubyWord();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Kanji();

    [GeneratedRegex(@"(?<![\d.,])0 ?(人|にん|こ|個|本|ほん|まい|枚|ひき|さつ|だい|はこ|かい|cm|mm|km|kg|m|g|L|dL)(?![a-z/])|\d/1(?![\d.])|(?<!\d)\d+\.\d*0(?!\d)")]
    private static partial Regex Silly();
}
