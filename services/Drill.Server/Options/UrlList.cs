namespace Drill.Server.Options;

/// <summary>Addresses to listen on, separated by semicolons.</summary>
internal static class UrlList
{
    public static string? FindError(string? urls)
    {
        foreach (var url in (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // Kestrel also understands * and + as host, which a Uri does not.
            var readable = url.Replace("://*", "://any", StringComparison.Ordinal).Replace("://+", "://any", StringComparison.Ordinal);
            if (!Uri.TryCreate(readable, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return $"--urls: '{url}' is not an address such as {ServerOptions.DefaultUrls}.";
        }

        return string.IsNullOrWhiteSpace(urls) ? "--urls must name an address." : null;
    }
}
