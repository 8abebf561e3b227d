using System.Text.Json.Serialization;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Grading;
using Drill.Domain.Rosters;
using Drill.Domain.Text;
using Drill.Server.Drills;

namespace Drill.Server.Classrooms;

public sealed record LiveMessage(
    Classroom Classroom, long Version, DateTimeOffset At, IReadOnlyList<LiveStudent> Students, IReadOnlyList<LiveSkill> Skills, IReadOnlyList<LiveMisconception> Misconceptions);

/// <summary>A hint: if <paramref name="Version"/> is not the next one, load the whole again.</summary>
public sealed record LiveChanged(string Classroom, long Version, LiveChanges Changes);

/// <param name="Students">Only those that changed.</param>
public sealed record LiveChanges(IReadOnlyList<LiveStudent> Students, IReadOnlyList<LiveSkill> Skills, IReadOnlyList<LiveMisconception> Misconceptions);

public sealed record LiveStudent(
    string Student,
    string Name,
    int Number,
    SkillName? Skill,
    int? Level,
    DrillKind? Drill,
    IReadOnlyList<Outcome> Recent,
    int Answered,
    int Right,
    DateTimeOffset? LastAt,
    DateTimeOffset? StuckSince);

/// <summary>Today's answers to one skill, and how many students who practised it stand where.</summary>
public sealed record LiveSkill(SkillName Skill, int Answered, int Right, int NotYet, int Practising, int Mastered);

public sealed record LiveMisconception(
    string Id, LocalizedText Name, LocalizedText Explanation, string Skill, IReadOnlyList<string> Students, IReadOnlyList<MistakeExample> Examples);

public sealed record MistakeExample(string Student, LocalizedText Prompt, LocalizedText Given, LocalizedText Answer)
{
    /// <summary>The picture of the prompt; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Figure? Figure { get; init; }
}
