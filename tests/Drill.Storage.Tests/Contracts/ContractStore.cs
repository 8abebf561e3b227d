using Drill.Domain.Attempts;
using Drill.Domain.Documents;

namespace Drill.Storage.Tests.Contracts;

/// <summary>A real store that the contracts are run on; disposing of it leaves nothing behind.</summary>
public abstract class ContractStore : IAsyncDisposable
{
    public abstract IAttemptLog Attempts { get; }

    public abstract IDocumentStore Documents { get; }

    /// <summary>Closes the store and opens the same one again, as a restart would.</summary>
    public abstract Task ReopenAsync();

    public abstract ValueTask DisposeAsync();
}
