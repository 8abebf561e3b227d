using Drill.Domain.Attempts;

namespace Drill.Storage.Mongo;

/// <summary>One caller's attempt on its way into the log.</summary>
internal sealed class AppendOperation(AttemptDocument document)
{
    // Asynchronous continuations: the writer's loop must not run its callers' code.
    private readonly TaskCompletionSource<AppendResult> _told = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isAbandoned;

    public AttemptDocument Document => document;

    public Task<AppendResult> Told => _told.Task;

    /// <summary>Nobody waits for it any more; it is left out if its batch has not begun.</summary>
    public bool IsAbandoned => _isAbandoned;

    public bool IsTold => _told.Task.IsCompleted;

    public void Abandon() => _isAbandoned = true;

    public void Tell(AppendResult result) => _told.TrySetResult(result);

    public void Fail(Exception reason)
    {
        if (!IsAbandoned) _told.TrySetException(reason);
    }
}
