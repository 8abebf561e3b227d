using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Drill.Browser.Tests.Teacher;

public sealed class HomeworkTests(DrillSite site)
{
    [Fact]
    public async Task Homework_ForAMisconception_TakesThreeTapsAndComesFirstAtTheStudents()
    {
        var of = await site.School.OpenClassAsync();
        var pupil = of.Pupils[3];
        await using var tablet = await site.VisitAsync(Sizes.Tablet);
        var student = await StudentScreen.ScanCardAsync(tablet, pupil);
        await student.StartAsync("fraction-add-unlike");
        await student.AnswerAsync(student.Item.Traps.Single(trap => trap.Misconception.Id == "fraction-added-denominators").Response);
        await using var desk = await site.VisitAsync(Sizes.Laptop);
        var teacher = await TeacherScreen.WatchAsync(desk, of);

        await teacher.Misconceptions.GetByRole(AriaRole.Button, new() { Name = "しゅくだいを出す" }).ClickAsync();
        await Expect(teacher.Panel).ToContainTextAsync(pupil.Name);
        await teacher.Panel.GetByText("3日後").ClickAsync();
        await teacher.Panel.GetByRole(AriaRole.Button, new() { Name = "配信する" }).ClickAsync();
        await Expect(teacher.Panel).ToContainTextAsync("1人に配信しました");

        await tablet.Page.ReloadAsync();
        var homework = tablet.Page.Locator(".task").First;
        await Expect(homework).ToContainTextAsync("分母の ちがう 分数の たし算");
        await Expect(homework).ToContainTextAsync("あと 3にち");
        await student.StartAsync(() => homework.GetByRole(AriaRole.Button).ClickAsync());
        await student.AnswerAsync(student.Item.Key.RightResponse);

        await teacher.Panel.GetByRole(AriaRole.Link, new() { Name = "進みぐあいを見る" }).ClickAsync();
        await Expect(desk.Page.Locator("table")).ToContainTextAsync("10問中1問");
        await Expect(desk.Page.Locator("tbody tr")).ToHaveCountAsync(1);
        desk.AssertNoComplaint();
        tablet.AssertNoComplaint();
    }

    [Fact]
    public async Task Homework_ForEachByKeyboardAlone_IsLookedThroughChangedAndSent()
    {
        var of = await site.School.OpenClassAsync();
        await using var desk = await site.VisitAsync(Sizes.Laptop);
        var teacher = await TeacherScreen.WatchAsync(desk, of);
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "しゅくだい" }).First.FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await PressAsync("一人ひとりの内容を見る");
        await Expect(teacher.Panel.Locator(".plan-part")).ToHaveCountAsync(of.Pupils.Count);

        await PressAsync($"{of.Pupils[0].Name}さんの内容を変える");
        var skills = await teacher.Panel.Locator(".plan-edit button").CountAsync();
        await teacher.Panel.Locator(".plan-edit button").First.FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(teacher.Panel.Locator(".plan-edit select")).ToHaveCountAsync(skills);
        await PressAsync("配信する");

        await Expect(teacher.Panel).ToContainTextAsync($"{of.Pupils.Count}人に配信しました");
        await teacher.Panel.GetByRole(AriaRole.Link, new() { Name = "進みぐあいを見る" }).ClickAsync();
        await Expect(desk.Page.Locator(".own-skills")).ToHaveCountAsync(of.Pupils.Count);
        desk.AssertNoComplaint();

        async Task PressAsync(string button)
        {
            await teacher.Panel.GetByRole(AriaRole.Button, new() { Name = button }).FocusAsync();
            await desk.Page.Keyboard.PressAsync("Enter");
        }
    }
}
