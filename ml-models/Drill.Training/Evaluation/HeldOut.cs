using Drill.SuccessModel.Responses;

namespace Drill.Training.Evaluation;

/// <summary>Rows of students whom no contender learned from.</summary>
/// <param name="StudentOf">By row.</param>
/// <param name="AnswersBefore">The student's answers before the row.</param>
/// <param name="IsItemUnseen">Whether nobody learned from answered the row's item.</param>
internal sealed record HeldOut(bool[] Correct, int[] StudentOf, int[] AnswersBefore, bool[] IsItemUnseen, int Students)
{
    /// <param name="isUnseen">By student and item: in a cross-validation each fold has learned from others.</param>
    public static HeldOut Of(ResponseTable table, Func<int, int, bool> isUnseen)
    {
        var held = new HeldOut(new bool[table.Count], new int[table.Count], new int[table.Count], new bool[table.Count], table.StudentCount);
        for (var student = 0; student < table.StudentCount; student++)
        {
            for (var row = table.FirstRowOf(student); row < table.EndRowOf(student); row++)
            {
                held.Correct[row] = table.IsCorrectAt(row);
                held.StudentOf[row] = student;
                held.AnswersBefore[row] = row - table.FirstRowOf(student);
                held.IsItemUnseen[row] = isUnseen(student, table.ItemAt(row));
            }
        }

        return held;
    }

    /// <param name="students">Those to whom the rows belong; they are numbered anew.</param>
    public HeldOut Only(int[] rows, int[] students)
    {
        var number = students.Select((student, i) => (student, i)).ToDictionary(s => s.student, s => s.i);
        return new([.. rows.Select(r => Correct[r])], [.. rows.Select(r => number[StudentOf[r]])], [.. rows.Select(r => AnswersBefore[r])], [.. rows.Select(r => IsItemUnseen[r])], students.Length);
    }
}
