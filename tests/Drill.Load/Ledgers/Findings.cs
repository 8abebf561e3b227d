using System.Collections.Immutable;

namespace Drill.Load.Ledgers;

/// <summary>What is wrong between the ledgers and the server; all must be 0.</summary>
/// <param name="Lost">Acknowledged and not there, or a hole in a sequence.</param>
/// <param name="Duplicate">There more than once.</param>
/// <param name="Phantom">There and never intended.</param>
/// <param name="Changed">Another verdict or other reply bytes than were acknowledged.</param>
/// <param name="FoldMismatch">Values the server shows that a fresh fold of its log does not give.</param>
/// <param name="Examples">The first few in words.</param>
internal sealed record Findings(int Lost, int Duplicate, int Phantom, int Changed, int FoldMismatch, ImmutableArray<string> Examples)
{
    private const int MaxExamples = 10;

    public static readonly Findings None = new(0, 0, 0, 0, 0, []);

    public int Total => Lost + Duplicate + Phantom + Changed + FoldMismatch;

    public static Findings operator +(Findings a, Findings b) => new(
        a.Lost + b.Lost, a.Duplicate + b.Duplicate, a.Phantom + b.Phantom, a.Changed + b.Changed, a.FoldMismatch + b.FoldMismatch,
        [.. a.Examples.Concat(b.Examples).Take(MaxExamples)]);
}
