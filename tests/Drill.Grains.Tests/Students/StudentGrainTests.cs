using System.Text.Json;
using Drill.Domain.Attempts;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Learning;
using Drill.Domain.Selection;
using Drill.Grains.Students;
using static Drill.Grains.Tests.DrillCluster;

namespace Drill.Grains.Tests.Students;

public sealed class StudentGrainTests(DrillCluster cluster) : IClassFixture<DrillCluster>
{
    private readonly IStudentGrain _student = cluster.NewStudent();

    [Fact]
    public async Task StartDrill_Twice_ResumesAtTheSameItem()
    {
        var first = await Start();
        var second = await Start();
        Assert.Equal(first.Drill, second.Drill);
        Assert.Equal(first.Next!.Item.Id, second.Next!.Item.Id);
    }

    [Fact]
    public async Task StartDrill_UnknownSkill_IsNull() => Assert.Null(await _student.StartDrill(Practice("no-such-skill")));

    [Fact]
    public async Task StartDrill_NextDay_IsANewDrill()
    {
        var yesterday = await Start();
        cluster.Clock.Advance(TimeSpan.FromHours(20));
        Assert.NotEqual(yesterday.Drill, (await Start()).Drill);
    }

    [Fact]
    public async Task Submit_Right_IsGradedStoredAndFollowed()
    {
        var drill = await Start();
        var reply = await SubmitRight(drill.Drill, drill.Next!.Item.Id);

        Assert.Equal(Outcome.Right, reply.Outcome);
        Assert.NotNull(reply.Solution);
        Assert.NotEqual(drill.Next.Item.Id, reply.Next!.Item.Id);
        var stored = Assert.Single(await cluster.ReadLog(_student));
        Assert.Equal((1L, Outcome.Right, reply.Next.Item.Id), (stored.Sequence, stored.Outcome, stored.Next!.Item));
    }

    [Fact]
    public async Task Submit_Unreadable_AsksTheSameItemWithoutGivingItAway()
    {
        var drill = await Start("fraction-add-unlike");
        var reply = await Submit(Answer(drill.Drill, drill.Next!.Item.Id, Response.Of(Box.Numerator, "3")));

        Assert.Equal((Outcome.Unreadable, Box.Denominator), (reply.Outcome, reply.Box));
        Assert.Null(reply.Solution);
        Assert.Equal(drill.Next.Item.Id, reply.Next!.Item.Id);
        Assert.IsType<Why.TryAgain>(reply.Next.Why);
        Assert.Equal(0, (await _student.GetPortrait(Grade)).State.Answered);
        Assert.Equal(Outcome.Right, (await SubmitRight(drill.Drill, drill.Next.Item.Id)).Outcome);
    }

    [Fact]
    public async Task Submit_SameAttemptAgain_SameReplyNowLaterAndAfterAnotherActivation()
    {
        var drill = await Start();
        var request = Answer(drill.Drill, drill.Next!.Item.Id, WrongResponse(drill.Next.Item.Id));
        var first = Json(await Submit(request));
        Assert.Equal(first, Json(await Submit(request)));

        await AnswerRight(12);
        Assert.Equal(first, Json(await Submit(request)));
        await cluster.Deactivate(_student);
        Assert.Equal(first, Json(await Submit(request)));
        Assert.Equal(13, (await cluster.ReadLog(_student)).Count);
    }

    [Fact]
    public async Task Submit_SameIdOtherContent_ContentDiffers()
    {
        var drill = await Start();
        var id = Guid.CreateVersion7();
        await Submit(Answer(drill.Drill, drill.Next!.Item.Id, WrongResponse(drill.Next.Item.Id), id));
        Assert.IsType<SubmitResult.ContentDiffers>(await _student.Submit(Answer(drill.Drill, drill.Next.Item.Id, RightResponse(drill.Next.Item.Id), id)));
    }

    [Fact]
    public async Task Submit_ItemNeverGiven_NotPresented()
    {
        var drill = await Start();
        var other = drill.Next!.Item.Id with { Seed = drill.Next.Item.Id.Seed + 1 };
        Assert.IsType<SubmitResult.NotPresented>(await _student.Submit(Answer(drill.Drill, other, RightResponse(other))));
        Assert.IsType<SubmitResult.NotPresented>(await cluster.NewStudent().Submit(Answer(drill.Drill, drill.Next.Item.Id, RightResponse(drill.Next.Item.Id))));
        Assert.Empty(await cluster.ReadLog(_student));
    }

    [Fact]
    public async Task Submit_ItemJudgedOnAnotherDevice_IsKeptButIsNoEvidence()
    {
        var drill = await Start();
        var item = drill.Next!.Item.Id;
        var first = await Submit(Answer(drill.Drill, item, WrongResponse(item)));
        var second = await SubmitRight(drill.Drill, item);

        Assert.Equal(first.Next!.Item.Id, second.Next!.Item.Id);
        var log = await cluster.ReadLog(_student);
        Assert.Equal([false, true], log.Select(a => a.IsRepeat));
        var state = (await _student.GetPortrait(Grade)).State;
        Assert.Equal((1, 0), (state.Answered, state.Right));
    }

    [Fact]
    public async Task Submit_SpareItemsAnsweredOffline_AllCountAndWhatWaitsGoesOnWaiting()
    {
        var drill = await Start();
        var next = (await SubmitRight(drill.Drill, drill.Next!.Item.Id)).Next!.Item.Id;
        foreach (var spare in drill.Spare) Assert.Equal(next, (await SubmitRight(drill.Drill, spare.Item.Id)).Next!.Item.Id);
        Assert.Equal(1 + drill.Spare.Length, (await _student.GetPortrait(Grade)).State.Answered);
    }

    [Fact]
    public async Task StartDrill_SpareItemsUsedUp_GivesNewOnesThatOutliveTheActivation()
    {
        var drill = await Start();
        foreach (var spare in drill.Spare) await SubmitRight(drill.Drill, spare.Item.Id);
        var filled = (await Start()).Spare;
        Assert.Equal(drill.Spare.Length, filled.Length);
        Assert.Empty(filled.Select(s => s.Item.Id).Intersect(drill.Spare.Select(s => s.Item.Id)));

        await cluster.Deactivate(_student);
        Assert.Equal(Outcome.Right, (await SubmitRight(drill.Drill, filled[0].Item.Id)).Outcome);
    }

    [Fact]
    public async Task State_AfterManyAnswersAndReactivation_EqualsAFreshFold()
    {
        await AnswerRight(70);
        await cluster.Deactivate(_student);
        var state = (await _student.GetPortrait(Grade)).State;
        var fold = (await cluster.ReadLog(_student)).Aggregate(StudentState.Empty(_student.GetPrimaryKeyString()), (s, a) => s.After(a));
        Assert.Equal(StudentSnapshot.Of(fold).Hash, StudentSnapshot.Of(state).Hash);
        Assert.Equal(70, state.Sequence);
    }

    [Fact]
    public async Task StartDrill_AfterReactivation_ResumesWhereTheStudentWas()
    {
        await AnswerRight(4);
        var before = await Start();
        await cluster.Deactivate(_student);
        var after = await Start();
        Assert.Equal((before.Drill, before.Next!.Item.Id, 4), (after.Drill, after.Next!.Item.Id, after.Progress.Answered));
    }

    [Fact]
    public async Task Practice_SixtyItems_NeverTheSameQuestionTwice()
    {
        var drill = await Start("fraction-add-unlike");
        var seen = new HashSet<string>();
        var next = drill.Next;
        for (var i = 0; i < 60; i++)
        {
            var question = Curriculum.Build(next!.Item.Id)!.Question; // with its figure: many have the same words
            Assert.True(seen.Add(question), question);
            next = (await SubmitRight(drill.Drill, next.Item.Id)).Next;
        }
    }

    [Fact]
    public async Task Homework_AllItemsAnswered_EndsAndAsksOnlyItsSkills()
    {
        var order = new AssignmentOrder("a-1", ["fraction-add-unlike"], 5);
        var drill = (await _student.StartDrill(Practice() with { Assignment = order }))!;
        var next = drill.Next;
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal("fraction-add-unlike", next!.Item.Skill.Id);
            next = (await SubmitRight(drill.Drill, next.Item.Id)).Next;
        }

        Assert.Null(next);
        var again = (await _student.StartDrill(Practice() with { Assignment = order }))!;
        Assert.True(again.Progress.IsFinished);
        Assert.Null(again.Next);
    }

    [Fact]
    public async Task GetHint_OnlyForAnItemThatWasGiven()
    {
        var item = (await Start()).Next!.Item.Id;
        Assert.NotNull(await _student.GetHint(item));
        Assert.Null(await _student.GetHint(item with { Seed = item.Seed + 1 }));
        Assert.Null(await cluster.NewStudent().GetHint(item));
    }

    [Fact]
    public async Task GetClosing_AfterADrill_TellsWhatComesBack()
    {
        await AnswerRight(10);
        var drill = (await cluster.ReadLog(_student))[0].Drill;
        var closing = await _student.GetClosing(drill);
        Assert.Equal(10, closing!.Progress.Answered);
        Assert.NotEmpty(closing.ComesBack);
        Assert.NotEmpty(closing.Better);
        Assert.Null(await _student.GetClosing("p-unknown"));
    }

    private async Task<DrillStarted> Start(string? skill = null) => (await _student.StartDrill(Practice(skill)))!;

    private async Task<AttemptReply> Submit(SubmitAttempt request) => ReplyOf(await _student.Submit(request));

    private Task<AttemptReply> SubmitRight(string drill, Drill.Domain.Items.ItemId item) => Submit(Answer(drill, item, RightResponse(item)));

    private async Task AnswerRight(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var drill = await Start();
            await SubmitRight(drill.Drill, drill.Next!.Item.Id);
        }
    }

    private static string Json(AttemptReply reply) => JsonSerializer.Serialize(reply, AttemptJson.Compact.AttemptReply);
}
