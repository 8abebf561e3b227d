using Drill.SuccessModel.Features;
using Drill.SuccessModel.Responses;
using Drill.SuccessModel.Trees;
using Drill.Training.Commands;

namespace Drill.Training.Evaluation;

/// <summary>Held-out rows with what each contender said of them.</summary>
internal sealed record HeldOutRun(HeldOut Rows, Predicted Predicted)
{
    /// <param name="isItemKnown">By item, whether a training student answered it.</param>
    public static HeldOutRun OnTest<TSet>(ResponseTable train, ResponseTable test, bool[] isItemKnown, ForestSettings settings, int seed, ProgressLog progress)
        where TSet : class, IFeatureSet<TSet>
    {
        var contenders = Contenders.Fit<TSet>(train, StudentFolds.Where(train.StudentCount, _ => true), settings, seed, progress);
        progress.Say($"predicting {test.Count} answers");
        return new(
            HeldOut.Of(test, (_, item) => item >= isItemKnown.Length || !isItemKnown[item]),
            Predicted.By(contenders, test, StudentFolds.Where(test.StudentCount, _ => true)));
    }

    /// <summary>Every student predicted by contenders fitted to the other folds.</summary>
    public static HeldOutRun CrossValidated<TSet>(ResponseTable table, int folds, ForestSettings settings, int seed, ProgressLog progress)
        where TSet : class, IFeatureSet<TSet>
    {
        var foldOf = StudentFolds.Assign(table.StudentCount, folds, seed);
        var (predicted, known) = (new List<Predicted>(), new List<bool[]>());
        for (var fold = 0; fold < folds; fold++)
        {
            progress.Say($"fold {fold + 1} of {folds}");
            var learned = StudentFolds.Where(table.StudentCount, s => foldOf[s] != fold);
            known.Add(KnownItems(table, learned));
            predicted.Add(Predicted.By(Contenders.Fit<TSet>(table, learned, settings, seed, progress), table, StudentFolds.Where(table.StudentCount, s => foldOf[s] == fold)));
        }

        return new(HeldOut.Of(table, (student, item) => !known[foldOf[student]][item]), Predicted.Join(predicted));
    }

    /// <summary>Some students of a table predicted by contenders fitted to others of it.</summary>
    public static HeldOutRun OnStudents(ResponseTable table, int[] learned, int[] held, Contenders contenders)
    {
        var known = KnownItems(table, learned);
        var (rows, predicted) = (HeldOut.Of(table, (_, item) => !known[item]), Predicted.By(contenders, table, held));
        var kept = table.RowsOf(held);
        return new(rows.Only(kept, held), predicted.Only(kept));
    }

    /// <returns>By item, whether one of the students answered it.</returns>
    public static bool[] KnownItems(ResponseTable table, int[] students)
    {
        var known = new bool[table.Items.Count];
        foreach (var student in students)
        {
            for (var row = table.FirstRowOf(student); row < table.EndRowOf(student); row++) known[table.ItemAt(row)] = true;
        }

        return known;
    }
}
