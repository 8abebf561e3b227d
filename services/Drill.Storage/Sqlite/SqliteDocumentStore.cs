using System.Text.Json;
using Drill.Domain.Documents;
using Microsoft.Data.Sqlite;

namespace Drill.Storage.Sqlite;

internal sealed class SqliteDocumentStore(SqliteDatabase database) : IDocumentStore
{
    private const string Find = "SELECT id, version, body FROM documents WHERE collection = $1 AND partition = $2 AND id = $3";
    private const string List = "SELECT id, version, body FROM documents WHERE collection = $1 AND partition = $2";
    private const string FindVersion = "SELECT version FROM documents WHERE collection = $1 AND partition = $2 AND id = $3";
    private const string Deletion = "DELETE FROM documents WHERE collection = $1 AND partition = $2 AND id = $3";

    private const string Saving = """
        INSERT INTO documents (collection, partition, id, version, body) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (collection, partition, id) DO UPDATE SET version = excluded.version, body = excluded.body
        """;

    public Task<Document<T>?> FindAsync<T>(DocumentSet<T> collection, DocumentKey key, CancellationToken cancellationToken) =>
        database.ReadAsync(statements => statements.First(Find, row => Read(collection, key.Partition, row), collection.Name, key.Partition, key.Id), cancellationToken);

    public async Task<IReadOnlyList<Document<T>>> ListAsync<T>(DocumentSet<T> collection, string partition, CancellationToken cancellationToken)
    {
        var documents = await database.ReadAsync(
            statements => statements.All(List, row => Read(collection, partition, row), collection.Name, partition), cancellationToken);

        // SQLite orders by UTF-8, the edge by UTF-16; they differ where surrogate pairs meet U+E000 to U+FFFF.
        documents.Sort((a, b) => string.CompareOrdinal(a.Key.Id, b.Key.Id));
        return documents;
    }

    public Task<long?> SaveAsync<T>(DocumentSet<T> collection, DocumentKey key, T value, long expectedVersion, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, collection.Json);
        return database.WriteAsync<long?>(
            statements =>
            {
                var stored = Version(statements, collection.Name, key);
                if (!Meets(stored, expectedVersion)) return null;
                statements.Execute(Saving, collection.Name, key.Partition, key.Id, stored + 1, body);
                return stored + 1;
            },
            cancellationToken);
    }

    public Task<bool> DeleteAsync<T>(DocumentSet<T> collection, DocumentKey key, long expectedVersion, CancellationToken cancellationToken) =>
        database.WriteAsync(
            statements => Meets(Version(statements, collection.Name, key), expectedVersion)
                && statements.Execute(Deletion, collection.Name, key.Partition, key.Id) > 0,
            cancellationToken);

    /// <summary>0 where nothing is stored.</summary>
    private static long Version(PreparedStatements statements, string collection, DocumentKey key) =>
        statements.First(FindVersion, row => row.GetInt64(0), collection, key.Partition, key.Id);

    private static bool Meets(long stored, long expected) => expected == DocumentVersion.Any || expected == stored;

    private static Document<T> Read<T>(DocumentSet<T> collection, string partition, SqliteDataReader row) => new(
        new DocumentKey(partition, row.GetString(0)), row.GetInt64(1), JsonSerializer.Deserialize(row.GetFieldValue<byte[]>(2), collection.Json)!);
}
