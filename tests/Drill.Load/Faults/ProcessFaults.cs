using Drill.Load.Serving;

namespace Drill.Load.Faults;

/// <summary>What can befall the only process.</summary>
internal static class ProcessFaults
{
    private const string ReadySeconds = "readySeconds";
    private const string ExitSeconds = "exitSeconds";
    private const string ExitCode = "exitCode";
    private const string AnsweredAgainSeconds = "answeredAgainSeconds";

    /// <summary>Longer than any deadline of the server, and than what a cluster waits for a silent member.</summary>
    private static readonly TimeSpan Frozen = TimeSpan.FromSeconds(45);

    public static readonly IReadOnlyList<Fault> All =
    [
        new("kill", "kill -9 of the only process under load, at random times", KillAsync, Host.OpenAsync) { Bars = new Dictionary<string, double> { [ReadySeconds] = 5 } },
        new("term", "SIGTERM under load", TerminateAsync, Host.OpenAsync) { Bars = new Dictionary<string, double> { [ExitSeconds] = 20, [ExitCode] = 0 } },
        new("stop", "SIGSTOP for 45 s under load, then SIGCONT", StopAsync, Host.OpenAsync) { Repeats = 3 },
    ];

    private static async Task<IReadOnlyDictionary<string, double>> KillAsync(FaultField field, CancellationToken cancellationToken)
    {
        await field.Host.Process.KillAsync();
        var ready = await field.Host.RestartAsync(0, cancellationToken);
        var again = await field.AllAnswerAgainAsync(cancellationToken);
        return new Dictionary<string, double> { [ReadySeconds] = ready.TotalSeconds, [AnsweredAgainSeconds] = again.TotalSeconds };
    }

    private static async Task<IReadOnlyDictionary<string, double>> TerminateAsync(FaultField field, CancellationToken cancellationToken)
    {
        var (took, code) = await field.Host.Process.TerminateAsync(cancellationToken);
        await field.Host.RestartAsync(0, cancellationToken);
        var again = await field.AllAnswerAgainAsync(cancellationToken);
        return new Dictionary<string, double> { [ExitSeconds] = took.TotalSeconds, [ExitCode] = code, [AnsweredAgainSeconds] = again.TotalSeconds };
    }

    private static async Task<IReadOnlyDictionary<string, double>> StopAsync(FaultField field, CancellationToken cancellationToken)
    {
        await field.Host.Process.SignalAsync("STOP", cancellationToken);
        await Task.Delay(Frozen, cancellationToken);
        await field.Host.Process.SignalAsync("CONT", cancellationToken);
        var again = await field.AllAnswerAgainAsync(cancellationToken);
        return new Dictionary<string, double> { [AnsweredAgainSeconds] = again.TotalSeconds };
    }
}
