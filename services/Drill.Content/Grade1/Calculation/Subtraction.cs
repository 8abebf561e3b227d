using Drill.Content.Stories;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.SubtractionMisconceptions;

namespace Drill.Content.Grade1.Calculation;

/// <summary>1年 ひきざん.</summary>
internal sealed class Subtraction : IUnitFile
{
    public Unit Unit => new("g1-subtraction", "math", 1, 30, new("ひきざん", "Subtraction"),
    [
        new Skill
        {
            Id = "sub-no-borrow",
            Name = new("くりさがりの ない ひきざん", "Subtracting without passing ten"),
            Codes = ["8250213121300000", "8250213121400000", "8250213121100000"],
            Prerequisites = ["number-bonds-10", "add-no-carry"],
            Templates = [new("sub-no-borrow.difference", 1, SubtractWithoutBorrow), new("sub-no-borrow.missing", 1, FindSubtrahend), new("sub-no-borrow.story", 1, TellWithoutBorrow)],
        },
        new Skill
        {
            Id = "sub-borrow",
            Name = new("くりさがりの ある ひきざん", "Subtracting past ten"),
            Codes = ["8250213121300000", "8250213121100000", "8250213122100000"],
            Prerequisites = ["sub-no-borrow", "add-carry"],
            Templates = [new("sub-borrow.difference", 1, SubtractWithBorrow, Variety: 10), new("sub-borrow.story", 1, TellWithBorrow, Variety: 10)],
        },
    ]);

    // Level 1: from 7 or less. 2: from 8 to 10. 3: ones from a number of 12 to 19, ten untouched.
    private static (int A, int B) DrawWithoutBorrow(int level, SeededRandom random, int least = 1) => random.Draw(
        r => (A: level switch { 1 => r.Between(3, 7), 2 => r.Between(8, 10), _ => r.Between(12, 19) }, B: r.Between(least, 9)),
        n => level == 3 ? n.B < n.A - 10 : n.B < n.A);

    private static ItemDraft SubtractWithoutBorrow(int level, SeededRandom random)
    {
        var (a, b) = DrawWithoutBorrow(level, random);
        return DifferenceWithoutBorrow(a, b, LocalizedText.Same($"${a} - {b} = □$"));
    }

    private static ItemDraft TellWithoutBorrow(int level, SeededRandom random)
    {
        var (a, b) = DrawWithoutBorrow(level, random, least: 2);
        return DifferenceWithoutBorrow(a, b, random.Pick(Thing.All.AsSpan()).TellLess(a, b));
    }

    // The numbers of the difference, asking what was taken away.
    private static ItemDraft FindSubtrahend(int level, SeededRandom random)
    {
        var (a, rest) = DrawWithoutBorrow(level, random);
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${a} - □ = {rest}$"),
            Key = new NumberKey(a - rest),
            Hint = new($"{a}から いくつ とると {rest}に なるかな。", $"How many do you take from {a} to leave {rest}?"),
            Solution =
            [
                new($"{a}を {rest}と いくつに わけられるか かんがえる。", $"Think: {a} is {rest} and how many?"),
                LocalizedText.Same($"${a} - {rest} = {a - rest}$"),
                Phrases.Answer(a - rest),
            ],
            Traps = [NumberTrap.Of(AddedInstead, a + rest), NumberTrap.Of(CountedStartNumber, a - rest + 1)],
        };
    }

    private static ItemDraft DifferenceWithoutBorrow(int a, int b, LocalizedText prompt) => new()
    {
        Prompt = prompt,
        Key = new NumberKey(a - b),
        Hint = new($"{a}この ブロックから {b}こ とって みよう。", $"Take {b} away from {a} blocks."),
        Solution = a <= 10
            ? [new($"{a}から {b}を とる。", $"Take {b} away from {a}."), LocalizedText.Same($"${a} - {b} = {a - b}$"), Phrases.Answer(a - b)]
            :
            [
                new($"{a}は 10と {a - 10}。", $"{a} is 10 and {a - 10}."),
                LocalizedText.Same($"${a - 10} - {b} = {a - 10 - b}$"),
                new($"10と {a - 10 - b}で {a - b}。", $"10 and {a - 10 - b} make {a - b}."),
                Phrases.Answer(a - b),
            ],
        Traps = [NumberTrap.Of(CountedStartNumber, a - b + 1), NumberTrap.Of(AddedInstead, a + b)],
    };

    // Level 1: take away 9 or 8, ten is near. 2: take away 7 or less. 3: take away a third number too, something is left.
    private static int[] DrawWithBorrow(int level, SeededRandom random) => random.Draw<int[]>(
        r => level == 3
            ? [r.Between(11, 18), r.Between(2, 9), r.Between(2, 7)]
            : [r.Between(11, 18), r.Between(level == 1 ? 8 : 2, level == 1 ? 9 : 7)],
        n => n[0] - 10 < n[1] && n[0] > n.Skip(1).Sum() && (level < 3 || n[2] != 2 * (n[1] + 10 - n[0])));

    private static ItemDraft SubtractWithBorrow(int level, SeededRandom random)
    {
        var numbers = DrawWithBorrow(level, random);
        return DifferenceWithBorrow(numbers, LocalizedText.Same($"${string.Join(" - ", numbers)} = □$"));
    }

    private static ItemDraft TellWithBorrow(int level, SeededRandom random)
    {
        var numbers = DrawWithBorrow(level, random);
        return DifferenceWithBorrow(numbers, random.Pick(Thing.All.AsSpan()).TellLess(numbers));
    }

    private static ItemDraft DifferenceWithBorrow(int[] numbers, LocalizedText prompt)
    {
        var (a, b) = (numbers[0], numbers[1]);
        var third = numbers.Length == 3 ? numbers[2] : 0;
        var (ones, rest) = (a - 10, a - b - third);
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new NumberKey(rest),
            Hint = new($"{a}を 10と {ones}に わけて、10から {b}を ひこう。", $"Split {a} into 10 and {ones}, and take {b} from the 10."),
            Solution =
            [
                new($"{a}を 10と {ones}に わける。", $"Split {a} into 10 and {ones}."),
                new($"10から {b}を ひく：$10 - {b} = {10 - b}$", $"Take {b} from 10: $10 - {b} = {10 - b}$"),
                new($"{10 - b}と {ones}で {a - b}。", $"{10 - b} and {ones} make {a - b}."),
                .. third > 0 ? [LocalizedText.Same($"${a - b} - {third} = {rest}$")] : Array.Empty<LocalizedText>(),
                Phrases.Answer(rest),
            ],
            Traps =
            [
                NumberTrap.Of(SmallerFromLarger, 10 + (b - ones) - third),
                third > 0 ? NumberTrap.Of(StoppedAfterFirst, a - b) : NumberTrap.Of(CountedStartNumber, a - b + 1),
            ],
        };
    }
}
