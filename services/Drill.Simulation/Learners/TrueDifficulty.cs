using Drill.Domain.Numbers;
using Drill.Simulation.Students;

namespace Drill.Simulation.Learners;

/// <summary>How far a template's level truly lies from where Drill believes it.</summary>
internal static class TrueDifficulty
{
    /// <param name="spread">Standard deviation, logits.</param>
    /// <param name="itemSeed">Students with the same one meet the same items.</param>
    public static double NoiseOf(string template, int level, double spread, ulong itemSeed) =>
        spread == 0 ? 0 : spread * SeededRandom.From(template, SeededRandom.Mix(itemSeed, (ulong)level)).NextNormal();
}
