using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Drill.Browser.Tests.Tours;

/// <summary>The gallery and the school's own items in every state, in a school of their own: nobody else's students are given what is written here.</summary>
public sealed class AuthoringTourTests(DrillSite site)
{
    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task AuthoringPages_EveryState_HasNoBarrier(string language)
    {
        await using var server = await Serving.RunningServer.StartAsync($"authoring-{language}");
        using var school = await Serving.School.SetUpAsync(server.Url, await server.SetupToken);
        var of = await school.OpenClassAsync();
        await using var visit = await site.VisitAsync(server.Url, Sizes.Laptop, language);
        var tour = new Tour(visit, "authoring", language);
        var screen = await AuthoringScreen.OpenAsync(visit, of, "#page=gallery");

        await SeeGalleryAsync(tour);
        await SeeFormAsync(tour, screen);
        await SeeSheetAsync(tour, screen);
        await SeeListAsync(tour, screen);

        tour.AssertNoBarrier();
        visit.AssertNoComplaint();
    }

    private static async Task SeeGalleryAsync(Tour tour)
    {
        await tour.Page.Locator(".unit-card").First.WaitForAsync();
        await tour.StopAsync("gallery-units");
        await tour.Page.EvaluateAsync("location.hash = '#page=gallery&unit=g4-areas'");
        await Expect(tour.Page.Locator(".specimen-told .math-blank").First).ToHaveCSSAsync("border-top-style", "solid");
        await tour.Page.EvaluateAsync("location.hash = '#page=gallery'");
        await tour.Page.Locator(".grade").First.ClickAsync();
        await tour.Page.Locator("a.unit-card[href*='g1-numbers']").ClickAsync();
        var figures = tour.Page.Locator(".specimen .figure-canvas");
        await figures.First.WaitForAsync();
        await tour.StopAsync("gallery-figures");
        var first = await tour.Page.Locator(".specimen-paper").AllInnerTextsAsync();
        await tour.Page.Locator(".unit-actions .button-secondary").ClickAsync();
        await Expect(tour.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("seed=2"));
        await Expect(tour.Page.Locator(".unit-page")).Not.ToContainTextAsync(first[0]);
        await tour.Page.GoBackAsync();
        await Expect(tour.Page.Locator(".specimen-paper").First).ToHaveTextAsync(first[0], new() { UseInnerText = true });
        foreach (var box in await tour.Page.Locator(".shown-boxes input").AllAsync()) await box.UncheckAsync();
        await Expect(tour.Page.Locator(".specimen-told, .mistakes")).ToHaveCountAsync(0);
        await tour.StopAsync("gallery-without-answers");
        await tour.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(tour.Page.Locator(".staff-bar, .unit-actions, .shown-boxes").First).ToBeHiddenAsync();
        await tour.Page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    private static async Task SeeFormAsync(Tour tour, AuthoringScreen screen)
    {
        await tour.Page.Locator(".pages a").Last.ClickAsync();
        await tour.Page.Locator(".empty").WaitForAsync();
        await tour.StopAsync("items-none");

        // Once the server has said what is missing, saving tells it without asking again: a refusal would stand in the browser's console.
        await tour.Page.RunAndWaitForResponseAsync(() => tour.Page.Locator(".empty .button-primary").ClickAsync(), r => r.Url.EndsWith("/api/authored/preview", StringComparison.Ordinal));
        await screen.Prompt.WaitForAsync();
        await tour.StopAsync("form-empty");
        await screen.SaveAsync();
        await tour.Page.Locator(".notice-problem").WaitForAsync();
        await tour.StopAsync("form-problems");
        await screen.ChooseSkillAsync("5", "g5-fractions", "fraction-reduce");
        await screen.Prompt.FillAsync("{約分|やくぶん}できる {分数|ぶんすう}は どれですか。");
        await tour.Page.Locator(".form-part").Nth(1).Locator("select").First.SelectOptionAsync("choice");
        foreach (var (index, text) in new[] { "$3/4$", "$6/8$", "$5/7$" }.Index()) await tour.Page.Locator(".option-text").Nth(index).FillAsync(text);
        await tour.Page.Locator(".option-mark input").Nth(1).CheckAsync();
        await tour.Page.Locator(".form-part").Last.Locator(".button").ClickAsync();
        await tour.Page.Locator(".wrong-response input").FillAsync("1");
        await tour.Page.Locator(".wrong-row textarea").FillAsync("3と 4を いっしょに わる {数|かず}は あるかな。");
        await Expect(screen.Preview.Locator(".offered-option")).ToHaveCountAsync(3);
        await tour.StopAsync("form-choice");
        await tour.Page.Locator(".pages a").First.ClickAsync();
        await tour.Page.Locator("dialog[open]").WaitForAsync();
        await tour.StopAsync("form-leave");
        await tour.Page.Keyboard.PressAsync("Escape");
        await screen.SaveAsync();
        await screen.Rows.First.WaitForAsync();
    }

    private static async Task SeeSheetAsync(Tour tour, AuthoringScreen screen)
    {
        await tour.Page.Locator(".own-actions a").Nth(1).ClickAsync();
        await screen.PasteAsync("skill\tkind\tprompt\tkey\nfraction-reduce\twhole\t$7 × 8 = □$\t56\nfraction-reduce\twhole\t$7 × 9$\tx\n");
        await screen.ActAsync();
        await screen.BadLines.First.WaitForAsync();
        await tour.StopAsync("import-problem");
        await screen.PasteAsync("skill\tkind\tprompt\tkey\nfraction-reduce\twhole\t$7 × 8 = □$\t56\nfraction-reduce\twhole\t$7 × 9 = □$\t63\n");
        await screen.ActAsync();
        await tour.Page.Locator(".notice-info").WaitForAsync();
        await tour.StopAsync("import-ready");
        await screen.ActAsync();
        await Expect(screen.Rows).ToHaveCountAsync(3);
    }

    private static async Task SeeListAsync(Tour tour, AuthoringScreen screen)
    {
        await screen.Rows.First.GetByRole(AriaRole.Button).ClickAsync();
        await tour.Page.Locator(".is-withdrawn").WaitForAsync();
        await tour.StopAsync("items");
        await tour.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await tour.StopAsync("items-dark");
        await tour.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }
}
