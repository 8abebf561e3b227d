using Microsoft.Playwright;

namespace Drill.Browser.Tests.Browsing;

/// <summary>The Chromium that the machine has; none is downloaded.</summary>
internal static class Chromium
{
    public const string Setting = "DRILL_CHROMIUM";

    private static readonly string[] UsualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = Arguments });

    private static string Find()
    {
        string?[] places = [Environment.GetEnvironmentVariable(Setting), .. UsualPlaces];
        return Array.Find(places, File.Exists) ?? throw new InvalidOperationException(
            $"The browser tests need Chromium: install it (Debian, Ubuntu: apt-get install chromium) or name an executable in {Setting}.");
    }
}
