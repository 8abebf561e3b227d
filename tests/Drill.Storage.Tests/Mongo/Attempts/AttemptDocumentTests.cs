using Drill.Domain.Attempts;
using Drill.Domain.Numbers;
using Drill.Storage.Mongo.Attempts;
using Drill.Storage.Tests.Attempts;
using MongoDB.Bson;
using MongoDB.Bson.Serialization;

namespace Drill.Storage.Tests.Mongo.Attempts;

/// <summary>What lies in the database, without one: the driver's own serialisers write and read it.</summary>
public sealed class AttemptDocumentTests
{
    private readonly SeededRandom _random = new(27017);

    [Fact]
    public void Of_RandomAttempts_EveryFieldSurvivesBson()
    {
        for (var i = 1; i <= 300; i++)
        {
            var recorded = RandomAttempts.Make(_random, "生徒-a", i);
            var back = BsonSerializer.Deserialize<AttemptDocument>(AttemptDocument.Of(recorded).ToBson());
            Assert.Equal(Stored.Json(recorded), Stored.Json(back.ToRecorded()));
            Assert.Equal(recorded.Attempt.ReceivedAt.UtcTicks, back.ReceivedAtTicks);
            Assert.True(back.IsSame(AttemptDocument.Of(recorded)));
        }
    }

    [Fact]
    public void Reply_ThereAndBack_KeepsItsWords()
    {
        // The same reply in other words than this program would choose.
        byte[] words = [.. "  "u8, .. RandomAttempts.Make(_random, "a", 1).ReplyJson.Span, .. "\n"u8];
        var recorded = RandomAttempts.Make(_random, "a", 1) with { ReplyJson = new ReadOnlyMemory<byte>([0, .. words, 0], 1, words.Length) };
        Assert.Equal(words, AttemptDocument.Of(recorded).Reply);
        Assert.Equal(words, AttemptDocument.Of(recorded).ToRecorded().ReplyJson.ToArray());
    }

    [Fact]
    public void Of_Homework_HasTheseFieldsAndTypes()
    {
        var bson = Of(a => a with { Assignment = "homework" }).ToBsonDocument();
        Assert.Equal(
            [("_id", BsonType.String), ("student", BsonType.String), ("sequence", BsonType.Int64), ("classroom", BsonType.String), ("assignment", BsonType.String), ("receivedAt", BsonType.Int64), ("fact", BsonType.Binary), ("reply", BsonType.Binary)],
            bson.Select(e => (e.Name, e.Value.BsonType)));
        Assert.Equal(BsonBinarySubType.Binary, bson["fact"].AsBsonBinaryData.SubType);
    }

    [Fact]
    public void Of_NoHomework_HasNoAssignmentAtAll()
    {
        var bson = Of(a => a with { Assignment = null }).ToBsonDocument();
        Assert.False(bson.Contains("assignment"));
        Assert.Null(BsonSerializer.Deserialize<AttemptDocument>(bson).Assignment);
    }

    [Fact]
    public void KeyOf_IdAndStudent_IsPinned() => Assert.Equal(
        "0192f0c1a2b37c4d8e5f001122334455:s-1", AttemptDocument.KeyOf("s-1", Guid.Parse("0192F0C1-A2B3-7C4D-8E5F-001122334455")));

    [Fact]
    public void Deserialize_FieldOfANewerProgram_IsIgnored()
    {
        var bson = Of(a => a).ToBsonDocument();
        bson.Add("later", new BsonArray { 1 });
        Assert.Equal(bson["_id"].AsString, BsonSerializer.Deserialize<AttemptDocument>(bson).Id);
    }

    [Theory]
    [InlineData("reply")]
    [InlineData("fact")]
    public void IsSame_OtherWords_IsNot(string field)
    {
        var first = Of(a => a);
        var other = field == "fact" ? first with { Fact = [.. first.Fact, 32] } : first with { Reply = [.. first.Reply, 32] };
        Assert.True(first.IsSame(first with { Fact = [.. first.Fact] }));
        Assert.False(first.IsSame(other));
        Assert.False(first.IsSame(first with { Sequence = 9 }));
    }

    private AttemptDocument Of(Func<Attempt, Attempt> change)
    {
        var recorded = RandomAttempts.Make(_random, "a", 1);
        return AttemptDocument.Of(recorded with { Attempt = change(recorded.Attempt) });
    }
}
