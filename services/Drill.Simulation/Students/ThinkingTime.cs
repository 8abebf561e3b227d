using Drill.Domain.Numbers;

namespace Drill.Simulation.Students;

/// <summary>How long an answer takes: log-normal (van der Linden 2006, "A lognormal model for response times on test items").</summary>
internal static class ThinkingTime
{
    private const double Spread = 0.45;
    private const double SlowdownPerLogit = 0.25;
    private const double MinSeconds = 1.2;
    private const double MaxSeconds = 300;

    /// <param name="excess">How far the item is above the student, logits.</param>
    public static TimeSpan Draw(TimeSpan pace, double excess, int hints, SeededRandom random)
    {
        var median = pace.TotalSeconds * Math.Exp(SlowdownPerLogit * Math.Clamp(excess, -4, 4));
        var seconds = (median * Math.Exp(Spread * random.NextNormal())) + (4 * hints);
        return TimeSpan.FromMilliseconds(Math.Round(1000 * Math.Clamp(seconds, MinSeconds, MaxSeconds)));
    }
}
