using System.Diagnostics;
using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Screens;
using Drill.Domain.Items.Responses;
using static Microsoft.Playwright.Assertions;

namespace Drill.Browser.Tests.Teacher;

public sealed class LiveTests(DrillSite site)
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task Tile_WhenAStudentAnswers_FollowsWithoutReload()
    {
        var of = await site.School.OpenClassAsync();
        await using var desk = await site.VisitAsync(Sizes.Laptop);
        await using var tablet = await site.VisitAsync(Sizes.Tablet);
        var student = await StudentScreen.ScanCardAsync(tablet, of.Pupils[2]);
        await student.StartAsync("fraction-add-unlike");
        await student.AnswerAsync(student.Item.Key.RightResponse);
        await student.GoOnAsync();
        var teacher = await TeacherScreen.WatchAsync(desk, of);
        await Expect(teacher.Tile(of.Pupils[2])).ToContainTextAsync("1問");
        await Expect(teacher.Misconceptions).ToHaveCountAsync(0);
        var loads = 0;
        desk.Page.Load += (_, _) => loads++;

        var wrong = student.Item.Traps.Single(trap => trap.Misconception.Id == "fraction-added-denominators").Response;
        await student.TypeAsync(wrong);
        var changed = teacher.WhenTileSaysAsync(of.Pupils[2], "2問");
        var clock = Stopwatch.StartNew();
        await student.SubmitAsync(student.SubmitAsync);
        await changed;
        var delay = clock.Elapsed;

        TestContext.Current.TestOutputHelper?.WriteLine($"From the student's tap to the teacher's tile: {delay.TotalMilliseconds:0} ms.");
        Assert.InRange(delay, TimeSpan.Zero, LongestDelay);
        await Expect(teacher.Tile(of.Pupils[2]).Locator(".mark-wrong")).ToHaveCountAsync(1);
        await Expect(teacher.Misconceptions).ToContainTextAsync("分母どうしをたした");
        await Expect(teacher.Misconceptions.Locator(".example-given mfrac > :first-child")).ToHaveTextAsync(wrong[Box.Numerator]);
        await Expect(teacher.Misconceptions.Locator(".example-given mfrac > :last-child")).ToHaveTextAsync(wrong[Box.Denominator]);
        Assert.Equal(0, loads);
        desk.AssertNoComplaint();
        tablet.AssertNoComplaint();
    }

    [Fact]
    public async Task Tiles_WithKeysAlone_AreWalkedOpenedAndClosed()
    {
        var of = await site.School.OpenClassAsync();
        await using var tablet = await site.VisitAsync(Sizes.Tablet);
        var student = await StudentScreen.ScanCardAsync(tablet, of.Pupils[0]);
        await student.StartAsync("fraction-add-unlike");
        await student.AnswerAsync(student.Item.Key.RightResponse);
        await using var desk = await site.VisitAsync(Sizes.Laptop);
        var teacher = await TeacherScreen.WatchAsync(desk, of);
        var keys = desk.Page.Keyboard;

        await teacher.Tile(of.Pupils[0]).FocusAsync();
        await keys.PressAsync("ArrowRight");
        await Expect(teacher.Tile(of.Pupils[1])).ToBeFocusedAsync();
        await keys.PressAsync("ArrowRight");
        await keys.PressAsync("ArrowLeft");
        await Expect(teacher.Tile(of.Pupils[1])).ToBeFocusedAsync();
        await keys.PressAsync("ArrowLeft");

        await keys.PressAsync("Enter");
        await Expect(teacher.Panel).ToContainTextAsync(of.Pupils[0].Name);
        await keys.PressAsync("Escape");
        await Expect(teacher.Panel).ToHaveCountAsync(0);
        await Expect(teacher.Tile(of.Pupils[0])).ToBeFocusedAsync();
        desk.AssertNoComplaint();
    }
}
