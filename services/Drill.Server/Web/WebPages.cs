using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Drill.Server.Web;

/// <summary>The built pages of <c>web/</c>: <c>/</c>, <c>/student/</c>, <c>/teacher/</c>, <c>/admin/</c>.</summary>
public static class WebPages
{
    // Static text only: answers that mix a secret with what others can choose must not be compressed (BREACH).
    private static readonly string[] Compressed = ["text/html", "text/css", "text/javascript", "image/svg+xml", "application/manifest+json"];

    public static IServiceCollection AddWebPages(this IServiceCollection services) => services.AddResponseCompression(options =>
    {
        options.EnableForHttps = true;
        options.MimeTypes = Compressed;
    });

    public static WebApplication UseWebPages(this WebApplication app)
    {
        app.UseSecurityHeaders();
        if (FindRoot() is not { } root) return app;
        var files = new PhysicalFileProvider(root);
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".webmanifest"] = "application/manifest+json";
        app.UseResponseCompression();
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = types, OnPrepareResponse = SetCaching });
        return app;
    }

    // Files below assets/ carry a hash of their content in the name; everything else is asked for again.
    private static void SetCaching(StaticFileResponseContext context) =>
        context.Context.Response.Headers.CacheControl = context.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";

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
