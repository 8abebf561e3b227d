using System.Collections.Immutable;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Grading;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Learning;
using Drill.Domain.Numbers;

namespace Drill.Simulation.Students;

/// <summary>
/// A student who is not there: has true abilities, learns by practising, forgets, slips, and holds misconceptions of its own.
/// A value: the same student gives the same answer, and <see cref="Learn"/> returns the student it has become.
/// </summary>
/// <param name="Practices">By skill.</param>
/// <param name="Corrections">How often feedback has explained a misconception, by its id.</param>
/// <param name="Answers">Answers given so far; what makes each one differ from the last.</param>
public sealed record SimulatedStudent(
    StudentProfile Profile,
    ImmutableDictionary<string, Practice> Practices,
    ImmutableDictionary<string, int> Corrections,
    int Answers)
{
    /// <summary>Logits below the student's own ability from which a skill is a gap.</summary>
    private const double GapBelow = -0.8;

    private const double DragOfGap = 0.6;
    private const double LogitsOfHint = 0.6;
    private const double LogitsOfBelief = 0.8;
    private const double BeliefKeptByCorrection = 0.8;

    public static SimulatedStudent Create(int grade, ulong seed) =>
        new(StudentProfile.Draw(grade, seed), ImmutableDictionary<string, Practice>.Empty, ImmutableDictionary<string, int>.Empty, 0);

    /// <summary>True ability in a skill at a time, logits: a gap in what it builds on holds it back until the gap is closed.</summary>
    public double AbilityIn(Skill skill, DateTimeOffset now)
    {
        var weakest = skill.Prerequisites.Select(p => KnowledgeOf(p, now)).DefaultIfEmpty(0).Min();
        return Profile.Ability + KnowledgeOf(skill.Id, now) + (DragOfGap * Math.Min(0, weakest - GapBelow));
    }

    /// <summary>True P(right) when the student answers without a hint, [0, 1].</summary>
    public double SuccessOn(Item item, PlacedSkill skill, DateTimeOffset now) => SuccessWith(hints: 0, item, LeadOn(item, skill, now));

    /// <summary>How firmly the student believes in a misconception now, [0, 1].</summary>
    public double BeliefIn(string misconception) =>
        Profile.BeliefIn(misconception) * Math.Pow(BeliefKeptByCorrection, Corrections.GetValueOrDefault(misconception));

    /// <summary>What the student answers to an item, seen at a time.</summary>
    public SimulatedAnswer Respond(Item item, PlacedSkill skill, DateTimeOffset now)
    {
        var random = new SeededRandom(SeededRandom.Mix(Profile.Seed, (ulong)Answers));
        var lead = LeadOn(item, skill, now);
        var hints = SuccessWith(hints: 0, item, lead) < 0.5 && random.NextUnit() < 0.35 ? 1 : 0;
        var success = SuccessWith(hints, item, lead);
        var elapsed = ThinkingTime.Draw(Profile.Pace, -lead.Ability, hints, random);
        return new(PickResponse(item, skill, success, random), elapsed, hints);
    }

    /// <summary>The student after hearing what became of the answer to <see cref="Respond"/>.</summary>
    /// <param name="misconception">The one that the feedback explained, or null.</param>
    public SimulatedStudent Learn(Skill skill, Outcome outcome, string? misconception, DateTimeOffset now) => this with
    {
        Answers = Answers + 1,
        Practices = outcome.IsEvidence()
            ? Practices.SetItem(skill.Id, Practice.After(Practices.GetValueOrDefault(skill.Id), outcome == Outcome.Right, now))
            : Practices,
        Corrections = misconception is null ? Corrections : Corrections.SetItem(misconception, Corrections.GetValueOrDefault(misconception) + 1),
    };

    private double KnowledgeOf(string skill, DateTimeOffset now) =>
        Profile.HeadStartIn(skill) + (Practices.GetValueOrDefault(skill)?.GainAt(now) ?? 0);

    // How far ability is ahead of the item, and how firmly the strongest misconception about it is believed.
    private (double Ability, double Belief) LeadOn(Item item, PlacedSkill skill, DateTimeOffset now) => (
        AbilityIn(skill.Skill, now) - skill.DifficultyAt(item.Id.Level),
        item.Traps.Select(t => BeliefIn(t.Misconception.Id)).DefaultIfEmpty(0).Max());

    private double SuccessWith(int hints, Item item, (double Ability, double Belief) lead)
    {
        var logit = lead.Ability + (hints * LogitsOfHint) - (lead.Belief * LogitsOfBelief);
        var guess = item.Key switch { ChoiceKey choice => 1.0 / choice.Options.Length, ComparisonKey => 1.0 / 3, _ => 0 };
        return guess + ((1 - guess - Profile.Slip) * Logistic.Probability(logit));
    }

    private Response PickResponse(Item item, PlacedSkill skill, double success, SeededRandom random)
    {
        var isAhead = skill.Unit.Grade > Profile.Grade;
        if (random.NextUnit() < (isAhead ? 0.6 : success < 0.2 ? 0.1 : 0)) return Response.NotLearned;
        if (random.NextUnit() < Profile.Untidiness / 2) return UntidyResponse.Unfinished(item.Key);
        if (random.NextUnit() < success) return random.NextUnit() < Profile.Untidiness ? UntidyResponse.InOtherForm(item.Key) : item.Key.RightResponse;
        return WrongResponse.Pick(item, BeliefIn, random);
    }
}
