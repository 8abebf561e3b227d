using Drill.Domain.Attempts;

namespace Drill.Grains.Students;

/// <summary>The last few attempts with their replies: a tablet that heard nothing asks again within seconds.</summary>
internal sealed class RecentReplies
{
    private const int Capacity = 8;

    private readonly Queue<RecordedAttempt> _recorded = new(Capacity);

    public RecordedAttempt? Find(Guid attempt)
    {
        foreach (var recorded in _recorded)
        {
            if (recorded.Attempt.Id == attempt) return recorded;
        }

        return null;
    }

    public void Add(RecordedAttempt recorded)
    {
        if (_recorded.Count == Capacity) _recorded.Dequeue();
        _recorded.Enqueue(recorded);
    }
}
