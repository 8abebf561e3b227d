using System.Text.Json.Serialization.Metadata;

namespace Drill.Domain.Documents;

/// <summary>A named set of documents of one type. Names are <c>[a-z-]</c>: a table or a MongoDB collection.</summary>
public sealed record DocumentSet<T>(string Name, JsonTypeInfo<T> Json);

/// <param name="Partition">What its documents are listed by: a school, a classroom, a student.</param>
/// <param name="Id">Unique within the partition.</param>
public readonly record struct DocumentKey(string Partition, string Id);

/// <param name="Version">1 when first saved, one more at every save.</param>
public sealed record Document<T>(DocumentKey Key, long Version, T Value);

/// <summary>
/// Rosters, assignments, settings and snapshots: small documents with optimistic versions. Implementations are durable before they answer
/// and throw <see cref="Attempts.StorageUnavailableException"/> when they cannot be.
/// </summary>
public interface IDocumentStore
{
    /// <summary>The document, or null.</summary>
    Task<Document<T>?> FindAsync<T>(DocumentSet<T> collection, DocumentKey key, CancellationToken cancellationToken);

    /// <summary>All documents of a partition, in the ordinal order of their ids.</summary>
    Task<IReadOnlyList<Document<T>>> ListAsync<T>(DocumentSet<T> collection, string partition, CancellationToken cancellationToken);

    /// <summary>
    /// Saves when the stored version is <paramref name="expectedVersion"/>: 0 for a document that must not exist yet, <see cref="DocumentVersion.Any"/> to overwrite a cache.
    /// </summary>
    /// <returns>The new version, or null when the stored version was another one: read again.</returns>
    Task<long?> SaveAsync<T>(DocumentSet<T> collection, DocumentKey key, T value, long expectedVersion, CancellationToken cancellationToken);

    /// <summary>Deletes under the same rule as saving.</summary>
    /// <returns>Whether it was deleted.</returns>
    Task<bool> DeleteAsync<T>(DocumentSet<T> collection, DocumentKey key, long expectedVersion, CancellationToken cancellationToken);
}

public static class DocumentVersion
{
    /// <summary>Whatever is stored, or nothing: for caches, which nobody else edits.</summary>
    public const long Any = -1;
}
