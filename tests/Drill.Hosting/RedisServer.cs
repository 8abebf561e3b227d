using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace Drill.Hosting;

/// <summary>A Redis of this program's own, which keeps nothing on disk: started again, it is empty.</summary>
public sealed class RedisServer : IDisposable
{
    private static readonly TimeSpan StartDeadline = TimeSpan.FromSeconds(20);
    private readonly int _port = Loopback.FindFreePort();
    private Process _process;

    private RedisServer() => _process = Launch();

    /// <summary>For <c>--cluster</c>.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"redis://127.0.0.1:{_port}");

    /// <summary>Whether there is a redis-server to start (Debian: apt-get install redis-server).</summary>
    public static bool IsInstalled =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "redis-server")));

    public static async Task<RedisServer> StartAsync(CancellationToken cancellationToken)
    {
        var redis = new RedisServer();
        await redis.WaitAsync(cancellationToken);
        return redis;
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>After a kill: another one, which remembers nothing.</summary>
    public async Task StartAgainAsync(CancellationToken cancellationToken)
    {
        _process.Dispose();
        _process = Launch();
        await WaitAsync(cancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private Process Launch() => Process.Start(new ProcessStartInfo(
        "redis-server", ["--port", _port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
    { RedirectStandardOutput = true })!;

    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync("127.0.0.1", _port, cancellationToken);
                return;
            }
            catch (SocketException) when (Stopwatch.GetElapsedTime(begun) < StartDeadline)
            {
                await Task.Delay(50, cancellationToken);
            }
        }
    }
}
