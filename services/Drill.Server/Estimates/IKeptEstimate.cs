namespace Drill.Server.Estimates;

/// <summary>Something learned from answers beside the log, with a document of its own.</summary>
public interface IKeptEstimate
{
    /// <summary>What logs call it.</summary>
    string Name { get; }

    /// <summary>Takes what is stored, if there is something whole.</summary>
    /// <returns>Whether what is stored could be read; where nothing is stored, it could.</returns>
    Task<bool> LoadAsync(CancellationToken cancellationToken);

    Task SaveAsync(CancellationToken cancellationToken);
}
