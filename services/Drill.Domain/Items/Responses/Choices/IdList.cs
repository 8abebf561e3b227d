using Drill.Domain.Numbers;

namespace Drill.Domain.Items.Responses.Choices;

/// <summary>Several ids in one box: "a,c", "a、c", "a c".</summary>
internal static class IdList
{
    private static readonly char[] Separators = [',', ' ', ';', '\u30FB', '>', '\u2192'];

    public static Response ResponseFor(string box, IEnumerable<string> ids) => Response.Of(box, string.Join(',', ids));

    /// <summary>The ids in the order they were given, each one of <paramref name="options"/> and no more than once; null when it is not so, or empty.</summary>
    public static IReadOnlyList<string>? Read(string text, IReadOnlyList<ChoiceOption> options)
    {
        var ids = NumberReader.Spell(text).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return ids.Length > 0 && ids.Length <= options.Count && ids.Distinct().Count() == ids.Length && Array.TrueForAll(ids, id => options.Any(o => o.Id == id)) ? ids : null;
    }

    public static string Join(IEnumerable<string> ids, IReadOnlyList<ChoiceOption> options, Func<ChoiceOption, string> text, string separator) =>
        string.Join(separator, ids.Select(id => text(options.First(o => o.Id == id))));
}
