namespace Drill.Load.Tests;

public sealed class TimetableTests
{
    [Fact]
    public async Task WaitUntil_ManyTimes_NeverEndsBeforeItIsDue()
    {
        var timetable = new Timetable();
        for (var i = 1; i <= 40; i++)
        {
            var due = TimeSpan.FromMilliseconds(1.7 * i);
            await timetable.WaitUntilAsync(due, TestContext.Current.CancellationToken);
            Assert.True(timetable.Since(due) >= TimeSpan.Zero);
        }
    }

    [Fact]
    public async Task WaitUntil_PastTime_DoesNotWait()
    {
        var waiting = new Timetable().WaitUntilAsync(TimeSpan.Zero, TestContext.Current.CancellationToken);
        Assert.True(waiting.IsCompleted);
        await waiting;
    }
}
