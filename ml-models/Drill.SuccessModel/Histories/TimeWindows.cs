namespace Drill.SuccessModel.Histories;

/// <summary>Tries and successes within the last hour, day, week and 30 days (DAS3H: Choffin et al. 2019). Holds the last 64 answers.</summary>
public sealed class TimeWindows
{
    public const int Count = 4;
    private const int Capacity = 64;

    private const long Hour = 3_600_000;
    private static readonly long[] Lengths = [Hour, 24 * Hour, 7 * 24 * Hour, 30 * 24 * Hour];
    private const int FirstCapacity = 8;
    private long[] _times = new long[FirstCapacity];
    private bool[] _isCorrect = new bool[FirstCapacity];
    private int _answers;

    public void Add(long at, bool isCorrect)
    {
        var slot = _answers++ % Capacity;
        if (slot == _times.Length)
        {
            Array.Resize(ref _times, 2 * slot);
            Array.Resize(ref _isCorrect, 2 * slot);
        }

        (_times[slot], _isCorrect[slot]) = (at, isCorrect);
    }

    /// <summary>Adds to each window's tries and successes.</summary>
    public void CountInto(long now, Span<float> tries, Span<float> successes)
    {
        for (var back = 1; back <= Math.Min(_answers, Capacity); back++)
        {
            var slot = (_answers - back) % Capacity;
            var age = now - _times[slot];
            if (age > Lengths[^1]) break;
            for (var window = 0; window < Count; window++)
            {
                if (age > Lengths[window]) continue;
                tries[window]++;
                if (_isCorrect[slot]) successes[window]++;
            }
        }
    }
}
