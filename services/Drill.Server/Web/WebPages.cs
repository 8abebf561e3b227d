using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Drill.Server.Web;

/// <summary>The built pages of <c>web/</c>: <c>/</c>, <c>/student/</c>, <c>/teacher/</c>, <c>/admin/</c>, <c>/check/</c>.</summary>
public static class WebPages
{
    /// <summary>Scripts and styles; each carries a hash of its content in the name.</summary>
    public const string Assets = "/assets";

    public static WebApplication UseWebPages(this WebApplication app)
    {
        app.UseSecurityHeaders();
        return FindRoot() is { } root ? app.UseWebPages(root) : app;
    }

    /// <summary>
    /// Only files are ever compressed, and only by the build: answers that mix a secret with what others can choose must not be (BREACH).
    /// </summary>
    public static WebApplication UseWebPages(this WebApplication app, string root)
    {
        var files = new PhysicalFileProvider(root);
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".webmanifest"] = "application/manifest+json";
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UsePrecompressedFiles(files);
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = new PrecompressedFiles.Types(types), OnPrepareResponse = Describe });
        return app;
    }

    private static void Describe(StaticFileResponseContext context)
    {
        var headers = context.Context.Response.Headers;
        if (PrecompressedFiles.CodingOf(context.File.Name) is { } coding) headers.ContentEncoding = coding;

        // Everything else is asked for again.
        headers.CacheControl = context.Context.Request.Path.StartsWithSegments(Assets) ? "public, max-age=31536000, immutable" : "no-cache";
    }

    /// <summary>Beside the published executable, or the build of the checkout that the executable was built in.</summary>
    private static string? FindRoot()
    {
        var published = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (Directory.Exists(published)) return published;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var built = Path.Combine(folder.FullName, "web", "dist");
            if (Directory.Exists(built)) return built;
        }

        return null;
    }
}
