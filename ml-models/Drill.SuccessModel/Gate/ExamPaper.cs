using Drill.SuccessModel.Measures;
using Drill.SuccessModel.Predictors;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Gate;

/// <summary>What one model said of the exam's answers. Papers of one exam have the same rows in the same order.</summary>
/// <param name="Grades">School year by row; 0 when not known.</param>
/// <param name="Groups">By row; null for none.</param>
public sealed record ExamPaper(string Name, float[] Predicted, bool[] Correct, int[] StudentOf, int[] Grades, string?[] Groups)
{
    /// <param name="students">Whom the model has not learned from.</param>
    public static ExamPaper Take(string name, IPredictor model, ResponseTable table, int[] students)
    {
        var predicted = Predictions.Of(model, table, students);
        var rows = students.SelectMany(s => Enumerable.Range(table.FirstRowOf(s), table.EndRowOf(s) - table.FirstRowOf(s)).Select(row => (Student: s, Row: row))).ToArray();
        return new(
            name, [.. rows.Select(r => predicted[r.Row])], [.. rows.Select(r => table.IsCorrectAt(r.Row))],
            [.. rows.Select(r => r.Student)], [.. rows.Select(r => table.GradeAt(r.Row))], [.. rows.Select(r => table.GroupAt(r.Row))]);
    }

    /// <summary>Always the share that was right: what a model that knows nothing would say.</summary>
    public ExamPaper Constant() => this with { Name = "share correct", Predicted = [.. Enumerable.Repeat((float)Correct.Count(c => c) / Math.Max(1, Correct.Length), Correct.Length)] };

    public int Students => StudentOf.Distinct().Count();

    public Measured Measure() => Measured.Of(Predicted, Correct);

    /// <summary>Every grade and group that has enough answers of enough students to say anything about.</summary>
    public IEnumerable<(string Name, int[] Rows)> Slices()
    {
        var all = Enumerable.Range(0, Correct.Length).ToArray();
        var grades = all.Where(r => Grades[r] > 0).GroupBy(r => Grades[r]).OrderBy(g => g.Key).Select(g => (FormattableString.Invariant($"grade {g.Key}"), g.ToArray()));
        var groups = all.Where(r => Groups[r] is not null).GroupBy(r => Groups[r]!).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.ToArray()));
        return grades.Concat(groups).Where(slice => slice.Item2.Length >= PromotionGate.LeastAnswers && slice.Item2.Select(r => StudentOf[r]).Distinct().Count() >= PromotionGate.LeastStudents);
    }

    public ExamPaper Only(int[] rows) => this with
    {
        Predicted = [.. rows.Select(r => Predicted[r])],
        Correct = [.. rows.Select(r => Correct[r])],
        StudentOf = [.. rows.Select(r => StudentOf[r])],
        Grades = [.. rows.Select(r => Grades[r])],
        Groups = [.. rows.Select(r => Groups[r])],
    };
}
