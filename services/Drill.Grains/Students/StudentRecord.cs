using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Domain.Learning;

namespace Drill.Grains.Students;

/// <summary>A student's state kept in step with the log: loaded from snapshot and log, moved on by what was appended.</summary>
internal sealed class StudentRecord(string student, IAttemptLog log, IDocumentStore documents)
{
    /// <summary>Attempts between two snapshots: what a cold start may have to fold.</summary>
    private const int SnapshotEvery = 64;

    private long _savedSequence;

    public StudentState State { get; private set; } = StudentState.Empty(student);

    public async Task Load(CancellationToken cancellationToken)
    {
        var snapshot = await documents.FindAsync(StudentSnapshot.Documents, StudentSnapshot.KeyOf(student), cancellationToken);
        if (snapshot?.Value is { IsUsable: true } usable && await IsInLog(usable.State.Sequence, cancellationToken)) State = usable.State;
        _savedSequence = State.Sequence;
        await CatchUp(cancellationToken);
    }

    // A snapshot may not know more than the log, as after a restored backup: every append would then be out of sequence for ever.
    private async Task<bool> IsInLog(long sequence, CancellationToken cancellationToken)
    {
        if (sequence == 0) return true;
        await foreach (var attempt in log.ReadStudentAsync(student, sequence - 1, cancellationToken)) return attempt.Sequence == sequence;
        return false;
    }

    /// <summary>Folds what the log holds beyond the state.</summary>
    public async Task CatchUp(CancellationToken cancellationToken)
    {
        await foreach (var attempt in log.ReadStudentAsync(student, State.Sequence, cancellationToken)) State = State.After(attempt);
    }

    public async Task MoveTo(StudentState state, CancellationToken cancellationToken)
    {
        State = state;
        if (state.Sequence - _savedSequence >= SnapshotEvery) await SaveSnapshot(cancellationToken);
    }

    public async Task SaveSnapshot(CancellationToken cancellationToken)
    {
        if (State.Sequence == _savedSequence) return;
        await documents.SaveAsync(StudentSnapshot.Documents, StudentSnapshot.KeyOf(student), StudentSnapshot.Of(State), DocumentVersion.Any, cancellationToken);
        _savedSequence = State.Sequence;
    }
}
