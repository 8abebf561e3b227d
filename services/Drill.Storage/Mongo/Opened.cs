using Drill.Storage.Mongo.Attempts;
using Drill.Storage.Mongo.Documents;
using MongoDB.Bson.Serialization.Attributes;
using MongoDB.Driver;

namespace Drill.Storage.Mongo;

/// <summary>The collections of a database that is there.</summary>
/// <param name="isAlone">A single server: reading there does not say that what was read is in the journal.</param>
internal sealed class Opened(IMongoDatabase database, bool isAlone)
{
    private const string Schema = "schema";

    /// <summary>Barriers in turn: many who raise one at the same moment would hinder one another.</summary>
    private const uint Barriers = 16;

    private uint _lastBarrier;

    public IMongoDatabase Database => database;

    public IMongoCollection<AttemptDocument> Attempts { get; } = database.GetCollection<AttemptDocument>(AttemptQueries.Collection);

    public IMongoCollection<StoredDocument> Documents { get; } = database.GetCollection<StoredDocument>(DocumentQueries.Collection);

    private IMongoCollection<Mark> Marks { get; } = database.GetCollection<Mark>("marks");

    /// <summary>Returns when everything read so far would survive a power cut.</summary>
    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        if (!isAlone) return;
        var barrier = $"barrier-{Interlocked.Increment(ref _lastBarrier) % Barriers}";
        await Upsert.RunAsync(() => Marks.UpdateOneAsync(m => m.Id == barrier, Builders<Mark>.Update.Inc(m => m.Value, 1), new UpdateOptions { IsUpsert = true }, cancellationToken));
    }

    /// <summary>Whether a program has been here before.</summary>
    public Task<bool> IsMarkedAsync(CancellationToken cancellationToken) => Marks.Find(m => m.Id == Schema).AnyAsync(cancellationToken);

    /// <exception cref="InvalidOperationException">A newer program wrote the database.</exception>
    public async Task CheckSchemaAsync(int known, CancellationToken cancellationToken)
    {
        var raised = await Upsert.RunAsync(() => Marks.FindOneAndUpdateAsync(
            Builders<Mark>.Filter.Eq(m => m.Id, Schema),
            Builders<Mark>.Update.Max(m => m.Value, known),
            new FindOneAndUpdateOptions<Mark> { IsUpsert = true, ReturnDocument = ReturnDocument.After },
            cancellationToken));
        if (raised.Value > known)
        {
            throw new InvalidOperationException(
                $"The database '{database.DatabaseNamespace.DatabaseName}' has schema {raised.Value}, but this program knows schemas up to {known}: it was written by a newer Drill. Start that one.");
        }
    }

    [BsonIgnoreExtraElements]
    internal sealed record Mark
    {
        [BsonId]
        public required string Id { get; init; }

        [BsonElement("value")]
        public long Value { get; init; }
    }
}
