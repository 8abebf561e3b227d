using Drill.Domain.Attempts;
using Drill.Domain.Numbers;
using Drill.Storage.Sqlite;
using Drill.Storage.Sqlite.Attempts;
using Drill.Storage.Tests.Attempts;

namespace Drill.Storage.Tests.Sqlite;

/// <summary>Two writers on one file, as two processes would be: only the file arbitrates between them.</summary>
public sealed class SharedFileTests : IAsyncDisposable
{
    private readonly SqliteStore _store = new();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Append_TwoWritersRace_OneWinsEachSequence()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var second = SqliteDatabase.Open(new SqliteStorageOptions { DataDirectory = _store.Folder, Deadline = SqliteStore.Deadline }, TimeProvider.System);
        IAttemptLog[] logs = [_store.Attempts, new SqliteAttemptLog(second)];
        var random = new SeededRandom(5);
        for (var sequence = 1; sequence <= 50; sequence++)
        {
            var pair = logs.Select(log => (log, recorded: RandomAttempts.Make(random, "a", sequence))).ToList();
            var results = await Task.WhenAll(pair.Select(p => Task.Run(() => p.log.AppendAsync(p.recorded, cancellation))));
            Assert.Single(results.OfType<AppendResult.Appended>());
            Assert.Equal(new AppendResult.OutOfSequence(sequence), Assert.Single(results.OfType<AppendResult.OutOfSequence>()));
        }

        foreach (var log in logs) Assert.Equal(50, await log.ReadStudentAsync("a", 0, cancellation).CountAsync(cancellation));
    }
}
