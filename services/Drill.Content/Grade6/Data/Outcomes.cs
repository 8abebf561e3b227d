using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Data.OutcomesMisconceptions;

namespace Drill.Content.Grade6.Data;

/// <summary>6年 並べ方と組み合わせ方.</summary>
internal sealed class Outcomes : IUnitFile
{
    private static readonly (string Ja, string En)[] Names =
        [("そら", "Sora"), ("ゆい", "Yui"), ("れん", "Ren"), ("はる", "Haru"), ("めい", "Mei"), ("りく", "Riku"), ("ひな", "Hina"), ("あお", "Ao")];

    public Unit Unit => new("g6-outcomes", "math", 6, 150, new("ならべ{方|かた}と {組|く}み{合|あ}わせ{方|かた}", "Arrangements and combinations"),
    [
        new Skill
        {
            Id = "outcomes-arrange",
            Name = new("ならべ{方|かた}", "Arrangements"),
            Codes = ["8250263421100000", "8250263422100000"],
            Prerequisites = ["multiply-by-1digit"],
            Templates = [new("outcomes-arrange.order", 1, Arrange)],
        },
        new Skill
        {
            Id = "outcomes-choose",
            Name = new("{組|く}み{合|あ}わせ{方|かた}", "Combinations"),
            Codes = ["8250263421100000", "8250263422100000"],
            Prerequisites = ["outcomes-arrange"],
            Templates = [new("outcomes-choose.pairs", 1, Choose)],
        },
        new Skill
        {
            Id = "outcomes-conditions",
            Name = new("{条件|じょうけん}の ある {場合|ばあい}の {数|かず}", "Counting with conditions"),
            Codes = ["8250263422100000", "8250263421100000"],
            Prerequisites = ["outcomes-arrange", "outcomes-choose"],
            Templates = [new("outcomes-conditions.numbers", 1, MakeNumbers), new("outcomes-conditions.coins", 1, TossCoins)],
        },
    ]);

    // Level 1: three in order. 2: two or three out of four. 3: three out of five, or four in order.
    private static ItemDraft Arrange(int level, SeededRandom random)
    {
        var (all, taken) = level switch { 1 => (3, 3), 2 => (4, random.Between(2, 3)), _ => random.Pick((5, 3), (5, 2), (4, 4)) };
        var names = random.Shuffle(Names).Take(all).ToArray();
        var (ja, en) = (string.Join("、", names.Select(n => n.Ja)), string.Join(", ", names.Select(n => n.En)));
        var (storyJa, storyEn) = taken == all
            ? random.Pick(("リレーで {走|はし}る {順番|じゅんばん}", "the order in which they run in a relay"), ("{発表|はっぴょう}する {順番|じゅんばん}", "the order in which they give their talks"), ("{写真|しゃしん}で {横|よこ}に ならぶ {順番|じゅんばん}", "the order in which they stand for a photo"))
            : taken == 2 ? ("{班長|はんちょう}と {副班長|ふくはんちょう}の {決|き}め{方|かた}", "who becomes leader and who becomes deputy") : ("1{位|い}、2{位|い}、3{位|い}の {決|き}まり{方|かた}", "who comes first, second and third");
        int[] factors = [.. Enumerable.Range(0, taken).Select(i => all - i)];
        var product = factors.Aggregate(1, (a, b) => a * b);
        return new ItemDraft
        {
            Prompt = new($"{ja}の {all}{{人|にん}}が います。{storyJa}は、{{全部|ぜんぶ}}で {{何通|なんとお}}り ありますか。", $"There are {all} children: {en}. How many ways are there to decide {storyEn}?"),
            Key = new NumberKey(product),
            Hint = new("1{番目|ばんめ}を {1人|ひとり} {決|き}めて、{樹形図|じゅけいず}を かこう。", "Fix who is first and draw a tree."),
            Solution =
            [
                .. factors.Select((f, i) => new LocalizedText($"{i + 1}{{番目|ばんめ}}は {f}{{通|とお}}り", $"Place {i + 1}: {f} {(f == 1 ? "way" : "ways")}.")),
                LocalizedText.Same($"${string.Join(" × ", factors)} = {product}$"),
                WorkedSolution.Answer($"{product}", "{通|とお}り", "ways"),
            ],
            Traps =
            [
                NumberTrap.Of(AllowedRepeats, (int)Math.Pow(all, taken)),
                taken == all && all == 3 ? NumberTrap.Of(LeftOutCases, 3) : NumberTrap.Of(AddedChoices, factors.Sum()),
            ],
        };
    }

    // Level 1: pairs of four. 2: pairs of five or six. 3: three of five or of six.
    private static ItemDraft Choose(int level, SeededRandom random)
    {
        var (all, taken) = level switch { 1 => (4, 2), 2 => (random.Between(5, 6), 2), _ => (random.Between(5, 6), 3) };
        (string Ja, string En)[] fruits = [("りんご", "apple"), ("みかん", "mikan"), ("バナナ", "banana"), ("もも", "peach"), ("ぶどう", "grapes"), ("いちご", "strawberry"), ("メロン", "melon"), ("なし", "pear"), ("かき", "persimmon")];
        var isGames = taken == 2 && random.Between(0, 1) == 0;
        var things = isGames ? [.. "ABCDEFGH".Select(c => ($"{c}", $"{c}"))] : fruits;
        var drawn = random.Shuffle(things).Take(all).ToArray();
        var (ja, en) = (string.Join("、", drawn.Select(n => n.Item1)), string.Join(", ", drawn.Select(n => n.Item2)));
        var ordered = Enumerable.Range(0, taken).Aggregate(1, (p, i) => p * (all - i));
        var ways = ordered / (taken == 2 ? 2 : 6);
        return new ItemDraft
        {
            Prompt = isGames
                ? new($"{ja}の {all}チームが、どの チームとも 1{{回|かい}}ずつ {{試合|しあい}}を します。{{試合|しあい}}は {{全部|ぜんぶ}}で {{何|なん}}{{試合|しあい}} ありますか。", $"{all} teams, {en}, each play every other team once. How many games are there?")
                : new($"{ja}の {all}{{種類|しゅるい}}から、ちがう {taken}{{種類|しゅるい}}を {{選|えら}}びます。{{選|えら}}び{{方|かた}}は {{何通|なんとお}}り ありますか。", $"You choose {taken} different ones out of {all}: {en}. In how many ways can you choose?"),
            Key = new NumberKey(ways),
            Hint = new("A－Bと B－Aのような {同|おな}じ {組|くみ}を、2{回|かい} {数|かぞ}えないように しよう。", "Do not count a pair twice, such as A–B and B–A."),
            Solution = taken == 2
                ?
                [
                    new($"1つ {{目|め}}から {{順|じゅん}}に：${string.Join(" + ", Enumerable.Range(1, all - 1).Reverse())}$", $"From the first on: ${string.Join(" + ", Enumerable.Range(1, all - 1).Reverse())}$."),
                    LocalizedText.Same($"${string.Join(" + ", Enumerable.Range(1, all - 1).Reverse())} = {ways}$"),
                    isGames ? WorkedSolution.Answer($"{ways}", "{試合|しあい}", "games") : WorkedSolution.Answer($"{ways}", "{通|とお}り", "ways"),
                ]
                :
                [
                    new($"{{順番|じゅんばん}}も {{考|かんが}}えると ${all} × {all - 1} × {all - 2} = {ordered}$", $"With their order: ${all} × {all - 1} × {all - 2} = {ordered}$."),
                    new("{同|おな}じ 3つの ならべ{方|かた}は $3 × 2 × 1 = 6$", "The same three can stand in $3 × 2 × 1 = 6$ orders."),
                    LocalizedText.Same($"${ordered} ÷ 6 = {ways}$"),
                    WorkedSolution.Answer($"{ways}", "{通|とお}り", "ways"),
                ],
            Traps = [NumberTrap.Of(CountedOrder, ordered), NumberTrap.Of(LeftOutCases, taken == 2 ? all - 1 : ways - 1)],
        };
    }

    // Level 1: two-digit numbers from three cards without 0. 2: from four cards with 0. 3: three-digit numbers from four cards with 0.
    private static ItemDraft MakeNumbers(int level, SeededRandom random)
    {
        int[] cards = [.. level == 1 ? Array.Empty<int>() : [0], .. random.Shuffle(Enumerable.Range(1, 9)).Take(3).Order()];
        var places = level == 3 ? 3 : 2;
        int[] factors = level == 1 ? [3, 2] : level == 2 ? [3, 3] : [3, 3, 2];
        var product = factors.Aggregate(1, (a, b) => a * b);
        var withZero = Enumerable.Range(0, places).Aggregate(1, (p, i) => p * (cards.Length - i));
        return new ItemDraft
        {
            Prompt = new($"{string.Join("、", cards)}の {cards.Length}まいの カードから {places}まいを {{使|つか}}って、{places}けたの {{整数|せいすう}}を {{作|つく}}ります。{{全部|ぜんぶ}}で {{何通|なんとお}}り できますか。", $"From the {cards.Length} cards {string.Join(", ", cards)} you take {places} to make a whole number of {places} digits. How many numbers can you make?"),
            Key = new NumberKey(product),
            Hint = level == 1 ? new("{上|うえ}の {位|くらい}から {順|じゅん}に {決|き}めよう。", "Decide from the highest place on.") : new("いちばん {上|うえ}の {位|くらい}に おけない カードは どれかな。", "Which card cannot stand in front?"),
            Solution =
            [
                .. factors.Select((f, i) => new LocalizedText($"{{左|ひだり}}から {i + 1}{{番目|ばんめ}}は {f}{{通|とお}}り", $"Digit {i + 1} from the left: {f} ways.")),
                LocalizedText.Same($"${string.Join(" × ", factors)} = {product}$"),
                WorkedSolution.Answer($"{product}", "{通|とお}り", "ways"),
            ],
            Traps =
            [
                level == 1 ? NumberTrap.Of(IgnoredOrder, 3) : NumberTrap.Of(ZeroInFront, withZero),
                level == 1 ? NumberTrap.Of(AllowedRepeats, 9) : NumberTrap.Of(AddedChoices, factors.Sum()),
            ],
        };
    }

    // Level 1: two of three coins. 2: two of four, and a limit. 3: two of five, and a limit.
    private static ItemDraft TossCoins(int level, SeededRandom random)
    {
        int[] values = [1, 5, 10, 50, 100, 500];
        const int taken = 2;
        var count = level + 2;
        var (coins, limit) = random.Draw<(int[] Coins, int Limit)>(
            r => ([.. r.Shuffle(values).Take(count).Order()], r.Pick(15, 60, 100, 110, 150, 500)),
            n => Sums(n.Coins).Count(s => s >= n.Limit) is var c && c > 0 && c < Sums(n.Coins).Count());
        int[] sums = [.. Sums(coins).Order()];
        var atLeast = sums.Count(s => s >= limit);
        var asksLimit = level > 1;
        var answer = asksLimit ? atLeast : sums.Length;
        return new ItemDraft
        {
            Prompt = new(
                $"{string.Join("、", coins.Select(c => $"{c}{{円玉|えんだま}}"))}が 1まいずつ あります。この {{中|なか}}から {taken}まいを {{組|く}}み{{合|あ}}わせます。{(asksLimit ? $"{{金額|きんがく}}が {limit}{{円|えん}}{{以上|いじょう}}に なる {{組|く}}み{{合|あ}}わせは {{何通|なんとお}}り" : $"できる {{金額|きんがく}}は {{何通|なんとお}}り")} ありますか。",
                $"You have one coin of each kind: {string.Join(", ", coins)} yen. You take {taken} of them together. {(asksLimit ? $"How many of the choices make {limit} yen or more?" : "How many different amounts can you make?")}"),
            Key = new NumberKey(answer),
            Hint = new("{小|ちい}さい {方|ほう}から {順|じゅん}に、{組|く}み{合|あ}わせを {全部|ぜんぶ} {書|か}こう。", "List all the choices, beginning with the small ones."),
            Solution =
            [
                new($"{{金額|きんがく}}を {{全部|ぜんぶ}} {{書|か}}く：{string.Join("、", sums.Select(s => $"{s}{{円|えん}}"))}", $"All amounts: {string.Join(", ", sums)} yen."),
                .. asksLimit ? [new LocalizedText($"{limit}{{円|えん}}{{以上|いじょう}}は {atLeast}{{通|とお}}り", $"{atLeast} of them are {limit} yen or more.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{answer}", "{通|とお}り", "ways"),
            ],
            Traps = [NumberTrap.Of(CountedOrder, asksLimit ? answer * 2 : 6), NumberTrap.Of(LeftOutCases, answer - 1)],
        };
    }

    private static IEnumerable<int> Sums(int[] coins) => coins.SelectMany((a, i) => coins.Skip(i + 1).Select(b => a + b));
}
