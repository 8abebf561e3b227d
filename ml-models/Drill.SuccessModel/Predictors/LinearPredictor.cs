using Drill.SuccessModel.Features;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Predictors;

/// <summary>
/// Logistic regression on the trees' features. Beyond what it learned from it goes on as at the edge, as trees do: a student of ten thousand answers would else be judged by a line drawn through students of a hundred.
/// </summary>
/// <param name="slopes">By feature.</param>
/// <param name="intercept">The score of a row of means, logits.</param>
public sealed class LinearPredictor<TSet>(TSet features, Slope[] slopes, double intercept) : IPredictor
    where TSet : class, IFeatureSet<TSet>
{
    public IReadOnlyList<Slope> Slopes => slopes;

    public double Intercept => intercept;

    /// <returns>Logits.</returns>
    public double Score(ReadOnlySpan<float> row)
    {
        var sum = intercept;
        for (var c = 0; c < row.Length; c++) sum += slopes[c].PushOf(row[c]);
        return sum;
    }

    /// <inheritdoc cref="Trees.Forest.Explain"/>
    public double Explain(ReadOnlySpan<float> row, Span<double> contributions)
    {
        for (var c = 0; c < row.Length; c++) contributions[c] += slopes[c].PushOf(row[c]);
        return intercept;
    }

    public void Predict(ResponseTable table, int student, Span<float> predicted) => ScoredRows.Predict(features, Score, table, student, predicted);
}
