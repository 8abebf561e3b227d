using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Data.EarlyDataMisconceptions;

namespace Drill.Content.Grade1;

/// <summary>1年 かずしらべ: えや ずに せいりする.</summary>
internal sealed class PictureGraphs : IUnitFile
{
    public Unit Unit => new("g1-picture-graphs", "math", 1, 35, new("かずしらべ", "Picture graphs"),
    [
        new Skill
        {
            Id = "pictograph-reading",
            Name = new("えグラフを よむ", "Reading picture graphs"),
            Codes = ["8250213411100000", "8250213412100000"],
            Prerequisites = ["count-objects", "sub-no-borrow"],
            Templates = [new("pictograph-reading.number", 1, ReadNumber), new("pictograph-reading.kind", 1, ReadKind)],
        },
    ]);

    private sealed record Survey(LocalizedText Title, PictographSymbol Symbol, LocalizedText[] Kinds);

    private static readonly Survey[] Surveys =
    [
        new(new("すきな くだもの", "Fruit we like"), PictographSymbol.Apple, [new("りんご", "apples"), new("みかん", "oranges"), new("ぶどう", "grapes"), new("もも", "peaches"), new("いちご", "strawberries")]),
        new(new("さいた はな", "Flowers in bloom"), PictographSymbol.Flower, [new("あか", "red"), new("しろ", "white"), new("きいろ", "yellow"), new("むらさき", "purple"), new("ももいろ", "pink")]),
        new(new("すきな あそび", "Games we like"), PictographSymbol.Circle, [new("おにごっこ", "tag"), new("なわとび", "skipping"), new("ぶらんこ", "swings"), new("ボールあそび", "ball games"), new("すなば", "sandpit")]),
        new(new("ひろった もの", "Things we found"), PictographSymbol.Star, [new("どんぐり", "acorns"), new("まつぼっくり", "pine cones"), new("おちば", "leaves"), new("いし", "stones"), new("きのみ", "nuts")]),
    ];

    private static (Survey Survey, int[] Counts, Pictograph Figure) DrawGraph(int kinds, int high, SeededRandom random)
    {
        var survey = random.Pick(Surveys.AsSpan());
        var counts = random.Draw(r => Enumerable.Range(0, kinds).Select(_ => r.Between(2, high)).ToArray(), n => n.Distinct().Count() == n.Length && n.Max() - n.Min() > 2);
        return (survey, counts, new Pictograph(survey.Title, [.. counts.Select((c, i) => new PictographItem(survey.Kinds[i], c))], survey.Symbol));
    }

    // Level 1: the number of one kind. 2: how many more. 3: how many in all.
    private static ItemDraft ReadNumber(int level, SeededRandom random)
    {
        var (survey, counts, figure) = DrawGraph(level + 2, level switch { 1 => 6, 2 => 9, _ => 8 }, random);
        var (i, j) = random.Draw(r => (I: r.Between(0, counts.Length - 1), J: r.Between(0, counts.Length - 1)), n => counts[n.I] > counts[n.J] && counts[n.I] != 2 * counts[n.J]);
        var (one, other) = (survey.Kinds[i], survey.Kinds[j]);
        return level switch
        {
            1 => new ItemDraft
            {
                Prompt = new($"「{survey.Title.Ja}」を しらべました。{one.Ja}は いくつですか。", $"“{survey.Title.En}”: how many are there for {one.En}?"),
                Figure = figure,
                Key = new NumberKey(counts[i]),
                Hint = new($"{one.Ja}の うえを、したから じゅんに かぞえよう。", $"Count upwards above {one.En}."),
                Solution = [new($"{one.Ja}の れつを したから かぞえる。", $"Count up the column of {one.En}."), new($"いちばん うえは {counts[i]}つめ。", $"The top one is number {counts[i]}."), Phrases.Answer(counts[i])],
                Traps = [NumberTrap.Of(ReadNeighbour, counts[j]), .. counts.Contains(counts[i] - 1) ? Array.Empty<Trap>() : [NumberTrap.Of(Misconceptions.Numbers.CountingMisconceptions.MissedOne, counts[i] - 1)]],
            },
            2 => new ItemDraft
            {
                Prompt = new($"「{survey.Title.Ja}」を しらべました。{one.Ja}は {other.Ja}より いくつ おおいですか。", $"“{survey.Title.En}”: how many more are there for {one.En} than for {other.En}?"),
                Figure = figure,
                Key = new NumberKey(counts[i] - counts[j]),
                Hint = new("2つの れつを よこに くらべよう。", "Compare the two columns side by side."),
                Solution = [new($"{one.Ja}は {counts[i]}、{other.Ja}は {counts[j]}。", $"{one.En}: {counts[i]}; {other.En}: {counts[j]}."), LocalizedText.Same($"${counts[i]} - {counts[j]} = {counts[i] - counts[j]}$"), Phrases.Answer(counts[i] - counts[j])],
                Traps = [NumberTrap.Of(GaveLargest, counts[i]), NumberTrap.Of(AddedInstead, counts[i] + counts[j])],
            },
            _ => new ItemDraft
            {
                Prompt = new($"「{survey.Title.Ja}」を しらべました。ぜんぶで いくつですか。", $"“{survey.Title.En}”: how many are there in all?"),
                Figure = figure,
                Key = new NumberKey(counts.Sum()),
                Hint = new("1れつずつ かぞえて、じゅんに たそう。", "Count column by column and add them up."),
                Solution =
                [
                    new(string.Join("、", counts.Select((c, k) => $"{survey.Kinds[k].Ja} {c}")), string.Join(", ", counts.Select((c, k) => $"{survey.Kinds[k].En} {c}"))),
                    LocalizedText.Same($"${string.Join(" + ", counts)} = {counts.Sum()}$"),
                    Phrases.Answer(counts.Sum()),
                ],
                Traps = [NumberTrap.Of(ForgotOneKind, counts.Sum() - counts[^1]), NumberTrap.Of(CountedKinds, counts.Length)],
            },
        };
    }

    // Which kind. Level 1: the most of three. 2: the most or the fewest of four. 3: the second most of five.
    private static ItemDraft ReadKind(int level, SeededRandom random)
    {
        var (survey, counts, figure) = DrawGraph(level + 2, level + 5, random);
        var falling = Enumerable.Range(0, counts.Length).OrderByDescending(k => counts[k]).ToArray();
        var asksFewest = level == 2 && random.Between(0, 1) == 1;
        var right = level == 3 ? falling[1] : asksFewest ? falling[^1] : falling[0];
        var opposite = level == 3 ? falling[^2] : asksFewest ? falling[0] : falling[^1];
        var near = falling.First(k => k != right && k != opposite);
        var asked = level == 3 ? new LocalizedText("2ばんめに おおい", "second most") : asksFewest ? new("いちばん すくない", "fewest") : new("いちばん おおい", "most");
        var choice = OneOf.Shuffled(random, survey.Kinds[right], (TookFewest, survey.Kinds[opposite]), (ReadNeighbour, survey.Kinds[near]));
        return new ItemDraft
        {
            Prompt = new($"「{survey.Title.Ja}」を しらべました。{asked.Ja}のは どれですか。", $"“{survey.Title.En}”: which has the {asked.En}?"),
            Figure = figure,
            Key = choice.Key,
            Hint = new("どこまで つんで あるか、たかさを くらべよう。", "Compare how high they go."),
            Solution =
            [
                new($"おおい じゅんに {string.Join("、", falling.Select(k => $"{survey.Kinds[k].Ja} {counts[k]}"))}。", $"From the most: {string.Join(", ", falling.Select(k => $"{survey.Kinds[k].En} {counts[k]}"))}."),
                new($"{asked.Ja}のは {survey.Kinds[right].Ja}。", $"The {asked.En}: {survey.Kinds[right].En}."),
                new($"こたえは {survey.Kinds[right].Ja}", $"The answer is: {survey.Kinds[right].En}."),
            ],
            Traps = choice.Traps,
        };
    }
}
