using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.MultiplicationMisconceptions;
using static Drill.Content.Misconceptions.Calculation.TimesRuleMisconceptions;

namespace Drill.Content.Grade3.Numbers;

/// <summary>3年 かけ算の きまり.</summary>
internal sealed class TimesRules : IUnitFile
{
    public Unit Unit => new("g3-times-rules", "math", 3, 5, new("かけ{算|ざん}の きまり", "Rules of multiplication"),
    [
        new Skill
        {
            Id = "times-zero-ten",
            Name = new("0や 10の かけ{算|ざん}", "Multiplying by 0 and 10"),
            Codes = ["8250233131300000", "8250233131200000"],
            Prerequisites = ["times-table-6to9", "times-table-2to5"],
            Templates = [new("times-zero-ten.product", 1, MultiplyZeroOrTen, Variety: 10), new("times-zero-ten.points", 1, CountPoints)],
        },
        new Skill
        {
            Id = "times-one-more",
            Name = new("かける {数|かず}が ふえると", "When the multiplier grows"),
            Codes = ["8250233131300000", "8250233132100000"],
            Prerequisites = ["times-table-6to9", "times-table-2to5"],
            Templates = [new("times-one-more.missing", 1, FindChange)],
        },
        new Skill
        {
            Id = "times-split",
            Name = new("{数|かず}を {分|わ}けて かける", "Splitting a factor"),
            Codes = ["8250233131300000", "8250233132100000"],
            Prerequisites = ["times-one-more", "times-table-6to9"],
            Templates = [new("times-split.steps", 1, SplitFactor)],
        },
    ]);

    // Level 1: a factor is 0. 2: a factor is 10. 3: the sum of both kinds.
    private static ItemDraft MultiplyZeroOrTen(int level, SeededRandom random)
    {
        var (a, b, isSwapped) = (random.Between(2, 9), random.Between(2, 9), random.Between(0, 1) == 1);
        var (zero, ten) = isSwapped ? ($"0 × {b}", $"10 × {a}") : ($"{b} × 0", $"{a} × 10");
        return level switch
        {
            1 => Zero(zero, b),
            2 => Ten(ten, a),
            _ => new ItemDraft
            {
                Prompt = LocalizedText.Same($"${ten} + {zero} = □$"),
                Key = new NumberKey(10 * a),
                Hint = new("かけ{算|ざん}を 2つとも してから、たそう。", "Work out both products, then add."),
                Solution = [LocalizedText.Same($"${ten} = {10 * a}$"), LocalizedText.Same($"${zero} = 0$"), LocalizedText.Same($"${10 * a} + 0 = {10 * a}$"), Phrases.AnswerWithKanji(10 * a)],
                Traps = [NumberTrap.Of(ZeroKeptNumber, (10 * a) + b), NumberTrap.Of(ZeroTakenForTen, 10 * (a + b))],
            },
        };
    }

    private static ItemDraft Zero(string product, int number) => new()
    {
        Prompt = LocalizedText.Same($"${product} = □$"),
        Key = new NumberKey(0),
        Hint = new("おはじきが 0この ときや、0{点|てん}の ときを {考|かんが}えよう。", "Think of no counters, or of counters worth 0 points."),
        Solution = [new("どんな {数|かず}に 0を かけても、0に どんな {数|かず}を かけても 0。", "Any number times 0, and 0 times any number, is 0."), Phrases.AnswerWithKanji(0)],
        Traps = [NumberTrap.Of(ZeroKeptNumber, number), NumberTrap.Of(ZeroTakenForTen, 10 * number)],
    };

    private static ItemDraft Ten(string product, int number) => new()
    {
        Prompt = LocalizedText.Same($"${product} = □$"),
        Key = new NumberKey(10 * number),
        Hint = new($$"""{{number}}の だんで、9の つぎは 10だよ。""", $"In the row of {number}, 10 comes after 9."),
        Solution =
        [
            LocalizedText.Same($"${number} × 9 = {9 * number}$"),
            new($$"""{{number}} ふえて ${{9 * number}} + {{number}} = {{10 * number}}$""", $"{number} more: ${9 * number} + {number} = {10 * number}$."),
            Phrases.AnswerWithKanji(10 * number),
        ],
        Traps = [NumberTrap.Of(AddedInstead, 10 + number), NumberTrap.Of(ForgotZero, number)],
    };

    // Level 1: two kinds of places. 2: three. 3: four.
    private static ItemDraft CountPoints(int level, SeededRandom random)
    {
        int[] points = level switch { 1 => [10, 0], 2 => [10, 5, 0], _ => [10, 5, 3, 0] };
        var counts = points.Select(p => p == 0 ? random.Between(2, 6) : random.Between(level == 1 ? 2 : 1, 7)).ToArray();
        var total = points.Zip(counts, (p, c) => p * c).Sum();
        var products = points.Zip(counts, (p, c) => LocalizedText.Same($"${p} × {c} = {p * c}$"));
        return new ItemDraft
        {
            Prompt = new("おはじき{入|い}れを しました。{点数|てんすう}は ぜんぶで {何点|なんてん}ですか。", "You played a counter game. How many points did you score in all?"),
            Figure = new Table(
                new("おはじき{入|い}れ", "Counter game"),
                [new("{入|はい}った ところ", "Place"), .. points.Select(p => new LocalizedText($$"""{{p}}{点|てん}""", $"{p} points"))],
                [TableRow.Of(new("{入|はい}った {数|かず}", "Counters"), counts.Select(c => $"{c}"))]),
            Key = new NumberKey(total),
            Hint = new("{点数|てんすう}と {入|はい}った {数|かず}を かけて、あわせよう。", "Multiply the points by the counters, then add."),
            Solution = [.. products, LocalizedText.Same($"${string.Join(" + ", points.Zip(counts, (p, c) => p * c))} = {total}$"), Phrases.AnswerWithKanji(total)],
            Traps = [NumberTrap.Of(ZeroKeptNumber, total + counts[^1]), NumberTrap.Of(AddedInstead, points.Sum() + counts.Sum())],
        };
    }

    // Level 1: one group more. 2: one group less, larger numbers. 3: two groups more.
    private static ItemDraft FindChange(int level, SeededRandom random)
    {
        var (a, b) = random.Draw(r => (A: r.Between(level == 2 ? 4 : 3, 9), B: r.Between(level == 3 ? 4 : 3, 9)), n => n.A != n.B && 2 * n.A != n.B);
        var (from, sign, groups) = level switch { 1 => (b - 1, "+", 1), 2 => (b + 1, "-", 1), _ => (b - 2, "+", 2) };
        var change = groups * a;
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${a} × {b} = {a} × {from} {sign} □$"),
            Key = new NumberKey(change),
            Hint = new($$"""{{a}}の いくつ{分|ぶん}と いくつ{分|ぶん}を くらべて いるかな。""", $"How many groups of {a} are there on each side?"),
            Solution =
            [
                new($$"""${{a}} × {{b}}$は {{a}}の {{b}}つ{分|ぶん}、${{a}} × {{from}}$は {{a}}の {{from}}つ{分|ぶん}。""", $"${a} × {b}$ is {b} groups of {a}, ${a} × {from}$ is {from} groups of {a}."),
                .. groups == 1
                    ? [new($$"""ちがいは 1つ{分|ぶん}で {{a}}。""", $"The difference is one group: {a}.")]
                    : (LocalizedText[])[new($$"""ちがいは {{groups}}つ{分|ぶん}。""", $"The difference is {groups} groups."), LocalizedText.Same($"${a} × {groups} = {change}$")],
                Phrases.AnswerWithKanji(change),
            ],
            Traps = [NumberTrap.Of(ChangedByOne, groups), NumberTrap.Of(GaveMultiplier, b)],
        };
    }

    // Level 1: 6 to 9 as 5 and the rest. 2: 11 to 15 as ten and the rest. 3: 13 to 19, by 6 to 9.
    private static ItemDraft SplitFactor(int level, SeededRandom random)
    {
        var (a, b) = level switch
        {
            1 => (random.Between(6, 9), random.Between(3, 9)),
            2 => (random.Between(12, 15), random.Between(3, 9)),
            _ => (random.Between(13, 19), random.Between(6, 9)),
        };
        var first = level == 1 ? 5 : 10;
        var rest = a - first;
        return new ItemDraft
        {
            Prompt = new($$"""${{a}} × {{b}}$の {答|こた}えを、{{a}}を {{first}}と {{rest}}に {分|わ}けて もとめましょう。""", $"Find ${a} × {b}$ by splitting {a} into {first} and {rest}."),
            Figure = level < 3 ? DotArray.Full(b, a) : null,
            Key = StepCells.Steps(
                (LocalizedText.Same($"${first} × {b}$"), first * b),
                (LocalizedText.Same($"${rest} × {b}$"), rest * b),
                (LocalizedText.Same($"${a} × {b}$"), a * b)),
            Hint = new("{分|わ}けた {数|かず}に それぞれ かけて、あとで あわせよう。", "Multiply each part, then put them together."),
            Solution =
            [
                LocalizedText.Same($"${first} × {b} = {first * b}$"),
                LocalizedText.Same($"${rest} × {b} = {rest * b}$"),
                LocalizedText.Same($"${first * b} + {rest * b} = {a * b}$"),
                Phrases.AnswerWithKanji(a * b),
            ],
            Traps =
            [
                new(MultipliedOnePartOnly, StepCells.StepResults(first * b, rest, (first * b) + rest)),
                new(AddedInstead, StepCells.StepResults(first + b, rest + b, a + b)),
            ],
        };
    }
}
