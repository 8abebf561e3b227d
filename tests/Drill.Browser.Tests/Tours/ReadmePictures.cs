using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Screens;
using Drill.Browser.Tests.Serving;
using Drill.Simulation.Client;
using Microsoft.Playwright;

namespace Drill.Browser.Tests.Tours;

/// <summary>Takes the two pictures of the README anew; run on request only: <c>dotnet run -- -explicit only</c>.</summary>
public sealed class ReadmePictures(DrillSite site)
{
    private const int AnswersGiven = 160;
    private const float LessonMs = 240_000;

    [Fact(Explicit = true)]
    public async Task Student_MidDrill()
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        var student = await StudentScreen.ScanCardAsync(visit, of.Pupils[0]);
        await student.StartAsync("fraction-add-unlike");
        foreach (var isRight in new[] { true, true, false, true })
        {
            await student.AnswerAsync(isRight ? student.Item.Key.RightResponse : student.Item.Traps[0].Response);
            await student.GoOnAsync();
        }

        // The picture shows a bare sum, not a story.
        while (!student.Item.Id.Template.EndsWith(".sum", StringComparison.Ordinal))
        {
            await student.AnswerAsync(student.Item.Key.RightResponse);
            await student.GoOnAsync();
        }

        await student.AnswerAsync(student.Item.Traps.Single(trap => trap.Misconception.Id == "fraction-added-denominators").Response);
        await student.Told.GetByRole(AriaRole.Button, new() { Name = "せつめい" }).ClickAsync();
        await TakeAsync(visit, "student");
    }

    [Fact(Explicit = true)]
    public async Task Teacher_OfTheDemo()
    {
        await using var server = await RunningServer.StartAsync("demo", "--demo");
        var teacher = (await server.ReadSignInsAsync()).Last(signIn => signIn.Role == "teacher");
        await using var visit = await site.VisitAsync(server.Url, Sizes.Laptop);
        await TeacherScreen.WatchAsync(visit, new SignIn(teacher.School, teacher.Login, teacher.Secret));
        await visit.Page.Locator(".tile .mark").Nth(AnswersGiven).WaitForAsync(new() { Timeout = LessonMs });
        await visit.Page.Mouse.MoveAsync(0, 0);
        await TakeAsync(visit, "teacher");
    }

    private static Task<byte[]> TakeAsync(Visit visit, string name) =>
        visit.Page.ScreenshotAsync(new() { Path = Places.Artifact("..", "docs", "images", $"{name}.png"), Caret = ScreenshotCaret.Initial });
}
