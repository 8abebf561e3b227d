using System.Numerics;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures;

/// <summary>The turns of phrase that texts of figures share.</summary>
internal static class FigureWords
{
    /// <summary>As markup: 0.3, −2 or $−3/4$. A fraction keeps the denominator of its scale: 2/4 on a line of quarters.</summary>
    public static string Write(Rational value, Notation notation = Notation.Decimal, BigInteger? scale = null)
    {
        var sign = value < 0 ? "−" : "";
        var size = value < 0 ? 0 - value : value;
        if (size.IsWhole || notation == Notation.Decimal) return sign + NumberKey.Write(size);
        var denominator = scale is { } s && (size * s).IsWhole ? s : size.Denominator;
        var numerator = (size * denominator).Numerator;
        return $"${sign}{numerator}/{denominator}$";
    }

    public static LocalizedText List(IEnumerable<LocalizedText> texts)
    {
        var all = texts.ToArray();
        return new(string.Join("、", all.Select(t => t.Ja)), string.Join(", ", all.Select(t => t.En)));
    }

    /// <summary>Sentences one after the other; empty ones are left out.</summary>
    public static LocalizedText Sentences(params IEnumerable<LocalizedText> texts)
    {
        var all = texts.Where(t => t.Ja.Length > 0).ToArray();
        return new(string.Join(" ", all.Select(t => t.Ja + "。")), string.Join(" ", all.Select(t => Capital(t.En) + ".")));
    }

    /// <summary>What an author wrote, without the stop that <see cref="Sentences"/> sets.</summary>
    public static LocalizedText Unstopped(LocalizedText text) => new(text.Ja.TrimEnd('。', ' '), text.En.TrimEnd('.', ' '));

    // The names x and y stay small.
    private static string Capital(string sentence) =>
        sentence.StartsWith("a ", StringComparison.Ordinal) || (sentence.Length > 1 && char.IsAsciiLetter(sentence[1])) ? char.ToUpperInvariant(sentence[0]) + sentence[1..] : sentence;

    /// <summary>What is labelled: 「たて 4 cm、よこ 6 cm」, "height 4 cm, width 6 cm".</summary>
    public static LocalizedText Measures(params ReadOnlySpan<(LocalizedText Name, string Measure)> parts)
    {
        var said = new List<LocalizedText>();
        foreach (var (name, measure) in parts)
        {
            if (measure.Length > 0) said.Add(new($"{name.Ja} {measure}", $"{name.En} {measure}"));
        }

        return List(said);
    }

    /// <summary>A name with what is measured of it: 「{円|えん}、{半径|はんけい} 3 cm」, "a circle, radius 3 cm".</summary>
    public static LocalizedText Said(LocalizedText name, LocalizedText measures) =>
        measures.Ja.Length == 0 ? Sentences(name) : Sentences(new LocalizedText($"{name.Ja}、{measures.Ja}", $"{name.En}, {measures.En}"));

    public static string Count(int count, string one) => count == 1 ? $"1 {one}" : $"{count} {one}s";
}
