using System.Globalization;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Encodings;

/// <summary>Item ids as numbers, and how other students did on the items numbered close by.</summary>
internal sealed class ItemNumbers
{
    private readonly Vocabulary _items;
    private readonly int[] _numbers;
    private readonly double[] _surplusSums;
    private readonly int[] _counts;
    private readonly double[] _sums;
    private readonly double[] _weights;

    /// <param name="surplusSums">Of outcome minus what the filter and the item's skills say, by item.</param>
    public ItemNumbers(Vocabulary items, double[] surplusSums, int[] counts)
    {
        (_items, _surplusSums, _counts) = (items, surplusSums, counts);
        var known = Enumerable.Range(0, counts.Length).Where(i => counts[i] > 0 && Of(i) >= 0).OrderBy(Of).ToArray();
        _numbers = Array.ConvertAll(known, Of);
        (_sums, _weights) = (new double[known.Length + 1], new double[known.Length + 1]);
        for (var i = 0; i < known.Length; i++)
        {
            _sums[i + 1] = _sums[i] + surplusSums[known[i]];
            _weights[i + 1] = _weights[i] + counts[known[i]];
        }
    }

    /// <returns>-1 for an id that is not a number.</returns>
    public int Of(int item) => item >= 0 && int.TryParse(_items.Names[item], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    /// <summary>The item's mean surplus, shrunk by eight answers to that of its neighbours.</summary>
    public float SurplusOf(int item, float near) =>
        item < _counts.Length ? (float)((_surplusSums[item] + (8 * near)) / (_counts[item] + 8)) : near;

    /// <summary>Mean surplus of the items within <paramref name="reach"/> of the number, shrunk to 0 by eight answers.</summary>
    public float SurplusNear(int number, int reach)
    {
        if (number < 0) return 0;
        var (from, to) = (FirstAtLeast(number - reach), FirstAtLeast(number + reach + 1));
        return (float)((_sums[to] - _sums[from]) / (_weights[to] - _weights[from] + 8));
    }

    private int FirstAtLeast(int number)
    {
        var at = Array.BinarySearch(_numbers, number);
        return at < 0 ? ~at : at;
    }
}
