using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Screens;
using Drill.Browser.Tests.Serving;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Numbers;
using static Microsoft.Playwright.Assertions;

namespace Drill.Browser.Tests.Tours;

public sealed class StudentTourTests(DrillSite site)
{
    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task StudentPages_EveryState_HasNoBarrier(string language)
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Tablet, language);
        var tour = new Tour(visit, "student", language);

        await SeeSignInAsync(tour);
        var student = await StudentScreen.ScanCardAsync(visit, of.Pupils[0]);
        await student.Skill("fraction-add-unlike").WaitForAsync();
        await tour.StopAsync("home-new");
        await SeeDialogsAsync(tour);
        await SeeDrillAsync(tour, student);
        await SeeHomeworkAsync(tour, of);
        await visit.WaitForOfflinePageAsync();
        await SeeOtherKindsAsync(tour, student);
        await SeeOfflineAsync(tour, visit, student);

        tour.AssertNoBarrier();
    }

    private static async Task SeeSignInAsync(Tour tour)
    {
        await tour.Page.GotoAsync("");
        await tour.StopAsync("entry");
        await tour.Page.GotoAsync("student/");
        await tour.Page.Locator(".secret-pad").WaitForAsync();
        await tour.StopAsync("sign-in");
        await tour.Page.Locator(".sign-in button[type=submit]").ClickAsync();
        await tour.Page.Locator(".notice-problem").WaitForAsync();
        await tour.StopAsync("sign-in-problem");
    }

    private static async Task SeeDialogsAsync(Tour tour)
    {
        foreach (var (index, name) in new[] { (0, "settings"), (1, "leave") })
        {
            await tour.Page.Locator(".person-actions button").Nth(index).ClickAsync();
            await tour.Page.Locator("dialog[open]").WaitForAsync();
            await tour.StopAsync(name);
            await tour.Page.Keyboard.PressAsync("Escape");
        }
    }

    private static async Task SeeDrillAsync(Tour tour, StudentScreen student)
    {
        await student.StartAsync("fraction-add-unlike");
        await tour.StopAsync("drill-fraction");
        await tour.Page.Locator(".help-actions button").First.ClickAsync();
        await tour.Page.Locator(".hint").WaitForAsync();
        await tour.StopAsync("drill-hint");
        await student.TypeAsync(Response.Of(Box.Numerator, "1"));
        await student.SubmitAsync();
        await student.Remark.WaitForAsync();
        await tour.StopAsync("drill-box-missing");
        var right = ((FractionKey)student.Item.Key).Value;
        await student.AnswerAsync(FractionKey.Unreduced(right.Numerator * 2, right.Denominator * 2));
        await tour.StopAsync("drill-other-form");
        await student.AnswerAsync(student.Item.Traps[0].Response);
        await tour.StopAsync("told-wrong");
        while (await student.Told.Locator(".button-secondary").CountAsync() > 0) await student.Told.Locator(".button-secondary").ClickAsync();
        await tour.StopAsync("told-wrong-steps");
        for (var left = 9; left > 0; left--)
        {
            await student.GoOnAsync();
            await student.AnswerAsync(student.Item.Key.RightResponse);
            if (left == 9) await tour.StopAsync("told-right");
        }

        await student.GoOnAsync();
        await tour.Page.Locator(".praise").WaitForAsync();
        await tour.StopAsync("closing");
    }

    private async Task SeeHomeworkAsync(Tour tour, ClassOfSix of)
    {
        await site.School.SetHomeworkAsync(of, "fraction-sub-unlike");
        await tour.Page.ReloadAsync();
        await tour.Page.Locator(".task-homework").WaitForAsync();
        await tour.StopAsync("home");
    }

    private static async Task SeeOtherKindsAsync(Tour tour, StudentScreen student)
    {
        foreach (var (grade, skill, name) in new[] { (5, "fraction-common-denominator", "comparison"), (4, "divide-by-2digit", "quotient"), (5, "decimal-multiply", "decimal") })
        {
            await tour.Page.Locator(".home .switch-option").Filter(new() { HasText = $"{grade}" }).ClickAsync();
            await student.StartAsync(skill);
            await tour.StopAsync($"drill-{name}");
            await tour.Page.Locator(".drill-header .button").First.ClickAsync();
            await tour.Page.Locator(".home .switch-option").First.WaitForAsync();
        }
    }

    private static async Task SeeOfflineAsync(Tour tour, Visit visit, StudentScreen student)
    {
        await tour.Page.Locator(".home .switch-option").Filter(new() { HasText = "5" }).ClickAsync();
        await student.StartAsync("fraction-add-unlike");
        await visit.SetOfflineAsync(true);
        await student.TypeAsync(student.Item.Key.RightResponse);
        await student.SubmitAsync();
        await Expect(student.Told).ToHaveClassAsync("told told-kept");
        await tour.StopAsync("told-kept-offline");
    }
}
