using Drill.Domain.Attempts;
using Drill.Domain.Numbers;
using Drill.Storage.Tests.Attempts;
using Microsoft.Data.Sqlite;

namespace Drill.Storage.Tests.Sqlite;

/// <summary>What happens to operations that wait together.</summary>
public sealed class GroupCommitTests : IAsyncDisposable
{
    private readonly SeededRandom _random = new(1);
    private readonly List<SqliteStore> _stores = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        foreach (var store in _stores) await store.DisposeAsync();
    }

    [Fact]
    public async Task Write_MixedOutcomesInOneTransaction_EachHearsItsOwn()
    {
        var store = Open();
        var first = RandomAttempts.Make(_random, "a", 1);
        Task<AppendResult>[] results;
        using (await WriterGate.CloseAsync(store.Database))
        {
            results = [Append(store, first), Append(store, "a", 5), Append(store, first), Append(store, "a", 2), Append(store, "b", 1)];
        }

        var told = await Task.WhenAll(results);
        Assert.IsType<AppendResult.Appended>(told[0]);
        Assert.Equal(new AppendResult.OutOfSequence(1), told[1]);
        Assert.IsType<AppendResult.AlreadyThere>(told[2]);
        Assert.IsType<AppendResult.Appended>(told[3]);
        Assert.IsType<AppendResult.Appended>(told[4]);
    }

    [Fact]
    public async Task Write_QueueFull_IsRefusedAtOnceAndTheRestIsKept()
    {
        var store = Open(queueLength: 3);
        Task<AppendResult>[] waiting;
        using (await WriterGate.CloseAsync(store.Database))
        {
            waiting = [Append(store, "a", 1), Append(store, "b", 1), Append(store, "c", 1)];
            var refused = Append(store, "d", 1);
            Assert.True(refused.IsFaulted);
            Assert.IsType<StorageUnavailableException>(refused.Exception.InnerException);
        }

        Assert.All(await Task.WhenAll(waiting), result => Assert.IsType<AppendResult.Appended>(result));
        Assert.Equal(0, await CountAsync(store, "d"));
    }

    [Fact]
    public async Task Write_DeadlinePasses_IsUnknownAndTheRetryIsOneFact()
    {
        var time = new ManualTime();
        var store = new SqliteStore(time: time);
        _stores.Add(store);
        var recorded = RandomAttempts.Make(_random, "a", 1);
        using (await WriterGate.CloseAsync(store.Database))
        {
            var append = Append(store, recorded);
            time.Advance(SqliteStore.Deadline - TimeSpan.FromSeconds(0.1));
            Assert.False(append.IsCompleted);
            time.Advance(TimeSpan.FromSeconds(0.2));
            var exception = await Assert.ThrowsAsync<StorageUnavailableException>(() => append);
            Assert.Contains("unknown whether it was stored", exception.Message, StringComparison.Ordinal);
        }

        await Append(store, recorded);
        Assert.Equal(1, await CountAsync(store, "a"));
    }

    [Fact]
    public async Task Write_DiskFull_TellsEveryoneKeepsNothingAndRecovers()
    {
        var store = Open();
        Task<AppendResult>[] waiting;
        using (await WriterGate.CloseAsync(store.Database))
        {
            // Pages stop at as many as there are; the limit ends with the connection, as if somebody had made room.
            var limit = store.Database.WriteAsync(s => s.Execute("PRAGMA max_page_count = 1"), Cancellation);
            waiting = [.. Enumerable.Range(1, 100).Select(i => Append(store, "a", i))];
            _ = limit.ContinueWith(done => done.Exception, TaskScheduler.Default);
        }

        foreach (var append in waiting)
        {
            var exception = await Assert.ThrowsAsync<StorageUnavailableException>(() => append);
            Assert.Equal(SQLitePCL.raw.SQLITE_FULL, Assert.IsType<SqliteException>(exception.InnerException).SqliteErrorCode);
        }

        Assert.Equal(0, await CountAsync(store, "a"));
        Assert.IsType<AppendResult.Appended>(await Append(store, "a", 1));
    }

    [Fact]
    public async Task Write_FlushFailed_IsFinalUntilReopened()
    {
        var reported = new List<Exception>();
        var store = new SqliteStore(options => options with { DurabilityLost = reported.Add });
        _stores.Add(store);
        await Append(store, "a", 1);
        var failure = new SqliteException("disk I/O error", SQLitePCL.raw.SQLITE_IOERR, SQLitePCL.raw.SQLITE_IOERR_FSYNC);
        await Assert.ThrowsAsync<StorageUnavailableException>(() => store.Database.WriteAsync<int>(_ => throw failure, Cancellation));
        await Assert.ThrowsAsync<StorageUnavailableException>(() => Append(store, "a", 2));
        Assert.Same(failure, Assert.Single(reported));
        await store.ReopenAsync();
        Assert.IsType<AppendResult.Appended>(await Append(store, "a", 2));
    }

    [Fact]
    public async Task Dispose_WhileAppendsWait_WritesThemAllAndTakesNoMore()
    {
        var store = Open();
        Task<AppendResult>[] waiting;
        Task closing;
        using (await WriterGate.CloseAsync(store.Database))
        {
            waiting = [.. Enumerable.Range(1, 100).Select(i => Append(store, "a", i))];
            closing = store.Database.DisposeAsync().AsTask();
            await Assert.ThrowsAsync<StorageUnavailableException>(() => Append(store, "b", 1));
            Assert.False(closing.IsCompleted);
        }

        Assert.All(await Task.WhenAll(waiting), result => Assert.IsType<AppendResult.Appended>(result));
        await closing;
        await store.ReopenAsync();
        Assert.Equal(100, await CountAsync(store, "a"));
    }

    private SqliteStore Open(int queueLength = 4096)
    {
        var store = new SqliteStore(options => options with { QueueLength = queueLength });
        _stores.Add(store);
        return store;
    }

    private Task<AppendResult> Append(SqliteStore store, string student, long sequence) =>
        Append(store, RandomAttempts.Make(_random, student, sequence));

    private static Task<AppendResult> Append(SqliteStore store, RecordedAttempt recorded) => store.Attempts.AppendAsync(recorded, Cancellation);

    private static ValueTask<int> CountAsync(SqliteStore store, string student) =>
        store.Attempts.ReadStudentAsync(student, 0, Cancellation).CountAsync(Cancellation);
}
