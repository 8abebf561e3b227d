using Drill.Content.Column;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.AdditionMisconceptions;
using static Drill.Content.Misconceptions.Calculation.ColumnPlaceMisconceptions;

namespace Drill.Content.Grade3.Numbers;

/// <summary>3年 暗算と 計算の くふう.</summary>
internal sealed class MentalSums : IUnitFile
{
    public Unit Unit => new("g3-mental", "math", 3, 22, new("あん{算|ざん}と {計算|けいさん}の くふう", "Mental and clever calculation"),
    [
        new Skill
        {
            Id = "mental-sums",
            Name = new("2けたの あん{算|ざん}", "Two-digit sums in the head"),
            Codes = ["8250233121200000", "8250233122100000", "8250233121100000"],
            Prerequisites = ["add-3digit", "sub-3digit"],
            Templates = [new("mental-sums.result", 1, Calculate), new("mental-sums.steps", 1, SplitSum)],
        },
        new Skill
        {
            Id = "sum-shortcuts",
            Name = new("{計算|けいさん}の くふう", "Clever ways of adding and subtracting"),
            Codes = ["8250233122100000", "8250233121200000"],
            Prerequisites = ["mental-sums", "add-3digit", "sub-3digit"],
            Templates = [new("sum-shortcuts.round", 1, UseRoundNumber)],
        },
    ]);

    // Level 1: no carry. 2: a carry, or a borrow. 3: a sum above 100, or a difference from 100.
    private static ItemDraft Calculate(int level, SeededRandom random)
    {
        var isSum = level == 1 || random.Between(0, 1) == 0;
        var (a, b) = random.Draw(
            r => (A: level == 3 && !isSum ? 100 : r.Between(21, 89), B: r.Between(12, 79)),
            n => n.B % 10 > 0 && n.A % 10 != n.B % 10 && (isSum
                ? ColumnAddition.Carries(n.A, n.B) == level - 1 && (level != 2 || n.A + n.B < 100) && ColumnDrafts.SumTellsIdeasApart(n.A, n.B)
                : n.A - n.B > 10 && ColumnSubtraction.Borrows(n.A, n.B) == level - 1 && ColumnDrafts.DifferenceTellsIdeasApart(n.A, n.B)));
        var (sign, prompt) = isSum ? ("+", $"${a} + {b} = □$") : ("-", $"${a} - {b} = □$");
        var draft = isSum ? ColumnDrafts.Sum(a, b, LocalizedText.Same(prompt)) : ColumnDrafts.Difference(a, b, LocalizedText.Same(prompt));
        var (tens, result) = isSum ? (a + (b / 10 * 10), a + b) : (a - (b / 10 * 10), a - b);
        return draft with
        {
            Hint = new($$"""{{b}}を {{b / 10 * 10}}と {{b % 10}}に {分|わ}けて {考|かんが}えよう。""", $"Think of {b} as {b / 10 * 10} and {b % 10}."),
            Solution = [LocalizedText.Same($"${a} {sign} {b / 10 * 10} = {tens}$"), LocalizedText.Same($"${tens} {sign} {b % 10} = {result}$"), Phrases.AnswerWithKanji(result)],
        };
    }

    // Level 1: no carry. 2: the ones carry. 3: ones and tens carry.
    private static ItemDraft SplitSum(int level, SeededRandom random)
    {
        var (a, b) = random.Draw(r => (A: r.Between(21, 89), B: r.Between(12, 79)), n => n.A % 10 > 1 && n.B % 10 > 1 && n.A / 10 != n.B / 10 && ColumnAddition.Carries(n.A, n.B) == level - 1 && (level != 2 || n.A + n.B < 100));
        var (tens, ones) = ((a / 10 * 10) + (b / 10 * 10), (a % 10) + (b % 10));
        return new ItemDraft
        {
            Prompt = new($$"""${{a}} + {{b}}$を あん{算|ざん}で します。とちゅうの {計算|けいさん}を {書|か}きましょう。""", $"Add ${a} + {b}$ in your head. Write the steps."),
            Key = StepCells.Steps(
                (LocalizedText.Same($"${a / 10 * 10} + {b / 10 * 10}$"), tens), (LocalizedText.Same($"${a % 10} + {b % 10}$"), ones), (LocalizedText.Same($"${a} + {b}$"), a + b)),
            Hint = new("{何十|なんじゅう}と ばらに {分|わ}けて たそう。", "Add the tens and the ones, each by itself."),
            Solution =
            [
                LocalizedText.Same($"${a / 10 * 10} + {b / 10 * 10} = {tens}$"),
                LocalizedText.Same($"${a % 10} + {b % 10} = {ones}$"),
                LocalizedText.Same($"${tens} + {ones} = {a + b}$"),
                Phrases.AnswerWithKanji(a + b),
            ],
            Traps =
            [
                new(AddedAllDigits, StepCells.StepResults(tens / 10, ones, (tens / 10) + ones)),
                .. level > 1 ? [new(ForgotCarry, StepCells.StepResults(tens, ones, tens + (ones % 10)))] : Array.Empty<Trap>(),
            ],
        };
    }

    // Level 1: a number near 100 to 300 is added. 2: it is taken from whole hundreds. 3: three numbers, two of which make a round one.
    private static ItemDraft UseRoundNumber(int level, SeededRandom random)
    {
        var (round, less) = (100 * random.Between(level == 1 ? 1 : 2, 4), random.Between(1, 4));
        return level switch { 1 => AddNearRound(round, less, random.Between(34, 89)), 2 => SubtractNearRound(round, less, (100 * random.Between(6, 9)) + random.Between(5, 60)), _ => AddThree(random) };
    }

    private static ItemDraft AddNearRound(int round, int less, int other) => new()
    {
        Prompt = LocalizedText.Same($"${round - less} + {other} = □$"),
        Key = new NumberKey(round - less + other),
        Hint = new($$"""{{round - less}}を {{round}}と {見|み}て {計算|けいさん}し、あとで なおそう。""", $"Take {round - less} for {round}, and correct it afterwards."),
        Solution =
        [
            LocalizedText.Same($"${round} + {other} = {round + other}$"),
            new($$"""{{less}} {多|おお}く たしたから ${{round + other}} - {{less}} = {{round - less + other}}$""", $"You added {less} too many: ${round + other} - {less} = {round - less + other}$."),
            Phrases.AnswerWithKanji(round - less + other),
        ],
        Traps = [NumberTrap.Of(ForgotToMakeGood, round + other), NumberTrap.Of(MadeGoodWrongWay, round + other + less)],
    };

    private static ItemDraft SubtractNearRound(int round, int less, int from) => new()
    {
        Prompt = LocalizedText.Same($"${from} - {round - less} = □$"),
        Key = new NumberKey(from - round + less),
        Hint = new($$"""{{round - less}}を {{round}}と {見|み}て {計算|けいさん}し、あとで なおそう。""", $"Take {round - less} for {round}, and correct it afterwards."),
        Solution =
        [
            LocalizedText.Same($"${from} - {round} = {from - round}$"),
            new($$"""{{less}} {多|おお}く ひいたから ${{from - round}} + {{less}} = {{from - round + less}}$""", $"You took away {less} too many: ${from - round} + {less} = {from - round + less}$."),
            Phrases.AnswerWithKanji(from - round + less),
        ],
        Traps = [NumberTrap.Of(ForgotToMakeGood, from - round), NumberTrap.Of(MadeGoodWrongWay, from - round - less)],
    };

    private static ItemDraft AddThree(SeededRandom random)
    {
        var (a, round) = random.Draw(r => (A: r.Between(123, 378), Round: 100 * r.Between(4, 6)), n => n.A % 10 > 0 && n.A % 100 > 10);
        var (c, b) = (round - a, random.Between(24, 88));
        var total = round + b;
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${a} + {b} + {c} = □$"),
            Key = new NumberKey(total),
            Hint = new("{先|さき}に たすと きりの よい {数|かず}に なる 2つを さがそう。", "Look for two numbers that make a round one."),
            Solution =
            [
                new($$"""たす じゅんじょを かえる：${{a}} + {{c}} = {{round}}$""", $"Change the order: ${a} + {c} = {round}$."),
                LocalizedText.Same($"${round} + {b} = {total}$"),
                Phrases.AnswerWithKanji(total),
            ],
            Traps = [NumberTrap.Of(AddedFirstTwoOnly, a + b), NumberTrap.Of(ForgotCarry, total - 100)],
        };
    }
}
