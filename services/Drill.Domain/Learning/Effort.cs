namespace Drill.Domain.Learning;

/// <summary>
/// Whether a response took long enough to have been thought about: the normative threshold of a tenth of the median time
/// (Wise and Ma 2012, "Setting response time thresholds for a CAT item pool: the normative threshold method"), with a floor for short items.
/// </summary>
public static class Effort
{
    private const double ShareOfMedian = 0.1;

    /// <summary>Nobody reads and enters anything sooner, unless the item is done by most in a few seconds: a fluent child is quick, and not guessing.</summary>
    private static readonly TimeSpan Floor = TimeSpan.FromSeconds(2);

    private const double FloorShareOfMedian = 0.3;

    /// <summary>A response sooner than this is a rapid guess.</summary>
    /// <param name="median">Of such items.</param>
    public static TimeSpan ThresholdFor(TimeSpan median)
    {
        var floor = median * FloorShareOfMedian;
        var normative = median * ShareOfMedian;
        if (floor > Floor) floor = Floor;
        return normative > floor ? normative : floor;
    }

    /// <param name="median">Null = nothing is known of such items, and nothing is called a guess.</param>
    public static bool IsRapid(TimeSpan elapsed, TimeSpan? median) => median is { } known && elapsed < ThresholdFor(known);
}
