using System.Net;
using System.Net.Sockets;
using Drill.Grains;
using Drill.Server.Options;
using Orleans.Configuration;

namespace Drill.Server.Silo;

/// <summary>The embedded silo: in this process, on loopback, on ports of its own so that several servers can share a machine.</summary>
public static class SiloHosting
{
    /// <summary>Requests that may wait for one grain before more are refused.</summary>
    private const int MaxEnqueuedRequests = 200;

    /// <summary>[0, 1] of CPU and memory from which new work is refused.</summary>
    private const double SheddingThreshold = 0.95;

    public static WebApplicationBuilder AddSilo(this WebApplicationBuilder builder)
    {
        builder.UseOrleans(silo =>
        {
            var (siloPort, gatewayPort) = FindFreePorts();
            silo.UseLocalhostClustering(siloPort, gatewayPort);
            silo.Configure<SiloMessagingOptions>(options =>
            {
                options.ResponseTimeout = Deadlines.Grain;
                options.SystemResponseTimeout = Deadlines.Grain;
                options.MaxEnqueuedRequestsHardLimit = MaxEnqueuedRequests;
            });
            silo.Configure<ClientMessagingOptions>(options => options.ResponseTimeout = Deadlines.Grain);
            silo.Configure<LoadSheddingOptions>(options =>
            {
                options.LoadSheddingEnabled = true;
                options.CpuThreshold = (int)(SheddingThreshold * 100);
            });
        });
        builder.Services.AddGrainMessages();
        return builder;
    }

    private static (int Silo, int Gateway) FindFreePorts()
    {
        using var first = Listen();
        using var second = Listen();
        return (((IPEndPoint)first.LocalEndpoint).Port, ((IPEndPoint)second.LocalEndpoint).Port);
    }

    private static TcpListener Listen()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }
}
