namespace Drill.Domain.Learning.Forgetting;

/// <summary>How firmly a skill is remembered, and when it should be practised again.</summary>
/// <param name="Stability">Days until recall has fallen to 0.9.</param>
/// <param name="Difficulty">How hard this skill is to keep for this student, [1, 10].</param>
/// <param name="ReviewedAt">When it was last practised.</param>
public sealed record Memory(double Stability, double Difficulty, DateTimeOffset ReviewedAt)
{
    /// <summary>When recall falls to the retention that Drill keeps (0.9).</summary>
    public DateTimeOffset DueAt => ReviewedAt.AddDays(Fsrs.IntervalDays(Stability));

    /// <summary>P(recall) at a time, [0, 1].</summary>
    public double RecallAt(DateTimeOffset now) => Fsrs.Retrievability(Stability, Math.Max(0, (now - ReviewedAt).TotalDays));

    internal static Memory After(Memory? memory, bool right, DateTimeOffset at)
    {
        var rating = right ? Fsrs.Rating.Good : Fsrs.Rating.Again;
        if (memory is null) return new(Fsrs.InitialStability(rating), Fsrs.InitialDifficulty(rating), at);
        var days = Math.Max(0, (at - memory.ReviewedAt).TotalDays);
        var stability = days < 1
            ? Fsrs.StabilityAfterSameDay(memory.Stability, rating)
            : Fsrs.StabilityAfter(memory.Stability, memory.Difficulty, Fsrs.Retrievability(memory.Stability, days), rating);
        return new(stability, Fsrs.DifficultyAfter(memory.Difficulty, rating), at > memory.ReviewedAt ? at : memory.ReviewedAt);
    }
}
