using Drill.Domain.Attempts;

namespace Drill.Domain.Selection;

/// <summary>
/// What a success model itself remembers of one student: opaque to everybody else, never stored, folded from the log. A value: the same attempts give the same memory.
/// </summary>
public interface IStudentMemory
{
    /// <summary>The same memory one attempt later.</summary>
    IStudentMemory After(Attempt attempt);

    /// <summary>Memory is bounded: for a student at that sequence number only the attempts after the returned one count.</summary>
    long ReachesBackTo(long sequence);
}
