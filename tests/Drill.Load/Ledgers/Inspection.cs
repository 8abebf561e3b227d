using Drill.Load.Serving;
using Drill.Simulation.Client;

namespace Drill.Load.Ledgers;

/// <summary>The end of every scenario that keeps ledgers: they are compared with the students' pages and with the log, the pages with a fresh fold of the log.</summary>
internal static class Inspection
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Ends the servers: the pages are read from them first, then the log, when nobody holds it any more.</summary>
    public static async Task<Findings> RunAsync(Host host, IReadOnlyCollection<Ledger> ledgers, CancellationToken cancellationToken)
    {
        var pages = await ReadPagesAsync(host, ledgers, cancellationToken);
        await host.KillAllAsync();
        var logs = await StoredLog.ReadAsync(host.Store!.Address, ledgers.Select(l => l.Student), cancellationToken);
        var findings = Findings.None;
        foreach (var ledger in ledgers)
        {
            var (page, attempts) = pages[ledger.Student];
            var log = logs[ledger.Student];
            findings += LedgerCheck.Compare(ledger, attempts, "the page") + LedgerCheck.Compare(ledger, [.. log.Select(StoredAttempt.Of)], "the log") + FoldCheck.Compare(page, log);
        }

        return findings;
    }

    private static async Task<Dictionary<string, (StudentPage Page, IReadOnlyList<StoredAttempt> Attempts)>> ReadPagesAsync(
        Host host, IEnumerable<Ledger> ledgers, CancellationToken cancellationToken)
    {
        using var http = host.Connect(Patience);
        var teacher = new DrillClient(http);
        (await teacher.SignInAsync(host.School.Teacher, cancellationToken)).Required();
        var pages = new Dictionary<string, (StudentPage, IReadOnlyList<StoredAttempt>)>();
        foreach (var ledger in ledgers) pages[ledger.Student] = await StudentPages.ReadAsync(teacher, ledger.Student, cancellationToken);
        return pages;
    }
}
