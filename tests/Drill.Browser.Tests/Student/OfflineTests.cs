using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Screens;
using Drill.Domain.Items.Grading;
using static Microsoft.Playwright.Assertions;

namespace Drill.Browser.Tests.Student;

/// <summary>The connection goes; no answer does.</summary>
public sealed class OfflineTests(DrillSite site)
{
    private const string Skill = "fraction-add-unlike";
    private const float LongEnoughToNotice = 15_000;

    [Fact]
    public async Task Answers_GivenOffline_AreKeptThroughAReloadAndSentAfterwards()
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        var student = await StudentScreen.ScanCardAsync(visit, of.Pupils[0]);
        await visit.WaitForOfflinePageAsync();
        await student.StartAsync(Skill);

        await visit.SetOfflineAsync(true);
        await AnswerOfflineAsync(student);
        await Expect(student.SaveState).ToContainTextAsync("つながったら おくるよ（1）");
        await student.GoOnOfflineAsync();
        await AnswerOfflineAsync(student);
        await Expect(student.SaveState).ToContainTextAsync("つながったら おくるよ（2）");
        Assert.Empty(await site.School.ReadAttemptsAsync(of, of.Pupils[0]));

        await visit.Page.ReloadAsync();
        await Expect(student.Hello(of.Pupils[0])).ToBeVisibleAsync();
        await Expect(student.SaveState).ToContainTextAsync("つながったら おくるよ（2）");

        await visit.SetOfflineAsync(false);
        await Expect(student.SaveState).ToContainTextAsync("ほぞんずみ", new() { Timeout = LongEnoughToNotice });
        var sent = await site.School.ReadAttemptsAsync(of, of.Pupils[0]);
        Assert.Equal([Outcome.Right, Outcome.Right], sent.Select(attempt => attempt.Outcome));
    }

    [Fact]
    public async Task TabClosed_RightAfterAnOfflineAnswer_SendsItWhenOpenedAgain()
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        var student = await StudentScreen.ScanCardAsync(visit, of.Pupils[0]);
        await visit.WaitForOfflinePageAsync();
        await student.StartAsync(Skill);
        await visit.SetOfflineAsync(true);
        await AnswerOfflineAsync(student);

        await visit.ReopenTabAsync();
        await visit.SetOfflineAsync(false);
        await visit.Page.GotoAsync("student/");

        await Expect(student.SaveState).ToContainTextAsync("ほぞんずみ", new() { Timeout = LongEnoughToNotice });
        Assert.Equal([Outcome.Right], (await site.School.ReadAttemptsAsync(of, of.Pupils[0])).Select(attempt => attempt.Outcome));
    }

    private static async Task AnswerOfflineAsync(StudentScreen student)
    {
        await student.TypeAsync(student.Item.Key.RightResponse);
        await student.SubmitAsync();
        await Expect(student.Told).ToContainTextAsync("こたえを ほぞん したよ");
    }
}
