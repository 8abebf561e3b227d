using System.Text.Json;
using Drill.Domain.Documents;

namespace Drill.Server.Estimates;

/// <summary>How a tally is taken apart and put together.</summary>
/// <param name="Unstored">What this host counted and is not stored yet.</param>
/// <param name="Settle">All that is stored now, and the part of what was unstored that is among it.</param>
internal sealed record Tallying<T>(T None, Func<T, bool> IsWhole, Func<T, bool> IsEmpty, Func<T, T, T> Plus, Func<T> Unstored, Action<T, T> Settle);

/// <summary>
/// Counts that every host adds to one document: each save adds what is new here and brings what is new elsewhere. A save of which nobody knows whether it was
/// written is tried again, so at worst the answers of one interval count twice; a document that cannot be read is begun anew.
/// </summary>
internal sealed class SharedTally<T>(string name, IDocumentStore documents, DocumentSet<T> set, DocumentKey key, Tallying<T> tallying) : IKeptEstimate
    where T : class
{
    private const int MaxConflicts = 8;

    public string Name => name;

    public async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        var (stored, version) = await FindAsync(cancellationToken);
        tallying.Settle(stored, tallying.None);
        return version != DocumentVersion.Any;
    }

    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        for (var conflicts = 0; conflicts < MaxConflicts; conflicts++)
        {
            var own = tallying.Unstored();
            var (stored, version) = await FindAsync(cancellationToken);
            var both = tallying.IsEmpty(own) ? stored : tallying.Plus(stored, own);
            if (!tallying.IsEmpty(own) && await documents.SaveAsync(set, key, both, version, cancellationToken) is null) continue;
            tallying.Settle(both, own);
            return;
        }
    }

    private async Task<(T Stored, long Version)> FindAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await documents.FindAsync(set, key, cancellationToken) is not { } found) return (tallying.None, 0);
            return found.Value is { } whole && tallying.IsWhole(whole) ? (whole, found.Version) : (tallying.None, DocumentVersion.Any);
        }
        catch (JsonException)
        {
            return (tallying.None, DocumentVersion.Any);
        }
    }
}
