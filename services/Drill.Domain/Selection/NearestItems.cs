using Drill.Domain.Learning;
using Drill.Domain.Numbers;

namespace Drill.Domain.Selection;

/// <summary>
/// One of the candidates nearest the aim at random, so that no item is shown to everyone; now and then any of them, so that a choice can be evaluated later.
/// </summary>
internal static class NearestItems
{
    /// <summary>Share of choices made at random within the skill.</summary>
    private const double Exploration = 0.05;

    /// <summary>Candidates this near the best one, logits, are as good. Not in P(right): near certainty a level more hardly shows there.</summary>
    private const double Tolerance = 0.1;

    /// <summary>Of more than this many that are as good, the nearest.</summary>
    private const int MostNear = 10;

    /// <param name="aim">P(right) to look for.</param>
    /// <returns>The index picked, and the probability with which it was.</returns>
    public static (int Picked, double Propensity) Pick(ReadOnlySpan<Prediction> predictions, double aim, SeededRandom random)
    {
        var sought = Logistic.Logit(aim);
        Span<double> distances = stackalloc double[predictions.Length];
        Span<int> order = stackalloc int[predictions.Length];
        for (var i = 0; i < predictions.Length; i++) (distances[i], order[i]) = (Math.Abs(Logistic.Logit(predictions[i].Success) - sought), i);
        distances.Sort(order);
        var near = 1;
        while (near < Math.Min(MostNear, distances.Length) && distances[near] <= distances[0] + Tolerance) near++;

        var picked = random.NextUnit() < Exploration ? random.Between(0, predictions.Length - 1) : order[random.Between(0, near - 1)];
        return (picked, (Exploration / predictions.Length) + (order[..near].Contains(picked) ? (1 - Exploration) / near : 0));
    }
}
