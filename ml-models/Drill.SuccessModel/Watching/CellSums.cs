using System.Collections.Immutable;

namespace Drill.SuccessModel.Watching;

/// <summary>What was expected and what came of it, cell by cell, as it is stored: sums can be added up, whoever counted.</summary>
/// <param name="Expected">Sum of predictions.</param>
public sealed record CellSums(ImmutableArray<double> Expected, ImmutableArray<long> Right, ImmutableArray<long> Counts)
{
    public static CellSums None(int cells) => new([.. new double[cells]], [.. new long[cells]], [.. new long[cells]]);

    internal bool IsWhole(int cells) =>
        this is { Expected.IsDefault: false, Right.IsDefault: false, Counts.IsDefault: false } && Expected.Length == cells && Right.Length == cells && Counts.Length == cells;

    internal CellSums Plus(CellSums more) => new(
        [.. Expected.Zip(more.Expected, (a, b) => a + b)], [.. Right.Zip(more.Right, (a, b) => a + b)], [.. Counts.Zip(more.Counts, (a, b) => a + b)]);

    internal CellSums Minus(CellSums less) => new(
        [.. Expected.Zip(less.Expected, (a, b) => a - b)], [.. Right.Zip(less.Right, (a, b) => a - b)], [.. Counts.Zip(less.Counts, (a, b) => a - b)]);

    /// <returns>The cells that have answers.</returns>
    internal IReadOnlyList<WatchedCell> Cells() =>
        [.. Enumerable.Range(0, Counts.Length).Where(c => Counts[c] > 0).Select(c => new WatchedCell(c, Expected[c] / Counts[c], (double)Right[c] / Counts[c], Counts[c]))];
}
