namespace Drill.SuccessModel.Predictors;

/// <summary>What logistic regression makes of one feature.</summary>
/// <param name="Weight">Logits for one unit more.</param>
/// <param name="Mean">Where the feature has nothing to say.</param>
/// <param name="Least">Of what was learned from; less says no more than this.</param>
/// <param name="Most">Of what was learned from; more says no more than this.</param>
public readonly record struct Slope(float Weight, float Mean, float Least, float Most)
{
    /// <returns>Logits.</returns>
    public double PushOf(float value) => Weight * ((double)Math.Min(Math.Max(value, Least), Most) - Mean);
}
