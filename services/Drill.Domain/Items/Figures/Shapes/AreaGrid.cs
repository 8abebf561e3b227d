using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Shapes;

/// <summary>A rectangle of unit squares, the first so many shaded row by row.</summary>
/// <param name="Side">Of one square: "1 cm"; empty for none.</param>
public sealed record AreaGrid(int Rows, int Columns, int Shaded, string Side = "") : Figure
{
    public override LocalizedText Text => FigureWords.Sentences(
        new LocalizedText($"ます{{目|め}}が たてに {Rows}こ、よこに {Columns}こ", $"a grid of {FigureWords.Count(Rows, "row")} and {FigureWords.Count(Columns, "column")} of squares"),
        Side.Length == 0 ? LocalizedText.Empty : new($"1ますの 1ぺんは {Side}", $"the side of a square is {Side}"),
        Shaded == 0 ? LocalizedText.Empty : new($"{Shaded}この ますに {{色|いろ}}", $"{FigureWords.Count(Shaded, "square")} shaded"));

    public override string? FindError() =>
        Rows is < 1 or > 20 || Columns is < 1 or > 20 ? $"a grid of {Rows} by {Columns} squares"
        : Shaded < 0 || Shaded > Rows * Columns ? $"{Shaded} of {Rows * Columns} squares shaded"
        : Label.FindError(Side);
}
