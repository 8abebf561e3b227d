using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Data;

/// <summary>A table of a few rows and columns.</summary>
/// <param name="Title">Above the table; empty for none.</param>
/// <param name="Heads">Of the columns; the first stands over the names of the rows. Empty for a table without heads, as of x and y.</param>
public sealed record Table(LocalizedText Title, IReadOnlyList<LocalizedText> Heads, IReadOnlyList<TableRow> Rows) : Figure
{
    public override LocalizedText Text => FigureWords.Sentences(
    [
        Title.Ja.Length == 0 ? new("{表|ひょう}", "a table") : new($"{{表|ひょう}}「{Title.Ja}」", $"a table “{Title.En}”"),
        .. Rows.Select(Say),
    ]);

    public override string? FindError() =>
        Rows.Count is < 1 or > 8 ? $"{Rows.Count} rows instead of 1 to 8"
        : Rows.Any(r => r.Cells.Count != Rows[0].Cells.Count) ? "rows of different lengths"
        : Rows[0].Cells.Count is < 1 or > 10 ? $"{Rows[0].Cells.Count} cells in a row instead of 1 to 10"
        : Heads.Count > 0 && Heads.Count != Rows[0].Cells.Count + 1 ? $"{Heads.Count} heads for {Rows[0].Cells.Count + 1} columns"
        : Rows.Any(r => r.Cells.Any(c => c.Ja.Length == 0)) ? "an empty cell: what is asked for is □"
        : Label.FindError([Title, .. Heads, .. Rows.SelectMany(r => r.Cells.Append(r.Name))]);

    private LocalizedText Say(TableRow row)
    {
        var cells = FigureWords.List(row.Cells.Select((cell, i) => Heads.Count == 0 ? cell : new LocalizedText($"{Heads[i + 1].Ja} {cell.Ja}", $"{Heads[i + 1].En} {cell.En}")));
        return row.Name.Ja.Length == 0 ? cells : new($"{row.Name.Ja}：{cells.Ja}", $"{row.Name.En}: {cells.En}");
    }
}

public sealed record TableRow(LocalizedText Name, IReadOnlyList<LocalizedText> Cells)
{
    /// <summary>Cells that are the same in both languages; □ for those asked for.</summary>
    public static TableRow Of(LocalizedText name, params IEnumerable<string> cells) => new(name, [.. cells.Select(LocalizedText.Same)]);
}
