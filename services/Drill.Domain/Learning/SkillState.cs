using System.Collections.Immutable;
using Drill.Domain.Attempts;
using Drill.Domain.Items.Grading;
using Drill.Domain.Learning.Forgetting;

namespace Drill.Domain.Learning;

/// <summary>What we believe about a student and one skill.</summary>
public sealed record SkillState
{
    public const int RecentLength = 8;

    /// <summary>P(known) from which a skill counts as mastered, and below which it no longer does: apart, so that one slip takes nothing away.</summary>
    public const double MasteredFrom = 0.95;
    public const double MasteredUntil = 0.60;

    /// <summary>Fewer answers than this are no proof, however good.</summary>
    public const int MinAnswers = 4;

    /// <summary>Variance of the offset before the first answer, logits squared.</summary>
    public const double OffsetVariance = 0.8;

    public required string Skill { get; init; }

    /// <summary>How much better or worse than the student's ability, logits.</summary>
    public Estimate Offset { get; init; } = new(0, OffsetVariance);

    /// <summary>P(known), [0, 1].</summary>
    public double Mastery { get; init; } = KnowledgeTracing.Prior;

    /// <summary>When it will be about to be forgotten; null before the first evidence.</summary>
    public Memory? Memory { get; init; }

    public int Answered { get; init; }

    public int Right { get; init; }

    public int FailuresInARow { get; init; }

    /// <summary>Highest level answered right; 0 = none.</summary>
    public int BestLevel { get; init; }

    /// <summary>Outcomes that are evidence, oldest first, at most <see cref="RecentLength"/>.</summary>
    public ImmutableArray<Outcome> Recent { get; init; } = [];

    public Stage Stage { get; init; } = Stage.NotYet;

    /// <summary>The stage before the last rise.</summary>
    public Stage StageBefore { get; init; } = Stage.NotYet;

    /// <summary>When it rose to <see cref="Stage"/>; null when it never rose, or fell again.</summary>
    public DateTimeOffset? RoseAt { get; init; }

    public DateTimeOffset? LastAt { get; init; }

    /// <summary>The drill of the last evidence, and the highest stage shown in it.</summary>
    public string? ShownIn { get; init; }

    public Stage Shown { get; init; } = Stage.NotYet;

    public static SkillState Fresh(string skill) => new() { Skill = skill };

    /// <summary>When it should be practised again, if ever it was learned.</summary>
    public DateTimeOffset? DueAt => Memory?.DueAt;

    /// <summary>The stage to show within a drill: it does not fall before the drill is over.</summary>
    public Stage StageIn(string drill) => drill == ShownIn ? Shown : Stage;

    /// <summary>Whether it got better since then, in a way to be proud of: having begun is none yet.</summary>
    public bool GotBetterSince(DateTimeOffset since) => RoseAt >= since && (Stage == Stage.Mastered || Mastery >= 0.5);

    internal SkillState After(Attempt attempt, Estimate offset)
    {
        var right = attempt.Outcome == Outcome.Right;
        var next = this with
        {
            Offset = offset,
            Mastery = KnowledgeTracing.After(Mastery, attempt.Outcome, attempt.Item.Level, attempt.Hints + (attempt.IsRapid ? 1 : 0)),
            Memory = Forgetting.Memory.After(Memory, right, attempt.ReceivedAt),
            Answered = Answered + 1,
            Right = Right + (right ? 1 : 0),
            FailuresInARow = right ? 0 : FailuresInARow + 1,
            BestLevel = right ? Math.Max(BestLevel, attempt.Item.Level) : BestLevel,
            Recent = Recent.Length < RecentLength ? Recent.Add(attempt.Outcome) : Recent.RemoveAt(0).Add(attempt.Outcome),
            LastAt = attempt.ReceivedAt,
        };
        var stage = next.FindStage();
        var shown = StageIn(attempt.Drill);
        next = next with { ShownIn = attempt.Drill, Shown = stage > shown ? stage : shown };
        return stage.CompareTo(Stage) switch
        {
            > 0 => next with { Stage = stage, StageBefore = Stage, RoseAt = attempt.ReceivedAt },
            < 0 => next with { Stage = stage, RoseAt = null },
            _ => next,
        };
    }

    private Stage FindStage() =>
        Mastery >= MasteredFrom && Answered >= MinAnswers && BestLevel >= 2 ? Stage.Mastered
        : Stage == Stage.Mastered && Mastery >= MasteredUntil ? Stage.Mastered
        : Stage.Practising;
}
