namespace Drill.SuccessModel.Histories;

/// <summary>What is about to be answered, known before the answer. Indexes beyond those learned from stand for unseen items and skills.</summary>
/// <param name="at">Unix milliseconds, or <see cref="NoTime"/>.</param>
/// <param name="prior">Difficulty expected before any answer was seen, logits: from the item's place in a curriculum, 0 where there is none.</param>
public readonly ref struct Question(int item, ReadOnlySpan<int> skills, long at, float prior = 0)
{
    public const long NoTime = long.MinValue;

    public int Item { get; } = item;

    /// <summary>At least one.</summary>
    public ReadOnlySpan<int> Skills { get; } = skills;

    public long At { get; } = at;

    public float Prior { get; } = prior;

    public bool HasTime => At != NoTime;
}
