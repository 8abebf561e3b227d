using Drill.Storage.Sqlite;

namespace Drill.Storage.Tests.Sqlite;

/// <summary>Holds the writer inside a transaction, so that what is written meanwhile waits in the queue.</summary>
internal sealed class WriterGate : IDisposable
{
    private readonly ManualResetEventSlim _open = new();
    private Task _holding = Task.CompletedTask;

    public static async Task<WriterGate> CloseAsync(SqliteDatabase database)
    {
        var gate = new WriterGate();
        var inside = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        gate._holding = database.WriteAsync(
            _ =>
            {
                inside.SetResult();
                gate._open.Wait();
                return 0;
            },
            CancellationToken.None);
        await inside.Task;
        return gate;
    }

    public void Open() => _open.Set();

    public void Dispose()
    {
        Open();

        // Its own outcome is nobody's business: in some tests the deadline passes while it holds.
        _holding.ContinueWith(done => done.Exception, TaskScheduler.Default);
    }
}
