namespace Drill.Storage.Sqlite;

/// <summary>One caller's part of a transaction. Its outcome is told only after the whole transaction is durable.</summary>
internal abstract class WriteOperation
{
    public abstract bool IsAbandoned { get; }

    public abstract void Apply(PreparedStatements statements);

    public abstract void Tell();

    public abstract void Fail(Exception reason);
}

internal sealed class WriteOperation<T>(Func<PreparedStatements, T> apply) : WriteOperation
{
    private T _outcome = default!;

    public Pending<T> Caller { get; } = new();

    public override bool IsAbandoned => Caller.IsAbandoned;

    public override void Apply(PreparedStatements statements) => _outcome = apply(statements);

    public override void Tell() => Caller.Tell(_outcome);

    public override void Fail(Exception reason) => Caller.Fail(reason);
}
