using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Drill.Storage.Copy;

/// <summary>A portable backup: gzip of JSON lines with counts and a hash at the end. It can be restored into any kind of store.</summary>
public sealed class ArchiveFile : IStoreSource
{
    private readonly string _path;
    private readonly ArchiveHeader _header;

    private ArchiveFile(string path, ArchiveHeader header) => (_path, _header) = (path, header);

    public string Name => Path.GetFileName(_path);

    /// <summary>Writes under another name first, so that a file with this one is always whole.</summary>
    /// <exception cref="StoreCopyException">There is such a file already.</exception>
    public static async Task<StoreDigest> WriteAsync(IStoreSource source, string path, DateTimeOffset now, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        if (File.Exists(path)) throw new StoreCopyException($"{path} is there already; a backup never overwrites another.");
        var unfinished = path + ".unfinished";
        try
        {
            StoreDigest digest;
            await using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
            {
                await using (var zip = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true)) digest = await WriteLinesAsync(source, zip, now, progress, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path);
            return digest;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <exception cref="StoreCopyException">It is no archive that this program can read.</exception>
    public static async Task<ArchiveFile> OpenAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path)) throw new StoreCopyException($"There is no file {path}.");
        await foreach (var line in ReadLinesAsync(path, cancellationToken))
        {
            if (line.Archive is not { Format: ArchiveLine.Format } header) break;
            return header.Version <= ArchiveLine.Version
                ? new ArchiveFile(path, header)
                : throw new StoreCopyException($"{path} has format {header.Version}, but this program knows formats up to {ArchiveLine.Version}: it was written by a newer Drill.");
        }

        throw new StoreCopyException($"{path} is no archive of Drill.");
    }

    public IAsyncEnumerable<RawDocument> ReadDocumentsAsync(CancellationToken cancellationToken) =>
        ReadLinesAsync(_path, cancellationToken).TakeWhile(l => l.Attempt is null).Where(l => l.Document is not null).Select(l => l.Document!.ToRaw());

    public IAsyncEnumerable<RawAttempt> ReadAttemptsAsync(AttemptPlace after, CancellationToken cancellationToken)
    {
        var attempts = ReadLinesAsync(_path, cancellationToken).Where(l => l.Attempt is not null).Select(l => l.Attempt!.ToRaw());

        // The archive's order is the store's: what was restored before is skipped up to and with the last one.
        return after == AttemptPlace.Beginning ? attempts : attempts.SkipWhile(a => a.Place != after).Skip(1);
    }

    public Task<long> CountAttemptsAsync(CancellationToken cancellationToken) => Task.FromResult(_header.Attempts);

    /// <summary>What the archive says of itself at its end.</summary>
    /// <exception cref="StoreCopyException">It was cut off.</exception>
    public async Task<StoreDigest> ReadEndAsync(CancellationToken cancellationToken) =>
        (await ReadLinesAsync(_path, cancellationToken).LastOrDefaultAsync(cancellationToken))?.End ?? throw new StoreCopyException($"{_path} was cut off: its last line is missing. Take another backup.");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static async Task<StoreDigest> WriteLinesAsync(IStoreSource source, Stream stream, DateTimeOffset now, IProgress<CopyProgress>? progress, CancellationToken cancellationToken)
    {
        using var sum = new StoreDigest.Sum();
        var total = await source.CountAttemptsAsync(cancellationToken);
        await WriteAsync(stream, new() { Archive = new(ArchiveLine.Format, ArchiveLine.Version, now, source.Name, total) }, cancellationToken);
        await foreach (var document in source.ReadDocumentsAsync(cancellationToken))
        {
            sum.Add(document);
            await WriteAsync(stream, ArchiveLine.Of(document), cancellationToken);
        }

        await foreach (var attempt in source.ReadAttemptsAsync(AttemptPlace.Beginning, cancellationToken))
        {
            sum.Add(attempt);
            await WriteAsync(stream, ArchiveLine.Of(attempt), cancellationToken);
            progress?.Report(new("backing up", sum.Attempts, total));
        }

        var digest = sum.ToDigest();
        await WriteAsync(stream, new() { End = digest }, cancellationToken);
        return digest;
    }

    private static async Task WriteAsync(Stream stream, ArchiveLine line, CancellationToken cancellationToken)
    {
        await JsonSerializer.SerializeAsync(stream, line, ArchiveJson.Default.ArchiveLine, cancellationToken);
        stream.WriteByte((byte)'\n');
    }

    private static async IAsyncEnumerable<ArchiveLine> ReadLinesAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var zip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);

        // A body may hold line breaks of its own, so values are read, not lines.
        var lines = JsonSerializer.DeserializeAsyncEnumerable(zip, ArchiveJson.Default.ArchiveLine, topLevelValues: true, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (lines)
        {
            while (await MoveNextAsync(lines, path)) yield return lines.Current!;
        }
    }

    private static async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<ArchiveLine?> lines, string path)
    {
        try
        {
            return await lines.MoveNextAsync();
        }
        catch (Exception exception) when (exception is InvalidDataException or JsonException)
        {
            throw new StoreCopyException($"{path} is damaged, was cut off, or is no archive of Drill: {exception.Message}", exception);
        }
    }
}
