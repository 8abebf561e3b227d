using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Data;

/// <summary>{棒|ぼう}グラフ.</summary>
public sealed record BarGraph(LocalizedText Title, IReadOnlyList<Bar> Bars, Axis Axis) : Figure
{
    public override LocalizedText Text => FigureWords.Sentences(
        new LocalizedText($"{{棒|ぼう}}グラフ「{Title.Ja}」", $"a bar graph “{Title.En}”"),
        FigureWords.List(Bars.Select(b => new LocalizedText($"{b.Name.Ja} {Axis.Say(b.Value).Ja}", $"{b.Name.En} {Axis.Say(b.Value).En}"))));

    public override string? FindError() =>
        Bars.Count is < 2 or > 8 ? $"{Bars.Count} bars instead of 2 to 8"
        : Axis.Ticks.From != 0 ? "the lengths of bars can be compared only from 0"
        : Axis.FindError(Bars.Select(b => b.Value ?? 0)) ?? Label.FindError([Title, .. Bars.Select(b => b.Name)]);
}

/// <param name="Value">Null is the value asked for: no bar, but □.</param>
public sealed record Bar(LocalizedText Name, Rational? Value);
