using System.Net;
using System.Net.Sockets;

namespace Drill.Hosting;

/// <summary>Addresses of this machine that nobody listens at.</summary>
public static class Loopback
{
    public static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public static Uri FindFreeUrl() => new($"http://127.0.0.1:{FindFreePort()}/");
}
