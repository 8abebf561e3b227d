using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Storage.Mongo;
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

    public static bool IsThere => !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(Variable));

    public MongoStorageOptions Options { get; }

    public MongoDatabase Database => _database;

    public override IAttemptLog Attempts => new MongoAttemptLog(_database, _writes);

    public override IDocumentStore Documents => new MongoDocumentStore(_database);

    /// <summary>Skips the test, and says so, where there is no server to run it on.</summary>
    public static MongoStore OpenOrSkip(Func<MongoStorageOptions, MongoStorageOptions>? change = null)
    {
        Assert.SkipUnless(IsThere, $"Not run on MongoDB: {Variable} names no server (mongodb://host:port).");
        var url = new MongoUrlBuilder(Environment.GetEnvironmentVariable(Variable)) { DatabaseName = $"drill-test-{Guid.CreateVersion7():n}"[..36] };

        // A user of the server was made in the database that the string named, or in admin.
        var named = new MongoUrl(Environment.GetEnvironmentVariable(Variable));
        if (named.Username is not null && url.AuthenticationSource is null) url.AuthenticationSource = named.DatabaseName ?? "admin";
        var address = Assert.IsType<StoreAddress.Database>(StoreAddress.Parse(url.ToString()));
        var options = new MongoStorageOptions { Address = address, Deadline = TimeSpan.FromSeconds(30) };
        return new MongoStore(change?.Invoke(options) ?? options);
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
