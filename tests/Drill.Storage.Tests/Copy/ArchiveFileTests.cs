using System.IO.Compression;
using Drill.Storage.Copy;
using Drill.Storage.Tests.Sqlite;

namespace Drill.Storage.Tests.Copy;

public sealed class ArchiveFileTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 4, 6, 8, 30, 0, TimeSpan.Zero);

    private readonly SqliteStore _full = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("drill-archive-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Archive => Path.Combine(_folder, "backup.jsonl.gz");

    public async ValueTask DisposeAsync()
    {
        await _full.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Write_ThenRestore_HoldsTheSameByteForByte()
    {
        var written = await WriteAsync();
        await using var archive = await ArchiveFile.OpenAsync(Archive, Cancellation);
        Assert.Equal(written, await archive.ReadEndAsync(Cancellation));
        await using var target = StoreContents.Open(StoreAddress.Parse(Path.Combine(_folder, "restored")), mustExist: false);
        Assert.Equal(written, await StoreCopy.RunAsync(archive, target, null, Cancellation));
        Assert.Equal((Filled.Students.Length * Filled.AttemptsEach, 8), (written.Attempts, written.Documents));
    }

    [Fact]
    public async Task Write_BodyWithLineBreaks_SurvivesAsItIs()
    {
        await using (var source = new SqliteContents(_full.Database, "full"))
        {
            await source.WriteDocumentsAsync([new("notes", "p", "i", 4, "{\n  \"text\": \"\\u6f22 \\/\"\n}"u8.ToArray())], Cancellation);
            await ArchiveFile.WriteAsync(source, Archive, Now, null, Cancellation);
        }

        await using var archive = await ArchiveFile.OpenAsync(Archive, Cancellation);
        var document = Assert.Single(await archive.ReadDocumentsAsync(Cancellation).ToListAsync(Cancellation));
        Assert.Equal("{\n  \"text\": \"\\u6f22 \\/\"\n}"u8.ToArray(), document.Body);
        Assert.Equal(4, document.Version);
    }

    [Fact]
    public async Task Write_FileIsThere_IsRefused()
    {
        await WriteAsync();
        await using var source = new SqliteContents(_full.Database, "full");
        await Assert.ThrowsAsync<StoreCopyException>(() => ArchiveFile.WriteAsync(source, Archive, Now, null, Cancellation));
        await _full.ReopenAsync();
    }

    [Fact]
    public async Task ReadEnd_CutOff_SaysSo()
    {
        await WriteAsync();
        await RewriteAsync(text => text[..text.LastIndexOf("{\"end\"", StringComparison.Ordinal)]);
        await using var archive = await ArchiveFile.OpenAsync(Archive, Cancellation);
        Assert.Contains("cut off", (await Assert.ThrowsAsync<StoreCopyException>(() => archive.ReadEndAsync(Cancellation))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_OneCharacterChanged_IsFound()
    {
        await WriteAsync();
        await RewriteAsync(text => text.Replace("\"model\":\"model-1\"", "\"model\":\"model-2\"", StringComparison.Ordinal));
        await using var archive = await ArchiveFile.OpenAsync(Archive, Cancellation);
        var (problems, _) = await StoreCheck.RunAsync(archive, null, Cancellation);
        Assert.Contains("The archive notes", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_AttemptMissing_NamesTheGap()
    {
        await WriteAsync();
        await RewriteAsync(text => string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("{\"attempt\":{\"student\":\"z\",\"sequence\":3,", StringComparison.Ordinal))));
        await using var archive = await ArchiveFile.OpenAsync(Archive, Cancellation);
        var (problems, _) = await StoreCheck.RunAsync(archive, null, Cancellation);
        Assert.Contains("attempt 4 of z stands where 3 should.", problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"archive\":{\"format\":\"drill-archive\",\"version\":2,\"takenAt\":\"2026-01-01T00:00:00Z\",\"source\":\"x\",\"attempts\":0}}")]
    [InlineData("{\"other\":1}")]
    [InlineData("no json")]
    public async Task Open_NoArchiveOfOurs_SaysSo(string text)
    {
        await File.WriteAllBytesAsync(Archive, Zip(text), Cancellation);
        await Assert.ThrowsAsync<StoreCopyException>(() => ArchiveFile.OpenAsync(Archive, Cancellation));
    }

    [Fact]
    public async Task Open_NotCompressed_SaysSo()
    {
        await File.WriteAllTextAsync(Archive, "plain", Cancellation);
        await Assert.ThrowsAsync<StoreCopyException>(() => ArchiveFile.OpenAsync(Archive, Cancellation));
    }

    private async Task<StoreDigest> WriteAsync()
    {
        await _full.FillAsync(Cancellation);
        var source = new SqliteContents(_full.Database, "full");
        return await ArchiveFile.WriteAsync(source, Archive, Now, null, Cancellation);
    }

    private async Task RewriteAsync(Func<string, string> change)
    {
        await using var zip = new GZipStream(new MemoryStream(await File.ReadAllBytesAsync(Archive, Cancellation)), CompressionMode.Decompress);
        using var reader = new StreamReader(zip);
        var before = await reader.ReadToEndAsync(Cancellation);
        var after = change(before);
        Assert.NotEqual(before, after);
        await File.WriteAllBytesAsync(Archive, Zip(after), Cancellation);
    }

    private static byte[] Zip(string text)
    {
        using var memory = new MemoryStream();
        using (var zip = new GZipStream(memory, CompressionMode.Compress)) zip.Write(System.Text.Encoding.UTF8.GetBytes(text));
        return memory.ToArray();
    }
}
