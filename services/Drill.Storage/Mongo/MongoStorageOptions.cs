namespace Drill.Storage.Mongo;

/// <summary>The shared store's settings.</summary>
public sealed record MongoStorageOptions
{
    public required StoreAddress.Database Address { get; init; }

    /// <summary>Appends that may wait, 1 to 1,000,000; one more is refused at once.</summary>
    public int QueueLength { get; init; } = 4096;

    /// <summary>Appends in one batch at most, 1 to 10,000.</summary>
    public int BatchSize { get; init; } = 512;

    /// <summary>Batches under way at one time, 1 to 64: while one waits for the majority the next is on its way.</summary>
    public int ConcurrentBatches { get; init; } = 4;

    /// <summary>After this a caller is told that the outcome is unknown; above zero, at most a minute.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Whether a database that no Drill has written to is refused, rather than made.</summary>
    internal bool MustExist { get; init; }

    /// <summary>The database gets two thirds of the deadline, so that what became of a batch can still be asked within it.</summary>
    internal TimeSpan WriteTimeout => Deadline * 2 / 3;

    /// <exception cref="ArgumentException">A setting is out of its range; the message names it.</exception>
    internal MongoStorageOptions Validated()
    {
        Require(QueueLength is >= 1 and <= 1_000_000, nameof(QueueLength), $"must be 1 to 1,000,000, not {QueueLength}");
        Require(BatchSize is >= 1 and <= 10_000, nameof(BatchSize), $"must be 1 to 10,000, not {BatchSize}");
        Require(ConcurrentBatches is >= 1 and <= 64, nameof(ConcurrentBatches), $"must be 1 to 64, not {ConcurrentBatches}");
        Require(Deadline > TimeSpan.Zero && Deadline <= TimeSpan.FromMinutes(1), nameof(Deadline), $"must be above zero and at most a minute, not {Deadline}");
        return this;
    }

    private static void Require(bool holds, string setting, string message)
    {
        if (!holds) throw new ArgumentException($"MongoStorageOptions.{setting} {message}.");
    }
}
