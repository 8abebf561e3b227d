namespace Drill.Domain.Learning.Times;

/// <summary>Answer times of one template's level: those that are stored, from whatever host, and those that only this one has seen.</summary>
internal sealed class LevelTally
{
    private readonly Lock _counting = new();
    private readonly int[] _stored = new int[TimeHistogram.Steps];
    private readonly int[] _fresh = new int[TimeHistogram.Steps];

    public void Add(TimeSpan elapsed)
    {
        lock (_counting) _fresh[TimeHistogram.StepOf(elapsed)]++;
    }

    /// <returns>Ln of the median in seconds, and of how many answers.</returns>
    public (double LogMedian, int Answers) Median()
    {
        Span<int> counts = stackalloc int[TimeHistogram.Steps];
        var total = 0;
        lock (_counting)
        {
            for (var step = 0; step < counts.Length; step++) total += counts[step] = _stored[step] + _fresh[step];
        }

        return total == 0 ? default : (TimeHistogram.LogMedian(counts, total), total);
    }

    public int[] Unstored()
    {
        lock (_counting) return [.. _fresh];
    }

    public void Store(int[] counts)
    {
        lock (_counting) counts.CopyTo(_stored, 0);
    }

    public void Release(int[] counts)
    {
        lock (_counting)
        {
            for (var step = 0; step < counts.Length; step++) _fresh[step] -= counts[step];
        }
    }
}
