using Drill.SuccessModel.Features;
using Drill.SuccessModel.Responses;
using Drill.SuccessModel.Trees;

namespace Drill.SuccessModel.Predictors;

/// <summary>A forest over a feature set. A chooser asks for <c>TreePredictor&lt;PolicySafeFeatures&gt;</c>: one over benchmark features is another type.</summary>
public sealed class TreePredictor<TSet>(TSet features, Forest forest) : IPredictor
    where TSet : class, IFeatureSet<TSet>
{
    public TSet Features => features;

    public Forest Forest => forest;

    public void Predict(ResponseTable table, int student, Span<float> predicted) => ScoredRows.Predict(features, forest.Score, table, student, predicted);
}
