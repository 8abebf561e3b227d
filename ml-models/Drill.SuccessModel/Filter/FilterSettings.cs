namespace Drill.SuccessModel.Filter;

/// <summary>Variances are in logits squared; drift is what a variance gains with each answer, because students learn.</summary>
/// <param name="AbilityVariance">Of ability among students.</param>
/// <param name="SkillVariance">Of a student's skills about the student's ability.</param>
/// <param name="AbilityDrift">Per answer.</param>
/// <param name="SkillDrift">Per answer to the skill.</param>
public sealed record FilterSettings(double AbilityVariance, double SkillVariance, double AbilityDrift, double SkillDrift)
{
    /// <summary>Remembers long: the filter that predicts alone.</summary>
    public static readonly FilterSettings Slow = new(1.0, 0.2, 0.002, 0.015);

    /// <summary>Follows the last few answers.</summary>
    public static readonly FilterSettings Fast = new(0.8, 0.5, 0.02, 0.15);
}
