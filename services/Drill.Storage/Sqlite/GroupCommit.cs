using System.Threading.Channels;
using Drill.Domain.Attempts;

namespace Drill.Storage.Sqlite;

/// <summary>
/// One bounded queue and one writer: whatever waits is written in one transaction, so that one flush of the disk serves many callers
/// (<c>docs/decisions/003-sqlite-group-commit.md</c>).
/// </summary>
internal sealed class GroupCommit : IAsyncDisposable
{
    private readonly SqliteStorageOptions _options;
    private readonly SqliteFile _file;
    private readonly TimeProvider _time;
    private readonly Channel<WriteOperation> _queue;
    private readonly StorageMetrics _metrics;
    private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WriterConnection? _connection;
    private Exception? _durabilityLost;

    public GroupCommit(SqliteFile file, SqliteStorageOptions options, TimeProvider time)
    {
        _file = file;
        _options = options;
        _time = time;

        // Whoever brings work wakes the writer's thread itself: all that runs for it is the signal.
        _queue = Channel.CreateBounded<WriteOperation>(new BoundedChannelOptions(options.QueueLength) { SingleReader = true, AllowSynchronousContinuations = true });
        _connection = new WriterConnection(file);
        _metrics = new StorageMetrics(() => _queue.Reader.Count);

        // A thread of its own, because a flush blocks it and the thread pool is no larger than the machine has cores.
        new Thread(Run) { Name = "Drill.Storage writer", IsBackground = true }.Start();
    }

    /// <summary>Runs <paramref name="apply"/> on the writer's thread, inside a transaction that it shares with others.</summary>
    /// <returns>What it returned, once that is durable.</returns>
    /// <exception cref="StorageUnavailableException">The queue is full, the transaction failed, or the deadline passed.</exception>
    public Task<T> WriteAsync<T>(Func<PreparedStatements, T> apply, CancellationToken cancellationToken)
    {
        var operation = new WriteOperation<T>(apply);
        return operation.Caller.QueueAsync(_queue, operation, "the disk", _options.Deadline, _time, cancellationToken);
    }

    /// <summary>Takes no more, writes what waits, and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _finished.Task;
        _metrics.Dispose();
    }

    private void Run()
    {
        var batch = new List<WriteOperation>(_options.BatchSize);
        while (WaitForWork())
        {
            while (batch.Count < _options.BatchSize && _queue.Reader.TryRead(out var operation))
            {
                if (!operation.IsAbandoned) batch.Add(operation);
            }

            if (batch.Count > 0) Commit(batch);
            batch.Clear();
        }

        Attempt(connection => connection.CheckpointAll());
        _connection?.Dispose();
        _finished.SetResult();
    }

    // Blocking is what this thread is for.
    private bool WaitForWork() => _queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult();

    private void Commit(List<WriteOperation> batch)
    {
        var begun = _time.GetTimestamp();
        if (Attempt(connection => connection.Write(batch)) is { } reason)
        {
            _metrics.Failed();
            foreach (var operation in batch) operation.Fail(new StorageUnavailableException("The transaction failed; nothing in it was acknowledged.", reason));
            return;
        }

        _metrics.Committed(batch.Count, _time.GetElapsedTime(begun));
        foreach (var operation in batch) operation.Tell();

        // After the callers have their answers. When it fails the WAL still holds everything, and the next one tries again.
        Attempt(connection => connection.CheckpointIfDue());
    }

    /// <summary>
    /// What went wrong, or null. A connection that failed is thrown away and the next use opens another, so the writer recovers by itself when
    /// the disk has room again; only a failed flush is final.
    /// </summary>
    private Exception? Attempt(Action<WriterConnection> action)
    {
        if (_durabilityLost is not null) return _durabilityLost;
        try
        {
            action(_connection ??= new WriterConnection(_file));
            return null;
        }
        catch (Exception exception)
        {
            _connection?.Dispose();
            _connection = null;
            if (SqliteFile.LosesDurability(exception))
            {
                _durabilityLost = exception;
                _options.DurabilityLost?.Invoke(exception);
            }

            return exception;
        }
    }
}
