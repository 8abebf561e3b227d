using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Drill.Domain.Documents;
using Drill.Domain.Selection;

namespace Drill.Domain.Drills;

/// <summary>What a drill is to be.</summary>
/// <param name="Scope">Skills that homework asks; empty = whatever the student needs.</param>
/// <param name="Skill">The skill the student picked, or null.</param>
/// <param name="Planned">Items after which practice may pause and homework ends.</param>
/// <param name="AfterSequence">The student's last attempt before the drill: its own attempts are all later.</param>
public sealed record DrillPlan(
    string Drill,
    int Grade,
    string? Assignment,
    ImmutableArray<string> Scope,
    string? Skill,
    int Planned,
    long AfterSequence,
    DateTimeOffset StartedAt)
{
    /// <summary>Items of practice between two pauses.</summary>
    public const int PracticeItems = 10;

    /// <summary>The student's school, whose own items may be given; null = none.</summary>
    public string? School { get; init; }

    /// <summary>How many items of each skill of the scope. Never in a plan = as the selector finds best.</summary>
    public ImmutableArray<SkillShare> Shares
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>Skills that a teacher wants no item of for now, whatever the cause. Never in a plan = none.</summary>
    public ImmutableArray<string> Vetoed
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    public bool IsHomework => Assignment is not null;

    /// <summary>A student does one homework in one drill.</summary>
    public static string HomeworkId(string assignment) => $"h-{assignment}";

    public static DrillPlan Practice(string drill, int grade, string? skill, long afterSequence, DateTimeOffset now) =>
        new(drill, grade, null, [], skill, PracticeItems, afterSequence, now);
}

/// <summary>A drill as it was started: a document, because starting is no attempt and must survive a crash all the same.</summary>
/// <param name="Spare">Items to go on with while offline.</param>
public sealed record StartedDrill(DrillPlan Plan, Choice First, ImmutableArray<Choice> Spare);

/// <summary>Which drill of practice the student is in.</summary>
public sealed record CurrentPractice(string Drill);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(StartedDrill))]
[JsonSerializable(typeof(CurrentPractice))]
public sealed partial class DrillJson : JsonSerializerContext;

/// <summary>Where drills are kept; the partition is the student.</summary>
public static class DrillDocuments
{
    public static readonly DocumentSet<StartedDrill> Started = new("drills", DrillJson.Default.StartedDrill);
    public static readonly DocumentSet<CurrentPractice> Current = new("current-practice", DrillJson.Default.CurrentPractice);

    public static DocumentKey StartedKey(string student, string drill) => new(student, drill);

    public static DocumentKey CurrentKey(string student) => new(student, "current");
}
