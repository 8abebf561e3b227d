using System.IO.Compression;
using Microsoft.Data.Sqlite;

namespace Drill.Load.Sizing;

/// <summary>The file of a server that is down.</summary>
/// <param name="Bytes">Of the file.</param>
/// <param name="CompressedBytes">Of all facts and replies under zlib, page by page.</param>
internal sealed record StoredSize(long Attempts, long Bytes, long CompressedBytes)
{
    /// <summary>WiredTiger's leaf pages.</summary>
    private const int PageBytes = 32 * 1024;

    public static async Task<StoredSize> ReadAsync(DirectoryInfo data, CancellationToken cancellationToken)
    {
        var file = new FileInfo(Path.Combine(data.FullName, "drill.db"));
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file.FullName, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        await connection.OpenAsync(cancellationToken);
        await using var select = connection.CreateCommand();
        select.CommandText = "SELECT fact, reply FROM attempts ORDER BY id";
        await using var rows = await select.ExecuteReaderAsync(cancellationToken);
        var (attempts, compressed, page) = (0L, 0L, new MemoryStream());
        while (await rows.ReadAsync(cancellationToken))
        {
            page.Write(rows.GetFieldValue<byte[]>(0));
            page.Write(rows.GetFieldValue<byte[]>(1));
            attempts++;
            if (page.Length < PageBytes) continue;
            compressed += Compress(page);
            page.SetLength(0);
        }

        return new(attempts, file.Length, compressed + Compress(page));
    }

    private static long Compress(MemoryStream page)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(page.GetBuffer(), 0, (int)page.Length);
        return compressed.Length;
    }
}
