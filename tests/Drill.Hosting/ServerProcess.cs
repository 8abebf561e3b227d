using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Drill.Hosting;

/// <summary>A Drill server as a child process on a port of its own.</summary>
public sealed partial class ServerProcess : IDisposable
{
    private const int SaidLines = 50;
    private static readonly TimeSpan StartDeadline = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(25);

    private readonly Process _process;
    private readonly Action<string> _complain;
    private readonly ConcurrentQueue<string> _said = new();
    private readonly TaskCompletionSource<string> _setupToken = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(ServerLaunch launch, Action<string> complain)
    {
        _complain = complain;
        Launch = launch;
        var start = new ProcessStartInfo("dotnet", [launch.Server.FullName, "--urls", launch.Url.GetLeftPart(UriPartial.Authority), "--data", launch.Data.FullName, .. launch.Arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in launch.Environment) start.Environment[name] = value;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
    }

    public ServerLaunch Launch { get; }

    public int Id => _process.Id;

    public bool IsRunning => !_process.HasExited;

    /// <summary>How long the start took until the server called itself ready.</summary>
    public TimeSpan ReadyAfter { get; private set; }

    /// <summary>Seconds of processor time used so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts it and waits until it is ready.</summary>
    /// <param name="complain">Told what the server says of faults that end it.</param>
    public static async Task<ServerProcess> StartAsync(ServerLaunch launch, Action<string> complain, CancellationToken cancellationToken)
    {
        var process = new ServerProcess(launch, complain);
        var started = Stopwatch.GetTimestamp();
        process._process.Start();
        process._process.BeginOutputReadLine();
        process._process.BeginErrorReadLine();
        try
        {
            await process.WaitUntilReadyAsync(cancellationToken);
        }
        catch
        {
            process.Dispose();
            throw;
        }

        process.ReadyAfter = Stopwatch.GetElapsedTime(started);
        return process;
    }

    /// <summary>The one-time token that a server without a school prints.</summary>
    public Task<string> ReadSetupTokenAsync(CancellationToken cancellationToken) => _setupToken.Task.WaitAsync(StartDeadline, cancellationToken);

    /// <summary>kill -9: nothing is flushed, nothing is said.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Sends a signal by its name without SIG, such as STOP.</summary>
    public async Task SignalAsync(string signal, CancellationToken cancellationToken)
    {
        using var kill = Process.Start("kill", [$"-{signal}", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(cancellationToken);
    }

    /// <summary>SIGTERM, and until the process is gone.</summary>
    /// <returns>How long that took, and the exit code.</returns>
    public async Task<(TimeSpan Took, int ExitCode)> TerminateAsync(CancellationToken cancellationToken)
    {
        var asked = Stopwatch.GetTimestamp();
        await SignalAsync("TERM", cancellationToken);
        await _process.WaitForExitAsync(cancellationToken);
        return (Stopwatch.GetElapsedTime(asked), _process.ExitCode);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = Launch.Url, Timeout = TimeSpan.FromSeconds(2) };
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(StartDeadline);
        while (!await IsReadyAsync(http, deadline.Token))
        {
            if (_process.HasExited) throw new InvalidOperationException($"The server ended with exit code {_process.ExitCode}:\n{string.Join('\n', _said)}");
            await Task.Delay(PollInterval, deadline.Token);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync("health/ready", cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (Exception notYet) when (notYet is HttpRequestException || (notYet is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        _said.Enqueue(line);
        if (_said.Count > SaidLines) _said.TryDequeue(out _);
        if (SetupToken().Match(line) is { Success: true } token) _setupToken.TrySetResult(token.Value);
        else if (line.Contains("crit:", StringComparison.Ordinal) || line.Contains("Unhandled", StringComparison.Ordinal)) _complain(line);
    }

    [GeneratedRegex(@"\b[0-9a-f]{40}\b")]
    private static partial Regex SetupToken();
}
