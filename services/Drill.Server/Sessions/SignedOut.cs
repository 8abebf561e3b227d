using System.Collections.Concurrent;

namespace Drill.Server.Sessions;

/// <summary>
/// Sessions that were signed out before they expired, so that a copied cookie is worth nothing afterwards. Bounded by the sign-outs of one lifetime;
/// beyond that the oldest are forgotten first.
/// </summary>
public sealed class SignedOut(TimeProvider clock)
{
    private const int MaxRemembered = 200_000;
    private readonly ConcurrentDictionary<string, DateTimeOffset> _sessions = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();

    public bool Contains(string csrf) => _sessions.ContainsKey(csrf);

    public void Add(string csrf)
    {
        if (!_sessions.TryAdd(csrf, clock.GetUtcNow())) return;
        _order.Enqueue(csrf);
        while (_order.TryPeek(out var oldest) && (_sessions.Count > MaxRemembered || IsPast(oldest)) && _order.TryDequeue(out oldest)) _sessions.TryRemove(oldest, out _);
    }

    private bool IsPast(string csrf) => _sessions.TryGetValue(csrf, out var at) && clock.GetUtcNow() - at > SessionCookie.Lifetime;
}
