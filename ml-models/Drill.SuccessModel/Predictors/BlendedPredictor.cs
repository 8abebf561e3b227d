using Drill.SuccessModel.Features;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Predictors;

/// <summary>Trees and logistic regression over the same features, mixed in logits: trees see what bends and jumps, but a few thousand answers are too few for them.</summary>
/// <param name="treeWeight">Share of the trees, [0, 1].</param>
public sealed class BlendedPredictor<TSet>(TreePredictor<TSet> trees, LinearPredictor<TSet> linear, double treeWeight) : IPredictor
    where TSet : class, IFeatureSet<TSet>
{
    public TreePredictor<TSet> Trees => trees;

    public LinearPredictor<TSet> Linear => linear;

    public double TreeWeight => treeWeight;

    public void Predict(ResponseTable table, int student, Span<float> predicted) => ScoredRows.Predict(trees.Features, Score, table, student, predicted);

    private double Score(ReadOnlySpan<float> row) => (treeWeight * trees.Forest.Score(row)) + ((1 - treeWeight) * linear.Score(row));
}
