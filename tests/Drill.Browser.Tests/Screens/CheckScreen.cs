using Drill.Browser.Tests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Drill.Browser.Tests.Screens;

/// <summary>The connection check, as whoever holds the device sees it.</summary>
internal sealed class CheckScreen(Visit visit)
{
    private const float Patience = 60_000;

    /// <summary>Put before the page's own script: a filter that lets no web socket through.</summary>
    public const string NoSockets = "window.WebSocket = class { constructor() { setTimeout(() => this.onclose(), 0); } close() {} };";

    /// <summary>The same: a device without a clipboard, such as one that is not on https.</summary>
    public const string NoClipboard = "Object.defineProperty(navigator, 'clipboard', { value: undefined });";

    /// <summary>The same: the browser of some years ago.</summary>
    public const string OldBrowser = "delete AbortSignal.timeout; delete Array.prototype.findLast; delete window.MathMLElement;";

    public ILocator Summary => visit.Page.Locator(".check-summary");

    public ILocator Report => visit.Page.Locator(".check-report");

    public ILocator Line(string name) => visit.Page.Locator(".check-line").Filter(new() { Has = visit.Page.Locator(".check-name").GetByText(name, new() { Exact = true }) });

    /// <summary>Opens the page and waits until every line is known.</summary>
    public async Task OpenAsync(params string[] initScripts)
    {
        foreach (var script in initScripts) await visit.Page.AddInitScriptAsync(script);
        await visit.Page.GotoAsync("check/");
        await WaitUntilCheckedAsync();
    }

    public Task WaitUntilCheckedAsync() => Expect(visit.Page.Locator(".check-summary:not([data-kind=checking])")).ToBeVisibleAsync(new() { Timeout = Patience });

    public Task CheckAgainAsync() => visit.Page.Locator(".check-actions .button-primary").ClickAsync();

    public Task CopyAsync() => visit.Page.Locator(".check-actions .button-secondary").ClickAsync();
}
