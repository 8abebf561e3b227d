using Drill.Domain.Documents;
using Drill.Domain.Learning;
using Drill.Grains.Students;

namespace Drill.Grains.Tests.Students;

public sealed class StudentMemoryTests(DrillCluster cluster) : IClassFixture<DrillCluster>
{
    private readonly IStudentGrain _student = cluster.NewStudent();

    [Fact]
    public async Task Submit_EachAnswer_IsRememberedBeforeTheNextChoice()
    {
        await Answer(times: 2);

        Assert.Equal([1L, 2L], cluster.Model.LastAskedWith(_student.GetPrimaryKeyString()));
    }

    [Fact]
    public async Task Activate_FromASnapshot_FoldsWhatTheModelReachesBackTo()
    {
        await Answer(times: 5);
        await cluster.Deactivate(_student);

        await _student.StartDrill(DrillCluster.Practice("fraction-reduce"));

        Assert.Equal([3L, 4L, 5L], cluster.Model.LastAskedWith(_student.GetPrimaryKeyString()));
    }

    [Fact]
    public async Task Activate_FromAnOlderSnapshot_FoldsWhatCameAfterItToo()
    {
        var id = _student.GetPrimaryKeyString();
        await Answer(times: 5);
        var log = await cluster.ReadLog(_student);
        var older = log.Take(2).Aggregate(StudentState.Empty(id), (state, attempt) => state.After(attempt));
        var whole = log.Aggregate(StudentState.Empty(id), (state, attempt) => state.After(attempt));
        await cluster.Deactivate(_student);
        await cluster.Documents.SaveAsync(StudentSnapshot.Documents, StudentSnapshot.KeyOf(id), StudentSnapshot.Of(older), DocumentVersion.Any, TestContext.Current.CancellationToken);

        await _student.StartDrill(DrillCluster.Practice("fraction-reduce"));

        Assert.Equal([3L, 4L, 5L], cluster.Model.LastAskedWith(id));
        Assert.Equal(StudentSnapshot.Of(whole).Hash, StudentSnapshot.Of((await _student.GetPortrait(DrillCluster.Grade)).State).Hash);
    }

    private async Task Answer(int times)
    {
        var started = (await _student.StartDrill(DrillCluster.Practice()))!;
        var (drill, item) = (started.Drill, started.Next!.Item.Id);
        for (var i = 0; i < times; i++)
        {
            item = DrillCluster.ReplyOf(await _student.Submit(DrillCluster.Answer(drill, item, DrillCluster.RightResponse(item)))).Next!.Item.Id;
        }
    }
}
