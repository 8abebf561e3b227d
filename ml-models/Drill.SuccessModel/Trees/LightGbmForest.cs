using Drill.SuccessModel.Features;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

namespace Drill.SuccessModel.Trees;

/// <summary>Grows a forest with LightGBM by ML.NET and takes its trees out into flat arrays.</summary>
public static class LightGbmForest
{
    // The native library has one number of threads for the process and sizes its buffers by it: two trainings with different numbers write past them.
    private static readonly Lock OneAtATime = new();

    /// <param name="rows">Rows of the matrix to learn from.</param>
    /// <param name="columns">Features to learn from.</param>
    public static Forest Grow(FeatureMatrix matrix, ReadOnlyMemory<bool> correct, int[] rows, int[] columns, ForestSettings settings, int seed)
    {
        // Hardly a tree could fork, and ML.NET cannot read a first tree that does not.
        if (rows.Length * settings.RowFraction < 3 * settings.MinRowsPerLeaf) return Forest.Constant(ShareOfRight(correct.Span, rows));
        var forests = Enumerable.Range(0, settings.Seeds).Select(i => Export(Train(matrix, correct, rows, columns, settings, seed + i).Model.SubModel, columns)).ToArray();
        return NodeMeans.Fill(Forest.Average(forests), matrix, rows);
    }

    private static double ShareOfRight(ReadOnlySpan<bool> correct, int[] rows)
    {
        var right = 0;
        foreach (var row in rows) right += correct[row] ? 1 : 0;
        // Half an answer of each kind more: a handful that are all right make nothing certain.
        return (right + 0.5) / (rows.Length + 1);
    }

    internal static BinaryPredictionTransformer<CalibratedModelParametersBase<LightGbmBinaryModelParameters, PlattCalibrator>> Train(
        FeatureMatrix matrix, ReadOnlyMemory<bool> correct, int[] rows, int[] columns, ForestSettings settings, int seed)
    {
        var ml = new MLContext(seed);
        var data = TrainingRows.Load(ml, matrix, correct, rows, columns);
        lock (OneAtATime) return ml.BinaryClassification.Trainers.LightGbm(ToOptions(settings, seed)).Fit(data);
    }

    internal static Forest Export(LightGbmBinaryModelParameters model, int[] columns)
    {
        var ensemble = model.TrainedTreeEnsemble;
        var (roots, nodes, leaves) = (new List<int>(), new List<Node>(), new List<float>());
        for (var t = 0; t < ensemble.Trees.Count; t++)
        {
            var tree = ensemble.Trees[t];
            var (firstNode, firstLeaf) = (nodes.Count, leaves.Count);
            int Shift(int child) => child >= 0 ? child + firstNode : ~(~child + firstLeaf);
            roots.Add(tree.NumberOfNodes == 0 ? ~firstLeaf : firstNode);
            nodes.AddRange(Enumerable.Range(0, tree.NumberOfNodes).Select(n =>
                new Node(columns[tree.NumericalSplitFeatureIndexes[n]], tree.NumericalSplitThresholds[n], Shift(tree.LeftChild[n]), Shift(tree.RightChild[n]))));
            var weight = ensemble.TreeWeights[t];
            leaves.AddRange(tree.LeafValues.Take(tree.NumberOfLeaves).Select(v => (float)(v * weight)));
        }

        if (ensemble.Bias != 0)
        {
            roots.Add(~leaves.Count);
            leaves.Add((float)ensemble.Bias);
        }

        return new([.. roots], [.. nodes], new float[nodes.Count], [.. leaves]);
    }

    private static LightGbmBinaryTrainer.Options ToOptions(ForestSettings settings, int seed) => new()
    {
        LabelColumnName = nameof(TrainingRow.Label),
        FeatureColumnName = nameof(TrainingRow.Features),
        NumberOfIterations = settings.Trees,
        NumberOfLeaves = settings.Leaves,
        LearningRate = settings.LearningRate,
        MinimumExampleCountPerLeaf = settings.MinRowsPerLeaf,
        MaximumBinCountPerFeature = settings.Bins,
        NumberOfThreads = settings.Threads,
        HandleMissingValue = false,
        // One: the exported scores are then logits as they are.
        Sigmoid = 1,
        Seed = seed,
        Deterministic = true,
        ForceColumnWise = true,
        Booster = new GradientBooster.Options
        {
            FeatureFraction = settings.FeatureFraction,
            SubsampleFraction = settings.RowFraction,
            SubsampleFrequency = 1,
            L2Regularization = settings.L2,
        },
    };
}
