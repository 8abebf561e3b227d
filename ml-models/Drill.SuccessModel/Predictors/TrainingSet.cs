using Drill.SuccessModel.Features;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Predictors;

/// <summary>Everything a model is fitted to.</summary>
/// <param name="Features">Learned from all the students to learn from: for predicting others.</param>
/// <param name="Matrix">Out-of-fold features by row of the table; rows of other students are empty.</param>
/// <param name="Correct">By row of the table.</param>
/// <param name="Rows">Of the students to learn from.</param>
/// <param name="Folds">By row of the table: students of the same fold were left out together; -1 for other students.</param>
public sealed record TrainingSet<TSet>(TSet Features, FeatureMatrix Matrix, bool[] Correct, int[] Rows, int[] Folds)
    where TSet : class, IFeatureSet<TSet>;

/// <summary>Builds training sets.</summary>
public static class TrainingSets
{
    private const int Folds = 10;

    /// <param name="students">Whom to learn from; at least two.</param>
    /// <param name="threads">At most.</param>
    public static TrainingSet<TSet> Build<TSet>(ResponseTable table, int[] students, int seed, int threads = 4)
        where TSet : class, IFeatureSet<TSet>
    {
        var folds = new int[table.StudentCount];
        Array.Fill(folds, -1);
        var assigned = StudentFolds.Assign(students.Length, Math.Min(Folds, students.Length), seed);
        for (var i = 0; i < students.Length; i++) folds[students[i]] = assigned[i];
        var matrix = FeatureMatrix.OutOfFold<TSet>(table, folds, threads);
        return new(TSet.Fit(table, students), matrix, [.. Enumerable.Range(0, table.Count).Select(table.IsCorrectAt)], table.RowsOf(students), FoldsOfRows(table, folds));
    }

    private static int[] FoldsOfRows(ResponseTable table, int[] folds)
    {
        var byRow = new int[table.Count];
        for (var student = 0; student < table.StudentCount; student++) byRow.AsSpan(table.RowsOf(student)).Fill(folds[student]);
        return byRow;
    }
}
