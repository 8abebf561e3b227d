namespace Drill.SuccessModel.Encodings;

/// <summary>Means by key, collected answer by answer and then drawn towards a mean of the level above: (Σ + k·above) / (n + k).</summary>
internal sealed class ShrunkMeans(int keys)
{
    private readonly double[] _sums = new double[keys];
    private readonly int[] _counts = new int[keys];

    public void Add(int key, double value)
    {
        _sums[key] += value;
        _counts[key]++;
    }

    public int CountOf(int key) => _counts[key];

    /// <param name="k">The weight of the level above, answers.</param>
    /// <param name="above">The mean of the level above, by key.</param>
    public float[] Shrink(double k, Func<int, double> above)
    {
        var means = new float[keys];
        for (var key = 0; key < keys; key++) means[key] = (float)((_sums[key] + (k * above(key))) / (_counts[key] + k));
        return means;
    }

    public float[] LogCounts() => Array.ConvertAll(_counts, n => MathF.Log(1 + n));
}
