using System.Numerics;

namespace Drill.SuccessModel.Histories;

/// <summary>The last 64 outcomes as bits, the newest lowest.</summary>
public struct RecentAnswers
{
    private ulong _bits;

    /// <summary>All answers so far, also those forgotten.</summary>
    public int Count { get; private set; }

    public int Streak { get; private set; }

    /// <summary>1 or 0; -1 when there were fewer answers.</summary>
    /// <param name="back">0 is the last answer.</param>
    public readonly int Outcome(int back) => back < Count ? (int)((_bits >> back) & 1) : -1;

    /// <summary>Share correct among the last <paramref name="n"/> (at most 64), drawn towards <paramref name="prior"/> by one answer's weight.</summary>
    public readonly float Share(int n, float prior)
    {
        var taken = Math.Min(n, Count);
        var mask = taken == 64 ? ulong.MaxValue : (1UL << taken) - 1;
        return (BitOperations.PopCount(_bits & mask) + prior) / (taken + 1);
    }

    /// <summary>A streak is positive for right answers in a row, negative for wrong ones.</summary>
    public void Add(bool isCorrect)
    {
        _bits = (_bits << 1) | (isCorrect ? 1UL : 0);
        Streak = isCorrect ? Math.Max(Streak, 0) + 1 : Math.Min(Streak, 0) - 1;
        Count++;
    }
}
