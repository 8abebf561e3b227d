using Drill.Domain.Learning;
using Drill.Domain.Numbers;

namespace Drill.Simulation.Students;

/// <summary>
/// What a simulated student is born with and never changes. Each trait is drawn from the seed and the trait's own name, so that no trait depends on the order of asking.
/// </summary>
/// <param name="Grade">School year, 1–9.</param>
/// <param name="Ability">On the scale of item difficulty, logits.</param>
/// <param name="Slip">P(wrong although known), [0, 1].</param>
/// <param name="Pace">Median time for an item of middling difficulty.</param>
/// <param name="Untidiness">P(right value in a form not asked for), [0, 1]; half of it is the P(unfinished boxes).</param>
public sealed record StudentProfile(ulong Seed, int Grade, double Ability, double Slip, TimeSpan Pace, double Untidiness)
{
    private const double AbilitySpread = 0.9;
    private const double SkillSpread = 0.5;
    private const double ShareOfGaps = 0.1;
    private const double ShareOfMisconceptions = 0.18;

    public static StudentProfile Draw(int grade, ulong seed)
    {
        var random = SeededRandom.From("profile", seed);
        return new(
            seed,
            grade,
            StudentState.PriorAbility(grade).Mean + (AbilitySpread * random.NextNormal()),
            0.02 + (0.06 * random.NextUnit()),
            TimeSpan.FromSeconds(6 + (8 * random.NextUnit())),
            0.01 + (0.07 * random.NextUnit()));
    }

    /// <summary>How much better or worse than <see cref="Ability"/> the student came to a skill, logits. About one skill in ten is a gap of two logits.</summary>
    public double HeadStartIn(string skill)
    {
        var random = SeededRandom.From("skill " + skill, Seed);
        var spread = SkillSpread * random.NextNormal();
        return random.NextUnit() < ShareOfGaps ? spread - 2 : spread;
    }

    /// <summary>How firmly the student came to believe in a misconception: 0 for most, otherwise 0.5 to 0.95.</summary>
    public double BeliefIn(string misconception)
    {
        var random = SeededRandom.From("misconception " + misconception, Seed);
        return random.NextUnit() < ShareOfMisconceptions ? 0.5 + (0.45 * random.NextUnit()) : 0;
    }
}
