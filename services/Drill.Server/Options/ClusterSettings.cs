using System.Net;

namespace Drill.Server.Options;

/// <summary>How this host joins the others. Redis keeps the list of who is there and nothing else.</summary>
/// <param name="Membership">Where Redis is.</param>
/// <param name="SiloPort">For the other hosts; 0 = a free one.</param>
/// <param name="GatewayPort">For clients of the cluster; 0 = a free one.</param>
/// <param name="Advertised">The address at which the other hosts reach this one.</param>
public sealed record ClusterSettings(RedisAddress Membership, int SiloPort, int GatewayPort, IPAddress Advertised);
