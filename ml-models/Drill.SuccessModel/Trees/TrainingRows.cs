using Drill.SuccessModel.Features;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Drill.SuccessModel.Trees;

/// <summary>Hands a feature matrix to ML.NET row by row, without a second copy of it.</summary>
internal static class TrainingRows
{
    public static IDataView Load(MLContext ml, FeatureMatrix matrix, ReadOnlyMemory<bool> correct, int[] rows, int[] columns)
    {
        var schema = SchemaDefinition.Create(typeof(TrainingRow));
        schema[nameof(TrainingRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, columns.Length);
        return ml.Data.LoadFromEnumerable(Enumerate(matrix, correct, rows, columns), schema);
    }

    private static IEnumerable<TrainingRow> Enumerate(FeatureMatrix matrix, ReadOnlyMemory<bool> correct, int[] rows, int[] columns)
    {
        // The same object for every row: the cursor copies it before it moves on.
        var row = new TrainingRow { Features = new float[columns.Length] };
        foreach (var index in rows)
        {
            var source = matrix[index];
            for (var c = 0; c < columns.Length; c++) row.Features[c] = source[columns[c]];
            row.Label = correct.Span[index];
            yield return row;
        }
    }
}

/// <summary>One row as ML.NET reads it.</summary>
internal sealed class TrainingRow
{
    public bool Label { get; set; }

    public float[] Features { get; set; } = [];
}
