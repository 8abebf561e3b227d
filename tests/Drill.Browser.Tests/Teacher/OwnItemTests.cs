using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Screens;
using Drill.Browser.Tests.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Drill.Browser.Tests.Teacher;

/// <summary>Items that a school writes itself. They are withdrawn again, so that other tests' students are not given them.</summary>
public sealed class OwnItemTests(DrillSite site)
{
    [Fact]
    public async Task Item_WrittenWithPreview_IsSavedFoundWithdrawnAndPutBack()
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Laptop);
        var screen = await AuthoringScreen.OpenAsync(visit, of, "#page=items&item=new");
        await screen.ChooseSkillAsync("5", "g5-fractions", "fraction-reduce");
        await screen.Prompt.FillAsync("やくぶんしましょう。$12/16 = □$");
        await visit.Page.GetByLabel("こたえの種類").SelectOptionAsync("fraction");
        await visit.Page.GetByLabel("こたえ", new() { Exact = true }).FillAsync("3/4");
        await visit.Page.GetByLabel("こたえの形").SelectOptionAsync("lowest");

        await Expect(screen.Preview).ToContainTextAsync("やくぶんしましょう。");
        await Expect(screen.Preview.Locator(".box-empty")).ToHaveCountAsync(2);
        await screen.SaveAsync();

        await Expect(screen.Notice).ToContainTextAsync("保存しました");
        await visit.Page.GetByLabel("さがす").FillAsync("やくぶんしましょう");
        await Expect(screen.Rows).ToHaveCountAsync(1);
        await screen.Rows.GetByRole(AriaRole.Button, new() { Name = "取り下げる" }).ClickAsync();
        await Expect(screen.Rows.First).ToContainTextAsync("取り下げました");
        await screen.Rows.GetByRole(AriaRole.Button, new() { Name = "もどす" }).ClickAsync();
        await Expect(screen.Rows.First).Not.ToContainTextAsync("取り下げました");
        await screen.Rows.GetByRole(AriaRole.Button, new() { Name = "取り下げる" }).ClickAsync();
        await Expect(screen.Rows.First).ToContainTextAsync("取り下げました");
        visit.AssertNoComplaint();
    }

    [Fact]
    public async Task Item_HalfWritten_IsNotLostByAccident()
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Laptop);
        var screen = await AuthoringScreen.OpenAsync(visit, of, "#page=items&item=new");
        await screen.Prompt.FillAsync("かきかけ");

        await visit.Page.Locator(".pages a").First.ClickAsync();
        var asked = visit.Page.Locator("dialog[open]");
        await asked.GetByRole(AriaRole.Button, new() { Name = "続きを書く" }).ClickAsync();
        await Expect(screen.Prompt).ToHaveValueAsync("かきかけ");

        await visit.Page.Locator(".pages a").First.ClickAsync();
        await asked.GetByRole(AriaRole.Button, new() { Name = "保存せずに移動する" }).ClickAsync();
        await Expect(visit.Page.Locator(".link-live")).ToBeVisibleAsync();
        await Expect(screen.Prompt).ToHaveCountAsync(0);
        visit.AssertNoComplaint();
    }

    [Fact]
    public async Task Item_ChangedBySomebodyElse_KeepsWhatWasTyped()
    {
        var of = await site.School.OpenClassAsync();
        await using var first = await site.VisitAsync(Sizes.Laptop);
        await using var second = await site.VisitAsync(Sizes.Laptop);
        var screen = await WriteAsync(first, of, "ふたりで なおす もんだい");
        await screen.Rows.Filter(new() { HasText = "ふたりで なおす" }).Locator(".own-item-prompt").ClickAsync();
        await Expect(screen.Prompt).ToHaveValueAsync("ふたりで なおす もんだい");
        var other = await AuthoringScreen.OpenAsync(second, of, new Uri(first.Page.Url).Fragment);
        await other.Prompt.FillAsync("さきに なおした");
        await other.SaveAsync();
        await Expect(other.Notice).ToContainTextAsync("保存しました");

        await screen.Prompt.FillAsync("あとから なおした");
        await screen.SaveAsync();

        await Expect(screen.Notice).ToContainTextAsync("先に直していました");
        await Expect(screen.Notice).ToContainTextAsync("さきに なおした");
        await Expect(screen.Prompt).ToHaveValueAsync("あとから なおした");
        await screen.SaveAsync();
        var row = screen.Rows.Filter(new() { HasText = "あとから なおした" });
        await row.GetByRole(AriaRole.Button, new() { Name = "取り下げる" }).ClickAsync();
        await Expect(row).ToContainTextAsync("取り下げました");
        second.AssertNoComplaint();
    }

    [Fact]
    public async Task Sheet_WithOneBadLine_NamesItAndIsSavedOnceItIsMended()
    {
        const string Good = "内容,種類,問題,こたえ\nfraction-reduce,fraction,よみこむ もんだい1,3/4\nfraction-reduce,whole,よみこむ もんだい2,12\n";
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Laptop);
        var screen = await AuthoringScreen.OpenAsync(visit, of, "#page=items&item=import");
        await screen.PasteAsync(Good.Replace("12\n", "じゅうに\n", StringComparison.Ordinal));
        await screen.ActAsync();

        await Expect(screen.BadLines).ToHaveCountAsync(1);
        await Expect(screen.BadLines.Locator("th")).ToHaveTextAsync("3");
        await Expect(screen.BadLines.Locator("td").First).ToHaveTextAsync("こたえ");

        await screen.PasteAsync(Good);
        await screen.ActAsync();
        await Expect(screen.Notice).ToContainTextAsync("2問を読み込めます");
        await screen.ActAsync();
        await Expect(screen.Notice).ToContainTextAsync("2問を読み込みました");
        var rows = screen.Rows.Filter(new() { HasText = "よみこむ もんだい" });
        await Expect(rows).ToHaveCountAsync(2);
        foreach (var number in new[] { "1", "2" })
        {
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = $"「よみこむ もんだい{number}」を取り下げる" }).ClickAsync();
            await Expect(rows.Filter(new() { HasText = $"もんだい{number}" })).ToContainTextAsync("取り下げました");
        }

        visit.AssertNoComplaint();
    }

    private static async Task<AuthoringScreen> WriteAsync(Visit visit, ClassOfSix of, string prompt)
    {
        var screen = await AuthoringScreen.OpenAsync(visit, of, "#page=items&item=new");
        await screen.ChooseSkillAsync("5", "g5-fractions", "fraction-reduce");
        await screen.Prompt.FillAsync(prompt);
        await visit.Page.GetByLabel("こたえ", new() { Exact = true }).FillAsync("12");
        await screen.SaveAsync();
        await Expect(screen.Notice).ToContainTextAsync("保存しました");
        return screen;
    }
}
