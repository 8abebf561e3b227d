using Drill.SuccessModel.Features;
using Drill.SuccessModel.Trees;

namespace Drill.SuccessModel.Predictors;

/// <summary>Fits trees to a training set.</summary>
public static class TreeFit
{
    public static TreePredictor<TSet> Fit<TSet>(TrainingSet<TSet> set, ForestSettings settings, int seed)
        where TSet : class, IFeatureSet<TSet> => Fit(set, settings, seed, [.. Enumerable.Range(0, TSet.Catalog.Count)]);

    /// <param name="columns">The features to look at.</param>
    public static TreePredictor<TSet> Fit<TSet>(TrainingSet<TSet> set, ForestSettings settings, int seed, int[] columns)
        where TSet : class, IFeatureSet<TSet> => new(set.Features, LightGbmForest.Grow(set.Matrix, set.Correct, set.Rows, columns, settings, seed));
}
