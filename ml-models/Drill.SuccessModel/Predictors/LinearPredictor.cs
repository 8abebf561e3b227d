using Drill.Domain.Learning;
using Drill.SuccessModel.Features;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Predictors;

/// <summary>Logistic regression on the trees' features: the quick fallback.</summary>
/// <param name="weights">By feature, and the intercept last.</param>
public sealed class LinearPredictor<TSet>(TSet features, double[] weights) : IPredictor
    where TSet : class, IFeatureSet<TSet>
{
    public void Predict(ResponseTable table, int student, Span<float> predicted)
    {
        var (known, row) = (features.NewStudent(table.StartOf(student)), new float[TSet.Catalog.Count]);
        for (var i = 0; i < predicted.Length; i++)
        {
            var index = table.FirstRowOf(student) + i;
            var question = table.QuestionAt(index);
            known.Write(question, row);
            var logit = weights[^1];
            for (var c = 0; c < row.Length; c++) logit += weights[c] * row[c];
            predicted[i] = (float)Logistic.Probability(logit);
            known.Observe(question, table.OutcomeAt(index));
        }
    }
}
