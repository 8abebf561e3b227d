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

    public TSet Features => trees.Features;

    /// <returns>Logits.</returns>
    public double Score(ReadOnlySpan<float> row) => Blend(trees.Forest.Score(row), linear.Score(row));

    /// <summary>Scores several rows.</summary>
    /// <param name="rows">One after the other.</param>
    /// <param name="scores">Logits, by row.</param>
    public void Score(ReadOnlySpan<float> rows, Span<double> scores)
    {
        var width = TSet.Catalog.Count;
        trees.Forest.Score(rows, width, scores);
        for (var i = 0; i < scores.Length; i++) scores[i] = Blend(scores[i], linear.Score(rows.Slice(i * width, width)));
    }

    /// <summary>What each feature added: of the trees on the row's way down, of logistic regression by its distance from the mean. Base and contributions add up to the score.</summary>
    /// <param name="contributions">By feature, logits; overwritten.</param>
    /// <returns>The score of a row of which nothing is known, logits.</returns>
    public double Explain(ReadOnlySpan<float> row, Span<double> contributions)
    {
        Span<double> ofLinear = stackalloc double[contributions.Length];
        contributions.Clear();
        ofLinear.Clear();
        var (treeBase, linearBase) = (trees.Forest.Explain(row, contributions), linear.Explain(row, ofLinear));
        for (var c = 0; c < contributions.Length; c++) contributions[c] = Blend(contributions[c], ofLinear[c]);
        return Blend(treeBase, linearBase);
    }

    public void Predict(ResponseTable table, int student, Span<float> predicted) => ScoredRows.Predict(trees.Features, Score, table, student, predicted);

    private double Blend(double ofTrees, double ofLinear) => (treeWeight * ofTrees) + ((1 - treeWeight) * ofLinear);
}
