using System.Diagnostics;
using Drill.Domain.Numbers;
using Drill.Load.Ledgers;
using Drill.Load.Serving;
using Drill.Load.Steady;
using Drill.Load.Tablets;

namespace Drill.Load.Rush;

/// <summary>The line was down, now it is back: every tablet sends the answers it kept, while other classes go on.</summary>
internal static class FloodScenario
{
    private const int Interactive = 100;

    /// <summary>Tablets that send at the same time; the others' connections are still being made.</summary>
    private const int AtOnce = 200;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<Summary> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        options = options.Or(students: 10_000 + Interactive, seconds: 60, repeats: 1) with { Url = null };
        using var host = await Host.OpenAsync(options, cancellationToken);
        using var http = host.Connect(Patience);
        var tablets = await Tablet.StartAllAsync(host.School, http, options.Seed, cancellationToken);
        var offline = tablets[Interactive..].Select((t, i) => new OfflineTablet(t, new SeededRandom(SeededRandom.Mix(options.Seed, (ulong)i)))).ToArray();
        Progress.Say($"{tablets.Length} signed in; {offline.Length} answer offline");
        await Parallel.ForEachAsync(offline, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancellationToken }, async (t, token) => await t.AnswerOfflineAsync(token));

        var queued = offline.Sum(t => t.Ledger.Entries.Count);
        Progress.Say($"{queued} answers wait; the line is back");
        var started = Stopwatch.GetTimestamp();
        var lesson = OpenLoop.RunAsync(tablets[..Interactive], Interval, options.Window!.Value, options.Seed, (_, _) => { }, cancellationToken);
        await Parallel.ForEachAsync(offline, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (t, token) => await t.DrainAsync(token));
        var drained = Stopwatch.GetElapsedTime(started);
        Progress.Say(FormattableString.Invariant($"drained after {drained.TotalSeconds:0.0} s"));
        var interactive = await lesson;
        Progress.Say($"interactive: {interactive}");

        await host.KillAllAsync();
        var logs = await StoredLog.ReadAsync(host.Store!.Address, offline.Select(t => t.Ledger.Student), cancellationToken);
        var findings = offline.Aggregate(Findings.None, (sum, t) => sum + LedgerCheck.Compare(t.Ledger, [.. logs[t.Ledger.Student].Select(StoredAttempt.Of)], "the log"));
        return Summarise(offline, queued, drained, interactive).With(findings);
    }

    private static Summary Summarise(OfflineTablet[] offline, int queued, TimeSpan drained, LoopResult interactive)
    {
        var errors = offline.Sum(t => t.Errors) + interactive.Errors + interactive.Refused;
        var summary = new Summary
        {
            Scenario = "flood",
            Setting = "one process over SQLite, generator on the same machine; latencies are those of the interactive students",
            Acknowledged = offline.Sum(t => t.Ledger.Entries.Count(e => e.IsAcknowledged)) + interactive.Latencies.Count,
            Errors = errors,
            PerSecond = Math.Round(queued / drained.TotalSeconds),
            Figures = new Dictionary<string, double>
            {
                ["queued"] = queued,
                ["tablets"] = offline.Length,
                ["drainedSeconds"] = Math.Round(drained.TotalSeconds, 1),
                ["refusals"] = offline.Sum(t => t.Refusals),
                ["interactiveStudents"] = Interactive,
            },
        }.With(interactive.Latencies);
        return summary
            .Require(errors == 0, $"{errors} answers failed").Require(drained.TotalSeconds <= 60, "draining took longer than 60 s")
            .Require(summary.P99Ms <= 1000, "p99 of the interactive students is above 1 s");
    }
}
