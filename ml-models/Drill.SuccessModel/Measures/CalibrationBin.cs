namespace Drill.SuccessModel.Measures;

/// <summary>Predictions of like size beside what came true.</summary>
/// <param name="From">Least prediction.</param>
/// <param name="To">Greatest prediction.</param>
/// <param name="Predicted">Mean prediction.</param>
/// <param name="Observed">Share correct.</param>
public sealed record CalibrationBin(double From, double To, double Predicted, double Observed, int Rows)
{
    /// <summary>Ten bins of equally many rows, the least predictions first; fewer bins when there are fewer rows.</summary>
    public static IReadOnlyList<CalibrationBin> Deciles(ReadOnlySpan<float> predicted, ReadOnlySpan<bool> correct)
    {
        var keys = predicted.ToArray();
        var right = correct.ToArray();
        Array.Sort(keys, right);
        return [.. Enumerable.Range(0, 10)
            .Select(d => ((int)((long)keys.Length * d / 10))..(int)((long)keys.Length * (d + 1) / 10))
            .Where(r => r.End.Value > r.Start.Value)
            .Select(r => Of(keys.AsSpan(r), right.AsSpan(r)))];
    }

    /// <summary>The predictions in [from, to]; null when there are none.</summary>
    public static CalibrationBin? Between(double from, double to, ReadOnlySpan<float> predicted, ReadOnlySpan<bool> correct)
    {
        var (keys, right) = (new List<float>(), new List<bool>());
        for (var i = 0; i < predicted.Length; i++)
        {
            if (predicted[i] < from || predicted[i] > to) continue;
            keys.Add(predicted[i]);
            right.Add(correct[i]);
        }

        return keys.Count == 0 ? null : Of([.. keys], [.. right]) with { From = from, To = to };
    }

    private static CalibrationBin Of(ReadOnlySpan<float> predicted, ReadOnlySpan<bool> correct)
    {
        var sum = 0.0;
        foreach (var p in predicted) sum += p;
        return new(predicted[0], predicted[^1], sum / predicted.Length, (double)correct.Count(true) / correct.Length, predicted.Length);
    }
}
