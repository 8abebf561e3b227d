using Drill.Domain.Numbers;
using Drill.Load.Ledgers;
using Drill.Load.Serving;
using Drill.Load.Tablets;
using Drill.Simulation.Client;

namespace Drill.Load.Faults;

/// <summary>What tablets and networks do without anybody being at fault: the same attempt three times at once, kept items in reversed order, a second device, all of it again a month later.</summary>
internal static class CopiesScenario
{
    private const int Copies = 3;
    private const int AnswersEach = 30;
    private static readonly TimeSpan Late = TimeSpan.FromDays(30);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<Summary> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        options = options.Or(students: 20, seconds: 1, repeats: 1) with { Url = null };
        using var host = await Host.OpenAsync(options, cancellationToken);
        using var http = host.Connect(Patience);
        var tablets = await Tablet.StartAllAsync(host.School, http, options.Seed, cancellationToken);
        var students = await Task.WhenAll(tablets.Select(async (tablet, i) =>
        {
            var second = new DrillClient(http);
            (await second.SignInAsync(tablet.Who.SignIn, cancellationToken)).Required();
            return new TwoDevices(tablet, second, new SeededRandom(SeededRandom.Mix(options.Seed, (ulong)i)));
        }));
        await Task.WhenAll(students.Select(s => s.AnswerAsync(AnswersEach, cancellationToken)));
        foreach (var student in students) await student.SendEverythingAgainAsync(cancellationToken);

        var findings = await Inspection.RunAsync(host, [.. students.Select(s => s.Ledger)], cancellationToken);
        var (answers, errors) = (students.Sum(s => s.Ledger.Entries.Count(e => e.IsAcknowledged)), students.Sum(s => s.Errors));
        return new Summary
        {
            Scenario = "copies",
            Setting = "one process over SQLite",
            Acknowledged = answers,
            Errors = errors,
            Figures = new Dictionary<string, double> { ["students"] = students.Length, ["requestsPerAttempt"] = Copies + 1, ["secondDeviceAttempts"] = students.Sum(s => s.FromSecondDevice) },
        }.Require(errors == 0, $"{errors} answers were refused").Require(answers > 0, "nothing was acknowledged").With(findings);
    }

    /// <summary>One student with two devices that both have the same items on the screen.</summary>
    private sealed class TwoDevices(Tablet tablet, DrillClient second, SeededRandom random)
    {
        public Ledger Ledger { get; } = new(tablet.Student);

        public int Errors { get; private set; }

        public int FromSecondDevice { get; private set; }

        public async Task AnswerAsync(int count, CancellationToken cancellationToken)
        {
            while (Ledger.Entries.Count < count)
            {
                var now = DateTimeOffset.UtcNow;
                var kept = await tablet.PrepareAsync(cancellationToken) ?? throw new InvalidOperationException("The server gives no item.");
                var late = now - Late;
                foreach (var item in kept.Reverse()) await SendThriceAsync(Intend(tablet.MakeAttempt(item, late)), tablet.Client, cancellationToken);

                var mine = Intend((await tablet.MakeAttemptAsync(now, cancellationToken))!);
                var isOnBoth = random.NextUnit() < 0.3;
                var others = isOnBoth ? Intend((await tablet.MakeAttemptAsync(now, cancellationToken))!) : null;
                if (isOnBoth) FromSecondDevice++;
                var replies = await Task.WhenAll(SendThriceAsync(mine, tablet.Client, cancellationToken), others is null ? Task.FromResult<byte[]?>(null) : SendThriceAsync(others, second, cancellationToken));
                foreach (var reply in replies.OfType<byte[]>()) tablet.Hear(reply, now);
            }
        }

        /// <summary>Every attempt once more, the newest first.</summary>
        public async Task SendEverythingAgainAsync(CancellationToken cancellationToken)
        {
            foreach (var entry in Ledger.Entries.Reverse().ToArray()) await SendAsync(entry, second, cancellationToken);
        }

        private LedgerEntry Intend(AttemptMessage attempt) => Ledger.Intend(attempt.Attempt, DrillClient.WriteAttempt(attempt with { ElapsedMs = Ledger.NextMark }));

        private async Task<byte[]?> SendThriceAsync(LedgerEntry entry, DrillClient device, CancellationToken cancellationToken)
        {
            var replies = await Task.WhenAll(Enumerable.Range(0, Copies).Select(_ => SendAsync(entry, device, cancellationToken)));
            return replies[0];
        }

        private async Task<byte[]?> SendAsync(LedgerEntry entry, DrillClient device, CancellationToken cancellationToken)
        {
            var result = await device.SubmitRawAsync(entry.Body, cancellationToken);
            lock (Ledger)
            {
                if (result is ApiResult<byte[]>.Ok ok)
                {
                    Ledger.Acknowledge(entry.Attempt, ok.Value);
                    return ok.Value;
                }

                Progress.Say($"{Ledger.Student}: {result}");
                Errors++;
                return null;
            }
        }
    }
}
