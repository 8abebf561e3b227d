namespace Drill.Storage.Tests.Contracts;

/// <summary>Every test of a contract begins with a fresh store.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    protected ContractStore Store { get; private set; } = null!;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Store = await OpenFreshStoreAsync();

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<ContractStore> OpenFreshStoreAsync();
}
