using System.Text.Json;
using Drill.Domain.Attempts;
using Drill.Storage.Copy;

namespace Drill.Storage.Sqlite;

/// <summary>An attempt ready to be written: serialised by its caller, so that the writer's thread only writes.</summary>
internal sealed record AttemptRow(
    string Student, long Sequence, byte[] Attempt, string Classroom, string? Assignment, long ReceivedAtMs, byte[] Fact, byte[] Reply)
{
    private const string Values = "INTO attempts (student, sequence, attempt, classroom, assignment, received_at, fact, reply) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

    public static AttemptRow Of(RecordedAttempt recorded) => new(
        recorded.Attempt.Student,
        recorded.Attempt.Sequence,
        Key(recorded.Attempt.Id),
        recorded.Attempt.Classroom,
        recorded.Attempt.Assignment,
        recorded.Attempt.ReceivedAt.ToUnixTimeMilliseconds(),
        JsonSerializer.SerializeToUtf8Bytes(recorded.Attempt, AttemptJson.Compact.Attempt),
        JsonSerializer.SerializeToUtf8Bytes(recorded.Reply, AttemptJson.Compact.AttemptReply));

    public static AttemptRow Of(RawAttempt raw)
    {
        var attempt = raw.Read();
        return new(raw.Place.Student, raw.Place.Sequence, Key(raw.Id), attempt.Classroom, attempt.Assignment, attempt.ReceivedAt.ToUnixTimeMilliseconds(), raw.Fact, raw.Reply);
    }

    // Big-endian, so that UUIDv7 keys keep the order of their times and new ones stand together in the index.
    public static byte[] Key(Guid attempt) => attempt.ToByteArray(bigEndian: true);

    public void Insert(PreparedStatements statements) =>
        statements.Execute($"INSERT {Values}", Student, Sequence, Attempt, Classroom, Assignment, ReceivedAtMs, Fact, Reply);

    /// <summary>For copies, which may have been interrupted after it was written.</summary>
    public void InsertIfMissing(PreparedStatements statements) =>
        statements.Execute($"INSERT OR IGNORE {Values}", Student, Sequence, Attempt, Classroom, Assignment, ReceivedAtMs, Fact, Reply);
}

/// <summary>An attempt as it lies in the file.</summary>
internal sealed record StoredAttempt(byte[] Fact, byte[] Reply)
{
    public RecordedAttempt ToRecorded() => new(
        JsonSerializer.Deserialize(Fact, AttemptJson.Compact.Attempt)!, JsonSerializer.Deserialize(Reply, AttemptJson.Compact.AttemptReply)!);
}
