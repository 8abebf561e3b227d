using Drill.Domain.Attempts;
using Drill.Storage.Copy;

namespace Drill.Storage.Sqlite.Attempts;

/// <summary>An attempt ready to be written: serialised by its caller, so that the writer's thread only writes.</summary>
internal sealed record AttemptRow(
    string Student, long Sequence, byte[] Attempt, string Classroom, string? Assignment, long ReceivedAtMs, byte[] Fact, byte[] Reply)
{
    private const string Columns = "INTO attempts (student, sequence, attempt, classroom, assignment, received_at, fact, reply)";

    // One statement for the usual case: sequences have no gaps, so the next one is that whose predecessor is there and which is not there itself.
    // Which of the two made it no insertion is asked only then.
    private const string InsertionOfNext = $"""
        INSERT {Columns}
        SELECT $1, $2, $3, $4, $5, $6, $7, $8
        WHERE $2 = 1 OR EXISTS (SELECT 1 FROM attempts WHERE student = $1 AND sequence = $2 - 1)
        ON CONFLICT DO NOTHING
        """;

    private const string InsertionOfMissing = $"INSERT OR IGNORE {Columns} VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

    public static AttemptRow Of(RecordedAttempt recorded) => new(
        recorded.Attempt.Student,
        recorded.Attempt.Sequence,
        Key(recorded.Attempt.Id),
        recorded.Attempt.Classroom,
        recorded.Attempt.Assignment,
        recorded.Attempt.ReceivedAt.ToUnixTimeMilliseconds(),
        AttemptJson.Write(recorded.Attempt),
        StoredBytes.ReplyOf(recorded));

    public static AttemptRow Of(RawAttempt raw)
    {
        var attempt = raw.Read();
        return new(raw.Place.Student, raw.Place.Sequence, Key(raw.Id), attempt.Classroom, attempt.Assignment, attempt.ReceivedAt.ToUnixTimeMilliseconds(), raw.Fact, raw.Reply);
    }

    // Big-endian, so that UUIDv7 keys keep the order of their times and new ones stand together in the index.
    public static byte[] Key(Guid attempt) => attempt.ToByteArray(bigEndian: true);

    /// <returns>Whether it was new and the next in sequence; otherwise nothing was written.</returns>
    public bool TryInsertNext(PreparedStatements statements) => Execute(statements, InsertionOfNext) == 1;

    /// <summary>For copies, which may have been interrupted after it was written.</summary>
    public void InsertIfMissing(PreparedStatements statements) => Execute(statements, InsertionOfMissing);

    private int Execute(PreparedStatements statements, string insertion) =>
        statements.Execute(insertion, Student, Sequence, Attempt, Classroom, Assignment, ReceivedAtMs, Fact, Reply);
}

/// <summary>An attempt as it lies in the file.</summary>
internal sealed record StoredAttempt(byte[] Fact, byte[] Reply)
{
    public RecordedAttempt ToRecorded() => StoredBytes.Read(Fact, Reply);
}
