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
    private const int SnapshotEvery = 64;

    private long _savedSequence;

    public StudentState State { get; private set; } = StudentState.Empty(student) with { Memory = blank };

    public async Task Load(CancellationToken cancellationToken)
    {
        var snapshot = await documents.FindAsync(StudentSnapshot.Documents, StudentSnapshot.KeyOf(student), cancellationToken);
        if (snapshot?.Value is { IsUsable: true } usable && await IsInLog(usable.State.Sequence, cancellationToken)) await TakeOver(usable.State, cancellationToken);
        _savedSequence = State.Sequence;
        await CatchUp(cancellationToken);
    }

    // A snapshot holds the state alone: what the model remembers is folded again, from as far back as it reaches.
    private async Task TakeOver(StudentState state, CancellationToken cancellationToken)
    {
        var memory = blank;
        if (memory is not null)
        {
            await foreach (var attempt in log.ReadStudentAsync(student, memory.ReachesBackTo(state.Sequence), cancellationToken))
            {
                if (attempt.Sequence > state.Sequence) break;
                memory = memory.After(attempt);
            }
        }

        State = state with { Memory = memory };
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
