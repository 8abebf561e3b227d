using Drill.Content.Column;
using Drill.Content.Stories;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Grade2.Calculation;

/// <summary>2年 たしざんと ひきざんの ひっさん.</summary>
internal sealed class ColumnCalculation : IUnitFile
{
    public Unit Unit => new("g2-column", "math", 2, 20, new("たしざんと ひきざんの ひっさん", "Adding and subtracting in columns"),
    [
        new Skill
        {
            Id = "add-2digit",
            Name = new("2けたの たしざん", "Adding two-digit numbers"),
            Codes = ["8250223121100000", "8250223122100000"],
            Prerequisites = ["add-carry", "place-value-1000"],
            Templates = [new("add-2digit.sum", 1, Add), new("add-2digit.story", 1, TellSum)],
        },
        new Skill
        {
            Id = "sub-2digit",
            Name = new("2けたの ひきざん", "Subtracting two-digit numbers"),
            Codes = ["8250223121100000", "8250223121400000", "8250223122100000"],
            Prerequisites = ["add-2digit", "sub-borrow", "place-value-1000"],
            Templates = [new("sub-2digit.difference", 1, Subtract), new("sub-2digit.missing", 1, FindAddend), new("sub-2digit.story", 1, TellDifference)],
        },
    ]);

    // Level 1: no carry. 2: the ones carry, sum below 100. 3: ones and tens carry, sum above 100.
    private static (int A, int B) DrawSum(int level, SeededRandom random) => random.Draw(
        r => (A: r.Between(11, 98), B: r.Between(11, 98)),
        n => ColumnAddition.Carries(n.A, n.B) == level - 1 && (level == 3 || n.A + n.B < 100) && ColumnDrafts.SumTellsIdeasApart(n.A, n.B));

    private static ItemDraft Add(int level, SeededRandom random)
    {
        var (a, b) = DrawSum(level, random);
        return ColumnDrafts.Sum(a, b, LocalizedText.Same($"${a} + {b} = □$")) with { Figure = new ColumnArithmetic(ColumnOperator.Add, [$"{a}", $"{b}"]) };
    }

    private static ItemDraft TellSum(int level, SeededRandom random)
    {
        var (a, b) = DrawSum(level, random);
        return ColumnDrafts.Sum(a, b, random.Pick(Thing.Many.AsSpan()).TellMore(a, b));
    }

    // Level 1: no borrowing. 2: the ones borrow. 3: from a number above 100, ones and tens borrow.
    private static (int A, int B) DrawDifference(int level, SeededRandom random) => random.Draw(
        r => (A: level == 3 ? r.Between(101, 179) : r.Between(31, 98), B: r.Between(11, 98)),
        n => n.A - n.B > 1 && ColumnSubtraction.Borrows(n.A, n.B) == level - 1 && ColumnDrafts.DifferenceTellsIdeasApart(n.A, n.B));

    private static ItemDraft Subtract(int level, SeededRandom random)
    {
        var (a, b) = DrawDifference(level, random);
        return ColumnDrafts.Difference(a, b, LocalizedText.Same($"${a} - {b} = □$")) with { Figure = new ColumnArithmetic(ColumnOperator.Subtract, [$"{a}", $"{b}"]) };
    }

    private static ItemDraft FindAddend(int level, SeededRandom random)
    {
        var (total, known) = DrawDifference(level, random);
        return ColumnDrafts.MissingAddend(known, total);
    }

    private static ItemDraft TellDifference(int level, SeededRandom random)
    {
        var (a, b) = DrawDifference(level, random);
        return ColumnDrafts.Difference(a, b, random.Pick(Thing.Many.AsSpan()).TellLess(a, b));
    }
}
