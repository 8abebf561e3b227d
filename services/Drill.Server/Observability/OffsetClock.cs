namespace Drill.Server.Observability;

/// <summary>A server whose clock is wrong, for the tests that show that nothing depends on it; only when <c>Measurements:ClockOffset</c> is set.</summary>
public sealed class OffsetClock(TimeSpan offset) : TimeProvider
{
    public const string Setting = "Measurements:ClockOffset";

    public static TimeProvider Of(IConfiguration configuration) =>
        configuration.GetValue<TimeSpan>(Setting) is { Ticks: not 0 } offset ? new OffsetClock(offset) : System;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + offset;
}
