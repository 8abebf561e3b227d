using Drill.Browser.Tests.Browsing;
using Drill.Browser.Tests.Screens;
using Drill.Browser.Tests.Tours;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using static Microsoft.Playwright.Assertions;

namespace Drill.Browser.Tests.Kinds;

/// <summary>Every response kind is entered by touch and with keys, and is told when it was wrong.</summary>
public sealed class KindTests(KindSite site) : IClassFixture<KindSite>
{
    public static TheoryData<string> Kinds() => [.. KindCurriculum.Graph.Skills.Select(skill => skill.Id)];

    [Fact]
    public void Curriculum_Kinds_AreAllThereAre() =>
        Assert.Equal(Enum.GetValues<ResponseKind>().Order(), KindCurriculum.Graph.Skills.Select(skill => skill.Skill.Templates[0].Make(1, 0).Key.Kind).Distinct().Order());

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Answer_ByTouch_IsToldAndThenRight(string kind)
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Tablet, hasTouch: true);
        var student = await StudentScreen.ScanCardAsync(visit, of.Pupils[0], KindCurriculum.Graph);
        var tour = new Tour(visit, "kind", "ja");
        var fingers = new Fingers(visit.Page, student);
        await student.StartAsync(kind);

        await fingers.EnterAsync(student.Item.Traps[0].Response);
        await tour.StopAsync($"{kind}-filled");
        var told = await student.SubmitAsync(fingers.SubmitAsync);
        await tour.StopAsync($"{kind}-told");
        Assert.Contains(told.Outcome, new[] { Outcome.Wrong, Outcome.Partly });

        await student.GoOnAsync();
        await fingers.EnterAsync(student.Item.Key.RightResponse);
        Assert.Equal(Outcome.Right, (await student.SubmitAsync(fingers.SubmitAsync)).Outcome);
        tour.AssertNoBarrier();
        visit.AssertNoComplaint();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Answer_WithKeysAlone_IsRightAndGoesOn(string kind)
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Laptop, "en");
        var student = await StudentScreen.ScanCardAsync(visit, of.Pupils[0], KindCurriculum.Graph);
        var keys = new Keys(visit.Page, student);
        await student.Skill(kind).FocusAsync();
        await student.StartAsync(() => visit.Page.Keyboard.PressAsync("Enter"));

        await keys.EnterAsync(student.Item.Key.RightResponse);
        Assert.Equal(Outcome.Right, (await student.SubmitAsync(keys.SubmitAsync)).Outcome);
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(student.Told).ToBeHiddenAsync();
        visit.AssertNoComplaint();
    }

    [Fact]
    public async Task Keys_FasterThanTheScreenIsPainted_AllArrive()
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Tablet);
        var student = await StudentScreen.ScanCardAsync(visit, of.Pupils[0], KindCurriculum.Graph);
        await student.StartAsync("cells");
        await student.Box("r4c3").WaitForAsync();

        await visit.Page.EvaluateAsync("""
            async () => {
              for (const key of ['3', '7', 'ArrowUp', 'ArrowDown', 'ArrowRight', '5', '8', 'ArrowRight', '9']) {
                dispatchEvent(new KeyboardEvent('keydown', { key }));
                await new Promise((done) => setTimeout(done));
              }
            }
            """);

        await Expect(student.Box("r4c3")).ToHaveValueAsync("9");
        await Expect(student.Box("r4c2")).ToHaveValueAsync("8");
        await Expect(student.Box("r4c2")).ToBeFocusedAsync();
        visit.AssertNoComplaint();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Submit_WithoutAnAnswer_SaysWhatIsMissing(string kind)
    {
        var of = await site.School.OpenClassAsync();
        await using var visit = await site.VisitAsync(Sizes.Phone, hasTouch: true);
        var student = await StudentScreen.ScanCardAsync(visit, of.Pupils[0], KindCurriculum.Graph);
        await student.StartAsync(kind);

        await new Fingers(visit.Page, student).SubmitAsync();

        await Expect(student.Remark).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("[aria-describedby='remark']")).ToHaveCountAsync(1);
        visit.AssertNoComplaint();
    }
}
