using Drill.Domain.Learning;

namespace Drill.SuccessModel.Filter;

/// <summary>
/// One student's ability and skill offsets, followed by an extended Kalman step per answer (Bishop 2006, section 4.4: Laplace's approximation of a logistic likelihood);
/// the two levels are taken as independent.
/// </summary>
/// <param name="start">Ability expected before the first answer, logits.</param>
public sealed class StudentFilter(FilterSettings settings, double start = 0)
{
    private readonly Dictionary<int, Belief> _offsets = [];

    public Belief Ability { get; private set; } = new(start, settings.AbilityVariance);

    public Belief OffsetOf(int skill) => _offsets.TryGetValue(skill, out var offset) ? offset : new(0, settings.SkillVariance);

    /// <param name="difficulty">Logits.</param>
    public FilterPrediction Predict(ReadOnlySpan<int> skills, double difficulty)
    {
        var (mean, variance) = (0.0, 0.0);
        foreach (var skill in skills)
        {
            var offset = OffsetOf(skill);
            mean += offset.Mean;
            variance += offset.Variance;
        }

        return new(Ability, new(mean / skills.Length, variance / ((double)skills.Length * skills.Length)), difficulty);
    }

    public void Observe(ReadOnlySpan<int> skills, double difficulty, bool isCorrect)
    {
        var prediction = Predict(skills, difficulty);
        var expected = Logistic.Probability(prediction.Mean);
        var information = expected * (1 - expected);
        var gain = ((isCorrect ? 1 : 0) - expected) / (1 + (information * prediction.Variance));
        var certainty = information / (1 + (information * prediction.Variance));
        var (learned, learnedInSkill) = isCorrect ? (settings.AbilityGain, settings.SkillGain) : (0, 0);
        Ability = Move(Ability, 1, gain, certainty, learned, settings.AbilityDrift);
        foreach (var skill in skills) _offsets[skill] = Move(OffsetOf(skill), 1.0 / skills.Length, gain, certainty, learnedInSkill, settings.SkillDrift);
    }

    private static Belief Move(Belief belief, double share, double gain, double certainty, double learned, double drift) =>
        new(belief.Mean + (belief.Variance * share * gain) + learned, belief.Variance - (belief.Variance * belief.Variance * share * share * certainty) + drift);
}
