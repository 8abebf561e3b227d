namespace Drill.SuccessModel.Histories;

/// <summary>Means over past answers that forget at four speeds: with each answer what came before weighs <see cref="Speeds"/> as much.</summary>
public struct Decays
{
    public const int Count = 4;

    /// <summary>Prior weight at 0, so that few answers say little.</summary>
    private const float Prior = 1;

    private Four _sums;
    private Four _weights;

    public static ReadOnlySpan<float> Speeds => [0.7f, 0.9f, 0.97f, 0.99f];

    public readonly float Mean(int speed) => _sums[speed] / (_weights[speed] + Prior);

    public void Add(float value)
    {
        for (var i = 0; i < Count; i++)
        {
            _sums[i] = (_sums[i] * Speeds[i]) + value;
            _weights[i] = (_weights[i] * Speeds[i]) + 1;
        }
    }

    [System.Runtime.CompilerServices.InlineArray(Count)]
    private struct Four
    {
        private float _first;
    }
}
