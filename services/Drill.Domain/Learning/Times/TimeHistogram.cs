namespace Drill.Domain.Learning.Times;

/// <summary>
/// How many answers took how long, in steps of a twelfth of a factor of ten from 0.2 seconds on: counts can be added up, whoever counted, in whatever order.
/// </summary>
internal static class TimeHistogram
{
    /// <summary>0.2 s × 10^(42/12) = 632 s.</summary>
    public const int Steps = 42;

    private const double FirstSeconds = 0.2;
    private const double StepsPerDecade = 12;

    public static int StepOf(TimeSpan elapsed) => Math.Clamp((int)(StepsPerDecade * Math.Log10(elapsed.TotalSeconds / FirstSeconds)), 0, Steps - 1);

    /// <summary>Ln of the median in seconds, from within its step; only where <paramref name="total"/> is above 0.</summary>
    public static double LogMedian(ReadOnlySpan<int> counts, int total)
    {
        var (step, below) = (0, 0);
        while (below + counts[step] < total / 2.0) below += counts[step++];
        var within = counts[step] == 0 ? 0.5 : ((total / 2.0) - below) / counts[step];
        return Math.Log(FirstSeconds) + ((step + within) / StepsPerDecade * Math.Log(10));
    }
}
