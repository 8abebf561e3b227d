using Drill.Domain.Attempts;
using Drill.SuccessModel.Histories;

namespace Drill.SuccessModel.Serving;

/// <summary>One answer as memory keeps it: 16 bytes, so that a student's last answers fit into a few kilobytes.</summary>
/// <param name="Item">Number in <see cref="CurriculumItems"/>.</param>
/// <param name="ElapsedSeconds">From showing to submitting.</param>
/// <param name="At">When the server received it, Unix milliseconds.</param>
internal readonly record struct Answered(ushort Item, byte Grade, byte HintsAndOutcome, float ElapsedSeconds, long At)
{
    private const int MaxHints = 127;

    public Outcome Outcome => new((HintsAndOutcome & 1) == 1, ElapsedSeconds, HintsAndOutcome >> 1);

    public static Answered Of(Attempt attempt, int item) => new(
        (ushort)item, (byte)attempt.Grade, (byte)((Math.Min(attempt.Hints, MaxHints) << 1) | (IsCorrect(attempt) ? 1 : 0)),
        (float)attempt.Elapsed.TotalSeconds, attempt.ReceivedAt.ToUnixTimeMilliseconds());

    /// <summary>What a model learns as correct: an answer wholly right, also after a hint.</summary>
    public static bool IsCorrect(Attempt attempt) => attempt.Outcome == Domain.Items.Grading.Outcome.Right;
}
