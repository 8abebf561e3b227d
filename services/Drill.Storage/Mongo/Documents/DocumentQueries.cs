using Drill.Domain.Documents;
using MongoDB.Bson.Serialization.Attributes;
using MongoDB.Driver;

namespace Drill.Storage.Mongo.Documents;

/// <summary>What is asked of the documents and done to them, with the index that serves it.</summary>
internal static class DocumentQueries
{
    public const string Collection = "documents";

    private static readonly FilterDefinitionBuilder<StoredDocument> Filter = Builders<StoredDocument>.Filter;

    /// <summary>The documents of a partition in their order.</summary>
    public static readonly CreateIndexModel<StoredDocument> PartitionIndex = new(
        Builders<StoredDocument>.IndexKeys.Ascending(d => d.Collection).Ascending(d => d.Partition).Ascending(d => d.Key),
        new CreateIndexOptions { Name = "partition" });

    public static readonly SortDefinition<StoredDocument> InOrder =
        Builders<StoredDocument>.Sort.Ascending(d => d.Collection).Ascending(d => d.Partition).Ascending(d => d.Key);

    /// <summary>Without the body, which whoever saved it has.</summary>
    public static readonly ProjectionDefinition<StoredDocument, VersionOnly> Versions = Builders<StoredDocument>.Projection.Include(d => d.Version);

    // By _id.
    public static FilterDefinition<StoredDocument> One(string id) => Filter.Eq(d => d.Id, id);

    // By _id.
    public static FilterDefinition<StoredDocument> OfVersion(string id, long version) => One(id) & Filter.Eq(d => d.Version, version);

    // By PartitionIndex.
    public static FilterDefinition<StoredDocument> OfPartition(string collection, string partition) =>
        Filter.Eq(d => d.Collection, collection) & Filter.Eq(d => d.Partition, partition);

    // By PartitionIndex: everything that follows in the order of collection, partition and key.
    public static FilterDefinition<StoredDocument> AfterPlace(string collection, string partition, string key) =>
        Filter.Gt(d => d.Collection, collection)
        | (Filter.Eq(d => d.Collection, collection) & Filter.Gt(d => d.Partition, partition))
        | (Filter.Eq(d => d.Collection, collection) & Filter.Eq(d => d.Partition, partition) & Filter.Gt(d => d.Key, key));

    public static UpdateDefinition<StoredDocument> NextVersion(byte[] body) =>
        Builders<StoredDocument>.Update.Set(d => d.Body, body).Inc(d => d.Version, 1);

    /// <summary>The next version, or the first where there is none.</summary>
    public static UpdateDefinition<StoredDocument> NextOrFirst(string collection, DocumentKey key, byte[] body) =>
        NextVersion(body).SetOnInsert(d => d.Collection, collection).SetOnInsert(d => d.Partition, key.Partition).SetOnInsert(d => d.Key, key.Id);
}

/// <summary>Which version of a document is there, without what it says.</summary>
[BsonIgnoreExtraElements]
internal sealed record VersionOnly
{
    [BsonId]
    public required string Id { get; init; }

    [BsonElement("version")]
    public required long Version { get; init; }
}
