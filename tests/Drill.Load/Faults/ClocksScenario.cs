using Drill.Domain.Numbers;
using Drill.Load.Ledgers;
using Drill.Load.Serving;
using Drill.Load.Tablets;

namespace Drill.Load.Faults;

/// <summary>Tablets ten years ahead and behind, and a server whose clock is set an hour on, an hour back, and right again: the server's sequence is the order, whatever any clock says.</summary>
internal static class ClocksScenario
{
    private static readonly TimeSpan TabletOffset = TimeSpan.FromDays(3652);
    private static readonly TimeSpan[] ServerOffsets = [TimeSpan.Zero, TimeSpan.FromHours(1), TimeSpan.FromHours(-1), TimeSpan.Zero];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<Summary> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        options = options.Or(students: 24, seconds: 3, repeats: 1) with { Url = null };
        using var host = await Host.OpenAsync(options, cancellationToken);
        using var http = host.Connect(Patience);
        var tablets = (await Tablet.StartAllAsync(host.School, http, options.Seed, cancellationToken))
            .Select((tablet, i) => new FaultTablet(tablet, new SeededRandom(SeededRandom.Mix(options.Seed, (ulong)i)), TabletOffset * ((i % 3) - 1))).ToArray();
        foreach (var offset in Enumerable.Repeat(ServerOffsets, options.Repeats!.Value).SelectMany(o => o))
        {
            await host.Process.TerminateAsync(cancellationToken);
            await host.RestartAsync(0, launch => launch.With("Measurements__ClockOffset", offset.ToString("c")), cancellationToken);
            using var over = new CancellationTokenSource(options.Window!.Value);
            await Task.WhenAll(tablets.Select(t => t.AnswerAsync(over.Token)));
            Progress.Say($"server's clock off by {offset}: {tablets.Sum(t => t.Acknowledged)} acknowledged so far");
        }

        foreach (var tablet in tablets) await tablet.ResendUnknownAsync(cancellationToken);
        var findings = await Inspection.RunAsync(host, [.. tablets.Select(t => t.Ledger)], cancellationToken);
        var logs = await StoredLog.ReadAsync(host.Store!.Address, tablets.Select(t => t.Ledger.Student), cancellationToken);
        var disordered = logs.Values.Count(log => !log.Select(a => a.Elapsed).SequenceEqual(log.Select(a => a.Elapsed).Order()));
        var (answers, errors) = (tablets.Sum(t => t.Acknowledged), tablets.Sum(t => t.Errors));
        return new Summary
        {
            Scenario = "clocks",
            Setting = "one process over SQLite, started anew for each setting of its clock",
            Acknowledged = answers,
            Errors = errors,
            Figures = new Dictionary<string, double> { ["students"] = tablets.Length, ["clockSettings"] = ServerOffsets.Length * options.Repeats.Value, ["studentsOutOfOrder"] = disordered },
        }.Require(errors == 0, $"{errors} answers were refused").Require(answers > 0, "nothing was acknowledged")
            .Require(disordered == 0, $"{disordered} students' attempts are not in the order they were sent").With(findings);
    }
}
