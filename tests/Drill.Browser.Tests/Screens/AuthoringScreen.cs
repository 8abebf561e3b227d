using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Serving;
using Microsoft.Playwright;

namespace Drill.Browser.Tests.Screens;

/// <summary>The gallery and the school's own items, as a teacher uses them.</summary>
internal sealed class AuthoringScreen(IPage page)
{
    /// <summary>The item as the child will see it, beside the form.</summary>
    public ILocator Preview => page.Locator(".preview-screen");

    /// <summary>What has just succeeded, or what stands in the way.</summary>
    public ILocator Notice => page.Locator(".notice");

    public ILocator Rows => page.Locator(".own-item");

    public ILocator Prompt => page.Locator(".markup-text").First;

    /// <summary>The rows of the table that says what is wrong with a sheet.</summary>
    public ILocator BadLines => page.Locator(".line-problems tbody tr");

    /// <summary>Opens a page of the teacher's side by its address, signed in.</summary>
    public static async Task<AuthoringScreen> OpenAsync(Visit visit, ClassOfSix of, string hash)
    {
        await TeacherScreen.WatchAsync(visit, of);
        await visit.Page.GotoAsync($"teacher/{hash}");
        return new AuthoringScreen(visit.Page);
    }

    /// <summary>Grade, unit and skill, one after the other.</summary>
    public async Task ChooseSkillAsync(string grade, string unit, string skill)
    {
        var selects = page.Locator(".form-row select");
        await selects.Nth(0).SelectOptionAsync(grade);
        await selects.Nth(1).SelectOptionAsync(unit);
        await selects.Nth(2).SelectOptionAsync(skill);
    }

    public Task SaveAsync() => page.Locator(".save-bar button[type=submit]").ClickAsync();

    /// <summary>The action of an import: first it checks, then it saves.</summary>
    public Task ActAsync() => page.Locator(".import-actions .button-primary").ClickAsync();

    public Task PasteAsync(string sheet) => page.Locator(".import-text").FillAsync(sheet);
}
