using System.Text.Json.Serialization;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Grading;
using Drill.Domain.Learning;
using Drill.Domain.Rosters;
using Drill.Domain.Text;
using Drill.Server.Home;

namespace Drill.Server.Students;

/// <param name="Attempts">Newest first.</param>
/// <param name="Planned">The next skills as things stand now, the next one first.</param>
public sealed record StudentPageMessage(
    string Student,
    string Name,
    int Number,
    Classroom Classroom,
    int Answered,
    int Right,
    AbilityMessage? Ability,
    IReadOnlyList<StudentSkillMessage> Skills,
    IReadOnlyList<StudentAttemptMessage> Attempts,
    RecommendationMessage? Next,
    IReadOnlyList<RecommendationMessage> Planned);

/// <summary>Logits: the belief, and how far from it to either side the ability lies two times in three or oftener.</summary>
public sealed record AbilityMessage(double Mean, double HalfWidth);

/// <param name="Mastery">P(known), [0, 1].</param>
public sealed record StudentSkillMessage(
    SkillName Skill, string Unit, Stage Stage, double Mastery, int Answered, DateTimeOffset? LastPractisedAt, DateTimeOffset? DueAt, IReadOnlyList<Outcome> Recent);

public sealed record StudentAttemptMessage(
    long Sequence,
    DateTimeOffset At,
    SkillName Skill,
    int Level,
    LocalizedText Prompt,
    LocalizedText Given,
    LocalizedText Answer,
    Outcome Outcome,
    MisconceptionName? Misconception,
    double ElapsedMs,
    int Hints,
    bool IsRepeat)
{
    /// <summary>The picture of the prompt; null for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Figure? Figure { get; init; }
}

public sealed record MisconceptionName(string Id, LocalizedText Name);
