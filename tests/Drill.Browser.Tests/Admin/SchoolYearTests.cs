using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Drill.Browser.Tests.Admin;

/// <summary>People come, go and change classes: what an administrator does in April.</summary>
public sealed class SchoolYearTests(DrillSite site)
{
    [Fact]
    public async Task People_MoveForgetAndLeave_UntilTheNewYear()
    {
        await using var server = await RunningServer.StartAsync("school-year");
        using var school = await School.SetUpAsync(server.Url, await server.SetupToken);
        var (first, second) = (await school.OpenClassAsync(), await school.OpenClassAsync());
        await using var visit = await site.VisitAsync(server.Url, Sizes.Laptop);
        var page = visit.Page;
        await SignInAsync(page, "admin/", School.Administrator.Login, School.Administrator.Secret);

        await MoveAndBackAsync(page, first, second);
        await EndTeacherAndUndoAsync(page);
        await BeginYearAsync(page, first.Pupils[1].Name);
        var secret = await RenewPasswordAsync(page);

        await page.Context.ClearCookiesAsync();
        await SignInAsync(page, "teacher/", second.Teacher.Login, secret);
        await Expect(page.GetByText("6年2組").First).ToBeVisibleAsync();
        visit.AssertNoComplaint();
    }

    private static async Task SignInAsync(IPage page, string side, string login, string secret)
    {
        await page.GotoAsync(side);
        var password = page.Locator("input[autocomplete=current-password]");
        await password.WaitForAsync();
        await page.Locator("form input").Nth(0).FillAsync(School.Administrator.School);
        await page.Locator("form input").Nth(1).FillAsync(login);
        await password.FillAsync(secret);
        await page.Locator("form button[type=submit]").ClickAsync();
        await password.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private static async Task MoveAndBackAsync(IPage page, ClassOfSix from, ClassOfSix to)
    {
        await page.Locator("a[href^='#roster']").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"{from.Pupils[0].Name}さんのクラスを変える" }).ClickAsync();
        await page.GetByLabel("新しいクラス").SelectOptionAsync(to.Classroom.Id);
        await page.GetByRole(AriaRole.Button, new() { Name = "このクラスに移す" }).ClickAsync();
        await Expect(page.Locator(".outcome")).ToContainTextAsync($"{to.Classroom.Name}（7番）");
        await Expect(page.Locator(".roster-line")).ToHaveCountAsync(5);
        await page.GetByRole(AriaRole.Button, new() { Name = "元に戻す" }).ClickAsync();
        await Expect(page.Locator(".roster-line")).ToHaveCountAsync(6);
        await page.Locator("a[href='#overview']").ClickAsync();
    }

    private static async Task EndTeacherAndUndoAsync(IPage page)
    {
        var buttons = page.GetByRole(AriaRole.Button, new() { Name = "森 さくらさんを外す" });
        await buttons.First.ClickAsync();
        await Expect(buttons).ToHaveCountAsync(1);
        await page.Locator(".outcome").GetByRole(AriaRole.Button, new() { Name = "元に戻す" }).ClickAsync();
        await Expect(buttons).ToHaveCountAsync(2);
    }

    // The list goes through a spreadsheet: one child leaves. Then the teachers are given their classes.
    private static async Task BeginYearAsync(IPage page, string leaving)
    {
        await page.Locator("a[href='#year']").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "一覧をダウンロード" }).ClickAsync());
        var lines = await File.ReadAllLinesAsync((await download.PathAsync())!);
        var text = string.Join('\n', lines.Select(line => line.Contains($"5年1組,2,{leaving}", StringComparison.Ordinal) ? $"5年1組,2,{leaving},,," : line));
        var paste = page.GetByLabel("直した一覧を貼り付け");
        var check = page.GetByRole(AriaRole.Button, new() { Name = "確認する" });

        await paste.FillAsync(string.Join('\n', text.Split('\n').SkipLast(1)));
        await check.ClickAsync();
        await Expect(page.GetByText("さんが一覧にありません").First).ToBeVisibleAsync();

        await paste.FillAsync(text);
        await check.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "新しい年度にする（11人が進級、1人が卒業・転出）" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "新しい年度にする" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "新しい年度になりました" })).ToBeVisibleAsync();
        await page.Locator(".year-next a").First.ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "森 さくらさんの担当を変える" }).Last.ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "6年2組" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "保存する" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }

    private static async Task<string> RenewPasswordAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "森 さくらさんの新しいパスワード" }).Last.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "新しいパスワードを作る" }).ClickAsync();
        var secret = await page.Locator(".secret-text").InnerTextAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "伝えました" }).ClickAsync();
        return secret;
    }
}
