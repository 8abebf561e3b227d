using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Data.GraphMisconceptions;

namespace Drill.Content.Grade4.Data;

/// <content>目盛りのくふうとグラフの選択.</content>
internal sealed partial class LineGraphs
{
    private static readonly (LocalizedText What, bool IsChange)[] Matters =
    [
        (new("{{n}}{人|にん}に きいた、すきな {給食|きゅうしょく}ごとの {人数|にんずう}", "how many of {n} children like each school lunch best"), false),
        (new("{先週|せんしゅう} {図書室|としょしつ}で かし{出|だ}した {{n}}さつの、{本|ほん}の {種類|しゅるい}ごとの {数|かず}", "the {n} library books lent last week, kind by kind"), false),
        (new("{校庭|こうてい}で {見|み}つけた {虫|むし} {{n}}ひきの、{種類|しゅるい}ごとの {数|かず}", "the {n} insects found in the school yard, kind by kind"), false),
        (new("{学校|がっこう}で けがを した {{n}}{人|にん}の、けがを した {場所|ばしょ}ごとの {人数|にんずう}", "where {n} children were hurt at school, place by place"), false),
        (new("{店|みせ}で {売|う}れた {{n}}この パンの、{種類|しゅるい}ごとの {数|かず}", "the {n} rolls a bakery sold, kind by kind"), false),
        (new("{{n}}{人|にん}の {住|す}んで いる {町|まち}ごとの {人数|にんずう}", "the towns where {n} children live, town by town"), false),
        (new("{{n}}{年間|ねんかん}の、{自分|じぶん}の {身長|しんちょう}の {変|か}わり{方|かた}", "how your height changed in {n} years"), true),
        (new("{{n}}{時間|じかん}の、{外|そと}の {気温|きおん}の {変|か}わり{方|かた}", "how the temperature outside changed in {n} hours"), true),
        (new("{{n}}{日間|にちかん}の、あさがおの つるの {長|なが}さの {変|か}わり{方|かた}", "how a morning glory grew in {n} days"), true),
        (new("{{n}}{年間|ねんかん}の、{町|まち}の {人口|じんこう}の {変|か}わり{方|かた}", "how the population of a town changed in {n} years"), true),
        (new("{水|みず}を あたためて {{n}}{分間|ふんかん}の、{温度|おんど}の {変|か}わり{方|かた}", "how the temperature of water changed while it was warmed for {n} minutes"), true),
        (new("{{n}}か{月間|げつかん}の、{子犬|こいぬ}の {体重|たいじゅう}の {変|か}わり{方|かた}", "how the weight of a puppy changed in {n} months"), true),
    ];

    // Level 1: one matter. 2: two matters, both answers. 3: three matters.
    private static ItemDraft ChooseGraph(int level, SeededRandom random)
    {
        var matters = random.Draw(r => r.Shuffle(Matters)[..level], n => level == 1 || n.Any(m => m.IsChange));
        var counts = matters.Select(m => m.IsChange ? random.Between(5, 12) : random.Between(31, 98)).ToArray();
        LocalizedText Say(int i) => new(matters[i].What.Ja.Replace("{{n}}", $"{counts[i]}", StringComparison.Ordinal), matters[i].What.En.Replace("{n}", $"{counts[i]}", StringComparison.Ordinal));
        LocalizedText bar = new("{棒|ぼう}グラフ", "bar graph"), line = new("{折|お}れ{線|せん}グラフ", "line graph");
        var chosen = level == 1
            ? OneOf.InOrder([bar, line], matters[0].IsChange ? 1 : 0, (BarForChange, 0), (LineForKinds, 1))
            : AllOf.Of([.. Enumerable.Range(0, level).Select(Say)], i => matters[i].IsChange, (LineForKinds, _ => true), (BarForChange, i => !matters[i].IsChange));
        return new ItemDraft
        {
            Prompt = level == 1
                ? new($$"""「{{Say(0).Ja}}」を グラフに します。{棒|ぼう}グラフと {折|お}れ{線|せん}グラフの どちらが よいですか。""", $"You draw a graph of {Say(0).En}. Is a bar graph or a line graph better?")
                : new("{折|お}れ{線|せん}グラフで あらわすと よい ものを ぜんぶ えらびましょう。", "Choose all that are best drawn as line graphs."),
            Key = chosen.Key,
            Hint = new("{変|か}わって いく ようすかな、{種類|しゅるい}ごとの {多|おお}さかな。", "Is it something that changes with time, or how many there are of each kind?"),
            Solution =
            [
                .. Enumerable.Range(0, level).Select(i => new LocalizedText(
                    $"「{Say(i).Ja}」は、" + (matters[i].IsChange ? "{時間|じかん}と ともに {変|か}わる ようすだから {折|お}れ{線|せん}グラフ" : "{種類|しゅるい}ごとの {多|おお}さを くらべるから {棒|ぼう}グラフ"),
                    matters[i].IsChange ? $"For {Say(i).En}, a line graph shows the change over time." : $"For {Say(i).En}, bars compare the kinds.")),
                .. level == 1 ? [new LocalizedText($"{{答|こた}}えは {(matters[0].IsChange ? line : bar).Ja}", $"The answer is a {(matters[0].IsChange ? line : bar).En}.")] : Array.Empty<LocalizedText>(),
            ],
            Traps = chosen.Traps,
        };
    }

    // Level 1: one line on a broken axis. 2: two lines, their difference. 3: which of two lines changed more, and by how much.
    private static ItemDraft CompareTwoLines(int level, SeededRandom random)
    {
        var bottom = random.Between(11, 14) * 10;
        var months = random.Between(1, 4);
        var names = Enumerable.Range(months, 5).Select(m => new LocalizedText($"{m}{{週目|しゅうめ}}", $"Week {m}")).ToArray();
        var (a, b) = random.Draw(
            r => (A: Grow(r, bottom + r.Between(2, 5)), B: Grow(r, bottom + r.Between(7, 9))),
            n => n.A[4] - n.A[0] != n.B[4] - n.B[0] && n.A.Zip(n.B).All(p => p.First != p.Second) && n.A[4] <= bottom + 20 && n.B[4] <= bottom + 20
                && Math.Abs(n.A[4] - n.B[4]) is var gap && gap != Math.Abs(n.A[4] - n.A[0] - n.B[4] + n.B[0]) && gap != Math.Max(n.A[4] - n.A[0], n.B[4] - n.B[0]));
        var at = random.Between(1, 3);
        var (growA, growB) = (a[4] - a[0], b[4] - b[0]);
        var answer = level switch { 1 => a[at], 2 => Math.Abs(a[at] - b[at]), _ => Math.Abs(growA - growB) };
        var axis = new Axis(new(bottom, bottom + 20, 5, 1), new("cm", "cm"));
        LocalizedText yui = new("ゆい", "Yui"), ren = new("れん", "Ren");
        return new ItemDraft
        {
            Prompt = level switch
            {
                1 => new($$"""{{months + at}}{週目|しゅうめ}の ゆいさんの ひまわりの {高|たか}さは {何|なん}cmですか。""", $"How many cm high was Yui’s sunflower in week {months + at}?"),
                2 => new($$"""{{months + at}}{週目|しゅうめ}の 2{人|ふたり}の ひまわりの {高|たか}さの ちがいは {何|なん}cmですか。""", $"By how many cm did the two sunflowers differ in week {months + at}?"),
                _ => new($$"""{{months}}{週目|しゅうめ}から {{months + 4}}{週目|しゅうめ}までに ひまわりが のびた {長|なが}さは、2{人|ふたり}で {何|なん}cm ちがいますか。""", $"From week {months} to week {months + 4}, by how many cm did one sunflower grow more than the other?"),
            },
            Figure = new LineGraph(new("ひまわりの {高|たか}さ", "Height of sunflowers"), names, level == 1 ? [new(yui, Values(a))] : [new(yui, Values(a)), new(ren, Values(b))], axis),
            Key = new NumberKey(answer),
            Hint = new("たての じくの いちばん {下|した}の {数|かず}を たしかめよう。", "Check the lowest number of the upright axis."),
            Solution = level switch
            {
                1 =>
                [
                    new($$"""たての じくは {{bottom}}cmから {始|はじ}まり、1め{盛|も}りは 1cm""", $"The axis begins at {bottom} cm, and one mark is 1 cm."),
                    WorkedSolution.Answer($"{answer}", "cm"),
                ],
                2 =>
                [
                    new($$"""ゆいさんのは {{a[at]}}cm、れんさんのは {{b[at]}}cm""", $"Yui’s: {a[at]} cm, Ren’s: {b[at]} cm."),
                    LocalizedText.Same($"${Math.Max(a[at], b[at])} − {Math.Min(a[at], b[at])} = {answer}$"),
                    WorkedSolution.Answer($"{answer}", "cm"),
                ],
                _ =>
                [
                    new($$"""ゆいさんのは ${{a[4]}} − {{a[0]}} = {{growA}}$ のびた""", $"Yui’s grew ${a[4]} − {a[0]} = {growA}$ cm."),
                    new($$"""れんさんのは ${{b[4]}} − {{b[0]}} = {{growB}}$ のびた""", $"Ren’s grew ${b[4]} − {b[0]} = {growB}$ cm."),
                    LocalizedText.Same($"${Math.Max(growA, growB)} − {Math.Min(growA, growB)} = {answer}$"),
                    WorkedSolution.Answer($"{answer}", "cm"),
                ],
            },
            Traps = level switch
            {
                1 => [NumberTrap.Of(IgnoredBreak, a[at] - bottom), NumberTrap.Of(ReadNeighbour, a[at + 1])],
                2 => [NumberTrap.Of(ReadOneLineOnly, a[at]), NumberTrap.Of(ReadNeighbour, Math.Abs(a[at + 1] - b[at + 1]) is var next && next != answer ? next : answer + 1)],
                _ => [NumberTrap.Of(JudgedByPicture, Math.Abs(a[4] - b[4])), NumberTrap.Of(ReadOneLineOnly, Math.Max(growA, growB))],
            },
        };
    }

    private static int[] Grow(SeededRandom random, int from)
    {
        var heights = new int[5];
        heights[0] = from;
        for (var i = 1; i < 5; i++) heights[i] = heights[i - 1] + random.Between(1, 3);
        return heights;
    }

    private static Rational[] Values(int[] heights) => [.. heights.Select(h => (Rational)h)];
}
