namespace Drill.Storage.Sqlite;

/// <summary>One caller's part of a transaction. Its outcome is told only after the whole transaction is durable.</summary>
internal abstract class WriteOperation
{
    private volatile bool _isAbandoned;

    /// <summary>Nobody waits for it any more; the writer leaves it out if it has not begun.</summary>
    public bool IsAbandoned => _isAbandoned;

    public void Abandon() => _isAbandoned = true;

    public abstract void Apply(PreparedStatements statements);

    public abstract void Tell();

    public abstract void Fail(Exception reason);
}

internal sealed class WriteOperation<T>(Func<PreparedStatements, T> apply) : WriteOperation
{
    // Asynchronous continuations: the writer's thread must not run its callers' code.
    private readonly TaskCompletionSource<T> _told = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _outcome = default!;

    public Task<T> Told => _told.Task;

    public override void Apply(PreparedStatements statements) => _outcome = apply(statements);

    public override void Tell() => _told.SetResult(_outcome);

    public override void Fail(Exception reason)
    {
        if (!IsAbandoned) _told.SetException(reason);
    }
}
