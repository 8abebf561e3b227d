using System.Threading.Channels;
using Drill.Domain.Attempts;

namespace Drill.Storage;

/// <summary>One caller that waits until its part of a batch is durable.</summary>
internal class Pending<T>
{
    // Asynchronous continuations: the writer must not run its callers' code.
    private readonly TaskCompletionSource<T> _told = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isAbandoned;

    /// <summary>Nobody waits for it any more; the writer leaves it out if it has not begun.</summary>
    public bool IsAbandoned => _isAbandoned;

    public bool IsTold => _told.Task.IsCompleted;

    public void Tell(T outcome) => _told.TrySetResult(outcome);

    public void Fail(Exception reason)
    {
        if (!_isAbandoned) _told.TrySetException(reason);
    }

    /// <summary>Puts <paramref name="operation"/> into the writer's queue and waits for what becomes of it.</summary>
    /// <param name="store">Who is to answer, as the message names it.</param>
    /// <exception cref="StorageUnavailableException">The queue is full, the batch failed, or the deadline passed.</exception>
    public async Task<T> QueueAsync<TOperation>(
        Channel<TOperation> queue, TOperation operation, string store, TimeSpan deadline, TimeProvider time, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!queue.Writer.TryWrite(operation))
        {
            throw new StorageUnavailableException(
                queue.Reader.Completion.IsCompleted ? "The store is closed; nothing was stored." : "The store's queue takes no more now; nothing was stored.");
        }

        try
        {
            return await _told.Task.WaitAsync(deadline, time, cancellationToken);
        }
        catch (TimeoutException exception)
        {
            _isAbandoned = true;
            throw new StorageUnavailableException($"No answer from {store} within {deadline.TotalSeconds} s: it is unknown whether it was stored.", exception);
        }
        catch (OperationCanceledException)
        {
            _isAbandoned = true;
            throw;
        }
    }
}
