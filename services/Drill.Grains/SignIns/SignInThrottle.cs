namespace Drill.Grains.SignIns;

/// <summary>
/// Slows guessing: an account waits longer after every failure, and when a whole classroom is being guessed at, its accounts have fewer free tries.
/// Only an account that itself failed ever waits, so nobody is locked out by a classmate, and addresses do not count: a school is one address. Used by one thread at a time.
/// </summary>
public sealed class SignInThrottle(TimeProvider clock)
{
    public const int FreeFailures = 5;
    public const int FreeFailuresUnderAttack = 1;
    public const int ClassroomUnderAttackFrom = 40;
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    /// <summary>After this without a failure everything is forgotten.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromMinutes(15);

    /// <summary>A turn that nobody gave back, because the host that took it is gone, ends by itself.</summary>
    public static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(10);

    private const int MaxRemembered = 100_000;
    private readonly Dictionary<string, DateTimeOffset> _checking = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Failures> _failures = new(StringComparer.Ordinal);

    /// <summary>How long the account must wait, or zero.</summary>
    public TimeSpan WaitFor(string account, string group)
    {
        var now = clock.GetUtcNow();
        if (Current(account, now) is not { } failures) return TimeSpan.Zero;
        var free = Current(group, now) is { Count: >= ClassroomUnderAttackFrom } ? FreeFailuresUnderAttack : FreeFailures;
        var wait = failures.LastAt + Penalty(failures.Count - free) - now;
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    /// <summary>
    /// One try of an account at a time: a hundred guesses that arrive together would otherwise all be checked before the first failure counts.
    /// False while another try is being checked.
    /// </summary>
    public bool TryTakeTurn(string account)
    {
        var now = clock.GetUtcNow();
        if (_checking.TryGetValue(account, out var since) && now - since < LongestTurn) return false;
        if (_checking.Count >= MaxRemembered) _checking.Clear();
        _checking[account] = now;
        return true;
    }

    public void GiveTurnBack(string account) => _checking.Remove(account);

    public void Failed(string account, string group)
    {
        var now = clock.GetUtcNow();
        if (_failures.Count >= MaxRemembered) Forget(now);
        Count(account, now);
        Count(group, now);
    }

    public void Succeeded(string account) => _failures.Remove(account);

    // 1, 2, 4 … 60 seconds
    private static TimeSpan Penalty(int beyondFree) =>
        beyondFree < 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(Math.Pow(2, Math.Min(beyondFree, 10)), LongestWait.TotalSeconds));

    private Failures? Current(string key, DateTimeOffset now) => _failures.TryGetValue(key, out var failures) && now - failures.LastAt < Memory ? failures : null;

    private void Count(string key, DateTimeOffset now) => _failures[key] = new((Current(key, now)?.Count ?? 0) + 1, now);

    private void Forget(DateTimeOffset now)
    {
        foreach (var (key, failures) in _failures)
        {
            if (now - failures.LastAt >= Memory) _failures.Remove(key);
        }

        // Still full: somebody guesses at a hundred thousand names. Starting over costs less than growing without end.
        if (_failures.Count >= MaxRemembered) _failures.Clear();
    }

    private sealed record Failures(int Count, DateTimeOffset LastAt);
}
