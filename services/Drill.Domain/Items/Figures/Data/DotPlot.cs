using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Data;

/// <summary>ドットプロット: a dot for every value over its place on a scale.</summary>
/// <param name="Axis">Of the values, with their unit.</param>
public sealed record DotPlot(LocalizedText Title, IReadOnlyList<Rational> Values, Axis Axis) : Figure
{
    public override LocalizedText Text => FigureWords.Sentences(
        new LocalizedText($"ドットプロット「{Title.Ja}」", $"a dot plot “{Title.En}”"),
        FigureWords.List(Values.GroupBy(v => v).OrderBy(g => g.Key).Select(g => new LocalizedText($"{Axis.Say(g.Key).Ja}に {g.Count()}こ", $"{FigureWords.Count(g.Count(), "dot")} at {Axis.Say(g.Key).En}"))));

    public override string? FindError() =>
        Values.Count is < 2 or > 60 ? $"{Values.Count} values instead of 2 to 60"
        : Values.GroupBy(v => v).Max(g => g.Count()) > 10 ? "more than 10 dots on one place"
        : Axis.FindError(Values)
        ?? (Values.Any(v => !Axis.Ticks.IsOnMark(v)) ? "a dot stands on no mark" : Label.FindError([Title]));
}
