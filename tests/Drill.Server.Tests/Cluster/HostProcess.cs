using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Drill.Server.Tests.Cluster;

/// <summary>One host of a cluster, as a process of its own.</summary>
internal sealed partial class HostProcess : IDisposable
{
    private static readonly TimeSpan StartDeadline = TimeSpan.FromSeconds(120);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();

    public HostProcess(string data, string redis)
    {
        Address = new Uri($"http://127.0.0.1:{RedisProcess.FreePort()}");
        _process = new Process
        {
            StartInfo = new("dotnet", [typeof(Program).Assembly.Location, "--urls", Address.GetLeftPart(UriPartial.Authority), "--data", data, "--cluster", redis])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        _process.OutputDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public string SetupToken => _said.Select(line => Token().Match(line)).Last(match => match.Success).Value;

    public async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = Address };
        await Eventually.TrueAsync(
            async () =>
            {
                if (_process.HasExited) throw new InvalidOperationException($"The host ended:\n{string.Join('\n', _said)}");
                using var response = await http.GetAsync("/health/ready", cancellationToken);
                return response.IsSuccessStatusCode && _said.Any(line => line.Contains("Drill is at", StringComparison.Ordinal) || Token().IsMatch(line));
            },
            StartDeadline,
            cancellationToken);
    }

    public bool IsRunning => !_process.HasExited;

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }

    [GeneratedRegex(@"\b[0-9a-f]{40}\b")]
    private static partial Regex Token();
}
