using System.Collections.Concurrent;
using Microsoft.Playwright;
using IRequest = Microsoft.Playwright.IRequest;

namespace Drill.Browser.Tests.Browsing;

/// <summary>One person's browser: cookies and storage of its own, and a note of everything that a page must not do.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private const string WhoIsHere = "/api/session";
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(30);

    private readonly IBrowserContext _context;
    private readonly Uri _origin;
    private readonly ConcurrentQueue<string> _complaints = new();

    private Visit(IBrowserContext context, IPage page, Uri origin)
    {
        (_context, Page, _origin) = (context, page, origin);
        context.Console += (_, message) => HearConsole(message);
        context.WebError += (_, error) => _complaints.Enqueue($"exception: {error.Error}");
        context.Request += (_, request) => HearRequest(request);
    }

    public IPage Page { get; private set; }

    /// <summary>Fails when there were errors on the console, violations of the content policy, exceptions, or requests to other hosts.</summary>
    public void AssertNoComplaint() => Assert.True(_complaints.IsEmpty, string.Join('\n', _complaints));

    /// <param name="language">"ja" or "en".</param>
    public static async Task<Visit> OpenAsync(IBrowser browser, Uri origin, ViewportSize size, string language, bool hasTouch = false)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = origin.AbsoluteUri,
            ViewportSize = size,
            HasTouch = hasTouch,
            Locale = language == "ja" ? "ja-JP" : "en-GB",
            TimezoneId = "Asia/Tokyo",
            ReducedMotion = ReducedMotion.Reduce,
            StorageState = $$"""{"origins": [{"origin": "{{origin.GetLeftPart(UriPartial.Authority)}}", "localStorage": [{"name": "drill.language", "value": "{{language}}"}]}]}""",
        });
        return new(context, await context.NewPageAsync(), origin);
    }

    public Task SetOfflineAsync(bool isOffline) => _context.SetOfflineAsync(isOffline);

    /// <summary>Until the page is kept on the device, so that it opens without connection.</summary>
    public Task WaitForOfflinePageAsync() => Page.EvaluateAsync("() => navigator.serviceWorker.ready.then(() => undefined)");

    /// <summary>The same for the connection check, which the student's page keeps after itself. Asked again and again here: WaitForFunctionAsync takes a promise itself for "true".</summary>
    public Task WaitForOfflineCheckAsync() => Page.EvaluateAsync("""
        async () => {
          for (;;) {
            const kept = await navigator.serviceWorker.getRegistration('/check/');
            if (kept?.active?.state === 'activated') return;
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
        }
        """).WaitAsync(LongEnough, TestContext.Current.CancellationToken);

    /// <summary>Closes the tab and opens another, as a child does.</summary>
    public async Task ReopenTabAsync()
    {
        var old = Page;
        Page = await _context.NewPageAsync();
        await old.CloseAsync();
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    // Asking who is signed in is answered 401 when nobody is, and browsers print every 401.
    private void HearConsole(IConsoleMessage message)
    {
        if (message.Type != "error") return;
        if (message.Text.Contains("401", StringComparison.Ordinal) && message.Location.Contains(WhoIsHere, StringComparison.Ordinal)) return;
        _complaints.Enqueue($"console: {message.Text} {message.Location}");
    }

    private void HearRequest(IRequest request)
    {
        var url = new Uri(request.Url);
        if (url.Scheme is "http" or "https" or "ws" or "wss" && url.Authority != _origin.Authority) _complaints.Enqueue($"foreign request: {url}");
    }
}
