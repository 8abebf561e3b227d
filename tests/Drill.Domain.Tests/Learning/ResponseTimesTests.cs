using Drill.Domain.Items.Grading;
using Drill.Domain.Learning;
using static Drill.Domain.Tests.Samples.Facts;

namespace Drill.Domain.Tests.Learning;

public sealed class ResponseTimesTests
{
    [Fact]
    public void MedianOf_ManyAnswers_IsNearTheirMedian()
    {
        var times = new ResponseTimes();
        var before = times.MedianOf("multiply.sum", 2);
        for (var i = 0; i < 400; i++) times.Observe(Attempt(i + 1) with { Elapsed = TimeSpan.FromSeconds(30 + (i * 7 % 21)) });
        Assert.InRange(times.MedianOf("multiply.sum", 2).TotalSeconds, 37, 43);
        Assert.Equal(before, times.MedianOf("add.sum", 2));
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
    }
}
