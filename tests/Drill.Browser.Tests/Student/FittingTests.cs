using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Screens;
using static Microsoft.Playwright.Assertions;

namespace Drill.Browser.Tests.Student;

/// <summary>On a tablet lying down a child sees the question, every place for the answer and the keys at once.</summary>
public sealed class FittingTests(DrillSite site)
{
    // What of the question or of the places for its answer lies outside of what is in sight.
    private const string Hidden =
        """
        () => {
          const item = document.querySelector('.item').getBoundingClientRect();
          return [...document.querySelectorAll('.item-prompt, .item .box, .pad-place button')].filter(element => {
            const place = element.getBoundingClientRect();
            const within = element.closest('.item') ? Math.min(item.bottom, innerHeight) : innerHeight;
            return place.bottom > within + 1 || place.right > innerWidth + 1 || place.height === 0;
          }).map(element => element.className + ' ' + element.textContent);
        }
        """;

    [Theory]
    [InlineData("share-graph-table")]
    [InlineData("prism-parts")]
    [InlineData("statistics-steps")]
    public async Task LongItem_OnATabletLyingDown_IsWhollyInSight(string skill)
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        var student = await StudentScreen.ScanCardAsync(visit, of.Pupils[0]);

        await student.StartAsync(skill);

        // Figures and rarer controls are loaded when they are first needed.
        await Expect(visit.Page.Locator(".item-prompt")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".pad-place button").First).ToBeVisibleAsync();
        await visit.Page.WaitForFunctionAsync($"({Hidden})().length === 0", null, new() { Timeout = 5_000 });
        visit.AssertNoComplaint();
    }
}
