using Drill.Domain.Numbers;

namespace Drill.Simulation.Students;

internal static class NormalNumbers
{
    /// <summary>A standard normal number (Box and Muller 1958).</summary>
    public static double NextNormal(this SeededRandom random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextUnit())) * Math.Cos(2 * Math.PI * random.NextUnit());
}
