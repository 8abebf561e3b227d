using Drill.Domain.Learning;

namespace Drill.SuccessModel.Filter;

/// <summary>Variances are in logits squared; drift is what a variance gains with each answer, because students learn.</summary>
/// <param name="AbilityVariance">Of ability among students.</param>
/// <param name="SkillVariance">Of a student's skills about the student's ability.</param>
/// <param name="AbilityDrift">Per answer.</param>
/// <param name="SkillDrift">Per answer to the skill.</param>
/// <param name="AbilityGain">Logits that a right answer is expected to bring in everything.</param>
/// <param name="SkillGain">The same in its skills.</param>
public sealed record FilterSettings(double AbilityVariance, double SkillVariance, double AbilityDrift, double SkillDrift, double AbilityGain = 0, double SkillGain = 0)
{
    /// <summary>Remembers long: the filter that predicts alone.</summary>
    public static readonly FilterSettings Slow = new(1.0, 0.2, 0.002, 0.015);

    /// <summary>Follows the last few answers.</summary>
    public static readonly FilterSettings Fast = new(0.8, 0.5, 0.02, 0.15);

    /// <summary>Expects practice to help, as <see cref="StudentState"/> does. Without that, items met after practice would be taken for easy ones.</summary>
    public static readonly FilterSettings Learning = new(
        StudentState.AbilityVariance, SkillState.OffsetVariance, StudentState.AbilityDriftPerAnswer, StudentState.OffsetDriftPerAnswer, StudentState.AbilityGain, StudentState.SkillGain);
}
