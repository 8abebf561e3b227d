using Drill.Load.Serving;
using Drill.Load.Tablets;
using Drill.Simulation.Client;

namespace Drill.Load.Steady;

/// <summary>A lesson of a small city: every student answers every 10 s, teachers watch.</summary>
internal static class LessonScenario
{
    private const int Dashboards = 50;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<Summary> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        options = options.Or(students: 2000, seconds: 60, repeats: 1);
        using var host = await Host.OpenAsync(options, cancellationToken);
        using var http = host.Connect(Patience);
        var tablets = await Tablet.StartAllAsync(host.School, http, options.Seed, cancellationToken);
        var answers = new AnswerTimes();
        await using var screens = await Screens.OpenAsync(host, http, answers, Dashboards, cancellationToken);

        Progress.Say($"{tablets.Length} students and {Dashboards} dashboards; one answer each to warm up");
        await OpenLoop.RunAsync(tablets, Interval, Interval, options.Seed, (_, _) => { }, cancellationToken);
        var before = host.Processes.Count > 0 ? host.Process.ProcessorTime : TimeSpan.Zero;
        var result = await OpenLoop.RunAsync(tablets, Interval, options.Window!.Value, options.Seed, answers.Due, cancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken); // what was answered last is still to appear
        var used = host.Processes.Count > 0 ? host.Process.ProcessorTime - before : TimeSpan.Zero;
        Progress.Say(result.ToString());
        return Summarise(tablets.Length, result, new Latencies(screens.LatenciesMs), used / options.Window.Value);
    }

    private static Summary Summarise(int students, LoopResult result, Latencies screens, double serverCores)
    {
        var summary = new Summary
        {
            Scenario = "lesson",
            Setting = "one process over SQLite, generator and dashboards on the same machine",
            Acknowledged = result.Latencies.Count,
            Errors = result.Errors + result.Refused,
            PerSecond = Math.Round(result.Goodput, 1),
            Figures = new Dictionary<string, double>
            {
                ["students"] = students,
                ["dashboards"] = Dashboards,
                ["serverCores"] = Math.Round(serverCores, 2),
                ["screenP50Ms"] = Math.Round(screens.Percentile(0.5)),
                ["screenP99Ms"] = Math.Round(screens.Percentile(0.99)),
                ["shownOnScreens"] = screens.Count,
            },
        }.With(result.Latencies);
        return summary
            .Require(summary.Errors == 0, $"{summary.Errors} answers failed")
            .Require(summary.P50Ms <= 20, "p50 is above 20 ms").Require(summary.P99Ms <= 250, "p99 is above 250 ms").Require(summary.P999Ms <= 1000, "p99.9 is above 1 s")
            .Require(screens.Count > 0, "no answer appeared on a screen").Require(screens.Percentile(0.99) <= 1000, "from answer to screen p99 is above 1 s");
    }

    private sealed class Screens(IReadOnlyList<Dashboard> dashboards) : IAsyncDisposable
    {
        public IEnumerable<IEnumerable<double>> LatenciesMs => dashboards.Select(d => d.LatenciesMs);

        public static async Task<Screens> OpenAsync(Host host, HttpClient http, AnswerTimes answers, int count, CancellationToken cancellationToken)
        {
            var staff = new DrillClient(http);
            var session = (await staff.SignInAsync(host.School.Teacher, cancellationToken)).Required();
            var dashboards = new List<Dashboard>();
            for (var i = 0; i < count; i++)
            {
                dashboards.Add(await Dashboard.OpenAsync(host.Url, staff, session.Classrooms[i % session.Classrooms.Count].Id, answers, cancellationToken));
            }

            return new(dashboards);
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var dashboard in dashboards) await dashboard.DisposeAsync();
        }
    }
}
