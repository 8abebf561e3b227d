using System.Threading.Channels;
using Drill.Domain.Attempts;

namespace Drill.Storage.Mongo.Attempts;

/// <summary>One bounded queue and a few writers: whatever waits is written in one batch, so that one wait for the majority serves many callers.</summary>
internal sealed class GroupInsert : IAsyncDisposable
{
    private readonly MongoDatabase _database;
    private readonly MongoStorageOptions _options;
    private readonly TimeProvider _time;
    private readonly Channel<AppendOperation> _queue;
    private readonly LastSequences _ends = new();
    private readonly StorageMetrics _metrics;
    private readonly Task _writers;

    public GroupInsert(MongoDatabase database, TimeProvider time)
    {
        (_database, _options, _time) = (database, database.Options, time);
        _queue = Channel.CreateBounded<AppendOperation>(_options.QueueLength);
        _metrics = new StorageMetrics(() => _queue.Reader.Count);
        _writers = Task.WhenAll(Enumerable.Range(0, _options.ConcurrentBatches).Select(_ => Task.Run(WriteAllAsync)));
    }

    /// <exception cref="StorageUnavailableException">The queue is full, the batch failed, or the deadline passed.</exception>
    public Task<AppendResult> AppendAsync(AttemptDocument document, CancellationToken cancellationToken)
    {
        var operation = new AppendOperation(document);
        return operation.QueueAsync(_queue, operation, "the database", _options.Deadline, _time, cancellationToken);
    }

    /// <summary>Takes no more and writes what waits.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _writers;
        _metrics.Dispose();
    }

    private async Task WriteAllAsync()
    {
        var waiting = new Queue<AppendOperation>();
        while (waiting.Count > 0 || await _queue.Reader.WaitToReadAsync())
        {
            var batch = Take(waiting);
            if (batch.Count > 0) await CommitAsync(batch);
        }
    }

    /// <summary>At most one of each student: of two, the second must not be written when the first was refused. It waits for the next batch.</summary>
    private List<AppendOperation> Take(Queue<AppendOperation> waiting)
    {
        var (batch, students) = (new List<AppendOperation>(), new HashSet<string>(StringComparer.Ordinal));
        for (var left = waiting.Count; left > 0; left--) Add(waiting.Dequeue());
        while (batch.Count < _options.BatchSize && waiting.Count < _options.BatchSize && _queue.Reader.TryRead(out var operation)) Add(operation);
        return batch;

        void Add(AppendOperation operation)
        {
            if (operation.IsAbandoned) return;
            if (batch.Count < _options.BatchSize && students.Add(operation.Document.Student)) batch.Add(operation);
            else waiting.Enqueue(operation);
        }
    }

    private async Task CommitAsync(List<AppendOperation> operations)
    {
        var begun = _time.GetTimestamp();
        using var deadline = new CancellationTokenSource(_options.Deadline, _time);
        try
        {
            var opened = await _database.OpenAsync(deadline.Token);
            await new AttemptBatch(opened, _ends, _options, _time).WriteAsync(operations, deadline.Token);
            _metrics.Committed(operations.Count, _time.GetElapsedTime(begun));
        }
        catch (Exception exception)
        {
            // Those that were told before have their answers; of the others nobody knows.
            _metrics.Failed();
            foreach (var operation in operations) operation.Fail(MongoFaults.Unavailable(exception));
        }
    }
}
