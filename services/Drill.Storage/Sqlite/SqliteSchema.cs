using Microsoft.Data.Sqlite;

namespace Drill.Storage.Sqlite;

/// <summary>The tables, and the number under which the file remembers them (<c>user_version</c>).</summary>
internal static class SqliteSchema
{
    public const int Version = 1;

    // A row is about 2 KB, so the table is kept by row id: appending fills the last page, and only the small index entries go to their
    // places. Of these the attempt's id comes before its student, because ids are UUIDv7: new ones stand together, whoever they are of, and one
    // page takes hundreds. The reply stands last, so that folding never reads the overflow pages it may need.
    private const string Tables = """
        CREATE TABLE attempts (
            id INTEGER PRIMARY KEY,
            student TEXT NOT NULL,
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            attempt BLOB NOT NULL CHECK (length(attempt) = 16),
            classroom TEXT NOT NULL,
            assignment TEXT,
            received_at INTEGER NOT NULL,
            fact BLOB NOT NULL,
            reply BLOB NOT NULL,
            UNIQUE (student, sequence),
            UNIQUE (attempt, student)
        ) STRICT;
        CREATE INDEX attempts_of_classroom ON attempts (classroom, received_at, student, sequence);
        CREATE INDEX attempts_of_assignment ON attempts (assignment, student, sequence) WHERE assignment IS NOT NULL;
        CREATE TABLE documents (
            collection TEXT NOT NULL,
            partition TEXT NOT NULL,
            id TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version > 0),
            body BLOB NOT NULL,
            PRIMARY KEY (collection, partition, id)
        ) STRICT;
        """;

    /// <exception cref="InvalidOperationException">A newer program wrote the file.</exception>
    public static void Ensure(SqliteConnection connection)
    {
        if (Read(connection) == Version) return;

        // Several processes may open a new file at once: the first to hold the write lock makes the tables, the others find them.
        using var transaction = connection.BeginTransaction(deferred: false);
        var found = Read(connection, transaction);
        if (found > Version)
        {
            throw new InvalidOperationException(
                $"'{connection.DataSource}' has schema {found}, but this program knows schemas up to {Version}: it was written by a newer Drill. Start that one.");
        }

        if (found == 0) Execute(connection, transaction, $"{Tables} PRAGMA user_version = {Version};");
        transaction.Commit();
    }

    private static long Read(SqliteConnection connection, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "PRAGMA user_version";
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
