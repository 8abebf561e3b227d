using System.Text.Json.Serialization;
using Drill.Domain.Attempts;
using Drill.Domain.Items;
using Drill.Domain.Learning;
using Drill.Domain.Selection;
using Drill.Domain.Text;
using Drill.Server.Curriculum;
using Drill.Server.Drills;

namespace Drill.Server.Home;

public sealed record HomeMessage(
    IReadOnlyList<HomeAssignmentMessage> Assignments,
    CurrentDrillMessage? Current,
    RecommendationMessage? Recommended,
    IReadOnlyList<StageChangeMessage> Better,
    DateTimeOffset? LastPractisedAt,
    IReadOnlyList<HomeUnitMessage> Units)
{
    /// <summary>Why nothing is recommended; absent while something is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalizedText? Paused { get; init; }
}

public sealed record HomeAssignmentMessage(
    string Assignment, string Title, IReadOnlyList<SkillName> Skills, DateTimeOffset Due, int Answered, int Right, int Planned, bool IsFinished);

public sealed record CurrentDrillMessage(string Drill, DrillKind Kind, SkillName? Skill, DrillProgress Progress);

public sealed record RecommendationMessage(SkillName Skill, Why Why, LocalizedText Sentence);

/// <param name="Mastery">P(known), [0, 1].</param>
public sealed record HomeSkillMessage(string Id, LocalizedText Name, IReadOnlyList<string> Prerequisites, Stage Stage, double Mastery);

public sealed record HomeUnitMessage(string Id, int Grade, LocalizedText Name, IReadOnlyList<HomeSkillMessage> Skills);
