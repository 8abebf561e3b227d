using Drill.Domain.Attempts;
using Drill.Domain.Numbers;
using Drill.Storage.Tests.Attempts;
using Drill.Storage.Tests.Wire.Serving;

namespace Drill.Storage.Tests.Wire;

/// <summary>What a caller hears when the database fails at the worst moment.</summary>
public sealed class WireFaultTests : IAsyncDisposable
{
    private readonly WireStore _store = new(TimeSpan.FromSeconds(15));
    private readonly SeededRandom _random = new(11000);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Append_CutAfterWriting_IsReadBackAndAppended()
    {
        await AppendAsync(1);
        _store.Server.FailOnce("insert", WireFault.CutAfter);
        Assert.IsType<AppendResult.Appended>(await AppendAsync(2));
        Assert.Equal([1, 2], await SequencesAsync());
    }

    [Fact]
    public async Task Append_CutBeforeWriting_IsUnknownAndTheRetryIsAppended()
    {
        await AppendAsync(1);
        _store.Server.FailOnce("insert", WireFault.CutBefore);
        var recorded = RandomAttempts.Make(_random, "a", 2);
        await Assert.ThrowsAsync<StorageUnavailableException>(() => _store.Attempts.AppendAsync(recorded, Cancellation));
        Assert.IsType<AppendResult.Appended>(await _store.Attempts.AppendAsync(recorded, Cancellation));
        Assert.Equal([1, 2], await SequencesAsync());
    }

    [Fact]
    public async Task Append_NoMajorityConfirms_IsReadBack()
    {
        _store.Server.FailOnce("insert", WireFault.NoMajority);
        Assert.IsType<AppendResult.Appended>(await AppendAsync(1));
    }

    [Fact]
    public async Task Append_RefusedButNotForADuplicate_IsUnknownAndTheRetryIsAppended()
    {
        await AppendAsync(1);
        _store.Server.FailOnce("insert", WireFault.LastRefused);
        await Assert.ThrowsAsync<StorageUnavailableException>(() => AppendAsync(2));
        Assert.IsType<AppendResult.Appended>(await AppendAsync(2));
        Assert.Equal([1, 2], await SequencesAsync());
    }

    [Fact]
    public async Task Append_CutAfterWritingAndNothingCanBeRead_IsUnknownAndTheRetryIsOneFact()
    {
        await AppendAsync(1);
        var recorded = RandomAttempts.Make(_random, "a", 2);
        var isDown = false;
        _store.Server.Fault = command =>
        {
            if (isDown) return WireFault.CutBefore;
            isDown = command.Contains("insert");
            return isDown ? WireFault.CutAfter : WireFault.None;
        };
        await Assert.ThrowsAsync<StorageUnavailableException>(() => _store.Attempts.AppendAsync(recorded, Cancellation));

        _store.Server.Fault = _ => WireFault.None;
        var there = Assert.IsType<AppendResult.AlreadyThere>(await _store.Attempts.AppendAsync(recorded, Cancellation));
        Assert.Equal(Stored.Json(recorded), Stored.Json(there.Stored));
        Assert.Equal([1, 2], await SequencesAsync());
    }

    [Fact]
    public async Task Append_DatabaseGoneThenBack_RecoversByItself()
    {
        _store.Server.Fault = _ => WireFault.CutBefore;
        await Assert.ThrowsAsync<StorageUnavailableException>(() => AppendAsync(1));
        _store.Server.Fault = _ => WireFault.None;
        Assert.IsType<AppendResult.Appended>(await AppendAsync(1));
    }

    [Fact]
    public async Task Read_Cut_IsUnavailable()
    {
        await AppendAsync(1);
        _store.Server.FailOnce("find", WireFault.CutBefore);
        await Assert.ThrowsAsync<StorageUnavailableException>(() => SequencesAsync());
        Assert.Equal([1], await SequencesAsync());
    }

    [Fact]
    public async Task AlreadyThere_OnASingleServer_IsSaidAfterADurableWrite()
    {
        var recorded = RandomAttempts.Make(_random, "a", 1);
        await _store.Attempts.AppendAsync(recorded, Cancellation);
        Assert.IsType<AppendResult.AlreadyThere>(await _store.Attempts.AppendAsync(recorded, Cancellation));
        Assert.Equal("update marks", _store.Server.Heard[^1]);
    }

    private Task<AppendResult> AppendAsync(long sequence) => _store.Attempts.AppendAsync(RandomAttempts.Make(_random, "a", sequence), Cancellation);

    private async Task<IEnumerable<long>> SequencesAsync() => (await _store.Attempts.ReadStudentAsync("a", 0, Cancellation).ToListAsync(Cancellation)).Select(a => a.Sequence);
}
