using System.Text;
using Drill.Domain.Items.Grading;
using Drill.Load.Ledgers;

namespace Drill.Load.Tests.Ledgers;

/// <summary>The checker is only worth something when it finds every fault that is planted.</summary>
public sealed class LedgerCheckTests
{
    private static readonly StoredAttempt[] Faithful = [new(1000, 1, Outcome.Right), new(1001, 2, Outcome.Wrong), new(1002, 3, Outcome.Right)];

    [Fact]
    public void Compare_EverythingThere_FindsNothing() => Assert.Equal(0, Check(Faithful).Total);

    [Fact]
    public void Compare_UnknownAttemptNeverStored_FindsNothing()
    {
        var ledger = LedgerOfThree();
        ledger.Intend(Guid.CreateVersion7(), []);

        Assert.Equal(0, LedgerCheck.Compare(ledger, Faithful, "test").Total);
    }

    [Fact]
    public void Compare_UnknownAttemptStoredAfterAll_FindsNothing()
    {
        var ledger = LedgerOfThree();
        ledger.Intend(Guid.CreateVersion7(), []);

        Assert.Equal(0, LedgerCheck.Compare(ledger, [.. Faithful, new(1003, 4, Outcome.Wrong)], "test").Total);
    }

    [Fact]
    public void Compare_LastAcknowledgedMissing_IsLost() => Assert.Equal((1, 0, 0, 0), Counts(Check(Faithful[..2])));

    [Fact]
    public void Compare_HoleInTheSequence_IsLost() =>
        Assert.Equal((1, 0, 0, 0), Counts(Check([Faithful[0], Faithful[1], Faithful[2] with { Sequence = 4 }])));

    [Fact]
    public void Compare_StoredTwice_IsDuplicate() =>
        Assert.Equal((0, 1, 0, 0), Counts(Check([.. Faithful, Faithful[1] with { Sequence = 4 }])));

    [Fact]
    public void Compare_NeverIntended_IsPhantom() =>
        Assert.Equal((0, 0, 1, 0), Counts(Check([.. Faithful, new(9999, 4, Outcome.Right)])));

    [Fact]
    public void Compare_OtherVerdictThanSaid_IsChanged() =>
        Assert.Equal((0, 0, 0, 1), Counts(Check([Faithful[0], Faithful[1] with { Outcome = Outcome.Right }, Faithful[2]])));

    [Fact]
    public void Compare_OtherReplyToARetry_IsChanged()
    {
        var ledger = LedgerOfThree();
        ledger.Acknowledge(ledger.Entries[0].Attempt, Reply("wrong"));

        Assert.Equal((0, 0, 0, 1), Counts(LedgerCheck.Compare(ledger, Faithful, "test")));
    }

    [Fact]
    public void Compare_SameReplyToARetry_FindsNothing()
    {
        var ledger = LedgerOfThree();
        ledger.Acknowledge(ledger.Entries[0].Attempt, Reply("right"));

        Assert.Equal(0, LedgerCheck.Compare(ledger, Faithful, "test").Total);
    }

    private static Findings Check(IReadOnlyList<StoredAttempt> stored) => LedgerCheck.Compare(LedgerOfThree(), stored, "test");

    private static (int Lost, int Duplicate, int Phantom, int Changed) Counts(Findings findings) => (findings.Lost, findings.Duplicate, findings.Phantom, findings.Changed);

    private static Ledger LedgerOfThree()
    {
        var ledger = new Ledger("p-1");
        foreach (var outcome in new[] { "right", "wrong", "right" })
        {
            var entry = ledger.Intend(Guid.CreateVersion7(), []);
            ledger.Acknowledge(entry.Attempt, Reply(outcome));
        }

        return ledger;
    }

    private static byte[] Reply(string outcome) => Encoding.UTF8.GetBytes($$"""{"outcome":"{{outcome}}","next":null}""");
}
