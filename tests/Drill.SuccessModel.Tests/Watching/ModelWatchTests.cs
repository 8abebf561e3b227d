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

    /// <summary>Two hosts that store in turn report in the end what one host would that saw everything, and a restarted one too.</summary>
    [Fact]
    public void Settle_TwoHostsInTurn_ReportWhatOneWould()
    {
        var (one, other, all) = (new ModelWatch(), new ModelWatch(), new ModelWatch());
        var stored = ModelTallies.None;
        for (var round = 0; round < 6; round++)
        {
            foreach (var (host, expected) in new[] { (one, 0.75), (other, 0.25) })
            {
                Observe(host, expected, round % 2 == 0);
                Observe(all, expected, round % 2 == 0);
                var own = host.Unstored();
                stored = stored.Plus(own);
                host.Settle(stored, own);
            }
        }

        one.Settle(stored, ModelTallies.None);
        var restarted = new ModelWatch();
        restarted.Settle(stored, ModelTallies.None);
        Assert.Empty(one.Unstored().Models);
        foreach (var host in new[] { one, other, restarted })
        {
            var (report, whole) = (host.Report("m"), all.Report("m"));
            Assert.Equal(12, report.Answers);
            Assert.Equal(whole.Deciles, report.Deciles);
            Assert.Equal(whole.Grades, report.Grades);
        }
    }

    /// <summary>A model that has begun to expect too much is not given a new start by a restart.</summary>
    [Fact]
    public void Settle_AtTheStart_TakesTheDriftUpWhereItStood()
    {
        for (var i = 0; i < 30; i++) Observe(_watch, 0.9, isCorrect: false);
        var stored = ModelTallies.None.Plus(_watch.Unstored());
        var restarted = new ModelWatch();
        restarted.Settle(stored, ModelTallies.None);
        Assert.Equal(_watch.Report("m").Drift, restarted.Report("m").Drift);
        Assert.True(restarted.Report("m").Drift.Low > 50);
        Assert.Null(restarted.Report("m").Drift.Since);
        for (var i = 0; i < 30; i++) Observe(restarted, 0.9, isCorrect: false);
        Assert.NotNull(restarted.Report("m").Drift.Since);
    }

    [Fact]
    public void Settle_AlarmOfAnotherHost_IsRaisedHereToo()
    {
        var other = new ModelWatch();
        for (var i = 0; i < 100; i++) Observe(other, 0.9, isCorrect: false);
        Observe(_watch, 0.9, isCorrect: true);
        _watch.Settle(ModelTallies.None.Plus(other.Unstored()), ModelTallies.None);
        Assert.True(_watch.Report("m").Drift is { Since: not null, IsTooHopeful: true });
        Assert.NotNull(ModelTallies.None.Plus(other.Unstored()).Plus(_watch.Unstored()).Models[0].Drift.Since);
    }

    [Fact]
    public void Plus_ManyModels_KeepsThoseThatAnsweredLast()
    {
        for (var i = 0; i < 8; i++) _watch.Observe($"old{i}", 5, 0.5, true, DateTimeOffset.UnixEpoch.AddDays(i));
        var later = new ModelWatch();
        later.Observe("new", 5, 0.5, true, DateTimeOffset.UnixEpoch.AddDays(100));
        var stored = _watch.Unstored().Plus(later.Unstored());
        Assert.Equal(8, stored.Models.Length);
        Assert.Contains(stored.Models, m => m.Model == "new");
        Assert.DoesNotContain(stored.Models, m => m.Model == "old0");
    }

    private static void Observe(ModelWatch watch, double expected, bool isCorrect) => watch.Observe("m", 5, expected, isCorrect, DateTimeOffset.UnixEpoch);
}
