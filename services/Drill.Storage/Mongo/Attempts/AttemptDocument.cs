using Drill.Domain.Attempts;
using Drill.Storage.Copy;
using MongoDB.Bson.Serialization.Attributes;

namespace Drill.Storage.Mongo.Attempts;

/// <summary>
/// An attempt as it lies in the database. Fact and reply are the JSON bytes themselves, the same as in the file of the embedded store: what BSON
/// would make of numbers, dates and nulls never comes between.
/// </summary>
[BsonIgnoreExtraElements]
internal sealed record AttemptDocument
{
    /// <summary>The idempotency key, see <see cref="KeyOf"/>.</summary>
    [BsonId]
    public required string Id { get; init; }

    [BsonElement("student")]
    public required string Student { get; init; }

    [BsonElement("sequence")]
    public required long Sequence { get; init; }

    [BsonElement("classroom")]
    public required string Classroom { get; init; }

    /// <summary>Not there at all outside homework, so that the index of assignments holds homework only.</summary>
    [BsonElement("assignment"), BsonIgnoreIfNull]
    public string? Assignment { get; init; }

    /// <summary>Ticks of 100 ns since the year 1, UTC: BSON's own dates end at milliseconds.</summary>
    [BsonElement("receivedAt")]
    public required long ReceivedAtTicks { get; init; }

    [BsonElement("fact")]
    public required byte[] Fact { get; init; }

    [BsonElement("reply")]
    public required byte[] Reply { get; init; }

    /// <summary>The attempt's id first: it is a UUIDv7, so new keys stand together in the index. As text: there is one way to write it.</summary>
    public static string KeyOf(string student, Guid attempt) => $"{attempt:n}:{student}";

    /// <summary>The attempt's own part of <see cref="Id"/>.</summary>
    [BsonIgnore]
    public Guid AttemptId => Guid.ParseExact(Id.AsSpan(0, 32), "N");

    public static AttemptDocument Of(RawAttempt raw)
    {
        var attempt = raw.Read();
        return new()
        {
            Id = KeyOf(raw.Place.Student, raw.Id),
            Student = raw.Place.Student,
            Sequence = raw.Place.Sequence,
            Classroom = attempt.Classroom,
            Assignment = attempt.Assignment,
            ReceivedAtTicks = attempt.ReceivedAt.UtcTicks,
            Fact = raw.Fact,
            Reply = raw.Reply,
        };
    }

    public static AttemptDocument Of(RecordedAttempt recorded) => new()
    {
        Id = KeyOf(recorded.Attempt.Student, recorded.Attempt.Id),
        Student = recorded.Attempt.Student,
        Sequence = recorded.Attempt.Sequence,
        Classroom = recorded.Attempt.Classroom,
        Assignment = recorded.Attempt.Assignment,
        ReceivedAtTicks = recorded.Attempt.ReceivedAt.UtcTicks,
        Fact = AttemptJson.Write(recorded.Attempt),
        Reply = StoredBytes.ReplyOf(recorded),
    };

    public RecordedAttempt ToRecorded() => StoredBytes.Read(Fact, Reply);

    /// <summary>Whether it is the same fact with the same words at the same place.</summary>
    public bool IsSame(AttemptDocument other) =>
        Id == other.Id && Sequence == other.Sequence && Fact.AsSpan().SequenceEqual(other.Fact) && Reply.AsSpan().SequenceEqual(other.Reply);
}
