using System.Text.Json;
using Drill.Load.Serving;
using Drill.Load.Tablets;
using Drill.Load.Throughput;
using Drill.Simulation.Client;

namespace Drill.Load.Cost;

/// <summary>What the process keeps in memory for a student who answers, everything collected that can be.</summary>
internal static class MemoryScenario
{
    internal const int AnswersEach = 30;
    private const double MaxKilobytes = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task<Summary> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        options = options.Or(students: 1000, seconds: 1, repeats: 1) with { Url = null };
        using var host = await Host.OpenAsync(options, cancellationToken);
        using var http = host.Connect(Patience);
        var staff = new DrillClient(http);
        (await staff.SignInAsync(host.School.Teacher, cancellationToken)).Required();
        var tablets = await Tablet.StartAllAsync(host.School, http, options.Seed, cancellationToken);

        // The first tenth has everything compiled, cached and connected that is there once, not for each student.
        var first = tablets[..(tablets.Length / 10)];
        await AnswerAsync(first, cancellationToken);
        var before = await ReadAsync(staff, cancellationToken);
        await AnswerAsync(tablets[first.Length..], cancellationToken);
        var after = await ReadAsync(staff, cancellationToken);
        var kilobytes = (after - before) / 1024.0 / (tablets.Length - first.Length);
        return new Summary
        {
            Scenario = "memory",
            Setting = $"one process over SQLite; {AnswersEach} answers by each student",
            Acknowledged = tablets.Length * AnswersEach,
            Figures = new Dictionary<string, double> { ["kilobytesPerStudent"] = Math.Round(kilobytes, 2), ["students"] = tablets.Length - first.Length, ["managedMegabytes"] = Math.Round(after / 1048576.0, 1) },
        }.Require(kilobytes <= MaxKilobytes, FormattableString.Invariant($"{kilobytes:0.0} KB for each student, the bar is {MaxKilobytes}"));
    }

    internal static Task AnswerAsync(Tablet[] tablets, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(tablets, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = cancellationToken }, async (tablet, token) =>
        {
            for (var i = 0; i < AnswersEach; i++)
            {
                if (await ThroughputScenario.AnswerOnceAsync(tablet, token) is null) throw new InvalidOperationException("An answer was refused.");
            }
        });

    /// <summary>Bytes of managed memory after a collection.</summary>
    internal static async Task<long> ReadAsync(DrillClient staff, CancellationToken cancellationToken)
    {
        using var memory = JsonDocument.Parse((await staff.GetAsync("api/measurements/memory", cancellationToken)).Required());
        return memory.RootElement.GetProperty("managedBytes").GetInt64();
    }
}
