using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Serving;

namespace Drill.Browser.Tests.Tours;

public sealed class AdminTourTests(DrillSite site)
{
    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task AdminPages_EveryState_HasNoBarrier(string language)
    {
        await using var server = await RunningServer.StartAsync($"admin-{language}");
        await using var visit = await site.VisitAsync(server.Url, Sizes.Laptop, language);
        var tour = new Tour(visit, "admin", language);

        await SeeSetupAsync(tour, await server.SetupToken);
        await SeeClassAsync(tour);
        await SeeTeacherAsync(tour);
        await SeeChangesAsync(tour);
        await SeeYearAsync(tour);
        await SeeSupporterAsync(tour);

        tour.AssertNoBarrier();
        visit.AssertNoComplaint();
    }

    private static async Task SeeSetupAsync(Tour tour, string token)
    {
        await tour.Page.GotoAsync($"admin/#setup={token}");
        var fields = tour.Page.Locator(".setup input");
        await fields.First.WaitForAsync();
        await tour.StopAsync("setup");
        foreach (var (index, text) in new[] { "きた小学校", "kita", "中島 まこと", "nakajima", "yama-to-kawa-2026" }.Index()) await fields.Nth(index).FillAsync(text);
        await tour.StopAsync("setup-filled");
        await tour.Page.Locator("button[type=submit]").ClickAsync();
        await tour.Page.Locator(".overview").WaitForAsync();
        await tour.StopAsync("overview-empty");
        await tour.Page.Locator("a[href='#models']").ClickAsync();
        await tour.Page.Locator(".passport .model-facts").WaitForAsync();
        await tour.StopAsync("models-no-answers");
        await tour.Page.Locator("a[href='#overview']").ClickAsync();
    }

    private static async Task SeeClassAsync(Tour tour)
    {
        await tour.Page.Locator(".part-head button").First.ClickAsync();
        await tour.StopAsync("add-class");
        await tour.Page.Locator("dialog select").SelectOptionAsync("5");
        await tour.Page.Locator("dialog input").FillAsync("5年2組");
        await tour.Page.Locator("dialog button[type=submit]").ClickAsync();
        await tour.Page.Locator("a[href^='#roster']").First.ClickAsync();
        await tour.Page.Locator("textarea").FillAsync("1,青木 はるか\n2,石井 そうた\n二,上田 ゆい\n");
        await tour.StopAsync("roster-problem");
        await tour.Page.Locator("textarea").FillAsync("1,青木 はるか\n2,石井 そうた\n3,上田 ゆい\n");
        var action = tour.Page.Locator(".add-students .button-primary");
        await action.ClickAsync();
        await tour.Page.Locator(".notice-info").WaitForAsync();
        await tour.StopAsync("roster-ready");
        await action.ClickAsync();
        await tour.Page.Locator(".roster-line").First.WaitForAsync();
        await tour.StopAsync("roster");
        await tour.Page.Locator("a[href^='#cards']").First.ClickAsync();
        await tour.Page.Locator(".card-qr").First.WaitForAsync();
        await tour.StopAsync("cards");
        await tour.Page.Locator("a[href='#overview']").ClickAsync();
    }

    private static async Task SeeTeacherAsync(Tour tour)
    {
        await tour.Page.Locator(".part-head button").Nth(1).ClickAsync();
        await tour.Page.Locator("dialog input").Nth(0).FillAsync("森 さくら");
        await tour.Page.Locator("dialog input").Nth(1).FillAsync("mori");
        await tour.Page.Locator("dialog input[type=checkbox]").CheckAsync();
        await tour.StopAsync("add-teacher");
        await tour.Page.Locator("dialog button[type=submit]").ClickAsync();
        await tour.Page.Locator(".secret").WaitForAsync();
        await tour.StopAsync("secret-once");
        await tour.Page.Locator("dialog .button-primary").ClickAsync();
        await tour.StopAsync("overview");
    }

    // What is asked before a change; nothing is changed.
    private static async Task SeeChangesAsync(Tour tour)
    {
        foreach (var (index, name) in new[] { "change-classes", "new-password" }.Index())
        {
            await tour.Page.Locator(".row-links button").Nth(index).ClickAsync();
            await tour.StopAsync(name);
            await tour.Page.Keyboard.PressAsync("Escape");
        }
    }

    // One child moves up and two leave; the list left one out at first.
    private static async Task SeeYearAsync(Tour tour)
    {
        const string Headings = "class now,number now,name,new grade,new class,new number\n";
        await tour.Page.Locator("a[href='#year']").ClickAsync();
        var (list, action) = (tour.Page.Locator("textarea"), tour.Page.Locator(".year-sheet .dialog-actions .button-primary"));
        await list.FillAsync(Headings + "5年2組,1,青木 はるか,6,6年2組,1\n5年2組,2,石井 そうた,,,\n");
        await action.ClickAsync();
        await tour.Page.Locator(".notice-problem").First.WaitForAsync();
        await tour.StopAsync("year-problem");
        await list.FillAsync(Headings + "5年2組,1,青木 はるか,6,6年2組,1\n5年2組,2,石井 そうた,,,\n5年2組,3,上田 ゆい,,,\n");
        await action.ClickAsync();
        await tour.Page.Locator(".year-names").WaitForAsync();
        await tour.StopAsync("year-plan");
        await action.ClickAsync();
        await tour.StopAsync("year-ask");
        await tour.Page.Locator("dialog .button-primary").ClickAsync();
        await tour.Page.Locator(".year-next").WaitForAsync();
        await tour.StopAsync("year-done");
        await tour.Page.Locator(".year-next a").First.ClickAsync();
    }

    // A supporter signs in with the password shown once: rosters and cards, no way to anybody's answers.
    private static async Task SeeSupporterAsync(Tour tour)
    {
        await tour.Page.Locator(".part-head button").Nth(2).ClickAsync();
        await tour.Page.Locator("dialog input").Nth(0).FillAsync("小林 亮");
        await tour.Page.Locator("dialog input").Nth(1).FillAsync("kobayashi");
        await tour.StopAsync("add-supporter");
        await tour.Page.Locator("dialog button[type=submit]").ClickAsync();
        var secret = await tour.Page.Locator(".secret-text").InnerTextAsync();

        // The page asks for the school once more: without its cookies that would be refused, and stand in the browser's console.
        await tour.Page.Locator("dialog .button-primary").ClickAsync();
        await tour.Page.GetByText("kobayashi").First.WaitForAsync();
        await tour.Page.Context.ClearCookiesAsync();
        await tour.Page.GotoAsync("admin/");
        var password = tour.Page.Locator("input[autocomplete=current-password]");
        await password.WaitForAsync();
        await tour.StopAsync("sign-in");
        await tour.Page.Locator("form input").Nth(0).FillAsync("kita");
        await tour.Page.Locator("form input").Nth(1).FillAsync("kobayashi");
        await password.FillAsync(secret);
        await tour.Page.Locator("form button[type=submit]").ClickAsync();
        await tour.Page.Locator(".overview").WaitForAsync();
        await tour.StopAsync("supporter-overview");
        Assert.Equal(0, await tour.Page.Locator("a[href^='/teacher']").CountAsync());
        await tour.Page.Locator("a[href^='#roster']").First.ClickAsync();
        await tour.Page.Locator(".roster-line").First.WaitForAsync();
        await tour.StopAsync("supporter-roster");
    }
}
