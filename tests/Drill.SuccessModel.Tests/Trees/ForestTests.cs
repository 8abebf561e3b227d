using Drill.Domain.Learning;
using Drill.SuccessModel.Features;
using Drill.SuccessModel.Predictors;
using Drill.SuccessModel.Tests.Samples;
using Drill.SuccessModel.Trees;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Drill.SuccessModel.Tests.Trees;

public sealed class ForestTests
{
    private static readonly ForestSettings Small = new() { Trees = 30, Leaves = 16, MinRowsPerLeaf = 20, Threads = 1 };

    [Fact]
    public void Score_TwoTrees_FollowsTheThresholds()
    {
        // Tree one: feature 0 ≤ 1.5 → leaf 0 (−1), else leaf 1 (2). Tree two: one leaf (0.25).
        var forest = new Forest([0, ~2], [new(0, 1.5f, ~0, ~1)], [0.5f], [-1, 2, 0.25f]);
        Assert.Equal(-0.75, forest.Score([1.5f]));
        Assert.Equal(2.25, forest.Score([1.6f]));
        var pushes = new double[1];
        Assert.Equal(0.75, forest.Explain([1.6f], pushes));
        Assert.Equal(1.5, pushes[0]);
        Assert.Equal(2.25, Forest.Average([forest, forest]).Score([1.6f]));
    }

    [Fact]
    public void Score_TenThousandRows_EqualsMlNet()
    {
        var table = SimulatedResponses.Table(250, 40, seed: 2, hasTimes: true);
        var set = TrainingSets.Build<PolicySafeFeatures>(table, [.. Enumerable.Range(0, 250)], 1);
        int[] columns = [.. Enumerable.Range(0, PolicySafeFeatures.Catalog.Count)];
        var model = LightGbmForest.Train(set.Matrix, set.Correct, set.Rows, columns, Small, 1);
        var forest = LightGbmForest.Export(model.Model.SubModel, columns);
        var expected = model.Transform(TrainingRows.Load(new MLContext(1), set.Matrix, set.Correct, set.Rows, columns)).GetColumn<float>("Probability").ToArray();
        Assert.Equal(10_000, expected.Length);
        Assert.InRange(expected.Distinct().Count(), 1000, 10_000);
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], Logistic.Probability(forest.Score(set.Matrix[set.Rows[i]])), 1e-5);
    }

    [Fact]
    public void Grow_SameSeed_GivesTheSameForestOnAnyNumberOfThreads()
    {
        var one = Grow(seed: 1, threads: 1);
        var again = Grow(seed: 1, threads: 2);
        Assert.Equal(one.Nodes, again.Nodes);
        Assert.Equal(one.LeafValues, again.LeafValues);
        Assert.NotEqual(one.LeafValues, Grow(seed: 2, threads: 1).LeafValues);
    }

    [Fact]
    public void Grow_TooFewAnswersToFork_IsTheirShareOfRight()
    {
        var set = TrainingSets.Build<PolicySafeFeatures>(SimulatedResponses.Table(3, 4, seed: 2), [0, 1, 2], 1);
        var forest = LightGbmForest.Grow(set.Matrix, set.Correct, set.Rows, [0], Small, 1);
        Assert.Equal((set.Correct.Count(right => right) + 0.5) / 13, Logistic.Probability(forest.Score([0])), 1e-6);
    }

    [Fact]
    public void Grow_ChosenColumns_AsksForNoOther()
    {
        var set = TrainingSets.Build<PolicySafeFeatures>(SimulatedResponses.Table(60, 40, seed: 2), [.. Enumerable.Range(0, 60)], 1);
        var without = PolicySafeFeatures.Catalog.Without("filter");
        Assert.Empty(LightGbmForest.Grow(set.Matrix, set.Correct, set.Rows, without, Small, 1).Nodes.Select(n => n.Feature).Except(without));
    }

    [Fact]
    public void Explain_AnyRow_AddsUpToTheScore()
    {
        var set = TrainingSets.Build<PolicySafeFeatures>(SimulatedResponses.Table(60, 40, seed: 2), [.. Enumerable.Range(0, 60)], 1);
        var forest = TreeFit.Fit(set, Small, 1).Forest;
        foreach (var row in set.Rows.Where(r => r % 50 == 0))
        {
            var pushes = new double[PolicySafeFeatures.Catalog.Count];
            var start = forest.Explain(set.Matrix[row], pushes);
            Assert.Equal(forest.Score(set.Matrix[row]), start + pushes.Sum(), 1e-4);
        }
    }

    private static Forest Grow(int seed, int threads)
    {
        var set = TrainingSets.Build<PolicySafeFeatures>(SimulatedResponses.Table(60, 40, seed: 2), [.. Enumerable.Range(0, 60)], 1);
        return TreeFit.Fit(set, Small with { Threads = threads }, seed).Forest;
    }
}
