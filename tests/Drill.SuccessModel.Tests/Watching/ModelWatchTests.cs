using Drill.SuccessModel.Watching;

namespace Drill.SuccessModel.Tests.Watching;

public sealed class ModelWatchTests
{
    private readonly ModelWatch _watch = new();

    [Fact]
    public void Report_Answers_SetsExpectedBesideObserved()
    {
        foreach (var (expected, isCorrect, grade) in new[] { (0.72, true, 5), (0.78, false, 5), (0.1, false, 4), (1.0, true, 4) }) _watch.Observe("m", grade, expected, isCorrect, default);
        var report = _watch.Report("m");
        Assert.Equal(4, report.Answers);
        Assert.Equal([1, 7, 9], report.Deciles.Select(d => d.Cell));
        Assert.Equal(new WatchedCell(7, 0.75, 0.5, 2), report.Deciles[1]);
        Assert.Equal([(4, 2L), (5, 2L)], report.Grades.Select(g => (g.Cell, g.Count)));
    }

    [Fact]
    public void Observe_ManyModels_ForgetsTheFirst()
    {
        for (var i = 0; i < 20; i++) _watch.Observe($"m{i}", 5, 0.5, true, default);
        Assert.Equal(0, _watch.Report("m0").Answers);
        Assert.Equal(1, _watch.Report("m19").Answers);
    }

    [Fact]
    public void Observe_FromManyThreads_CountsEach()
    {
        Parallel.For(0, 10_000, i => _watch.Observe("m", 5, 0.5, i % 2 == 0, default));
        Assert.Equal(new WatchedCell(5, 0.5, 0.5, 10_000), Assert.Single(_watch.Report("m").Deciles));
    }
}
