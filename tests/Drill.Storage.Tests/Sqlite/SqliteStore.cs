using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Storage.Sqlite;
using Drill.Storage.Sqlite.Attempts;
using Drill.Storage.Tests.Contracts;

namespace Drill.Storage.Tests.Sqlite;

/// <summary>A real file in a folder of its own.</summary>
internal sealed class SqliteStore : ContractStore
{
    /// <summary>Long, so that a busy machine does not turn a slow disk into a failed test.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private readonly SqliteStorageOptions _options;
    private readonly TimeProvider _time;

    public SqliteStore(Func<SqliteStorageOptions, SqliteStorageOptions>? change = null, TimeProvider? time = null)
    {
        _time = time ?? TimeProvider.System;
        var options = new SqliteStorageOptions { DataDirectory = Directory.CreateTempSubdirectory("drill-storage-").FullName, Deadline = Deadline };
        _options = change?.Invoke(options) ?? options;
        Open();
    }

    public SqliteDatabase Database { get; private set; } = null!;

    public override IAttemptLog Attempts => new SqliteAttemptLog(Database);

    public override IDocumentStore Documents => new SqliteDocumentStore(Database);

    public string Folder => _options.DataDirectory;

    public override async Task ReopenAsync()
    {
        await Database.DisposeAsync();
        Open();
    }

    public override async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private void Open() => Database = SqliteDatabase.Open(_options, _time);
}
