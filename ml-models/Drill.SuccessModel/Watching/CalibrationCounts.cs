namespace Drill.SuccessModel.Watching;

/// <summary>What was expected and what came of it, in cells: ten of prediction, or one a grade.</summary>
internal sealed class CalibrationCounts(int cells)
{
    private double[] _expected = new double[cells];
    private long[] _right = new long[cells];
    private long[] _counts = new long[cells];

    public void Add(int cell, double expected, bool isCorrect)
    {
        _expected[cell] += expected;
        _counts[cell]++;
        if (isCorrect) _right[cell]++;
    }

    public CellSums Sums() => new([.. _expected], [.. _right], [.. _counts]);

    /// <summary>Counts them no more.</summary>
    public void Release(CellSums sums)
    {
        var left = Sums().Minus(sums);
        (_expected, _right, _counts) = ([.. left.Expected], [.. left.Right], [.. left.Counts]);
    }
}

/// <param name="Cell">Tenth of prediction from 0, or school year.</param>
/// <param name="Expected">Mean prediction, [0, 1].</param>
/// <param name="Observed">Share correct, [0, 1].</param>
public sealed record WatchedCell(int Cell, double Expected, double Observed, long Count);
