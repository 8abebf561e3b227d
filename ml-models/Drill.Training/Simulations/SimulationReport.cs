namespace Drill.Training.Simulations;

/// <param name="Model">Version of the success model that served.</param>
/// <param name="Earlier">Students who practised before, from whose answers difficulties were learned, and the model where the gate let it pass.</param>
/// <param name="Bars">What Drill is held to, met or not.</param>
internal sealed record SimulationReport(string Model, int Earlier, int Students, ulong Seed, double Seconds, IReadOnlyList<PolicyFigures> Policies, IReadOnlyList<Bar> Bars)
{
    public bool AllMet => Bars.All(b => b.IsMet);
}

/// <summary>One policy in one family.</summary>
/// <param name="Thirds">Unit trials of weak, middle and strong students, and of all.</param>
/// <param name="AbilityErrors">Mean |believed − true| after 10, 20 and 40 answers of free practice, logits.</param>
/// <param name="WithinBand">Share of students whose true ability lay in the band that teachers are shown, after 10, 20, 40 and 80 answers of free practice.</param>
/// <param name="MissedTarget">Mean over students of |mean true success − mean target| in 80 answers; null without a target.</param>
/// <param name="InBand">Share of items whose true success lay in [0.5, 0.95].</param>
/// <param name="PredictedTooHigh">Mean of predicted − true success of the items given.</param>
/// <param name="PredictionError">Root mean square of it.</param>
/// <param name="Exposure">The largest share of a grade's students who were asked the same question.</param>
internal sealed record PolicyFigures(
    string Family, string Policy, IReadOnlyList<ThirdFigures> Thirds, IReadOnlyList<double> AbilityErrors, IReadOnlyList<double> WithinBand, double? MissedTarget, double InBand, double PredictedTooHigh, double PredictionError, double Exposure);

/// <param name="Items">Mean number until true mastery of the unit.</param>
/// <param name="ItemsError">Its standard error.</param>
/// <param name="Kept">Share of the unit's skills mastered a fortnight after 60 items.</param>
internal sealed record ThirdFigures(string Third, int Students, double Items, double ItemsError, double Kept);

/// <param name="Name">What is asked, in words.</param>
/// <param name="Value">What was measured.</param>
/// <param name="Limit">What it is held to.</param>
internal sealed record Bar(string Family, string Name, double Value, double Limit, bool IsMet);
