namespace Drill.Domain.Attempts;

/// <summary>
/// The truth: every attempt, in the order of each student's sequence. Implementations are durable before they answer
/// (see <c>docs/decisions</c>) and throw <see cref="StorageUnavailableException"/> when they cannot be.
/// </summary>
public interface IAttemptLog
{
    /// <summary>
    /// Appends when <see cref="Attempt.Sequence"/> is the student's last sequence number plus one and the id is new. Returns only when the outcome is durable.
    /// </summary>
    Task<AppendResult> AppendAsync(RecordedAttempt recorded, CancellationToken cancellationToken);

    /// <summary>The attempt with its reply, or null.</summary>
    Task<RecordedAttempt?> FindAsync(string student, Guid attempt, CancellationToken cancellationToken);

    /// <summary>A student's attempts after a sequence number (0 = all), in order.</summary>
    IAsyncEnumerable<Attempt> ReadStudentAsync(string student, long afterSequence, CancellationToken cancellationToken);

    /// <summary>Attempts of a classroom received at or after a time, ordered by student and sequence.</summary>
    IAsyncEnumerable<Attempt> ReadClassroomAsync(string classroom, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Attempts that belong to an assignment, ordered by student and sequence.</summary>
    IAsyncEnumerable<Attempt> ReadAssignmentAsync(string assignment, CancellationToken cancellationToken);
}

/// <summary>What became of an append.</summary>
public abstract record AppendResult
{
    private AppendResult()
    {
    }

    /// <summary>Durable now.</summary>
    public sealed record Appended : AppendResult
    {
        public static readonly Appended Instance = new();
    }

    /// <summary>The student has an attempt with this id; nothing was written.</summary>
    public sealed record AlreadyThere(RecordedAttempt Stored) : AppendResult;

    /// <summary>Another writer was first: the student's log ends at <paramref name="LastSequence"/>. Fold again before trying again.</summary>
    public sealed record OutOfSequence(long LastSequence) : AppendResult;
}
