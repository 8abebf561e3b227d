using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Screens;
using Drill.Browser.Tests.Serving;
using Microsoft.Playwright;

namespace Drill.Browser.Tests.Tours;

public sealed class TeacherTourTests(DrillSite site)
{
    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task TeacherPages_EveryState_HasNoBarrier(string language)
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Laptop, language);
        var tour = new Tour(visit, "teacher", language);

        await visit.Page.GotoAsync("teacher/");
        await visit.Page.Locator("input[type=password]").WaitForAsync();
        await tour.StopAsync("sign-in");
        var teacher = await TeacherScreen.WatchAsync(visit, of);
        await visit.Page.Locator(".empty-actions").WaitForAsync();
        await tour.StopAsync("nobody-began");
        await PractiseAsync(of);
        await SeeLiveAsync(tour, teacher, of);
        await SeeHomeworkAsync(tour, teacher);
        await visit.Page.Locator(".pages a").Nth(2).ClickAsync();
        await visit.Page.Locator(".card-qr").First.WaitForAsync();
        await tour.StopAsync("cards");
        await SeeAccountAsync(tour);

        tour.AssertNoBarrier();
        visit.AssertNoComplaint();
    }

    private static async Task SeeAccountAsync(Tour tour)
    {
        await tour.Page.Locator(".account-link").ClickAsync();
        var begin = tour.Page.Locator(".account-part").Nth(1).Locator(".button-primary");
        await begin.WaitForAsync();
        await tour.StopAsync("account");
        await begin.ClickAsync();
        await tour.Page.Locator(".account-steps summary").ClickAsync();
        await tour.StopAsync("account-two-steps");
    }

    private async Task PractiseAsync(ClassOfSix of)
    {
        string[] marks = ["oooxooo", "oxxxx", "ooooooooo", "xx", "oxooxo"];
        foreach (var (pupil, answers) in of.Pupils.Zip(marks)) await site.School.PractiseAsync(pupil, "fraction-add-unlike", answers);
    }

    private static async Task SeeLiveAsync(Tour tour, TeacherScreen teacher, ClassOfSix of)
    {
        await teacher.Tile(of.Pupils[4]).Filter(new() { HasText = "6" }).WaitForAsync();
        await teacher.Misconceptions.First.WaitForAsync();
        await tour.StopAsync("live");
        await tour.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await tour.StopAsync("live-dark");
        await tour.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await teacher.Misconceptions.First.Locator("button").First.ClickAsync();
        await tour.Page.Locator(".who").WaitForAsync();
        await tour.StopAsync("misconception-open");
        await tour.Page.Locator(".skill-veto button").First.ClickAsync();
        await tour.Page.Locator(".veto-list").ScrollIntoViewIfNeededAsync();
        await tour.StopAsync("veto");
        await tour.Page.Locator(".veto-list button").First.ClickAsync();
        await SeeStudentAsync(tour, teacher, of.Pupils[1]);
        await tour.Page.Locator(".live-actions button").Last.ClickAsync();
        await tour.StopAsync("big-screen");
        await tour.Page.ReloadAsync();
        await teacher.LiveLink.WaitForAsync();
    }

    private static async Task SeeStudentAsync(Tour tour, TeacherScreen teacher, Pupil pupil)
    {
        await teacher.Tile(pupil).ClickAsync();
        await teacher.Panel.Locator(".ability-plot canvas").WaitForAsync();
        await tour.StopAsync("student");
        await teacher.Panel.Locator(".ability-chart summary").ClickAsync();
        await teacher.Panel.Locator(".graph").ScrollIntoViewIfNeededAsync();
        await teacher.Panel.Locator(".node[aria-pressed=true]").FocusAsync();
        await tour.Page.Keyboard.PressAsync("ArrowDown");
        await tour.StopAsync("student-graph");
        await teacher.Panel.Locator(".graph-view select").SelectOptionAsync("grade-5");
        await teacher.Panel.Locator(".skill-facts").ScrollIntoViewIfNeededAsync();
        await tour.StopAsync("student-graph-grade");
        await tour.Page.Keyboard.PressAsync("Escape");
    }

    private static async Task SeeHomeworkAsync(Tour tour, TeacherScreen teacher)
    {
        await tour.Page.Locator(".pages a").Nth(1).ClickAsync();
        await tour.Page.Locator(".empty").WaitForAsync();
        await tour.StopAsync("homework-none");
        await tour.Page.Locator(".page-head .button-primary:enabled").ClickAsync();
        await tour.StopAsync("homework-set");
        await teacher.Panel.Locator("input[name=content]").Nth(1).CheckAsync();
        await teacher.Panel.Locator("input[name=audience]").Nth(1).CheckAsync();
        await tour.StopAsync("homework-set-named");
        await teacher.Panel.Locator("input[name=content]").First.CheckAsync();
        await teacher.Panel.Locator("input[name=audience]").First.CheckAsync();
        await teacher.Panel.Locator(".send .button-primary").ClickAsync();
        await teacher.Panel.Locator(".plan-part").First.WaitForAsync();
        await tour.StopAsync("homework-each");
        await teacher.Panel.Locator(".plan-head button").First.ClickAsync();
        await teacher.Panel.Locator(".plan-edit button").First.ClickAsync();
        await tour.StopAsync("homework-each-change");
        await teacher.Panel.Locator(".send .button-primary").ClickAsync();
        await teacher.Panel.Locator(".sent").WaitForAsync();
        await tour.StopAsync("homework-sent");
        await tour.Page.Keyboard.PressAsync("Escape");
        await tour.Page.Locator(".assignment").WaitForAsync();
        await tour.StopAsync("homework-list");
        await tour.Page.Locator(".assignment").ClickAsync();
        await tour.Page.Locator("table").WaitForAsync();
        await tour.StopAsync("homework-progress");
        await tour.Page.Locator(".page-head button").ClickAsync();
        await teacher.Panel.WaitForAsync();
        await tour.StopAsync("homework-withdraw");
        await tour.Page.Keyboard.PressAsync("Escape");
    }
}
