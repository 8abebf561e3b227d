using Drill.Domain.Attempts;

namespace Drill.Server.Authoring;

/// <summary>Keeps this process's shelf of authored items: filled before the first request, and looked after for what other processes changed.</summary>
public sealed partial class ShelfKeeper(AuthoredStore store, TimeProvider clock, ILogger<ShelfKeeper> logger) : BackgroundService
{
    /// <summary>After this long an item saved on one host is given on all.</summary>
    public static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(10);

    private readonly Dictionary<string, long> _seen = new(StringComparer.Ordinal);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await LookAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await TryLookAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: nothing is left to do.
        }
    }

    private async Task TryLookAsync(CancellationToken cancellationToken)
    {
        try
        {
            await LookAsync(cancellationToken);
        }
        catch (StorageUnavailableException exception)
        {
            NotRead(logger, exception);
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        foreach (var (school, version) in await store.ReadStampsAsync(cancellationToken))
        {
            if (_seen.GetValueOrDefault(school) == version) continue;
            await store.ShelveAsync(school, cancellationToken);
            _seen[school] = version;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The schools' own items could not be read; those known before are still given.")]
    private static partial void NotRead(ILogger logger, Exception exception);
}
