using Drill.Storage.Mongo.Attempts;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Drill.Storage.Tests.Mongo.Attempts;

/// <summary>Every question as it is sent, and that its index begins with what it asks for.</summary>
public sealed class AttemptQueriesTests
{
    private static readonly DateTimeOffset Since = new(2026, 4, 6, 8, 30, 0, TimeSpan.FromHours(9));

    [Fact]
    public void Filters_EachQuery_AreRenderedLikeThis()
    {
        AssertIs("{ _id: 'k' }", AttemptQueries.One("k"));
        AssertIs("{ _id: { $in: ['k', 'l'] } }", AttemptQueries.Any(["k", "l"]));
        AssertIs("{ student: 'a', sequence: { $gt: NumberLong(2) } }", AttemptQueries.OfStudent("a", 2));
        AssertIs($"{{ classroom: '5-1', receivedAt: {{ $gte: NumberLong('{Since.UtcTicks}') }} }}", AttemptQueries.OfClassroom("5-1", Since));
        AssertIs("{ assignment: 'h' }", AttemptQueries.OfAssignment("h"));
        AssertIs("{ $or: [{ student: { $gt: 'a' } }, { student: 'a', sequence: { $gt: NumberLong(3) } }] }", AttemptQueries.After("a", 3));
    }

    [Fact]
    public void Filters_ValuesLikeOperators_StayValues() => AssertIs("{ student: '{$ne: 1}', sequence: { $gt: NumberLong(0) } }", AttemptQueries.OfStudent("{$ne: 1}"));

    [Fact]
    public void Indexes_Each_AreRenderedLikeThis()
    {
        Assert.Equal(BsonDocument.Parse("{ student: 1, sequence: 1 }"), Rendered.Of(AttemptQueries.StudentIndex));
        Assert.True(AttemptQueries.StudentIndex.Options.Unique);
        Assert.Equal(BsonDocument.Parse("{ classroom: 1, receivedAt: 1, student: 1, sequence: 1 }"), Rendered.Of(AttemptQueries.ClassroomIndex));
        Assert.Equal(BsonDocument.Parse("{ assignment: 1, student: 1, sequence: 1 }"), Rendered.Of(AttemptQueries.AssignmentIndex));
        var partial = Assert.IsType<CreateIndexOptions<AttemptDocument>>(AttemptQueries.AssignmentIndex.Options).PartialFilterExpression;
        AssertIs("{ assignment: { $exists: true } }", partial);
    }

    [Fact]
    public void Orders_Each_FollowTheStudentIndex()
    {
        Assert.Equal(BsonDocument.Parse("{ student: 1, sequence: 1 }"), Rendered.Of(AttemptQueries.InOrder));
        Assert.Equal(BsonDocument.Parse("{ student: -1, sequence: -1 }"), Rendered.Of(AttemptQueries.LastFirst));
    }

    [Fact]
    public void Projections_Each_LeaveTheReplyOut()
    {
        Assert.Equal(BsonDocument.Parse("{ student: 1, sequence: 1, fact: 1 }"), Rendered.Of(AttemptQueries.Facts));
        Assert.Equal(BsonDocument.Parse("{ student: 1, sequence: 1 }"), Rendered.Of(AttemptQueries.Places));
    }

    private static void AssertIs(string expected, FilterDefinition<AttemptDocument> filter) => Assert.Equal(BsonDocument.Parse(expected), Rendered.Of(filter));
}
