using Drill.Domain.Attempts;
using Microsoft.Data.Sqlite;

namespace Drill.Storage.Sqlite;

/// <summary>One open database file: writes in groups, reads beside them.</summary>
internal sealed class SqliteDatabase : IAsyncDisposable
{
    private readonly SqliteFile _file;
    private readonly GroupCommit _writes;
    private readonly SemaphoreSlim _readSlots;
    private readonly TimeSpan _deadline;
    private readonly TimeProvider _time;

    private SqliteDatabase(SqliteFile file, SqliteStorageOptions options, TimeProvider time)
    {
        _file = file;
        _writes = new GroupCommit(file, options, time);
        _readSlots = new SemaphoreSlim(options.ConcurrentReads);
        _deadline = options.Deadline;
        _time = time;
    }

    /// <exception cref="ArgumentException">A setting is out of its range.</exception>
    /// <exception cref="InvalidOperationException">The library or the file is of a version this program cannot use.</exception>
    /// <exception cref="StorageUnavailableException">The file cannot be opened.</exception>
    public static SqliteDatabase Open(SqliteStorageOptions options, TimeProvider time)
    {
        try
        {
            return new SqliteDatabase(new SqliteFile(options.Validated()), options, time);
        }
        catch (SqliteException exception)
        {
            throw new StorageUnavailableException($"The database in '{options.DataDirectory}' cannot be opened: {exception.Message}", exception);
        }
    }

    /// <inheritdoc cref="GroupCommit.WriteAsync"/>
    public Task<T> WriteAsync<T>(Func<PreparedStatements, T> write, CancellationToken cancellationToken) =>
        _writes.WriteAsync(write, cancellationToken);

    /// <summary>Runs <paramref name="read"/> on a connection that cannot write and does not hold writers up.</summary>
    /// <exception cref="StorageUnavailableException">The file cannot be read, or too many read at once until the deadline.</exception>
    public async Task<T> ReadAsync<T>(Func<PreparedStatements, T> read, CancellationToken cancellationToken)
    {
        await TakeReadSlotAsync(cancellationToken);
        try
        {
            // SQLite has no asynchronous reading: a caller's turn (a grain's, say) must not be spent on the disk.
            return await Task.Run(() => Read(read), cancellationToken);
        }
        catch (SqliteException exception)
        {
            throw new StorageUnavailableException("The database cannot be read.", exception);
        }
        finally
        {
            _readSlots.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Readers go first, so that the writer is the last to close and leaves a single file behind.
        _file.CloseReaders();
        await _writes.DisposeAsync();
        _file.CloseReaders();
    }

    private T Read<T>(Func<PreparedStatements, T> read)
    {
        using var connection = _file.OpenReader();
        using var statements = new PreparedStatements(connection);
        return read(statements);
    }

    private async Task TakeReadSlotAsync(CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(_deadline, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            await _readSlots.WaitAsync(either.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new StorageUnavailableException($"No turn to read within {_deadline.TotalSeconds} s.", exception);
        }
    }
}
