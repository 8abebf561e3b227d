using System.Collections.Immutable;
using Drill.Server.Background;
using Orleans.Clustering.Redis;

namespace Drill.Server.Silo;

/// <summary>
/// Writes the hosts into their list again when the list was lost: a Redis that restarted empty would otherwise let the next host believe that it is
/// alone. The running hosts keep their own view meanwhile, so answers go on.
/// </summary>
public sealed partial class MembershipKeeper(IMembershipTable table, ILocalSiloDetails self, IClusterMembershipService members, TimeProvider clock, ILogger<MembershipKeeper> logger)
    : PeriodicService(LookEvery, "The list of hosts cannot be reached; answers go on, hosts can neither join nor be missed until it is back", clock, logger)
{
    public static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(10);

    /// <summary>Steps that one repair may take: other hosts write at the same time.</summary>
    private const int MaxSteps = 1000;

    private ImmutableArray<MembershipEntry> _active = [];

    protected override async Task RoundAsync(CancellationToken cancellationToken)
    {
        var found = await ReadAsync(cancellationToken);
        if (found?.TryGet(self.SiloAddress) is not null) _active = [.. found.Members.Select(m => m.Item1).Where(m => m.Status == SiloStatus.Active)];
        else if (_active.Any(m => m.SiloAddress.Equals(self.SiloAddress))) await RepairAsync(cancellationToken);
    }

    private async Task<MembershipTableData?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await table.ReadAllAsync(cancellationToken);
        }
        catch (RedisClusteringException)
        {
            // Redis answers, but knows of no list.
            return null;
        }
    }

    /// <summary>
    /// All that were active are written, not this host alone: who is missing from a newer list takes itself for dead. One that is gone meanwhile is
    /// found out by its silence. Last of all the list's version passes the one that the hosts know; before that they do not look at it.
    /// </summary>
    private async Task RepairAsync(CancellationToken cancellationToken)
    {
        await table.InitializeMembershipTableAsync(tryInitTableVersion: true, cancellationToken);
        for (var steps = 0; steps < MaxSteps; steps++)
        {
            var found = await table.ReadAllAsync(cancellationToken);
            var missing = _active.FirstOrDefault(m => found.TryGet(m.SiloAddress) is null);
            var mine = found.TryGet(self.SiloAddress);
            if (missing is not null) await table.InsertRowAsync(missing, found.Version.Next(), cancellationToken);
            else if (found.Version.Version <= members.CurrentSnapshot.Version.Value) await table.UpdateRowAsync(mine!.Item1, mine.Item2, found.Version.Next(), cancellationToken);
            else break;
        }

        ListRepaired(logger);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The list of hosts had been lost; it is written again")]
    private static partial void ListRepaired(ILogger logger);
}
