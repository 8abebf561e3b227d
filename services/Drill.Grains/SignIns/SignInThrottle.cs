using System.Collections.Concurrent;

namespace Drill.Server.Sessions;

/// <summary>
/// Slows guessing: an account waits longer after every failure, and when a whole classroom is being guessed at, its accounts have fewer free tries.
/// Only an account that itself failed ever waits, so nobody is locked out by a classmate, and addresses do not count: a school is one address.
/// </summary>
public sealed class SignInThrottle(TimeProvider clock)
{
    public const int FreeFailures = 5;
    public const int FreeFailuresUnderAttack = 1;
    public const int ClassroomUnderAttackFrom = 40;
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    /// <summary>After this without a failure everything is forgotten.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromMinutes(15);

    private const int MaxRemembered = 100_000;
    private readonly ConcurrentDictionary<string, byte> _checking = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Failures> _failures = new(StringComparer.Ordinal);

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
    /// Null while another try is being checked.
    /// </summary>
    public IDisposable? TakeTurn(string account) => _checking.TryAdd(account, 0) ? new Turn(this, account) : null;

    public void Failed(string account, string group)
    {
        var now = clock.GetUtcNow();
        if (_failures.Count >= MaxRemembered) Forget(now);
        Count(account, now);
        Count(group, now);
    }

    public void Succeeded(string account) => _failures.TryRemove(account, out _);

    // 1, 2, 4 … 60 seconds
    private static TimeSpan Penalty(int beyondFree) =>
        beyondFree < 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(Math.Pow(2, Math.Min(beyondFree, 10)), LongestWait.TotalSeconds));

    private Failures? Current(string key, DateTimeOffset now) => _failures.TryGetValue(key, out var failures) && now - failures.LastAt < Memory ? failures : null;

    private void Count(string key, DateTimeOffset now) =>
        _failures.AddOrUpdate(key, _ => new(1, now), (_, old) => now - old.LastAt < Memory ? new(old.Count + 1, now) : new(1, now));

    private void Forget(DateTimeOffset now)
    {
        foreach (var (key, failures) in _failures)
        {
            if (now - failures.LastAt >= Memory) _failures.TryRemove(key, out _);
        }

        // Still full: somebody guesses at a hundred thousand names. Starting over costs less than growing without end.
        if (_failures.Count >= MaxRemembered) _failures.Clear();
    }

    private sealed class Turn(SignInThrottle throttle, string account) : IDisposable
    {
        public void Dispose() => throttle._checking.TryRemove(account, out _);
    }

    private sealed record Failures(int Count, DateTimeOffset LastAt);
}
