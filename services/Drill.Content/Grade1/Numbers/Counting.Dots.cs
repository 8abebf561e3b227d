using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.CountingMisconceptions;

namespace Drill.Content.Grade1.Numbers;

/// <summary>ものの かずを かぞえる.</summary>
internal sealed partial class Counting
{
    private static readonly (int Rows, int Columns)[] Trays = [(2, 4), (2, 5), (2, 6), (3, 3), (3, 4), (3, 5)];

    // Level 1: two or three clumps up to 10, the dots of one colour, or the clump of a number. 2: in twos, fives or tens, 11 to 20, or the groups of a number. 3: in tens, 21 to 49.
    private static ItemDraft CountDots(int level, SeededRandom random) => (level, random.Between(0, 3)) switch
    {
        (1, 0) => CountColour(random),
        (1, 1) => FindNumber(random.Between(4, 9), n => [n], random),
        (1, _) => CountAll(DrawClumps(random), new("かぞえた ものに しるしを つけながら かぞえよう。", "Tick each dot as you count it.")),
        (2, 0) => FindInGroups(random.Pick(5, 10), random),
        (2, _) => CountGroups(random.Pick(2, 5, 10), random.Between(11, 20)),
        _ => CountGroups(10, random.Draw(r => r.Between(21, 49), n => n % 10 != 0)),
    };

    private static int[] DrawClumps(SeededRandom random)
    {
        var clumps = random.Between(2, 3);
        return random.Draw<int[]>(r => [.. Enumerable.Range(0, clumps).Select(_ => r.Between(2, 7))], n => n.Sum() is >= 5 and <= 10);
    }

    private static int[] InGroups(int size, int total) =>
        [.. Enumerable.Repeat(size, total / size), .. total % size == 0 ? Array.Empty<int>() : [total % size]];

    private static ItemDraft CountGroups(int size, int total) => CountAll(InGroups(size, total), total < 2 * size
        ? new("10の まとまりと、のこりに わけて かぞえよう。", "Count the ten, then go on with the others.")
        : new($"{size}, {2 * size}, …と まとめて かぞえよう。", $"Count in steps: {size}, {2 * size}, …"));

    private static ItemDraft CountAll(int[] groups, LocalizedText hint)
    {
        var total = groups.Sum();
        return new ItemDraft
        {
            Prompt = new("おはじきは ぜんぶで なんこ ありますか。", "How many dots are there in all?"),
            Figure = new DotGroups(groups),
            Key = new NumberKey(total),
            Hint = hint,
            Solution =
            [
                new($"まとまりごとに かぞえると {string.Join("、", groups.Select(g => $"{g}こ"))}。", $"Group by group: {string.Join(", ", groups)}."),
                LocalizedText.Same($"${string.Join(" + ", groups)} = {total}$"),
                Phrases.Answer(total),
            ],
            Traps = [NumberTrap.Of(MissedOne, total - 1), NumberTrap.Of(CountedTwice, total + 1)],
        };
    }

    private static ItemDraft CountColour(SeededRandom random)
    {
        var (rows, columns) = random.Pick(Trays.AsSpan());
        var (filled, isWhite) = (random.Draw(r => r.Between(3, 10), n => (rows * columns) - n is >= 3 and <= 10), random.Between(0, 1) == 1);
        var count = isWhite ? (rows * columns) - filled : filled;
        var (ja, en) = isWhite ? ("しろい おはじき", "white dots") : ("いろの ついた おはじき", "coloured dots");
        return new ItemDraft
        {
            Prompt = new($"いろの ついた おはじきと しろい おはじきが あります。{ja}は なんこ ありますか。", $"Some of the dots are coloured, some are white. How many {en} are there?"),
            Figure = new DotArray(rows, columns, filled),
            Key = new NumberKey(count),
            Hint = new($"{ja}だけに しるしを つけながら かぞえよう。", $"Tick only the {en} as you count them."),
            Solution =
            [
                new($"{ja}だけを みつける。", $"Find only the {en}."),
                new($"しるしを つけながら 1つずつ かぞえると {count}こ。", $"Ticked one by one, they are {count}."),
                Phrases.Answer(count),
            ],
            Traps = [NumberTrap.Of(MissedOne, count - 1), NumberTrap.Of(CountedTwice, count + 1)],
        };
    }

    private static ItemDraft FindInGroups(int size, SeededRandom random) => FindNumber(random.Between(12, 19), n => InGroups(size, n), random);

    // The other pictures have one dot less and one more: where counting goes wrong by one, they seem right.
    private static ItemDraft FindNumber(int number, Func<int, int[]> lay, SeededRandom random)
    {
        var shown = random.Shuffle([number, number - 1, number + 1]);
        var names = Panelled.Names.Take(shown.Length).ToArray();
        var right = Array.IndexOf(shown, number);
        var choice = OneOf.InOrder(names, right, (MissedOne, Array.IndexOf(shown, number + 1)), (CountedTwice, Array.IndexOf(shown, number - 1)));
        return new ItemDraft
        {
            Prompt = new($"おはじきが {number}こ あるのは どれですか。", $"Which picture has {number} dots?"),
            Figure = Panelled.Of(shown.Select(n => new DotGroups(lay(n)))),
            Key = choice.Key,
            Hint = new("1つの えを かぞえおわってから、つぎの えを かぞえよう。", "Finish counting one picture before you go on to the next."),
            Solution =
            [
                new($"かぞえると、{string.Join("、", shown.Select((n, i) => $"{names[i].Ja}は {n}こ"))}。", $"Counted: {string.Join(", ", shown.Select((n, i) => $"{names[i].En} has {n}"))}."),
                new($"こたえは {names[right].Ja}", $"The answer is {names[right].En}."),
            ],
            Traps = choice.Traps,
        };
    }
}
