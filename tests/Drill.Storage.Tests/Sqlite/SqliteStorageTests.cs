using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Storage.Sqlite;
using Drill.Storage.Sqlite.Attempts;
using Microsoft.Extensions.DependencyInjection;

namespace Drill.Storage.Tests.Sqlite;

public sealed class SqliteStorageTests : IDisposable
{
    private readonly SqliteStorageOptions _good = new() { DataDirectory = Directory.CreateTempSubdirectory("drill-storage-").FullName };

    public static TheoryData<string, Func<SqliteStorageOptions, SqliteStorageOptions>> BadSettings => new()
    {
        { nameof(SqliteStorageOptions.DataDirectory), options => options with { DataDirectory = " " } },
        { nameof(SqliteStorageOptions.QueueLength), options => options with { QueueLength = 0 } },
        { nameof(SqliteStorageOptions.BatchSize), options => options with { BatchSize = 10_001 } },
        { nameof(SqliteStorageOptions.ConcurrentReads), options => options with { ConcurrentReads = 0 } },
        { nameof(SqliteStorageOptions.Deadline), options => options with { Deadline = TimeSpan.Zero } },
    };

    public void Dispose() => Directory.Delete(_good.DataDirectory, recursive: true);

    [Theory]
    [MemberData(nameof(BadSettings))]
    public void AddSqliteStorage_BadSetting_IsNamed(string setting, Func<SqliteStorageOptions, SqliteStorageOptions> spoil)
    {
        var exception = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddSqliteStorage(spoil(_good)));
        Assert.StartsWith($"SqliteStorageOptions.{setting} must", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddSqliteStorage_Resolved_BothEdgesShareOneFileAndCloseIt()
    {
        await using (var provider = new ServiceCollection().AddSqliteStorage(_good).BuildServiceProvider())
        {
            Assert.IsType<SqliteAttemptLog>(provider.GetRequiredService<IAttemptLog>());
            Assert.IsType<SqliteDocumentStore>(provider.GetRequiredService<IDocumentStore>());
            Assert.Same(provider.GetRequiredService<IAttemptLog>(), provider.GetRequiredService<IAttemptLog>());
        }

        Assert.Equal(["drill.db"], Directory.GetFiles(_good.DataDirectory).Select(Path.GetFileName));
    }

    [Fact]
    public void Open_FolderIsAFile_SaysWhichFolder()
    {
        var folder = Path.Combine(_good.DataDirectory, "inside");
        Directory.CreateDirectory(Path.Combine(folder, "drill.db"));
        var exception = Assert.Throws<StorageUnavailableException>(() => SqliteDatabase.Open(_good with { DataDirectory = folder }, TimeProvider.System));
        Assert.Contains(folder, exception.Message, StringComparison.Ordinal);
    }
}
