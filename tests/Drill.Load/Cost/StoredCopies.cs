using System.Text.Json;
using Drill.Domain.Attempts;
using Microsoft.Data.Sqlite;

namespace Drill.Load.Cost;

/// <summary>Makes a log long by copying attempts that were really made. Written to the file of a server that is down, without its writer: it is only a beginning.</summary>
internal static class StoredCopies
{
    private const int DrillLength = 20;

    /// <summary>Fills the log up to a number of attempts of as many other students, a few thousand classes among them.</summary>
    public static async Task FillAsync(DirectoryInfo data, long attempts, int students, CancellationToken cancellationToken)
    {
        await using var connection = Open(data);
        await ExecuteAsync(connection, $"""
            CREATE TEMP TABLE seeds AS SELECT row_number() OVER (ORDER BY id) - 1 AS place, fact, reply, received_at FROM attempts LIMIT 1000;
            WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {attempts} - (SELECT count(*) FROM attempts))
            INSERT INTO attempts (student, sequence, attempt, classroom, assignment, received_at, fact, reply)
            SELECT 'copy-' || (i % {students}), i / {students} + 1, randomblob(16), 'class-' || (i % {students} / 35), NULL, received_at, fact, reply
            FROM n JOIN seeds ON place = i % (SELECT count(*) FROM seeds);
            """, cancellationToken);
    }

    /// <summary>Gives a student a long past: the student's own attempts over and over, in sequence, in drills that are over.</summary>
    /// <param name="own">At least one.</param>
    public static async Task LengthenAsync(DirectoryInfo data, IReadOnlyList<Attempt> own, int upTo, CancellationToken cancellationToken)
    {
        await using var connection = Open(data);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var insert = connection.CreateCommand();
        insert.CommandText = """
            INSERT INTO attempts (student, sequence, attempt, classroom, assignment, received_at, fact, reply)
            VALUES ($student, $sequence, $attempt, $classroom, NULL, $received, $fact, x'7b7d')
            """;
        for (var sequence = own.Count + 1; sequence <= upTo; sequence++)
        {
            var copy = own[sequence % own.Count] with
            {
                Id = Guid.CreateVersion7(),
                Sequence = sequence,
                Drill = FormattableString.Invariant($"past-{sequence / DrillLength}"),
                ReceivedAt = own[^1].ReceivedAt,
            };
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$student", copy.Student);
            insert.Parameters.AddWithValue("$sequence", copy.Sequence);
            insert.Parameters.AddWithValue("$attempt", copy.Id.ToByteArray(bigEndian: true));
            insert.Parameters.AddWithValue("$classroom", copy.Classroom);
            insert.Parameters.AddWithValue("$received", copy.ReceivedAt.ToUnixTimeMilliseconds());
            insert.Parameters.AddWithValue("$fact", JsonSerializer.SerializeToUtf8Bytes(copy, AttemptJson.Compact.Attempt));
            await insert.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Deletes what need not be there: snapshots, or which drill is going on.</summary>
    public static async Task ForgetAsync(DirectoryInfo data, string collection, CancellationToken cancellationToken)
    {
        await using var connection = Open(data);
        await ExecuteAsync(connection, $"DELETE FROM documents WHERE collection = '{collection}'", cancellationToken);
    }

    private static SqliteConnection Open(DirectoryInfo data)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(data.FullName, "drill.db"), Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA synchronous = OFF; {sql}";
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
