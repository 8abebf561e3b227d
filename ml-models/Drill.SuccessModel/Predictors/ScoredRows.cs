using Drill.Domain.Learning;
using Drill.SuccessModel.Features;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Predictors;

/// <param name="row">Features in the order of their catalogue.</param>
/// <returns>Logits.</returns>
internal delegate double RowScore(ReadOnlySpan<float> row);

/// <summary>A student's rows one after the other, each with the features of what came before it.</summary>
internal static class ScoredRows
{
    /// <inheritdoc cref="IPredictor.Predict"/>
    public static void Predict<TSet>(TSet features, RowScore score, ResponseTable table, int student, Span<float> predicted)
        where TSet : class, IFeatureSet<TSet>
    {
        var (known, row) = (features.NewStudent(table.StartOf(student)), new float[TSet.Catalog.Count]);
        for (var i = 0; i < predicted.Length; i++)
        {
            var index = table.FirstRowOf(student) + i;
            var question = table.QuestionAt(index);
            known.Write(question, row);
            predicted[i] = (float)Logistic.Probability(score(row));
            known.Observe(question, table.OutcomeAt(index));
        }
    }
}
