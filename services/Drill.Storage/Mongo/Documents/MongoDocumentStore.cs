using System.Text.Json;
using Drill.Domain.Documents;
using MongoDB.Driver;

namespace Drill.Storage.Mongo.Documents;

internal sealed class MongoDocumentStore(MongoDatabase database) : IDocumentStore
{
    public Task<Document<T>?> FindAsync<T>(DocumentSet<T> collection, DocumentKey key, CancellationToken cancellationToken) =>
        database.RunAsync(
            async (opened, cancel) =>
            {
                var found = await opened.Documents.Find(DocumentQueries.One(StoredDocument.IdOf(collection.Name, key))).FirstOrDefaultAsync(cancel);
                return found?.ToDocument(collection);
            },
            cancellationToken);

    public async Task<IReadOnlyList<Document<T>>> ListAsync<T>(DocumentSet<T> collection, string partition, CancellationToken cancellationToken)
    {
        var found = await database.RunAsync((opened, cancel) => opened.Documents.Find(DocumentQueries.OfPartition(collection.Name, partition)).ToListAsync(cancel), cancellationToken);

        // MongoDB orders by UTF-8, the edge by UTF-16; they differ where surrogate pairs meet U+E000 to U+FFFF.
        found.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return [.. found.Select(d => d.ToDocument(collection))];
    }

    public Task<long?> SaveAsync<T>(DocumentSet<T> collection, DocumentKey key, T value, long expectedVersion, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var body = JsonSerializer.SerializeToUtf8Bytes(value, collection.Json);
        return database.RunAsync(
            (opened, cancel) => expectedVersion switch
            {
                DocumentVersion.Any => OverwriteAsync(opened, collection.Name, key, body, cancel),
                0 => CreateAsync(opened, StoredDocument.First(collection.Name, key, body), cancel),
                _ => ReplaceAsync(opened, StoredDocument.IdOf(collection.Name, key), body, expectedVersion, cancel),
            },
            cancellationToken);
    }

    public Task<bool> DeleteAsync<T>(DocumentSet<T> collection, DocumentKey key, long expectedVersion, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (expectedVersion == 0) return Task.FromResult(false);
        var id = StoredDocument.IdOf(collection.Name, key);
        var filter = expectedVersion == DocumentVersion.Any ? DocumentQueries.One(id) : DocumentQueries.OfVersion(id, expectedVersion);
        return database.RunAsync(async (opened, cancel) => (await opened.Documents.DeleteOneAsync(filter, cancel)).DeletedCount > 0, cancellationToken);
    }

    private static async Task<long?> CreateAsync(Opened opened, StoredDocument first, CancellationToken cancellationToken)
    {
        try
        {
            await opened.Documents.InsertOneAsync(first, options: null, cancellationToken);
            return first.Version;
        }
        catch (MongoException exception) when (MongoFaults.IsDuplicate(exception))
        {
            return null;
        }
    }

    private static async Task<long?> ReplaceAsync(Opened opened, string id, byte[] body, long version, CancellationToken cancellationToken)
    {
        var replaced = await opened.Documents.UpdateOneAsync(DocumentQueries.OfVersion(id, version), DocumentQueries.NextVersion(body), options: null, cancellationToken);
        return replaced.MatchedCount > 0 ? version + 1 : null;
    }

    private static async Task<long?> OverwriteAsync(Opened opened, string collection, DocumentKey key, byte[] body, CancellationToken cancellationToken)
    {
        var filter = DocumentQueries.One(StoredDocument.IdOf(collection, key));
        var update = DocumentQueries.NextOrFirst(collection, key, body);
        var options = new FindOneAndUpdateOptions<StoredDocument, VersionOnly> { IsUpsert = true, ReturnDocument = ReturnDocument.After, Projection = DocumentQueries.Versions };
        return (await Upsert.RunAsync(() => opened.Documents.FindOneAndUpdateAsync(filter, update, options, cancellationToken))).Version;
    }
}
