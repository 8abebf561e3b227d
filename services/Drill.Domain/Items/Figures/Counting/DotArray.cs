using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Counting;

/// <summary>おはじき in rows and columns; the first so many filled, the rest empty rings.</summary>
public sealed record DotArray(int Rows, int Columns, int Filled) : Figure
{
    /// <summary>All filled.</summary>
    public static DotArray Full(int rows, int columns) => new(rows, columns, rows * columns);

    /// <summary>Two rows of five, as for numbers up to ten.</summary>
    public static DotArray TenFrame(int filled) => new(2, 5, filled);

    public override LocalizedText Text
    {
        get
        {
            var empty = (Rows * Columns) - Filled;
            return FigureWords.Sentences(
                new LocalizedText($"1れつに {Columns}こずつ、{Rows}れつの おはじき", $"dots in {FigureWords.Count(Rows, "row")} of {Columns}"),
                empty == 0 ? LocalizedText.Empty : new($"{Filled}こに いろが ついて いて、のこりは しろい", $"{Filled} filled and the rest empty"));
        }
    }

    public override string? FindError() =>
        Rows is < 1 or > 10 || Columns is < 1 or > 15 ? $"{Rows} rows of {Columns} dots are too many or none"
        : Filled < 0 || Filled > Rows * Columns ? $"{Filled} of {Rows * Columns} dots filled"
        : null;
}
