using System.Net;
using Drill.Server.Options;
using Orleans.Configuration;

namespace Drill.Server.Silo;

/// <summary>One of several identical hosts. Redis holds the list of them; losing it stops no answers, only joining and leaving.</summary>
public static class ClusterHosting
{
    private const string Name = "drill";

    // A killed host is noticed by three missed probes, and its students are answered by another one within fifteen seconds (docs/measurements/faults.md).
    private static readonly TimeSpan Probe = TimeSpan.FromSeconds(1);
    private const int MissedProbes = 3;

    // A whole cluster that was killed comes back although its old entries still call themselves active: they are believed no longer than this.
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);
    private const int MissedHeartbeats = 2;

    private static readonly TimeSpan Refresh = TimeSpan.FromSeconds(10);

    public static void JoinCluster(this ISiloBuilder silo, ClusterSettings cluster)
    {
        var silos = Port(cluster.SiloPort, cluster.Advertised);
        var gateways = Port(cluster.GatewayPort, cluster.Advertised);
        silo.UseRedisClustering(options => options.ConfigurationOptions = cluster.Membership.ToOptions());

        // On this address only: what the hosts say to one another is for nobody else's network.
        silo.ConfigureEndpoints(cluster.Advertised, silos, gateways, listenOnAnyHostAddress: false);
        silo.Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (Name, Name));
        silo.Configure<ClusterMembershipOptions>(options =>
        {
            options.ProbeTimeout = Probe;
            options.NumMissedProbesLimit = MissedProbes;
            options.IAmAliveTablePublishTimeout = Heartbeat;
            options.NumMissedTableIAmAliveLimit = MissedHeartbeats;
            options.TableRefreshTimeout = Refresh;
        });
        silo.Services.AddHostedService<MembershipKeeper>();
    }

    private static int Port(int asked, IPAddress address) => asked == 0 ? FreePorts.Find(address) : asked;
}
