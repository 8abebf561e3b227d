using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Drill.Server.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Drill.Server.Tests.Web;

/// <summary>The pages as the build left them: a script with its compressed copies, a picture without.</summary>
public sealed class WebPagesTests : IAsyncLifetime
{
    private static readonly byte[] Script = Encoding.UTF8.GetBytes("export const greeting = 'こんにちは こんにちは こんにちは';");
    private readonly string _root = Directory.CreateTempSubdirectory("drill-web-").FullName;
    private readonly HttpClient _client = new();
    private WebApplication _app = null!;

    public async ValueTask InitializeAsync()
    {
        var assets = Directory.CreateDirectory(Path.Combine(_root, "assets")).FullName;
        await File.WriteAllBytesAsync(Path.Combine(assets, "app.js"), Script);
        await WriteAsync(Path.Combine(assets, "app.js.br"), file => new BrotliStream(file, CompressionLevel.SmallestSize));
        await WriteAsync(Path.Combine(assets, "app.js.gz"), file => new GZipStream(file, CompressionLevel.SmallestSize));
        await File.WriteAllBytesAsync(Path.Combine(assets, "icon.png"), [1, 2, 3]);
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.UseWebPages(_root);
        await _app.StartAsync();
        _client.BaseAddress = new(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("GZIP;q=0.5, br;q=0", "gzip")]
    [InlineData("*", "br")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("zstd", null)]
    [InlineData("", null)]
    public async Task Get_Coding_SendsTheFileThatTheBuildMade(string accepted, string? expected)
    {
        using var response = await GetAsync("assets/app.js", accepted);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("text/javascript", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["Accept-Encoding"], response.Headers.Vary);
        Assert.True(response.Headers.CacheControl!.Public);
        var sent = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllBytesAsync(FileIn(expected), TestContext.Current.CancellationToken), sent);
        Assert.Equal(sent.Length, response.Content.Headers.ContentLength);
        Assert.Equal(Script, Decompress(sent, expected));
    }

    [Fact]
    public async Task Get_EveryCoding_HasAnEntityTagOfItsOwnAndIsNotSentAgain()
    {
        var tags = new List<EntityTagHeaderValue>();
        foreach (var coding in new[] { "br", "gzip", "" })
        {
            using var first = await GetAsync("assets/app.js", coding);
            tags.Add(first.Headers.ETag!);
            using var again = await GetAsync("assets/app.js", coding, first.Headers.ETag);
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(["Accept-Encoding"], again.Headers.Vary);
        }

        Assert.Equal(3, tags.Distinct().Count());
    }

    [Fact]
    public async Task Get_NothingCompressedBeside_SendsTheFileAsItIs()
    {
        using var response = await GetAsync("assets/icon.png", "br");

        Assert.Equal("image/png", response.Content.Headers.ContentType?.MediaType);
        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Empty(response.Headers.Vary);
    }

    private Task<HttpResponseMessage> GetAsync(string path, string accepted, EntityTagHeaderValue? known = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accepted != "") request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        if (known is not null) request.Headers.IfNoneMatch.Add(known);
        return _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private string FileIn(string? coding) => Path.Combine(_root, "assets", coding switch { "br" => "app.js.br", "gzip" => "app.js.gz", _ => "app.js" });

    private static async Task WriteAsync(string path, Func<Stream, Stream> compress)
    {
        await using var compressed = compress(File.Create(path));
        await compressed.WriteAsync(Script);
    }

    private static byte[] Decompress(byte[] sent, string? coding)
    {
        using var source = new MemoryStream(sent);
        using Stream plain = coding switch
        {
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            "gzip" => new GZipStream(source, CompressionMode.Decompress),
            _ => source,
        };
        using var read = new MemoryStream();
        plain.CopyTo(read);
        return read.ToArray();
    }
}
