namespace Drill.Grains.Tests;

/// <summary>The real clock plus a shift: days pass at will, timers go on as ever.</summary>
public sealed class ShiftedClock : TimeProvider
{
    private long _shiftTicks;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref _shiftTicks));

    public void Advance(TimeSpan time) => Interlocked.Add(ref _shiftTicks, time.Ticks);
}
