using Drill.Simulation.Trials;
namespace Drill.Training.Simulations;
internal static class Diag
{
    private static readonly Lock L = new();
    private static readonly Dictionary<string, double[]> D = [];
    public static void Add(string family, string policy, int grade, int n, TrialStep s)
    {
        if (policy != "drill") return;
        lock (L)
        {
            A($"{family} why {s.Choice.Why.GetType().Name}", s);
            A($"{family} n {(n-1)/10}", s);
            A($"{family} why {s.Choice.Why.GetType().Name} t {s.Choice.Target}", s);
        }
    }
    public static void Student(Drill.Simulation.Learners.LearnerFamily f, int grade, double ability, double miss)
    {
        if (f is not Drill.Simulation.Learners.GrowthFamily { SkillGrowth: 0 } g) return;
        lock (L) { S($"S G{g.Growth} grade {grade}", miss); S($"S G{g.Growth} ability {(ability < -1 ? -1 : ability > 1 ? 1 : ability > 0 ? 0.5 : -0.5)}", miss); }
    }
    static readonly Dictionary<string, List<double>> Sd = [];
    static void S(string k, double m) { if (!Sd.TryGetValue(k, out var l)) Sd[k] = l = []; l.Add(m); }
    static void A(string k, TrialStep s)
    {
        if (!D.TryGetValue(k, out var v)) D[k] = v = new double[9];
        v[0]++; v[1] += s.Success; v[2] += s.Choice.Target ?? 0; v[3] += s.Success is >= 0.5 and <= 0.95 ? 1 : 0; v[4] += s.Success < 0.5 ? 1 : 0; v[5] += s.Choice.PredictedSuccess; v[6] += s.Choice.Candidates; v[7] += Math.Abs(s.Choice.PredictedSuccess - (s.Choice.Target ?? 0));
    }
    public static void Dump()
    {
        foreach (var (k, v) in Sd.OrderBy(x => x.Key)) Console.Error.WriteLine($"{k,-30} n {v.Count} mean {v.Average():F3} abs {v.Average(Math.Abs):F3}");
        foreach (var (k, v) in D.OrderBy(x => x.Key)) Console.Error.WriteLine($"{k,-40} n {v[0]} success {v[1]/v[0]:F3} target {v[2]/v[0]:F3} pred {v[5]/v[0]:F3} in {v[3]/v[0]:F3} low {v[4]/v[0]:F3} cand {v[6]/v[0]:F1} |pred-t| {v[7]/v[0]:F3}");
    }
}
