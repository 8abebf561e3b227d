namespace Drill.Server.Background;

/// <summary>
/// Looks after something again and again. A round that fails, for whatever reason, is logged and the next one tries again: a background service that throws would end the server, and lessons with it.
/// </summary>
/// <param name="every">From one round to the next; the first comes after it.</param>
/// <param name="failure">What a failed round means for the school, for the log.</param>
public abstract partial class PeriodicService(TimeSpan every, string failure, TimeProvider clock, ILogger logger) : BackgroundService
{
    protected TimeProvider Clock { get; } = clock;

    protected abstract Task RoundAsync(CancellationToken cancellationToken);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(every, Clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await TryRoundAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: nothing is left to do.
        }
    }

    private async Task TryRoundAsync(CancellationToken stoppingToken)
    {
        try
        {
            await RoundAsync(stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            RoundFailed(logger, failure, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Failure}")]
    private static partial void RoundFailed(ILogger logger, string failure, Exception exception);
}
