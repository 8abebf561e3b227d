using Drill.Domain.Curriculum;
using Drill.Domain.Learning;
using Drill.Simulation.Students;

namespace Drill.Simulation.Learners;

/// <summary>P(right) = 1 / (1 + e^-(ability + head start + gain − difficulty)); how the gain comes and goes is the family's.</summary>
internal abstract class RaschLearner(Enrolled enrolled, RaschFamily family) : Learner(enrolled)
{
    /// <summary>True P(right) on a typical item from which a skill is mastered.</summary>
    private const double MasteredFrom = 0.8;

    private static readonly double MasteredLogit = Logistic.Logit(MasteredFrom);

    private readonly Dictionary<int, double> _headStarts = [];

    /// <summary>What practice has brought since the start, logits.</summary>
    protected abstract double GainIn(PlacedSkill skill, DateTimeOffset now);

    public sealed override double SuccessAt(PlacedSkill skill, double difficulty, DateTimeOffset now) => Logistic.Probability(AbilityIn(skill, now) - difficulty);

    public sealed override bool HasMastered(PlacedSkill skill, DateTimeOffset now) => AbilityIn(skill, now) - skill.Difficulty >= MasteredLogit;

    private double AbilityIn(PlacedSkill skill, DateTimeOffset now) => StartAbility + HeadStartIn(skill) + GainIn(skill, now);

    private double HeadStartIn(PlacedSkill skill)
    {
        if (_headStarts.TryGetValue(skill.Index, out var known)) return known;
        var random = RandomFor("head start", skill);
        var spread = family.HeadStartSpread * random.NextNormal();
        return _headStarts[skill.Index] = random.NextUnit() < family.Gaps ? spread - family.GapDepth : spread;
    }
}
