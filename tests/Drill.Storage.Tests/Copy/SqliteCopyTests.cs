using Drill.Storage.Copy;
using Drill.Storage.Tests.Sqlite;

namespace Drill.Storage.Tests.Copy;

public sealed class SqliteCopyTests : IAsyncDisposable
{
    private readonly SqliteStore _full = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("drill-online-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private StoreAddress.File Store => new(_full.Folder, StoreAddress.File.DefaultName);

    private string Copy => Path.Combine(_folder, "copy.db");

    public async ValueTask DisposeAsync()
    {
        await _full.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Run_WhileTheStoreIsOpen_IsOneSoundFileWithTheSame()
    {
        await _full.FillAsync(Cancellation);
        SqliteCopy.Run(Store, Copy);
        Assert.Equal([Copy], Directory.GetFiles(_folder));
        await using var copy = StoreContents.Open(StoreAddress.Parse(Copy), mustExist: true);
        var (problems, digest) = await StoreCheck.RunAsync(copy, null, Cancellation);
        Assert.Empty(problems);
        Assert.Equal(await StoreDigest.OfAsync(new SqliteContents(_full.Database, "full"), null, Cancellation), digest);
    }

    [Fact]
    public async Task Run_CopyIsThereOrNoStore_IsRefused()
    {
        Assert.Throws<StoreCopyException>(() => SqliteCopy.Run(Store with { Name = "none.db" }, Copy));
        Assert.False(File.Exists(Path.Combine(_full.Folder, "none.db")));
        await File.WriteAllTextAsync(Copy, "precious", Cancellation);
        Assert.Throws<StoreCopyException>(() => SqliteCopy.Run(Store, Copy));
        Assert.Equal("precious", await File.ReadAllTextAsync(Copy, Cancellation));
    }
}
