using Drill.Load.Cost;
using Drill.Load.Serving;
using Drill.Load.Tablets;
using Drill.Simulation.Client;

namespace Drill.Load.Sizing;

/// <summary>Measures what an answer and a student take, and computes from it what a small city, a large one and the country need.</summary>
internal static class SizingScenario
{
    private static readonly long[] Installations = [2_400, 100_000, 9_000_000];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task<Summary> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        options = options.Or(students: 300, seconds: 1, repeats: 1) with { Url = null };
        using var host = await Host.OpenAsync(options, cancellationToken);
        var wire = new CountedConnections();
        using var http = wire.ConnectTo(host.Url, Patience);
        var staff = new DrillClient(http);
        (await staff.SignInAsync(host.School.Teacher, cancellationToken)).Required();
        var tablets = await Tablet.StartAllAsync(host.School, http, options.Seed, cancellationToken);
        await host.Process.TerminateAsync(cancellationToken);
        var empty = await StoredSize.ReadAsync(host.Data!, cancellationToken);
        await host.RestartAsync(0, cancellationToken);

        // The first third has the code compiled and caches filled that are there once, not for each student.
        var (first, others) = (tablets[..(tablets.Length / 3)], tablets[(tablets.Length / 3)..]);
        await MemoryScenario.AnswerAsync(first, cancellationToken);
        var memoryBefore = await MemoryScenario.ReadAsync(staff, cancellationToken);
        var (processorBefore, wireBefore) = (host.Process.ProcessorTime, wire.Bytes);
        await MemoryScenario.AnswerAsync(others, cancellationToken);
        var answers = others.Length * MemoryScenario.AnswersEach;
        var (processor, sent) = (host.Process.ProcessorTime - processorBefore, wire.Bytes - wireBefore);
        var memory = await MemoryScenario.ReadAsync(staff, cancellationToken) - memoryBefore;
        await host.Process.TerminateAsync(cancellationToken);
        var full = await StoredSize.ReadAsync(host.Data!, cancellationToken);

        var costs = new UnitCosts(
            processor.TotalMicroseconds / answers,
            (double)(full.Bytes - empty.Bytes) / full.Attempts,
            (double)full.CompressedBytes / full.Attempts,
            (double)sent / answers,
            (double)memory / others.Length);
        return Summarise(costs, full.Attempts, [.. Installations.Select(students => Needs.Of(students, costs))]);
    }

    private static Summary Summarise(UnitCosts costs, long attempts, IReadOnlyList<Needs> needs)
    {
        foreach (var line in SizingTable.Write(needs)) Progress.Say(line);
        return new()
        {
            Scenario = "sizing",
            Setting = $"measured on one process over SQLite, {MemoryScenario.AnswersEach} answers by each student; the rest is arithmetic",
            Acknowledged = (int)attempts,
            Figures = new Dictionary<string, double>
            {
                ["processorMicrosecondsPerAnswer"] = Math.Round(costs.ProcessorMicroseconds),
                ["storedBytesPerAnswer"] = Math.Round(costs.StoredBytes),
                ["compressedBytesPerAnswer"] = Math.Round(costs.CompressedBytes),
                ["wireBytesPerAnswer"] = Math.Round(costs.WireBytes),
                ["kilobytesPerStudent"] = Math.Round(costs.StudentBytes / 1024, 1),
            },
        };
    }
}
