using System.Buffers;
using Drill.Domain.Curriculum;
using Drill.Domain.Learning;

namespace Drill.Domain.Selection.Skills;

/// <summary>
/// What of the curriculum a student can do, has begun, and could begin: by the state alone, because all skills are looked at for each choice.
/// The model is asked about the few candidates of the skill that was found.
/// </summary>
internal sealed class Reach : IDisposable
{
    /// <summary>A skill never practised here counts as known when a typical item of it would succeed this surely.</summary>
    private static readonly double KnownFrom = Logistic.Logit(0.80);

    /// <summary>Below this even the easiest items of a skill would discourage; above that even the hardest would bore.</summary>
    private static readonly double DiscouragingBelow = Logistic.Logit(0.60);
    private static readonly double BoringFrom = Logistic.Logit(0.85);

    /// <summary>Logits lost when a skill is wholly forgotten.</summary>
    private const double ForgettingLogits = 1.0;

    private static readonly double MasteryPrior = Logistic.Logit(KnowledgeTracing.Prior);

    private readonly Offer _offer;
    private readonly StudentState _student;
    private readonly DateTimeOffset _now;
    private readonly double _ability;

    // By the skills' places, for choices that look at all of them; most look at a few.
    private SkillState?[]? _states;
    private PlacedSkill[] _practised = [];
    private int _practisedCount;

    public Reach(Offer offer, StudentState student, int grade, DateTimeOffset now)
    {
        (_offer, _student, _now) = (offer, student, now);
        _ability = (student.Ability ?? StudentState.PriorAbility(grade)).Mean + student.TargetShift;
    }

    /// <summary>All there are, in teaching order.</summary>
    public ReadOnlySpan<PlacedSkill> Skills
    {
        get
        {
            LayOut();
            return _offer.Skills;
        }
    }

    /// <summary>What the student has begun, in teaching order.</summary>
    public ReadOnlySpan<PlacedSkill> Practised
    {
        get
        {
            LayOut();
            return _practised.AsSpan(0, _practisedCount);
        }
    }

    public void Dispose()
    {
        if (_states is null) return;
        ArrayPool<SkillState?>.Shared.Return(_states, clearArray: true);
        ArrayPool<PlacedSkill>.Shared.Return(_practised);
    }

    public SkillState? Find(PlacedSkill skill) => _states is null ? _student.Skills.Find(skill.Id) : _states[skill.Index];

    public bool IsMastered(PlacedSkill skill) => Find(skill) is { Stage: Stage.Mastered };

    public bool IsPractised(PlacedSkill skill) => Find(skill) is not null;

    /// <summary>Mastered, or never practised here and well within the student's ability.</summary>
    public bool IsKnown(PlacedSkill skill) => Find(skill) is { } state ? state.Stage == Stage.Mastered : Typical(skill) >= KnownFrom;

    public bool HasWhatItNeeds(PlacedSkill skill)
    {
        foreach (var prerequisite in _offer.PrerequisitesOf(skill))
        {
            if (!IsKnown(prerequisite)) return false;
        }

        return true;
    }

    /// <summary>Whether the skill has items that neither discourage nor bore.</summary>
    public bool IsWithin(PlacedSkill skill) => ExcessOf(skill) == 0;

    /// <summary>How far the skill's items lie outside what neither discourages nor bores, logits; 0 = within.</summary>
    public double ExcessOf(PlacedSkill skill)
    {
        var ability = AbilityIn(skill);
        return Math.Max(0, Math.Max(DiscouragingBelow - (ability - skill.DifficultyAt(1)), ability - skill.DifficultyAt(skill.Skill.Levels) - BoringFrom));
    }

    public bool IsReadyToStart(PlacedSkill skill) => !IsPractised(skill) && IsWithin(skill) && HasWhatItNeeds(skill);

    /// <summary>How surely a typical item of the skill would succeed, logits.</summary>
    public double Typical(PlacedSkill skill) => AbilityIn(skill) - skill.DifficultyAt((skill.Skill.Levels + 1) / 2);

    /// <summary>How surely the skill is known, logits: what its answers say, from where the student's ability lets one start.</summary>
    public double Known(PlacedSkill skill)
    {
        var ahead = _ability - skill.Difficulty;
        return Find(skill) is { } state ? Logistic.Logit(state.Mastery) - MasteryPrior + ahead : ahead;
    }

    private double AbilityIn(PlacedSkill skill) =>
        Find(skill) is { } state ? _ability + state.Offset.Mean - (state.Memory is { } memory ? ForgettingLogits * (1 - memory.RecallAt(_now)) : 0) : _ability;

    private void LayOut()
    {
        if (_states is not null) return;
        _states = ArrayPool<SkillState?>.Shared.Rent(_offer.Skills.Length);
        _practised = ArrayPool<PlacedSkill>.Shared.Rent(_student.Skills.All.Length);
        var places = _offer.PlacesOf(_student.Skills);
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] >= 0) _states[places[i]] = _student.Skills.All[i];
        }

        for (var i = 0; i < _offer.Skills.Length; i++)
        {
            if (_states[i] is not null) _practised[_practisedCount++] = _offer.Skills[i];
        }
    }
}
