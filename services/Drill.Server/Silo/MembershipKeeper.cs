using Orleans.Clustering.Redis;

namespace Drill.Server.Silo;

/// <summary>
/// Writes this host into the list again when the list was lost: a Redis that restarted empty would otherwise let the next host believe that it is
/// alone. The running hosts keep their own view meanwhile, so answers go on.
/// </summary>
public sealed partial class MembershipKeeper(IMembershipTable table, ILocalSiloDetails self, IClusterMembershipService members, TimeProvider clock, ILogger<MembershipKeeper> logger) : BackgroundService
{
    public static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(10);

    /// <summary>Steps that one repair may take: other hosts write at the same time.</summary>
    private const int MaxSteps = 1000;

    private MembershipEntry? _own;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await TryLookAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: the host writes itself out.
        }
    }

    private async Task TryLookAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await FindOwnAsync(cancellationToken) is { } entry) _own = entry;
            else if (_own is { Status: SiloStatus.Active } own) await RepairAsync(own, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whatever the membership's library throws: answers do not need the list.
            ListUnreachable(logger, exception);
        }
    }

    private async Task<MembershipEntry?> FindOwnAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (await table.ReadAllAsync(cancellationToken)).TryGet(self.SiloAddress)?.Item1;
        }
        catch (RedisClusteringException)
        {
            // Redis answers, but knows of no list.
            return null;
        }
    }

    /// <summary>The list's version must pass the one that the hosts know, or they would not look at it.</summary>
    private async Task RepairAsync(MembershipEntry own, CancellationToken cancellationToken)
    {
        await table.InitializeMembershipTableAsync(tryInitTableVersion: true, cancellationToken);
        for (var steps = 0; steps < MaxSteps; steps++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var found = await table.ReadAllAsync(cancellationToken);
            var mine = found.TryGet(self.SiloAddress);
            if (mine is null) await table.InsertRowAsync(own, found.Version.Next(), cancellationToken);
            else if (found.Version.Version <= members.CurrentSnapshot.Version.Value) await table.UpdateRowAsync(mine.Item1, mine.Item2, found.Version.Next(), cancellationToken);
            else break;
        }

        ListRepaired(logger);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The list of hosts cannot be reached; answers go on, hosts can neither join nor be missed until it is back")]
    private static partial void ListUnreachable(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The list of hosts had been lost; this host has written itself in again")]
    private static partial void ListRepaired(ILogger logger);
}
