using Drill.Domain.Numbers;

namespace Drill.Simulation.Students;

/// <summary>Randomness of a student: each trait is drawn from the student's seed and the trait's own name, so that traits do not depend on the order of asking.</summary>
internal static class Draws
{
    public static SeededRandom For(ulong seed, string trait) => new(SeededRandom.Mix(seed, Fnv1A(trait)));

    /// <summary>A standard normal number (Box and Muller 1958).</summary>
    public static double NextNormal(this SeededRandom random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextUnit())) * Math.Cos(2 * Math.PI * random.NextUnit());

    // string.GetHashCode differs from run to run.
    private static ulong Fnv1A(string text)
    {
        var hash = 14695981039346656037ul;
        foreach (var c in text) hash = (hash ^ c) * 1099511628211ul;
        return hash;
    }
}
