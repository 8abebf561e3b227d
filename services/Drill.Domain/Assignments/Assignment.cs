using System.Collections.Immutable;

namespace Drill.Domain.Assignments;

/// <summary>What a teacher set, for whom, until when.</summary>
/// <param name="Students">Named students, or null for whoever is in the class.</param>
/// <param name="Skills">Skills to choose from; empty = what each student needs.</param>
/// <param name="Items">Items to answer, 1–100; null when <paramref name="Minutes"/> is given.</param>
/// <param name="Minutes">1–60.</param>
/// <param name="CreatedBy">The teacher's person id.</param>
public sealed record Assignment(
    string Id,
    string Classroom,
    ImmutableArray<string>? Students,
    string Title,
    ImmutableArray<string> Skills,
    int? Items,
    int? Minutes,
    DateTimeOffset Due,
    DateTimeOffset CreatedAt,
    string CreatedBy,
    bool IsWithdrawn = false)
{
    public const int MaxItems = 100;
    public const int MaxMinutes = 60;

    /// <summary>A child's usual time for one item with its feedback: what turns minutes into a number of items.</summary>
    public const double SecondsPerItem = 25;

    private const int FewestItemsForMinutes = 3;
    private const int MostItemsForMinutes = 60;

    /// <summary>Items to answer: as set, or minutes × 60 / 25 rounded, from 3 to 60.</summary>
    public int PlannedItems => Items ?? Math.Clamp((int)Math.Round((Minutes ?? 0) * 60 / SecondsPerItem), FewestItemsForMinutes, MostItemsForMinutes);

    public bool IsFor(string student) => Students is not { } named || named.Contains(student);
}
