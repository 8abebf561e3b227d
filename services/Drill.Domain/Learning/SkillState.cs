using System.Collections.Immutable;
using Drill.Domain.Attempts;
using Drill.Domain.Items.Grading;

namespace Drill.Domain.Learning;

/// <summary>What we believe about a student and one skill.</summary>
/// <param name="Offset">How much better or worse than the student's ability, logits.</param>
/// <param name="Mastery">P(known), [0, 1].</param>
/// <param name="Memory">When it will be about to be forgotten.</param>
/// <param name="Recent">Outcomes that are evidence, oldest first, at most <see cref="RecentLength"/>.</param>
/// <param name="BestLevel">Highest level answered right; 0 = none.</param>
/// <param name="StageBefore">The stage before the last rise, and <paramref name="RoseAt"/> when that was.</param>
public sealed record SkillState(
    string Skill,
    Estimate Offset,
    double Mastery,
    Memory? Memory,
    int Answered,
    int Right,
    int FailuresInARow,
    int BestLevel,
    ImmutableArray<Outcome> Recent,
    Stage Stage,
    Stage StageBefore,
    DateTimeOffset? RoseAt,
    DateTimeOffset? LastAt)
{
    public const int RecentLength = 8;

    /// <summary>P(known) from which a skill counts as mastered, and below which it no longer does: apart, so that one slip takes nothing away.</summary>
    public const double MasteredFrom = 0.95;
    public const double MasteredUntil = 0.60;

    /// <summary>Fewer answers than this are no proof, however good.</summary>
    public const int MinAnswers = 4;

    private const double OffsetVariance = 0.6;

    public static SkillState Fresh(string skill) =>
        new(skill, new(0, OffsetVariance), KnowledgeTracing.Prior, null, 0, 0, 0, 0, [], Stage.NotYet, Stage.NotYet, null, null);

    /// <summary>When it should be practised again, if ever it was learned.</summary>
    public DateTimeOffset? DueAt => Memory?.DueAt;

    internal SkillState After(Attempt attempt, Estimate offset)
    {
        var right = attempt.Outcome == Outcome.Right;
        var next = this with
        {
            Offset = offset,
            Mastery = KnowledgeTracing.After(Mastery, attempt.Outcome, attempt.Item.Level, attempt.Hints),
            Memory = Learning.Memory.After(Memory, right, attempt.ReceivedAt),
            Answered = Answered + 1,
            Right = Right + (right ? 1 : 0),
            FailuresInARow = right ? 0 : FailuresInARow + 1,
            BestLevel = right ? Math.Max(BestLevel, attempt.Item.Level) : BestLevel,
            Recent = Recent.Length < RecentLength ? Recent.Add(attempt.Outcome) : Recent.RemoveAt(0).Add(attempt.Outcome),
            LastAt = attempt.ReceivedAt,
        };
        var stage = next.FindStage();
        return stage > Stage ? next with { Stage = stage, StageBefore = Stage, RoseAt = attempt.ReceivedAt } : next with { Stage = stage };
    }

    private Stage FindStage() =>
        Mastery >= MasteredFrom && Answered >= MinAnswers && BestLevel >= 2 ? Stage.Mastered
        : Stage == Stage.Mastered && Mastery >= MasteredUntil ? Stage.Mastered
        : Stage.Practising;
}
