using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Server.Options;
using Drill.Server.Sessions;
using Drill.Server.Tests.Support;
using Drill.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Drill.Server.Tests.Sessions;

/// <summary>Two hosts on one store.</summary>
public sealed class SignedOutTests : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("drill-signed-out-").FullName;
    private readonly ManualClock _clock = new();
    private readonly ServiceProvider _services;

    public SignedOutTests() => _services = new ServiceCollection().AddStorage(StoreAddress.Parse(_folder), Deadlines.Store).BuildServiceProvider();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Look_SignedOutAtAnotherHost_IsLearned()
    {
        using var here = Open();
        using var there = Open();
        await here.AddAsync("a/b+c==", Cancellation);
        Assert.True(here.Contains("a/b+c=="));
        Assert.False(there.Contains("a/b+c=="));
        _clock.Advance(SignedOut.LookEvery);
        await there.LookAsync(Cancellation);
        Assert.True(there.Contains("a/b+c=="));
        Assert.False(there.Contains("other"));
    }

    [Fact]
    public async Task Start_AfterARestart_KnowsThoseOfOneLifetime()
    {
        using (var before = Open()) await before.AddAsync("old", Cancellation);
        _clock.Advance(SessionCookie.Lifetime - TimeSpan.FromMinutes(1));
        using var after = Open();
        await after.StartAsync(Cancellation);
        Assert.True(after.Contains("old"));
        await after.StopAsync(Cancellation);
    }

    [Fact]
    public async Task Look_CookieHasExpired_IsForgottenEverywhere()
    {
        using var host = Open();
        await host.AddAsync("old", Cancellation);
        _clock.Advance(SessionCookie.Lifetime + TimeSpan.FromHours(1));
        await host.LookAsync(Cancellation);
        Assert.False(host.Contains("old"));
        _clock.Advance(-TimeSpan.FromHours(1) - SessionCookie.Lifetime);
        using var other = Open();
        await other.LookAsync(Cancellation);
        Assert.False(other.Contains("old"));
    }

    [Fact]
    public async Task Look_StoreWasGoneAtTheSignOut_OthersHearOfItWhenItIsBack()
    {
        var store = new UnreliableStore(_services.GetRequiredService<IDocumentStore>());
        using var here = Open(store);
        using var there = Open();
        store.IsGone = true;
        await Assert.ThrowsAsync<StorageUnavailableException>(() => here.AddAsync("a", Cancellation));
        _clock.Advance(TimeSpan.FromHours(1));
        await there.LookAsync(Cancellation);
        store.IsGone = false;
        await here.LookAsync(Cancellation);
        await there.LookAsync(Cancellation);
        Assert.True(there.Contains("a"));
        _clock.Advance(SessionCookie.Lifetime + TimeSpan.FromHours(1));
        await here.LookAsync(Cancellation);
        using var later = Open();
        await later.StartAsync(Cancellation);
        Assert.False(later.Contains("a"));
        await later.StopAsync(Cancellation);
    }

    [Fact]
    public async Task Look_FirstAfterAnHourWithoutTheStore_LearnsAllThatHappenedMeanwhile()
    {
        var store = new UnreliableStore(_services.GetRequiredService<IDocumentStore>());
        using var here = Open();
        using var there = Open(store);
        await there.StartAsync(Cancellation);
        store.IsGone = true;
        _clock.Advance(TimeSpan.FromMinutes(5));
        await here.AddAsync("a", Cancellation);
        await Assert.ThrowsAsync<StorageUnavailableException>(() => there.LookAsync(Cancellation));
        _clock.Advance(TimeSpan.FromHours(1));
        store.IsGone = false;
        await there.LookAsync(Cancellation);
        Assert.True(there.Contains("a"));
        await there.StopAsync(Cancellation);
    }

    private SignedOut Open(IDocumentStore? store = null) => new(store ?? _services.GetRequiredService<IDocumentStore>(), _clock, NullLogger<SignedOut>.Instance);

    private sealed class UnreliableStore(IDocumentStore inner) : IDocumentStore
    {
        public bool IsGone { get; set; }

        public Task<Document<T>?> FindAsync<T>(DocumentSet<T> collection, DocumentKey key, CancellationToken cancellationToken) => There().FindAsync(collection, key, cancellationToken);

        public Task<IReadOnlyList<Document<T>>> ListAsync<T>(DocumentSet<T> collection, string partition, CancellationToken cancellationToken) => There().ListAsync(collection, partition, cancellationToken);

        public Task<long?> SaveAsync<T>(DocumentSet<T> collection, DocumentKey key, T value, long expectedVersion, CancellationToken cancellationToken) =>
            There().SaveAsync(collection, key, value, expectedVersion, cancellationToken);

        public Task<bool> DeleteAsync<T>(DocumentSet<T> collection, DocumentKey key, long expectedVersion, CancellationToken cancellationToken) =>
            There().DeleteAsync(collection, key, expectedVersion, cancellationToken);

        private IDocumentStore There() => IsGone ? throw new StorageUnavailableException("The store is gone.") : inner;
    }
}
