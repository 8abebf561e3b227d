using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Serving;

namespace Drill.Browser.Tests.Tours;

/// <summary>The passport of the models in a school that has answers.</summary>
public sealed class ModelsTourTests(DrillSite site)
{
    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task ModelsPage_WithAnswers_HasNoBarrier(string language)
    {
        var of = await site.School.OpenClassAsync();
        foreach (var pupil in of.Pupils) await site.School.PractiseAsync(pupil, "fraction-add-unlike", "oooxooxooo");
        await using var visit = await site.VisitAsync(Sizes.Laptop, language);
        var tour = new Tour(visit, "admin", language);

        await visit.Page.GotoAsync("admin/#models");
        await visit.Page.Locator("input[autocomplete=organization]").FillAsync(School.Administrator.School);
        await visit.Page.Locator("input[autocomplete=username]").FillAsync(School.Administrator.Login);
        await visit.Page.Locator("input[autocomplete=current-password]").FillAsync(School.Administrator.Secret);
        await visit.Page.Locator("button[type=submit]").ClickAsync();
        await visit.Page.Locator(".calibration-table").First.WaitForAsync();
        await tour.StopAsync("models");

        tour.AssertNoBarrier();
        visit.AssertNoComplaint();
    }
}
