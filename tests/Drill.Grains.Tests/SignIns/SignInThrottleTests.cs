using Drill.Grains.SignIns;

namespace Drill.Grains.Tests.SignIns;

public sealed class SignInThrottleTests
{
    private readonly StoppedClock _clock = new();

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
        Assert.True(throttle.TryTakeTurn("a"));
        Assert.False(throttle.TryTakeTurn("a"));
        Assert.True(throttle.TryTakeTurn("classmate"));
        throttle.GiveTurnBack("a");
        Assert.True(throttle.TryTakeTurn("a"));
    }

    [Fact]
    public void TakeTurn_OfAHostThatIsGone_EndsByItself()
    {
        var throttle = new SignInThrottle(_clock);
        Assert.True(throttle.TryTakeTurn("a"));
        _clock.Advance(SignInThrottle.LongestTurn);
        Assert.True(throttle.TryTakeTurn("a"));
    }

    [Fact]
    public void WaitFor_AfterTheMemory_IsForgotten()
    {
        var throttle = new SignInThrottle(_clock);
        for (var i = 0; i < 10; i++) throttle.Failed("a", "class");

        _clock.Advance(SignInThrottle.Memory);

        Assert.Equal(TimeSpan.Zero, throttle.WaitFor("a", "class"));
    }

    private sealed class StoppedClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 4, 6, 8, 30, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now;

        public void Advance(TimeSpan time) => _now += time;
    }
}
