using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Screens;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Numbers;
using static Microsoft.Playwright.Assertions;

namespace Drill.Browser.Tests.Student;

/// <summary>Answers that are neither right nor wrong: not finished, or in another form than asked.</summary>
public sealed class FormTests(DrillSite site)
{
    [Fact]
    public async Task Submit_WithoutDenominator_MarksThatBoxAndSendsNothing()
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        var student = await StudentScreen.ScanCardAsync(visit, of.Pupils[0]);
        await student.StartAsync("fraction-add-unlike");

        await student.TypeAsync(Response.Of(Box.Numerator, "1"));
        await student.SubmitAsync();

        await Expect(student.Box(Box.Denominator)).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(student.Box(Box.Denominator)).ToBeFocusedAsync();
        await Expect(student.Box(Box.Numerator)).ToHaveAttributeAsync("aria-invalid", "false");
        await Expect(student.Remark).ToContainTextAsync("この マスに こたえを いれてね");
        Assert.Empty(await site.School.ReadAttemptsAsync(of, of.Pupils[0]));
        visit.AssertNoComplaint();
    }

    [Fact]
    public async Task Answer_NotReduced_AsksForTheFormAndKeepsTheBoxesFilled()
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        var student = await StudentScreen.ScanCardAsync(visit, of.Pupils[0]);
        await student.StartAsync("fraction-add-unlike");
        var right = ((FractionKey)student.Item.Key).Value;
        var doubled = FractionKey.Unreduced(right.Numerator * 2, right.Denominator * 2);

        var nearly = await student.AnswerAsync(doubled);

        Assert.Equal(Outcome.Form, nearly.Outcome);
        await Expect(student.Remark).ToContainTextAsync("できるよ");
        await Expect(student.Box(Box.Numerator)).ToHaveValueAsync(doubled[Box.Numerator]);
        await Expect(student.Box(Box.Denominator)).ToHaveValueAsync(doubled[Box.Denominator]);
        await Expect(student.Beads.Locator(".mark-ahead")).ToHaveCountAsync(nearly.Progress.Planned);

        var reply = await student.AnswerAsync(student.Item.Key.RightResponse);
        Assert.Equal(Outcome.Right, reply.Outcome);
        visit.AssertNoComplaint();
    }
}
