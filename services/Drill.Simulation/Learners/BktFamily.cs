using Drill.Domain.Curriculum;
using Drill.Domain.Learning;

namespace Drill.Simulation.Learners;

/// <summary>
/// Bayesian knowledge tracing (Corbett and Anderson 1995): a skill is known or not, and each practice makes it known with one probability.
/// Guess and slip hold for a typical item and move with the item's difficulty (Pardos and Heffernan 2011, "KT-IDEM").
/// </summary>
public sealed record BktFamily : LearnerFamily
{
    /// <summary>P(known at the start) for a student of middling ability.</summary>
    [Within(0.01, 0.99)]
    public double Prior { get; init; } = 0.4;

    /// <summary>P(becoming known by one practice).</summary>
    [Within(0, 1)]
    public double Learn { get; init; } = 0.15;

    /// <summary>P(right | not known) on a typical item.</summary>
    [Within(0.01, 0.9)]
    public double Guess { get; init; } = 0.3;

    /// <summary>P(wrong | known) on a typical item.</summary>
    [Within(0.01, 0.9)]
    public double Slip { get; init; } = 0.1;

    public override string Name => "bkt";

    private protected override Learner Create(Enrolled enrolled) => new BktLearner(enrolled, this);

    private sealed class BktLearner(Enrolled enrolled, BktFamily family) : Learner(enrolled)
    {
        private readonly Enrolled _enrolled = enrolled;
        private readonly Dictionary<int, bool> _known = [];

        private int _practised;

        public override double SuccessAt(PlacedSkill skill, double difficulty, DateTimeOffset now)
        {
            var typical = IsKnown(skill) ? Logistic.Logit(1 - family.Slip) : Logistic.Logit(family.Guess);
            return Logistic.Probability(typical - (difficulty - skill.Difficulty));
        }

        public override bool HasMastered(PlacedSkill skill, DateTimeOffset now) => IsKnown(skill);

        public override void Practise(PlacedSkill skill, bool right, DateTimeOffset now)
        {
            _practised++;
            if (IsKnown(skill)) return;
            var chance = RandomFor($"learn {_practised}", skill).NextUnit();
            _known[skill.Index] = chance < family.Learn * ReadinessFor(skill, now);
        }

        // Who is a logit abler than the typical skill of the grade asks for knows it with odds e times as good; what it builds on must be known first.
        private bool IsKnown(PlacedSkill skill)
        {
            if (_known.TryGetValue(skill.Index, out var known)) return known;
            var ahead = _enrolled.Ability - StudentState.PriorAbility(Grade).Mean + ((Grade * CurriculumGraph.LogitsPerGrade) - skill.Difficulty);
            var chance = Logistic.Probability(Logistic.Logit(family.Prior) + ahead);
            return _known[skill.Index] = RandomFor("known", skill).NextUnit() < chance * Math.Max(0.5, ReadinessFor(skill, default));
        }
    }
}
