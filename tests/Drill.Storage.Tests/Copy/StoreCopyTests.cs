using Drill.Domain.Attempts;
using Drill.Domain.Numbers;
using Drill.Storage.Copy;
using Drill.Storage.Sqlite;
using Drill.Storage.Sqlite.Attempts;
using Drill.Storage.Tests.Attempts;
using Drill.Storage.Tests.Contracts;
using Drill.Storage.Tests.Mongo;
using Drill.Storage.Tests.Sqlite;
using Drill.Storage.Tests.Wire;

namespace Drill.Storage.Tests.Copy;

public sealed class StoreCopyTests : IAsyncDisposable
{
    private readonly SqliteStore _full = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("drill-copy-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _full.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Run_SqliteToSqlite_HoldsTheSameAndTakesTheNextAttempt()
    {
        await using var source = await OpenFullAsync();
        await using (var target = Open("copy")) Assert.Equal(await StoreDigest.OfAsync(source, null, Cancellation), await StoreCopy.RunAsync(source, target, null, Cancellation));

        await using var copied = SqliteDatabase.Open(new() { DataDirectory = Path.Combine(_folder, "copy") }, TimeProvider.System);
        var next = RandomAttempts.Make(new SeededRandom(1), "生徒", Filled.AttemptsEach + 1);
        Assert.IsType<AppendResult.Appended>(await new SqliteAttemptLog(copied).AppendAsync(next, Cancellation));
    }

    [Fact]
    public async Task Run_ThereAndBackOverTheWire_IsTheSame()
    {
        await using var wire = new WireStore();
        await ThereAndBackAsync(wire, wire.OpenContents());
    }

    [Fact]
    public async Task Read_DatabaseThatNoProgramHasWrittenTo_IsRefusedAndNotMade()
    {
        await using var wire = new WireStore();
        await using (var wrong = wire.OpenContents(mustExist: true))
            Assert.Contains("There is no store", (await Assert.ThrowsAsync<StoreCopyException>(() => StoreDigest.OfAsync(wrong, null, Cancellation))).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(wire.Server.Heard, h => h.StartsWith("createIndexes", StringComparison.Ordinal));

        await wire.FillAsync(Cancellation);
        await using var right = wire.OpenContents(mustExist: true);
        Assert.Equal(Filled.Students.Length * Filled.AttemptsEach, (await StoreDigest.OfAsync(right, null, Cancellation)).Attempts);
    }

    [Fact]
    public async Task Run_ThereAndBackOverMongo_IsTheSame()
    {
        await using var mongo = MongoStore.OpenOrSkip();
        await ThereAndBackAsync(mongo, StoreContents.Open(mongo.Options.Address, mustExist: false));
    }

    [Fact]
    public async Task Run_Interrupted_GoesOnWhereItWas()
    {
        await using var source = await OpenFullAsync();
        await using var target = Open("copy");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => StoreCopy.RunAsync(new Stopping(source, after: 20, stop), target, null, stop.Token));
        await foreach (var attempt in source.ReadAttemptsAsync(AttemptPlace.Beginning, Cancellation).Take(20)) await target.WriteAttemptsAsync([attempt], Cancellation);

        var again = new Counting(source);
        Assert.Equal(await StoreDigest.OfAsync(source, null, Cancellation), await StoreCopy.RunAsync(again, target, null, Cancellation));
        Assert.NotEqual(AttemptPlace.Beginning, again.AskedAfter[0]);
    }

    [Fact]
    public async Task Run_TargetHoldsSomething_IsRefusedAndLeftAlone()
    {
        await using var source = await OpenFullAsync();
        await using var other = await new SqliteStore().FillAsync(Cancellation);
        await using var target = new SqliteContents(other.Database, "other");
        var before = await StoreDigest.OfAsync(target, null, Cancellation);
        Assert.Contains("not empty", (await Assert.ThrowsAsync<StoreCopyException>(() => StoreCopy.RunAsync(source, target, null, Cancellation))).Message, StringComparison.Ordinal);
        Assert.Equal(before, await StoreDigest.OfAsync(target, null, Cancellation));
    }

    [Fact]
    public async Task Run_SourceGrowsMeanwhile_SaysSoAndCanBeDoneAgain()
    {
        await using var source = await OpenFullAsync();
        await using var target = Open("copy");
        var growing = new Growing(source, () => _full.Attempts.AppendAsync(RandomAttempts.Make(new SeededRandom(2), "a", Filled.AttemptsEach + 1), Cancellation));
        Assert.Contains("Stop every host", (await Assert.ThrowsAsync<StoreCopyException>(() => StoreCopy.RunAsync(growing, target, null, Cancellation))).Message, StringComparison.Ordinal);
    }

    private async Task ThereAndBackAsync(ContractStore between, IStoreTarget contents)
    {
        await using var source = await OpenFullAsync();
        await using (contents)
        {
            var digest = await StoreCopy.RunAsync(source, contents, null, Cancellation);
            await using var back = Open("back");
            Assert.Equal(digest, await StoreCopy.RunAsync(contents, back, null, Cancellation));
            Assert.Equal(digest, await StoreDigest.OfAsync(source, null, Cancellation));
            Assert.Equal(Filled.AttemptsEach, await between.Attempts.ReadStudentAsync("𠮷", 0, Cancellation).CountAsync(Cancellation));
            var next = RandomAttempts.Make(new SeededRandom(1), "𠮷", Filled.AttemptsEach + 1);
            Assert.IsType<AppendResult.Appended>(await between.Attempts.AppendAsync(next, Cancellation));
        }
    }

    private async Task<SqliteContents> OpenFullAsync() => new((await _full.FillAsync(Cancellation)).Database, "full");

    private IStoreTarget Open(string name) => StoreContents.Open(StoreAddress.Parse(Path.Combine(_folder, name)), mustExist: false);
}
