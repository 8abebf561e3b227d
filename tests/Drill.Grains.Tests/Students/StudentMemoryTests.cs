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

    private async Task Answer(int times)
    {
        var started = (await _student.StartDrill(DrillCluster.Practice()))!;
        var (drill, item) = (started.Drill, started.Next!.Item.Id);
        for (var i = 0; i < times; i++)
        {
            var accepted = Assert.IsType<SubmitResult.Accepted>(await _student.Submit(DrillCluster.Answer(drill, item, DrillCluster.RightResponse(item))));
            item = accepted.ReadReply().Next!.Item.Id;
        }
    }
}
