using Drill.Content.Column;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.TwoDigitMisconceptions;
using AdditionIdeas = Drill.Content.Misconceptions.Calculation.AdditionMisconceptions;
using SubtractionIdeas = Drill.Content.Misconceptions.Calculation.SubtractionMisconceptions;

namespace Drill.Content.Grade2.Calculation;

/// <summary>2年 おおきい かずの たしざんと ひきざん.</summary>
internal sealed class ThreeDigitCalculation : IUnitFile
{
    public Unit Unit => new("g2-three-digit", "math", 2, 26, new("3けたの たしざんと ひきざん", "Adding and subtracting three-digit numbers"),
    [
        new Skill
        {
            Id = "tens-hundreds-calculation",
            Name = new("なんじゅう、なんびゃくの けいさん", "Calculating with tens and hundreds"),
            Codes = ["8250223121200000", "8250223111300000", "8250223122100000"],
            Prerequisites = ["add-sub-tens", "place-value-1000"],
            Templates = [new("tens-hundreds-calculation.value", 1, WorkUnits)],
        },
        new Skill
        {
            Id = "three-digit-column",
            Name = new("3けたと 2けたの ひっさん", "Three-digit numbers in columns"),
            Codes = ["8250223121200000", "8250223122100000"],
            Prerequisites = ["add-2digit", "sub-2digit"],
            Templates = [new("three-digit-column.value", 1, WorkColumns)],
        },
    ]);

    // Level 1: hundreds. 2: tens past 100. 3: hundreds and tens with tens.
    private static ItemDraft WorkUnits(int level, SeededRandom random)
    {
        var isSum = random.Between(0, 1) == 1;
        var unit = level == 1 ? 100 : 10;
        var (a, b) = random.Draw(
            r => level switch { 1 => (A: r.Between(2, 10), B: r.Between(2, 8)), 2 => (A: isSum ? r.Between(3, 9) : r.Between(11, 17), B: r.Between(3, 9)), _ => (A: r.Between(21, 97), B: r.Between(2, 9)) },
            n => n.A > n.B && n.A != 2 * n.B && (level != 1 || !isSum || n.A + n.B <= 10) && (level != 2 || (isSum ? n.A + n.B > 10 : n.A - n.B < 10)) && (level != 3 || (n.A % 10 > 0 && (isSum ? (n.A % 10) + n.B < 10 : n.A % 10 > n.B))));
        var result = isSum ? a + b : a - b;
        var sign = isSum ? "+" : "-";
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${unit * a} {sign} {unit * b} = □$"),
            Key = new NumberKey(unit * result),
            Hint = new($"{unit}が なんこ あるかで かんがえよう。", $"Think how many times {unit} there is."),
            Solution =
            [
                new($"{unit}が {a}こと {b}こ。", $"There are {a} and {b} times {unit}."),
                LocalizedText.Same($"${a} {sign} {b} = {result}$"),
                .. level >= 2 ? [new($"{unit}が {result}こで {unit * result}。", $"{result} times {unit} is {unit * result}.")] : Array.Empty<LocalizedText>(),
                Phrases.Answer(unit * result),
            ],
            Traps = [NumberTrap.Of(TensAsOnes, result), NumberTrap.Of(isSum ? AdditionIdeas.SubtractedInstead : SubtractionIdeas.AddedInstead, unit * (isSum ? a - b : a + b))],
        };
    }

    // Three-digit and two-digit numbers. Level 1: no carrying. 2: the ones carry. 3: the ones carry or borrow twice as often, with a 0 to write.
    private static ItemDraft WorkColumns(int level, SeededRandom random)
    {
        var isSum = random.Between(0, 1) == 1;
        var (a, b) = random.Draw(
            r => (A: r.Between(201, 989), B: r.Between(level == 1 ? 11 : 12, 89)),
            n => (isSum ? ColumnAddition.Carries(n.A, n.B) : ColumnSubtraction.Borrows(n.A, n.B)) == (level == 1 ? 0 : 1)
                && (n.A % 100 / 10) + (isSum ? n.B / 10 : -(n.B / 10)) is >= 1 and < 9 && n.A + n.B < 1000
                && (level != 3 || (isSum ? n.A + n.B : n.A - n.B) is var x && (x % 10 == 0 || x % 100 / 10 == 0))
                && (isSum ? ColumnDrafts.SumTellsIdeasApart(n.A, n.B) : ColumnDrafts.DifferenceTellsIdeasApart(n.A, n.B)));
        var prompt = LocalizedText.Same($"${a} {(isSum ? "+" : "-")} {b} = □$");
        var draft = isSum ? ColumnDrafts.Sum(a, b, prompt) : ColumnDrafts.Difference(a, b, prompt);
        return draft with { Figure = new ColumnArithmetic(isSum ? ColumnOperator.Add : ColumnOperator.Subtract, [$"{a}", $"{b}"]) };
    }
}
