using System.Text.Json.Serialization;
using Drill.Domain.Attempts;
using Drill.Domain.Items;
using Drill.Domain.Selection;
using Drill.Domain.Text;
using Drill.Grains.Students;
using Drill.Server.Curriculum;

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

/// <param name="Item">Null when the homework is already finished.</param>
/// <param name="Spare">Items to go on with while offline, in order.</param>
public sealed record DrillMessage(
    string Drill, DrillKind Kind, string? Assignment, PresentedItem? Item, Why? Why, LocalizedText? Sentence, DrillProgress Progress, IReadOnlyList<NextItem> Spare)
{
    public static DrillMessage Of(DrillStarted started) => new(
        started.Drill, KindOf(started.Assignment), started.Assignment, started.Next?.Item, started.Next?.Why, started.Next?.Sentence, started.Progress, started.Spare);

    public static DrillKind KindOf(string? assignment) => assignment is null ? DrillKind.Practice : DrillKind.Assignment;
}

public sealed record ComesBackMessage(SkillName Skill, int InDays);

public sealed record ClosingMessage(
    string Drill, DrillProgress Progress, LocalizedText Praise, IReadOnlyList<StageChangeMessage> Better, IReadOnlyList<ComesBackMessage> ComesBack);

public sealed record HintMessage(LocalizedText Hint);
