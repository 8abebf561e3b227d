using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Drill.Browser.Tests.Admin;

public sealed class SetupTests(DrillSite site)
{
    [Fact]
    public async Task FirstStart_FromTheLinkToPrintedCards()
    {
        await using var server = await RunningServer.StartAsync("setup");
        await using var visit = await site.VisitAsync(server.Url, Sizes.Laptop);
        var page = visit.Page;

        await page.GotoAsync($"admin/#setup={await server.SetupToken}");
        await page.GetByLabel("学校の名前").FillAsync("きた小学校");
        await page.GetByLabel("学校コード").FillAsync("kita");
        await page.GetByLabel("名前", new() { Exact = true }).FillAsync("中島 まこと");
        await page.GetByLabel("ログインID").FillAsync("nakajima");
        await page.Locator("input[autocomplete=new-password]").FillAsync("yama-to-kawa-2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "登録して始める" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "きた小学校" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "クラスを追加" }).ClickAsync();
        await page.GetByLabel("学年").SelectOptionAsync("5");
        await page.GetByLabel("クラスの名前").FillAsync("5年2組");
        await page.GetByRole(AriaRole.Button, new() { Name = "追加する" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "名簿" }).ClickAsync();

        var paste = page.GetByLabel("名簿を貼り付け");
        await paste.FillAsync("1,青木 はるか\n2,石井 そうた\n二,上田 ゆい\n");
        await Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "3行目：番号「二」" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "確認する" })).ToBeDisabledAsync();
        await paste.FillAsync("1,青木 はるか\n2,石井 そうた\n3,上田 ゆい\n");
        await page.GetByRole(AriaRole.Button, new() { Name = "確認する" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "3人を追加する" }).ClickAsync();
        await Expect(page.Locator(".roster-line")).ToHaveCountAsync(3);

        await page.GetByRole(AriaRole.Link, new() { Name = "ログインカード" }).ClickAsync();
        var codes = page.GetByRole(AriaRole.Img, new() { Name = "QRコード" });
        await Expect(codes).ToHaveCountAsync(3);
        foreach (var code in await codes.AllAsync()) Assert.True(await code.EvaluateAsync<bool>("image => image.decode().then(() => image.naturalWidth > 0)"));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(codes.First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        visit.AssertNoComplaint();
    }
}
