using Drill.Content.Choices;
using Drill.Content.Stories;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Measures;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.EarlyMeasureMisconceptions;

namespace Drill.Content.Grade1;

/// <summary>1年 おおきさくらべ: ながさ、かさ、ひろさ.</summary>
internal sealed class Measures : IUnitFile
{
    public Unit Unit => new("g1-measures", "math", 1, 45, new("おおきさくらべ", "Comparing sizes"),
    [
        new Skill
        {
            Id = "compare-lengths",
            Name = new("ながさくらべ", "Comparing lengths"),
            Codes = ["8250213311100000", "8250213311200000", "8250213312100000"],
            Prerequisites = ["number-compare-20"],
            Templates = [new("compare-lengths.tapes", 1, CompareTapes)],
        },
        new Skill
        {
            Id = "measure-by-units",
            Name = new("いくつぶんの ながさ", "How many units long"),
            Codes = ["8250213311200000", "8250213312100000"],
            Prerequisites = ["compare-lengths", "sub-no-borrow"],
            Templates = [new("measure-by-units.difference", 1, MeasureByUnits)],
        },
        new Skill
        {
            Id = "compare-amounts",
            Name = new("かさくらべ", "Comparing amounts of water"),
            Codes = ["8250213311100000", "8250213311200000", "8250213312100000"],
            Prerequisites = ["measure-by-units"],
            Templates = [new("compare-amounts.cups", 1, CompareCups)],
        },
        new Skill
        {
            Id = "compare-areas",
            Name = new("ひろさくらべ", "Comparing areas"),
            Codes = ["8250213311100000", "8250213311200000", "8250213312100000"],
            Prerequisites = ["measure-by-units"],
            Templates = [new("compare-areas.squares", 1, CompareAreas)],
        },
    ]);

    private static string ListJa(IEnumerable<string> parts) => string.Join("、", parts);

    // Level 1: two strips that begin apart. 2: three. 3: four, and the shortest may be asked.
    private static ItemDraft CompareTapes(int level, SeededRandom random)
    {
        var count = level + 1;
        var asksLongest = level < 3 || random.Between(0, 1) == 1;
        var (lengths, starts) = random.Draw(
            r => (Lengths: Times(count, () => r.Between(3, level == 1 ? 8 : 11)), Starts: Times(count, () => r.Between(0, 6))),
            n => n.Lengths.Distinct().Count() == count && n.Lengths.Zip(n.Starts, (l, s) => l + s).Max() <= 16
                && Extreme(n.Lengths, asksLongest) != Extreme([.. n.Lengths.Zip(n.Starts, (l, s) => l + s)], asksLongest));
        var ends = lengths.Zip(starts, (l, s) => l + s).ToArray();
        var (right, misled, opposite) = (Extreme(lengths, asksLongest), Extreme(ends, asksLongest), Extreme(lengths, !asksLongest));
        var choice = OneOf.InOrder(
            [.. Panelled.Names.Take(count)], right, [(LookedAtEnds, misled), .. opposite == misled ? Array.Empty<(Misconception, int)>() : [(TookShortest, opposite)]]);
        var name = Panelled.Names[right];
        return new ItemDraft
        {
            Prompt = new(
                $"{ListJa(Panelled.Names.Take(count).Select(n => n.Ja))}の なかで、いちばん {(asksLongest ? "ながい" : "みじかい")} テープは どれですか。",
                $"Which strip is the {(asksLongest ? "longest" : "shortest")}: {string.Join(" or ", Panelled.Names.Take(count).Select(n => n.En))}?"),
            Figure = new LengthTapes([.. lengths.Select((l, i) => new LengthTape(Panelled.Names[i], l, starts[i]))]),
            Key = choice.Key,
            Hint = new("ますめ いくつぶんの ながさか、かぞえて くらべよう。", "Count how many squares long each strip is."),
            Solution =
            [
                new($"ますめの かずは {ListJa(lengths.Select((l, i) => $"{Panelled.Names[i].Ja}が {l}こ"))}。", $"In squares: {string.Join(", ", lengths.Select((l, i) => $"{Panelled.Names[i].En} {l}"))}."),
                new($"いちばん {(asksLongest ? "おおい" : "すくない")}のは {lengths[right]}こ。", $"The {(asksLongest ? "most" : "fewest")}: {lengths[right]}."),
                new($"こたえは {name.Ja}", $"The answer is {name.En}."),
            ],
            Traps = choice.Traps,
        };
    }

    private static int[] Times(int count, Func<int> draw) => [.. Enumerable.Range(0, count).Select(_ => draw())];

    private static int Extreme(int[] sizes, bool largest) => Array.IndexOf(sizes, largest ? sizes.Max() : sizes.Min());

    private sealed record Measured(string First, string Second, string Unit, string EnFirst, string EnSecond, string EnUnit);

    private static readonly Measured[] MeasuredThings =
    [
        new("ほんの たて", "ほんの よこ", "クリップ", "the height of a book", "its width", "paper clips"),
        new("つくえの よこ", "つくえの たて", "ブロック", "the width of a desk", "its depth", "toy blocks"),
        new("たなの たかさ", "たなの はば", "つみき", "the height of a shelf", "its width", "blocks"),
        new("マットの ながい ほう", "マットの みじかい ほう", "ティッシュの はこ", "the long side of a mat", "its short side", "tissue boxes"),
        new("はこの よこ", "はこの たかさ", "けしゴム", "the width of a box", "its height", "rubbers"),
    ];

    // Level 1: up to 6 units. 2: up to 10. 3: 11 to 18.
    private static ItemDraft MeasureByUnits(int level, SeededRandom random)
    {
        var measured = random.Pick(MeasuredThings.AsSpan());
        var (longer, shorter) = random.Draw(
            r => (L: level switch { 1 => r.Between(4, 7), 2 => r.Between(7, 10), _ => r.Between(12, 18) }, S: level switch { 1 => r.Between(2, 5), 2 => r.Between(3, 8), _ => r.Between(3, 11) }),
            n => n.L > n.S + 1 && n.L != 2 * n.S && n.L - n.S + 1 != n.S);
        return Difference(longer, shorter, new(
            $"{measured.First}は {measured.Unit} {longer}こぶん、{measured.Second}は {measured.Unit} {shorter}こぶんの ながさでした。{measured.First}は {measured.Second}より {measured.Unit} なんこぶん ながいですか。",
            $"Measured with {measured.EnUnit}, {measured.EnFirst} is {longer} {measured.EnUnit} and {measured.EnSecond} is {shorter}. How many {measured.EnUnit} longer is the first?"));
    }

    private static ItemDraft Difference(int larger, int smaller, LocalizedText prompt) => new()
    {
        Prompt = prompt,
        Key = new NumberKey(larger - smaller),
        Hint = new("おなじ ものの いくつぶんかで くらべよう。ちがいは いくつかな。", "Compare how many units each is. What is the difference?"),
        Solution =
        [
            new($"{larger}と {smaller}の ちがいを もとめる。", $"Find the difference of {larger} and {smaller}."),
            LocalizedText.Same($"${larger} - {smaller} = {larger - smaller}$"),
            Phrases.Answer(larger - smaller),
        ],
        Traps = [NumberTrap.Of(AddedAmounts, larger + smaller), NumberTrap.Of(GaveOneAmount, larger)],
    };

    private static readonly (LocalizedText Name, int Low, int High)[] Containers =
    [
        (new("すいとう", "a flask"), 3, 6), (new("やかん", "a kettle"), 8, 15), (new("なべ", "a pot"), 9, 17), (new("かびん", "a vase"), 4, 9),
        (new("ペットボトル", "a bottle"), 4, 10), (new("バケツ", "a bucket"), 12, 19), (new("ポット", "a thermos jug"), 6, 12), (new("ボウル", "a bowl"), 5, 11),
    ];

    // Level 1: which of two holds more, by cups. 2: which of three. 3: how many cups more.
    private static ItemDraft CompareCups(int level, SeededRandom random)
    {
        var shown = random.Draw(
            r => r.Shuffle(Containers).Take(level == 2 ? 3 : 2).Select(c => (c.Name, Cups: r.Between(c.Low, c.High))).ToArray(),
            n => n.Select(c => c.Cups).Distinct().Count() == n.Length && (level != 3 || (n[0].Cups > n[1].Cups + 1 && n[0].Cups > 9 && n[0].Cups != 2 * n[1].Cups)));
        var said = new LocalizedText(
            $"おなじ コップに うつすと、{ListJa(shown.Select(c => $"{c.Name.Ja}の みずは {Counter.Hai.Of(c.Cups)}ぶん"))}でした。",
            $"This is how many equal cups the water fills: {string.Join(", ", shown.Select(c => $"{c.Name.En} {c.Cups}"))}.");
        if (level == 3)
        {
            var draft = Difference(shown[0].Cups, shown[1].Cups, new(
                $"{said.Ja}{shown[0].Name.Ja}は {shown[1].Name.Ja}より コップ なんばいぶん おおく はいりますか。",
                $"{said.En} How many cups more does the first hold than the second?"));
            return draft with { Solution = [new("おなじ コップなので、かずで くらべられる。", "The cups are equal, so the numbers can be compared."), .. draft.Solution] };
        }

        var (most, least) = (shown.MaxBy(c => c.Cups), shown.MinBy(c => c.Cups));
        var asksMost = random.Between(0, 1) == 1;
        var (right, wrong) = asksMost ? (most, least) : (least, most);
        (Misconception, LocalizedText)[] between = [.. shown.Where(c => c != most && c != least).Select(c => (WentByHeight, c.Name))];
        var choice = OneOf.Shuffled(random, right.Name, [(level == 1 ? WentByHeight : TookShortest, wrong.Name), .. between]);
        return new ItemDraft
        {
            Prompt = new($"{said.Ja}みずが いちばん {(asksMost ? "おおく はいる" : "すくない")} いれものは どれですか。", $"{said.En} Which one holds the {(asksMost ? "most" : "least")}?"),
            Key = choice.Key,
            Hint = new("おなじ コップ なんばいぶんかで くらべよう。", "Compare how many equal cups they fill."),
            Solution =
            [
                new($"コップの かずを くらべる：{ListJa(shown.Select(c => Counter.Hai.Of(c.Cups)))}。", $"Compare the cups: {string.Join(", ", shown.Select(c => c.Cups))}."),
                new($"いちばん {(asksMost ? "おおい" : "すくない")}のは {Counter.Hai.Of(right.Cups)}の {right.Name.Ja}。", $"The {(asksMost ? "most" : "least")} is {right.Cups}: {right.Name.En}."),
                new($"こたえは {right.Name.Ja}", $"The answer is {right.Name.En}."),
            ],
            Traps = choice.Traps,
        };
    }

    // Level 1: two areas, clearly different. 2: three. 3: four, near to each other.
    private static ItemDraft CompareAreas(int level, SeededRandom random)
    {
        var count = level + 1;
        var grids = random.Draw(
            r => Enumerable.Range(0, count).Select(_ => (Rows: r.Between(2, 5), Columns: r.Between(2, 6))).ToArray(),
            n => n.Select(g => g.Rows * g.Columns).Distinct().Count() == count
                && Array.IndexOf(n, n.MaxBy(g => g.Rows * g.Columns)) != Array.IndexOf(n, n.MaxBy(g => Math.Max(g.Rows, g.Columns)))
                && (level < 3 || n.Max(g => g.Rows * g.Columns) >= 12));
        var areas = grids.Select(g => g.Rows * g.Columns).ToArray();
        var (right, longest, smallest) = (Extreme(areas, largest: true), Array.IndexOf(grids, grids.MaxBy(g => Math.Max(g.Rows, g.Columns))), Extreme(areas, largest: false));
        var choice = OneOf.InOrder(
            [.. Panelled.Names.Take(count)], right, [(LongestForLargest, longest), .. smallest == longest ? Array.Empty<(Misconception, int)>() : [(TookShortest, smallest)]]);
        var name = Panelled.Names[right];
        return new ItemDraft
        {
            Prompt = new($"おなじ おおきさの ますめに いろを ぬりました。{count}つの なかで いちばん ひろいのは どれですか。", $"Squares of one size are coloured. Which of the {count} areas is the largest?"),
            Figure = Panelled.Of(grids.Select(g => new AreaGrid(g.Rows, g.Columns, g.Rows * g.Columns))),
            Key = choice.Key,
            Hint = new("ますめが いくつぶんか、かぞえて くらべよう。", "Count the squares and compare."),
            Solution =
            [
                new($"ますの かずは {ListJa(areas.Select((a, i) => $"{Panelled.Names[i].Ja}が {a}こ"))}。", $"In squares: {string.Join(", ", areas.Select((a, i) => $"{Panelled.Names[i].En} {a}"))}."),
                new($"いちばん おおいのは {areas[right]}こ。", $"The most: {areas[right]}."),
                new($"こたえは {name.Ja}", $"The answer is {name.En}."),
            ],
            Traps = choice.Traps,
        };
    }
}
