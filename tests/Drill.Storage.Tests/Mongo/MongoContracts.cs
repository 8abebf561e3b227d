using Drill.Storage.Tests.Contracts;

namespace Drill.Storage.Tests.Mongo;

public sealed class MongoAttemptLogTests : AttemptLogContract
{
    protected override Task<ContractStore> OpenFreshStoreAsync() => Task.FromResult<ContractStore>(MongoStore.OpenOrSkip());
}

public sealed class MongoAttemptReadingTests : AttemptReadingContract
{
    protected override Task<ContractStore> OpenFreshStoreAsync() => Task.FromResult<ContractStore>(MongoStore.OpenOrSkip());
}

public sealed class MongoDocumentStoreTests : DocumentStoreContract
{
    protected override Task<ContractStore> OpenFreshStoreAsync() => Task.FromResult<ContractStore>(MongoStore.OpenOrSkip());
}
