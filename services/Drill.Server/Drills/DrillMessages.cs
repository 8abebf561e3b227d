using System.Text.Json.Serialization;
using Drill.Domain.Attempts;
using Drill.Domain.Items;
using Drill.Domain.Selection;
using Drill.Domain.Text;
using Drill.Grains.Students;
using Drill.Server.Curriculum;
using Drill.Server.Vetoes;

namespace Drill.Server.Drills;

[JsonConverter(typeof(JsonStringEnumConverter<DrillKind>))]
public enum DrillKind
{
    [JsonStringEnumMemberName("practice")] Practice,
    [JsonStringEnumMemberName("assignment")] Assignment,
}

/// <param name="Skill">Practice: what the student picked; null lets the selector choose.</param>
/// <param name="Assignment">Homework: which.</param>
public sealed record DrillRequest(DrillKind Kind, string? Skill = null, string? Assignment = null);

/// <param name="Drill">Empty when nothing was started.</param>
/// <param name="Item">Null when the homework is already finished, or with <see cref="Paused"/>.</param>
/// <param name="Spare">Items to go on with while offline, in order.</param>
public sealed record DrillMessage(
    string Drill, DrillKind Kind, string? Assignment, PresentedItem? Item, Why? Why, LocalizedText? Sentence, DrillProgress Progress, IReadOnlyList<NextItem> Spare)
{
    /// <summary>Why there is nothing to practise now, for the child; absent when there is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalizedText? Paused { get; init; }

    public static DrillMessage Of(DrillStarted started) => new(
        started.Drill, KindOf(started.Assignment), started.Assignment, started.Next?.Item, started.Next?.Why, started.Next?.Sentence, started.Progress, started.Spare)
    {
        Paused = started.IsPaused ? PausedPractice.ForStudent : null,
    };

    public static DrillKind KindOf(string? assignment) => assignment is null ? DrillKind.Practice : DrillKind.Assignment;
}

public sealed record ComesBackMessage(SkillName Skill, int InDays);

public sealed record ClosingMessage(
    string Drill, DrillProgress Progress, LocalizedText Praise, IReadOnlyList<StageChangeMessage> Better, IReadOnlyList<ComesBackMessage> ComesBack)
{
    /// <summary>Why it ended early, for the child; absent when it did not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalizedText? Paused { get; init; }
}

public sealed record HintMessage(LocalizedText Hint);
