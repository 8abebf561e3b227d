namespace Drill.SuccessModel.Histories;

/// <summary>What is about to be answered, known before the answer. Indexes beyond those learned from stand for unseen items and skills.</summary>
/// <param name="at">Unix milliseconds, or <see cref="NoTime"/>.</param>
public readonly ref struct Question(int item, ReadOnlySpan<int> skills, long at)
{
    public const long NoTime = long.MinValue;

    public int Item { get; } = item;

    /// <summary>At least one.</summary>
    public ReadOnlySpan<int> Skills { get; } = skills;

    public long At { get; } = at;

    public bool HasTime => At != NoTime;
}
