namespace Drill.SuccessModel.Features;

/// <summary>Writes features one after the other.</summary>
internal ref struct FeatureWriter(Span<float> row)
{
    private readonly Span<float> _row = row;

    public int Written { get; private set; }

    public void Add(float value) => _row[Written++] = value;

    public void Add(double value) => _row[Written++] = (float)value;
}
