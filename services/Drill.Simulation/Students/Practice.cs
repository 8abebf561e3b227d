namespace Drill.Simulation.Students;

/// <summary>What practising one skill has brought a student, and how fast it fades.</summary>
/// <param name="Gain">At the time of the last practice, logits.</param>
/// <param name="Stability">Days until a fading gain has fallen to 1/e.</param>
public sealed record Practice(double Gain, double Stability, DateTimeOffset LastAt)
{
    private const double MaxGain = 3;
    private const double GainOfRight = 0.30;
    private const double GainOfWrong = 0.18;
    private const double FirstStability = 4;

    /// <summary>Share of the gain that time does not take.</summary>
    private const double Kept = 0.4;

    private static readonly TimeSpan Spaced = TimeSpan.FromHours(12);

    /// <summary>The gain that is left, logits. Exponential forgetting to a floor (Ebbinghaus 1885).</summary>
    public double GainAt(DateTimeOffset now) =>
        Gain * (Kept + ((1 - Kept) * Math.Exp(-Math.Max(0, (now - LastAt).TotalDays) / Stability)));

    /// <summary>One practice later. Each brings less than the one before; a spaced one makes what is known last longer.</summary>
    public static Practice After(Practice? before, bool right, DateTimeOffset now)
    {
        var gain = before?.GainAt(now) ?? 0;
        var stability = before is null ? FirstStability : now - before.LastAt >= Spaced ? before.Stability * 1.8 : before.Stability * 1.05;
        return new(gain + ((right ? GainOfRight : GainOfWrong) * (1 - (gain / MaxGain))), stability, now);
    }
}
