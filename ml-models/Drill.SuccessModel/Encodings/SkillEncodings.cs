using Drill.SuccessModel.Histories;

namespace Drill.SuccessModel.Encodings;

/// <summary>What is known of skills from other students.</summary>
/// <param name="RateLogits">Success, logits, by skill.</param>
/// <param name="LogCounts">ln(1 + answers), by skill.</param>
/// <param name="StateResiduals">Mean of outcome minus filter, by skill and <see cref="SkillHistory.State"/>.</param>
/// <param name="CurveResiduals">Mean of outcome minus filter, by skill and how often it was answered before.</param>
public sealed record SkillEncodings(float OverallRateLogit, float[] RateLogits, float[] LogCounts, float[] StateResiduals, float[] CurveResiduals)
{
    /// <summary>Opportunities told apart; the last stands for all later ones.</summary>
    public const int CurveLength = 16;

    public float RateLogitOf(int skill) => skill < RateLogits.Length ? RateLogits[skill] : OverallRateLogit;

    public float LogCountOf(int skill) => skill < LogCounts.Length ? LogCounts[skill] : 0;

    public float StateResidualOf(int skill, int state) => skill < RateLogits.Length ? StateResiduals[(skill * SkillHistory.States) + state] : 0;

    public float CurveResidualOf(int skill, int opportunity) =>
        skill < RateLogits.Length ? CurveResiduals[(skill * CurveLength) + Math.Min(opportunity, CurveLength - 1)] : 0;
}
