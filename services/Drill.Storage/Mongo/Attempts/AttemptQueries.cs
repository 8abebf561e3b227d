using MongoDB.Bson.Serialization.Attributes;
using MongoDB.Driver;

namespace Drill.Storage.Mongo.Attempts;

/// <summary>What is asked of the attempts, each question with the index that answers it.</summary>
internal static class AttemptQueries
{
    public const string Collection = "attempts";

    private static readonly FilterDefinitionBuilder<AttemptDocument> Filter = Builders<AttemptDocument>.Filter;
    private static readonly IndexKeysDefinitionBuilder<AttemptDocument> Keys = Builders<AttemptDocument>.IndexKeys;

    /// <summary>A student's attempts in their order, and the rule that no two have one number.</summary>
    public static readonly CreateIndexModel<AttemptDocument> StudentIndex = new(
        Keys.Ascending(a => a.Student).Ascending(a => a.Sequence), new CreateIndexOptions { Name = "student", Unique = true });

    public static readonly CreateIndexModel<AttemptDocument> ClassroomIndex = new(
        Keys.Ascending(a => a.Classroom).Ascending(a => a.ReceivedAtTicks).Ascending(a => a.Student).Ascending(a => a.Sequence),
        new CreateIndexOptions { Name = "classroom" });

    public static readonly CreateIndexModel<AttemptDocument> AssignmentIndex = new(
        Keys.Ascending(a => a.Assignment).Ascending(a => a.Student).Ascending(a => a.Sequence),
        new CreateIndexOptions<AttemptDocument> { Name = "assignment", PartialFilterExpression = Filter.Exists(a => a.Assignment) });

    public static readonly SortDefinition<AttemptDocument> InOrder = Builders<AttemptDocument>.Sort.Ascending(a => a.Student).Ascending(a => a.Sequence);

    public static readonly SortDefinition<AttemptDocument> LastFirst = Builders<AttemptDocument>.Sort.Descending(a => a.Student).Descending(a => a.Sequence);

    /// <summary>Without the reply, which folding never needs.</summary>
    public static readonly ProjectionDefinition<AttemptDocument, FactOnly> Facts =
        Builders<AttemptDocument>.Projection.Include(a => a.Student).Include(a => a.Sequence).Include(a => a.Fact);

    public static readonly ProjectionDefinition<AttemptDocument, PlaceOnly> Places =
        Builders<AttemptDocument>.Projection.Include(a => a.Student).Include(a => a.Sequence);

    public static readonly FilterDefinition<AttemptDocument> All = Filter.Empty;

    // By _id.
    public static FilterDefinition<AttemptDocument> One(string key) => Filter.Eq(a => a.Id, key);

    // By _id.
    public static FilterDefinition<AttemptDocument> Any(IEnumerable<string> keys) => Filter.In(a => a.Id, keys);

    // By StudentIndex.
    public static FilterDefinition<AttemptDocument> OfStudent(string student, long afterSequence = 0) =>
        Filter.Eq(a => a.Student, student) & Filter.Gt(a => a.Sequence, afterSequence);

    // By ClassroomIndex.
    public static FilterDefinition<AttemptDocument> OfClassroom(string classroom, DateTimeOffset since) =>
        Filter.Eq(a => a.Classroom, classroom) & Filter.Gte(a => a.ReceivedAtTicks, since.UtcTicks);

    // By AssignmentIndex.
    public static FilterDefinition<AttemptDocument> OfAssignment(string assignment) => Filter.Eq(a => a.Assignment, assignment);

    // By StudentIndex: everything that follows in the order of students and sequences.
    public static FilterDefinition<AttemptDocument> After(string student, long sequence) =>
        Filter.Gt(a => a.Student, student) | (Filter.Eq(a => a.Student, student) & Filter.Gt(a => a.Sequence, sequence));
}

/// <summary>Where an attempt stands, without what it says.</summary>
[BsonIgnoreExtraElements]
internal sealed record PlaceOnly
{
    [BsonId]
    public required string Id { get; init; }

    [BsonElement("student")]
    public required string Student { get; init; }

    [BsonElement("sequence")]
    public required long Sequence { get; init; }
}

/// <summary>An attempt without its reply.</summary>
[BsonIgnoreExtraElements]
internal sealed record FactOnly
{
    [BsonId]
    public required string Id { get; init; }

    [BsonElement("student")]
    public required string Student { get; init; }

    [BsonElement("sequence")]
    public required long Sequence { get; init; }

    [BsonElement("fact")]
    public required byte[] Fact { get; init; }
}
