using System.Collections.Immutable;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Numbers;

namespace Drill.Domain.Items.Responses.Typed;

/// <summary>
/// Keys of choices as a teacher types them. The options are not part of the line: they are the letters a to z, or the whole numbers 1 to 26 where the key has digits.
/// An ordering or a matching has as many as the key names.
/// </summary>
internal static class ChoiceKeyReader
{
    private const int MaxOptions = 26;

    public static (AnswerKey?, string?) ReadChoice(string key, string form) =>
        form.Length > 0 ? KeyReader.NoForm(form)
        : Ids(key) is [var id] && Options(id) is var options && Has(options, id) ? (new ChoiceKey(options, id), null)
        : KeyReader.NoKey(key);

    public static (AnswerKey?, string?) ReadChoices(string key, string form) =>
        form.Length > 0 ? KeyReader.NoForm(form)
        : Ids(key) is { Length: > 0 } ids && Options(ids[0]) is var options && Array.TrueForAll(ids, id => Has(options, id)) ? (new ChoicesKey(options, [.. ids]), null)
        : KeyReader.NoKey(key);

    public static (AnswerKey?, string?) ReadOrdering(string key, string form) =>
        form.Length > 0 ? KeyReader.NoForm(form)
        : Ids(key) is { Length: > 1 and <= MaxOptions } ids && ids.Distinct().Count() == ids.Length ? (new OrderingKey([.. ids.Order(StringComparer.Ordinal).Select(Option)], [.. ids]), null)
        : KeyReader.NoKey(key);

    /// <param name="key">"1-b, 2-a".</param>
    public static (AnswerKey?, string?) ReadMatching(string key, string form)
    {
        if (form.Length > 0) return KeyReader.NoForm(form);
        var pairs = ResponseLine.SplitPairs(key).ToArray();
        if (pairs.Length is 0 or > MaxOptions || Array.Exists(pairs, p => p.Row.Length == 0 || p.Option.Length == 0) || pairs.DistinctBy(p => p.Row).Count() < pairs.Length) return KeyReader.NoKey(key);
        return (new MatchingKey([.. pairs.Select(p => Option(p.Row))], Options(pairs[0].Option, pairs.Select(p => p.Option)), [.. pairs.Select(p => p.Option)]), null);
    }

    private static string[] Ids(string key) => NumberReader.Spell(key).Split([',', ' ', '>', '\u30FB', '\u2192'], StringSplitOptions.RemoveEmptyEntries);

    private static bool Has(ImmutableArray<ChoiceOption> options, string id) => options.Any(o => o.Id == id);

    private static ImmutableArray<ChoiceOption> Options(string sample, IEnumerable<string>? named = null) =>
        [.. Enumerable.Range(0, MaxOptions).Select(i => char.IsAsciiDigit(sample[0]) ? $"{i + 1}" : $"{(char)(char.IsAsciiLetterUpper(sample[0]) ? 'A' + i : 'a' + i)}").Union(named ?? []).Select(Option)];

    private static ChoiceOption Option(string id) => new(id, TypedText.Show(id));
}
