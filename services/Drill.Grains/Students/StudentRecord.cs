using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Domain.Learning;
using Drill.Domain.Selection;

namespace Drill.Grains.Students;

/// <summary>A student's state kept in step with the log: loaded from snapshot and log, moved on by what was appended.</summary>
/// <param name="blank">What the success model remembers of a student of whom it knows nothing; null when it remembers nothing.</param>
internal sealed class StudentRecord(string student, IAttemptLog log, IDocumentStore documents, IStudentMemory? blank)
{
    /// <summary>Attempts between two snapshots: what a cold start may have to fold.</summary>
    private const int SnapshotEvery = 128;

    private long _savedSequence;

    public StudentState State { get; private set; } = StudentState.Empty(student) with { Memory = blank };

    public async Task Load(CancellationToken cancellationToken)
    {
        var snapshot = await documents.FindAsync(StudentSnapshot.Documents, StudentSnapshot.KeyOf(student), cancellationToken);
        if (snapshot?.Value is { IsUsable: true, State.Sequence: > 0 } usable && await TryContinue(usable.State, cancellationToken)) return;
        await CatchUp(cancellationToken);
    }

    /// <summary>
    /// One read for three things: that the log holds the snapshot's last attempt, what the model remembers, which no snapshot holds, and what came after.
    /// </summary>
    /// <returns>
    /// False when the snapshot knows more than the log, as after a restored backup: every append would then be out of sequence for ever.
    /// </returns>
    private async Task<bool> TryContinue(StudentState snapshot, CancellationToken cancellationToken)
    {
        var memory = blank;
        var before = Math.Min(snapshot.Sequence - 1, memory?.ReachesBackTo(snapshot.Sequence) ?? long.MaxValue);
        await foreach (var attempt in log.ReadStudentAsync(student, before, cancellationToken))
        {
            if (attempt.Sequence > snapshot.Sequence)
            {
                State = State.After(attempt);
                continue;
            }

            memory = memory?.After(attempt);
            if (attempt.Sequence == snapshot.Sequence) State = snapshot with { Memory = memory };
        }

        if (State.Sequence == 0) return false;
        _savedSequence = snapshot.Sequence;
        return true;
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
