using Drill.Domain.Attempts;
using Drill.Domain.Drills;
using Drill.Domain.Items.Grading;
using Drill.Domain.Selection;
using static Drill.Domain.Items.Grading.Outcome;
using static Drill.Domain.Tests.Samples.Facts;

namespace Drill.Domain.Tests.Drills;

public sealed class DrillHistoryTests
{
    private static readonly DrillPlan Practice = DrillPlan.Practice("d1", 5, null, 0, Monday);
    private static readonly DrillPlan Homework = Practice with { Assignment = "a1", Planned = 3 };
    private static readonly Choice First = Choice("multiply", 1000);

    [Fact]
    public void Start_FirstAndSpare_AreOpenAndTheFirstWaits()
    {
        var spare = Choice("multiply", 1001);
        var drill = DrillHistory.Start(new(Practice, First, [spare]), Build);
        Assert.Equal(First, drill.Pending);
        Assert.True(drill.WasGiven(First.Item) && drill.WasGiven(spare.Item));
        Assert.Equal([Build(First.Item)!.Fingerprint, Build(spare.Item)!.Fingerprint], drill.Questions);
        Assert.Equal((0, 0, 10, false), Progress(drill));
    }

    [Fact]
    public void After_JudgedItem_MovesOnToTheNext()
    {
        var next = Choice("multiply", 1001);
        var drill = Start().After(Answer(First, Right, next), Build);
        Assert.Equal(next, drill.Pending);
        Assert.Contains(First.Item, drill.Judged);
        Assert.DoesNotContain(First.Item, drill.Open.Keys);
        Assert.Contains(Build(next.Item)!.Fingerprint, drill.Questions);
        Assert.Equal((1, 1, 10, false), Progress(drill));
        Assert.Equal(new("multiply", 1, 0, 1), drill.Run);
    }

    [Theory]
    [InlineData(Form)]
    [InlineData(Unreadable)]
    public void After_AnswerAgain_LeavesTheItemOpen(Outcome outcome)
    {
        var again = First with { Why = new Why.TryAgain() };
        var drill = Start().After(Answer(First, outcome, again), Build);
        Assert.Equal(again, drill.Pending);
        Assert.True(drill.Open.ContainsKey(First.Item));
        Assert.Empty(drill.Judged);
        Assert.Equal((0, 0, 10, false), Progress(drill));
    }

    [Fact]
    public void After_SpareItem_KeepsWhatWaits()
    {
        var spare = Choice("multiply", 1001);
        var drill = DrillHistory.Start(new(Practice, First, [spare]), Build).After(Answer(spare, Wrong, First), Build);
        Assert.Equal(First, drill.Pending);
        Assert.Contains(spare.Item, drill.Judged);
        Assert.Equal((1, 0, 10, false), Progress(drill));
    }

    [Fact]
    public void After_RepeatOfAJudgedItem_CountsNothing()
    {
        var next = Choice("multiply", 1001);
        var once = Start().After(Answer(First, Right, next), Build);
        var twice = once.After(Answer(First, Wrong, next) with { IsRepeat = true }, Build);
        Assert.Equal(once, twice);
    }

    [Fact]
    public void After_NotLearned_RemembersTheSkill()
    {
        var drill = Start().After(Answer(First, NotLearned, Choice("draw", 1)), Build);
        Assert.Equal(["multiply"], drill.NotLearned);
        Assert.Equal((1, 0, 10, false), Progress(drill));
    }

    [Fact]
    public void Progress_Practice_PausesAtEachTen()
    {
        var finished = Enumerable.Range(1, 25).Where(n => AfterRights(Practice, n).IsFinished);
        Assert.Equal([10, 20], finished);
        Assert.Equal((11, 11, 20, false), Progress(AfterRights(Practice, 11)));
        Assert.Equal(20, AfterRights(Practice, 25).Recent.Length);
        Assert.True(AfterRights(Practice, 10).Progress.IsFinished);
    }

    [Fact]
    public void Progress_Homework_EndsAfterWhatWasAsked()
    {
        Assert.False(AfterRights(Homework, 2).IsFinished);
        var done = AfterRights(Homework, 3).After(Answer(Choice("multiply", 1003), Right, null), Build);
        Assert.True(done.IsFinished);
        Assert.Null(done.Pending);
        Assert.Equal((4, 4, 3, true), Progress(done));
    }

    [Fact]
    public void Detours_StepBackTwiceAndReturn_ArePushedAndPopped()
    {
        var inMultiply = StepTo(Start("divide"), "divide", new Why.StepBack(Name("multiply"), Name("divide")), "multiply");
        Assert.Equal(["divide"], inMultiply.Detours);
        var stillThere = StepTo(inMultiply, "multiply", new Why.StepBack(Name("multiply"), Name("divide")), "multiply");
        Assert.Equal(["divide"], stillThere.Detours);
        var inAdd = StepTo(stillThere, "multiply", new Why.StepBack(Name("add"), Name("multiply")), "add");
        Assert.Equal(["divide", "multiply"], inAdd.Detours);
        var backInMultiply = StepTo(inAdd, "add", new Why.KeepGoing(Name("multiply")), "multiply");
        Assert.Equal(["divide"], backInMultiply.Detours);
        Assert.Empty(StepTo(backInMultiply, "multiply", new Why.KeepGoing(Name("divide")), "divide").Detours);
    }

    [Fact]
    public void Detours_TryAgain_ChangesNothingAndAnotherCauseEndsThem()
    {
        var inMultiply = StepTo(Start("divide"), "divide", new Why.StepBack(Name("multiply"), Name("divide")), "multiply");
        var pending = inMultiply.Pending!;
        Assert.Equal(["divide"], inMultiply.After(Answer(pending, Form, pending with { Why = new Why.TryAgain() }), Build).Detours);
        Assert.Empty(StepTo(inMultiply, "multiply", new Why.DuePractice(Name("draw"), 3), "draw").Detours);
    }

    [Fact]
    public void Given_TemplateGone_IsStillGiven()
    {
        var gone = First with { Item = new("gone.sum", 1, 1, 7) };
        var drill = DrillHistory.Start(new(Practice, gone, []), Build);
        Assert.True(drill.WasGiven(gone.Item));
        Assert.Empty(drill.Questions);
    }

    [Fact]
    public void Json_StartedDrill_RoundTrips()
    {
        var started = new StartedDrill(Homework with { Scope = ["add"] }, First, [Choice("add", 2)]);
        var json = System.Text.Json.JsonSerializer.Serialize(started, DrillDocuments.Started.Json);
        var read = System.Text.Json.JsonSerializer.Deserialize(json, DrillDocuments.Started.Json)!;
        Assert.Equal(started.First, read.First);
        Assert.Equal(started.Spare.AsEnumerable(), read.Spare);
        Assert.Equal(started.Plan with { Scope = [] }, read.Plan with { Scope = [] });
        Assert.Equal(["add"], read.Plan.Scope);
    }

    private static DrillHistory Start(string skill = "multiply") => DrillHistory.Start(new(Practice, skill == "multiply" ? First : Choice(skill, 1000), []), Build);

    private static Attempt Answer(Choice choice, Outcome outcome, Choice? next) =>
        Attempt(1, outcome, choice.Item.Template.Split('.')[0]) with { Item = choice.Item, Next = next };

    private static DrillHistory StepTo(DrillHistory drill, string from, Why why, string to) =>
        drill.After(Answer(Choice(from, 1), Wrong, Choice(to, (uint)drill.Answered + 50, why)), Build);

    private static DrillHistory AfterRights(DrillPlan plan, int count) => Enumerable.Range(0, count).Aggregate(
        DrillHistory.Start(new(plan, First, []), Build),
        (drill, i) => drill.After(Answer(Choice("multiply", (uint)(1000 + i)), Right, Choice("multiply", (uint)(1001 + i))), Build));

    private static (int, int, int, bool) Progress(DrillHistory drill) => (drill.Progress.Answered, drill.Progress.Right, drill.Progress.Planned, drill.IsFinished);
}
