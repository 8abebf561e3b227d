using Drill.Domain.Curriculum;

namespace Drill.Simulation.Learners;

/// <summary>Rasch with growth: each item makes the student abler in everything by a little, and in its own skill by more.</summary>
public sealed record GrowthFamily : RaschFamily
{
    /// <summary>Logits of ability that one item brings.</summary>
    [Within(0, 1)]
    public double Growth { get; init; } = 0.01;

    /// <summary>Logits that an item answered right brings in its own skill.</summary>
    [Within(0, 2)]
    public double SkillGrowth { get; init; } = 0.15;

    /// <summary>What a wrong answer that is explained brings in its own skill, as a share of a right one.</summary>
    [Within(0, 1)]
    public double Mistakes { get; init; } = 0.4;

    public override string Name => "growth";

    private protected override Learner Create(Enrolled enrolled) => new GrowingLearner(enrolled, this);

    private sealed class GrowingLearner(Enrolled enrolled, GrowthFamily family) : RaschLearner(enrolled, family)
    {
        private readonly Dictionary<int, double> _gains = [];

        private double _growth;

        protected override double GainIn(PlacedSkill skill, DateTimeOffset now) => _growth + _gains.GetValueOrDefault(skill.Index);

        public override void Practise(PlacedSkill skill, bool right, DateTimeOffset now)
        {
            _gains[skill.Index] = _gains.GetValueOrDefault(skill.Index) + (family.SkillGrowth * (right ? 1 : family.Mistakes) * ReadinessFor(skill, now));
            _growth += family.Growth;
        }
    }
}
