namespace Drill.Load;

/// <summary>Every latency of one window, milliseconds; percentiles are exact.</summary>
internal sealed class Latencies
{
    private readonly double[] _sorted;

    public Latencies(IEnumerable<IEnumerable<double>> perConnection)
    {
        _sorted = [.. perConnection.SelectMany(l => l)];
        Array.Sort(_sorted);
    }

    public int Count => _sorted.Length;

    /// <summary>The nearest-rank percentile: the smallest latency that <paramref name="share"/> of all do not exceed; 0 when there are none.</summary>
    /// <param name="share">(0, 1].</param>
    public double Percentile(double share) =>
        _sorted.Length == 0 ? 0 : _sorted[Math.Clamp((int)Math.Ceiling(share * _sorted.Length) - 1, 0, _sorted.Length - 1)];
}
