using Drill.SuccessModel.Features;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Predictors;

/// <summary>Logistic regression on the trees' features: the quick fallback.</summary>
/// <param name="weights">By feature: logits for one unit more.</param>
/// <param name="means">By feature: where its weight has nothing to say.</param>
/// <param name="intercept">The score of a row of means, logits.</param>
public sealed class LinearPredictor<TSet>(TSet features, float[] weights, float[] means, double intercept) : IPredictor
    where TSet : class, IFeatureSet<TSet>
{
    public IReadOnlyList<float> Weights => weights;

    public IReadOnlyList<float> Means => means;

    public double Intercept => intercept;

    /// <returns>Logits.</returns>
    public double Score(ReadOnlySpan<float> row)
    {
        var sum = intercept;
        for (var c = 0; c < row.Length; c++) sum += PushOf(c, row[c]);
        return sum;
    }

    /// <inheritdoc cref="Trees.Forest.Explain"/>
    public double Explain(ReadOnlySpan<float> row, Span<double> contributions)
    {
        for (var c = 0; c < row.Length; c++) contributions[c] += PushOf(c, row[c]);
        return intercept;
    }

    public void Predict(ResponseTable table, int student, Span<float> predicted) => ScoredRows.Predict(features, Score, table, student, predicted);

    private double PushOf(int feature, float value) => weights[feature] * ((double)value - means[feature]);
}
