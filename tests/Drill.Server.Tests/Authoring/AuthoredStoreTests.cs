using Drill.Content;
using Drill.Domain.Authoring;
using Drill.Domain.Documents;
using Drill.Server.Authoring;

namespace Drill.Server.Tests.Authoring;

public sealed class AuthoredStoreTests
{
    [Fact]
    public async Task Add_AWholeImport_ShareTheFlushesOfTheDisk()
    {
        var items = Enumerable.Range(0, AuthoredSheet.MaxRows).Select(i => AuthoredItem.New($"i{i}", "school", new AuthoredForm { Prompt = $"{i}" }, "p", DateTimeOffset.UnixEpoch)).ToArray();
        var disk = new OneFlush(items.Length);

        await new AuthoredStore(disk, ContentLibrary.Curriculum.With(new AuthoredShelf()), TimeProvider.System)
            .AddAsync(items, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.Equal(items.Length, disk.Items);
    }

    /// <summary>A disk that flushes only when everything waits for it.</summary>
    private sealed class OneFlush(int all) : IDocumentStore
    {
        private readonly TaskCompletionSource _flushed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Items { get; private set; }

        public async Task<long?> SaveAsync<T>(DocumentSet<T> collection, DocumentKey key, T value, long expectedVersion, CancellationToken cancellationToken)
        {
            if (value is not AuthoredItem) return 1;
            if (++Items == all) _flushed.SetResult();
            await _flushed.Task;
            return 1;
        }

        public Task<IReadOnlyList<Document<T>>> ListAsync<T>(DocumentSet<T> collection, string partition, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Document<T>>>([]);

        public Task<Document<T>?> FindAsync<T>(DocumentSet<T> collection, DocumentKey key, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<bool> DeleteAsync<T>(DocumentSet<T> collection, DocumentKey key, long expectedVersion, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
