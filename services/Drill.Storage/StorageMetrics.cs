using System.Diagnostics.Metrics;

namespace Drill.Storage;

/// <summary>What a store tells of its work: numbers only, never an id or a name.</summary>
internal sealed class StorageMetrics : IDisposable
{
    public const string MeterName = "Drill.Storage";
    public const string QueueDepth = "drill.storage.queue.depth";
    public const string BatchSize = "drill.storage.batch.size";
    public const string CommitDuration = "drill.storage.commit.duration";
    public const string FailedCommits = "drill.storage.commit.failures";

    private readonly Meter _meter = new(MeterName);
    private readonly Histogram<int> _batchSize;
    private readonly Histogram<double> _commitDuration;
    private readonly Counter<int> _failedCommits;

    public StorageMetrics(Func<int> queueDepth)
    {
        _meter.CreateObservableGauge(QueueDepth, queueDepth, "{operation}", "Operations that wait for the writer.");
        _batchSize = _meter.CreateHistogram<int>(BatchSize, "{operation}", "Operations written in one transaction.");
        _commitDuration = _meter.CreateHistogram<double>(CommitDuration, "s", "From the begin of a transaction until it is durable.");
        _failedCommits = _meter.CreateCounter<int>(FailedCommits, "{transaction}", "Transactions that failed; none of their operations was acknowledged.");
    }

    public void Committed(int operations, TimeSpan duration)
    {
        _batchSize.Record(operations);
        _commitDuration.Record(duration.TotalSeconds);
    }

    public void Failed() => _failedCommits.Add(1);

    public void Dispose() => _meter.Dispose();
}
