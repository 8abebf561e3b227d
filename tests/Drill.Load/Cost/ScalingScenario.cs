using Drill.Load.Serving;
using Drill.Load.Tablets;
using Drill.Load.Throughput;

namespace Drill.Load.Cost;

/// <summary>Two servers side by side, one with a short log and one with a long one; they take turns, so that a noisy machine is as noisy to both.</summary>
internal static class ScalingScenario
{
    private const int FewAttempts = 1_000;
    private const int FewStudents = 100;
    private const int ManyAttempts = 1_000_000;
    private const int ManyStudents = 100_000;
    private const double MaxGrowth = 1.10;
    private const double MaxReadySeconds = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<Summary> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        options = options.Or(students: 32, seconds: 4, repeats: 5) with { Url = null };
        using var few = await FilledAsync(options, FewAttempts, FewStudents, cancellationToken);
        using var many = await FilledAsync(options, ManyAttempts, ManyStudents, cancellationToken);
        var windows = new List<(Cost Few, Cost Many)>();
        for (var i = 0; i <= options.Repeats; i++)
        {
            var pair = (await few.MeasureAsync(options.Window!.Value, cancellationToken), await many.MeasureAsync(options.Window.Value, cancellationToken));
            if (i > 0) windows.Add(pair); // the first pair is still being compiled
            Progress.Say(FormattableString.Invariant($"{FewAttempts} attempts: {pair.Item1.MicrosecondsPerAnswer:0} µs of processor an answer; {ManyAttempts}: {pair.Item2.MicrosecondsPerAnswer:0} µs"));
        }

        return Summarise(windows, many.Ready);
    }

    internal static Summary Summarise(IReadOnlyList<(Cost Few, Cost Many)> windows, TimeSpan ready)
    {
        var growth = WindowResult.Median(windows.Select(w => w.Many.MicrosecondsPerAnswer / w.Few.MicrosecondsPerAnswer));
        return new Summary
        {
            Scenario = "scaling",
            Setting = "two processes over SQLite that take turns; cost is the server's processor time",
            Acknowledged = windows.Sum(w => w.Few.Answers + w.Many.Answers),
            PerSecond = Math.Round(WindowResult.Median(windows.Select(w => w.Many.PerSecond))),
            Figures = new Dictionary<string, double>
            {
                ["microsecondsPerAnswerAtFew"] = Math.Round(WindowResult.Median(windows.Select(w => w.Few.MicrosecondsPerAnswer))),
                ["microsecondsPerAnswerAtMany"] = Math.Round(WindowResult.Median(windows.Select(w => w.Many.MicrosecondsPerAnswer))),
                ["growth"] = Math.Round(growth, 3),
                ["pairs"] = windows.Count,
                ["readySecondsAtMany"] = Math.Round(ready.TotalSeconds, 2),
                ["fewAttempts"] = FewAttempts,
                ["fewStudents"] = FewStudents,
                ["manyAttempts"] = ManyAttempts,
                ["manyStudents"] = ManyStudents,
            },
        }.Require(growth < MaxGrowth, FormattableString.Invariant($"an answer costs {growth:0.00} times as much over {ManyAttempts} attempts"))
            .Require(ready.TotalSeconds <= MaxReadySeconds, FormattableString.Invariant($"ready after {ready.TotalSeconds:0.0} s over {ManyAttempts} attempts"));
    }

    private static async Task<Side> FilledAsync(LoadOptions options, long attempts, int students, CancellationToken cancellationToken)
    {
        var host = await Host.OpenAsync(options, cancellationToken);
        var http = host.Connect(Patience);
        var tablets = await Tablet.StartAllAsync(host.School, http, options.Seed, cancellationToken);
        await ThroughputScenario.AnswerAsync(tablets, TimeSpan.FromSeconds(2), cancellationToken);
        await host.Process.TerminateAsync(cancellationToken);
        await StoredCopies.FillAsync(host.Data!, attempts, students, cancellationToken);
        return new(host, http, tablets, await host.RestartAsync(0, cancellationToken));
    }

    private sealed record Side(Host Host, HttpClient Http, Tablet[] Tablets, TimeSpan Ready) : IDisposable
    {
        public async Task<Cost> MeasureAsync(TimeSpan window, CancellationToken cancellationToken)
        {
            var before = Host.Process.ProcessorTime;
            var result = await ThroughputScenario.AnswerAsync(Tablets, window, cancellationToken);
            return new(result.Answers, result.PerSecond, Host.Process.ProcessorTime - before);
        }

        public void Dispose()
        {
            Http.Dispose();
            Host.Dispose();
        }
    }
}

/// <summary>What the answers of one window cost.</summary>
internal sealed record Cost(int Answers, double PerSecond, TimeSpan Processor)
{
    public double MicrosecondsPerAnswer => Processor.TotalMicroseconds / Answers;
}
