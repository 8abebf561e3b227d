using System.Collections.Immutable;
using Drill.Domain.Assignments;
using Drill.Domain.Attempts;
using Drill.Domain.Documents;
using Drill.Domain.Drills;

namespace Drill.Grains.Students;

/// <summary>How far a student is with homework: read from the student's own log once, then moved on with every answer.</summary>
internal sealed class HomeworkBook(string student, IAttemptLog log, IDocumentStore documents)
{
    private readonly Dictionary<string, AssignmentProgress> _progress = [];

    public async Task<HomeworkProgress> Find(ImmutableArray<string> assignments, CancellationToken cancellationToken)
    {
        var unknown = assignments.Where(a => !_progress.ContainsKey(a)).ToArray();
        if (unknown.Length > 0) await Read(unknown, cancellationToken);
        return new([.. assignments.Select(a => _progress[a])]);
    }

    public void Move(Attempt attempt)
    {
        if (attempt.Assignment is { } assignment && _progress.TryGetValue(assignment, out var progress)) _progress[assignment] = progress.After(attempt);
    }

    /// <summary>Another activation wrote: what is in memory may be behind.</summary>
    public void Forget() => _progress.Clear();

    // One pass over what the student answered since the first of them was begun; what was never begun needs none.
    private async Task Read(string[] assignments, CancellationToken cancellationToken)
    {
        var read = assignments.ToDictionary(a => a, _ => AssignmentProgress.None);
        var begun = new List<long>();
        foreach (var assignment in assignments)
        {
            var key = DrillDocuments.StartedKey(student, DrillPlan.HomeworkId(assignment));
            if (await documents.FindAsync(DrillDocuments.Started, key, cancellationToken) is { } started) begun.Add(started.Value.Plan.AfterSequence);
        }

        if (begun.Count > 0)
        {
            await foreach (var attempt in log.ReadStudentAsync(student, begun.Min(), cancellationToken))
            {
                if (attempt.Assignment is { } assignment && read.TryGetValue(assignment, out var progress)) read[assignment] = progress.After(attempt);
            }
        }

        foreach (var (assignment, progress) in read) _progress[assignment] = progress;
    }
}
