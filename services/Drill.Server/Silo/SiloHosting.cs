using System.Net;
using Drill.Grains;
using Drill.Server.Observability;
using Drill.Server.Options;
using Orleans.Configuration;

namespace Drill.Server.Silo;

/// <summary>The silo in this process: alone on loopback, or one of a cluster.</summary>
public static class SiloHosting
{
    /// <summary>Requests that may wait for one grain before more are refused.</summary>
    private const int MaxEnqueuedRequests = 200;

    /// <summary>[0, 1] of CPU and memory from which new work is refused.</summary>
    private const double SheddingThreshold = 0.95;

    public static WebApplicationBuilder AddSilo(this WebApplicationBuilder builder, ServerOptions server)
    {
        builder.UseOrleans(silo =>
        {
            if (server.Cluster is { } cluster) silo.JoinCluster(cluster);
            else silo.StandAlone();
            silo.AddDashboard(server);
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

    // On ports of its own, so that several servers can share a machine.
    private static void StandAlone(this ISiloBuilder silo) => silo.UseLocalhostClustering(FreePorts.Find(IPAddress.Loopback), FreePorts.Find(IPAddress.Loopback));
}
