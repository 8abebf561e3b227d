using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Drill.Storage.Sqlite;

/// <summary>The file, and how connections to it are opened.</summary>
internal sealed class SqliteFile
{
    private readonly string _writing;
    private readonly string _reading;
    private readonly string _pragmas;

    static SqliteFile() => Batteries_V2.Init();

    public SqliteFile(SqliteStorageOptions options)
    {
        Directory.CreateDirectory(options.DataDirectory);
        Path = System.IO.Path.GetFullPath(System.IO.Path.Combine(options.DataDirectory, options.FileName));

        // A writer that waits for another process must give up before its callers do. SQLite's own busy timeout does the waiting;
        // the least command timeout keeps the ADO.NET layer from trying again on top of it.
        var busy = (int)Math.Max(1, options.Deadline.TotalMilliseconds * 2 / 3);
        _writing = Describe(SqliteOpenMode.ReadWriteCreate, pooling: false);
        _reading = Describe(SqliteOpenMode.ReadOnly, pooling: true);
        _pragmas = $"PRAGMA busy_timeout = {busy}; PRAGMA foreign_keys = ON;";
    }

    public string Path { get; }

    /// <exception cref="InvalidOperationException">The library or the file is of a version this program cannot use.</exception>
    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    public SqliteConnection OpenWriter()
    {
        var connection = new SqliteConnection(_writing);
        try
        {
            connection.Open();
            if (SqliteRelease.FindError(connection.ServerVersion) is { } error) throw new InvalidOperationException(error);

            // Checkpoints are the writer's own (see WriterConnection): those that SQLite makes inside a commit hide their errors.
            // The cache holds what a full transaction changes and the busy pages of the indexes: 64 MB.
            Execute(connection, $"""
                {_pragmas} PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;
                PRAGMA wal_autocheckpoint = 0; PRAGMA journal_size_limit = 134217728;
                """);
            SqliteSchema.Ensure(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A pooled connection that cannot write; disposing of it gives it back.</summary>
    public SqliteConnection OpenReader()
    {
        var connection = new SqliteConnection(_reading);
        connection.Open();
        Execute(connection, _pragmas);
        return connection;
    }

    public void CloseReaders()
    {
        using var connection = new SqliteConnection(_reading);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>After a failed fsync nobody knows what the disk holds, and trying again may report success for data that is gone.</summary>
    public static bool LosesDurability(Exception exception) =>
        exception is SqliteException { SqliteExtendedErrorCode: raw.SQLITE_IOERR_FSYNC or raw.SQLITE_IOERR_DIR_FSYNC };

    private string Describe(SqliteOpenMode mode, bool pooling) =>
        new SqliteConnectionStringBuilder { DataSource = Path, Mode = mode, Pooling = pooling, DefaultTimeout = 1 }.ToString();

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
