using Drill.Domain.Learning;
using Drill.SuccessModel.Linear;
using Drill.SuccessModel.Predictors;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Baselines;

/// <summary>A published logistic regression over sparse columns.</summary>
public sealed class LinearBaseline : IPredictor
{
    /// <summary>As scikit-learn's default, which the published figures used.</summary>
    private const double L2 = 1;
    private readonly LinearEncoder _encoder;
    private readonly double[] _weights;

    private LinearBaseline(LinearEncoder encoder, double[] weights) => (_encoder, _weights) = (encoder, weights);

    public static LinearBaseline Fit(LinearTerms terms, ResponseTable table, ReadOnlySpan<int> students)
    {
        var encoder = new LinearEncoder(terms, table.StudentCount, table.Items.Count, table.Skills.Count);
        var (rows, correct) = (new SparseRows(encoder.Columns), new List<bool>());
        foreach (var student in students)
        {
            encoder.Encode(table, student, isLearnedFrom: true, rows);
            for (var row = table.FirstRowOf(student); row < table.EndRowOf(student); row++) correct.Add(table.IsCorrectAt(row));
        }

        return new(encoder, LogisticRegression.Fit(rows.Count, encoder.Columns, row => correct[row], L2, rows.Dot, rows.AddTo));
    }

    public void Predict(ResponseTable table, int student, Span<float> predicted)
    {
        var rows = new SparseRows(_encoder.Columns);
        _encoder.Encode(table, student, isLearnedFrom: false, rows);
        for (var row = 0; row < predicted.Length; row++) predicted[row] = (float)Logistic.Probability(rows.Dot(row, _weights) + _weights[^1]);
    }
}
