using Drill.Browser.Tests;
using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Serving;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(DrillSite))]

namespace Drill.Browser.Tests;

/// <summary>One server with a school, and one browser, for all tests; each test opens a class and visits of its own.</summary>
public sealed class DrillSite : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private RunningServer? _server;
    private School? _school;

    internal School School => _school!;

    internal Uri Url => _server!.Url;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
        _server = await RunningServer.StartAsync("server");
        _school = await School.SetUpAsync(_server.Url, await _server.SetupToken);
    }

    public async ValueTask DisposeAsync()
    {
        _school?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    internal Task<Visit> VisitAsync(ViewportSize size, string language = "ja", bool hasTouch = false) => Visit.OpenAsync(_browser!, Url, size, language, hasTouch);

    internal Task<Visit> VisitAsync(Uri url, ViewportSize size, string language = "ja") => Visit.OpenAsync(_browser!, url, size, language);
}
