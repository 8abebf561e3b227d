using System.Diagnostics;
using Drill.Domain.Drills;
using Drill.Domain.Learning;
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
        var tablets = await AnswerAsync(host, http, options.Seed, cancellationToken);
        await LengthenAsync(host, tablets, cancellationToken);

        // What goes on now was begun after that past, as with any student.
        await host.RestartAsync(0, cancellationToken);
        tablets = await AnswerAsync(host, http, options.Seed, cancellationToken);
        await host.Process.TerminateAsync(cancellationToken); // going down in order writes the snapshots
        await host.RestartAsync(0, cancellationToken);
        var with = await MeasureAsync(host, tablets, cancellationToken);
        await host.Process.TerminateAsync(cancellationToken);
        await StoredCopies.ForgetAsync(host.Data!, StudentSnapshot.Documents.Name, cancellationToken);
        await host.RestartAsync(0, cancellationToken);
        return Summarise(await MeasureAsync(host, tablets, cancellationToken), with);
    }

    private static async Task<Tablet[]> AnswerAsync(Host host, HttpClient http, ulong seed, CancellationToken cancellationToken)
    {
        var tablets = await Tablet.StartAllAsync(host.School, http, seed, cancellationToken);
        foreach (var tablet in tablets)
        {
            for (var i = 0; i < Beginnings; i++) await ThroughputScenario.AnswerOnceAsync(tablet, cancellationToken);
        }

        return tablets;
    }

    private static async Task LengthenAsync(Host host, Tablet[] tablets, CancellationToken cancellationToken)
    {
        await host.Process.TerminateAsync(cancellationToken);
        var logs = await StoredLog.ReadAsync(host.Store!.Address, tablets.Select(t => t.Student), cancellationToken);
        foreach (var own in logs.Values) await StoredCopies.LengthenAsync(host.Data!, own, Past, cancellationToken);
        await StoredCopies.ForgetAsync(host.Data!, StudentSnapshot.Documents.Name, cancellationToken);
        await StoredCopies.ForgetAsync(host.Data!, DrillDocuments.Current.Name, cancellationToken);
    }

    /// <summary>The second half counts: the first has the code compiled.</summary>
    private static async Task<Measured> MeasureAsync(Host host, Tablet[] tablets, CancellationToken cancellationToken)
    {
        var (latencies, processor) = (new List<double>(), new List<double>());
        foreach (var tablet in tablets)
        {
            var (first, processorOfFirst) = await AskAsync(host, tablet, cancellationToken);
            var (again, _) = await AskAsync(host, tablet, cancellationToken);
            Progress.Say(FormattableString.Invariant($"first {first:0.0} ms with {processorOfFirst:0} ms of processor, again {again:0.0} ms"));
            latencies.Add(first - again);
            processor.Add(processorOfFirst);
        }

        var half = tablets.Length / 2;
        return new(new([latencies[half..]]), new([processor[half..]]));
    }

    private static async Task<(double Ms, double ProcessorMs)> AskAsync(Host host, Tablet tablet, CancellationToken cancellationToken)
    {
        var (asked, before) = (Stopwatch.GetTimestamp(), host.Process.ProcessorTime);
        if (await tablet.Client.GetAsync("api/home", cancellationToken) is not ApiResult<byte[]>.Ok) throw new InvalidOperationException("The home page's data was refused.");
        return (Stopwatch.GetElapsedTime(asked).TotalMilliseconds, (host.Process.ProcessorTime - before).TotalMilliseconds);
    }

    private static Summary Summarise(Measured without, Measured with)
    {
        var (slow, fast) = (without.Latencies.Percentile(0.5), with.Latencies.Percentile(0.5));
        return new Summary
        {
            Scenario = "activation",
            Setting = "one process over SQLite; the first request after a start less the second, over HTTP; processor time of the server's process",
            Acknowledged = without.Latencies.Count + with.Latencies.Count,
            Figures = new Dictionary<string, double>
            {
                ["attempts"] = Past + Beginnings,
                ["students"] = with.Latencies.Count,
                ["withSnapshotMs"] = Math.Round(fast, 1),
                ["withSnapshotWorstMs"] = Math.Round(with.Latencies.Percentile(1), 1),
                ["withSnapshotProcessorMs"] = Math.Round(with.Processor.Percentile(0.5), 1),
                ["withoutSnapshotMs"] = Math.Round(slow, 1),
                ["withoutSnapshotWorstMs"] = Math.Round(without.Latencies.Percentile(1), 1),
                ["withoutSnapshotProcessorMs"] = Math.Round(without.Processor.Percentile(0.5), 1),
            },
        }.With(with.Latencies)
            .Require(fast <= MaxMsWithSnapshot, FormattableString.Invariant($"{fast:0.0} ms from a snapshot, the bar is {MaxMsWithSnapshot} ms"))
            .Require(slow <= MaxMsWithout, FormattableString.Invariant($"{slow:0} ms without a snapshot, the bar is {MaxMsWithout} ms"));
    }

    /// <param name="Processor">Milliseconds, the server's whole process.</param>
    private sealed record Measured(Latencies Latencies, Latencies Processor);
}
