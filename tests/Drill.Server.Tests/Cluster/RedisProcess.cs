using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Drill.Server.Tests.Cluster;

/// <summary>A real Redis on a loopback port of its own, with nothing on the disk.</summary>
internal sealed class RedisProcess : IDisposable
{
    private readonly int _port;
    private Process _process;

    private RedisProcess(int port)
    {
        _port = port;
        _process = Start();
    }

    public string Address => $"redis://127.0.0.1:{_port}";

    /// <summary>Skips the test, and says so, where no Redis is installed.</summary>
    public static RedisProcess StartOrSkip()
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "redis-server")));
        Assert.SkipUnless(isThere, "Not run as a cluster: there is no redis-server on this machine (Debian: apt-get install redis-server).");
        return new RedisProcess(FreePort());
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Kill()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>After a kill: another one, which remembers nothing.</summary>
    public void StartAgain() => _process = Start();

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private Process Start() => Process.Start(new ProcessStartInfo(
        "redis-server", ["--port", _port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
    { RedirectStandardOutput = true })!;
}
