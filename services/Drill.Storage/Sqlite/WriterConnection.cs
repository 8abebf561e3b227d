using Microsoft.Data.Sqlite;

namespace Drill.Storage.Sqlite;

/// <summary>The writer's connection: transactions of many operations, and a checkpoint now and then.</summary>
internal sealed class WriterConnection : IDisposable
{
    // About 100 MB of WAL, which a restart reads in a fraction of a second. Fewer checkpoints move a page that changed often only once.
    private const int OperationsPerCheckpoint = 4000;

    private readonly SqliteConnection _connection;
    private readonly PreparedStatements _statements;
    private int _sinceCheckpoint;

    public WriterConnection(SqliteFile file)
    {
        _connection = file.OpenWriter();
        _statements = new PreparedStatements(_connection);
    }

    /// <summary>All or nothing; returns when it is durable. The connection is of no use after an exception.</summary>
    public void Write(IReadOnlyCollection<WriteOperation> operations)
    {
        // IMMEDIATE: whoever else writes to this file waits here, so what an operation reads stays true until the commit.
        _statements.Execute("BEGIN IMMEDIATE");
        foreach (var operation in operations) operation.Apply(_statements);
        _statements.Execute("COMMIT");
        _sinceCheckpoint += operations.Count;
    }

    /// <summary>Moves what the WAL holds into the file when there is enough of it, without waiting for readers.</summary>
    public void CheckpointIfDue()
    {
        if (_sinceCheckpoint < OperationsPerCheckpoint) return;
        _sinceCheckpoint = 0;
        _statements.Execute("PRAGMA wal_checkpoint(PASSIVE)");
    }

    /// <summary>Moves everything into the file, for an orderly end.</summary>
    public void CheckpointAll() => _statements.Execute("PRAGMA wal_checkpoint(TRUNCATE)");

    /// <summary>Closing rolls an open transaction back.</summary>
    public void Dispose()
    {
        _statements.Dispose();
        _connection.Dispose();
    }
}
