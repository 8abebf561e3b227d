using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.CountingMisconceptions;

namespace Drill.Content.Grade1.Numbers;

/// <summary>1年 なかまづくりと かず、なんばんめ.</summary>
internal sealed partial class Counting : IUnitFile
{
    public Unit Unit => new("g1-counting", "math", 1, 5, new("なかまづくりと かず", "Things and numbers"),
    [
        new Skill
        {
            Id = "match-objects",
            Name = new("1つずつ むすんで くらべる", "Comparing by matching one to one"),
            Codes = ["8250213111100000", "8250213112100000"],
            Templates = [new("match-objects.left-over", 2, Match)],
        },
        new Skill
        {
            Id = "count-objects",
            Name = new("ものの かずを かぞえる", "Counting things"),
            Codes = ["8250213111200000", "8250213111800000", "8250213112100000"],
            Prerequisites = ["match-objects"],
            Templates = [new("count-objects.dots", 3, CountDots)],
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
