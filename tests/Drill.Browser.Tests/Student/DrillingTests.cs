using System.Globalization;
using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Kinds;
using Drill.Browser.Tests.Screens;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Drill.Browser.Tests.Student;

public sealed class DrillingTests(DrillSite site)
{
    private const string AddingUnlikeFractions = "fraction-add-unlike";
    private const string AddedDenominators = "fraction-added-denominators";

    [Fact]
    public async Task Answer_Right_IsPraisedAndMovesABead()
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        var student = await StudentScreen.ScanCardAsync(visit, of.Pupils[0]);
        await student.StartAsync(AddingUnlikeFractions);
        await Expect(student.Beads.Locator(".mark-right")).ToHaveCountAsync(0);

        var reply = await student.AnswerAsync(student.Item.Key.RightResponse);

        Assert.Equal(Outcome.Right, reply.Outcome);
        await Expect(student.Told.GetByRole(AriaRole.Heading)).ToHaveTextAsync("せいかい");
        await Expect(student.Beads.Locator(".mark-right")).ToHaveCountAsync(1);
        await Expect(student.SaveState).ToContainTextAsync("ほぞんずみ");
        await student.GoOnAsync();
        await Expect(visit.Page.Locator(".item")).ToBeVisibleAsync();
        visit.AssertNoComplaint();
    }

    [Fact]
    public async Task Answer_WithAddedDenominators_IsExplainedAndShownInSteps()
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        var student = await StudentScreen.ScanCardAsync(visit, of.Pupils[0]);
        await student.StartAsync(AddingUnlikeFractions);
        var wrong = student.Item.Traps.Single(trap => trap.Misconception.Id == AddedDenominators).Response;

        var reply = await student.AnswerAsync(wrong);

        Assert.Equal((Outcome.Wrong, AddedDenominators), (reply.Outcome, reply.Misconception));
        await Expect(student.Told).ToContainTextAsync("どうしは たさないよ");
        await Expect(student.Told.Locator(".answer-given mfrac > :first-child")).ToHaveTextAsync(wrong[Box.Numerator]);
        await Expect(student.Told.Locator(".answer-given mfrac > :last-child")).ToHaveTextAsync(wrong[Box.Denominator]);
        await Expect(student.Told.Locator(".answer-right")).ToBeVisibleAsync();
        var steps = student.Told.Locator(".step");
        for (var open = 0; open < reply.Solution!.Steps.Count; open++)
        {
            await Expect(steps).ToHaveCountAsync(open);
            await student.Told.GetByRole(AriaRole.Button, new() { Name = "せつめい" }).ClickAsync();
        }

        await Expect(steps).ToHaveCountAsync(reply.Solution.Steps.Count);
        await Expect(student.Beads.Locator(".mark-wrong")).ToHaveCountAsync(1);
        visit.AssertNoComplaint();
    }

    [Fact]
    public async Task TwentyItems_RightThenWrong_DifficultyFollows()
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Tablet, hasTouch: true);
        var student = await StudentScreen.ScanCardAsync(visit, of.Pupils[0]);
        var fingers = new Fingers(visit.Page, student);
        await student.StartAsync("fraction-add-unlike");
        var difficulties = new List<double>();
        for (var count = 1; count <= 20; count++)
        {
            difficulties.Add(student.Difficulty);
            var isRight = count <= 10;
            await fingers.EnterAsync(isRight ? student.Item.Key.RightResponse : student.Item.Traps[0].Response);
            await student.SubmitAsync(fingers.SubmitAsync);
            if (count == 10)
            {
                await student.GoOnAsync();
                await student.StartAsync(() => visit.Page.Locator(".closing-actions .button-primary").ClickAsync());
            }
            else if (count < 20)
            {
                await student.GoOnAsync();
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine("Difficulties: " + string.Join(' ', difficulties.Select(d => d.ToString("0.0", CultureInfo.InvariantCulture))));
        Assert.True(difficulties[1..10].Max() >= difficulties[0], "Right answers must not lead to easier items.");
        Assert.True(difficulties[16..].Average() < difficulties[1..6].Average(), "Wrong answers must lead to easier items.");
        visit.AssertNoComplaint();
    }
}
