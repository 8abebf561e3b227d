using Drill.Server.Background;

namespace Drill.Server.Authoring;

/// <summary>Keeps this process's shelf of authored items: filled before the first request, and looked after for what other processes changed.</summary>
public sealed partial class ShelfKeeper(AuthoredStore store, TimeProvider clock, ILogger<ShelfKeeper> logger)
    : PeriodicService(LookEvery, "The schools' own items could not be read; those known before are still given.", clock, logger)
{
    /// <summary>After this long an item saved on one host is given on all.</summary>
    public static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(10);

    private readonly Dictionary<string, long> _seen = new(StringComparer.Ordinal);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await RoundAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task RoundAsync(CancellationToken cancellationToken)
    {
        foreach (var (school, version) in await store.ReadStampsAsync(cancellationToken))
        {
            if (_seen.GetValueOrDefault(school) != version && await TryShelveAsync(school, cancellationToken)) _seen[school] = version;
        }
    }

    // One school's damaged item must not take the others' from them.
    private async Task<bool> TryShelveAsync(string school, CancellationToken cancellationToken)
    {
        try
        {
            await store.ShelveAsync(school, cancellationToken);
            return true;
        }
        catch (Exception exception) when (!Errors.Unavailable.Is(exception))
        {
            NotShelved(logger, school, exception);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The own items of school {School} cannot be read; those known before are still given.")]
    private static partial void NotShelved(ILogger logger, string school, Exception exception);
}
