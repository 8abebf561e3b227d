using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Learning.Times;
using Drill.Domain.Tests.Samples;
using static Drill.Domain.Tests.Samples.Facts;

namespace Drill.Domain.Tests.Learning.Times;

public sealed class ResponseTimesTests
{
    [Fact]
    public void MedianOf_ManyAnswers_IsNearTheirMedian()
    {
        var times = new ResponseTimes();
        var before = times.MedianOf("multiply.sum", 2);
        Observe(times, Enumerable.Range(0, 400).Select(i => 30.0 + (i * 7 % 21)));
        Assert.InRange(times.MedianOf("multiply.sum", 2).TotalSeconds, 37, 43);
        Assert.Equal(before, times.MedianOf("add.sum", 2));
    }

    [Fact]
    public void MedianOf_FewAnswers_StaysNearWhatIsUsual()
    {
        var times = new ResponseTimes();
        Observe(times, [100.0]);
        Assert.InRange(times.MedianOf("multiply.sum", 2).TotalSeconds, 14, 20);
    }

    [Fact]
    public void MedianOf_WithoutAnswers_IsUsualForWhatIsEnteredAndTheLevel()
    {
        var times = new ResponseTimes(SmallCurriculum.Graph);
        var usual = UsualTimes.SecondsFor(ResponseKind.Whole, 5);
        Assert.Equal(usual, times.MedianOf("multiply.sum", 2).TotalSeconds, 5);
        Assert.Equal(usual * 1.33, times.MedianOf("multiply.sum", 3).TotalSeconds, 5);
        Assert.Equal(14, times.MedianOf("gone.sum", 2).TotalSeconds, 5);
    }

    [Fact]
    public void Observe_RapidGuessesAndIdleTablets_TeachNothing()
    {
        var times = new ResponseTimes();
        var before = times.MedianOf("multiply.sum", 2);
        times.Observe(Attempt(1) with { Elapsed = TimeSpan.FromSeconds(1), MedianTime = before });
        times.Observe(Attempt(2, Outcome.Wrong) with { Elapsed = TimeSpan.FromSeconds(1), MedianTime = before });
        times.Observe(Attempt(3) with { Elapsed = TimeSpan.FromMinutes(40) });
        Assert.Equal(before, times.MedianOf("multiply.sum", 2));
        Assert.Empty(times.Unstored().Levels);
    }

    /// <summary>Two hosts that store in turn know in the end what one host would know that saw everything.</summary>
    [Fact]
    public void Settle_TwoHostsInTurn_KnowWhatOneWould()
    {
        var (one, other, all) = (new ResponseTimes(), new ResponseTimes(), new ResponseTimes());
        var stored = TimeCounts.None;
        for (var round = 0; round < 5; round++)
        {
            foreach (var (host, seconds) in new[] { (one, 20.0 + round), (other, 60.0 - round) })
            {
                Observe(host, [seconds, seconds + 1]);
                Observe(all, [seconds, seconds + 1]);
                var own = host.Unstored();
                stored = stored.Plus(own);
                Observe(host, [90.0]); // meanwhile
                host.Settle(stored, own);
                Observe(all, [90.0]);
            }
        }

        stored = stored.Plus(one.Unstored()).Plus(other.Unstored());
        var restarted = new ResponseTimes();
        restarted.Settle(stored, TimeCounts.None);
        Assert.Equal(all.MedianOf("multiply.sum", 2), restarted.MedianOf("multiply.sum", 2));
        Assert.Equal(30, stored.Levels.Sum(l => l.Counts.Sum()));
        Assert.Equal(1, Assert.Single(one.Unstored().Levels).Counts.Sum());
    }

    [Fact]
    public void Plus_VeryManyAnswers_AreHalvedSoThatNewOnesCount()
    {
        var (old, now) = (new ResponseTimes(), new ResponseTimes());
        Observe(old, Enumerable.Repeat(60.0, TimeCounts.MostAnswers));
        Observe(now, Enumerable.Repeat(20.0, TimeCounts.MostAnswers));
        var stored = old.Unstored();
        for (var i = 0; i < 3; i++) stored = stored.Plus(now.Unstored());
        Assert.InRange(stored.Levels.Sum(l => l.Counts.Sum()), 1, TimeCounts.MostAnswers);
        var after = new ResponseTimes();
        after.Settle(stored, TimeCounts.None);
        Assert.InRange(after.MedianOf("multiply.sum", 2).TotalSeconds, 18, 23);
    }

    private static void Observe(ResponseTimes times, IEnumerable<double> seconds)
    {
        foreach (var taken in seconds) times.Observe(Attempt(1) with { Elapsed = TimeSpan.FromSeconds(taken) });
    }
}
