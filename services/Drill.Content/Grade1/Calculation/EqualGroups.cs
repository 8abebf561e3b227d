using Drill.Content.Stories;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.CountingMisconceptions;

namespace Drill.Content.Grade1.Calculation;

/// <summary>1年 おなじ かずずつ: まとめて かぞえる、おなじ かずずつ わける.</summary>
internal sealed class EqualGroups : IUnitFile
{
    public Unit Unit => new("g1-equal-groups", "math", 1, 65, new("おなじ かずずつ", "Groups of the same size"),
    [
        new Skill
        {
            Id = "count-in-groups",
            Name = new("まとめて かぞえる", "Counting in twos, fives and tens"),
            Codes = ["8250213111800000", "8250213112100000", "8250213111400000"],
            Prerequisites = ["count-objects", "number-series-20"],
            Templates = [new("count-in-groups.total", 1, CountGroups)],
        },
        new Skill
        {
            Id = "equal-sharing",
            Name = new("おなじ かずずつ わける", "Sharing equally"),
            Codes = ["8250213111800000"],
            Prerequisites = ["count-in-groups"],
            Templates = [new("equal-sharing.share", 1, Share)],
        },
    ]);

    private sealed record Pack(string Ja, string Thing, Counter Counter, string En, int Size);

    private static readonly Pack[] Packs =
    [
        new("じてんしゃが {0}だい あります。1だいに タイヤが 2こずつ あります。", "タイヤ", Counter.Ko, "There are {0} bicycles with 2 tyres each. How many tyres", 2),
        new("さくらんぼが {0}ふさ あります。1ふさに みが 2こずつ あります。", "み", Counter.Ko, "There are {0} pairs of cherries, 2 to a pair. How many cherries", 2),
        new("みかんの ふくろが {0}つ あります。1ふくろに みかんが 5こずつ はいって います。", "みかん", Counter.Ko, "There are {0} bags with 5 oranges each. How many oranges", 5),
        new("はなの かたちの カードが {0}まい あります。1まいに はなびらが 5まいずつ あります。", "はなびら", Counter.Mai, "There are {0} cards of flowers with 5 petals each. How many petals", 5),
        new("ヨーグルトの ケースが {0}つ あります。1ケースに 3こずつ はいって います。", "ヨーグルト", Counter.Ko, "There are {0} packs with 3 yoghurts each. How many yoghurts", 3),
        new("たまごの パックが {0}つ あります。1パックに たまごが 10こずつ はいって います。", "たまご", Counter.Ko, "There are {0} boxes with 10 eggs each. How many eggs", 10),
        new("おりがみの たばが {0}つ あります。1たばは 10まいずつです。", "おりがみ", Counter.Mai, "There are {0} bundles of 10 sheets of paper. How many sheets", 10),
    ];

    // Level 1: in twos, threes and fives, up to 6 groups. 2: 4 to 9 groups of twos, fives or tens. 3: some single ones beside 3 to 8 groups.
    private static ItemDraft CountGroups(int level, SeededRandom random)
    {
        var (pack, groups) = random.Draw(
            r => (Pack: r.Pick(Packs.AsSpan()), Groups: level switch { 1 => r.Between(2, 6), 2 => r.Between(4, 9), _ => r.Between(3, 8) }),
            n => (n.Pack.Size, n.Groups) is not ((2, 2) or (3, 2)) && (level == 1 ? n.Pack.Size < 10 : n.Pack.Size != 3));
        var extra = level == 3 ? random.Between(1, pack.Size == 2 ? 1 : 4) : 0;
        var inGroups = pack.Size * groups;
        var total = inGroups + extra;
        var more = extra == 0 ? LocalizedText.Empty : new($"ほかに {pack.Thing}が {pack.Counter.Of(extra)} あります。", $", with {extra} more");
        var counted = string.Join(", ", Enumerable.Range(1, groups).Select(i => i * pack.Size));
        return new ItemDraft
        {
            Prompt = new(
                $"{pack.Ja.Replace("{0}", $"{groups}", StringComparison.Ordinal)}{more.Ja}{pack.Thing}は ぜんぶで {pack.Counter.Asking} ありますか。",
                $"{pack.En.Replace("{0}", $"{groups}", StringComparison.Ordinal)} are there in all{more.En}?"),
            Figure = new DotGroups([.. Enumerable.Repeat(pack.Size, groups), .. extra == 0 ? Array.Empty<int>() : [extra]]),
            Key = new NumberKey(total),
            Hint = new($"{pack.Size}とびで かぞえよう。", $"Count in steps of {pack.Size}."),
            Solution =
            [
                new($"{pack.Size}とびで かぞえると {counted.Replace(", ", "、", StringComparison.Ordinal)}。", $"In steps of {pack.Size}: {counted}."),
                .. extra == 0 ? Array.Empty<LocalizedText>() : [LocalizedText.Same($"${inGroups} + {extra} = {total}$")],
                Phrases.Answer(total),
            ],
            Traps = [NumberTrap.Of(CountedGroups, groups + extra), NumberTrap.Of(MissedGroup, total - pack.Size)],
        };
    }

    private static readonly Thing[] Shared =
    [
        Thing.All[0], Thing.All[1], Thing.All[2],
        new("あめ", Counter.Ko, "あります", "もらいました", "たべました", "candies", "are given to you", "are eaten"),
        new("どんぐり", Counter.Ko, "あります", "ひろいました", "あげました", "acorns", "are found", "are given to a friend"),
    ];

    // Level 1: among 2, up to 12. 2: among 3 or 4, up to 20. 3: how many children get so many each, up to 20.
    private static ItemDraft Share(int level, SeededRandom random)
    {
        var thing = random.Pick(Shared.AsSpan());
        var (people, each) = random.Draw(
            r => (People: level switch { 1 => 2, 2 => r.Between(3, 4), _ => r.Between(3, 6) }, Each: r.Between(level == 2 ? 3 : 2, level == 3 ? 5 : 6)),
            n => n.People * n.Each <= 20 && n.Each != n.People && n.People * n.Each - n.People != n.Each && (level != 3 || n.People * n.Each >= 10));
        var total = people * each;
        var (answer, given, askJa, askEn) = level == 3
            ? (people, each, $"ひとりに {thing.Count(each)}ずつ くばると、なんにんに くばれますか。", $"Each child gets {each}. How many children get some?")
            : (each, people, $"{Counter.Nin.Of(people)}で おなじ かずずつ わけると、ひとり {thing.Counter.Asking}ですか。", $"{people} children share them equally. How many does each child get?");
        var taken = string.Join(", ", Enumerable.Range(1, people).Select(i => i * each));
        return new ItemDraft
        {
            Prompt = new($"{thing.Ja}が {thing.Count(total)} あります。{askJa}", $"There are {total} {thing.En}. {askEn}"),
            Figure = new DotGroups([total]),
            Key = new NumberKey(answer),
            Hint = level == 3
                ? new($"{each}こずつ せんで かこんで みよう。", $"Ring the dots in groups of {each}.")
                : new("ひとりに 1こずつ、じゅんに くばって みよう。", "Deal them out one by one, in turn."),
            Solution =
            [
                level == 3
                    ? new($"{each}こずつ かこむと、{taken.Replace(", ", "、", StringComparison.Ordinal)}で {people}くみ。", $"Ring {each} at a time: {taken}. That is {people} groups.")
                    : new($"{Counter.Nin.Of(people)}に {each}こずつ くばると、ちょうど {total}こ。", $"{each} each for {people} children make exactly {total}."),
                LocalizedText.Same($"${string.Join(" + ", Enumerable.Repeat(each, people))} = {total}$"),
                Phrases.Answer(answer),
            ],
            Traps = [NumberTrap.Of(TookAwayToShare, total - given), NumberTrap.Of(GaveSharers, given)],
        };
    }
}
