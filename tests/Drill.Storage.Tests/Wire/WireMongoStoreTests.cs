using Drill.Domain.Numbers;
using Drill.Storage.Tests.Attempts;
using Drill.Storage.Tests.Mongo;
using Drill.Storage.Tests.Wire.Serving;
using MongoDB.Driver;

namespace Drill.Storage.Tests.Wire;

/// <summary>The store that the contracts have on a real server, on one of this process: that what surrounds them works as well.</summary>
public sealed class WireMongoStoreTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OpenOn_TwoOfOneServer_KnowNothingOfEachOtherAndLeaveNothing(bool isReplicaSet)
    {
        await using var server = new WireServer(isReplicaSet);
        await using (var one = MongoStore.OpenOn(server.ConnectionString))
        await using (var other = MongoStore.OpenOn(server.ConnectionString))
        {
            var recorded = RandomAttempts.Make(new SeededRandom(2), "a", 1);
            await one.Attempts.AppendAsync(recorded, Cancellation);
            await one.ReopenAsync();
            Assert.NotNull(await one.Attempts.FindAsync("a", recorded.Attempt.Id, Cancellation));
            Assert.Null(await other.Attempts.FindAsync("a", recorded.Attempt.Id, Cancellation));
            Assert.Equal(2, server.Databases.Count);
        }

        Assert.Empty(server.Databases);
    }

    [Theory]
    [InlineData("mongodb://user:secret@127.0.0.1:1", "admin")]
    [InlineData("mongodb://user:secret@127.0.0.1:1/people", "people")]
    [InlineData("mongodb://user:secret@127.0.0.1:1/people?authSource=users&replicaSet=rs0", "users")]
    public void AddressOn_AUserOfTheServer_IsLookedForWhereItWasMade(string server, string source)
    {
        var settings = MongoClientSettings.FromConnectionString(MongoStore.AddressOn(server).ConnectionString);
        Assert.Equal((source, "user"), (settings.Credential.Source, settings.Credential.Username));
    }
}
