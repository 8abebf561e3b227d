using Drill.Domain.Attempts;
using Drill.Domain.Items.Grading;

namespace Drill.Domain.Assignments;

/// <summary>How far one student is with an assignment.</summary>
/// <param name="Answered">Items judged.</param>
/// <param name="Right">Of these, right ones.</param>
public sealed record AssignmentProgress(int Answered, int Right, DateTimeOffset? LastAt)
{
    public static readonly AssignmentProgress None = new(0, 0, null);

    public bool IsFinished(Assignment assignment, string student) => Answered >= assignment.PlannedItemsFor(student);

    /// <summary>The same progress one attempt later. Only judged items count, and each only once.</summary>
    public AssignmentProgress After(Attempt attempt) => attempt.IsRepeat || !attempt.Outcome.IsFinal()
        ? this
        : new(Answered + 1, Right + (attempt.Outcome == Outcome.Right ? 1 : 0), attempt.ReceivedAt);

    /// <summary>Progress by student id; who has no attempt is not in it.</summary>
    public static async Task<IReadOnlyDictionary<string, AssignmentProgress>> FoldAsync(IAsyncEnumerable<Attempt> attempts, CancellationToken cancellationToken)
    {
        var progress = new Dictionary<string, AssignmentProgress>();
        await foreach (var attempt in attempts.WithCancellation(cancellationToken))
        {
            progress[attempt.Student] = progress.GetValueOrDefault(attempt.Student, None).After(attempt);
        }

        return progress;
    }
}
