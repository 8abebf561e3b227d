using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Data.GraphMisconceptions;
using Axis = Drill.Domain.Items.Figures.Data.Axis;

namespace Drill.Content.Grade4.Data;

/// <summary>4年 折れ線グラフ.</summary>
internal sealed partial class LineGraphs : IUnitFile
{
    public Unit Unit => new("g4-line-graphs", "math", 4, 20, new("{折|お}れ{線|せん}グラフ", "Line graphs"),
    [
        new Skill
        {
            Id = "line-graph-read",
            Name = new("{折|お}れ{線|せん}グラフを よむ", "Reading line graphs"),
            Codes = ["8250243411200000", "8250243311100000"],
            Prerequisites = ["sub-3digit"],
            Templates = [new("line-graph-read.value", 1, ReadValue), new("line-graph-read.plot", 1, PlotPoint)],
        },
        new Skill
        {
            Id = "line-graph-change",
            Name = new("{変|か}わり{方|かた}を よむ", "Reading how a quantity changes"),
            Codes = ["8250243311100000", "8250243411200000"],
            Prerequisites = ["line-graph-read"],
            Templates = [new("line-graph-change.steepest", 1, FindSteepest)],
        },
        new Skill
        {
            Id = "line-graph-scale",
            Name = new("め{盛|も}りを くふうした グラフ", "Graphs with a broken axis"),
            Codes = ["8250243411200000", "8250243412100000"],
            Prerequisites = ["line-graph-read", "line-graph-change"],
            Templates = [new("line-graph-scale.compare", 1, CompareTwoLines)],
        },
        new Skill
        {
            Id = "graph-choice",
            Name = new("グラフの えらびかた", "Choosing a suitable graph"),
            Codes = ["8250243412100000", "8250243411200000"],
            Prerequisites = ["line-graph-read"],
            Templates = [new("graph-choice.kind", 2, ChooseGraph)],
        },
    ]);

    private static readonly (LocalizedText Title, LocalizedText Unit)[] Subjects =
    [
        (new("{気温|きおん}の {変|か}わり{方|かた}", "Temperature"), new("{度|ど}", "degrees")),
        (new("プールの {水|みず}の {温度|おんど}", "Water in the pool"), new("{度|ど}", "degrees")),
        (new("ひなたの {地面|じめん}の {温度|おんど}", "Ground in the sun"), new("{度|ど}", "degrees")),
        (new("{教室|きょうしつ}の {温度|おんど}", "Classroom temperature"), new("{度|ど}", "degrees")),
    ];

    private static LocalizedText Hour(int hour) => new($"{hour}{{時|じ}}", $"{hour}:00");

    // Level 1: each mark is 1. 2: marks of 2, a point on a numbered or a small mark. 3: the difference of two points.
    private static ItemDraft ReadValue(int level, SeededRandom random)
    {
        var (title, unit) = random.Pick(Subjects);
        var minor = level == 1 ? 1 : 2;
        var values = random.Draw(
            r => WarmThenCool([.. Enumerable.Range(0, 7).Select(_ => r.Between(level == 1 ? 4 : 12, level == 1 ? 18 : 34) / minor * minor)]),
            n => n.Zip(n.Skip(1)).All(p => p.First != p.Second && Math.Abs(p.First - p.Second) <= 8) && n.Distinct().Count() >= 5);
        var start = random.Between(7, 9);
        var (at, other) = random.Draw(r => (At: r.Between(0, 5), Other: r.Between(1, 6)), n => n.Other > n.At + 1 && values[n.At] != values[n.Other] && (values[n.At] - values[n.Other]) / minor != 0);
        var difference = Math.Abs(values[at] - values[other]);
        var answer = level == 3 ? difference : values[at];
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($$"""{{start + at}}{時|じ}と {{start + other}}{時|じ}の {温度|おんど}の ちがいは {何度|なんど}ですか。""", $"By how many degrees do {start + at}:00 and {start + other}:00 differ?")
                : new($$"""{{start + at}}{時|じ}の {温度|おんど}は {何度|なんど}ですか。""", $"How many degrees is it at {start + at}:00?"),
            Figure = new LineGraph(title, [.. values.Select((_, i) => Hour(start + i))], [new(LocalizedText.Empty, [.. values.Select(v => (Rational)v)])], Axis.From0(level == 1 ? 20 : 40, level == 1 ? 5 : 10, minor, unit)),
            Key = new NumberKey(answer),
            Hint = new("まず、たての じくの 1め{盛|も}りが {何度|なんど}かを たしかめよう。", "First find out how many degrees one small mark is."),
            Solution =
            [
                new($$"""1め{盛|も}りは {{minor}}{度|ど}""", $"One mark is {minor} {(minor == 1 ? "degree" : "degrees")}."),
                new($$"""{{start + at}}{時|じ}は {{values[at]}}{度|ど}""", $"At {start + at}:00 it is {values[at]} degrees."),
                .. level == 3
                    ? [new($$"""{{start + other}}{時|じ}は {{values[other]}}{度|ど}""", $"At {start + other}:00 it is {values[other]} degrees."), LocalizedText.Same($"${Math.Max(values[at], values[other])} − {Math.Min(values[at], values[other])} = {difference}$")]
                    : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{answer}", "{度|ど}", "degrees"),
            ],
            Traps = level switch
            {
                1 => [NumberTrap.Of(ReadNeighbour, values[at + 1])],
                2 => [NumberTrap.Of(ReadNeighbour, values[at + 1]), NumberTrap.Of(CountedMarksAsOnes, (values[at] / 10 * 10) + (values[at] % 10 / 2) is var counted && counted != values[at] && counted != values[at + 1] ? counted : values[at] / 2 is var half && half != values[at + 1] ? half : values[at] + 1)],
                _ => [NumberTrap.Of(CountedMarksAsOnes, difference / 2), NumberTrap.Of(ReadNeighbour, values[at] == difference ? values[other] : values[at])],
            },
        };
    }

    // Level 1: marks of 1. 2: of 2. 3: of 5.
    private static ItemDraft PlotPoint(int level, SeededRandom random)
    {
        var tick = level switch { 1 => 1, 2 => 2, _ => 5 };
        var months = Enumerable.Range(1, level == 3 ? 8 : level == 2 ? 7 : 5).ToArray();
        var (values, at) = random.Draw(
            r => (Values: months.Select(_ => r.Between(2, 18) * tick).ToArray(), At: r.Between(0, months.Length - 1)),
            n => n.Values.Distinct().Count() >= 4 && n.Values[n.At] <= 20 && n.Values[n.At == 0 ? 1 : n.At - 1] is var near && near != n.Values[n.At] && near != n.Values[n.At] * tick);
        var vertical = new Drill.Domain.Items.Responses.Cells.Axis(0, 20 * tick, tick, 5 * tick);
        var (what, en) = random.Pick(("{図書室|としょしつ}を つかった {人|ひと}の {数|かず}", "Visitors to the library"), ("{花|はな}の さいた {数|かず}", "Flowers in bloom"), ("{雨|あめ}で できた {水|みず}たまりの {数|かず}", "Puddles counted"));
        return new ItemDraft
        {
            Prompt = new($$"""「{{what}}」の {表|ひょう}を {折|お}れ{線|せん}グラフに します。{横|よこ}の じくは {月|つき}、たての じくは {数|かず}です。{{months[at]}}{月|がつ}の {点|てん}を うちましょう。""", $"Draw a line graph of “{en}”: months along the bottom, numbers upwards. Put in the point for month {months[at]}."),
            Figure = new Table(new(what, en), [new("{月|つき}", "month"), .. months.Select(m => LocalizedText.Same($"{m}"))], [TableRow.Of(new("{数|かず}", "number"), [.. values.Select(v => $"{v}")])]),
            Key = new PointKey(new(0, months.Length, 1), vertical, months[at], values[at]),
            Hint = new("{横|よこ}の じくで {月|つき}を、たての じくで {数|かず}を さがそう。", "Find the month on the lower axis and the number on the upright one."),
            Solution =
            [
                new($$"""{{months[at]}}{月|がつ}の {数|かず}は {{values[at]}}""", $"In month {months[at]} the number is {values[at]}."),
                new($$"""たての じくの 1め{盛|も}りは {{tick}}だから、{{values[at]}}は 0から {{values[at] / tick}}こ {上|うえ}の め{盛|も}り""", $"One mark is {tick}, so {values[at]} is {values[at] / tick} marks above 0."),
                new($$"""{横|よこ}が {{months[at]}}、たてが {{values[at]}}の {点|てん}""", $"The point {months[at]} across, {values[at]} up."),
            ],
            Traps =
            [
                .. tick > 1 ? [new Trap(CountedMarksAsOnes, PointKey.ResponseFor(months[at], values[at] * tick))] : Array.Empty<Trap>(),
                new(ReadNeighbour, PointKey.ResponseFor(months[at], values[at == 0 ? 1 : at - 1])),
            ],
        };
    }

    // Level 1: the greatest rise among five points. 2: rise or fall among seven. 3: how much it changed there.
    private static ItemDraft FindSteepest(int level, SeededRandom random)
    {
        var (title, unit) = random.Pick(Subjects);
        var count = level == 1 ? 5 : 7;
        var isRise = level == 1 || random.Between(0, 1) == 0;
        var values = random.Draw(
            r => Enumerable.Range(0, count).Select(_ => r.Between(4, 19)).ToArray(),
            n => Steps(n) is var s && s.All(d => d != 0 && Math.Abs(d) <= 7) && s.Max() >= 3 && s.Min() <= -3 && s.Count(d => d == s.Max()) == 1 && s.Count(d => d == s.Min()) == 1 && Array.IndexOf(n, n.Max()) is var top
                && n.Count(x => x == n.Max()) == 1 && top < count - 1 && Array.IndexOf(s, isRise ? s.Max() : s.Min()) != (isRise ? top : Math.Max(0, top - 1)) && s.Max() != -s.Min());
        var steps = Steps(values);
        var start = random.Between(8, 10);
        var right = Array.IndexOf(steps, isRise ? steps.Max() : steps.Min());
        var opposite = Array.IndexOf(steps, isRise ? steps.Min() : steps.Max());
        var high = Array.IndexOf(values, values.Max());
        var (verbJa, verbEn) = isRise ? ("{上|あ}がり{方|かた}", "rise") : ("{下|さ}がり{方|かた}", "fall");
        LocalizedText Span(int i) => new($"{start + i}{{時|じ}}から {start + i + 1}{{時|じ}}", $"from {start + i}:00 to {start + i + 1}:00");
        var chosen = OneOf.InOrder([.. steps.Select((_, i) => Span(i))], right, (RisingForFalling, opposite), (SteepestByHeight, isRise ? high : Math.Max(0, high - 1)));
        var (from, to) = (values[right], values[right + 1]);
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($$"""{{start}}{時|じ}から {{start + count - 1}}{時|じ}までで、{温度|おんど}の {{verbJa}}が いちばん {大|おお}きい 1{時間|じかん}に、{何度|なんど} {変|か}わりましたか。""", $"From {start}:00 to {start + count - 1}:00, how many degrees did it change in the hour of the greatest {verbEn}?")
                : new($$"""{温度|おんど}の {{verbJa}}が いちばん {大|おお}きいのは {何時|なんじ}から {何時|なんじ}までの {間|あいだ}ですか。""", $"In which hour was the greatest {verbEn}?"),
            Figure = new LineGraph(title, [.. values.Select((_, i) => Hour(start + i))], [new(LocalizedText.Empty, [.. values.Select(v => (Rational)v)])], Axis.From0(20, 5, 1, unit)),
            Key = level == 3 ? new NumberKey(Math.Abs(steps[right])) : chosen.Key,
            Hint = new("{線|せん}の かたむきが {急|きゅう}な ところほど、{変|か}わり{方|かた}が {大|おお}きいよ。", "The steeper the line, the greater the change."),
            Solution =
            [
                new($$"""かたむきが いちばん {急|きゅう}なのは {{Span(right).Ja}}""", $"The line is steepest {Span(right).En}."),
                new($$"""{{from}}{度|ど}から {{to}}{度|ど}に {変|か}わった""", $"It changed from {from} to {to} degrees."),
                .. level == 3 ? [LocalizedText.Same($"${Math.Max(from, to)} − {Math.Min(from, to)} = {Math.Abs(steps[right])}$"), WorkedSolution.Answer($"{Math.Abs(steps[right])}", "{度|ど}", "degrees")] : new LocalizedText[] { new($$"""{答|こた}えは {{Span(right).Ja}}""", $"The answer is {Span(right).En}.") },
            ],
            Traps = level == 3 ? [NumberTrap.Of(RisingForFalling, Math.Abs(steps[opposite])), NumberTrap.Of(SteepestByHeight, values.Max())] : chosen.Traps,
        };
    }

    // As a day goes: up to the fifth hour, then down.
    private static int[] WarmThenCool(int[] values)
    {
        var rising = values.Order().ToArray();
        return [rising[0], rising[1], rising[3], rising[5], rising[6], rising[4], rising[2]];
    }

    private static int[] Steps(int[] values) => [.. values.Zip(values.Skip(1), (a, b) => b - a)];
}
