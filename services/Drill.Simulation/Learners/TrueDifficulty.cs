using Drill.Domain.Numbers;
using Drill.Simulation.Students;

namespace Drill.Simulation.Learners;

/// <summary>How far a template's level truly lies from where Drill believes it: the same for all students.</summary>
internal static class TrueDifficulty
{
    /// <param name="spread">Standard deviation, logits.</param>
    public static double NoiseOf(string template, int level, double spread) =>
        spread == 0 ? 0 : spread * SeededRandom.From(template, (ulong)level).NextNormal();
}
