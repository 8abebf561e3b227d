using Drill.Domain.Attempts;
using Drill.Domain.Items.Grading;
using Drill.Load.Tablets;

namespace Drill.Load.Ledgers;

/// <summary>An attempt as somebody else than the tablet tells it: the student's page, or the log itself.</summary>
internal sealed record StoredAttempt(long Mark, long Sequence, Outcome Outcome)
{
    public static StoredAttempt Of(Attempt attempt) => new((long)attempt.Elapsed.TotalMilliseconds, attempt.Sequence, attempt.Outcome);
}

/// <summary>Compares a ledger with what is stored. Pure.</summary>
internal static class LedgerCheck
{
    public static Findings Compare(Ledger ledger, IReadOnlyList<StoredAttempt> stored, string source)
    {
        var byMark = stored.ToLookup(s => s.Mark);
        var intended = ledger.Entries.Select(e => e.Mark).ToHashSet();
        var findings = Findings.None;
        foreach (var entry in ledger.Entries)
        {
            var copies = byMark[entry.Mark].ToArray();
            if (copies.Length > 1) findings += One(Kind.Duplicate, $"{entry.Attempt} is there {copies.Length} times");
            if (entry.Reply is null) continue;
            if (copies.Length == 0) findings += One(Kind.Lost, $"{entry.Attempt} was acknowledged and is not there");
            else if (copies.Any(c => c.Outcome != Tablet.ReadHead(entry.Reply).Outcome)) findings += One(Kind.Changed, $"{entry.Attempt} has another outcome than was said");
        }

        foreach (var phantom in stored.Where(s => !intended.Contains(s.Mark))) findings += One(Kind.Phantom, $"sequence {phantom.Sequence} was never intended");
        var sequences = stored.Select(s => s.Sequence).Order().ToArray();
        for (var i = 0; i < sequences.Length; i++)
        {
            if (sequences[i] != i + 1) return findings + One(Kind.Lost, $"the sequence has {sequences[i]} in place {i + 1}");
        }

        return ledger.ChangedReplies == 0 ? findings : findings + (Findings.None with { Changed = ledger.ChangedReplies, Examples = [$"{ledger.Student}: {ledger.ChangedReplies} replies changed"] });

        Findings One(Kind kind, string what) => new(
            kind == Kind.Lost ? 1 : 0, kind == Kind.Duplicate ? 1 : 0, kind == Kind.Phantom ? 1 : 0, kind == Kind.Changed ? 1 : 0, 0, [$"{source} of {ledger.Student}: {what}"]);
    }

    private enum Kind
    {
        Lost,
        Duplicate,
        Phantom,
        Changed,
    }
}
