using Drill.Content.Misconceptions.Numbers;
using Drill.Content.Stories;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.AdditionMisconceptions;

namespace Drill.Content.Grade1.Calculation;

/// <summary>1年 たしざん.</summary>
internal sealed class Addition : IUnitFile
{
    public Unit Unit => new("g1-addition", "math", 1, 20, new("たしざん", "Addition"),
    [
        new Skill
        {
            Id = "add-no-carry",
            Name = new("くりあがりの ない たしざん", "Adding without passing ten"),
            Codes = ["8250213121300000", "8250213121400000", "8250213121100000"],
            Prerequisites = ["number-bonds-10"],
            Templates = [new("add-no-carry.sum", 1, AddWithoutCarry), new("add-no-carry.missing", 1, FindAddend), new("add-no-carry.story", 1, TellWithoutCarry)],
        },
        new Skill
        {
            Id = "add-carry",
            Name = new("くりあがりの ある たしざん", "Adding past ten"),
            Codes = ["8250213121300000", "8250213121100000", "8250213122100000"],
            Prerequisites = ["add-no-carry", "number-bonds-10"],
            Templates = [new("add-carry.sum", 1, AddWithCarry, Variety: 10), new("add-carry.story", 1, TellWithCarry, Variety: 10)],
        },
    ]);

    // Level 1: sum to 7. 2: sum 8 to 10. 3: a number from 11 to 17 and ones, not reaching 20.
    private static (int A, int B) DrawWithoutCarry(int level, SeededRandom random, int least = 1) => random.Draw(
        r => (A: level == 3 ? r.Between(11, 17) : r.Between(least, 9), B: r.Between(least, 9)),
        n => level switch { 1 => n.A + n.B <= 7, 2 => n.A + n.B is >= 8 and <= 10, _ => n.A + n.B < 20 });

    private static ItemDraft AddWithoutCarry(int level, SeededRandom random)
    {
        var (a, b) = DrawWithoutCarry(level, random);
        return SumWithoutCarry(a, b, LocalizedText.Same($"${a} + {b} = □$")) with { Figure = new DotGroups([a, b]) };
    }

    private static ItemDraft TellWithoutCarry(int level, SeededRandom random)
    {
        var (a, b) = DrawWithoutCarry(level, random, least: 2);
        return SumWithoutCarry(a, b, random.Pick(Thing.All.AsSpan()).TellMore(a, b));
    }

    // The numbers of the sum, one addend missing.
    private static ItemDraft FindAddend(int level, SeededRandom random)
    {
        var (known, missing) = DrawWithoutCarry(level, random);
        var total = known + missing;
        return new ItemDraft
        {
            Prompt = LocalizedText.Same(level == 2 ? $"$□ + {known} = {total}$" : $"${known} + □ = {total}$"),
            Key = new NumberKey(missing),
            Hint = new($"{known}から あと いくつ ふえると {total}に なるかな。", $"How many more than {known} make {total}?"),
            Solution =
            [
                new($"{total}を {known}と いくつに わけられるか かんがえる。", $"Think: {total} is {known} and how many?"),
                LocalizedText.Same($"${total} - {known} = {missing}$"),
                Phrases.Answer(missing),
            ],
            Traps = [NumberTrap.Of(AddedKnownNumbers, known + total), NumberTrap.Of(NumberMisconceptions.PartCountedOneTooMany, missing + 1)],
        };
    }

    private static ItemDraft SumWithoutCarry(int a, int b, LocalizedText prompt) => new()
    {
        Prompt = prompt,
        Key = new NumberKey(a + b),
        Hint = new($"{a}の つぎから {b}つ すすもう。", $"Start after {a} and count on {b}."),
        Solution = a < 10
            ? [new($"{a}と {b}を あわせる。", $"Put {a} and {b} together."), LocalizedText.Same($"${a} + {b} = {a + b}$"), Phrases.Answer(a + b)]
            :
            [
                new($"{a}は 10と {a - 10}。", $"{a} is 10 and {a - 10}."),
                LocalizedText.Same($"${a - 10} + {b} = {a - 10 + b}$"),
                new($"10と {a - 10 + b}で {a + b}。", $"10 and {a - 10 + b} make {a + b}."),
                Phrases.Answer(a + b),
            ],
        Traps =
        [
            NumberTrap.Of(CountedStartNumber, a + b - 1),
            NumberTrap.Of(SubtractedInstead, Math.Abs(a - b)),
            .. a > 10 ? [NumberTrap.Of(AddedOnesToTens, a + (10 * b))] : Array.Empty<Trap>(),
        ],
    };

    // Level 1: one of the numbers is 5 or less. 2: both are 6 or more. 3: a third number on top, below 20 in all.
    private static int[] DrawWithCarry(int level, SeededRandom random) => random.Draw<int[]>(
        r => level == 3 ? [r.Between(2, 9), r.Between(2, 9), r.Between(2, 7)] : [r.Between(2, 9), r.Between(2, 9)],
        n => n[0] + n[1] > 10 && n.Sum() < 20 && (level == 3 || (n.Min() <= 5) == (level == 1)));

    private static ItemDraft AddWithCarry(int level, SeededRandom random)
    {
        var numbers = DrawWithCarry(level, random);
        return SumWithCarry(numbers, LocalizedText.Same($"${string.Join(" + ", numbers)} = □$"));
    }

    private static ItemDraft TellWithCarry(int level, SeededRandom random)
    {
        var numbers = DrawWithCarry(level, random);
        return SumWithCarry(numbers, random.Pick(Thing.All.AsSpan()).TellMore(numbers));
    }

    private static ItemDraft SumWithCarry(int[] numbers, LocalizedText prompt)
    {
        var (a, b, sum) = (numbers[0], numbers[1], numbers.Sum());
        var (near, split) = a >= b ? (a, b) : (b, a);
        var toTen = 10 - near;
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new NumberKey(sum),
            Hint = new($"{near}は あと いくつで 10に なるかな。", $"How many more does {near} need to make 10?"),
            Solution =
            [
                new($"{near}は あと {toTen}で 10。", $"{near} needs {toTen} more to make 10."),
                new($"{split}を {toTen}と {split - toTen}に わける。", $"Split {split} into {toTen} and {split - toTen}."),
                new($"10と {split - toTen}で {a + b}。", $"10 and {split - toTen} make {a + b}."),
                .. numbers.Length == 3 ? [LocalizedText.Same($"${a + b} + {numbers[2]} = {sum}$")] : Array.Empty<LocalizedText>(),
                Phrases.Answer(sum),
            ],
            Traps =
            [
                NumberTrap.Of(ForgotTen, sum - 10),
                NumberTrap.Of(CountedStartNumber, sum - 1),
                .. numbers.Length == 3 ? [NumberTrap.Of(AddedFirstTwoOnly, a + b)] : Array.Empty<Trap>(),
            ],
        };
    }
}
