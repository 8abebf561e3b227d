using System.Runtime.InteropServices;

namespace Drill.SuccessModel.Encodings;

/// <summary>Sums and counts by a pair of items and an outcome, for pairs that were seen.</summary>
internal sealed class TransitionMeans
{
    private readonly Dictionary<(int From, int To, int Outcome), (float Sum, int Count)> _cells = [];

    public void Add(int from, int to, int outcome, float value)
    {
        ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(_cells, (from, to, outcome), out _);
        cell = (cell.Sum + value, cell.Count + 1);
    }

    public (float Sum, int Count) Of(int from, int to, int outcome) => _cells.GetValueOrDefault((from, to, outcome));
}
