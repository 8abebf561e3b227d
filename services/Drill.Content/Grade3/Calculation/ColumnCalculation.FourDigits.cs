using Drill.Content.Column;
using Drill.Domain.Items;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.AdditionMisconceptions;
using static Drill.Content.Misconceptions.Calculation.ColumnPlaceMisconceptions;
using static Drill.Content.Misconceptions.Calculation.SubtractionMisconceptions;

namespace Drill.Content.Grade3.Calculation;

/// <summary>Four digits, written into the columns digit by digit.</summary>
internal sealed partial class ColumnCalculation
{
    // Level 1: a three-digit number added, one carry. 2: four digits, two carries. 3: four digits, every place but the first carries. Below 10,000.
    private static (int A, int B) DrawLongSum(int level, SeededRandom random) => random.Draw(
        r => (A: r.Between(1123, 7899), B: level == 1 ? r.Between(112, 789) : r.Between(1123, 7899)),
        n => n.A + n.B < 10_000 && ColumnAddition.Carries(n.A, n.B) == level && n.A + (10 * n.B) < 10_000 == (level == 1) && ColumnCells.Fits(ColumnAddition.ForgettingCarries(n.A, n.B), n.A + n.B));

    private static ItemDraft AddInColumn(int level, SeededRandom random)
    {
        var (a, b) = DrawLongSum(level, random);
        var cells = ColumnCells.Sum(a, b);
        return ColumnDrafts.Sum(a, b, new($$"""${{a}} + {{b}}$を {筆算|ひっさん}で しましょう。""", $"Work out ${a} + {b}$ in columns.")) with
        {
            Key = cells.Key,
            Traps =
            [
                new(ForgotCarry, cells.Filled(ColumnAddition.ForgettingCarries(a, b))),
                .. level == 1 ? [new(AlignedLeft, cells.Filled(a + (10 * b)))] : Array.Empty<Trap>(),
            ],
        };
    }

    private static ItemDraft AddVisitors(int level, SeededRandom random)
    {
        var (a, b) = DrawLongSum(level, random);
        return ColumnDrafts.Sum(a, b, random.Pick<LocalizedText>(
            new($$"""{動物園|どうぶつえん}に きのうは {{a}}{人|にん}、{今日|きょう}は {{b}}{人|にん} {来|き}ました。あわせて {何人|なんにん}ですか。""", $"{a} people came to the zoo yesterday and {b} today. How many is that together?"),
            new($$"""{図書館|としょかん}に {子|こ}どもの {本|ほん}が {{a}}さつ、{大人|おとな}の {本|ほん}が {{b}}さつ あります。ぜんぶで {何|なん}さつですか。""", $"A library has {a} books for children and {b} for adults. How many is that in all?")));
    }

    // Level 1: a three-digit number, one place borrows. 2: four digits, two places. 3: four digits, all places below the first, with a 0 that must lend.
    private static (int A, int B) DrawLongDifference(int level, SeededRandom random) => random.Draw(
        r => (A: r.Between(2123, 9899), B: level == 1 ? r.Between(112, 889) : r.Between(1123, 7899)),
        n => n.A - n.B > 1000 && ColumnSubtraction.Borrows(n.A, n.B) == level && (level < 3 || HasZeroThatLends(n.A % 1000, n.B % 1000)) && ColumnDrafts.DifferenceTellsIdeasApart(n.A, n.B)
            && ColumnCells.Fits(ColumnSubtraction.SmallerFromLarger(n.A, n.B), n.A - n.B) && ColumnCells.Fits(ColumnSubtraction.ForgettingBorrows(n.A, n.B), n.A - n.B));

    private static ItemDraft SubtractInColumn(int level, SeededRandom random)
    {
        var (a, b) = DrawLongDifference(level, random);
        var cells = ColumnCells.Difference(a, b);
        return ColumnDrafts.Difference(a, b, new($$"""${{a}} - {{b}}$を {筆算|ひっさん}で しましょう。""", $"Work out ${a} - {b}$ in columns.")) with
        {
            Key = cells.Key,
            Traps =
            [
                new(SmallerFromLarger, cells.Filled(ColumnSubtraction.SmallerFromLarger(a, b))),
                new(ForgotBorrow, cells.Filled(ColumnSubtraction.ForgettingBorrows(a, b))),
            ],
        };
    }

    private static ItemDraft CompareVisitors(int level, SeededRandom random)
    {
        var (a, b) = DrawLongDifference(level, random);
        return ColumnDrafts.Difference(a, b, random.Pick<LocalizedText>(
            new($$"""{遊園地|ゆうえんち}に {土曜日|どようび}は {{b}}{人|にん}、{日曜日|にちようび}は {{a}}{人|にん} {来|き}ました。ちがいは {何人|なんにん}ですか。""", $"{b} people came to the amusement park on Saturday and {a} on Sunday. What is the difference?"),
            new($$"""ちょ{金|きん}が {{a}}{円|えん} あります。{{b}}{円|えん}の ボールを {買|か}うと、のこりは {何円|なんえん}ですか。""", $"You have saved {a} yen. You buy a ball for {b} yen. How many yen are left?")));
    }
}
