using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Shapes;

/// <summary>Equal cubes in piles, to be counted.</summary>
/// <param name="Rows">How many lie on each place: rows from the back to the front, each from the left. No pile hides one behind it.</param>
/// <param name="Edge">Of one cube: "1 cm"; empty for none.</param>
public sealed record CubePiles(IReadOnlyList<IReadOnlyList<int>> Rows, string Edge = "") : Figure
{
    private const int Most = 5;

    /// <summary>A whole cuboid of cubes.</summary>
    public static CubePiles Full(int width, int depth, int height, string edge = "") =>
        new([.. Enumerable.Repeat<IReadOnlyList<int>>([.. Enumerable.Repeat(height, width)], depth)], edge);

    public override LocalizedText Text => FigureWords.Sentences(
    [
        Edge.Length == 0 ? new("{同|おな}じ {大|おお}きさの {立方体|りっぽうたい}を つんだ {形|かたち}", "equal cubes in piles") : new($"1{{辺|ぺん}}が {Edge}の {{立方体|りっぽうたい}}を つんだ {{形|かたち}}", $"cubes with edges of {Edge} in piles"),
        .. Rows.Select((row, index) => new LocalizedText(
            $"おくから {index + 1}れつめは、{{左|ひだり}}から {string.Join("、", row.Select(h => $"{h}こ"))}",
            $"row {index + 1} from the back, from the left: {string.Join(", ", row)}")),
    ]);

    public override string? FindError() =>
        Rows.Count is < 1 or > Most || Rows[0].Count is < 1 or > Most ? $"1 to {Most} rows of 1 to {Most} piles"
        : Rows.Any(r => r.Count != Rows[0].Count) ? "rows of different lengths"
        : Rows.Any(r => r.Any(h => h is < 0 or > Most)) ? $"a pile of 0 to {Most} cubes"
        : Rows.Sum(r => r.Sum()) == 0 ? "no cube"
        : Rows.Skip(1).Where((row, index) => row.Where((height, column) => height > Rows[index][column]).Any()).Any() ? "a pile hides one behind it"
        : Label.FindError(Edge);
}
