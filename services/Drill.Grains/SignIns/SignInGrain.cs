namespace Drill.Grains.SignIns;

/// <inheritdoc cref="ISignInGrain"/>
internal sealed class SignInGrain(TimeProvider clock) : Grain, ISignInGrain
{
    private static readonly TimeSpan AnotherTryIsChecked = TimeSpan.FromSeconds(1);

    private readonly SignInThrottle _throttle = new(clock);
    private readonly Dictionary<string, long> _usedCodes = new(StringComparer.Ordinal);

    public Task<TimeSpan> Begin(string account, string group)
    {
        if (_throttle.WaitFor(account, group) is { Ticks: > 0 } wait) return Task.FromResult(wait);
        return Task.FromResult(_throttle.TryTakeTurn(account) ? TimeSpan.Zero : AnotherTryIsChecked);
    }

    public Task Finish(string account, string group, bool? isRight)
    {
        _throttle.GiveTurnBack(account);
        if (isRight == true) _throttle.Succeeded(account);
        else if (isRight == false) _throttle.Failed(account, group);
        return Task.CompletedTask;
    }

    // As many entries as the school has staff with an app; forgotten with the grain, which outlives a code's minute and a half.
    public Task<bool> TryUseCode(string account, long timeStep)
    {
        if (_usedCodes.TryGetValue(account, out var last) && timeStep <= last) return Task.FromResult(false);
        _usedCodes[account] = timeStep;
        return Task.FromResult(true);
    }
}
