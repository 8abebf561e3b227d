using Drill.Domain.Attempts;
using Drill.Domain.Learning;

namespace Drill.Server.Students;

/// <param name="Points">Oldest first, at most <see cref="AbilityHistory.MaxPoints"/>; the last is what is believed now.</param>
public sealed record AbilityHistoryMessage(IReadOnlyList<AbilityPoint> Points);

/// <summary>What was believed after an answer, in logits. Two times in three or oftener the ability lies between low and high (<see cref="AbilityBand"/>).</summary>
public sealed record AbilityPoint(DateTimeOffset At, double Ability, double Low, double High);

/// <summary>How the belief about a student's ability moved: the fold once more over the log, in one pass.</summary>
public static class AbilityHistory
{
    public const int MaxPoints = 200;

    public static async Task<IReadOnlyList<AbilityPoint>> FoldAsync(string student, IAsyncEnumerable<Attempt> attempts, CancellationToken cancellationToken)
    {
        var state = StudentState.Empty(student);
        var points = new List<AbilityPoint>();
        await foreach (var attempt in attempts.WithCancellation(cancellationToken))
        {
            state = state.After(attempt);
            if (attempt.IsEvidence && state.Ability is { } ability) points.Add(PointOf(attempt.ReceivedAt, ability));
        }

        return Sample(points, MaxPoints);
    }

    /// <summary>So many of them at even distances, the first and the last always.</summary>
    public static IReadOnlyList<T> Sample<T>(IReadOnlyList<T> points, int most) =>
        points.Count <= most ? points : [.. Enumerable.Range(0, most).Select(i => points[(int)((long)i * (points.Count - 1) / (most - 1))])];

    private static AbilityPoint PointOf(DateTimeOffset at, Estimate ability)
    {
        var halfWidth = AbilityBand.HalfWidthOf(ability);
        return new(at, ability.Mean, ability.Mean - halfWidth, ability.Mean + halfWidth);
    }
}
