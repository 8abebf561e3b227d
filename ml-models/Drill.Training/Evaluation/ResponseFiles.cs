using Drill.SuccessModel.Responses;
using Drill.Training.Commands;

namespace Drill.Training.Evaluation;

/// <summary>Reads response files into tables that are fit to learn from or to predict.</summary>
internal static class ResponseFiles
{
    public static ResponseTable ReadTraining(FileInfo file)
    {
        var table = ResponseTable.Of(ResponseReader.ReadFile(file.FullName));
        if (table.StudentCount < 2) throw new BadInputException($"{file.FullName}: {table.StudentCount} students; at least two are needed to learn from.");
        ThrowWithoutBothOutcomes(table, file.FullName);
        return table;
    }

    public static void ThrowWithoutBothOutcomes(ResponseTable table, string name)
    {
        var right = Enumerable.Range(0, table.Count).Count(table.IsCorrectAt);
        if (right == 0 || right == table.Count) throw new BadInputException($"{name}: all answers are {(right == 0 ? "wrong" : "right")}; there is nothing to tell apart.");
    }

    /// <summary>Items and skills keep the training table's numbers; new ones are numbered after them.</summary>
    public static ResponseTable ReadTest(FileInfo file, ResponseTable training)
    {
        var table = ResponseTable.Of(ResponseReader.ReadFile(file.FullName), training.Items, training.Skills);
        return table.Count == 0 ? throw new BadInputException($"{file.FullName}: no answers.") : table;
    }
}
