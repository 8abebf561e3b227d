using Drill.Domain.Learning;

namespace Drill.SuccessModel.Filter;

/// <summary>What a filter expects of one question.</summary>
/// <param name="Ability">The student's, logits.</param>
/// <param name="Offset">Of the question's skills about the ability, logits, their mean.</param>
/// <param name="Difficulty">Logits.</param>
public readonly record struct FilterPrediction(Belief Ability, Belief Offset, double Difficulty)
{
    public double Mean => Ability.Mean + Offset.Mean - Difficulty;

    public double Variance => Ability.Variance + Offset.Variance;

    /// <summary>The logit of <see cref="Probability"/>: drawn towards 0 by the uncertainty (MacKay 1992, equation 10).</summary>
    public double Logit => Mean / Math.Sqrt(1 + (Math.PI * Variance / 8));

    /// <summary>P(correct), [0, 1].</summary>
    public double Probability => Logistic.Probability(Logit);
}
