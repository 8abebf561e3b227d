using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.SuccessModel.Rasch;

namespace Drill.Server.Silo;

/// <summary>
/// Keeps the learned item difficulties across restarts: read before the first answer, saved every half minute and at the end.
/// They are an estimate beside the log, so what a crash takes is at most the movement of half a minute.
/// </summary>
public sealed class DifficultyKeeper(ItemDifficulties difficulties, IDocumentStore documents, TimeProvider clock) : IHostedLifecycleService, IDisposable
{
    private static readonly TimeSpan SaveEvery = TimeSpan.FromSeconds(30);
    private static readonly DocumentSet<DifficultyShifts> Documents = new("difficulties", DifficultyJson.Default.DifficultyShifts);
    private static readonly DocumentKey Key = new("rasch", "shifts");

    private readonly CancellationTokenSource _stopping = new();
    private Task _saving = Task.CompletedTask;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(Documents, Key, cancellationToken) is { } saved) difficulties.Import(saved.Value.Shifts);
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
        try
        {
            await documents.SaveAsync(Documents, Key, new(difficulties.Export()), DocumentVersion.Any, CancellationToken.None);
        }
        catch (StorageUnavailableException)
        {
            // Answers matter more than this estimate: it is tried again at the next tick.
        }
    }
}
