using Drill.Content.Column;
using Drill.Content.Stories;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Grade3.Calculation;

/// <summary>3年 たし算と ひき算の 筆算.</summary>
internal sealed partial class ColumnCalculation : IUnitFile
{
    public Unit Unit => new("g3-column", "math", 3, 20, new("たし{算|ざん}と ひき{算|ざん}の {筆算|ひっさん}", "Adding and subtracting larger numbers"),
    [
        new Skill
        {
            Id = "add-3digit",
            Name = new("3けたの たし{算|ざん}", "Adding three-digit numbers"),
            Codes = ["8250233121100000", "8250233121200000"],
            Prerequisites = ["add-2digit", "place-value-1000"],
            Templates = [new("add-3digit.sum", 1, Add), new("add-3digit.story", 1, TellSum)],
        },
        new Skill
        {
            Id = "sub-3digit",
            Name = new("3けたの ひき{算|ざん}", "Subtracting three-digit numbers"),
            Codes = ["8250233121100000", "8250233121200000"],
            Prerequisites = ["add-3digit", "sub-2digit"],
            Templates = [new("sub-3digit.difference", 1, Subtract), new("sub-3digit.missing", 1, FindAddend), new("sub-3digit.story", 1, TellDifference)],
        },
        new Skill
        {
            Id = "add-4digit",
            Name = new("4けたの たし{算|ざん}", "Adding four-digit numbers"),
            Codes = ["8250233121100000", "8250233121200000"],
            Prerequisites = ["add-3digit"],
            Templates = [new("add-4digit.column", 1, AddInColumn), new("add-4digit.visitors", 1, AddVisitors)],
        },
        new Skill
        {
            Id = "sub-4digit",
            Name = new("4けたの ひき{算|ざん}", "Subtracting four-digit numbers"),
            Codes = ["8250233121100000", "8250233121200000"],
            Prerequisites = ["sub-3digit", "add-4digit"],
            Templates = [new("sub-4digit.column", 1, SubtractInColumn), new("sub-4digit.visitors", 1, CompareVisitors)],
        },
    ]);

    // Level 1: one carry, sum below 1000. 2: two carries, sum below 1000. 3: every place carries, sum above 1000.
    private static (int A, int B) DrawSum(int level, SeededRandom random) => random.Draw(
        r => (A: r.Between(112, 889), B: r.Between(112, 889)),
        n => ColumnAddition.Carries(n.A, n.B) == level && (n.A + n.B > 1000) == (level == 3));

    private static ItemDraft Add(int level, SeededRandom random)
    {
        var (a, b) = DrawSum(level, random);
        return ColumnDrafts.Sum(a, b, LocalizedText.Same($"${a} + {b} = □$"));
    }

    private static ItemDraft TellSum(int level, SeededRandom random)
    {
        var (a, b) = DrawSum(level, random);
        return ColumnDrafts.Sum(a, b, random.Pick(Thing.Many.AsSpan()).TellMore(a, b));
    }

    // Level 1: one place borrows. 2: two places borrow. 3: from a number above 1000 with 0 in a place that must lend.
    private static (int A, int B) DrawDifference(int level, SeededRandom random) => random.Draw(
        r => (A: level == 3 ? r.Between(1001, 1899) : r.Between(221, 989), B: r.Between(112, 889)),
        n => n.A - n.B > 10 && ColumnSubtraction.Borrows(n.A, n.B) == level && (level < 3 || HasZeroThatLends(n.A, n.B)) && ColumnDrafts.DifferenceTellsIdeasApart(n.A, n.B));

    private static bool HasZeroThatLends(int a, int b) =>
        Places.Digit(a, 0) < Places.Digit(b, 0) && (Places.Digit(a, 1) == 0 || Places.Digit(a, 2) == 0);

    private static ItemDraft Subtract(int level, SeededRandom random)
    {
        var (a, b) = DrawDifference(level, random);
        return ColumnDrafts.Difference(a, b, LocalizedText.Same($"${a} - {b} = □$"));
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
