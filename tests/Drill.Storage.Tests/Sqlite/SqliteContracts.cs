using Drill.Storage.Tests.Contracts;

namespace Drill.Storage.Tests.Sqlite;

public sealed class SqliteAttemptLogTests : AttemptLogContract
{
    protected override Task<ContractStore> OpenFreshStoreAsync() => Task.FromResult<ContractStore>(new SqliteStore());
}

public sealed class SqliteAttemptReadingTests : AttemptReadingContract
{
    protected override Task<ContractStore> OpenFreshStoreAsync() => Task.FromResult<ContractStore>(new SqliteStore());
}

public sealed class SqliteDocumentStoreTests : DocumentStoreContract
{
    protected override Task<ContractStore> OpenFreshStoreAsync() => Task.FromResult<ContractStore>(new SqliteStore());
}
