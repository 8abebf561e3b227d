using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Features;

/// <summary>Feature rows one after the other, with the outcomes; row i belongs to row i of the response table.</summary>
public sealed class FeatureMatrix(int rows, int width)
{
    // One array a block: a single one would pass the limit of 2^31 elements at a few million rows.
    private const int BlockRows = 1 << 16;
    private readonly float[][] _blocks = [.. Enumerable.Range(0, (rows + BlockRows - 1) / BlockRows).Select(b => new float[Math.Min(BlockRows, rows - (b * BlockRows)) * width])];

    public int Rows => rows;

    public int Width => width;

    public Span<float> this[int row] => _blocks[row / BlockRows].AsSpan(row % BlockRows * width, width);

    /// <summary>
    /// Out of fold: what a student's features know of items and skills was learned from the other folds' students alone. Rows of students whose fold is negative stay empty,
    /// and nothing is learned from them.
    /// </summary>
    public static FeatureMatrix OutOfFold<TSet>(ResponseTable table, int[] folds, int threads = 4)
        where TSet : class, IFeatureSet<TSet>
    {
        var matrix = new FeatureMatrix(table.Count, TSet.Catalog.Count);
        Parallel.For(0, folds.Max() + 1, new ParallelOptions { MaxDegreeOfParallelism = Math.Min(threads, Environment.ProcessorCount) }, fold =>
        {
            var features = TSet.Fit(table, StudentFolds.Where(table.StudentCount, s => folds[s] >= 0 && folds[s] != fold));
            for (var student = 0; student < table.StudentCount; student++)
            {
                if (folds[student] == fold) matrix.Fill(features, table, student);
            }
        });
        return matrix;
    }

    private void Fill<TSet>(TSet features, ResponseTable table, int student)
        where TSet : class, IFeatureSet<TSet>
    {
        var known = features.NewStudent(table.StartOf(student));
        for (var row = table.FirstRowOf(student); row < table.EndRowOf(student); row++)
        {
            var question = table.QuestionAt(row);
            known.Write(question, this[row]);
            known.Observe(question, table.OutcomeAt(row));
        }
    }
}
