using Drill.Storage.Tests.Contracts;

namespace Drill.Storage.Tests.Wire;

public sealed class WireAttemptLogTests : AttemptLogContract
{
    protected override Task<ContractStore> OpenFreshStoreAsync() => Task.FromResult<ContractStore>(new WireStore());
}

public sealed class WireAttemptReadingTests : AttemptReadingContract
{
    protected override Task<ContractStore> OpenFreshStoreAsync() => Task.FromResult<ContractStore>(new WireStore());
}

public sealed class WireDocumentStoreTests : DocumentStoreContract
{
    protected override Task<ContractStore> OpenFreshStoreAsync() => Task.FromResult<ContractStore>(new WireStore());
}

public sealed class WireReplicaSetAttemptLogTests : AttemptLogContract
{
    protected override Task<ContractStore> OpenFreshStoreAsync() => Task.FromResult<ContractStore>(new WireStore(isReplicaSet: true));
}

public sealed class WireReplicaSetAttemptReadingTests : AttemptReadingContract
{
    protected override Task<ContractStore> OpenFreshStoreAsync() => Task.FromResult<ContractStore>(new WireStore(isReplicaSet: true));
}

public sealed class WireReplicaSetDocumentStoreTests : DocumentStoreContract
{
    protected override Task<ContractStore> OpenFreshStoreAsync() => Task.FromResult<ContractStore>(new WireStore(isReplicaSet: true));
}
