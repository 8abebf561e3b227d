using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Drill.Server.Web;

/// <summary>The files that the build put, compressed, beside the ones asked for: <c>app.js.br</c> is <c>app.js</c> in another coding.</summary>
internal static class PrecompressedFiles
{
    // Best ratio first.
    private static readonly (string Coding, string Extension)[] Codings = [("br", ".br"), ("gzip", ".gz")];

    /// <summary>Leads a request to the compressed file when there is one and the client takes its coding.</summary>
    public static void UsePrecompressedFiles(this WebApplication app, IFileProvider files) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) return next(context);
        var beside = Codings.Where(c => files.GetFileInfo(request.Path + c.Extension).Exists).ToList();
        if (beside.Count == 0) return next(context);

        // Also on the plain file: a cache must not hand it, or the other one, to whoever did not ask for it.
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        request.Path += beside.Find(c => Accepts(accepted, c.Coding)).Extension;
        return next(context);
    });

    /// <summary>The coding that a file of this name is in, or null for a plain one.</summary>
    public static string? CodingOf(string name) => Codings.FirstOrDefault(c => name.EndsWith(c.Extension, StringComparison.Ordinal)).Coding;

    private static bool Accepts(IList<StringWithQualityHeaderValue> accepted, string coding) =>
        (accepted.FirstOrDefault(a => a.Value.Equals(coding, StringComparison.OrdinalIgnoreCase)) ?? accepted.FirstOrDefault(a => a.Value == "*")) is { } named
        && named.Quality is not 0;

    /// <summary>The type of what is inside.</summary>
    public sealed class Types(IContentTypeProvider plain) : IContentTypeProvider
    {
        public bool TryGetContentType(string subpath, [MaybeNullWhen(false)] out string contentType) =>
            plain.TryGetContentType(CodingOf(subpath) is null ? subpath : Path.ChangeExtension(subpath, null), out contentType);
    }
}
