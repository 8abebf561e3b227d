using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Drill.Server.Silo;

/// <summary>Ports that nobody listens on, each given once in this process.</summary>
internal static class FreePorts
{
    private static readonly ConcurrentDictionary<int, byte> Given = new();

    public static int Find(IPAddress address)
    {
        while (true)
        {
            using var listener = new TcpListener(address, 0);
            listener.Start();
            var port = ((IPEndPoint)listener.LocalEndpoint).Port;
            if (Given.TryAdd(port, 0)) return port;
        }
    }
}
