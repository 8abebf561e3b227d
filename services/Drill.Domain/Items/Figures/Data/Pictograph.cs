using System.Text.Json.Serialization;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Data;

[JsonConverter(typeof(JsonStringEnumConverter<PictographSymbol>))]
public enum PictographSymbol
{
    [JsonStringEnumMemberName("circle")] Circle,
    [JsonStringEnumMemberName("apple")] Apple,
    [JsonStringEnumMemberName("flower")] Flower,
    [JsonStringEnumMemberName("ball")] Ball,
    [JsonStringEnumMemberName("star")] Star,
}

/// <summary>{絵|え}グラフ: one symbol for each thing, stacked upwards.</summary>
public sealed record Pictograph(LocalizedText Title, IReadOnlyList<PictographItem> Items, PictographSymbol Symbol = PictographSymbol.Circle) : Figure
{
    private const int Tallest = 12;

    public override LocalizedText Text => FigureWords.Sentences(
        Title.Ja.Length == 0 ? new("えグラフ", "a picture graph") : new($"えグラフ「{Title.Ja}」", $"a picture graph “{Title.En}”"),
        FigureWords.List(Items.Select(i => new LocalizedText($"{i.Name.Ja} {Say(i.Count)}", $"{i.Name.En} {Say(i.Count)}"))));

    public override string? FindError() =>
        Items.Count is < 2 or > 6 ? $"{Items.Count} kinds of things instead of 2 to 6"
        : Items.Any(i => i.Name.Ja.Length == 0) ? "a kind of thing without a name"
        : Items.Any(i => i.Count is < 0 or > Tallest) ? $"0 to {Tallest} things of a kind"
        : Items.All(i => i.Count is null or 0) ? "nothing was counted"
        : Label.FindError([Title, .. Items.Select(i => i.Name)]);

    private static string Say(int? count) => count is { } c ? $"{c}" : Label.Blank;
}

/// <param name="Count">0–12; null where it is asked for, drawn as □.</param>
public sealed record PictographItem(LocalizedText Name, int? Count);
