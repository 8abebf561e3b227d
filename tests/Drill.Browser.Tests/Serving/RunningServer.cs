using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Drill.Hosting;

namespace Drill.Browser.Tests.Serving;

/// <summary>The real server as a child process, on a free port and an empty data folder. Its console is kept among the artifacts.</summary>
internal sealed partial class RunningServer : IAsyncDisposable
{
    private const string DemoIsReady = "is at work now";
    private static readonly TimeSpan StartDeadline = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("drill-browser-");
    private readonly TaskCompletionSource<string> _setupToken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StreamWriter _log;
    private readonly Process _process;

    private RunningServer(string name, string[] options)
    {
        Url = Loopback.FindFreeUrl();
        _log = new StreamWriter(Places.Artifact("browser", $"{name}.log")) { AutoFlush = true };
        _process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [Places.Server, "--urls", Url.GetLeftPart(UriPartial.Authority), "--data", _data.FullName, .. options])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
    }

    public Uri Url { get; }

    /// <summary>Printed by a server without a school, once it accepts calls.</summary>
    public Task<string> SetupToken => _setupToken.Task;

    /// <summary>Starts it and waits until it says where it is.</summary>
    /// <param name="name">Of its log.</param>
    public static async Task<RunningServer> StartAsync(string name, params string[] options)
    {
        var server = new RunningServer(name, options);
        server._process.Start();
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        var ended = server._process.WaitForExitAsync();
        if (await Task.WhenAny(server._ready.Task, ended).WaitAsync(StartDeadline) == ended)
            throw new InvalidOperationException($"The server ended with exit code {server._process.ExitCode}; see artifacts/browser/{name}.log.");
        return server;
    }

    /// <summary>Who may sign in to the school of <c>--demo</c>.</summary>
    public async Task<IReadOnlyList<DemoSignIn>> ReadSignInsAsync()
    {
        await using var file = File.OpenRead(Path.Combine(_data.FullName, "demo.json"));
        return (await JsonSerializer.DeserializeAsync<DemoFile>(file, JsonSerializerOptions.Web))!.SignIns;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        await _log.DisposeAsync();
        _data.Delete(recursive: true);
    }

    /// <summary>The token in what a server without a school prints, or null.</summary>
    public static string? FindSetupToken(string line) => SetupTokenPattern().Match(line) is { Success: true } token ? token.Groups[1].Value : null;

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (_log) _log.WriteLine(line);
        if (FindSetupToken(line) is { } token) _setupToken.TrySetResult(token);
        if (_setupToken.Task.IsCompleted || line.Contains(DemoIsReady, StringComparison.Ordinal)) _ready.TrySetResult();
    }

    [GeneratedRegex("#setup=([0-9a-f]+)")]
    private static partial Regex SetupTokenPattern();
}

internal sealed record DemoFile(IReadOnlyList<DemoSignIn> SignIns);

internal sealed record DemoSignIn(string Role, string School, string Login, string Secret);
