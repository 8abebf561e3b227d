using System.Collections.Immutable;
using Drill.Domain.Attempts;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Learning;

namespace Drill.Domain.Lessons;

/// <summary>What the live view knows about one student today: a fold over today's attempts.</summary>
public sealed record StudentLesson
{
    public const int RecentLength = 12;
    public const int MistakesLength = 12;
    public const int StuckAfter = 3;

    public required string Student { get; init; }

    /// <summary>Sequence number of the last attempt folded in; 0 = none yet.</summary>
    public long Sequence { get; init; }

    /// <summary>The skill of the last attempt, or null.</summary>
    public string? Skill { get; init; }

    /// <summary>The level of the last attempt's item; 0 = none yet.</summary>
    public int Level { get; init; }

    public bool IsHomework { get; init; }

    /// <summary>Outcomes of judged items, oldest first, at most <see cref="RecentLength"/>.</summary>
    public ImmutableArray<Outcome> Recent { get; init; } = [];

    public int Answered { get; init; }

    public int Right { get; init; }

    public DateTimeOffset? LastAt { get; init; }

    /// <summary>When the run of failures began that is still going on.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    public int FailuresInARow { get; init; }

    /// <summary>What was practised today.</summary>
    public ImmutableArray<SkillLesson> Skills { get; init; } = [];

    /// <summary>Wrong responses that a misconception explains, oldest first, at most <see cref="MistakesLength"/>.</summary>
    public ImmutableArray<Mistake> Mistakes { get; init; } = [];

    /// <summary>Since when the student has failed at least <see cref="StuckAfter"/> times in a row, or null.</summary>
    public DateTimeOffset? StuckSince => FailuresInARow >= StuckAfter ? FailingSince : null;

    public static StudentLesson Empty(string student) => new() { Student = student };

    /// <summary>The same student one attempt later. An attempt that was folded in before changes nothing.</summary>
    public StudentLesson After(Attempt attempt)
    {
        if (attempt.Sequence <= Sequence) return this;
        var seen = this with
        {
            Sequence = attempt.Sequence,
            Skill = attempt.Skill,
            Level = attempt.Item.Level,
            IsHomework = attempt.Assignment is not null,
            LastAt = attempt.ReceivedAt,
        };
        if (attempt.IsRepeat || !attempt.Outcome.IsFinal()) return seen;

        var failed = attempt.Outcome.IsFailure();
        return seen with
        {
            Recent = Last(Recent.Add(attempt.Outcome), RecentLength),
            Answered = Answered + 1,
            Right = Right + (attempt.Outcome == Outcome.Right ? 1 : 0),
            FailuresInARow = failed ? FailuresInARow + 1 : 0,
            FailingSince = failed ? FailingSince ?? attempt.ReceivedAt : null,
            Skills = SkillLesson.After(Skills, attempt),
            Mistakes = attempt.Misconception is { } misconception
                ? Last(Mistakes.Add(new(misconception, attempt.Skill, attempt.Item, attempt.Response)), MistakesLength)
                : Mistakes,
        };
    }

    private static ImmutableArray<T> Last<T>(ImmutableArray<T> items, int count) =>
        items.Length <= count ? items : items.RemoveRange(0, items.Length - count);
}

/// <summary>Today's answers of one student to one skill, and where they led.</summary>
public sealed record SkillLesson(string Skill, int Answered, int Right, Stage Stage)
{
    internal static ImmutableArray<SkillLesson> After(ImmutableArray<SkillLesson> skills, Attempt attempt)
    {
        if (!attempt.Outcome.IsEvidence()) return skills;
        var right = attempt.Outcome == Outcome.Right ? 1 : 0;
        for (var i = 0; i < skills.Length; i++)
        {
            if (skills[i].Skill == attempt.Skill) return skills.SetItem(i, new(attempt.Skill, skills[i].Answered + 1, skills[i].Right + right, attempt.Stage));
        }

        return skills.Add(new(attempt.Skill, 1, right, attempt.Stage));
    }
}

/// <summary>A wrong response with the misconception that explains it.</summary>
public sealed record Mistake(string Misconception, string Skill, ItemId Item, Response Response);
