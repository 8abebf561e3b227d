using Drill.Domain.Attempts;
using Drill.Storage.Sqlite;

namespace Drill.Storage.Tests.Sqlite;

public sealed class SqliteFileTests : IAsyncDisposable
{
    private readonly SqliteStore _store = new();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "20000")]
    [InlineData("wal_autocheckpoint", "0")]
    [InlineData("user_version", "1")]
    public async Task OpenWriter_Pragma_IsInForce(string pragma, string value) =>
        Assert.Equal(value, await _store.Database.WriteAsync(s => s.First($"PRAGMA {pragma}", row => row.GetString(0)), TestContext.Current.CancellationToken));

    [Fact]
    public async Task OpenWriter_LoadedLibrary_IsNewEnough()
    {
        var version = await _store.Database.ReadAsync(s => s.First("SELECT sqlite_version()", row => row.GetString(0)), TestContext.Current.CancellationToken);
        Assert.Null(SqliteRelease.FindError(version));
    }

    [Fact]
    public async Task OpenReader_Write_IsRefused() =>
        await Assert.ThrowsAsync<StorageUnavailableException>(
            () => _store.Database.ReadAsync(s => s.Execute("DELETE FROM attempts"), TestContext.Current.CancellationToken));

    [Fact]
    public async Task Dispose_AfterReadsAndWrites_LeavesOneFile()
    {
        await _store.Database.WriteAsync(s => s.Execute("INSERT INTO documents VALUES ('c', 'p', 'i', 1, x'00')"), TestContext.Current.CancellationToken);
        Assert.Equal(1, await _store.Database.ReadAsync(s => s.First("SELECT count(*) FROM documents", row => row.GetInt64(0)), TestContext.Current.CancellationToken));
        await _store.Database.DisposeAsync();
        Assert.Equal(["drill.db"], Directory.GetFiles(_store.Folder).Select(Path.GetFileName));
    }
}
