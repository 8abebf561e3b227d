using Drill.SuccessModel.Baselines;
using Drill.SuccessModel.Linear;
using Drill.SuccessModel.Measures;
using Drill.SuccessModel.Predictors;
using Drill.SuccessModel.Responses;
using Drill.SuccessModel.Tests.Samples;

namespace Drill.SuccessModel.Tests.Baselines;

public sealed class LinearBaselineTests
{
    [Fact]
    public void Encode_BestLr_CountsWhatCameBefore()
    {
        // Columns: student 0, items 1–2, skill 3, item counts 4–5, skill counts 6–7, total counts 8–9.
        var table = ResponseTable.Of([new("s", "a", ["k"], true), new("s", "b", ["k"], false), new("s", "a", ["k"], true)]);
        var rows = new SparseRows(10);
        new LinearEncoder(LinearTerms.BestLr, 1, 2, 1).Encode(table, 0, isLearnedFrom: true, rows);
        Assert.Equal([0, 1, 0, 1, 0, 0, 0, 0, 0, 0], Dense(rows, 0));
        var (one, two) = (Math.Log(2), Math.Log(3));
        Assert.Equal([0, 0, 1, 1, 0, 0, one, one, one, one], Dense(rows, 1), (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.Equal([0, 1, 0, 1, one, one, one, two, one, two], Dense(rows, 2), (a, b) => Math.Abs(a - b) < 1e-6);
    }

    [Fact]
    public void Predict_HeldOutStudents_RanksTheBaselinesAsTheyWereMade()
    {
        var table = SimulatedResponses.Table(400, 40, seed: 5);
        int[] learned = [.. Enumerable.Range(0, 300)];
        int[] held = [.. Enumerable.Range(300, 100)];
        double Auc(IPredictor predictor)
        {
            var predicted = Predictions.Of(predictor, table, held);
            return Measured.Of(predicted.AsSpan(table.FirstRowOf(300)), [.. Enumerable.Range(0, table.Count).Skip(table.FirstRowOf(300)).Select(table.IsCorrectAt)]).Auc;
        }

        var (irt, best, filter) = (Auc(LinearBaseline.Fit(LinearTerms.Irt, table, learned)), Auc(LinearBaseline.Fit(LinearTerms.BestLr, table, learned)), Auc(FilterBaseline.Fit(table, learned)));
        Assert.InRange(irt, 0.55, 0.75);
        Assert.True(best > irt + 0.03, $"{best} {irt}");
        Assert.True(filter > irt + 0.03, $"{filter} {irt}");
    }

    private static double[] Dense(SparseRows rows, int row) => [.. Enumerable.Range(0, rows.Columns).Select(c =>
    {
        var unit = new double[rows.Columns];
        unit[c] = 1;
        return rows.Dot(row, unit);
    })];
}
