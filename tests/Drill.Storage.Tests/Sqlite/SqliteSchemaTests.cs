using Drill.Storage.Sqlite;
using Drill.Storage.Sqlite.Attempts;

namespace Drill.Storage.Tests.Sqlite;

public sealed class SqliteSchemaTests : IAsyncDisposable
{
    private readonly SqliteStore _store = new();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Ensure_NewerSchema_IsRefusedWithBothNumbers()
    {
        await _store.Database.WriteAsync(s => s.Execute("PRAGMA user_version = 7"), TestContext.Current.CancellationToken);
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(_store.ReopenAsync);
        Assert.Contains("schema 7", exception.Message, StringComparison.Ordinal);
        Assert.Contains("up to 1", exception.Message, StringComparison.Ordinal);
        Assert.Contains("drill.db", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ensure_ManyOpenANewFileAtOnce_AllFindTheTables()
    {
        var options = new SqliteStorageOptions { DataDirectory = Path.Combine(_store.Folder, "deeper", "new"), Deadline = SqliteStore.Deadline };
        var databases = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => SqliteDatabase.Open(options, TimeProvider.System))));
        foreach (var database in databases)
        {
            Assert.Equal(0, await database.ReadAsync(s => s.First("SELECT count(*) FROM attempts", row => row.GetInt64(0)), TestContext.Current.CancellationToken));
            await database.DisposeAsync();
        }
    }

    [Theory]
    [InlineData(SqliteAttemptLog.LastSequence, "SEARCH attempts USING COVERING INDEX")]
    [InlineData(SqliteAttemptLog.Find, "SEARCH attempts USING INDEX")]
    [InlineData(SqliteAttemptLog.OfStudent, "SEARCH attempts USING INDEX")]
    [InlineData(SqliteAttemptLog.OfClassroom, "SEARCH attempts USING COVERING INDEX attempts_of_classroom")]
    [InlineData(SqliteAttemptLog.OfAssignment, "SEARCH attempts USING COVERING INDEX attempts_of_assignment")]
    [InlineData(SqliteAttemptLog.Fact, "SEARCH attempts USING INTEGER PRIMARY KEY")]
    public async Task Plan_EveryQuery_SearchesAnIndexAndScansNothing(string sql, string expected)
    {
        object[] values = [.. Enumerable.Repeat("x", sql.Count(c => c == '$'))];
        var plan = await _store.Database.ReadAsync(s => s.All($"EXPLAIN QUERY PLAN {sql}", row => row.GetString(3), values), TestContext.Current.CancellationToken);
        Assert.Contains(plan, step => step.StartsWith(expected, StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal));
    }
}
