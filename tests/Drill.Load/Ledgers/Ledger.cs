namespace Drill.Load.Ledgers;

/// <summary>One attempt as the tablet knows it.</summary>
/// <param name="Mark">Unique among the student's attempts and sent as its elapsed milliseconds: pages that show no ids show this.</param>
/// <param name="Body">The request to the byte.</param>
/// <param name="Reply">The answer that was heard, to the byte; null while the outcome is unknown.</param>
internal sealed record LedgerEntry(Guid Attempt, long Mark, byte[] Body, byte[]? Reply)
{
    public bool IsAcknowledged => Reply is not null;
}

/// <summary>What one tablet intended, and what it was told. Written before a request is sent and after its answer is heard.</summary>
internal sealed class Ledger(string student)
{
    private readonly List<LedgerEntry> _entries = [];

    public string Student { get; } = student;

    public IReadOnlyList<LedgerEntry> Entries => _entries;

    /// <summary>Replies that were another one than the first time.</summary>
    public int ChangedReplies { get; private set; }

    /// <summary>The mark of the next attempt: 1 s and up, one more each time.</summary>
    public long NextMark => 1000 + _entries.Count;

    public IEnumerable<LedgerEntry> Unknown => _entries.Where(e => !e.IsAcknowledged);

    public LedgerEntry Intend(Guid attempt, byte[] body)
    {
        var entry = new LedgerEntry(attempt, NextMark, body, null);
        _entries.Add(entry);
        return entry;
    }

    /// <summary>Takes a reply down; one that differs from an earlier one to the same attempt is counted.</summary>
    public void Acknowledge(Guid attempt, byte[] reply)
    {
        var at = _entries.FindLastIndex(e => e.Attempt == attempt);
        if (_entries[at].Reply is { } first)
        {
            if (!first.AsSpan().SequenceEqual(reply)) ChangedReplies++;
            return;
        }

        _entries[at] = _entries[at] with { Reply = reply };
    }
}
