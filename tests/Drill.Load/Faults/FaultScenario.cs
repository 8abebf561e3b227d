using Drill.Domain.Numbers;
using Drill.Load.Ledgers;
using Drill.Load.Tablets;

namespace Drill.Load.Faults;

/// <summary>Tablets answer without a break; the fault strikes at random times, again and again; then everything is counted.</summary>
internal static class FaultScenario
{
    private const int SampleOfAcknowledged = 10;

    /// <summary>The tablet's deadline.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<Summary> RunAsync(Fault fault, LoadOptions options, CancellationToken cancellationToken)
    {
        options = options.Or(students: 32, seconds: 3, fault.Repeats) with { Url = null };
        try
        {
            using var host = await fault.OpenAsync(options, cancellationToken);
            using var http = host.Connect(Patience);
            var tablets = (await Tablet.StartAllAsync(host.School, http, options.Seed, cancellationToken))
                .Select((tablet, i) => new FaultTablet(tablet, new SeededRandom(SeededRandom.Mix(options.Seed, (ulong)i)))).ToArray();
            var field = new FaultField(host, tablets, new SeededRandom(options.Seed));
            var strikes = await StrikeAsync(fault, field, options, cancellationToken);
            var unknown = (await Task.WhenAll(tablets.Select(t => t.ResendUnknownAsync(cancellationToken)))).Sum();
            foreach (var tablet in tablets) await tablet.ResendAcknowledgedAsync(SampleOfAcknowledged);
            var findings = await Inspection.RunAsync(host, [.. tablets.Select(t => t.Ledger)], cancellationToken);
            return Summarise(fault, field, strikes, unknown).With(findings);
        }
        catch (CannotRunException cannot)
        {
            return Summary.CouldNotRun(fault.Name, cannot.Message);
        }
    }

    private static async Task<IReadOnlyList<IReadOnlyDictionary<string, double>>> StrikeAsync(Fault fault, FaultField field, LoadOptions options, CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var answering = Task.WhenAll(field.Tablets.Select(t => t.AnswerAsync(over.Token)));
        var strikes = new List<IReadOnlyDictionary<string, double>>();
        try
        {
            await field.AllAnswerAgainAsync(cancellationToken);
            for (var strike = 1; strike <= options.Repeats; strike++)
            {
                await Task.Delay(options.Window!.Value * (0.1 + (0.9 * field.Random.NextUnit())), cancellationToken);
                var measured = await fault.StrikeAsync(field, cancellationToken);
                strikes.Add(measured);
                Progress.Say($"{fault.Name} {strike}: {field.Acknowledged} acknowledged so far; {string.Join(", ", measured.Select(m => FormattableString.Invariant($"{m.Key} {m.Value:0.##}")))}");
            }
        }
        finally
        {
            await over.CancelAsync();
            await answering;
        }

        return strikes;
    }

    private static Summary Summarise(Fault fault, FaultField field, IReadOnlyList<IReadOnlyDictionary<string, double>> strikes, int unknown)
    {
        var worst = strikes.SelectMany(s => s).GroupBy(m => m.Key).ToDictionary(g => $"{g.Key}Worst", g => Math.Round(g.Max(m => m.Value), 2));
        var summary = new Summary
        {
            Scenario = fault.Name,
            Setting = fault.Setting,
            Acknowledged = field.Tablets.Sum(t => t.Ledger.Entries.Count(e => e.IsAcknowledged)),
            Errors = field.Tablets.Sum(t => t.Errors),
            Figures = new Dictionary<string, double>(worst) { ["repeats"] = strikes.Count, ["students"] = field.Tablets.Count, ["refusals"] = field.Tablets.Sum(t => t.Refusals), ["unknownAtTheEnd"] = unknown },
        }.With(new Latencies(field.Tablets.Select(t => t.LatenciesMs)));
        summary = summary.Require(summary.Acknowledged > 0, "nothing was acknowledged: the load proves nothing").Require(summary.Errors == 0, $"{summary.Errors} answers were neither a verdict nor 429 or 503 with Retry-After");
        foreach (var (name, bar) in fault.Bars)
        {
            var value = worst.GetValueOrDefault($"{name}Worst", double.PositiveInfinity);
            summary = summary.Require(value <= bar, FormattableString.Invariant($"{name} was {value:0.##}, the bar is {bar:0.##}"));
        }

        return summary;
    }
}
