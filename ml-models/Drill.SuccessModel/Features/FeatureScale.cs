namespace Drill.SuccessModel.Features;

/// <summary>Each feature's mean and one over its standard deviation; 0 for a feature that does not vary.</summary>
internal sealed record FeatureScale(double[] Means, double[] Factors)
{
    public static FeatureScale Of(FeatureMatrix matrix, int[] rows)
    {
        var (sums, squares) = (new double[matrix.Width], new double[matrix.Width]);
        foreach (var index in rows)
        {
            var row = matrix[index];
            for (var c = 0; c < row.Length; c++)
            {
                sums[c] += row[c];
                squares[c] += (double)row[c] * row[c];
            }
        }

        var means = Array.ConvertAll(sums, sum => sum / rows.Length);
        return new(means, [.. squares.Select((square, c) => (square / rows.Length) - (means[c] * means[c])).Select(v => v > 1e-9 ? 1 / Math.Sqrt(v) : 0)]);
    }
}
