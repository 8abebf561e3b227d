using System.Runtime.CompilerServices;
using Drill.Storage.Sqlite;
using Drill.Storage.Sqlite.Attempts;
using Microsoft.Data.Sqlite;

namespace Drill.Storage.Copy;

/// <summary>An SQLite file row by row, in pages, so that a server may go on beside it.</summary>
internal sealed class SqliteContents(SqliteDatabase database, string name) : IStoreTarget
{
    private const int PageSize = 500;

    internal const string Attempts = """
        SELECT student, sequence, attempt, fact, reply FROM attempts WHERE (student, sequence) > ($1, $2) ORDER BY student, sequence LIMIT 500
        """;

    internal const string Documents = """
        SELECT collection, partition, id, version, body FROM documents WHERE (collection, partition, id) > ($1, $2, $3) ORDER BY collection, partition, id LIMIT 500
        """;

    private const string Last = "SELECT student, sequence FROM attempts ORDER BY student DESC, sequence DESC LIMIT 1";
    private const string Saving = "INSERT OR REPLACE INTO documents (collection, partition, id, version, body) VALUES ($1, $2, $3, $4, $5)";
    private const string Deletion = "DELETE FROM documents WHERE collection = $1 AND partition = $2 AND id = $3";

    public string Name => name;

    public async IAsyncEnumerable<RawDocument> ReadDocumentsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (collection, partition, id) = ("", "", "");
        while (true)
        {
            var (c, p, i) = (collection, partition, id);
            var page = await database.ReadAsync(s => s.All(Documents, ReadDocument, c, p, i), cancellationToken);
            foreach (var document in page) yield return document;
            if (page.Count < PageSize) yield break;
            (collection, partition, id) = (page[^1].Collection, page[^1].Partition, page[^1].Id);
        }
    }

    public async IAsyncEnumerable<RawAttempt> ReadAttemptsAsync(AttemptPlace after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var from = after;
            var page = await database.ReadAsync(s => s.All(Attempts, ReadAttempt, from.Student, from.Sequence), cancellationToken);
            foreach (var attempt in page) yield return attempt;
            if (page.Count < PageSize) yield break;
            after = page[^1].Place;
        }
    }

    public Task<long> CountAttemptsAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(s => s.First("SELECT count(*) FROM attempts", row => row.GetInt64(0)), cancellationToken);

    public async Task<AttemptPlace> FindLastAsync(CancellationToken cancellationToken) =>
        await database.ReadAsync(s => s.All(Last, row => new AttemptPlace(row.GetString(0), row.GetInt64(1))), cancellationToken) is [var last] ? last : AttemptPlace.Beginning;

    public Task WriteAttemptsAsync(IReadOnlyList<RawAttempt> attempts, CancellationToken cancellationToken)
    {
        var rows = attempts.Select(AttemptRow.Of).ToList();
        return database.WriteAsync(
            statements =>
            {
                foreach (var row in rows) row.InsertIfMissing(statements);
                return rows.Count;
            },
            cancellationToken);
    }

    public Task WriteDocumentsAsync(IReadOnlyList<RawDocument> documents, CancellationToken cancellationToken) =>
        database.WriteAsync(
            statements =>
            {
                foreach (var d in documents) statements.Execute(Saving, d.Collection, d.Partition, d.Id, d.Version, d.Body);
                return documents.Count;
            },
            cancellationToken);

    public Task DeleteDocumentAsync(RawDocument document, CancellationToken cancellationToken) =>
        database.WriteAsync(s => s.Execute(Deletion, document.Collection, document.Partition, document.Id), cancellationToken);

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private static RawDocument ReadDocument(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetFieldValue<byte[]>(4));

    private static RawAttempt ReadAttempt(SqliteDataReader row) => new(
        new(row.GetString(0), row.GetInt64(1)), new Guid(row.GetFieldValue<byte[]>(2), bigEndian: true), row.GetFieldValue<byte[]>(3), row.GetFieldValue<byte[]>(4));
}
