using Drill.Domain.Documents;
using Drill.Domain.Rosters;
using Drill.Server.Options;
using Drill.Server.Store;
using Drill.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Server.Tests.Store;

/// <summary>The commands as they are typed, on real files.</summary>
public sealed class StoreCommandTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("drill-store-").FullName;

    private string Full => Path.Combine(_folder, "full");

    private string Empty => Path.Combine(_folder, "empty");

    public async ValueTask InitializeAsync()
    {
        await using var services = new ServiceCollection().AddStorage(StoreAddress.Parse(Full), Deadlines.Store).BuildServiceProvider();
        var documents = services.GetRequiredService<IDocumentStore>();
        await documents.SaveAsync(RosterDocuments.Rosters, new("all", "minami"), Roster.Of(new("minami", "みなみ小学校")), 0, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("backup.jsonl.gz")]
    [InlineData("backup.db")]
    public async Task BackupThenRestoreThenVerify_EachKind_EndsWithZero(string name)
    {
        var file = Path.Combine(_folder, name);
        Assert.Equal(0, await RunAsync("store", "backup", file, "--data", Full));
        Assert.Equal(0, await RunAsync("store", "verify", file));
        Assert.Equal(0, await RunAsync("store", "restore", file, "--store", Empty));
        Assert.Equal(0, await RunAsync("store", "verify", "--store", Empty));

        await using var services = new ServiceCollection().AddStorage(StoreAddress.Parse(Empty), Deadlines.Store).BuildServiceProvider();
        var roster = await services.GetRequiredService<IDocumentStore>().FindAsync(RosterDocuments.Rosters, new("all", "minami"), TestContext.Current.CancellationToken);
        Assert.Equal("みなみ小学校", roster!.Value.School.Name);
    }

    [Fact]
    public async Task Copy_ToAnEmptyStoreThenAgain_IsDoneThenRefused()
    {
        Assert.Equal(0, await RunAsync("store", "copy", Full, Empty));
        Assert.Equal(StoreCommand.Failed, await RunAsync("store", "copy", Full, Empty));
    }

    [Fact]
    public async Task Commands_StoreThatIsNotThere_EndWithOneAndMakeNone()
    {
        var nowhere = Path.Combine(_folder, "nowhere");
        Assert.Equal(StoreCommand.Failed, await RunAsync("store", "verify", "--store", nowhere));
        Assert.Equal(StoreCommand.Failed, await RunAsync("store", "backup", Path.Combine(_folder, "x.gz"), "--store", nowhere));
        Assert.Equal(StoreCommand.Failed, await RunAsync("store", "restore", Path.Combine(_folder, "none.gz"), "--store", nowhere));
        Assert.False(Directory.Exists(nowhere));
    }

    [Theory]
    [InlineData("store", "copy", "only-one")]
    [InlineData("store", "copy", "a", "mysql://b")]
    [InlineData("store", "verify", "--store", "mongodb://")]
    public async Task Commands_BadOption_EndWithTwo(params string[] args) => Assert.Equal(ServerCommand.BadOption, await RunAsync(args));

    private static Task<int> RunAsync(params string[] args) => ServerCommand.RunAsync(args, (_, _) => Task.FromResult(99));
}
