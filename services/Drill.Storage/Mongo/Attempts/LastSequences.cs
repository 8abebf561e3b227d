using System.Collections.Concurrent;

namespace Drill.Storage.Mongo.Attempts;

/// <summary>
/// Where students' logs were last seen to end. The log only grows, so a remembered end is never past the real one: an attempt that follows it leaves
/// no gap, and the unique index refuses it when somebody else was there first.
/// </summary>
internal sealed class LastSequences
{
    private const int MaxRemembered = 100_000;
    private readonly ConcurrentDictionary<string, long> _ends = new(StringComparer.Ordinal);

    public bool Precedes(AttemptDocument attempt) => _ends.TryGetValue(attempt.Student, out var end) && end == attempt.Sequence - 1;

    public void Saw(string student, long sequence) => _ends.AddOrUpdate(student, sequence, (_, known) => Math.Max(known, sequence));

    public void Forget(string student) => _ends.TryRemove(student, out _);

    /// <summary>Begins anew when there are too many: what is not remembered is asked for once. Counting stops everybody, so once for each batch.</summary>
    public void Bound()
    {
        if (_ends.Count >= MaxRemembered) _ends.Clear();
    }
}
