using Drill.Domain.Attempts;
using Drill.Domain.Numbers;
using Drill.Storage.Tests.Attempts;
using Drill.Storage.Tests.Wire.Serving;

namespace Drill.Storage.Tests.Wire;

/// <summary>On a replica set the driver sends a write again that was cut off; the server does it once.</summary>
public sealed class WireReplicaSetTests : IAsyncDisposable
{
    private readonly WireStore _store = new(TimeSpan.FromSeconds(15), isReplicaSet: true);
    private readonly SeededRandom _random = new(27018);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Theory]
    [InlineData(WireFault.CutBefore)]
    [InlineData(WireFault.CutAfter)]
    internal async Task Append_Cut_IsSentAgainAndOneFact(WireFault cut)
    {
        _store.Server.FailOnce("insert", cut);
        Assert.IsType<AppendResult.Appended>(await _store.Attempts.AppendAsync(RandomAttempts.Make(_random, "a", 1), Cancellation));
        Assert.Equal(2, _store.Server.Heard.Count(h => h == "insert attempts"));
        Assert.Single(await _store.Attempts.ReadStudentAsync("a", 0, Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task Find_Cut_IsAskedAgain()
    {
        var recorded = RandomAttempts.Make(_random, "a", 1);
        await _store.Attempts.AppendAsync(recorded, Cancellation);
        _store.Server.FailOnce("find", WireFault.CutBefore);
        Assert.NotNull(await _store.Attempts.FindAsync("a", recorded.Attempt.Id, Cancellation));
    }

    [Fact]
    public async Task AlreadyThere_WhatAMajorityHoldsWasRead_NeedsNoWrite()
    {
        var recorded = RandomAttempts.Make(_random, "a", 1);
        await _store.Attempts.AppendAsync(recorded, Cancellation);
        Assert.IsType<AppendResult.AlreadyThere>(await _store.Attempts.AppendAsync(recorded, Cancellation));
        Assert.Equal("find attempts", _store.Server.Heard[^1]);
    }
}
