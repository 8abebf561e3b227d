namespace Drill.SuccessModel.Features;

/// <summary>Writes features one after the other.</summary>
internal ref struct FeatureWriter(Span<float> row)
{
    private readonly Span<float> _row = row;

    public int Written { get; private set; }

    public void Add(float value) => _row[Written++] = value;

    /// <summary>The next features as they stand in another row.</summary>
    public void Copy(ReadOnlySpan<float> row, FeatureGroup group)
    {
        row.Slice(Written, group.Features.Count).CopyTo(_row[Written..]);
        Written += group.Features.Count;
    }

    public void Add(double value) => _row[Written++] = (float)value;
}
