namespace Drill.SuccessModel.Watching;

/// <summary>What was expected and what came of it, in cells: ten of prediction, or one a grade.</summary>
internal sealed class CalibrationCounts(int cells)
{
    private readonly double[] _expected = new double[cells];
    private readonly long[] _right = new long[cells];
    private readonly long[] _counts = new long[cells];

    public void Add(int cell, double expected, bool isCorrect)
    {
        _expected[cell] += expected;
        _counts[cell]++;
        if (isCorrect) _right[cell]++;
    }

    /// <returns>The cells that have answers.</returns>
    public IReadOnlyList<WatchedCell> Cells() =>
        [.. Enumerable.Range(0, cells).Where(c => _counts[c] > 0).Select(c => new WatchedCell(c, _expected[c] / _counts[c], (double)_right[c] / _counts[c], _counts[c]))];
}

/// <param name="Cell">Tenth of prediction from 0, or school year.</param>
/// <param name="Expected">Mean prediction, [0, 1].</param>
/// <param name="Observed">Share correct, [0, 1].</param>
public sealed record WatchedCell(int Cell, double Expected, double Observed, long Count);
