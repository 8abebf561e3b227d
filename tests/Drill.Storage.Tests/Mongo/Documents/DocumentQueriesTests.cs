using Drill.Domain.Documents;
using Drill.Storage.Mongo.Documents;
using Drill.Storage.Tests.Contracts;
using MongoDB.Bson;
using MongoDB.Bson.Serialization;

namespace Drill.Storage.Tests.Mongo.Documents;

public sealed class DocumentQueriesTests
{
    private static readonly DocumentKey Key = new("学校-1", "5年1組/𠮷");

    [Fact]
    public void Filters_EachQuery_AreRenderedLikeThis()
    {
        Assert.Equal(BsonDocument.Parse("{ _id: 'x' }"), Rendered.Of(DocumentQueries.One("x")));
        Assert.Equal(BsonDocument.Parse("{ _id: 'x', version: NumberLong(4) }"), Rendered.Of(DocumentQueries.OfVersion("x", 4)));
        Assert.Equal(BsonDocument.Parse("{ collection: 'notes', partition: 'p' }"), Rendered.Of(DocumentQueries.OfPartition("notes", "p")));
        Assert.Equal(
            BsonDocument.Parse("{ $or: [{ collection: { $gt: 'c' } }, { collection: 'c', partition: { $gt: 'p' } }, { collection: 'c', partition: 'p', key: { $gt: 'k' } }] }"),
            Rendered.Of(DocumentQueries.AfterPlace("c", "p", "k")));
        Assert.Equal(BsonDocument.Parse("{ collection: 1, partition: 1, key: 1 }"), Rendered.Of(DocumentQueries.PartitionIndex));
        Assert.Equal(BsonDocument.Parse("{ collection: 1, partition: 1, key: 1 }"), Rendered.Of(DocumentQueries.InOrder));
    }

    [Fact]
    public void NextOrFirst_Update_CountsUpAndNamesTheDocumentOnce()
    {
        var update = Rendered.Of(DocumentQueries.NextOrFirst("notes", Key, [1, 2])).AsBsonDocument;
        Assert.Equal(new BsonDocument("body", new BsonBinaryData([1, 2])), update["$set"]);
        Assert.Equal(new BsonDocument("version", 1L), update["$inc"]);
        Assert.Equal(new BsonDocument { { "collection", "notes" }, { "partition", Key.Partition }, { "key", Key.Id } }, update["$setOnInsert"]);
    }

    [Fact]
    public void First_ThroughBson_IsTheDocument()
    {
        var set = new DocumentSet<Note>("notes", NoteJson.Default.Note);
        var note = new Note("{漢字|かんじ} 𠮷野家\n", 1);
        var stored = StoredDocument.First(set.Name, Key, System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(note, set.Json));
        var bson = stored.ToBsonDocument();
        Assert.Equal(
            [("_id", BsonType.String), ("collection", BsonType.String), ("partition", BsonType.String), ("key", BsonType.String), ("version", BsonType.Int64), ("body", BsonType.Binary)],
            bson.Select(e => (e.Name, e.Value.BsonType)));
        Assert.Equal(new Document<Note>(Key, 1, note), BsonSerializer.Deserialize<StoredDocument>(bson).ToDocument(set));
    }

    [Fact]
    public void IdOf_PartsThatRunTogether_AreDifferent()
    {
        DocumentKey[] keys = [new("a", "b/c"), new("a/b", "c"), new("a/", "b/c"), new("", "a/b/c"), new("1/a", "b"), new("1", "a/b")];
        Assert.Distinct(keys.Select(k => StoredDocument.IdOf("notes", k)));
    }
}
