using System.Collections.Immutable;
using System.Text.Json.Serialization;

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

    /// <summary>What each student is to do, when it was planned for each; null when all do the same. Then <see cref="Skills"/> is empty.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<StudentSet>? Sets { get; init; }

    /// <summary>Items to answer where all do the same: as set, or minutes × 60 / 25 rounded, from 3 to 60.</summary>
    public int PlannedItems => Items ?? Math.Clamp((int)Math.Round((Minutes ?? 0) * 60 / SecondsPerItem), FewestItemsForMinutes, MostItemsForMinutes);

    public int PlannedItemsFor(string student) => SetOf(student)?.Items ?? PlannedItems;

    /// <summary>Skills to choose from for this student; empty = whatever the student needs.</summary>
    public ImmutableArray<string> SkillsFor(string student) => SetOf(student) is { } set ? [.. set.Skills.Select(s => s.Skill)] : Skills;

    /// <summary>The student's own part, or null where all do the same.</summary>
    public StudentSet? SetOf(string student) => Sets?.FirstOrDefault(s => s.Student == student);

    public bool IsFor(string student) => Students is not { } named || named.Contains(student);
}
