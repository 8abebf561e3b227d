using System.Collections.Concurrent;
using Drill.Domain.Documents;
using Drill.Domain.Rosters;

namespace Drill.Server.Rosters;

/// <summary>
/// Rosters with a short memory: every request asks who somebody is. What another host changed is seen after <see cref="MaxAge"/> at the latest,
/// which is what keeps revocation within a minute.
/// </summary>
public sealed class RosterStore(IDocumentStore documents, TimeProvider clock)
{
    public static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(20);

    private const int MaxCached = 500;
    private const int MaxConflicts = 8;

    private readonly ConcurrentDictionary<string, Cached> _cache = new(StringComparer.Ordinal);

    /// <summary>The school's roster, at most <see cref="MaxAge"/> old, or null.</summary>
    public ValueTask<RosterView?> FindAsync(string school, CancellationToken cancellationToken) =>
        _cache.TryGetValue(school, out var cached) && clock.GetElapsedTime(cached.ReadAt) < MaxAge
            ? new(cached.Roster)
            : new(RefreshAsync(school, cancellationToken));

    /// <summary>Adds a school. Null when its code is taken.</summary>
    public async Task<RosterView?> CreateAsync(Roster roster, CancellationToken cancellationToken) =>
        await SaveAsync(roster, 0, cancellationToken);

    /// <summary>Changes a roster as one step; what <paramref name="change"/> returns as null roster is not saved. Tried again when somebody else was first.</summary>
    /// <returns>What the change said, or null when there is no such school.</returns>
    public async Task<T?> ChangeAsync<T>(string school, Func<RosterView, (Roster? Changed, T Result)> change, CancellationToken cancellationToken)
        where T : class
    {
        for (var conflicts = 0; conflicts < MaxConflicts; conflicts++)
        {
            if (await documents.FindAsync(RosterDocuments.Rosters, Key(school), cancellationToken) is not { } stored) return null;
            var (changed, result) = change(new RosterView(stored.Value));
            if (changed is null || await SaveAsync(changed, stored.Version, cancellationToken) is not null) return result;
        }

        throw new Drill.Domain.Attempts.StorageUnavailableException("The roster is being changed by many at once.");
    }

    private static DocumentKey Key(string school) => new(RosterDocuments.Everything, school);

    private async Task<RosterView?> SaveAsync(Roster roster, long version, CancellationToken cancellationToken)
    {
        var view = new RosterView(roster);
        if (await documents.SaveAsync(RosterDocuments.Rosters, Key(roster.School.Code), roster, version, cancellationToken) is not { } saved) return null;
        Remember(new(view, saved, clock.GetTimestamp()));
        return view;
    }

    private async Task<RosterView?> RefreshAsync(string school, CancellationToken cancellationToken)
    {
        var readAt = clock.GetTimestamp();
        if (await documents.FindAsync(RosterDocuments.Rosters, Key(school), cancellationToken) is not { } stored)
        {
            _cache.TryRemove(school, out _);
            return null;
        }

        // Indexes are built once a version: usually only the age is new.
        var view = _cache.TryGetValue(school, out var old) && old.Version == stored.Version ? old.Roster : new RosterView(stored.Value);
        Remember(new(view, stored.Version, readAt));
        return view;
    }

    private void Remember(Cached fresh)
    {
        if (_cache.Count >= MaxCached) _cache.Clear();
        _cache.AddOrUpdate(fresh.Roster.School.Code, fresh, (_, old) => old.Version > fresh.Version ? old : fresh);
    }

    private sealed record Cached(RosterView Roster, long Version, long ReadAt);
}
