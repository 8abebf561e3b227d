using Drill.Domain.Items;

namespace Drill.Domain.Selection;

/// <summary>The item chosen next, with everything needed to evaluate the choice later.</summary>
/// <param name="PredictedSuccess">P(right) when it was chosen, [0, 1].</param>
/// <param name="Difficulty">The item's difficulty as it was believed then, on the scale of ability, logits.</param>
/// <param name="Candidates">How many (template, level) pairs it was chosen from.</param>
/// <param name="Propensity">The probability with which the policy chose it, (0, 1].</param>
/// <param name="Model">Version of the model that predicted.</param>
/// <param name="Policy">Version of the selector that chose.</param>
public sealed record Choice(ItemId Item, Why Why, double PredictedSuccess, double Difficulty, int Candidates, double Propensity, string Model, string Policy)
{
    /// <summary>P(right) that was aimed at, before the correction for this student, [0, 1]; null in choices stored before it was told.</summary>
    public double? Target { get; init; }

    /// <summary>Median time for such an item as it was known then; null when nothing was.</summary>
    public TimeSpan? MedianTime { get; init; }
}
