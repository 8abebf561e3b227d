using System.Collections.Immutable;
using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Data.ShareGraphMisconceptions;

namespace Drill.Content.Grade5.Data;

/// <summary>5年 帯グラフと円グラフ、統計的な問題解決.</summary>
internal sealed class ShareGraphs : IUnitFile
{
    public Unit Unit => new("g5-share-graphs", "math", 5, 160, new("{帯|おび}グラフと {円|えん}グラフ", "Band graphs and circle graphs"),
    [
        new Skill
        {
            Id = "share-graph-read",
            Name = new("{帯|おび}グラフ・{円|えん}グラフを よむ", "Reading band and circle graphs"),
            Codes = ["8250253411100000"],
            Prerequisites = ["share-part", "percent-notation"],
            Templates = [new("share-graph-read.share", 1, ReadShare)],
        },
        new Skill
        {
            Id = "share-graph-table",
            Name = new("グラフに する ための {表|ひょう}", "The table for a graph of shares"),
            Codes = ["8250253411100000", "8250253412100000"],
            Prerequisites = ["share-graph-read", "share-percent"],
            Templates = [new("share-graph-table.percent", 1, FillPercents)],
        },
        new Skill
        {
            Id = "band-graph-compare",
            Name = new("2つの {帯|おび}グラフを くらべる", "Comparing two bands"),
            Codes = ["8250253412100000", "8250253411100000"],
            Prerequisites = ["share-graph-read", "share-part"],
            Templates = [new("band-graph-compare.amounts", 1, CompareBands)],
        },
        new Skill
        {
            Id = "share-graph-choice",
            Name = new("{目的|もくてき}に {合|あ}う グラフ", "The graph that fits the purpose"),
            Codes = ["8250253412100000", "8250253411200000"],
            Prerequisites = ["share-graph-read"],
            Templates = [new("share-graph-choice.purpose", 1, ChooseGraph, Variety: 12)],
        },
        new Skill
        {
            Id = "statistics-steps",
            Name = new("データで {問題|もんだい}を {解決|かいけつ}する", "Solving a problem with data"),
            Codes = ["8250253411200000", "8250253412100000"],
            Prerequisites = ["share-graph-choice"],
            Templates = [new("statistics-steps.order", 1, OrderSteps)],
        },
    ]);

    private static readonly (LocalizedText Title, LocalizedText[] Parts, LocalizedText Unit)[] Surveys =
    [
        (new("{図書室|としょしつ}で かりた {本|ほん}", "books borrowed"), [new("{物語|ものがたり}", "stories"), new("{図|ず}かん", "picture guides"), new("{伝記|でんき}", "lives of people"), new("その{他|た}", "others")], new("さつ", "books")),
        (new("けがを した {場所|ばしょ}", "where children got hurt"), [new("{校庭|こうてい}", "playground"), new("ろう{下|か}", "corridor"), new("{教室|きょうしつ}", "classroom"), new("その{他|た}", "others")], new("{人|にん}", "children")),
        (new("すきな {給食|きゅうしょく}", "favourite school lunch"), [new("カレー", "curry"), new("あげパン", "fried bread"), new("ラーメン", "noodles"), new("その{他|た}", "others")], new("{人|にん}", "children")),
        (new("{集|あつ}めた ごみの しゅるい", "waste collected"), [new("{生|なま}ごみ", "kitchen waste"), new("{紙|かみ}", "paper"), new("プラスチック", "plastic"), new("その{他|た}", "others")], new("kg", "kg")),
    ];

    private static int[] DrawPercents(SeededRandom random, int step) => random.Draw(
        r => { int a = r.Between(30, 48), b = r.Between(18, 28), c = r.Between(9, 16); return new[] { a / step * step, b / step * step, c / step * step, 100 - (a / step * step) - (b / step * step) - (c / step * step) }; },
        p => p[0] > p[1] && p[1] > p[2] && p[2] > 4 && p[3] > 4 && p.Distinct().Count() == 4);

    // Level 1: a share read off the marks. 2: the amount of a share. 3: the same from two parts together.
    private static ItemDraft ReadShare(int level, SeededRandom random)
    {
        var (title, parts, unit) = random.Pick(Surveys);
        var percents = DrawPercents(random, level == 3 ? 1 : 5);
        var total = random.Between(level == 1 ? 4 : 2, 9) * 100;
        var index = level == 1 ? random.Between(1, 2) : random.Between(0, 1);
        var (asked, begin) = (percents[index], percents.Take(index).Sum());
        Share[] shares = [.. parts.Zip(percents, (name, p) => new Share(name, p)).Select((s, i) => level == 1 && i == index ? s with { IsAsked = true } : s)];
        Figure figure = random.Between(0, 1) == 0 ? new CircleGraph(title, shares) : new BandGraph(title, [new(LocalizedText.Empty, shares)]);
        if (level == 1)
        {
            return new ItemDraft
            {
                Prompt = new($"グラフを {{見|み}}て {{答|こた}}えましょう。「{parts[index].Ja}」は {{全体|ぜんたい}}の {{何|なん}}%ですか。", $"Look at the graph. What per cent is “{parts[index].En}”?"),
                Figure = figure,
                Key = new PercentKey(new Rational(asked, 100)),
                Hint = new("はじまりの め{盛|も}りと おわりの め{盛|も}りを よもう。", "Read the marks where it begins and ends."),
                Solution = [LocalizedText.Same($"${begin + asked} − {begin} = {asked}$"), new($"{{答|こた}}えは {asked}%", $"The answer is {asked} %.")],
                Traps = [new(ReadEndMark, PercentKey.ResponseFor(new Rational(begin + asked, 100))), new(Misconceptions.Relations.ShareMisconceptions.PercentTenTimes, PercentKey.ResponseFor(new Rational(asked, 1000)))],
            };
        }

        var together = level == 3 ? percents[0] + percents[1] : asked;
        var share = NumberKey.Write(new Rational(together, 100));
        var value = total * together / 100;
        var (what, whatEn) = level == 3 ? ($"「{parts[0].Ja}」と「{parts[1].Ja}」を {{合|あ}}わせると", $"“{parts[0].En}” and “{parts[1].En}” together") : ($"「{parts[index].Ja}」は", $"“{parts[index].En}”");
        return new ItemDraft
        {
            Prompt = new($"グラフの {{全体|ぜんたい}}は {total}{unit.Ja}です。{what} {(unit.Ja == "{人|にん}" ? "{何人|なんにん}" : $"{{何|なん}}{unit.Ja}")}ですか。", $"The whole of the graph is {total} {unit.En}. How many {unit.En} are {whatEn}?"),
            Figure = figure,
            Key = new NumberKey(value),
            Hint = new("{全体|ぜんたい} × {割合|わりあい}で {求|もと}めよう。", "whole × share"),
            Solution =
            [
                .. level == 3 ? [LocalizedText.Same($"${percents[0]} + {percents[1]} = {together}$")] : Array.Empty<LocalizedText>(),
                LocalizedText.Same($"${total} × {share} = {value}$"),
                WorkedSolution.Answer($"{value}", unit.Ja, unit.En),
            ],
            Traps = [NumberTrap.Of(PercentAsCount, together), NumberTrap.Of(Misconceptions.Relations.ShareMisconceptions.PercentAsNumber, total * together)],
        };
    }

    // Level 1: a whole of 50 or 200. 2: 40 or 80. 3: 160, 240 or 320.
    private static ItemDraft FillPercents(int level, SeededRandom random)
    {
        var (title, parts, unit) = random.Pick(Surveys);
        var total = level switch { 1 => random.Pick(50, 20), 2 => random.Pick(80, 60, 40), _ => random.Pick(160, 240, 320) };
        var percents = random.Draw(r => DrawPercents(r, 5), p => p.All(x => x * total % 100 == 0));
        int[] counts = [.. percents.Select(p => p * total / 100)];
        Response Fill(Func<int, int> value) => new(Enumerable.Range(0, 4).Select(i => KeyValuePair.Create(CellsKey.BoxOf(i + 2, 3), $"{value(i)}")));
        return new ItemDraft
        {
            Prompt = new($"「{title.Ja}」を {{調|しら}}べると、{string.Join("、", parts.Zip(counts, (p, c) => $"{p.Ja} {c}{unit.Ja}"))}でした。{{合計|ごうけい}}は {total}{unit.Ja}です。{{百分率|ひゃくぶんりつ}}を {{求|もと}}めて {{表|ひょう}}を {{完成|かんせい}}させましょう。", $"A count of {title.En}: {string.Join(", ", parts.Zip(counts, (p, c) => $"{p.En} {c}"))}, {total} in all. Complete the table with the per cents."),
            Key = new CellsKey(
            [
                [Cell.Empty, Cell.Given(unit), Cell.Given("%")],
                .. parts.Select((p, i) => (ImmutableArray<Cell>)[Cell.Given(p), Cell.Given($"{counts[i]}"), Cell.Ask(percents[i])]),
            ]),
            Hint = new("それぞれの {数|かず} ÷ {合計|ごうけい} × 100で {求|もと}めよう。", "each ÷ whole × 100"),
            Solution =
            [
                .. counts.Zip(percents, (c, p) => LocalizedText.Same($"${c} ÷ {total} × 100 = {p}$")),
                new($"{{答|こた}}えは {string.Join("、", percents.Select(p => $"{p}%"))}", $"The answer: {string.Join(", ", percents.Select(p => $"{p} %"))}."),
            ],
            Traps = [new(PercentOfWrongTotal, Fill(i => counts[i])), new(ReadEndMark, Fill(i => percents.Take(i + 1).Sum()))],
        };
    }

    // Level 1: totals in round hundreds. 2: closer shares. 3: three bands.
    private static ItemDraft CompareBands(int level, SeededRandom random)
    {
        var (title, parts, unit) = random.Pick(Surveys);
        var count = level == 3 ? 3 : 2;
        var years = random.Draw(
            r => Enumerable.Range(0, count).Select(_ => (Total: r.Between(2, 9) * (level == 1 ? 100 : 60), Percents: DrawPercents(r, level == 1 ? 5 : 1))).ToArray(),
            y => y.All(x => x.Total * x.Percents[0] % 100 == 0) && y.Select(x => x.Percents[0]).Distinct().Count() == count && y.Select(x => x.Total * x.Percents[0]).Distinct().Count() == count
                && y.MaxBy(x => x.Percents[0]) != y.MaxBy(x => x.Total * x.Percents[0]));
        var (most, highest) = (years.MaxBy(y => y.Total * y.Percents[0]), years.MaxBy(y => y.Percents[0]));
        LocalizedText Name(int i) => new($"{"ABC"[i]}{{校|こう}}", $"school {"ABC"[i]}");
        var options = OneOf.InOrder([.. years.Select((y, i) => (y == most ? null : y == highest ? ComparedPercentsAcross : PercentAsCount, Name(i))), (ThoughtUnknowable, new LocalizedText("くらべられない", "cannot be told"))]);
        var right = options.Right;
        return new ItemDraft
        {
            Prompt = new(
                $"「{title.Ja}」の {{割合|わりあい}}です。{{全体|ぜんたい}}は {string.Join("、", years.Select((y, i) => $"{Name(i).Ja}が {y.Total}{unit.Ja}"))}です。「{parts[0].Ja}」が {(count == 2 ? "{多|おお}いのは どちらの {学校|がっこう}" : "いちばん {多|おお}いのは どの {学校|がっこう}")}ですか。",
                $"The graph shows shares of {title.En}. In all there are {string.Join(", ", years.Select((y, i) => $"{y.Total} {unit.En} at {Name(i).En}"))}. Which school has {(count == 2 ? "more" : "the most")} “{parts[0].En}”?"),
            Figure = new BandGraph(title, [.. years.Select((y, i) => new Band(Name(i), [.. parts.Zip(y.Percents, (p, x) => new Share(p, x))]))]),
            Key = options.Key,
            Hint = new("{全体|ぜんたい} × {割合|わりあい}で {数|かず}に もどして くらべよう。", "Turn the shares back into amounts: whole × share."),
            Solution =
            [
                .. years.Select((y, i) => new LocalizedText(
                    $"{Name(i).Ja}：${y.Total} × {NumberKey.Write(new(y.Percents[0], 100))} = {y.Total * y.Percents[0] / 100}$",
                    $"{char.ToUpperInvariant(Name(i).En[0])}{Name(i).En[1..]}: ${y.Total} × {NumberKey.Write(new(y.Percents[0], 100))} = {y.Total * y.Percents[0] / 100}$.")),
                new($"{{答|こた}}えは {right.Ja}", $"The answer is {right.En}."),
            ],
            Traps = options.Traps,
        };
    }

    private enum Purpose { Change, Amount, Share }

    private static readonly (LocalizedText Text, Purpose Purpose)[] Purposes =
    [
        (new("1{日|にち}の {気温|きおん}が どう かわったか", "how the temperature changed in a day"), Purpose.Change),
        (new("{自分|じぶん}の {身長|しんちょう}が {毎年|まいとし} どう かわって きたか", "how a child’s own height changed year by year"), Purpose.Change),
        (new("{市|し}の {人口|じんこう}が どう かわって きたか", "how the population of a city changed"), Purpose.Change),
        (new("{水|みず}を あたためた ときの {温度|おんど}の かわり{方|かた}", "how the temperature of heated water changes"), Purpose.Change),
        (new("{組|くみ}ごとの {集|あつ}めた {空|あ}きかんの {数|かず}", "the cans collected by each class"), Purpose.Amount),
        (new("{都道府県|とどうふけん}ごとの みかんの とれた {量|りょう}", "the mikan harvest of prefectures"), Purpose.Amount),
        (new("{曜日|ようび}ごとの {図書室|としょしつ}の {利用者|りようしゃ}の {数|かず}", "the users of the library on each weekday"), Purpose.Amount),
        (new("{世界|せかい}の {高|たか}い {山|やま}の {高|たか}さくらべ", "the heights of high mountains"), Purpose.Amount),
        (new("{家|いえ}で {使|つか}う {水|みず}の、{使|つか}いみちごとの {全体|ぜんたい}に {対|たい}する {割合|わりあい}", "what part of a home's water each use takes"), Purpose.Share),
        (new("{学校|がっこう}{全体|ぜんたい}の けがの うち、{場所|ばしょ}ごとの {割合|わりあい}", "what part of all injuries happened in each place"), Purpose.Share),
        (new("{県|けん}の {土地|とち}の うち {森林|しんりん}や {田畑|たはた}が しめる {割合|わりあい}", "what part of a prefecture is forest and fields"), Purpose.Share),
        (new("おこづかいの {使|つか}いみちごとの {全体|ぜんたい}に {対|たい}する {割合|わりあい}", "what part of the pocket money goes to each use"), Purpose.Share),
    ];

    // Level 1: one purpose among three graphs. 2: for one of two children's purposes. 3: of three purposes.
    private static ItemDraft ChooseGraph(int level, SeededRandom random)
    {
        var purposes = random.Shuffle(Purposes).DistinctBy(p => p.Purpose).Take(level).ToArray();
        var asked = random.Between(0, purposes.Length - 1);
        LocalizedText Graph(Purpose p) => p switch { Purpose.Change => new("{折|お}れ{線|せん}グラフ", "a line graph"), Purpose.Amount => new("{棒|ぼう}グラフ", "a bar graph"), _ => new("{円|えん}グラフ", "a circle graph") };
        var right = purposes[asked].Purpose;
        var options = OneOf.Shuffled(random, Graph(right), [.. Enum.GetValues<Purpose>().Where(p => p != right).Select(p => (right == Purpose.Change || p == Purpose.Change ? ChangeAsShare : SharesAsAmounts, Graph(p)))]);
        (string Ja, string En)[] names = [("ゆうさん", "Yu"), ("みおさん", "Mio"), ("れんさん", "Ren")];
        var told = string.Join("、", purposes.Select((p, i) => $"{names[i].Ja}は {i + 1}{{班|はん}}で「{p.Text.Ja}」"));
        return new ItemDraft
        {
            Prompt = new($"{told}を {{伝|つた}}えたいと {{考|かんが}}えて います。{names[asked].Ja}の {{目的|もくてき}}に いちばん {{合|あ}}う グラフは どれですか。", $"{string.Join(", ", purposes.Select((p, i) => $"{names[i].En} in group {i + 1} wants to show {p.Text.En}"))}. Which graph fits what {names[asked].En} wants to show best?"),
            Key = options.Key,
            Hint = new("かわり{方|かた}、{量|りょう}、{割合|わりあい}の どれを {伝|つた}えたいのかな？", "Is it a change, amounts, or shares?"),
            Solution =
            [
                right switch
                {
                    Purpose.Change => new("かわり{方|かた}を {伝|つた}える ときは {折|お}れ{線|せん}グラフ", "A change is shown by a line graph."),
                    Purpose.Amount => new("{量|りょう}の {大小|だいしょう}を くらべる ときは {棒|ぼう}グラフ", "Amounts are compared with a bar graph."),
                    _ => new("{全体|ぜんたい}に {対|たい}する {割合|わりあい}を {伝|つた}える ときは {円|えん}グラフや {帯|おび}グラフ", "Shares of a whole are shown by a circle or band graph."),
                },
                new($"{{答|こた}}えは {Graph(right).Ja}", $"The answer is {Graph(right).En}."),
            ],
            Traps = options.Traps,
        };
    }

    private static readonly (LocalizedText Problem, LocalizedText Plan, LocalizedText Collect, LocalizedText Analyse, LocalizedText Conclude)[] Projects =
    [
        (new("けがを へらしたい", "fewer children should get hurt"), new("{場所|ばしょ}と {時間|じかん}を {記録|きろく}すると {決|き}める", "decide to note place and time"), new("1か{月|げつ}の けがを {記録|きろく}する", "note the injuries of a month"), new("{場所|ばしょ}ごとの {割合|わりあい}を {円|えん}グラフに する", "make a circle graph of the places"), new("{校庭|こうてい}での {遊|あそ}び{方|かた}を よびかける", "ask for care in the playground")),
        (new("{図書室|としょしつ}を もっと {使|つか}って ほしい", "more children should use the library"), new("すきな {本|ほん}の アンケートを {作|つく}る", "write questions about favourite books"), new("{全部|ぜんぶ}の {組|くみ}に {答|こた}えて もらう", "let every class answer"), new("しゅるいごとの {割合|わりあい}を {帯|おび}グラフに する", "make a band graph of the kinds"), new("{人気|にんき}の ある {本|ほん}の コーナーを {作|つく}る", "set up a corner of popular books")),
        (new("{給食|きゅうしょく}の {食|た}べのこしを へらしたい", "less lunch should be left over"), new("のこりの {重|おも}さを はかる{日|ひ}を {決|き}める", "choose days for weighing what is left"), new("{毎日|まいにち} のこりの {重|おも}さを はかる", "weigh what is left every day"), new("{曜日|ようび}ごとに {棒|ぼう}グラフに する", "make a bar graph of the weekdays"), new("のこりの {多|おお}い {日|ひ}の {声|こえ}かけを {考|かんが}える", "plan what to say on days with much left")),
        (new("あいさつを ふやしたい", "more children should greet each other"), new("{門|もん}で {数|かぞ}える {時間|じかん}を {決|き}める", "choose when to count at the gate"), new("{朝|あさ} あいさつした {人数|にんずう}を {数|かぞ}える", "count those who greet in the morning"), new("{日|ひ}ごとの かわりを {折|お}れ{線|せん}グラフに する", "make a line graph of the days"), new("あいさつ{週間|しゅうかん}を {開|ひら}く ことを {提案|ていあん}する", "propose a week of greetings")),
    ];

    // Level 1: three steps. 2: four. 3: all five.
    private static ItemDraft OrderSteps(int level, SeededRandom random)
    {
        var project = random.Pick(Projects);
        LocalizedText[] all = [project.Problem, project.Plan, project.Collect, project.Analyse, project.Conclude];
        int[] kept = level switch { 1 => [1, 2, 4], 2 => [1, 2, 3, 4], _ => [0, 1, 2, 3, 4] };
        var days = random.Between(11, 19);
        var steps = Options.DrawOutOfOrder(random, kept);
        int[] collectFirst = [.. kept.Where(i => i < 1), 2, 1, .. kept.Where(i => i > 2)], concludeEarly = [.. kept.Where(i => i < 2), 4, .. kept.Where(i => i is 2 or 3)];
        var choice = Ordered.Of(steps, i => all[i], kept, (CollectedBeforePlanning, collectFirst), (ConcludedBeforeAnalysing, concludeEarly));
        return new ItemDraft
        {
            Prompt = new($"{days}{{人|にん}}の {{委員|いいん}}が 「{project.Problem.Ja}」と {{考|かんが}}えて、データを {{使|つか}}って {{解決|かいけつ}}します。つぎの {kept.Length}つを {{進|すす}}める {{順|じゅん}}に ならべましょう。", $"A committee of {days} thinks: {project.Problem.En}. They solve it with data. Put the {kept.Length} steps in order."),
            Key = choice.Key,
            Hint = new("{問題|もんだい} → {計画|けいかく} → データ → {分析|ぶんせき} → {結論|けつろん} の {順|じゅん}だよ。", "problem → plan → data → analysis → conclusion"),
            Solution =
            [
                .. kept.Select((i, n) => new LocalizedText($"{n + 1}. {all[i].Ja}", $"{n + 1}. {all[i].En}")),
                new($"{{答|こた}}えは {string.Join(" → ", kept.Select(i => all[i].Ja))}", $"The answer: {string.Join(" → ", kept.Select(i => all[i].En))}"),
            ],
            Traps = choice.Traps,
        };
    }
}
