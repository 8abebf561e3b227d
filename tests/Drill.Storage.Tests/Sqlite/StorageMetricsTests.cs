using System.Diagnostics.Metrics;
using Drill.Domain.Attempts;
using Drill.Domain.Numbers;
using Drill.Storage.Tests.Attempts;

namespace Drill.Storage.Tests.Sqlite;

/// <summary>Meters are heard across the whole process, so nothing else may write meanwhile.</summary>
[CollectionDefinition(nameof(StorageMetricsTests), DisableParallelization = true)]
[Collection(nameof(StorageMetricsTests))]
public sealed class StorageMetricsTests : IAsyncDisposable
{
    private readonly SqliteStore _store = new(options => options with { BatchSize = 200 });
    private readonly MeterListener _listener = new();
    private readonly List<(string Instrument, double Value)> _heard = [];

    public StorageMetricsTests()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == StorageMetrics.MeterName) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Hear(instrument, value, tags.Length));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Hear(instrument, value, tags.Length));
        _listener.Start();
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _listener.Dispose();
    }

    [Fact]
    public async Task Write_ManyWaiting_ShareAFewTransactions()
    {
        var random = new SeededRandom(3);
        Task<AppendResult>[] waiting;
        using (await WriterGate.CloseAsync(_store.Database))
        {
            waiting = [.. Enumerable.Range(1, 450).Select(i =>
                _store.Attempts.AppendAsync(RandomAttempts.Make(random, "a", i), TestContext.Current.CancellationToken))];
            _listener.RecordObservableInstruments();
        }

        await Task.WhenAll(waiting);
        await _store.Database.DisposeAsync();
        Assert.Equal([450], Heard(StorageMetrics.QueueDepth));
        Assert.Equal([1, 200, 200, 50], Heard(StorageMetrics.BatchSize));
        Assert.Equal(4, Heard(StorageMetrics.CommitDuration).Count(seconds => seconds is > 0 and < 10));
        Assert.Empty(Heard(StorageMetrics.FailedCommits));
    }

    [Fact]
    public async Task Write_TransactionFails_IsCounted()
    {
        await Assert.ThrowsAsync<StorageUnavailableException>(
            () => _store.Database.WriteAsync(s => s.Execute("INSERT INTO nowhere VALUES (1)"), TestContext.Current.CancellationToken));
        await _store.Database.DisposeAsync();
        Assert.Equal([1], Heard(StorageMetrics.FailedCommits));
        Assert.Empty(Heard(StorageMetrics.BatchSize));
    }

    private void Hear(Instrument instrument, double value, int tags)
    {
        Assert.Equal(0, tags);
        lock (_heard) _heard.Add((instrument.Name, value));
    }

    private List<double> Heard(string instrument)
    {
        lock (_heard) return [.. _heard.Where(heard => heard.Instrument == instrument).Select(heard => heard.Value)];
    }
}
