using System.Diagnostics;
using Drill.Load.Ledgers;
using Drill.Load.Serving;
using Drill.Load.Tablets;
using Drill.Load.Throughput;
using Drill.Simulation.Client;

namespace Drill.Load.Cost;

/// <summary>Students with a long past are asked for after a start: how much longer than the next time does the first time take?</summary>
internal static class ActivationScenario
{
    private const int Past = 20_000;
    private const int Beginnings = 12;
    private const double MaxMsWithSnapshot = 20;
    private const double MaxMsWithout = 500;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task<Summary> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        options = options.Or(students: 20, seconds: 1, repeats: 1) with { Url = null };
        using var host = await Host.OpenAsync(options, cancellationToken);
        using var http = host.Connect(Patience);
        var tablets = await Tablet.StartAllAsync(host.School, http, options.Seed, cancellationToken);
        foreach (var tablet in tablets)
        {
            for (var i = 0; i < Beginnings; i++) await ThroughputScenario.AnswerOnceAsync(tablet, cancellationToken);
        }

        await host.Process.TerminateAsync(cancellationToken);
        var logs = await StoredLog.ReadAsync(host.Store!.Address, tablets.Select(t => t.Student), cancellationToken);
        foreach (var own in logs.Values) await StoredCopies.LengthenAsync(host.Data!, own, Past, cancellationToken);
        await StoredCopies.ForgetSnapshotsAsync(host.Data!, cancellationToken);
        await host.RestartAsync(0, cancellationToken);
        var without = await MeasureAsync(tablets, cancellationToken);
        await host.Process.TerminateAsync(cancellationToken); // going down in order writes the snapshots
        await host.RestartAsync(0, cancellationToken);
        return Summarise(without, await MeasureAsync(tablets, cancellationToken));
    }

    /// <summary>The second half counts: the first has the code compiled.</summary>
    private static async Task<Latencies> MeasureAsync(Tablet[] tablets, CancellationToken cancellationToken)
    {
        var latencies = new List<double>();
        foreach (var tablet in tablets)
        {
            var first = await AskAsync(tablet, cancellationToken);
            var again = await AskAsync(tablet, cancellationToken);
            Progress.Say(FormattableString.Invariant($"first {first:0.0} ms, again {again:0.0} ms"));
            latencies.Add(first - again);
        }

        return new([latencies[(latencies.Count / 2)..]]);
    }

    private static async Task<double> AskAsync(Tablet tablet, CancellationToken cancellationToken)
    {
        var asked = Stopwatch.GetTimestamp();
        if (await tablet.Client.GetAsync("api/home", cancellationToken) is not ApiResult<byte[]>.Ok) throw new InvalidOperationException("The home page's data was refused.");
        return Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
    }

    private static Summary Summarise(Latencies without, Latencies with)
    {
        var (slow, fast) = (without.Percentile(0.5), with.Percentile(0.5));
        return new Summary
        {
            Scenario = "activation",
            Setting = "one process over SQLite; the first request after a start less the second, over HTTP",
            Acknowledged = without.Count + with.Count,
            Figures = new Dictionary<string, double>
            {
                ["attempts"] = Past,
                ["students"] = with.Count,
                ["withSnapshotMs"] = Math.Round(fast, 1),
                ["withSnapshotWorstMs"] = Math.Round(with.Percentile(1), 1),
                ["withoutSnapshotMs"] = Math.Round(slow, 1),
                ["withoutSnapshotWorstMs"] = Math.Round(without.Percentile(1), 1),
            },
        }.With(with)
            .Require(fast <= MaxMsWithSnapshot, FormattableString.Invariant($"{fast:0.0} ms from a snapshot, the bar is {MaxMsWithSnapshot} ms"))
            .Require(slow <= MaxMsWithout, FormattableString.Invariant($"{slow:0} ms without a snapshot, the bar is {MaxMsWithout} ms"));
    }
}
