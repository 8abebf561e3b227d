using System.Collections.Concurrent;
using System.Collections.Immutable;
using Drill.Domain.Assignments;
using Drill.Domain.Attempts;
using Drill.Domain.Documents;

namespace Drill.Server.Vetoes;

/// <summary>
/// Vetoes of classes with a short memory, because every choice asks for them. What was set on another host is obeyed after <see cref="MaxAge"/> at the latest.
/// </summary>
public sealed class VetoStore(IDocumentStore documents, TimeProvider clock)
{
    public static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(5);

    private const int MaxCached = 2000;
    private const int MaxConflicts = 8;

    private readonly ConcurrentDictionary<string, Cached> _cache = new(StringComparer.Ordinal);

    /// <summary>The skills that are not to be given in this class now.</summary>
    public async ValueTask<ImmutableArray<string>> ReadSkillsAsync(string classroom, CancellationToken cancellationToken)
    {
        if (!_cache.TryGetValue(classroom, out var cached) || clock.GetElapsedTime(cached.ReadAt) >= MaxAge) cached = await RefreshAsync(classroom, cancellationToken);
        return cached.Vetoes.Vetoes.IsEmpty ? [] : cached.Vetoes.SkillsAt(clock.GetUtcNow());
    }

    /// <summary>As they are stored.</summary>
    public async Task<ClassroomVetoes> ReadAsync(string classroom, CancellationToken cancellationToken) => (await RefreshAsync(classroom, cancellationToken)).Vetoes;

    /// <summary>Changes the vetoes of a class as one step, tried again when somebody else was first.</summary>
    public async Task<ClassroomVetoes> ChangeAsync(string classroom, Func<ClassroomVetoes, ClassroomVetoes> change, CancellationToken cancellationToken)
    {
        var key = ClassroomVetoes.KeyOf(classroom);
        for (var conflicts = 0; conflicts < MaxConflicts; conflicts++)
        {
            var stored = await documents.FindAsync(ClassroomVetoes.Documents, key, cancellationToken);
            var changed = change(stored?.Value ?? ClassroomVetoes.None);
            if (await documents.SaveAsync(ClassroomVetoes.Documents, key, changed, stored?.Version ?? 0, cancellationToken) is { } version) return Remember(classroom, changed, version).Vetoes;
        }

        throw new StorageUnavailableException("The vetoes are being changed by many at once.");
    }

    private async Task<Cached> RefreshAsync(string classroom, CancellationToken cancellationToken)
    {
        var stored = await documents.FindAsync(ClassroomVetoes.Documents, ClassroomVetoes.KeyOf(classroom), cancellationToken);
        return Remember(classroom, stored?.Value ?? ClassroomVetoes.None, stored?.Version ?? 0);
    }

    // A read that was overtaken by a save must not bring back what was there before.
    private Cached Remember(string classroom, ClassroomVetoes vetoes, long version)
    {
        if (_cache.Count >= MaxCached) _cache.Clear();
        var read = new Cached(vetoes, version, clock.GetTimestamp());
        return _cache.AddOrUpdate(classroom, read, (_, known) => known.Version > version ? known : read);
    }

    private sealed record Cached(ClassroomVetoes Vetoes, long Version, long ReadAt);
}
