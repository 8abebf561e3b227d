using Drill.SuccessModel.Features;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Predictors;

/// <summary>Logistic regression on the trees' features: the quick fallback.</summary>
/// <param name="weights">By feature, and the intercept last.</param>
public sealed class LinearPredictor<TSet>(TSet features, double[] weights) : IPredictor
    where TSet : class, IFeatureSet<TSet>
{
    /// <returns>Logits.</returns>
    public double Score(ReadOnlySpan<float> row)
    {
        var sum = weights[^1];
        for (var c = 0; c < row.Length; c++) sum += weights[c] * row[c];
        return sum;
    }

    public void Predict(ResponseTable table, int student, Span<float> predicted) => ScoredRows.Predict(features, Score, table, student, predicted);
}
