using System.Text.RegularExpressions;
using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Screens;
using static Microsoft.Playwright.Assertions;

namespace Drill.Browser.Tests.Check;

public sealed partial class ConnectionCheckTests(DrillSite site)
{
    private const string State = "data-state";

    // Not the voice: a Chromium without a desktop has none.
    private static readonly string[] Needed =
    [
        "サーバーの応答", "回線の速さ", "接続の暗号化", "端末の時計", "先生の見取り（WebSocket）",
        "ブラウザーの新しさ", "Cookie", "こたえの保存", "まだ送っていないこたえ", "保存できる空き", "電波が切れたときの備え",
    ];

    [Fact]
    public async Task Check_NobodySignedIn_FindsThatDrillWorksHere()
    {
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        var check = new CheckScreen(visit);

        await check.OpenAsync();

        foreach (var name in Needed) await Expect(check.Line(name)).ToHaveAttributeAsync(State, "ok");
        await Expect(check.Line("画面と入力")).ToContainTextAsync("1080×810");
        await Expect(check.Summary).ToHaveAttributeAsync("data-kind", Works());
        visit.AssertNoComplaint();
    }

    [Fact]
    public async Task Check_SocketsDoNotComeThrough_SaysSoAndThatChildrenNeedNone()
    {
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        var check = new CheckScreen(visit);

        await check.OpenAsync(CheckScreen.NoSockets);

        await Expect(check.Line("先生の見取り（WebSocket）")).ToHaveAttributeAsync(State, "attention");
        await Expect(check.Line("先生の見取り（WebSocket）")).ToContainTextAsync("WebSocket が通りません。児童・生徒の画面には必要ありません。");
        await Expect(check.Summary).ToContainTextAsync("使えますが、気をつけること");
    }

    [Fact]
    public async Task Check_FilterAnswersInThePlaceOfTheServer_IsNotTakenForIt()
    {
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        var check = new CheckScreen(visit);
        await visit.Page.RouteAsync("**/health/ready", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<html>Blocked</html>" }));

        await check.OpenAsync();

        await Expect(check.Summary).ToContainTextAsync("いまドリルを使えません：サーバーの応答");
        await Expect(check.Line("回線の速さ")).ToHaveAttributeAsync(State, "skipped");
        await Expect(check.Line("こたえの保存")).ToHaveAttributeAsync(State, "ok");
    }

    [Fact]
    public async Task Check_ServerIsBack_CheckedAgain_FindsThatDrillWorks()
    {
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        var check = new CheckScreen(visit);
        await visit.Page.RouteAsync("**/health/ready", route => route.AbortAsync());
        await check.OpenAsync();
        await Expect(check.Summary).ToHaveAttributeAsync("data-kind", "unusable");

        await visit.Page.UnrouteAsync("**/health/ready");
        await check.CheckAgainAsync();
        await check.WaitUntilCheckedAsync();

        await Expect(check.Summary).ToHaveAttributeAsync("data-kind", Works());
    }

    [Fact]
    public async Task Check_OldBrowser_OpensAllTheSameAndNamesWhatIsMissing()
    {
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        var check = new CheckScreen(visit);

        await check.OpenAsync(CheckScreen.OldBrowser);

        await Expect(check.Line("ブラウザーの新しさ")).ToHaveAttributeAsync(State, "unusable");
        await Expect(check.Line("ブラウザーの新しさ")).ToContainTextAsync("MathML, AbortSignal.timeout, Array.findLast");
    }

    [Fact]
    public async Task Check_ScriptsAreStopped_SaysWhatToDoInBothLanguages()
    {
        await using var visit = await site.VisitAsync(Sizes.Phone);
        await visit.Page.RouteAsync("**/assets/*.js", route => route.AbortAsync());

        await visit.Page.GotoAsync("check/");

        await Expect(visit.Page.GetByText("フィルタリングがファイルを止めています")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText("The browser is too old, or a filter stops files.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Check_NoConnectionAndAnAnswerNotSent_OpensAndCountsIt()
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        var student = await StudentScreen.ScanCardAsync(visit, of.Pupils[0]);
        await student.StartAsync("fraction-add-unlike");
        await visit.WaitForOfflineCheckAsync();
        await visit.SetOfflineAsync(true);
        await student.TypeAsync(student.Item.Key.RightResponse);
        await student.SubmitAsync();
        await Expect(student.SaveState).ToContainTextAsync("つながったら おくるよ（1）");

        var check = new CheckScreen(visit);
        await check.OpenAsync();

        await Expect(check.Line("まだ送っていないこたえ")).ToContainTextAsync("まだ送っていないこたえが1件あります");
        await Expect(check.Line("まだ送っていないこたえ")).ToContainTextAsync("消したりしないでください");
        await Expect(check.Line("サーバーの応答")).ToHaveAttributeAsync(State, "unusable");
    }

    [Fact]
    public async Task Report_AfterSomebodySignedIn_HoldsTheLinesAndNobody()
    {
        var of = await site.School.OpenClassAsync();
        var pupil = of.Pupils[0];
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        await StudentScreen.ScanCardAsync(visit, pupil);
        var check = new CheckScreen(visit);
        await check.OpenAsync(CheckScreen.NoClipboard);

        await check.CopyAsync();
        var report = await check.Report.InputValueAsync();

        Assert.Contains("[OK] サーバーの応答: ", report, StringComparison.Ordinal);
        Assert.Contains(site.Url.GetLeftPart(UriPartial.Authority), report, StringComparison.Ordinal);
        foreach (var secret in new[] { pupil.Name, pupil.Id, pupil.SignIn.School, pupil.SignIn.Login, pupil.SignIn.Secret }) Assert.DoesNotContain(secret, report, StringComparison.Ordinal);
    }

    [GeneratedRegex("^(usable|careful)$")]
    private static partial Regex Works();
}
