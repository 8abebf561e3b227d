using System.Collections.Concurrent;
using Drill.Domain.Attempts;

namespace Drill.Grains.Tests;

/// <summary>The real log, which can be told to fail before or after the next append of a student.</summary>
public sealed class FaultyAttemptLog(IAttemptLog log) : IAttemptLog
{
    private readonly ConcurrentDictionary<string, bool> _failBefore = [];
    private readonly ConcurrentDictionary<string, Exception> _failAfter = [];

    /// <summary>The next append writes nothing and fails.</summary>
    public void FailBeforeAppend(string student) => _failBefore[student] = true;

    /// <summary>The next append is stored, but its caller hears nothing of it: a timeout means "unknown".</summary>
    public void FailAfterAppend(string student, Exception? with = null) => _failAfter[student] = with ?? new StorageUnavailableException("No answer in time.");

    public async Task<AppendResult> AppendAsync(RecordedAttempt recorded, CancellationToken cancellationToken)
    {
        if (_failBefore.TryRemove(recorded.Attempt.Student, out _)) throw new StorageUnavailableException("The disk is full.");
        var result = await log.AppendAsync(recorded, cancellationToken);
        if (_failAfter.TryRemove(recorded.Attempt.Student, out var fault)) throw fault;
        return result;
    }

    public Task<RecordedAttempt?> FindAsync(string student, Guid attempt, CancellationToken cancellationToken) => log.FindAsync(student, attempt, cancellationToken);

    public IAsyncEnumerable<Attempt> ReadStudentAsync(string student, long afterSequence, CancellationToken cancellationToken) => log.ReadStudentAsync(student, afterSequence, cancellationToken);

    public IAsyncEnumerable<Attempt> ReadClassroomAsync(string classroom, DateTimeOffset since, CancellationToken cancellationToken) => log.ReadClassroomAsync(classroom, since, cancellationToken);

    public IAsyncEnumerable<Attempt> ReadAssignmentAsync(string assignment, CancellationToken cancellationToken) => log.ReadAssignmentAsync(assignment, cancellationToken);
}
