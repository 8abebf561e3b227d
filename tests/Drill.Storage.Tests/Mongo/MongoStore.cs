using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Storage.Mongo;
using Drill.Storage.Mongo.Attempts;
using Drill.Storage.Mongo.Documents;
using Drill.Storage.Tests.Contracts;
using MongoDB.Driver;

namespace Drill.Storage.Tests.Mongo;

/// <summary>A database of its own on the server that <c>DRILL_TEST_MONGO</c> names, dropped afterwards.</summary>
internal sealed class MongoStore : ContractStore
{
    public const string Variable = "DRILL_TEST_MONGO";

    private MongoDatabase _database = null!;
    private GroupInsert _writes = null!;

    private MongoStore(MongoStorageOptions options)
    {
        Options = options;
        Open();
    }

    public MongoStorageOptions Options { get; }

    public override IAttemptLog Attempts => new MongoAttemptLog(_database, _writes);

    public override IDocumentStore Documents => new MongoDocumentStore(_database);

    /// <summary>Skips the test, and says so, where there is no server to run it on.</summary>
    public static MongoStore OpenOrSkip()
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrWhiteSpace(server), $"Not run on MongoDB: {Variable} names no server (mongodb://host:port).");
        return OpenOn(server!);
    }

    /// <summary>A database of its own on a server. Its user, where one is named, must be allowed to make databases and to drop them.</summary>
    public static MongoStore OpenOn(string server) => new(new() { Address = AddressOn(server), Deadline = TimeSpan.FromSeconds(30) });

    internal static StoreAddress.Database AddressOn(string server)
    {
        var url = new MongoUrlBuilder(server) { DatabaseName = $"drill-test-{Guid.NewGuid():n}"[..36] };

        // A user of the server was made in the database that the string named, or in admin.
        var named = new MongoUrl(server);
        if (named.Username is not null && url.AuthenticationSource is null) url.AuthenticationSource = named.DatabaseName ?? "admin";
        return Assert.IsType<StoreAddress.Database>(StoreAddress.Parse(url.ToString()));
    }

    public override async Task ReopenAsync()
    {
        await CloseAsync();
        Open();
    }

    public override async ValueTask DisposeAsync()
    {
        await CloseAsync();
        using var client = new MongoClient(Options.Address.ConnectionString);
        await client.DropDatabaseAsync(Options.Address.Name);
    }

    private void Open()
    {
        _database = new MongoDatabase(Options, TimeProvider.System);
        _writes = new GroupInsert(_database, TimeProvider.System);
    }

    private async Task CloseAsync()
    {
        await _writes.DisposeAsync();
        _database.Dispose();
    }
}
