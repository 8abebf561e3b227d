using Drill.Server.Sessions;
using Drill.Server.Tests.Support;

namespace Drill.Server.Tests.Sessions;

public sealed class SignInThrottleTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public void WaitFor_MoreFailures_GrowsToAMinute()
    {
        var throttle = new SignInThrottle(_clock);
        var waits = new List<double>();
        for (var i = 1; i <= 14; i++)
        {
            throttle.Failed("a", "class");
            waits.Add(throttle.WaitFor("a", "class").TotalSeconds);
        }

        Assert.Equal([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60], waits);
    }

    [Fact]
    public void WaitFor_ClassUnderAttack_WhoDidNotFailNeverWaits()
    {
        var throttle = new SignInThrottle(_clock);
        for (var i = 0; i < SignInThrottle.ClassroomUnderAttackFrom; i++) throttle.Failed($"student {i}", "class");

        Assert.Equal(TimeSpan.Zero, throttle.WaitFor("classmate", "class"));
        Assert.True(throttle.WaitFor("student 0", "class") > TimeSpan.Zero);
    }

    [Fact]
    public void TakeTurn_WhileAnotherTryIsChecked_IsRefusedForThatAccountAlone()
    {
        var throttle = new SignInThrottle(_clock);
        using (var first = throttle.TakeTurn("a"))
        {
            Assert.NotNull(first);
            Assert.Null(throttle.TakeTurn("a"));
            Assert.NotNull(throttle.TakeTurn("classmate"));
        }

        Assert.NotNull(throttle.TakeTurn("a"));
    }

    [Fact]
    public void WaitFor_AfterTheMemory_IsForgotten()
    {
        var throttle = new SignInThrottle(_clock);
        for (var i = 0; i < 10; i++) throttle.Failed("a", "class");

        _clock.Advance(SignInThrottle.Memory);

        Assert.Equal(TimeSpan.Zero, throttle.WaitFor("a", "class"));
    }
}
