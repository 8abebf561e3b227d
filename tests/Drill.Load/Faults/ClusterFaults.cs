using Drill.Hosting;
using Drill.Load.Serving;

namespace Drill.Load.Faults;

/// <summary>What can befall two processes that are one cluster, with a real Redis for membership.</summary>
internal static class ClusterFaults
{
    private const string AnsweredAgainSeconds = "answeredAgainSeconds";
    private const string Victim = "victim";

    /// <summary>Long enough for the others to call it dead and answer its students.</summary>
    private static readonly TimeSpan Frozen = TimeSpan.FromSeconds(45);
    private static readonly TimeSpan WithoutRedis = TimeSpan.FromSeconds(10);

    public static readonly IReadOnlyList<Fault> All =
    [
        new("kill-one-of-two", "kill -9 of one of two processes that are one cluster", KillAsync, OpenAsync) { Setting = Setting, Bars = new Dictionary<string, double> { [AnsweredAgainSeconds] = 15 } },
        new("stop-one-of-two", "SIGSTOP of one of two processes for 45 s, then SIGCONT: what it still wants to write is refused", StopAsync, OpenAsync) { Setting = Setting, Repeats = 5, Bars = new Dictionary<string, double> { [AnsweredAgainSeconds] = 15 } },
        new("redis-empty", "Redis is killed and comes back empty", LoseRedisAsync, OpenAsync) { Setting = Setting, Repeats = 5, Bars = new Dictionary<string, double> { [AnsweredAgainSeconds] = 15 } },
    ];

    private static string Setting => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(SharedStore.Variable))
        ? "two processes over one SQLite file, membership in a real Redis; not MongoDB"
        : "two processes over MongoDB, membership in a real Redis";

    private static async Task<Host> OpenAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        if (!RedisServer.IsInstalled) throw new CannotRunException("there is no redis-server here");
        var redis = await RedisServer.StartAsync(cancellationToken);
        var data = Directory.CreateTempSubdirectory("drill-cluster-");
        var store = SharedStore.In(data);
        var silo = new Silo([.. store.Arguments, "--cluster", redis.Address, "--advertise", "127.0.0.1"]);
        return await Host.StartAsync(options, data, [silo, silo], redis, store, cancellationToken);
    }

    private static async Task<IReadOnlyDictionary<string, double>> KillAsync(FaultField field, CancellationToken cancellationToken)
    {
        var victim = field.Random.Between(0, 1);
        await field.Host.Processes[victim].KillAsync();
        var again = await field.AllAnswerAgainAsync(cancellationToken);
        await field.Host.RestartAsync(victim, cancellationToken);
        await field.AllAnswerAgainAsync(cancellationToken);
        return new Dictionary<string, double> { [Victim] = victim, [AnsweredAgainSeconds] = again.TotalSeconds };
    }

    private static async Task<IReadOnlyDictionary<string, double>> StopAsync(FaultField field, CancellationToken cancellationToken)
    {
        var victim = field.Random.Between(0, 1);
        var frozen = field.Host.Processes[victim];
        await frozen.SignalAsync("STOP", cancellationToken);
        await Task.Delay(Frozen, cancellationToken);
        await frozen.SignalAsync("CONT", cancellationToken);
        var again = await field.AllAnswerAgainAsync(cancellationToken);

        // Called dead by the other one, it ends itself and whoever runs it starts it again; if it was not noticed, it simply goes on.
        await Task.Delay(TimeSpan.FromSeconds(5), cancellationToken);
        var ended = !frozen.IsRunning;
        if (ended) await field.Host.RestartAsync(victim, cancellationToken);
        await field.AllAnswerAgainAsync(cancellationToken);
        return new Dictionary<string, double> { [Victim] = victim, ["endedItself"] = ended ? 1 : 0, [AnsweredAgainSeconds] = again.TotalSeconds };
    }

    private static async Task<IReadOnlyDictionary<string, double>> LoseRedisAsync(FaultField field, CancellationToken cancellationToken)
    {
        var redis = (RedisServer)field.Host.Beside!;
        var before = field.Acknowledged;
        await redis.KillAsync();
        await Task.Delay(WithoutRedis, cancellationToken);
        var without = field.Acknowledged - before;
        await redis.StartAgainAsync(cancellationToken);
        await Task.Delay(WithoutRedis, cancellationToken);
        var again = await field.AllAnswerAgainAsync(cancellationToken);
        var gone = 0;
        for (var i = 0; i < field.Host.Processes.Count; i++)
        {
            if (field.Host.Processes[i].IsRunning) continue;
            gone++;
            await field.Host.RestartAsync(i, cancellationToken);
        }

        return new Dictionary<string, double> { ["acknowledgedWithoutRedis"] = without, ["processesGone"] = gone, [AnsweredAgainSeconds] = again.TotalSeconds };
    }
}
