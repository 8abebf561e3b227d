using System.Runtime.CompilerServices;
using Drill.Domain.Documents;
using Drill.Storage.Mongo;
using Drill.Storage.Mongo.Attempts;
using Drill.Storage.Mongo.Documents;
using MongoDB.Driver;

namespace Drill.Storage.Copy;

/// <summary>A MongoDB database row by row, in pages, so that servers may go on beside it.</summary>
internal sealed class MongoContents(MongoDatabase database, string name) : IStoreTarget
{
    private const int PageSize = 500;
    private static readonly FindOptions OnePage = new() { BatchSize = PageSize };

    public string Name => name;

    public async IAsyncEnumerable<RawDocument> ReadDocumentsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        (string, string, string) after = ("", "", "");
        while (true)
        {
            var (collection, partition, key) = after;
            var page = await database.RunAsync(
                (opened, cancel) => opened.Documents.Find(DocumentQueries.AfterPlace(collection, partition, key), OnePage).Sort(DocumentQueries.InOrder).Limit(PageSize).ToListAsync(cancel), cancellationToken);
            foreach (var document in page) yield return new(document.Collection, document.Partition, document.Key, document.Version, document.Body);
            if (page.Count < PageSize) yield break;
            after = (page[^1].Collection, page[^1].Partition, page[^1].Key);
        }
    }

    public async IAsyncEnumerable<RawAttempt> ReadAttemptsAsync(AttemptPlace after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var from = after;
            var page = await database.RunAsync(
                (opened, cancel) => opened.Attempts.Find(AttemptQueries.After(from.Student, from.Sequence), OnePage).Sort(AttemptQueries.InOrder).Limit(PageSize).ToListAsync(cancel), cancellationToken);
            foreach (var attempt in page) yield return new(new(attempt.Student, attempt.Sequence), attempt.AttemptId, attempt.Fact, attempt.Reply);
            if (page.Count < PageSize) yield break;
            after = new(page[^1].Student, page[^1].Sequence);
        }
    }

    public Task<long> CountAttemptsAsync(CancellationToken cancellationToken) =>
        database.RunAsync((opened, cancel) => opened.Attempts.EstimatedDocumentCountAsync(options: null, cancel), cancellationToken);

    public Task<AttemptPlace> FindLastAsync(CancellationToken cancellationToken) =>
        database.RunAsync(
            async (opened, cancel) =>
                await opened.Attempts.Find(AttemptQueries.All).Sort(AttemptQueries.LastFirst).Project(AttemptQueries.Places).FirstOrDefaultAsync(cancel) is { } last
                    ? new AttemptPlace(last.Student, last.Sequence)
                    : AttemptPlace.Beginning,
            cancellationToken);

    public Task WriteAttemptsAsync(IReadOnlyList<RawAttempt> attempts, CancellationToken cancellationToken) =>
        database.RunAsync(
            async (opened, cancel) =>
            {
                try
                {
                    await opened.Attempts.InsertManyAsync(attempts.Select(AttemptDocument.Of), new() { IsOrdered = false }, cancel);
                }
                catch (MongoBulkWriteException<AttemptDocument> exception) when (exception.WriteConcernError is null && exception.WriteErrors.All(e => e.Category == ServerErrorCategory.DuplicateKey))
                {
                    // Written by an earlier run; whether it is the same is compared at the end.
                }

                return attempts.Count;
            },
            cancellationToken);

    public Task WriteDocumentsAsync(IReadOnlyList<RawDocument> documents, CancellationToken cancellationToken) =>
        database.RunAsync(
            (opened, cancel) => opened.Documents.BulkWriteAsync(
                documents.Select(Of).Select(d => new ReplaceOneModel<StoredDocument>(DocumentQueries.One(d.Id), d) { IsUpsert = true }), options: null, cancel),
            cancellationToken);

    public Task DeleteDocumentAsync(RawDocument document, CancellationToken cancellationToken) =>
        database.RunAsync((opened, cancel) => opened.Documents.DeleteOneAsync(DocumentQueries.One(Of(document).Id), cancel), cancellationToken);

    public ValueTask DisposeAsync()
    {
        database.Dispose();
        return ValueTask.CompletedTask;
    }

    private static StoredDocument Of(RawDocument document) =>
        StoredDocument.First(document.Collection, new DocumentKey(document.Partition, document.Id), document.Body) with { Version = document.Version };
}
