namespace Drill.SuccessModel.Features;

/// <summary>Where each feature lies.</summary>
/// <param name="Factors">One over the standard deviation; 0 for a feature that does not vary.</param>
internal sealed record FeatureScale(double[] Means, double[] Factors, float[] Least, float[] Most)
{
    public static FeatureScale Of(FeatureMatrix matrix, int[] rows)
    {
        var (sums, squares) = (new double[matrix.Width], new double[matrix.Width]);
        var (least, most) = (new float[matrix.Width], new float[matrix.Width]);
        Array.Fill(least, float.PositiveInfinity);
        Array.Fill(most, float.NegativeInfinity);
        foreach (var index in rows)
        {
            var row = matrix[index];
            for (var c = 0; c < row.Length; c++)
            {
                sums[c] += row[c];
                squares[c] += (double)row[c] * row[c];
                least[c] = Math.Min(least[c], row[c]);
                most[c] = Math.Max(most[c], row[c]);
            }
        }

        var means = Array.ConvertAll(sums, sum => sum / rows.Length);
        return new(means, [.. squares.Select((square, c) => (square / rows.Length) - (means[c] * means[c])).Select(v => v > 1e-9 ? 1 / Math.Sqrt(v) : 0)], least, most);
    }
}
