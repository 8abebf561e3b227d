using Drill.SuccessModel.Features;
using Drill.SuccessModel.Measures;
using Drill.SuccessModel.Predictors;
using Drill.SuccessModel.Responses;
using Drill.SuccessModel.Tests.Samples;
using Drill.SuccessModel.Trees;

namespace Drill.SuccessModel.Tests.Predictors;

public sealed class BlendFitTests
{
    private static readonly ForestSettings Eager = new() { Trees = 60, Leaves = 32, LearningRate = 0.1, MinRowsPerLeaf = 20, Threads = 1 };

    [Fact]
    public void Fit_FewAnswersOfARaschModel_LetsLogisticRegressionSpeakAndPredictsOthersBetter()
    {
        var (learned, others) = (SimulatedResponses.Table(80, 40, seed: 2), SimulatedResponses.Table(200, 40, seed: 3));

        var blend = BlendFit.Fit(Build(learned), Eager, 1);

        Assert.InRange(blend.TreeWeight, 0, 0.7);
        Assert.True(LossOf(blend, others) < LossOf(blend.Trees, others));
    }

    [Fact]
    public void Fit_SameSeed_FindsTheSameWeight()
    {
        var set = Build(SimulatedResponses.Table(60, 30, seed: 2));
        Assert.Equal(BlendFit.Fit(set, Eager, 1).TreeWeight, BlendFit.Fit(set, Eager, 1).TreeWeight);
    }

    [Fact]
    public void Fit_NothingToTellApart_LeavesItToTheTrees()
    {
        var table = ResponseTable.Of([.. SimulatedResponses.Make(20, 10, seed: 2).Select(response => response with { IsCorrect = true })]);
        Assert.Equal(1, BlendFit.Fit(Build(table), Eager, 1).TreeWeight);
    }

    [Fact]
    public void Predict_IsTheMeanOfBothInLogits()
    {
        var set = Build(SimulatedResponses.Table(40, 30, seed: 2));
        var (trees, linear, table) = (TreeFit.Fit(set, Eager, 1), LinearFit.Fit(set), SimulatedResponses.Table(3, 30, seed: 4));
        var (ofTrees, ofLinear) = (Predictions.Of(trees, table), Predictions.Of(linear, table));

        var blended = Predictions.Of(new BlendedPredictor<PolicySafeFeatures>(trees, linear, 0.25), table);

        for (var row = 0; row < table.Count; row++)
            Assert.Equal((0.25 * Logit(ofTrees[row])) + (0.75 * Logit(ofLinear[row])), Logit(blended[row]), 1e-4);
    }

    [Fact]
    public void Score_Batch_IsTheSameRowByRow()
    {
        var (blend, rows, width) = Small();
        var scores = new double[rows.Length / width];

        blend.Score(rows, scores);

        Assert.All(scores, (score, row) => Assert.Equal(blend.Score(rows.AsSpan(row * width, width)), score));
    }

    [Fact]
    public void Explain_BaseAndContributions_AddUpToTheScore()
    {
        var (blend, rows, width) = Small();
        var contributions = new double[width];
        for (var row = 0; row < rows.Length; row += width)
        {
            var start = blend.Explain(rows.AsSpan(row, width), contributions);
            Assert.Equal(blend.Score(rows.AsSpan(row, width)), start + contributions.Sum(), 1e-6);
        }
    }

    [Fact]
    public void Score_BeyondWhatWasLearnedFrom_IsThatAtTheEdge()
    {
        var (blend, rows, width) = Small();
        for (var c = 0; c < width; c++)
        {
            var column = Enumerable.Range(0, rows.Length / width).Select(row => rows[(row * width) + c]).ToArray();
            Assert.Equal(ScoreWith(c, column.Max()), ScoreWith(c, column.Max() + 1000), 1e-9);
            Assert.Equal(ScoreWith(c, column.Min()), ScoreWith(c, column.Min() - 1000), 1e-9);
        }

        double ScoreWith(int feature, float value)
        {
            float[] row = [.. rows[..width]];
            row[feature] = value;
            return blend.Linear.Score(row);
        }
    }

    private static (BlendedPredictor<PolicySafeFeatures> Blend, float[] Rows, int Width) Small()
    {
        var set = Build(SimulatedResponses.Table(40, 30, seed: 2));
        return (new(TreeFit.Fit(set, Eager, 1), LinearFit.Fit(set), 0.4), [.. set.Rows.SelectMany(row => set.Matrix[row].ToArray())], set.Matrix.Width);
    }

    private static TrainingSet<PolicySafeFeatures> Build(ResponseTable table) => TrainingSets.Build<PolicySafeFeatures>(table, [.. Enumerable.Range(0, table.StudentCount)], 1);

    private static double LossOf(IPredictor predictor, ResponseTable table) => Measured.Of(Predictions.Of(predictor, table), [.. Enumerable.Range(0, table.Count).Select(table.IsCorrectAt)]).LogLoss;

    private static double Logit(float probability) => Math.Log(probability / (1.0 - probability));
}
