namespace Drill.Load.Throughput;

/// <summary>One window of closed-loop load.</summary>
/// <param name="Failed">Requests that were refused or not heard.</param>
internal sealed record WindowResult(string What, int Answers, double PerSecond, double P50Ms, double P99Ms, double P999Ms, int Failed)
{
    /// <summary>Processor time that the server used for one request, microseconds; null where its process is not ours to look at.</summary>
    public double? ServerMicroseconds { get; init; }

    public static WindowResult Of(string what, Latencies latencies, TimeSpan elapsed, int failed) => new(
        what, latencies.Count, latencies.Count / elapsed.TotalSeconds, latencies.Percentile(0.5), latencies.Percentile(0.99), latencies.Percentile(0.999), failed);

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    public override string ToString() => FormattableString.Invariant($"{What,-8} {PerSecond,9:0} /s   p50 {P50Ms:0.0} ms   p99 {P99Ms:0.0} ms   p99.9 {P999Ms:0.0} ms   failed {Failed}   server {ServerMicroseconds ?? double.NaN:0} µs each");
}
