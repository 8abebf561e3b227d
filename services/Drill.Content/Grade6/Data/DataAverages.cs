using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Data.StatisticsMisconceptions;
using DataAxis = Drill.Domain.Items.Figures.Data.Axis;

namespace Drill.Content.Grade6.Data;

/// <summary>6年 データの調べ方.</summary>
internal sealed partial class DataAverages : IUnitFile
{
    public Unit Unit => new("g6-data", "math", 6, 70, new("データの {調|しら}べ{方|かた}", "Looking into data"),
    [
        new Skill
        {
            Id = "data-mean",
            Name = new("{平均値|へいきんち}", "The mean"),
            Codes = ["8250263411100000"],
            Prerequisites = ["average-mean", "decimal-divide-whole"],
            Templates = [new("data-mean.list", 1, FindMean)],
        },
        new Skill
        {
            Id = "data-median",
            Name = new("{中央値|ちゅうおうち}", "The median"),
            Codes = ["8250263411100000"],
            Prerequisites = ["data-mean"],
            Templates = [new("data-median.list", 1, FindMedian)],
        },
        new Skill
        {
            Id = "data-mode",
            Name = new("ドットプロットと {最頻値|さいひんち}", "Dot plots and the mode"),
            Codes = ["8250263411100000", "8250263411200000"],
            Prerequisites = ["data-mean", "data-median"],
            Templates = [new("data-mode.dot-plot", 1, FindMode)],
        },
        new Skill
        {
            Id = "frequency-table",
            Name = new("{度数分布表|どすうぶんぷひょう}", "Frequency tables"),
            Codes = ["8250263411200000", "8250263412100000"],
            Prerequisites = ["data-mode"],
            Templates = [new("frequency-table.fill", 1, FillFrequencies)],
        },
        new Skill
        {
            Id = "histogram-read",
            Name = new("ヒストグラム", "Histograms"),
            Codes = ["8250263411200000", "8250263412100000"],
            Prerequisites = ["frequency-table"],
            Templates = [new("histogram-read.count", 1, ReadHistogram)],
        },
        new Skill
        {
            Id = "data-choose-statistic",
            Name = new("{目的|もくてき}に {合|あ}う {代表値|だいひょうち}", "Which average fits the purpose"),
            Codes = ["8250263412100000", "8250263411300000", "8250263411100000"],
            Prerequisites = ["data-mean", "data-median", "data-mode"],
            Templates = [new("data-choose-statistic.purpose", 1, ChooseStatistic)],
        },
        new Skill
        {
            Id = "data-investigation",
            Name = new("データを {使|つか}った {問題|もんだい}の {解決|かいけつ}", "Solving a problem with data"),
            Codes = ["8250263411300000", "8250263412100000"],
            Prerequisites = ["data-choose-statistic"],
            Templates = [new("data-investigation.steps", 1, OrderSteps)],
        },
    ]);

    // Level 1: five values. 2: eight, whole mean. 3: ten, the mean in tenths.
    private static ItemDraft FindMean(int level, SeededRandom random)
    {
        var topic = Topic.Draw(random);
        var count = level switch { 1 => 5, 2 => 8, _ => 10 };
        var values = random.Draw<int[]>(
            r => [.. Enumerable.Range(0, count).Select(_ => r.Between(topic.Least, topic.Most))],
            v => v.Sum() % count == 0 == (level < 3) && v.Distinct().Count() is var kinds && kinds < count && v.Sum() % kinds != 0 | level == 3 && (v.Max() + v.Min()) * count != 2 * v.Sum());
        var (sum, mean) = (values.Sum(), NumberKey.Write(new(values.Sum(), count)));
        return new ItemDraft
        {
            Prompt = new($"{topic.Ja}の データです（{{単位|たんい}} {topic.Unit.Ja}）。{{平均値|へいきんち}}を {{求|もと}}めましょう。", $"{topic.En}, in {topic.Unit.En}. Find the mean."),
            Figure = topic.List(values),
            Key = new NumberKey(new(sum, count), IsDecimal: true),
            Hint = new("{合計|ごうけい}を データの {個数|こすう}で わろう。", "Divide the sum by the number of values."),
            Solution =
            [
                new($"{{合計|ごうけい}}：${string.Join(" + ", values)} = {sum}$", $"The sum: ${string.Join(" + ", values)} = {sum}$."),
                new($"{{個数|こすう}} {count}で わる：${sum} ÷ {count} = {mean}$", $"Divide by the {count} values: ${sum} ÷ {count} = {mean}$."),
                WorkedSolution.Answer(mean, topic.Unit.Ja, topic.Unit.En),
            ],
            Traps = [NumberTrap.Of(MiddleOfRange, new(values.Max() + values.Min(), 2)), NumberTrap.Of(DividedByKinds, new(sum, count - 1))],
        };
    }

    // Level 1: seven values. 2: nine. 3: ten, so two stand in the middle.
    private static ItemDraft FindMedian(int level, SeededRandom random)
    {
        var topic = Topic.Draw(random);
        var count = level switch { 1 => 7, 2 => 9, _ => 10 };
        var values = random.Draw<int[]>(
            r => [.. Enumerable.Range(0, count).Select(_ => r.Between(topic.Least, topic.Most))],
            v => v.Order().ToArray() is var s && (s[count / 2] != v[count / 2]) && (level < 3 || (s[4] != s[5] && v[4] + v[5] != s[4] + s[5] && v[4] + v[5] != 2 * s[4])) && 2 * v.Sum() != count * (s[(count - 1) / 2] + s[count / 2])
                && v.Sum() != count * v[count / 2]);
        int[] sorted = [.. values.Order()];
        var median = new Rational(sorted[(count - 1) / 2] + sorted[count / 2], 2);
        return new ItemDraft
        {
            Prompt = new($"{topic.Ja}の データです（{{単位|たんい}} {topic.Unit.Ja}）。{{中央値|ちゅうおうち}}を {{求|もと}}めましょう。", $"{topic.En}, in {topic.Unit.En}. Find the median."),
            Figure = topic.List(values),
            Key = new NumberKey(median, IsDecimal: true),
            Hint = new("{小|ちい}さい {順|じゅん}に ならべて、{真|ま}ん{中|なか}を {見|み}つけよう。", "Put them in order and find the middle."),
            Solution =
            [
                new($"{{小|ちい}}さい {{順|じゅん}}に：${string.Join(", ", sorted)}$", $"In order: ${string.Join(", ", sorted)}$."),
                level == 3
                    ? new($"5{{番目|ばんめ}}と 6{{番目|ばんめ}}の {{平均|へいきん}}：$({sorted[4]} + {sorted[5]}) ÷ 2 = {NumberKey.Write(median)}$", $"The mean of the 5th and the 6th: $({sorted[4]} + {sorted[5]}) ÷ 2 = {NumberKey.Write(median)}$.")
                    : new($"{count}{{個|こ}}の {{真|ま}}ん{{中|なか}}は {(count / 2) + 1}{{番目|ばんめ}}の {sorted[count / 2]}", $"The middle of {count} is number {(count / 2) + 1}: {sorted[count / 2]}."),
                WorkedSolution.Answer(NumberKey.Write(median), topic.Unit.Ja, topic.Unit.En),
            ],
            Traps =
            [
                NumberTrap.Of(DidNotSort, level == 3 ? new Rational(values[4] + values[5], 2) : values[count / 2]),
                level == 3 ? NumberTrap.Of(TookOneOfMiddleTwo, sorted[4]) : NumberTrap.Of(GaveMean, new(values.Sum(), count)),
            ],
        };
    }

    // Level 1: the mode. 2: the mode among more dots. 3: the median from a dot plot.
    private static ItemDraft FindMode(int level, SeededRandom random)
    {
        var topic = Topic.Draw(random);
        var (start, counts) = random.Draw<(int Start, int[] Counts)>(
            r => (r.Between(topic.Least, topic.Most - 7), [.. Enumerable.Range(0, 8).Select(_ => r.Between(level == 1 ? 0 : 1, level == 1 ? 4 : 6))]),
            n => n.Counts.Max() >= 3 && n.Counts.Count(c => c == n.Counts.Max()) == 1 && n.Counts[0] > 0 && n.Counts[7] > 0 && n.Counts[7] < n.Counts.Max()
                && n.Start > 9 && !Enumerable.Range(n.Start, 8).Contains(n.Counts.Max()) && (level < 3 || (n.Counts.Sum() % 2 == 1 && MedianOf(n.Start, n.Counts) is var m && m != n.Start + Array.IndexOf(n.Counts, n.Counts.Max()) && m != n.Start + 7)));
        int[] values = [.. counts.SelectMany((c, i) => Enumerable.Repeat(start + i, c))];
        var mode = start + Array.IndexOf(counts, counts.Max());
        var median = values[values.Length / 2];
        var answer = level == 3 ? median : mode;
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"ドットプロットは {topic.Ja}の データです。{values.Length}{{個|こ}}の データの {{中央値|ちゅうおうち}}を {{求|もと}}めましょう。", $"{topic.En}: the dot plot shows them. Find the median of the {values.Length} values.")
                : new($"ドットプロットは {topic.Ja}の データです。{{最頻値|さいひんち}}を {{求|もと}}めましょう。", $"{topic.En}: the dot plot shows them. Find the mode."),
            Figure = new DotPlot(topic.Title, [.. values.Select(v => (Rational)v)], new DataAxis(new Ticks(start - 1, start + 8, 1, 1), topic.Unit)),
            Key = new NumberKey(answer, IsDecimal: true),
            Hint = level == 3 ? new("{左|ひだり}から {順|じゅん}に ドットを {数|かぞ}えよう。", "Count the dots from the left.") : new("ドットが いちばん {高|たか}く つまれた ところを {見|み}よう。", "Look where the dots are piled highest."),
            Solution = level == 3
                ? [new($"${values.Length}${{個|こ}}の {{真|ま}}ん{{中|なか}}は {(values.Length / 2) + 1}{{番目|ばんめ}}", $"The middle of ${values.Length}$ values is number {(values.Length / 2) + 1}."), new($"{{左|ひだり}}から {(values.Length / 2) + 1}{{番目|ばんめ}}の ドットは {median}の ところ", $"Dot number {(values.Length / 2) + 1} from the left stands at {median}."), WorkedSolution.Answer($"{median}", topic.Unit.Ja, topic.Unit.En)]
                : [new($"いちばん {{多|おお}}いのは {mode}の ところの {counts.Max()}{{個|こ}}", $"Most dots, {counts.Max()}, stand at {mode}."), WorkedSolution.Answer($"{mode}", topic.Unit.Ja, topic.Unit.En)],
            Traps = level == 3
                ? [NumberTrap.Of(GaveMean, mode), NumberTrap.Of(GaveGreatest, start + 7)]
                : [NumberTrap.Of(GaveFrequency, counts.Max()), NumberTrap.Of(GaveGreatest, start + 7)],
        };
    }

    private static int MedianOf(int start, int[] counts) => counts.SelectMany((c, i) => Enumerable.Repeat(start + i, c)).ElementAt(counts.Sum() / 2);

    // Level 1: ten values in three classes. 2: fifteen in four. 3: twenty in five, with values on the limits.
    private static ItemDraft FillFrequencies(int level, SeededRandom random)
    {
        var topic = Topic.Draw(random);
        var (count, classes) = (level switch { 1 => 10, 2 => 15, _ => 20 }, level + 2);
        var start = topic.Least / 5 * 5;
        var values = random.Draw<int[]>(
            r => [.. Enumerable.Range(0, count).Select(_ => r.Between(start, start + (5 * classes) - 1))],
            v => v.Count(x => x % 5 == 0 && x > start) >= level && CountsOf(start, v, classes).Min() > 0);
        int[] right = CountsOf(start, values, classes);
        int[] upperIn = [.. Enumerable.Range(0, classes).Select(i => values.Count(v => v > start + (5 * i) && v <= start + (5 * i) + 5))];
        return new ItemDraft
        {
            Prompt = new($"{topic.Ja}の データ（{{単位|たんい}} {topic.Unit.Ja}）を {{度数分布表|どすうぶんぷひょう}}に まとめましょう。", $"{topic.En}, in {topic.Unit.En}. Fill in the frequency table."),
            Figure = topic.List(values),
            Key = new CellsKey(
            [
                [Cell.Given(new LocalizedText($"{topic.Unit.Ja}", topic.Unit.En)), Cell.Given(new LocalizedText("{度数|どすう}", "count"))],
                .. Enumerable.Range(0, classes).Select(i => (System.Collections.Immutable.ImmutableArray<Cell>)[Cell.Given(ClassName(start + (5 * i))), Cell.Ask(right[i])]),
                [Cell.Given(new LocalizedText("{合計|ごうけい}", "total")), Cell.Given($"{count}")],
            ]),
            Hint = new("「{以上|いじょう}」は その {数|かず}を ふくみ、「{未満|みまん}」は ふくまないよ。", "“And above” takes in the number, “below” does not."),
            Solution =
            [
                .. right.Select((c, i) => new LocalizedText($"{ClassName(start + (5 * i)).Ja}：{string.Join("、", values.Where(v => (v - start) / 5 == i).Order())}の {c}{{個|こ}}", $"{ClassName(start + (5 * i)).En}: {string.Join(", ", values.Where(v => (v - start) / 5 == i).Order())} – {c} of them.")),
                new($"たしかめ：${string.Join(" + ", right)} = {count}$", $"Check: ${string.Join(" + ", right)} = {count}$."),
                new($"{{答|こた}}えは {{順|じゅん}}に {string.Join("、", right.Select(c => $"${c}$"))}", $"The answers in order: {string.Join(", ", right.Select(c => $"${c}$"))}."),
            ],
            Traps = upperIn.SequenceEqual(right) ? [] : [new(CountedUpperBound, Filled(upperIn)), .. right.Distinct().Count() > 1 && !right.Reverse().SequenceEqual(right) && !right.Reverse().SequenceEqual(upperIn) ? [new Trap(CountedFromWrongEnd, Filled([.. right.Reverse()]))] : Array.Empty<Trap>()],
        };
    }

    private static Drill.Domain.Items.Responses.Response Filled(int[] counts) => new(counts.Select((c, i) => KeyValuePair.Create(CellsKey.BoxOf(i + 2, 2), $"{c}")));

    private static int[] CountsOf(int start, int[] values, int classes) => [.. Enumerable.Range(0, classes).Select(i => values.Count(v => (v - start) / 5 == i))];

    private static LocalizedText ClassName(int from) => new($"{from}{{以上|いじょう}}〜{from + 5}{{未満|みまん}}", $"{from} to below {from + 5}");
}
