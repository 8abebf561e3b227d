using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Domain.Drills;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Learning;
using Drill.Grains.Students;
using static Drill.Grains.Tests.DrillCluster;

namespace Drill.Grains.Tests.Students;

/// <summary>Drills that last: left, resumed, answered late, and met by a new version of the content.</summary>
public sealed class DrillLifeTests(DrillCluster cluster) : IClassFixture<DrillCluster>
{
    private static readonly AssignmentOrder Homework = new("a-life", ["fraction-add-unlike"], 3);

    private readonly IStudentGrain _student = cluster.NewStudent();

    [Fact]
    public async Task GetHint_HomeworkAfterReactivation_IsStillThere()
    {
        var item = (await Start(Practice() with { Assignment = Homework })).Next!.Item.Id;
        await cluster.Deactivate(_student);
        Assert.NotNull(await _student.GetHint(item));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task StartDrill_TheWaitingItemsTemplateIsGone_AnotherItemWaits(bool isHomework)
    {
        var request = isHomework ? Practice() with { Assignment = Homework } : Practice();
        var drill = await Start(request);
        await Withdraw(drill.Drill);

        var next = (await Start(request)).Next!.Item.Id;
        Assert.NotEqual(drill.Next!.Item.Id with { Version = 0 }, next);
        await cluster.Deactivate(_student);
        var resumed = await Start(request);
        Assert.Equal(next, resumed.Next!.Item.Id);
        Assert.NotNull((await SubmitRight(resumed.Drill, next)).Next);
    }

    [Fact]
    public async Task Submit_AMonthLateInReversedOrderFromAnOldDrill_EachIsOneFactAndTheStateIsTheFold()
    {
        var old = await Start(Practice("fraction-add-unlike"));
        SubmitAttempt[] kept = [.. old.Spare.Prepend(old.Next!).Select(n => Answer(old.Drill, n.Item.Id, RightResponse(n.Item.Id))).Reverse()];
        for (var day = 0; day < 5; day++)
        {
            cluster.Clock.Advance(TimeSpan.FromDays(6));
            var today = await Start(Practice());
            await SubmitRight(today.Drill, today.Next!.Item.Id);
        }

        await cluster.Deactivate(_student);
        for (var copy = 0; copy < 3; copy++)
        {
            foreach (var late in kept) Assert.IsType<SubmitResult.Accepted>(await _student.Submit(late with { Classroom = "c-next-year", Grade = Grade + 1 }));
        }

        var log = await cluster.ReadLog(_student);
        Assert.Equal(5 + kept.Length, log.Count);
        Assert.DoesNotContain(log, a => a.IsRepeat);
        var fold = log.Aggregate(StudentState.Empty(_student.GetPrimaryKeyString()), (s, a) => s.After(a));
        Assert.Equal(StudentSnapshot.Of(fold).Hash, StudentSnapshot.Of((await _student.GetPortrait(Grade)).State).Hash);
    }

    [Fact]
    public async Task Submit_SameIdOtherMeasurements_IsTheSameAttempt()
    {
        var drill = await Start(Practice());
        var request = Answer(drill.Drill, drill.Next!.Item.Id, RightResponse(drill.Next.Item.Id));
        Assert.IsType<SubmitResult.Accepted>(await _student.Submit(request));

        var measuredAgain = request with { Elapsed = TimeSpan.Zero, Hints = 3, AnsweredAt = DateTimeOffset.MaxValue, Classroom = "c-other", Grade = 1 };
        Assert.Equal(Outcome.Right, Assert.IsType<SubmitResult.Accepted>(await _student.Submit(measuredAgain)).Outcome);
        Assert.IsType<SubmitResult.ContentDiffers>(await _student.Submit(request with { Drill = (await Start(Practice("fraction-add-unlike"))).Drill }));
        Assert.Equal((0, Classroom), (Assert.Single(await cluster.ReadLog(_student)).Hints, (await cluster.ReadLog(_student))[0].Classroom));
    }

    private async Task<DrillStarted> Start(StartDrill request) => (await _student.StartDrill(request))!;

    private async Task<AttemptReply> SubmitRight(string drill, ItemId item) =>
        ReplyOf(await _student.Submit(Answer(drill, item, RightResponse(item))));

    /// <summary>As if the next release had other versions of the templates that the drill began with.</summary>
    private async Task Withdraw(string drill)
    {
        await cluster.Deactivate(_student);
        var key = DrillDocuments.StartedKey(_student.GetPrimaryKeyString(), drill);
        var started = (await cluster.Documents.FindAsync(DrillDocuments.Started, key, TestContext.Current.CancellationToken))!.Value;
        var gone = started with { First = Older(started.First), Spare = [.. started.Spare.Select(Older)] };
        await cluster.Documents.SaveAsync(DrillDocuments.Started, key, gone, DocumentVersion.Any, TestContext.Current.CancellationToken);
    }

    private static Drill.Domain.Selection.Choice Older(Drill.Domain.Selection.Choice choice) => choice with { Item = choice.Item with { Version = 0 } };
}
