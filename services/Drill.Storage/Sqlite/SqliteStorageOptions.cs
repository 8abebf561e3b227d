namespace Drill.Storage.Sqlite;

/// <summary>The embedded store's settings.</summary>
public sealed record SqliteStorageOptions
{
    /// <summary>The folder that holds the file; made when it is not there.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>The file's name in its folder.</summary>
    public string FileName { get; init; } = StoreAddress.File.DefaultName;

    /// <summary>Writes that may wait, 1 to 1,000,000; one more is refused at once.</summary>
    public int QueueLength { get; init; } = 4096;

    /// <summary>Writes in one transaction at most, 1 to 10,000.</summary>
    public int BatchSize { get; init; } = 512;

    /// <summary>Reads at one time, 1 to 1,000; more wait until <see cref="Deadline"/>.</summary>
    public int ConcurrentReads { get; init; } = 8;

    /// <summary>After this a caller is told that the outcome is unknown; above zero, at most a minute.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>
    /// Called once, when the disk broke its promise to keep what was flushed (a failed fsync). From then on every write is refused, because
    /// only a new process can trust the file again: the host should exit and be restarted.
    /// </summary>
    public Action<Exception>? DurabilityLost { get; init; }

    /// <exception cref="ArgumentException">A setting is out of its range; the message names it.</exception>
    internal SqliteStorageOptions Validated()
    {
        Require(!string.IsNullOrWhiteSpace(DataDirectory), nameof(DataDirectory), "must name a folder");
        Require(QueueLength is >= 1 and <= 1_000_000, nameof(QueueLength), $"must be 1 to 1,000,000, not {QueueLength}");
        Require(BatchSize is >= 1 and <= 10_000, nameof(BatchSize), $"must be 1 to 10,000, not {BatchSize}");
        Require(ConcurrentReads is >= 1 and <= 1_000, nameof(ConcurrentReads), $"must be 1 to 1,000, not {ConcurrentReads}");
        Require(Deadline > TimeSpan.Zero && Deadline <= TimeSpan.FromMinutes(1), nameof(Deadline), $"must be above zero and at most a minute, not {Deadline}");
        return this;
    }

    private static void Require(bool holds, string setting, string message)
    {
        if (!holds) throw new ArgumentException($"SqliteStorageOptions.{setting} {message}.");
    }
}
