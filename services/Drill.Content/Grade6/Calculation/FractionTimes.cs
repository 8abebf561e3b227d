using Drill.Content.Misconceptions.Fractions;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Fractions.FractionTimesMisconceptions;
using static Drill.Content.Writing.FractionNotation;

namespace Drill.Content.Grade6.Calculation;

/// <summary>6年 分数倍、時間と分数.</summary>
internal sealed partial class FractionTimes : IUnitFile
{
    public Unit Unit => new("g6-fraction-times", "math", 6, 60, new("{分数|ぶんすう}の {倍|ばい}", "Fractions as multiples"),
    [
        new Skill
        {
            Id = "fraction-times-find",
            Name = new("{何倍|なんばい}かを {分数|ぶんすう}で", "How many times as much, as a fraction"),
            Codes = ["8250263111100000", "8250263112100000"],
            Prerequisites = ["fraction-divide"],
            Templates = [new("fraction-times-find.story", 1, FindMultiple)],
        },
        new Skill
        {
            Id = "fraction-times-amount",
            Name = new("{分数|ぶんすう}の {倍|ばい}に あたる {量|りょう}", "A fraction of an amount"),
            Codes = ["8250263111100000", "8250263112100000"],
            Prerequisites = ["fraction-times-find", "fraction-multiply"],
            Templates = [new("fraction-times-amount.story", 1, FindAmount)],
        },
        new Skill
        {
            Id = "fraction-times-base",
            Name = new("もとに する {量|りょう}", "The amount that counts as 1"),
            Codes = ["8250263111100000", "8250263112100000", "8250263122100000"],
            Prerequisites = ["fraction-times-amount", "letter-solve", "fraction-divide"],
            Templates = [new("fraction-times-base.story", 1, FindBase)],
        },
        new Skill
        {
            Id = "fraction-of-hour",
            Name = new("{時間|じかん}と {分数|ぶんすう}", "Time as a fraction of an hour"),
            Codes = ["8250263111100000", "8250263111200000"],
            Prerequisites = ["fraction-hours", "speed-distance-time", "fraction-reduce", "fraction-multiply"],
            Templates = [new("fraction-of-hour.hours", 1, WriteAsHours), new("fraction-of-hour.minutes", 1, WriteAsMinutes), new("fraction-of-hour.journey", 1, Travel)],
        },
    ]);

    // Level 1: two proper fractions. 2: a whole number and a fraction. 3: mixed numbers.
    private static ItemDraft FindMultiple(int level, SeededRandom random)
    {
        var pair = Pair.Draw(random);
        var (first, second) = random.Draw(
            r => (First: new Rational(r.Between(level == 1 ? 1 : 5, level == 1 ? 8 : 22), r.Between(2, 9)), Second: level == 2 ? r.Between(2, 9) : new Rational(r.Between(level == 1 ? 1 : 5, level == 1 ? 8 : 22), r.Between(2, 9))),
            n => !n.First.IsWhole && n.Second.IsWhole == (level == 2) && n.First != n.Second && (n.First < 1) == (level == 1) && (n.Second < 1) == (level == 1) && n.First / n.Second is { IsWhole: false } q && q.Denominator <= 60
                && n.First / n.Second != (n.First > n.Second ? n.First - n.Second : n.Second - n.First));
        var multiple = first / second;
        return new ItemDraft
        {
            Prompt = new(
                $$"""{{pair.Ja1}}は ${{Mixed(first)}}${{pair.Unit}}、{{pair.Ja2}}は ${{Mixed(second)}}${{pair.Unit}}です。{{pair.Ja1}}は {{pair.Ja2}}の {何倍|なんばい}ですか。""",
                $"{Capital(pair.En1)} is ${Mixed(first)}$ {pair.Unit}, {pair.En2} is ${Mixed(second)}$ {pair.Unit}. How many times {pair.En2} is {pair.En1}?"),
            Key = new FractionKey(multiple, FractionForm.LowestTerms),
            Hint = new($"{pair.Ja2}を 1と {{見|み}}るよ。", $"{Capital(pair.En2)} counts as 1."),
            Solution =
            [
                new($"もとに する {{量|りょう}}で わる：${first} ÷ {second}$", $"Divide by the amount that counts as 1: ${first} ÷ {second}$."),
                LocalizedText.Same($"${first} × {1 / second} = {multiple}$"),
                WorkedSolution.Answer($"{multiple}", "{倍|ばい}", "times"),
            ],
            Traps =
            [
                new(FractionProductMisconceptions.DividedTheOtherWay, FractionKey.ResponseFor(1 / multiple)),
                new(GaveDifference, FractionKey.ResponseFor(first > second ? first - second : second - first)),
            ],
        };
    }

    // Level 1: a fraction of a whole number. 2: a fraction of a fraction. 3: a mixed number of times.
    private static ItemDraft FindAmount(int level, SeededRandom random)
    {
        var (pair, start, times) = DrawTimes(level, random);
        var amount = start * times;
        return Draft(
            pair,
            new($$"""{{pair.Ja2}}は ${{Mixed(start)}}${{pair.Unit}}です。{{pair.Ja1}}は {{pair.Ja2}}の ${{Mixed(times)}}${倍|ばい}です。{{pair.Ja1}}は {何|なん}{{pair.Unit}}ですか。""",
                $"{Capital(pair.En2)} is ${Mixed(start)}$ {pair.Unit}. {Capital(pair.En1)} is ${Mixed(times)}$ times that. How many {pair.Unit} is {pair.En1}?"),
            new TapeDiagram([new(pair.Name2, [new(start, Measured(start, pair))]), new(pair.Name1, [new(amount, $"□ {pair.Unit}")])]),
            [new($"もとに する {{量|りょう}} × {{何倍|なんばい}}：${start} × {times}$", $"The amount that counts as 1 × how many times: ${start} × {times}$."), LocalizedText.Same($"${start} × {times} = {amount}$")],
            amount,
            [new(DividedForAmount, FractionKey.ResponseFor(start / times)), new(FractionProductMisconceptions.DividedTheOtherWay, FractionKey.ResponseFor(times / start))]);
    }

    // Level 1: the base is a whole number. 2: a fraction. 3: a mixed number of times.
    private static ItemDraft FindBase(int level, SeededRandom random)
    {
        var (pair, start, times) = DrawTimes(level, random);
        var amount = start * times;
        return Draft(
            pair,
            new($$"""{{pair.Ja1}}は ${{Mixed(amount)}}${{pair.Unit}}で、これは {{pair.Ja2}}の ${{Mixed(times)}}${倍|ばい}に あたります。{{pair.Ja2}}は {何|なん}{{pair.Unit}}ですか。""",
                $"{Capital(pair.En1)} is ${Mixed(amount)}$ {pair.Unit}, which is ${Mixed(times)}$ times {pair.En2}. How many {pair.Unit} is {pair.En2}?"),
            new TapeDiagram([new(pair.Name2, [new(start, $"□ {pair.Unit}")]), new(pair.Name1, [new(amount, Measured(amount, pair))])]),
            [
                new($"もとに する {{量|りょう}}を $x$と すると $x × {times} = {amount}$", $"With $x$ for the amount that counts as 1: $x × {times} = {amount}$."),
                LocalizedText.Same($"$x = {amount} ÷ {times} = {amount} × {1 / times}$"),
            ],
            start,
            [new(MultipliedForBase, FractionKey.ResponseFor(amount * times)), new(FractionProductMisconceptions.DividedTheOtherWay, FractionKey.ResponseFor(times / amount))]);
    }

    private static ItemDraft Draft(Pair pair, LocalizedText prompt, TapeDiagram figure, LocalizedText[] steps, Rational answer, Trap[] traps) => new()
    {
        Prompt = prompt,
        Figure = figure,
        Key = new FractionKey(answer, FractionForm.LowestTerms),
        Hint = new($"{pair.Ja2}を 1と {{見|み}}て、{{何倍|なんばい}}の {{式|しき}}に {{表|あらわ}}そう。", $"Take {pair.En2} as 1 and write the multiplication."),
        Solution = [.. steps, WorkedSolution.Answer($"{answer}", pair.Unit)],
        Traps = traps,
    };

    private static (Pair Pair, Rational Start, Rational Times) DrawTimes(int level, SeededRandom random)
    {
        var (start, times) = random.Draw(
            r => (Start: level == 1 ? r.Between(4, 48) : new Rational(r.Between(2, 20), r.Between(3, 9)), Times: new Rational(r.Between(level == 3 ? 5 : 2, level == 3 ? 16 : 8), r.Between(3, 9))),
            n => n.Start.IsWhole == (level == 1) && !n.Times.IsWhole && (n.Times > 1) == (level == 3) && n.Times * 4 > 1 && n.Start * 3 > 1 && n.Start < 60 && n.Start * n.Times is var amount && (level == 1 ? amount.IsWhole : !amount.IsWhole && amount.Denominator <= 30)
                && n.Start * n.Start != 1 && n.Start * n.Start != n.Start * n.Times * n.Times);
        return (Pair.Draw(random), start, times);
    }

    private static string Measured(Rational value, Pair pair) => $"{Mixed(value).Replace('_', ' ')} {pair.Unit}";

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    // Two amounts to compare; the second one is the base.
    private sealed record Pair(LocalizedText Name1, LocalizedText Name2, string Ja1, string Ja2, string En1, string En2, string Unit)
    {
        private static readonly Pair[] All =
        [
            new(new("{赤|あか}", "red"), new("{白|しろ}", "white"), "{赤|あか}い リボンの {長|なが}さ", "{白|しろ}い リボンの {長|なが}さ", "the length of the red ribbon", "the length of the white ribbon", "m"),
            new(new("やかん", "kettle"), new("ポット", "pot"), "やかんの {水|みず}の {量|りょう}", "ポットの {水|みず}の {量|りょう}", "the water in the kettle", "the water in the pot", "L"),
            new(new("{米|こめ}", "rice"), new("{麦|むぎ}", "barley"), "{米|こめ}の {重|おも}さ", "{麦|むぎ}の {重|おも}さ", "the weight of the rice", "the weight of the barley", "kg"),
            new(new("{花|か}だん", "flower bed"), new("{畑|はたけ}", "field"), "{花|か}だんの {面積|めんせき}", "{畑|はたけ}の {面積|めんせき}", "the area of the flower bed", "the area of the field", "m²"),
        ];

        public static Pair Draw(SeededRandom random) => random.Pick(All.AsSpan());
    }
}
