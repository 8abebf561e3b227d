using Drill.Load.Serving;
using Drill.Load.Tablets;
using Drill.Load.Throughput;

namespace Drill.Load.Steady;

/// <summary>Offers more and more answers a second until well beyond what the server can do: the rest must be refused politely, and what is done must not collapse.</summary>
internal static class KneeScenario
{
    private const double Step = 1.5;
    private const int StepsBeyond = 2;
    private const int MaxSteps = 14;

    /// <summary>Share of the offered answers below which the knee is passed.</summary>
    private const double Kept = 0.9;

    private const double MinGoodputBeyond = 0.8;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<Summary> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        options = options.Or(students: 1000, seconds: 5, repeats: 1);
        using var host = await Host.OpenAsync(options, cancellationToken);
        using var http = host.Connect(Patience);
        var tablets = await Tablet.StartAllAsync(host.School, http, options.Seed, cancellationToken);

        // What the compiler takes while it is at work would hide where the knee is.
        await ThroughputScenario.AnswerAsync(tablets, WarmUp, cancellationToken);

        var steps = new List<(double Offered, LoopResult Result)>();
        for (var (offered, beyond) = (200.0, 0); beyond <= StepsBeyond && steps.Count < MaxSteps; offered *= Step)
        {
            var result = await OpenLoop.RunAsync(tablets, TimeSpan.FromSeconds(tablets.Length / offered), options.Window!.Value, options.Seed, (_, _) => { }, cancellationToken);
            Progress.Say(FormattableString.Invariant($"offered {offered:0} /s: {result}"));
            steps.Add((offered, result));
            if (result.Goodput < Kept * offered) beyond++;
        }

        return Summarise(tablets.Length, steps);
    }

    internal static Summary Summarise(int students, IReadOnlyList<(double Offered, LoopResult Result)> steps)
    {
        var best = steps.MaxBy(s => s.Result.Goodput);
        var last = steps[^1];
        return new Summary
        {
            Scenario = "knee",
            Setting = "one process over SQLite, generator on the same machine",
            Acknowledged = steps.Sum(s => s.Result.Latencies.Count),
            Errors = steps.Sum(s => s.Result.Errors),
            PerSecond = Math.Round(best.Result.Goodput),
            Figures = new Dictionary<string, double>
            {
                ["students"] = students,
                ["kneeOffered"] = Math.Round(best.Offered),
                ["mostOffered"] = Math.Round(last.Offered),
                ["goodputAtMostOffered"] = Math.Round(last.Result.Goodput),
                ["refused"] = steps.Sum(s => s.Result.Refused),
            },
        }.With(best.Result.Latencies)
            .Require(last.Result.Goodput < Kept * last.Offered, "the knee was not reached")
            .Require(last.Result.Goodput >= MinGoodputBeyond * best.Result.Goodput, "beyond the knee goodput fell by more than 20 %")
            .Require(steps.All(s => s.Result.Errors == 0), "beyond the knee something else than 429 or 503 with Retry-After was said");
    }
}
