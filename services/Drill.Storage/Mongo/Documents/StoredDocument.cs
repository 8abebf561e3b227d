using System.Globalization;
using System.Text.Json;
using Drill.Domain.Documents;
using MongoDB.Bson.Serialization.Attributes;

namespace Drill.Storage.Mongo.Documents;

/// <summary>A document as it lies in the database; its body is the JSON bytes themselves.</summary>
[BsonIgnoreExtraElements]
internal sealed record StoredDocument
{
    /// <summary>See <see cref="IdOf"/>.</summary>
    [BsonId]
    public required string Id { get; init; }

    [BsonElement("collection")]
    public required string Collection { get; init; }

    [BsonElement("partition")]
    public required string Partition { get; init; }

    [BsonElement("key")]
    public required string Key { get; init; }

    [BsonElement("version")]
    public required long Version { get; init; }

    [BsonElement("body")]
    public required byte[] Body { get; init; }

    /// <summary>Different for every document: names have no digits, and the partition's length says where it ends.</summary>
    public static string IdOf(string collection, DocumentKey key) =>
        string.Create(CultureInfo.InvariantCulture, $"{collection}/{key.Partition.Length}/{key.Partition}/{key.Id}");

    public static StoredDocument First(string collection, DocumentKey key, byte[] body) => new()
    {
        Id = IdOf(collection, key),
        Collection = collection,
        Partition = key.Partition,
        Key = key.Id,
        Version = 1,
        Body = body,
    };

    public Document<T> ToDocument<T>(DocumentSet<T> set) => new(new(Partition, Key), Version, JsonSerializer.Deserialize(Body, set.Json)!);
}
