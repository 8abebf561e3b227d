namespace Drill.Training.Simulations;

/// <summary>Trials summed up.</summary>
internal static class Figures
{
    private static readonly string[] Thirds = ["all", "weak", "middle", "strong"];

    public static PolicyFigures Of(PolicyTrials trials) => new(
        trials.Family.Name,
        trials.Policy.Name,
        [.. Thirds.Select((name, i) => ThirdOf(name, UnitsOf(trials, i - 1)))],
        [.. Enumerable.Range(0, PracticeTrial.Checkpoints.Length).Select(at => trials.Practices.Average(p => p.AbilityErrors[at]))],
        [.. Enumerable.Range(0, PracticeTrial.BandCheckpoints.Length).Select(at => trials.Practices.Average(p => p.IsWithinBand[at] ? 1.0 : 0))],
        MissedTargetOf(trials.Practices),
        trials.Practices.Average(p => p.InBand),
        trials.Practices.Average(p => p.TooHigh),
        Math.Sqrt(trials.Practices.Average(p => p.SquaredError)),
        ExposureOf(trials));

    /// <param name="third">−1 = all.</param>
    public static UnitTrial?[] UnitsOf(PolicyTrials trials, int third) =>
        [.. trials.Units.Select((unit, i) => third < 0 || trials.Students[i].Third == third ? unit : null)];

    public static double? MissedTargetOf(IReadOnlyList<PracticeTrial> practices) => practices.Average(p => p.MissedTarget);

    private static ThirdFigures ThirdOf(string name, UnitTrial?[] units)
    {
        var tried = units.OfType<UnitTrial>().ToArray();
        double[] items = [.. tried.Select(u => (double)u.Items)];
        return new(name, tried.Length, Mean(items), StandardError(items), Mean([.. tried.Select(u => u.Kept)]));
    }

    private static double ExposureOf(PolicyTrials trials) => (
        from i in Enumerable.Range(0, trials.Students.Length)
        group trials.Practices[i].Questions by trials.Students[i].Grade into grade
        let students = grade.Count()
        select grade.SelectMany(q => q).GroupBy(q => q).Max(q => q.Count()) / (double)students).Max();

    public static double Mean(double[] values) => values.Length == 0 ? double.NaN : values.Average();

    public static double StandardError(double[] values)
    {
        if (values.Length < 2) return double.NaN;
        var mean = values.Average();
        return Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1) / values.Length);
    }
}
