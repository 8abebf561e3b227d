using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Screens;
using Drill.Browser.Tests.Serving;
using Drill.Simulation.Client;
using Microsoft.Playwright;
using OtpNet;
using static Microsoft.Playwright.Assertions;

namespace Drill.Browser.Tests.Teacher;

public sealed class AccountTests(DrillSite site)
{
    private static readonly TimeSpan CodeLasts = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task TwoSteps_SetUp_SignInAsksForTheCodeUntilTheAdministratorEndsIt()
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Laptop);
        var (page, app) = (visit.Page, await SetUpAsync(visit, of));
        var recovery = await page.Locator(".account-codes li").First.InnerTextAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "控えました" }).ClickAsync();
        await Expect(page.GetByText("予備のコードは、あと8個使えます。")).ToBeVisibleAsync();

        await SignInAgainAsync(page, of.Teacher, app.ComputeTotp(DateTime.UtcNow + CodeLasts));
        await Expect(page.Locator(".account-link")).ToHaveTextAsync("森 さくら アカウント");
        await SignInAgainAsync(page, of.Teacher, recovery);
        await page.Locator(".account-link").ClickAsync();
        await Expect(page.GetByText("予備のコードは、あと7個使えます。")).ToBeVisibleAsync();

        await EndAsync(of);
        await SignOutAsync(page);
        await new TeacherScreen(page).SignInAsync(of.Teacher);
        await Expect(page.Locator(".account-link")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task ChangePassword_TheNewOneSignsIn()
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Phone);
        var page = visit.Page;
        var screen = await TeacherScreen.WatchAsync(visit, of);
        await page.Locator(".account-link").ClickAsync();
        await page.GetByLabel("今のパスワード").FillAsync("not the password");
        await page.GetByLabel("新しいパスワード").FillAsync("akai kasa de arukou");
        await page.GetByRole(AriaRole.Button, new() { Name = "変える" }).ClickAsync();
        await Expect(page.Locator(".notice-problem")).ToContainTextAsync("今のパスワードがちがいます。");
        await page.GetByLabel("今のパスワード").FillAsync(of.Teacher.Secret);
        await page.GetByRole(AriaRole.Button, new() { Name = "変える" }).ClickAsync();
        await Expect(page.Locator(".notice-info")).ToContainTextAsync("パスワードを変えました。");

        await SignOutAsync(page);
        await screen.SignInAsync(of.Teacher with { Secret = "akai kasa de arukou" });
        await Expect(page.Locator(".account-link")).ToBeVisibleAsync();
    }

    private static async Task<Totp> SetUpAsync(Visit visit, ClassOfSix of)
    {
        var page = visit.Page;
        await TeacherScreen.WatchAsync(visit, of);
        await page.Locator(".account-link").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "2段階認証を始める" }).ClickAsync();
        await page.GetByText("QRコードを読み取れないとき").ClickAsync();
        var key = (await page.Locator(".account-steps .secret-text").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        var app = new Totp(Base32Encoding.ToBytes(key));
        await page.GetByLabel("6けたの数字").FillAsync(app.ComputeTotp());
        await page.Locator(".account-fields input[autocomplete=current-password]").FillAsync(of.Teacher.Secret);
        await page.GetByRole(AriaRole.Button, new() { Name = "有効にする" }).ClickAsync();
        await Expect(page.Locator(".account-codes li")).ToHaveCountAsync(8);
        return app;
    }

    private static async Task SignInAgainAsync(IPage page, SignIn teacher, string code)
    {
        await SignOutAsync(page);
        await new TeacherScreen(page).SignInAsync(teacher);
        await page.GetByLabel("確認コード").FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = "ログイン", Exact = true }).ClickAsync();
        await page.Locator(".account-link").WaitForAsync();
    }

    private static async Task SignOutAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "ログアウト" }).ClickAsync();
        await page.Locator("input[autocomplete=username]").WaitForAsync();
    }

    private async Task EndAsync(ClassOfSix of)
    {
        await using var visit = await site.VisitAsync(Sizes.Laptop);
        await visit.Page.GotoAsync("admin/");
        await new TeacherScreen(visit.Page).SignInAsync(School.Administrator);
        await visit.Page.Locator(".row", new() { HasText = of.Teacher.Login }).GetByRole(AriaRole.Button, new() { Name = "2段階認証を解除" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "解除する", Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator(".notice-info")).ToContainTextAsync("2段階認証を解除しました");
    }
}
