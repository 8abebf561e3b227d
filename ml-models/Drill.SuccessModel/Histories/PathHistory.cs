namespace Drill.SuccessModel.Histories;

/// <summary>The numbers of the last items and how they went.</summary>
internal sealed class PathHistory
{
    /// <summary>A step that is none, or greater than this.</summary>
    public const int FarStep = 5000;
    private const int Capacity = 64;
    private readonly int[] _numbers = new int[Capacity];
    private readonly float[] _residuals = new float[Capacity];
    private int _count;

    public void Add(int number, float residual)
    {
        _numbers[_count % Capacity] = number;
        _residuals[_count % Capacity] = residual;
        _count++;
    }

    /// <returns>-1 when there were fewer.</returns>
    public int Number(int back) => back < Math.Min(_count, Capacity) ? _numbers[(_count - 1 - back) % Capacity] : -1;

    /// <summary>The step from the item numbered nearest, of several the latest, and how that went.</summary>
    public (float Step, float Residual) Nearest(int number)
    {
        var best = -1;
        for (var back = 0; back < Math.Min(_count, Capacity); back++)
        {
            var slot = (_count - 1 - back) % Capacity;
            if (best < 0 || Math.Abs(_numbers[slot] - number) < Math.Abs(_numbers[best] - number)) best = slot;
        }

        return best < 0 ? (FarStep, 0) : (Math.Clamp(number - _numbers[best], -FarStep, FarStep), _residuals[best]);
    }

    /// <summary>Mean residual on items numbered within <paramref name="reach"/>, shrunk to 0 by two answers, and how many.</summary>
    public (float Residual, int Count) Near(int number, int reach)
    {
        var (sum, count) = (0f, 0);
        for (var i = 0; i < Math.Min(_count, Capacity); i++)
        {
            if (Math.Abs(_numbers[i] - number) > reach) continue;
            sum += _residuals[i];
            count++;
        }

        return (sum / (count + 2), count);
    }
}
