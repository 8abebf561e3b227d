using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Storage.Copy;
using Drill.Storage.Mongo;
using Drill.Storage.Mongo.Attempts;
using Drill.Storage.Mongo.Documents;
using Drill.Storage.Tests.Contracts;
using Drill.Storage.Tests.Wire.Serving;

namespace Drill.Storage.Tests.Wire;

/// <summary>The MongoDB store on a server of this process.</summary>
internal sealed class WireStore : ContractStore
{
    private readonly MongoStorageOptions _options;
    private MongoDatabase _database = null!;
    private GroupInsert _writes = null!;

    public WireStore(TimeSpan? deadline = null, bool isReplicaSet = false)
    {
        Server = new(isReplicaSet);
        _options = new() { Address = (StoreAddress.Database)StoreAddress.Parse(Server.ConnectionString), Deadline = deadline ?? TimeSpan.FromSeconds(30) };
        Open();
    }

    public WireServer Server { get; }

    public MongoDatabase Database => _database;

    public override IAttemptLog Attempts => new MongoAttemptLog(_database, _writes);

    public override IDocumentStore Documents => new MongoDocumentStore(_database);

    public IStoreTarget OpenContents(bool mustExist = false) => StoreContents.Open(_options.Address, mustExist);

    public override async Task ReopenAsync()
    {
        await CloseAsync();
        Open();
    }

    public override async ValueTask DisposeAsync()
    {
        await CloseAsync();
        await Server.DisposeAsync();
    }

    private void Open()
    {
        _database = new MongoDatabase(_options, TimeProvider.System);
        _writes = new GroupInsert(_database, TimeProvider.System);
    }

    private async Task CloseAsync()
    {
        await _writes.DisposeAsync();
        _database.Dispose();
    }
}
