using System.Globalization;
using Drill.SuccessModel.Measures;

namespace Drill.SuccessModel.Gate;

/// <summary>
/// Lets a candidate choose for students only when, on students whom it has not learned from, it beats the running model and the baselines on log loss, is no worse calibrated,
/// and neither is surely worse in any grade or group with enough data.
/// </summary>
public static class PromotionGate
{
    /// <summary>Fewer say nothing about a grade or group.</summary>
    public const int LeastAnswers = 300;
    public const int LeastStudents = 10;

    /// <summary>Fewer say nothing at all.</summary>
    private const int LeastExam = 1000;

    /// <summary>Standard errors by which a slice may seem worse before it counts as worse.</summary>
    private const double SureFrom = 2.5;

    /// <summary>A calibration error up to this multiple of what chance alone makes of perfect predictions is no fault.</summary>
    private const double ChanceAllowed = 1.6;

    private const double LeastSpread = 0.01;

    /// <returns>Why the candidate must not choose; none when it may.</returns>
    public static IReadOnlyList<string> FindFaults(ExamPaper candidate, params IReadOnlyList<ExamPaper> rivals)
    {
        if (candidate.Correct.Length < LeastExam || candidate.Students < LeastStudents) return [Say($"The exam has {candidate.Correct.Length} answers of {candidate.Students} students; {LeastExam} of {LeastStudents} are needed.")];
        if (SpreadOf(candidate.Predicted) < LeastSpread) return ["The candidate says nearly the same for every answer."];
        return [.. CompareLoss(candidate, candidate.Constant()), .. rivals.SelectMany(rival => Compare(candidate, rival)), .. rivals.SelectMany(rival => candidate.Slices().SelectMany(slice => CompareSlice(slice.Name, candidate.Only(slice.Rows), rival.Only(slice.Rows))))];
    }

    private static IEnumerable<string> Compare(ExamPaper candidate, ExamPaper rival)
    {
        foreach (var fault in CompareLoss(candidate, rival)) yield return fault;
        var (own, other) = (candidate.Measure(), rival.Measure());
        if (IsWorseCalibrated(candidate, own, other)) yield return Say($"Calibration error {own.Ece:F4} is worse than the {other.Ece:F4} of {rival.Name}.");
    }

    private static IEnumerable<string> CompareLoss(ExamPaper candidate, ExamPaper rival)
    {
        var (own, other) = (candidate.Measure(), rival.Measure());
        if (!(own.LogLoss < other.LogLoss)) yield return Say($"Log loss {own.LogLoss:F4} does not beat the {other.LogLoss:F4} of {rival.Name}.");
    }

    private static IEnumerable<string> CompareSlice(string slice, ExamPaper candidate, ExamPaper rival)
    {
        var (own, other) = (candidate.Measure(), rival.Measure());
        if (IsSurelyWorse(candidate, rival)) yield return Say($"In {slice} the log loss {own.LogLoss:F4} is worse than the {other.LogLoss:F4} of {rival.Name}.");
        if (IsWorseCalibrated(candidate, own, other)) yield return Say($"In {slice} the calibration error {own.Ece:F4} is worse than the {other.Ece:F4} of {rival.Name}.");
    }

    private static bool IsWorseCalibrated(ExamPaper candidate, Measured own, Measured other) => own.Ece > other.Ece && own.Ece > ChanceAllowed * EceByChance(candidate);

    /// <summary>
    /// The calibration error that perfect predictions are expected to show on so few students: each bin's gap is normal, its mean size √(2/π) of its deviation. The variance is Σ p(1 − p), or more where
    /// what is unforeseen of one student hangs together: then the students' sums tell (cluster-robust, as below).
    /// </summary>
    internal static double EceByChance(ExamPaper paper)
    {
        var bins = Enumerable.Range(0, paper.Predicted.Length).GroupBy(r => Math.Min(9, (int)(paper.Predicted[r] * 10)));
        return bins.Sum(bin => Math.Sqrt(2 / Math.PI * VarianceOf(bin))) / paper.Predicted.Length;

        double VarianceOf(IGrouping<int, int> bin) => Math.Max(
            bin.Sum(r => paper.Predicted[r] * (1.0 - paper.Predicted[r])),
            SumsOfStudents(paper, bin, r => (paper.Correct[r] ? 1.0 : 0.0) - paper.Predicted[r]).Sum(sum => sum * sum));
    }

    // Answers of one student hang together, so the standard error is over students' sums (cluster-robust: Liang and Zeger 1986).
    private static bool IsSurelyWorse(ExamPaper candidate, ExamPaper rival)
    {
        var byStudent = SumsOfStudents(
            candidate, Enumerable.Range(0, candidate.Correct.Length), r => Measured.LossOf(candidate.Predicted[r], candidate.Correct[r]) - Measured.LossOf(rival.Predicted[r], rival.Correct[r]));
        return byStudent.Sum() > SureFrom * Math.Sqrt(byStudent.Sum(sum => sum * sum));
    }

    private static double[] SumsOfStudents(ExamPaper paper, IEnumerable<int> rows, Func<int, double> valueOf) =>
        [.. rows.GroupBy(r => paper.StudentOf[r], valueOf).Select(values => values.Sum())];

    private static double SpreadOf(float[] predicted)
    {
        var mean = predicted.Average(p => (double)p);
        return Math.Sqrt(predicted.Average(p => (p - mean) * (p - mean)));
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
