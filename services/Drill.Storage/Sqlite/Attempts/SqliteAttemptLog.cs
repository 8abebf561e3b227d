using System.Runtime.CompilerServices;
using System.Text.Json;
using Drill.Domain.Attempts;
using Microsoft.Data.Sqlite;

namespace Drill.Storage.Sqlite.Attempts;

internal sealed class SqliteAttemptLog(SqliteDatabase database) : IAttemptLog
{
    private const int PageSize = 128;

    /// <summary>Pages in order are one statement each: what a page costs beside its rows is shared by more of them.</summary>
    private const int StudentPageSize = 256;

    internal const string Find = "SELECT fact, reply FROM attempts WHERE student = $1 AND attempt = $2";
    internal const string LastSequence = "SELECT coalesce(max(sequence), 0) FROM attempts WHERE student = $1";
    internal const string Fact = "SELECT fact FROM attempts WHERE id = $1";
    internal const string OfStudent = "SELECT fact, sequence FROM attempts WHERE student = $1 AND sequence > $2 ORDER BY sequence LIMIT $3";
    internal const string OfClassroom = "SELECT id FROM attempts WHERE classroom = $1 AND received_at >= $2 ORDER BY student, sequence";
    internal const string OfAssignment = "SELECT id FROM attempts WHERE assignment = $1 ORDER BY student, sequence";

    public async Task<AppendResult> AppendAsync(RecordedAttempt recorded, CancellationToken cancellationToken)
    {
        var row = AttemptRow.Of(recorded);
        var written = await database.WriteAsync(statements => Append(statements, row), cancellationToken);
        return written switch
        {
            { There: { } stored } => new AppendResult.AlreadyThere(stored.ToRecorded()),
            { LastSequence: { } last } => new AppendResult.OutOfSequence(last),
            _ => AppendResult.Appended.Instance,
        };
    }

    public async Task<RecordedAttempt?> FindAsync(string student, Guid attempt, CancellationToken cancellationToken) =>
        (await database.ReadAsync(statements => FindStored(statements, student, AttemptRow.Key(attempt)), cancellationToken))?.ToRecorded();

    /// <summary>Page by page in the index's own order, each from where the last one ended: a slow consumer holds no connection.</summary>
    public async IAsyncEnumerable<Attempt> ReadStudentAsync(string student, long afterSequence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var last = afterSequence;
            var page = await database.ReadAsync(statements => statements.All(OfStudent, static row => (Attempt: ReadFact(row), Sequence: row.GetInt64(1)), student, last, StudentPageSize), cancellationToken);
            foreach (var (attempt, _) in page) yield return attempt;
            if (page.Count < StudentPageSize) yield break;
            afterSequence = page[^1].Sequence;
        }
    }

    // The index counts whole milliseconds, so its first one may hold attempts from just before.
    public IAsyncEnumerable<Attempt> ReadClassroomAsync(string classroom, DateTimeOffset since, CancellationToken cancellationToken) =>
        ReadFactsAsync(statements => statements.All(OfClassroom, RowId, classroom, since.ToUnixTimeMilliseconds()), cancellationToken)
            .Where(attempt => attempt.ReceivedAt >= since);

    public IAsyncEnumerable<Attempt> ReadAssignmentAsync(string assignment, CancellationToken cancellationToken) =>
        ReadFactsAsync(statements => statements.All(OfAssignment, RowId, assignment), cancellationToken);

    private static Written Append(PreparedStatements statements, AttemptRow row)
    {
        if (row.TryInsertNext(statements)) return new Written(null, null);
        if (FindStored(statements, row.Student, row.Attempt) is { } stored) return new Written(stored, null);
        return new Written(null, statements.First(LastSequence, rows => rows.GetInt64(0), row.Student));
    }

    private static StoredAttempt? FindStored(PreparedStatements statements, string student, byte[] attempt) =>
        statements.First(Find, rows => new StoredAttempt(rows.GetFieldValue<byte[]>(0), rows.GetFieldValue<byte[]>(1)), student, attempt);

    /// <summary>
    /// First the row ids, which an index holds, then the facts page by page: a consumer that is slow or gives up holds no connection and keeps no
    /// old state of the file alive.
    /// </summary>
    private async IAsyncEnumerable<Attempt> ReadFactsAsync(
        Func<PreparedStatements, List<long>> select, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ids = await database.ReadAsync(select, cancellationToken);
        foreach (var page in ids.Chunk(PageSize))
        {
            foreach (var attempt in await database.ReadAsync(statements => ReadPage(statements, page), cancellationToken)) yield return attempt;
        }
    }

    private static List<Attempt> ReadPage(PreparedStatements statements, long[] ids)
    {
        var attempts = new List<Attempt>(ids.Length);
        foreach (var id in ids)
        {
            if (statements.First(Fact, ReadFact, id) is { } attempt) attempts.Add(attempt);
        }

        return attempts;
    }

    private static long RowId(SqliteDataReader row) => row.GetInt64(0);

    private static Attempt ReadFact(SqliteDataReader row) =>
        JsonSerializer.Deserialize(row.GetFieldValue<byte[]>(0), AttemptJson.Compact.Attempt)!;

    /// <summary>What the writer found: the attempt that was there, or where the log ends when it was out of sequence, or neither.</summary>
    private readonly record struct Written(StoredAttempt? There, long? LastSequence);
}
