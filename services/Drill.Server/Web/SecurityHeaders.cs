namespace Drill.Server.Web;

public static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'self'; img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static WebApplication UseSecurityHeaders(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";

            // What follows governs documents and workers. On the two dozen scripts and styles of a page it would only be a tenth of the first load.
            if (context.Request.Path.StartsWithSegments(WebPages.Assets)) return next(context);
            headers.ContentSecurityPolicy = ContentPolicy;
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = "geolocation=(), microphone=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";

            // Answers hold children's data: no shared cache, no copy on a shared tablet's disk.
            if (context.Request.Path.StartsWithSegments("/api")) headers.CacheControl = "no-store";
            return next(context);
        });
        return app;
    }
}
