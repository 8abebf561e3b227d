using Drill.Domain.Learning;
using Drill.SuccessModel.Features;
using Drill.SuccessModel.Trees;

namespace Drill.SuccessModel.Predictors;

/// <summary>Fits trees and logistic regression, and how much each has to say: what predicts best of students set aside for it (stacking, Wolpert 1992).</summary>
public static class BlendFit
{
    /// <summary>One fold in so many is set aside.</summary>
    private const int SetAside = 5;

    /// <summary>The weight is looked for in this many steps from logistic regression alone to trees alone.</summary>
    private const int Steps = 20;

    public static BlendedPredictor<TSet> Fit<TSet>(TrainingSet<TSet> set, ForestSettings settings, int seed)
        where TSet : class, IFeatureSet<TSet> => new(TreeFit.Fit(set, settings, seed), LinearFit.Fit(set), FindWeight(set, settings, seed));

    private static double FindWeight<TSet>(TrainingSet<TSet> set, ForestSettings settings, int seed)
        where TSet : class, IFeatureSet<TSet>
    {
        var aside = Array.FindAll(set.Rows, IsAside);
        var learned = set with { Rows = Array.FindAll(set.Rows, row => !IsAside(row)) };
        // Nothing to tell apart, nothing to weigh.
        if (aside.Length == 0 || learned.Rows.Select(row => set.Correct[row]).Distinct().Count() < 2) return 1;

        var (trees, linear) = (TreeFit.Fit(learned, settings, seed), LinearFit.Fit(learned));
        var scores = Array.ConvertAll(aside, row => (Trees: trees.Forest.Score(set.Matrix[row]), Linear: linear.Score(set.Matrix[row]), IsRight: set.Correct[row]));
        return Enumerable.Range(0, Steps + 1).Select(step => step / (double)Steps).MinBy(weight => scores.Sum(score => Logistic.Loss((weight * score.Trees) + ((1 - weight) * score.Linear), score.IsRight)));

        bool IsAside(int row) => set.Folds[row] % SetAside == 0;
    }
}
