using Drill.Domain.Attempts;

namespace Drill.Server.Estimates;

/// <summary>
/// Keeps what was learned beside the log across restarts: read before the first answer, saved every half minute and at the end.
/// These are estimates, so what a crash takes is at most the movement of half a minute, and one that cannot be read begins anew.
/// </summary>
public sealed partial class EstimateKeeper(IEnumerable<IKeptEstimate> estimates, TimeProvider clock, ILogger<EstimateKeeper> logger) : IHostedLifecycleService, IDisposable
{
    public static readonly TimeSpan SaveEvery = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _stopping = new();
    private Task _saving = Task.CompletedTask;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        foreach (var estimate in estimates)
        {
            if (!await estimate.LoadAsync(cancellationToken)) Damaged(logger, estimate.Name);
        }
    }

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        _saving = SaveRegularlyAsync();
        return Task.CompletedTask;
    }

    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _saving;
        await TrySaveAsync();
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _stopping.Dispose();

    private async Task SaveRegularlyAsync()
    {
        using var timer = new PeriodicTimer(SaveEvery, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(_stopping.Token)) await TrySaveAsync();
        }
        catch (OperationCanceledException)
        {
            // Stopping: the last save follows.
        }
    }

    private async Task TrySaveAsync()
    {
        foreach (var estimate in estimates)
        {
            try
            {
                await estimate.SaveAsync(CancellationToken.None);
            }
            catch (StorageUnavailableException)
            {
                // Answers matter more than an estimate: it is tried again at the next tick.
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What was learned of {Estimate} cannot be read and is learned anew.")]
    private static partial void Damaged(ILogger logger, string estimate);
}
