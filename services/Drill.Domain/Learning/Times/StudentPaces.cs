using Drill.Domain.Attempts;

namespace Drill.Domain.Learning.Times;

/// <summary>
/// How much slower than others the students of a class work: the mean log ratio of their answers' times to those of the items, shrunk by n / (n + 8),
/// so that a few answers move a prediction little.
/// </summary>
public sealed class StudentPaces(ResponseTimes times)
{
    private const double Shrinkage = 8;

    /// <summary>A break or a stray tap says nothing about the pace: each answer counts as 1/4 to 4 times the usual.</summary>
    private static readonly double MostLogRatio = Math.Log(4);

    /// <summary>Nobody is planned for at more than twice the usual pace: answers that fast are often guesses.</summary>
    private static readonly double LeastLogRatio = Math.Log(0.5);

    private readonly Dictionary<string, (double Sum, int Count)> _students = [];

    /// <summary>Takes in one answer. Repeats and answers that were not judged say nothing.</summary>
    public void Observe(Attempt attempt)
    {
        if (!attempt.IsEvidence || attempt.Elapsed <= TimeSpan.Zero) return;
        var ratio = Math.Clamp(Math.Log(attempt.Elapsed / times.MedianOf(attempt.Item.Template, attempt.Item.Level)), -MostLogRatio, MostLogRatio);
        var (sum, count) = _students.GetValueOrDefault(attempt.Student);
        _students[attempt.Student] = (sum + ratio, count + 1);
    }

    public static async Task<StudentPaces> FoldAsync(IAsyncEnumerable<Attempt> attempts, ResponseTimes times, CancellationToken cancellationToken)
    {
        var paces = new StudentPaces(times);
        await foreach (var attempt in attempts.WithCancellation(cancellationToken)) paces.Observe(attempt);
        return paces;
    }

    /// <summary>What the usual seconds are multiplied by for this student: 0.5 to 4.</summary>
    public double PaceOf(string student)
    {
        var (sum, count) = _students.GetValueOrDefault(student);
        return Math.Exp(Math.Max(LeastLogRatio, sum / (count + Shrinkage)));
    }
}
