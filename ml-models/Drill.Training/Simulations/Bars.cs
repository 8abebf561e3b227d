using System.Globalization;
using Drill.Simulation.Policies;

namespace Drill.Training.Simulations;

/// <summary>What Drill is held to beside the other policies.</summary>
internal static class Bars
{
    public const double ItemsOfUniform = 0.60;
    public const double AbilityErrorOfUniform = 0.75;
    public const double MissedTarget = 0.055;
    public const double InBand = 0.80;
    public const double Exposure = 0.20;

    /// <summary>Standard errors of the paired difference from which one policy counts as worse than another.</summary>
    private const double Noticeable = 2;

    private static readonly string[] Thirds = ["weak third", "middle third", "strong third"];

    /// <param name="family">Every policy's trials in one family.</param>
    public static IEnumerable<Bar> Of(IReadOnlyList<PolicyTrials> family)
    {
        if (family.FirstOrDefault(t => t.Policy is DrillPolicy) is not { } drill) yield break;
        var (name, own) = (drill.Family.Name, Figures.Of(drill));
        if (family.FirstOrDefault(t => t.Policy is UniformSheet) is { } uniform)
        {
            for (var third = 0; third < Thirds.Length; third++)
                yield return AtMost(name, $"items to mastery / uniform sheet's, {Thirds[third]}", ItemsOf(drill, third) / ItemsOf(uniform, third), ItemsOfUniform);
            yield return AtMost(name, "ability error after 20 items / uniform sheet's", own.AbilityErrors[1] / Figures.Of(uniform).AbilityErrors[1], AbilityErrorOfUniform);
        }

        foreach (var third in Enumerable.Range(0, Thirds.Length))
        {
            if (WorstAgainstFixed(drill, [.. family.Where(t => t.Policy is FixedTarget)], third) is { } worst)
                yield return AtMost(name, $"standard errors behind {worst.Policy}, {Thirds[third]}", worst.Behind, Noticeable);
        }

        yield return new(name, "items within 0.5–0.95 true success", own.InBand, InBand, own.InBand >= InBand);
        yield return AtMost(name, "exposure of the most shown question", own.Exposure, Exposure);
    }

    public static Bar Tracking(double growth, double missed) =>
        AtMost("growth", string.Create(CultureInfo.InvariantCulture, $"mean |success − target|, {growth:0.00} logits an item"), missed, MissedTarget);

    private static Bar AtMost(string family, string name, double value, double limit) => new(family, name, value, limit, value <= limit);

    private static double ItemsOf(PolicyTrials trials, int third) => Figures.Mean([.. Figures.UnitsOf(trials, third).OfType<UnitTrial>().Select(u => (double)u.Items)]);

    // The same students under both policies: the difference is known much better than either mean.
    private static (string Policy, double Behind)? WorstAgainstFixed(PolicyTrials drill, PolicyTrials[] others, int third) => others
        .Select(other => (other.Policy.Name, Differences: Differences(drill, other, third)))
        .Select(d => ((string, double)?)(d.Name, Figures.Mean(d.Differences) / Figures.StandardError(d.Differences)))
        .MaxBy(d => d!.Value.Item2);

    private static double[] Differences(PolicyTrials drill, PolicyTrials other, int third) =>
        [.. Figures.UnitsOf(drill, third).Zip(Figures.UnitsOf(other, third)).Where(u => u.First is not null && u.Second is not null).Select(u => (double)(u.First!.Items - u.Second!.Items))];
}
