using Drill.Domain.Attempts;
using Drill.Domain.Numbers;
using Drill.Load.Serving;
using Drill.Load.Tablets;
using Drill.Simulation.Client;

namespace Drill.Load.Kill;

/// <summary>Kills the only process under load, again and again, and then counts.</summary>
internal static class KillScenario
{
    private const int SampleOfAcknowledged = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<Summary> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        if (options.Server is null) throw new InvalidOperationException("Only a server that this program started may be killed: give --server.");
        using var host = await Host.OpenAsync(options with { Url = null }, cancellationToken);
        using var http = DrillClient.ConnectTo(host.Url, Patience);
        var tablets = (await Tablet.StartAllAsync(host.School, http, options.Seed, cancellationToken)).Select(t => new KillTablet(t)).ToArray();
        var random = new SeededRandom(options.Seed);
        var (resent, slowestReady) = (0, TimeSpan.Zero);

        for (var kill = 1; kill <= options.Repetitions; kill++)
        {
            await LoadAndKillAsync(host, tablets, options.Window * (0.1 + (0.9 * random.NextUnit())), cancellationToken);
            var ready = await host.RestartAsync(cancellationToken);
            slowestReady = ready > slowestReady ? ready : slowestReady;
            var unknown = (await Task.WhenAll(tablets.Select(t => t.ResendUnknownAsync(cancellationToken)))).Sum();
            resent += unknown;
            Progress.Say(FormattableString.Invariant($"kill {kill}: {Acknowledged(tablets)} acknowledged so far, {unknown} unknown sent again, ready after {ready.TotalSeconds:0.0} s"));
        }

        foreach (var tablet in tablets) await tablet.ResendAcknowledgedAsync(SampleOfAcknowledged, random);
        var findings = await CheckAsync(host, http, [.. tablets.Select(t => t.Ledger)], cancellationToken);
        return KillSummary.Of(options.Repetitions, tablets.Length, Acknowledged(tablets), resent, tablets.Sum(t => t.Refused), slowestReady, findings);
    }

    private static async Task LoadAndKillAsync(Host host, KillTablet[] tablets, TimeSpan load, CancellationToken cancellationToken)
    {
        using var killed = new CancellationTokenSource();
        var answering = Task.WhenAll(tablets.Select(t => t.AnswerAsync(killed.Token)));
        await Task.Delay(load, cancellationToken);
        await host.KillAsync();
        await killed.CancelAsync();
        await answering;
    }

    // The pages first, from the server; then the log, when nobody holds it any more.
    private static async Task<Findings> CheckAsync(Host host, HttpClient http, Ledger[] ledgers, CancellationToken cancellationToken)
    {
        var teacher = new DrillClient(http);
        (await teacher.SignInAsync(host.School.Teacher, cancellationToken)).Required();
        var pages = new Dictionary<string, StudentPage>();
        var findings = Findings.None;
        foreach (var ledger in ledgers)
        {
            var (page, attempts) = await StudentPages.ReadAsync(teacher, ledger.Student, cancellationToken);
            pages[ledger.Student] = page;
            findings += LedgerCheck.Compare(ledger, attempts, "the page");
        }

        await host.KillAsync();
        var logs = await StoredLog.ReadAsync(host.Data!, ledgers.Select(l => l.Student), cancellationToken);
        foreach (var ledger in ledgers)
        {
            var log = logs[ledger.Student];
            findings += LedgerCheck.Compare(ledger, [.. log.Select(Describe)], "the log") + FoldCheck.Compare(pages[ledger.Student], log);
        }

        return findings;
    }

    private static StoredAttempt Describe(Attempt attempt) => new((long)attempt.Elapsed.TotalMilliseconds, attempt.Sequence, attempt.Outcome);

    private static int Acknowledged(KillTablet[] tablets) => tablets.Sum(t => t.Ledger.Entries.Count(e => e.IsAcknowledged));
}
