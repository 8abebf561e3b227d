using Drill.Browser.Tests.Serving;
using Drill.Simulation.Client;
using Microsoft.Playwright;

namespace Drill.Browser.Tests.Screens;

/// <summary>What a teacher sees and does.</summary>
internal sealed class TeacherScreen(IPage page)
{
    public IPage Page => page;

    /// <summary>Visible while the page is connected and current.</summary>
    public ILocator LiveLink => page.Locator(".link-live");

    public ILocator Tiles => page.Locator(".tile");

    /// <summary>A student, homework or question opened over the page.</summary>
    public ILocator Panel => page.Locator("dialog[open]");

    public ILocator Misconceptions => page.Locator(".misconception");

    public ILocator Tile(Pupil pupil) => page.Locator(".tile", new() { HasText = pupil.Name });

    public async Task SignInAsync(SignIn signIn)
    {
        await page.Locator("input[autocomplete=organization]").FillAsync(signIn.School);
        await page.Locator("input[autocomplete=username]").FillAsync(signIn.Login);
        await page.Locator("input[autocomplete=current-password]").FillAsync(signIn.Secret);
        await page.Locator("button[type=submit]").ClickAsync();
    }
}
