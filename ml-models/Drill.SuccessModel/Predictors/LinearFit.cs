using Drill.SuccessModel.Features;
using Drill.SuccessModel.Linear;

namespace Drill.SuccessModel.Predictors;

/// <summary>Fits logistic regression on features, each scaled to mean 0 and spread 1 so that the penalty treats them alike.</summary>
public static class LinearFit
{
    private const double L2 = 10;

    public static LinearPredictor<TSet> Fit<TSet>(TrainingSet<TSet> set)
        where TSet : class, IFeatureSet<TSet>
    {
        var (features, matrix, correct, rows, _) = set;
        var scale = FeatureScale.Of(matrix, rows);
        var width = matrix.Width;
        var weights = LogisticRegression.Fit(
            rows.Length, width, row => correct[rows[row]], L2,
            (row, w) =>
            {
                var sum = 0.0;
                var values = matrix[rows[row]];
                for (var c = 0; c < width; c++) sum += w[c] * (values[c] - scale.Means[c]) * scale.Factors[c];
                return sum;
            },
            (row, factor, target) =>
            {
                var values = matrix[rows[row]];
                for (var c = 0; c < width; c++) target[c] += factor * (values[c] - scale.Means[c]) * scale.Factors[c];
            });
        return new(features, [.. scale.Factors.Select((factor, c) => new Slope((float)(weights[c] * factor), (float)scale.Means[c], scale.Least[c], scale.Most[c]))], weights[width]);
    }
}
