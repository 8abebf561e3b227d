using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Serving;
using Drill.Server.Options;
using Drill.Server.Setup;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace Drill.Browser.Tests.Kinds;

/// <summary>A server with <see cref="KindCurriculum"/> in the place of the school's, and a browser. It runs in this process: the curriculum cannot be handed to another.</summary>
public sealed class KindSite : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("drill-kinds-");
    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private School? _school;

    internal School School => _school!;

    private Uri Url => new(_app!.Urls.First());

    public async ValueTask InitializeAsync()
    {
        _app = Server.Program.Build(new ServerOptions("http://127.0.0.1:0", _data.FullName), builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton(KindCurriculum.Graph);
        });
        await _app.StartAsync();
        await using var console = new StringWriter();
        await SetupLink.PrintAsync(_app, console, CancellationToken.None);
        _school = await School.SetUpAsync(Url, RunningServer.FindSetupToken(console.ToString())!);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    public async ValueTask DisposeAsync()
    {
        _school?.Dispose();
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        _data.Delete(recursive: true);
    }

    internal Task<Visit> VisitAsync(ViewportSize size, string language = "ja", bool hasTouch = false) => Visit.OpenAsync(_browser!, Url, size, language, hasTouch);
}
