namespace Drill.Storage.Copy;

/// <summary>What can be copied from: a store, or an archive file.</summary>
public interface IStoreSource : IAsyncDisposable
{
    /// <summary>For people, without credentials.</summary>
    string Name { get; }

    /// <summary>In the order of UTF-8 of collection, partition and id.</summary>
    IAsyncEnumerable<RawDocument> ReadDocumentsAsync(CancellationToken cancellationToken);

    IAsyncEnumerable<RawAttempt> ReadAttemptsAsync(AttemptPlace after, CancellationToken cancellationToken);

    /// <summary>About how many attempts there are, to say how far a copy is.</summary>
    Task<long> CountAttemptsAsync(CancellationToken cancellationToken);
}

/// <summary>What can be copied to. Writing again what is there changes nothing.</summary>
public interface IStoreTarget : IStoreSource
{
    /// <summary>The last attempt in the order of copying; <see cref="AttemptPlace.Beginning"/> when there is none.</summary>
    Task<AttemptPlace> FindLastAsync(CancellationToken cancellationToken);

    Task WriteAttemptsAsync(IReadOnlyList<RawAttempt> attempts, CancellationToken cancellationToken);

    Task WriteDocumentsAsync(IReadOnlyList<RawDocument> documents, CancellationToken cancellationToken);

    Task DeleteDocumentAsync(RawDocument document, CancellationToken cancellationToken);
}
