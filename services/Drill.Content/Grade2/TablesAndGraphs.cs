using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Data.EarlyDataMisconceptions;
using static Drill.Content.Misconceptions.Numbers.CountingMisconceptions;

namespace Drill.Content.Grade2;

/// <summary>2年 ひょうと グラフ.</summary>
internal sealed class TablesAndGraphs : IUnitFile
{
    public Unit Unit => new("g2-tables", "math", 2, 5, new("ひょうと グラフ", "Tables and graphs"),
    [
        new Skill
        {
            Id = "sort-into-table",
            Name = new("なかまに わけて かぞえる", "Sorting and counting"),
            Codes = ["8250223411100000", "8250223111500000", "8250223111100000", "8250223412100000"],
            Prerequisites = ["pictograph-reading"],
            Templates = [new("sort-into-table.fill", 1, FillTable)],
        },
        new Skill
        {
            Id = "table-and-graph",
            Name = new("ひょうと グラフを よむ", "Reading tables and graphs"),
            Codes = ["8250223411100000", "8250223412100000", "8250223111500000"],
            Prerequisites = ["sort-into-table"],
            Templates = [new("table-and-graph.read", 1, Read)],
        },
    ]);

    private sealed record Survey(LocalizedText Title, LocalizedText[] Kinds);

    private static readonly Survey[] Surveys =
    [
        new(new("すきな どうぶつ", "Animals we like"), [new("いぬ", "dog"), new("ねこ", "cat"), new("うさぎ", "rabbit"), new("とり", "bird"), new("さる", "monkey")]),
        new(new("すきな きゅうしょく", "School lunches we like"), [new("カレー", "curry"), new("うどん", "noodles"), new("パン", "bread"), new("シチュー", "stew"), new("からあげ", "chicken")]),
        new(new("そだてたい やさい", "Vegetables to grow"), [new("トマト", "tomato"), new("なす", "eggplant"), new("ピーマン", "pepper"), new("きゅうり", "cucumber"), new("えだまめ", "beans")]),
        new(new("やすみじかんの あそび", "Games at break time"), [new("おにごっこ", "tag"), new("なわとび", "skipping"), new("ドッジボール", "dodgeball"), new("てつぼう", "bars"), new("すなば", "sandpit")]),
    ];

    private static int[] DrawCounts(int kinds, int low, int high, SeededRandom random) =>
        random.Draw(r => Enumerable.Range(0, kinds).Select(_ => r.Between(low, high)).ToArray(), n => n.Distinct().Count() == n.Length);

    // Level 1: three kinds, up to 9 cards. 2: four kinds, 10 to 16 cards. 3: five kinds, 15 to 20 cards.
    private static ItemDraft FillTable(int level, SeededRandom random)
    {
        var survey = random.Pick(Surveys.AsSpan());
        var counts = DrawCounts(level + 2, 1, level + 4, random);
        var kinds = survey.Kinds.Take(counts.Length).ToArray();
        var cards = random.Shuffle(counts.SelectMany((c, i) => Enumerable.Repeat(kinds[i], c)));
        var most = Array.IndexOf(counts, counts.Max());
        var least = Array.IndexOf(counts, counts.Min());
        Response Filled(Func<int, int> count) => new(Enumerable.Range(0, counts.Length).Select(i => KeyValuePair.Create(CellsKey.BoxOf(2, i + 1), NumberKey.Write(count(i)))));
        return new ItemDraft
        {
            Prompt = new(
                $"「{survey.Title.Ja}」を カードに かきました。{string.Join("、", cards.Select(c => c.Ja))}。ひょうに にんずうを かきましょう。",
                $"“{survey.Title.En}” on cards: {string.Join(", ", cards.Select(c => c.En))}. Fill in the table."),
            Key = new CellsKey([[.. kinds.Select(Cell.Given)], [.. counts.Select(c => Cell.Ask(c))]]),
            Hint = new("かぞえた カードに しるしを つけながら、1しゅるいずつ かぞえよう。", "Tick the cards as you count, one kind after the other."),
            Solution =
            [
                .. counts.Select((c, i) => new LocalizedText($"{kinds[i].Ja}は {c}。", $"{kinds[i].En}: {c}.")),
                new($"ぜんぶで {counts.Sum()}まいか たしかめる。", $"Check that they make {counts.Sum()} in all."),
                new($"こたえは {string.Join("、", counts)}", $"The answer is {string.Join(", ", counts)}."),
            ],
            Traps =
            [
                new(MissedOne, Filled(i => i == most ? counts[i] - 1 : counts[i])),
                new(CountedTwice, Filled(i => i == least ? counts[i] + 1 : counts[i])),
            ],
        };
    }

    // Level 1: how many more, from a graph. 2: how many in all, from a table. 3: what is missing in a table whose total is known.
    private static ItemDraft Read(int level, SeededRandom random)
    {
        var survey = random.Pick(Surveys.AsSpan());
        var counts = DrawCounts(level + 2, 2, 9, random);
        if (level == 1) return HowManyMore(survey, counts, random);
        var total = counts.Sum();
        var missing = random.Between(0, counts.Length - 1);
        var others = total - counts[missing];
        var heads = survey.Kinds.Take(counts.Length).Prepend(new LocalizedText("しゅるい", "kind")).Append(new("ぜんぶ", "all")).ToArray();
        var cells = counts.Select((c, i) => level == 3 && i == missing ? "□" : $"{c}").Append(level == 3 ? $"{total}" : "□");
        var answer = level == 3 ? counts[missing] : total;
        return new ItemDraft
        {
            Prompt = new($"「{survey.Title.Ja}」の ひょうです。□に あう かずは いくつですか。", $"The table shows “{survey.Title.En}”. Which number belongs in □?"),
            Figure = new Table(survey.Title, heads, [TableRow.Of(new("にんずう", "children"), cells)]),
            Key = new NumberKey(answer),
            Hint = level == 3 ? new("ぜんぶの かずから、わかって いる かずを ひこう。", "Take the known numbers from the total.") : new("ぜんぶの かずを じゅんに たそう。", "Add all the numbers in order."),
            Solution =
            [
                .. level == 3
                    ? [new($"わかって いる かずを たす：${string.Join(" + ", counts.Where((_, i) => i != missing))} = {others}$", $"Add the known ones: ${string.Join(" + ", counts.Where((_, i) => i != missing))} = {others}$"), LocalizedText.Same($"${total} - {others} = {answer}$")]
                    : new LocalizedText[] { new("ひょうの かずを ぜんぶ たす。", "Add all numbers of the table."), LocalizedText.Same($"${string.Join(" + ", counts)} = {total}$") },
                Phrases.Answer(answer),
            ],
            Traps = level == 3
                ? [NumberTrap.Of(AddedInstead, total + others), NumberTrap.Of(GaveKnownTotal, others)]
                : [NumberTrap.Of(ForgotOneKind, total - counts[^1]), NumberTrap.Of(CountedKinds, counts.Length)],
        };
    }

    private static ItemDraft HowManyMore(Survey survey, int[] counts, SeededRandom random)
    {
        var (i, j) = random.Draw(r => (I: r.Between(0, counts.Length - 1), J: r.Between(0, counts.Length - 1)), n => counts[n.I] > counts[n.J]);
        var (one, other, difference) = (survey.Kinds[i], survey.Kinds[j], counts[i] - counts[j]);
        return new ItemDraft
        {
            Prompt = new($"「{survey.Title.Ja}」の グラフです。{one.Ja}の ひとは {other.Ja}の ひとより なんにん おおいですか。", $"The graph shows “{survey.Title.En}”. How many more children chose {one.En} than {other.En}?"),
            Figure = new Pictograph(survey.Title, [.. counts.Select((c, k) => new PictographItem(survey.Kinds[k], c))]),
            Key = new NumberKey(difference),
            Hint = new("○の かずを くらべよう。", "Compare the numbers of circles."),
            Solution = [new($"{one.Ja}は {counts[i]}、{other.Ja}は {counts[j]}。", $"{one.En}: {counts[i]}; {other.En}: {counts[j]}."), LocalizedText.Same($"${counts[i]} - {counts[j]} = {difference}$"), Phrases.Answer(difference)],
            Traps = [NumberTrap.Of(GaveLargest, counts[i]), NumberTrap.Of(AddedInstead, counts[i] + counts[j])],
        };
    }
}
