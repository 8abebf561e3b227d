using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Drill.Browser.Tests.Student;

public sealed class SignInTests(DrillSite site)
{
    [Fact]
    public async Task SignIn_ByLoginAndSecret_LeadsToTheMapOfTheOwnGrade()
    {
        var of = await site.School.OpenClassAsync();
        var pupil = of.Pupils[0];
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        var page = visit.Page;
        await page.GotoAsync("student/");

        await page.GetByLabel("がっこうの コード").FillAsync(pupil.SignIn.School);
        await page.GetByLabel("ログインの なまえ").FillAsync(pupil.SignIn.Login);
        foreach (var digit in pupil.SignIn.Secret) await page.Locator(".secret-pad").GetByRole(AriaRole.Button, new() { Name = digit.ToString(), Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "はいる" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = pupil.Name })).ToBeVisibleAsync();
        await Expect(page.Locator("[data-skill='fraction-add-unlike']")).ToBeVisibleAsync();
        visit.AssertNoComplaint();
    }

    [Fact]
    public async Task CardLink_Opened_SignsInAndLeavesTheAddressBar()
    {
        var of = await site.School.OpenClassAsync();
        var pupil = of.Pupils[1];
        await using var visit = await site.VisitAsync(Sizes.Tablet);

        await StudentScreen.ScanCardAsync(visit, pupil);

        Assert.Equal(new Uri(site.Url, "student/").AbsoluteUri, visit.Page.Url);
        await visit.Page.GotoAsync("about:blank");
        await visit.Page.GoBackAsync();
        Assert.DoesNotContain(pupil.SignIn.Secret, visit.Page.Url, StringComparison.Ordinal);
        visit.AssertNoComplaint();
    }

    [Fact]
    public async Task CardLink_OnATabletInUse_ChangesToTheCardsOwner()
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        await StudentScreen.ScanCardAsync(visit, of.Pupils[0]);

        var second = await StudentScreen.ScanCardAsync(visit, of.Pupils[1]);

        await second.StartAsync("fraction-add-unlike");
        await second.AnswerAsync(second.Item.Key.RightResponse);
        Assert.DoesNotContain("card", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(await site.School.ReadAttemptsAsync(of, of.Pupils[0]));
        Assert.Single(await site.School.ReadAttemptsAsync(of, of.Pupils[1]));
        visit.AssertNoComplaint();
    }

    [Fact]
    public async Task CardLink_OfARenewedCard_SaysSoAndOpensNothing()
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        var wrong = of.Pupils[2] with { SignIn = of.Pupils[2].SignIn with { Secret = "000000" } };

        await visit.Page.GotoAsync(wrong.CardLink);

        await Expect(visit.Page.GetByText("どれかが ちがうみたい")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("[data-skill]")).ToHaveCountAsync(0);
        Assert.DoesNotContain("card", visit.Page.Url, StringComparison.Ordinal);
    }
}
