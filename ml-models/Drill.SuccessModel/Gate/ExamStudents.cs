using Drill.SuccessModel.Histories;
using Drill.SuccessModel.Responses;

namespace Drill.SuccessModel.Gate;

/// <summary>Who is learned from and who is examined. Students, not answers, are split.</summary>
public sealed record ExamStudents(int[] Learned, int[] Examined, DateTimeOffset? LearnedUntil)
{
    /// <summary>One in five is examined.</summary>
    private const int OneIn = 5;

    /// <summary>The newest students are examined where the answers tell the time, else some at random.</summary>
    public static ExamStudents Split(ResponseTable table, int seed)
    {
        var all = Enumerable.Range(0, table.StudentCount).ToArray();
        if (Array.Exists(all, s => FirstTime(table, s) == Question.NoTime) || all.Select(s => FirstTime(table, s)).Distinct().Count() < OneIn)
        {
            var folds = StudentFolds.Assign(table.StudentCount, OneIn, seed);
            return new([.. all.Where(s => folds[s] != 0)], [.. all.Where(s => folds[s] == 0)], null);
        }

        var byAge = all.OrderBy(s => FirstTime(table, s)).ToArray();
        var learned = byAge[..^Math.Max(1, byAge.Length / OneIn)];
        var until = FirstTime(table, learned[^1]);
        return new(learned, [.. byAge.Where(s => FirstTime(table, s) > until)], DateTimeOffset.FromUnixTimeMilliseconds(until));
    }

    /// <returns>Those whose first answer came after a model had learned.</returns>
    public static int[] After(ResponseTable table, DateTimeOffset learnedUntil) =>
        StudentFolds.Where(table.StudentCount, s => FirstTime(table, s) > learnedUntil.ToUnixTimeMilliseconds());

    private static long FirstTime(ResponseTable table, int student) => table.TimeAt(table.FirstRowOf(student));
}
