using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Drill.Domain.Attempts;
using Drill.Domain.Curriculum;
using Drill.Domain.Items.Grading;
using Drill.Domain.Selection;

namespace Drill.Domain.Learning;

/// <summary>
/// What we believe about a student: a deterministic fold over the attempt log. It can be thrown away at any time and folded again.
/// </summary>
/// <param name="Sequence">Sequence number of the last attempt folded in; 0 = none.</param>
/// <param name="Ability">On the scale of item difficulty, logits; null before the first evidence.</param>
/// <param name="FailuresInARow">Over all skills.</param>
public sealed record StudentState(
    string Student,
    long Sequence,
    Estimate? Ability,
    SkillStates Skills,
    int Answered,
    int Right,
    int FailuresInARow,
    DateTimeOffset? LastAt)
{
    /// <summary>Raised whenever the same log would fold to another state; snapshots of another version are thrown away.</summary>
    public const int FoldVersion = 6;

    /// <summary>
    /// Logits squared. A class of one grade spreads over about two logits, and its items' difficulties are priors first: wide, so that ten answers decide.
    /// No time without answers makes a belief less certain than it was at first.
    /// </summary>
    public const double AbilityVariance = 1.0;

    /// <summary>Logits squared: practice changes a student within a day too, in the practised skill above all.</summary>
    public const double AbilityDriftPerAnswer = 0.003;

    /// <inheritdoc cref="AbilityDriftPerAnswer"/>
    public const double OffsetDriftPerAnswer = 0.02;

    /// <summary>Logits that a right answer is expected to bring in everything: a belief that expects nothing lags behind whoever learns (ADR 011).</summary>
    public const double AbilityGain = 0.01;

    /// <summary>Logits that a right answer is expected to bring in its own skill.</summary>
    public const double SkillGain = 0.12;

    // Logits squared.
    private const double AbilityDriftPerDay = 0.003;
    private const double OffsetDriftPerDay = 0.004;

    /// <summary>Standard deviation of ability, logits, above which a student is little known: about the first twenty answers, and some after a long time without.</summary>
    private const double KnownBelow = 0.5;

    /// <summary>Weight of a right answer that says less than others.</summary>
    private const double DiscountedWeight = 0.5;

    /// <summary>How much easier or harder than predicted items must be for this student to succeed as often as is aimed at: the integral of (success − target), logits.</summary>
    public double TargetShift { get; init; }

    /// <summary>Skills that the student said were not taught yet, and when.</summary>
    public ImmutableArray<Untaught> NotTaught
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>What the success model remembers of the student: goes along with the fold, is neither stored nor sent.</summary>
    [JsonIgnore]
    public IStudentMemory? Memory { get; init; }

    public static StudentState Empty(string student) => new(student, 0, null, SkillStates.Empty, 0, 0, 0, null);

    /// <summary>What is believed of a student of a grade before any answer: a typical item of the grade succeeds with about 0.7.</summary>
    public static Estimate PriorAbility(int grade) => new((grade * CurriculumGraph.LogitsPerGrade) + 0.8, AbilityVariance);

    /// <summary>Whether too little is known to judge what is the right challenge: it is time to look around.</summary>
    [JsonIgnore]
    public bool IsLittleKnown => Ability is not { Deviation: <= KnownBelow };

    public SkillState SkillOrFresh(string skill) => Skills.Find(skill) ?? SkillState.Fresh(skill);

    /// <summary>Ability plus the skill's own offset, logits.</summary>
    public double LogitFor(string skill, int grade) => (Ability ?? PriorAbility(grade)).Mean + (Skills.Find(skill)?.Offset.Mean ?? 0);

    /// <summary>The same student one attempt later.</summary>
    /// <exception cref="InvalidOperationException">The attempt is not the next in sequence: the fold would no longer be the log's.</exception>
    public StudentState After(Attempt attempt)
    {
        if (attempt.Sequence != Sequence + 1) throw new InvalidOperationException($"Attempt {attempt.Sequence} cannot follow {Sequence}.");
        var seen = this with { Sequence = attempt.Sequence, Memory = Memory?.After(attempt) };
        if (attempt is { IsRepeat: false, Outcome: Outcome.NotLearned }) return seen with { NotTaught = Untaught.With(NotTaught, attempt) };
        return attempt.IsEvidence ? seen.Believe(attempt) : seen;
    }

    private StudentState Believe(Attempt attempt)
    {
        var skill = SkillOrFresh(attempt.Skill);
        var ability = (Ability ?? PriorAbility(attempt.Grade)).Widened(AbilityDriftPerAnswer + (AbilityDriftPerDay * DaysSince(LastAt, attempt)), AbilityVariance);
        var offset = skill.Offset.Widened(OffsetDriftPerAnswer + (OffsetDriftPerDay * DaysSince(skill.LastAt, attempt)), SkillState.OffsetVariance);

        var predicted = Logistic.Probability(ability.Mean + offset.Mean - attempt.Difficulty);
        var weight = attempt.IsDiscounted ? DiscountedWeight : 1;

        // A partly right response is a failure for mastery, runs and counts, but moves ability by its score: 3 of 4 cells say more than none.
        var residual = weight * (attempt.Score - predicted);
        var information = weight * predicted * (1 - predicted);
        var total = ability.Variance + offset.Variance;

        var right = attempt.Outcome == Outcome.Right;
        var (gain, skillGain) = right && !attempt.IsRapid ? (AbilityGain, SkillGain) : (0, 0);
        return this with
        {
            Ability = ability.Observed(residual, information, total).Raised(gain),
            Skills = Skills.With(skill.After(attempt, offset.Observed(residual, information, total).Raised(skillGain))),
            Answered = Answered + 1,
            Right = Right + (right ? 1 : 0),
            FailuresInARow = right ? 0 : FailuresInARow + 1,
            LastAt = attempt.ReceivedAt,
            TargetShift = TargetControl.After(TargetShift, attempt),
            NotTaught = Untaught.Without(NotTaught, attempt.Skill),
        };
    }

    private static double DaysSince(DateTimeOffset? last, Attempt attempt) => last is { } at ? Math.Max(0, (attempt.ReceivedAt - at).TotalDays) : 0;
}
