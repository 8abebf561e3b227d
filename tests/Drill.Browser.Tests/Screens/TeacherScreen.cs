using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Serving;
using Drill.Simulation.Client;
using Microsoft.Playwright;

namespace Drill.Browser.Tests.Screens;

/// <summary>What a teacher sees and does.</summary>
internal sealed class TeacherScreen(IPage page)
{
    /// <summary>Visible while the page is connected and current.</summary>
    public ILocator LiveLink => page.Locator(".link-live");

    public ILocator Tiles => page.Locator(".tile");

    /// <summary>A student, homework or question opened over the page.</summary>
    public ILocator Panel => page.Locator("dialog[open]");

    public ILocator Misconceptions => page.Locator(".misconception");

    public ILocator Tile(Pupil pupil) => page.Locator(".tile", new() { HasText = pupil.Name });

    /// <summary>The teacher in front of the live class.</summary>
    public static Task<TeacherScreen> WatchAsync(Visit visit, ClassOfSix of) => WatchAsync(visit, of.Teacher);

    public static async Task<TeacherScreen> WatchAsync(Visit visit, SignIn signIn)
    {
        var screen = new TeacherScreen(visit.Page);
        await visit.Page.GotoAsync("teacher/");
        await screen.SignInAsync(signIn);
        await screen.LiveLink.WaitForAsync();
        return screen;
    }

    /// <summary>Completes in the moment in which the tile changes: the browser watches, nothing polls.</summary>
    public Task WhenTileSaysAsync(Pupil pupil, string text) => Tile(pupil).EvaluateAsync(
        """
        (tile, text) => new Promise(resolve => {
            const look = () => tile.textContent.includes(text) && resolve();
            new MutationObserver(look).observe(tile, { subtree: true, childList: true, characterData: true });
            look();
        })
        """,
        text);

    /// <summary>Fills in and sends the form of whoever signs in with a password.</summary>
    public async Task SignInAsync(SignIn signIn)
    {
        await page.Locator("input[autocomplete=organization]").FillAsync(signIn.School);
        await page.Locator("input[autocomplete=username]").FillAsync(signIn.Login);
        await page.Locator("input[autocomplete=current-password]").FillAsync(signIn.Secret);
        await page.Locator("button[type=submit]").ClickAsync();
    }
}
