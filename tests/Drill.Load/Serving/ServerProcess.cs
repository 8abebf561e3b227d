using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Drill.Load.Serving;

/// <summary>A Drill server as a child process on a port and a data folder of its own.</summary>
internal sealed partial class ServerProcess : IDisposable
{
    private static readonly TimeSpan StartDeadline = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(25);

    private readonly Process _process;
    private readonly TaskCompletionSource<string> _setupToken = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(FileInfo server, Uri url, DirectoryInfo data)
    {
        Url = url;
        var start = new ProcessStartInfo("dotnet", [server.FullName, "--urls", url.GetLeftPart(UriPartial.Authority), "--data", data.FullName])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["Measurements__Echo"] = "true", ["Logging__LogLevel__Default"] = "Warning" },
        };
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
    }

    public Uri Url { get; }

    /// <summary>How long the start took until the server called itself ready.</summary>
    public TimeSpan ReadyAfter { get; private set; }

    public static Uri FindFreeUrl()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
    }

    /// <summary>Starts it and waits until it is ready.</summary>
    public static async Task<ServerProcess> StartAsync(FileInfo server, Uri url, DirectoryInfo data, CancellationToken cancellationToken)
    {
        var process = new ServerProcess(server, url, data);
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

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = Url, Timeout = TimeSpan.FromSeconds(2) };
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(StartDeadline);
        while (!await IsReadyAsync(http, deadline.Token))
        {
            if (_process.HasExited) throw new InvalidOperationException($"The server ended with exit code {_process.ExitCode}.");
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
        if (SetupToken().Match(line) is { Success: true } token) _setupToken.TrySetResult(token.Value);
        else if (line.Contains("fail:", StringComparison.Ordinal) || line.Contains("crit:", StringComparison.Ordinal) || line.Contains("Unhandled", StringComparison.Ordinal)) Progress.Say("server: " + line);
    }

    [GeneratedRegex(@"\b[0-9a-f]{40}\b")]
    private static partial Regex SetupToken();
}
