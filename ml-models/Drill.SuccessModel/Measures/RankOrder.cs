namespace Drill.SuccessModel.Measures;

/// <summary>Area under the ROC curve: P(a right answer was given a higher probability than a wrong one), ties counting half (Mann and Whitney 1947).</summary>
public sealed class RankOrder
{
    private readonly int[] _order;
    private readonly bool[] _endsTie;
    private readonly bool[] _correct;

    public RankOrder(ReadOnlySpan<float> predicted, ReadOnlySpan<bool> correct)
    {
        var keys = predicted.ToArray();
        _order = [.. Enumerable.Range(0, keys.Length)];
        Array.Sort(keys, _order);
        _correct = correct.ToArray();
        _endsTie = new bool[keys.Length];
        for (var i = 0; i < keys.Length; i++) _endsTie[i] = i + 1 == keys.Length || keys[i + 1] != keys[i];
    }

    /// <returns>NaN when all answers are right or all are wrong.</returns>
    public double Auc() => Auc(static _ => 1);

    /// <param name="weightOf">How often a row counts; a bootstrap draws these.</param>
    public double Auc(Func<int, int> weightOf)
    {
        var (won, wrongBelow, tieRight, tieWrong, right) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < _order.Length; i++)
        {
            var weight = weightOf(_order[i]);
            if (_correct[_order[i]]) tieRight += weight;
            else tieWrong += weight;
            if (!_endsTie[i]) continue;
            won += tieRight * (wrongBelow + (tieWrong / 2));
            wrongBelow += tieWrong;
            right += tieRight;
            (tieRight, tieWrong) = (0, 0);
        }

        return won / (right * wrongBelow);
    }
}
