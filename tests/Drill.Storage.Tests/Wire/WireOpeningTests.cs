using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Domain.Numbers;
using Drill.Storage.Tests.Attempts;
using Drill.Storage.Tests.Contracts;
using Drill.Storage.Tests.Wire.Serving;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Drill.Storage.Tests.Wire;

/// <summary>A database that is not as it should be, when a program comes to it.</summary>
public sealed class WireOpeningTests : IAsyncDisposable
{
    private static readonly DocumentSet<Note> Notes = new("notes", NoteJson.Default.Note);
    private static readonly DocumentKey Key = new("p", "k");

    private readonly WireStore _store = new(TimeSpan.FromSeconds(15));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Open_WrittenByANewerProgram_SaysSoAndChangesNothing()
    {
        var marks = (await _store.Database.OpenAsync(Cancellation)).Database.GetCollection<BsonDocument>("marks");
        await marks.UpdateOneAsync(new BsonDocument("_id", "schema"), Builders<BsonDocument>.Update.Set("value", 2L), options: null, Cancellation);
        var before = _store.Server.Heard.Count;
        await _store.ReopenAsync();
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => _store.Documents.FindAsync(Notes, Key, Cancellation));
        Assert.Contains("written by a newer Drill", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("createIndexes attempts", _store.Server.Heard.Skip(before));
    }

    [Fact]
    public async Task Open_IndexOfThisNameForSomethingElse_NamesTheConflict()
    {
        using var client = new MongoClient(_store.Server.ConnectionString);
        var durable = WriteConcern.WMajority.With(journal: true, wTimeout: TimeSpan.FromSeconds(5));
        var attempts = client.GetDatabase(StoreAddress.Database.DefaultName, new() { WriteConcern = durable }).GetCollection<BsonDocument>("attempts");
        var other = new CreateIndexModel<BsonDocument>(Builders<BsonDocument>.IndexKeys.Ascending("sequence"), new CreateIndexOptions { Name = "student" });
        await attempts.Indexes.CreateOneAsync(other, options: null, Cancellation);
        var refused = await Assert.ThrowsAsync<StorageUnavailableException>(() => _store.Documents.FindAsync(Notes, Key, Cancellation));
        Assert.Equal("The database refuses: IndexKeySpecsConflict.", refused.Message);
    }

    [Fact]
    public async Task Open_AnotherHostMakesTheFirstMarkMeanwhile_IsOpened()
    {
        _store.Server.FailOnce("findAndModify", WireFault.Duplicate);
        Assert.Null(await _store.Documents.FindAsync(Notes, Key, Cancellation));
    }

    [Fact]
    public async Task Append_NotAllowed_NamesTheRefusalAndNotTheAnswer()
    {
        _store.Server.FailOnce("insert", WireFault.Unauthorized);
        var refused = await Assert.ThrowsAsync<StorageUnavailableException>(() => _store.Attempts.AppendAsync(RandomAttempts.Make(new SeededRandom(1), "a", 1), Cancellation));
        Assert.Equal("The database refuses: Unauthorized.", refused.Message);
    }

    [Fact]
    public async Task Save_AnotherMadeItMeanwhile_IsFoundAtTheNextTry()
    {
        await _store.Database.OpenAsync(Cancellation);
        _store.Server.FailOnce("findAndModify", WireFault.Duplicate);
        Assert.Equal(1, await _store.Documents.SaveAsync(Notes, Key, new("", 1), DocumentVersion.Any, Cancellation));
    }
}
