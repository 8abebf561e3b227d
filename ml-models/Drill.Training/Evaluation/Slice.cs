using Drill.SuccessModel.Measures;

namespace Drill.Training.Evaluation;

/// <summary>The figures of some of the rows.</summary>
public sealed record Slice(string Name, Measured Figures)
{
    /// <summary>By how many answers the student had given before, and the items unseen in training; empty ones are left out.</summary>
    internal static IReadOnlyList<Slice> All(HeldOut held, float[] predicted) =>
    [
        .. new (string Name, Func<int, bool> Holds)[]
        {
            ("answers 1–5", row => held.AnswersBefore[row] < 5),
            ("answers 6–20", row => held.AnswersBefore[row] is >= 5 and < 20),
            ("answers 21–100", row => held.AnswersBefore[row] is >= 20 and < 100),
            ("later answers", row => held.AnswersBefore[row] >= 100),
            ("items unseen in training", row => held.IsItemUnseen[row]),
        }.Select(slice => (slice.Name, Rows: Enumerable.Range(0, predicted.Length).Where(slice.Holds).ToArray()))
            .Where(slice => slice.Rows.Length > 0)
            .Select(slice => new Slice(slice.Name, Measured.Of([.. slice.Rows.Select(r => predicted[r])], [.. slice.Rows.Select(r => held.Correct[r])]))),
    ];
}
