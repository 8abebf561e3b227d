using Drill.SuccessModel.Histories;

namespace Drill.SuccessModel.Encodings;

/// <summary>What is known of items from other students. An unseen item has none of it: the skill's figures stand in.</summary>
/// <param name="RateLogits">Success, logits, by item.</param>
/// <param name="LogCounts">ln(1 + answers), by item.</param>
/// <param name="Residuals">Mean of outcome minus filter, by item.</param>
/// <param name="StateResiduals">Mean of outcome minus filter, by item and <see cref="SkillHistory.State"/> of its first skill.</param>
/// <param name="Slopes">How much more than one the filter's logit counts on this item.</param>
/// <param name="LogElapsed">Mean of ln(1 + seconds), by item; 0 when the file does not say.</param>
public sealed record ItemEncodings(float[] RateLogits, float[] LogCounts, float[] Residuals, float[] StateResiduals, float[] Slopes, float[] LogElapsed)
{
    public bool Knows(int item) => item < LogCounts.Length && LogCounts[item] > 0;

    public float StateResidualOf(int item, int state) => StateResiduals[(item * SkillHistory.States) + state];
}
