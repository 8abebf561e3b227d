using Drill.Server.Background;
using Microsoft.Extensions.Logging.Abstractions;

namespace Drill.Server.Tests.Background;

public sealed class PeriodicServiceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Round_ThatThrowsWhateverItMay_IsFollowedByTheNext()
    {
        using var service = new Failing();
        await service.StartAsync(Cancellation);
        await service.SecondRound.WaitAsync(TimeSpan.FromSeconds(20), Cancellation);
        Assert.False(service.ExecuteTask!.IsCompleted);
        await service.StopAsync(Cancellation);
        Assert.True(service.ExecuteTask.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Stop_DuringARound_EndsItWithoutAFailure()
    {
        using var service = new Endless();
        await service.StartAsync(Cancellation);
        await service.FirstRound.WaitAsync(TimeSpan.FromSeconds(20), Cancellation);
        await service.StopAsync(Cancellation);
        Assert.True(service.ExecuteTask!.IsCompletedSuccessfully);
    }

    private sealed class Failing() : PeriodicService(TimeSpan.FromMilliseconds(1), "Failed.", TimeProvider.System, NullLogger.Instance)
    {
        private readonly TaskCompletionSource _second = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _rounds;

        public Task SecondRound => _second.Task;

        protected override Task RoundAsync(CancellationToken cancellationToken)
        {
            if (++_rounds == 2) _second.SetResult();
            throw new InvalidOperationException("A damaged document.");
        }
    }

    private sealed class Endless() : PeriodicService(TimeSpan.FromMilliseconds(1), "Failed.", TimeProvider.System, NullLogger.Instance)
    {
        private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task FirstRound => _first.Task;

        protected override Task RoundAsync(CancellationToken cancellationToken)
        {
            _first.TrySetResult();
            return Task.Delay(Timeout.Infinite, cancellationToken);
        }
    }
}
