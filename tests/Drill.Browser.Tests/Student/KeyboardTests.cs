using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Screens;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using static Microsoft.Playwright.Assertions;

namespace Drill.Browser.Tests.Student;

public sealed class KeyboardTests(DrillSite site)
{
    [Fact]
    public async Task Drill_WithKeysAlone_IsAnsweredAndGoesOn()
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Laptop);
        var student = await StudentScreen.ScanCardAsync(visit, of.Pupils[0]);
        var keys = visit.Page.Keyboard;
        await student.Skill("fraction-add-unlike").FocusAsync();
        await student.StartAsync(() => keys.PressAsync("Enter"));
        for (var count = 0; count < 3; count++)
        {
            var right = student.Item.Key.RightResponse;
            foreach (var box in student.Item.Key.Boxes)
            {
                await Expect(student.Box(box)).ToBeFocusedAsync();
                await keys.TypeAsync(right[box]);
                if (box != student.Item.Key.Boxes[^1]) await keys.PressAsync("Tab");
            }

            var reply = await student.SubmitAsync(() => keys.PressAsync("Enter"));

            Assert.Equal(Outcome.Right, reply.Outcome);
            await keys.PressAsync("Enter");
            await Expect(student.Told).ToBeHiddenAsync();
        }

        visit.AssertNoComplaint();
    }

    [Fact]
    public async Task Slash_InAFraction_LeadsToTheDenominator()
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Laptop);
        var student = await StudentScreen.ScanCardAsync(visit, of.Pupils[0]);
        await student.StartAsync("fraction-add-unlike");

        await student.Box(Box.Numerator).FocusAsync();
        await visit.Page.Keyboard.TypeAsync("3/40");
        await visit.Page.Keyboard.PressAsync("Backspace");

        await Expect(student.Box(Box.Numerator)).ToHaveValueAsync("3");
        await Expect(student.Box(Box.Denominator)).ToHaveValueAsync("4");
    }
}
