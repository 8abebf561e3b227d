using System.Text.Json;
using Drill.Content;
using Drill.Domain.Authoring;
using Drill.Domain.Documents;
using Drill.Server.Authoring;
using Microsoft.Extensions.Logging.Abstractions;

namespace Drill.Server.Tests.Authoring;

public sealed class ShelfKeeperTests
{
    private const string Skill = "match-objects";

    [Fact]
    public async Task Start_OneSchoolsItemIsDamaged_ShelvesTheOthersAndTheServerStarts()
    {
        var shelf = new AuthoredShelf();
        var store = new AuthoredStore(new OneDamaged(), ContentLibrary.Curriculum.With(shelf), TimeProvider.System);
        using var keeper = new ShelfKeeper(store, TimeProvider.System, NullLogger<ShelfKeeper>.Instance);

        await keeper.StartAsync(TestContext.Current.CancellationToken);

        Assert.Empty(shelf.Offered("a-damaged", Skill));
        Assert.Single(shelf.Offered("b-whole", Skill));
        await keeper.StopAsync(TestContext.Current.CancellationToken);
    }

    private sealed class OneDamaged : IDocumentStore
    {
        private static readonly AuthoredItem Item = AuthoredItem.New("i", "b-whole", new() { Skill = Skill, Level = 2, Kind = "whole", Prompt = "いくつですか。", Key = "3" }, "p", DateTimeOffset.UnixEpoch);

        public Task<IReadOnlyList<Document<T>>> ListAsync<T>(DocumentSet<T> collection, string partition, CancellationToken cancellationToken)
        {
            object found = partition switch
            {
                "a-damaged" => throw new JsonException("'x' is an invalid start of a value."),
                "b-whole" => new Document<AuthoredItem>[] { new(new(partition, Item.Id), 1, Item) },
                _ => new[] { "a-damaged", "b-whole" }.Select(school => new Document<AuthoredStamp>(new(partition, school), 1, new(DateTimeOffset.UnixEpoch))).ToArray(),
            };
            return Task.FromResult((IReadOnlyList<Document<T>>)found);
        }

        public Task<Document<T>?> FindAsync<T>(DocumentSet<T> collection, DocumentKey key, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<long?> SaveAsync<T>(DocumentSet<T> collection, DocumentKey key, T value, long expectedVersion, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<bool> DeleteAsync<T>(DocumentSet<T> collection, DocumentKey key, long expectedVersion, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
