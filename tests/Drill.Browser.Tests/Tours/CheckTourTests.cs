using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Screens;

namespace Drill.Browser.Tests.Tours;

public sealed class CheckTourTests(DrillSite site)
{
    private const string Scripts = "**/assets/*.js";

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task CheckPage_EveryState_HasNoBarrier(string language)
    {
        await using var visit = await site.VisitAsync(Sizes.Tablet, language);
        var tour = new Tour(visit, "check", language);
        var check = new CheckScreen(visit);

        // First, because afterwards the device has kept the page with its scripts.
        await tour.Page.RouteAsync(Scripts, route => route.AbortAsync());
        await tour.Page.GotoAsync("check/");
        await tour.StopAsync("no-script");
        await tour.Page.UnrouteAsync(Scripts);
        await check.OpenAsync();
        await tour.StopAsync("works");
        await check.OpenAsync(CheckScreen.NoSockets, CheckScreen.NoClipboard);
        await check.CopyAsync();
        await check.Report.WaitForAsync();
        await tour.StopAsync("attention");
        await tour.Page.RouteAsync("**/health/ready", route => route.AbortAsync());
        await check.OpenAsync(CheckScreen.OldBrowser);
        await tour.StopAsync("unusable");

        tour.AssertNoBarrier();
    }
}
