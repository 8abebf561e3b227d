using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Domain.Items.Grading;
using Drill.Domain.Learning;
using Drill.Grains.Students;
using static Drill.Grains.Tests.DrillCluster;

namespace Drill.Grains.Tests.Students;

/// <summary>What happens to an answer when the store fails at the worst moment, or another activation was first.</summary>
public sealed class StorageFaultTests(DrillCluster cluster) : IClassFixture<DrillCluster>
{
    private readonly IStudentGrain _student = cluster.NewStudent();

    [Fact]
    public async Task Submit_StoreFails_NothingIsAcknowledgedAndTheRetryIsStoredOnce()
    {
        var (request, id) = await NextAnswer();
        cluster.Log.FailBeforeAppend(id);
        await Assert.ThrowsAsync<StorageUnavailableException>(() => _student.Submit(request));
        Assert.Empty(await cluster.ReadLog(_student));

        Assert.Equal(Outcome.Right, Assert.IsType<SubmitResult.Accepted>(await _student.Submit(request)).Outcome);
        Assert.Single(await cluster.ReadLog(_student));
    }

    [Fact]
    public async Task Submit_StoredButUnheard_TheRetryFindsIt()
    {
        var (request, id) = await NextAnswer();
        cluster.Log.FailAfterAppend(id);
        await Assert.ThrowsAsync<StorageUnavailableException>(() => _student.Submit(request));

        Assert.IsType<SubmitResult.Accepted>(await _student.Submit(request));
        Assert.Single(await cluster.ReadLog(_student));
        Assert.Equal(1, (await _student.GetPortrait(Grade)).State.Answered);
    }

    [Fact]
    public async Task Submit_AnotherActivationWroteFirst_FoldsItsAttemptAndGoesOn()
    {
        var (first, id) = await NextAnswer();
        Assert.IsType<SubmitResult.Accepted>(await _student.Submit(first));
        var stored = await cluster.Log.FindAsync(id, first.Attempt, TestContext.Current.CancellationToken);
        var other = stored! with { Attempt = stored.Attempt with { Id = Guid.CreateVersion7(), Sequence = 2, IsRepeat = true } };
        Assert.IsType<AppendResult.Appended>(await cluster.Log.AppendAsync(other, TestContext.Current.CancellationToken));

        var (second, _) = await NextAnswer();
        Assert.IsType<SubmitResult.Accepted>(await _student.Submit(second));
        Assert.Equal([1L, 2, 3], (await cluster.ReadLog(_student)).Select(a => a.Sequence));
        Assert.Equal(3, (await _student.GetPortrait(Grade)).State.Sequence);
    }

    [Fact]
    public async Task Submit_ItemGivenByAnotherActivation_IsFoundInTheLog()
    {
        var (first, id) = await NextAnswer();
        Assert.IsType<SubmitResult.Accepted>(await _student.Submit(first));
        var stored = (await cluster.Log.FindAsync(id, first.Attempt, TestContext.Current.CancellationToken))!;
        var second = stored.Attempt.Next!;
        var third = second with { Item = second.Item with { Seed = second.Item.Seed + 1 } };
        var other = stored with { Attempt = stored.Attempt with { Id = Guid.CreateVersion7(), Sequence = 2, Item = second.Item, Next = third } };
        Assert.IsType<AppendResult.Appended>(await cluster.Log.AppendAsync(other, TestContext.Current.CancellationToken));

        Assert.IsType<SubmitResult.Accepted>(await _student.Submit(Answer(first.Drill, third.Item, RightResponse(third.Item))));
        Assert.Equal([first.Item, second.Item, third.Item], (await cluster.ReadLog(_student)).Select(a => a.Item));
    }

    [Fact]
    public async Task Submit_AnyFaultAfterTheAppend_TheStateIsFoldedAnew()
    {
        var (request, id) = await NextAnswer();
        cluster.Log.FailAfterAppend(id, new InvalidOperationException("Nobody thought of this."));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _student.Submit(request));

        Assert.Equal(1, (await _student.GetPortrait(Grade)).State.Sequence);
        Assert.IsType<SubmitResult.Accepted>(await _student.Submit(request));
        Assert.Single(await cluster.ReadLog(_student));
    }

    [Fact]
    public async Task Submit_SnapshotKnowsMoreThanTheLog_IsFoldedFromTheLog()
    {
        var id = _student.GetPrimaryKeyString();
        var ahead = StudentSnapshot.Of(StudentState.Empty(id) with { Sequence = 7 });
        await cluster.Documents.SaveAsync(StudentSnapshot.Documents, StudentSnapshot.KeyOf(id), ahead, DocumentVersion.Any, TestContext.Current.CancellationToken);

        var (request, _) = await NextAnswer();

        Assert.IsType<SubmitResult.Accepted>(await _student.Submit(request));
        Assert.Equal(1, Assert.Single(await cluster.ReadLog(_student)).Sequence);
    }

    private async Task<(SubmitAttempt Request, string Student)> NextAnswer()
    {
        var drill = (await _student.StartDrill(Practice()))!;
        return (Answer(drill.Drill, drill.Next!.Item.Id, RightResponse(drill.Next.Item.Id)), _student.GetPrimaryKeyString());
    }
}
