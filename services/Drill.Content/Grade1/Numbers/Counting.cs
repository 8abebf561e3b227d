using Drill.Content.Stories;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.CountingMisconceptions;

namespace Drill.Content.Grade1.Numbers;

/// <summary>1年 なかまづくりと かず、なんばんめ.</summary>
internal sealed class Counting : IUnitFile
{
    public Unit Unit => new("g1-counting", "math", 1, 5, new("なかまづくりと かず", "Things and numbers"),
    [
        new Skill
        {
            Id = "match-objects",
            Name = new("1つずつ むすんで くらべる", "Comparing by matching one to one"),
            Codes = ["8250213111100000", "8250213112100000"],
            Templates = [new("match-objects.left-over", 1, Match)],
        },
        new Skill
        {
            Id = "count-objects",
            Name = new("ものの かずを かぞえる", "Counting things"),
            Codes = ["8250213111200000", "8250213111800000", "8250213112100000"],
            Prerequisites = ["match-objects"],
            Templates = [new("count-objects.dots", 2, CountDots)],
        },
        new Skill
        {
            Id = "ordinal-numbers",
            Name = new("なんばんめ", "Places in a row"),
            Codes = ["8250213111200000", "8250213111400000"],
            Prerequisites = ["count-objects"],
            Templates = [new("ordinal-numbers.row", 1, FindPlace)],
        },
    ]);

    private sealed record Pairing(string Who, Counter WhoCounter, string Thing, Counter ThingCounter, string EnWho, string EnThing);

    private static readonly Pairing[] Pairings =
    [
        new("うさぎ", Counter.Hiki, "にんじん", Counter.Hon, "rabbits", "carrots"),
        new("ねこ", Counter.Hiki, "さかな", Counter.Hiki, "cats", "fish"),
        new("さる", Counter.Hiki, "バナナ", Counter.Hon, "monkeys", "bananas"),
        new("こども", Counter.Nin, "ぼうし", Counter.Ko, "children", "caps"),
        new("こども", Counter.Nin, "おりがみ", Counter.Mai, "children", "sheets of origami paper"),
        new("いぬ", Counter.Hiki, "ほね", Counter.Hon, "dogs", "bones"),
    ];

    // Level 1: up to 6, one or two missing. 2: up to 10, missing or left over. 3: 11 to 15.
    private static ItemDraft Match(int level, SeededRandom random)
    {
        var pairing = random.Pick(Pairings.AsSpan());
        var (low, high) = level switch { 1 => (3, 6), 2 => (5, 10), _ => (11, 15) };
        var (who, things) = random.Draw(
            r => (Who: r.Between(low, high), Things: r.Between(low, high)),
            n => level == 1 ? n.Who - n.Things is 1 or 2 : Math.Abs(n.Who - n.Things) is >= 1 and <= 5);
        var (larger, smaller, isShort) = (Math.Max(who, things), Math.Min(who, things), who > things);
        var difference = larger - smaller;
        return new ItemDraft
        {
            Prompt = new(
                $"{pairing.Who}が {pairing.WhoCounter.Of(who)} います。{pairing.Thing}が {pairing.ThingCounter.Of(things)} あります。{pairing.WhoCounter.Of(1)}に {pairing.ThingCounter.Of(1)}ずつ くばると、{pairing.Thing}は {pairing.ThingCounter.Asking} {(isShort ? "たりませんか。" : "あまりますか。")}",
                $"There are {who} {pairing.EnWho} and {things} {pairing.EnThing}. Each of the {pairing.EnWho} gets one. How many {(isShort ? "more " : "")}{pairing.EnThing} are {(isShort ? "needed" : "left over")}?"),
            Figure = new DotGroups([who, things]),
            Key = new NumberKey(difference),
            Hint = new("うえと したの おはじきを 1つずつ せんで むすんで みよう。", "Join the dots of the two groups by lines, one to one."),
            Solution =
            [
                new($"1つずつ むすぶと、{smaller}くみ できる。", $"Joined one to one, there are {smaller} pairs."),
                new($"{larger}この うち {smaller}こが むすべて、のこりは {difference}こ。", $"Of {larger}, {smaller} can be joined; {difference} left."),
                Phrases.Answer(difference),
            ],
            Traps = [NumberTrap.Of(GaveOneSide, larger), NumberTrap.Of(CountedTwice, difference + 1)],
        };
    }

    // Level 1: two or three clumps, up to 10. 2: in twos or fives, 11 to 20. 3: in tens, 21 to 49.
    private static ItemDraft CountDots(int level, SeededRandom random)
    {
        var groups = level switch
        {
            1 => random.Draw<int[]>(r => [.. Enumerable.Range(0, r.Between(2, 3)).Select(_ => r.Between(2, 7))], n => n.Sum() is >= 5 and <= 10),
            2 => InGroups(random.Pick(2, 5), random.Between(11, 20)),
            _ => InGroups(10, random.Draw(r => r.Between(21, 49), n => n % 10 != 0)),
        };
        var total = groups.Sum();
        return new ItemDraft
        {
            Prompt = new("おはじきは ぜんぶで なんこ ありますか。", "How many dots are there in all?"),
            Figure = new DotGroups(groups),
            Key = new NumberKey(total),
            Hint = level == 1
                ? new("かぞえた ものに しるしを つけながら かぞえよう。", "Tick each dot as you count it.")
                : new($"{groups[0]}, {2 * groups[0]}, …と まとめて かぞえよう。", $"Count in steps: {groups[0]}, {2 * groups[0]}, …"),
            Solution =
            [
                new($"まとまりごとに かぞえると {string.Join("、", groups.Select(g => $"{g}こ"))}。", $"Group by group: {string.Join(", ", groups)}."),
                LocalizedText.Same($"${string.Join(" + ", groups)} = {total}$"),
                Phrases.Answer(total),
            ],
            Traps = [NumberTrap.Of(MissedOne, total - 1), NumberTrap.Of(CountedTwice, total + 1)],
        };
    }

    private static int[] InGroups(int size, int total) =>
        [.. Enumerable.Repeat(size, total / size), .. total % size == 0 ? Array.Empty<int>() : [total % size]];

    private static readonly LocalizedText[] Names =
        [new("さくら", "Sakura"), new("はると", "Haruto"), new("みお", "Mio"), new("ゆうま", "Yuma"), new("あおい", "Aoi"), new("りく", "Riku")];

    // Level 1: how many are behind, up to 8 children. 2: the place from the back, up to 12. 3: how many in all, from both places.
    private static ItemDraft FindPlace(int level, SeededRandom random)
    {
        var name = random.Pick(Names.AsSpan());
        var (count, front) = random.Draw(
            r => (Count: level switch { 1 => r.Between(5, 8), 2 => r.Between(8, 12), _ => r.Between(10, 15) }, Front: r.Between(2, 9)),
            n => n.Front <= n.Count - 2 && 2 * n.Front != n.Count && 2 * n.Front != n.Count + 1);
        var (behind, back) = (count - front, count - front + 1);
        return level switch
        {
            1 => InRow(name, count, front, new("うしろには なんにん いますか。", "How many children are behind"), behind) with
            {
                Traps = [NumberTrap.Of(CountedSelf, back), NumberTrap.Of(FromOtherEnd, front)],
            },
            2 => InRow(name, count, front, new("うしろから かぞえると なんばんめですか。", "Counting from the back, which number is"), back) with
            {
                Traps = [NumberTrap.Of(LeftSelfOut, behind), NumberTrap.Of(FromOtherEnd, front)],
            },
            _ => BothWays(name, front, back),
        };
    }

    private static ItemDraft InRow(LocalizedText name, int count, int front, LocalizedText question, int answer) => new()
    {
        Prompt = new(
            $"こどもが {count}にん 1れつに ならんで います。{name.Ja}さんは まえから {front}ばんめです。{name.Ja}さん{(answer == count - front ? "の " : "は ")}{question.Ja}",
            $"{count} children stand in a row. {name.En} is number {front} from the front. {question.En} {name.En}?"),
        Key = new NumberKey(answer),
        Hint = new($"○を {count}こ かいて、まえから {front}ばんめに いろを ぬろう。", $"Draw {count} circles and colour number {front} from the front."),
        Solution =
        [
            new($"○を {count}こ ならべて、まえから {front}ばんめが {name.Ja}さん。", $"Draw {count} circles; number {front} from the front is {name.En}."),
            new($"うしろに いるのは ${count} - {front} = {count - front}$ にん。", $"Behind are ${count} - {front} = {count - front}$ children."),
            .. answer == count - front ? Array.Empty<LocalizedText>() : [new($"{name.Ja}さんも かぞえて {answer}ばんめ。", $"Counting {name.En} too: number {answer}.")],
            Phrases.Answer(answer),
        ],
        Traps = [],
    };

    private static ItemDraft BothWays(LocalizedText name, int front, int back)
    {
        var count = front + back - 1;
        return new ItemDraft
        {
            Prompt = new(
                $"こどもが 1れつに ならんで います。{name.Ja}さんは まえから {front}ばんめ、うしろから {back}ばんめです。みんなで なんにん いますか。",
                $"Children stand in a row. {name.En} is number {front} from the front and number {back} from the back. How many children are in the row?"),
            Key = new NumberKey(count),
            Hint = new($"{name.Ja}さんを 2かい かぞえて いないか、えに かいて たしかめよう。", $"Draw the row. Is {name.En} counted twice?"),
            Solution =
            [
                new($"まえから {name.Ja}さんまで {front}にん。", $"From the front to {name.En}: {front} children."),
                new($"{name.Ja}さんの うしろは ${back} - 1 = {back - 1}$ にん。", $"Behind {name.En}: ${back} - 1 = {back - 1}$."),
                LocalizedText.Same($"${front} + {back - 1} = {count}$"),
                Phrases.Answer(count),
            ],
            Traps = [NumberTrap.Of(CountedSelf, front + back), NumberTrap.Of(LeftSelfOut, front + back - 2)],
        };
    }
}
