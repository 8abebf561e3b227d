using System.Runtime.InteropServices;

namespace Drill.SuccessModel.Linear;

/// <summary>Rows of which few columns are not 0, one after the other (compressed sparse rows).</summary>
public sealed class SparseRows(int columns)
{
    private readonly List<int> _ends = [];
    private readonly List<int> _columns = [];
    private readonly List<float> _values = [];

    public int Columns => columns;

    public int Count => _ends.Count;

    public void Add(int column, float value)
    {
        _columns.Add(column);
        _values.Add(value);
    }

    public void EndRow() => _ends.Add(_columns.Count);

    /// <summary>Forgets all rows.</summary>
    public void Clear()
    {
        _ends.Clear();
        _columns.Clear();
        _values.Clear();
    }

    public double Dot(int row, ReadOnlySpan<double> weights)
    {
        var (columns, values) = Row(row);
        var sum = 0.0;
        for (var i = 0; i < columns.Length; i++) sum += weights[columns[i]] * values[i];
        return sum;
    }

    /// <summary>Adds <paramref name="factor"/> times the row.</summary>
    public void AddTo(int row, double factor, Span<double> target)
    {
        var (columns, values) = Row(row);
        for (var i = 0; i < columns.Length; i++) target[columns[i]] += factor * values[i];
    }

    private RowView Row(int row)
    {
        var start = row == 0 ? 0 : _ends[row - 1];
        return new(CollectionsMarshal.AsSpan(_columns)[start.._ends[row]], CollectionsMarshal.AsSpan(_values)[start.._ends[row]]);
    }

    private readonly ref struct RowView(ReadOnlySpan<int> columns, ReadOnlySpan<float> values)
    {
        private readonly ReadOnlySpan<int> _columns = columns;
        private readonly ReadOnlySpan<float> _values = values;

        public void Deconstruct(out ReadOnlySpan<int> columns, out ReadOnlySpan<float> values)
        {
            columns = _columns;
            values = _values;
        }
    }
}
