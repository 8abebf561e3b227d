using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Data.StatisticsMisconceptions;
using DataAxis = Drill.Domain.Items.Figures.Data.Axis;

namespace Drill.Content.Grade6.Data;

/// <content>ヒストグラム、代表値の選び方、統計的な問題解決.</content>
internal sealed partial class DataAverages
{
    // Level 1: how many reached a limit. 2: in which class someone stands, counted from above. 3: what part of all, in per cent.
    private static ItemDraft ReadHistogram(int level, SeededRandom random)
    {
        var topic = Topic.Draw(random);
        var start = topic.Least / 5 * 5;
        var counts = random.Draw<int[]>(
            r => [.. Enumerable.Range(0, 5).Select(_ => r.Between(1, 9))],
            c => c[3] + c[4] != c[3] && c[4] + c[3] != c[0] + c[1] + c[2] && c[3] + c[4] != c[0] + c[1] && (level < 3 || (100 * (c[3] + c[4]) % c.Sum() == 0 && c.Sum() >= 20)));
        var (limit, reached, total) = (start + 15, counts[3] + counts[4], counts.Sum());
        var place = counts[4] + random.Between(1, counts[3]);
        var figure = new Histogram(topic.Title, start, 5, counts, topic.Unit, DataAxis.From0(10, 5, 1, new("{人|にん}", "children")));
        var (prompt, answer, steps, traps, unit) = level switch
        {
            1 => (new LocalizedText($"ヒストグラムは {topic.Ja}の {{記録|きろく}}です。{limit}{topic.Unit.Ja}{{以上|いじょう}}の {{人|ひと}}は {{何人|なんにん}}ですか。", $"{topic.En}: the histogram shows them. How many children have {limit} {topic.Unit.En} or more?"), reached,
                new[] { new LocalizedText($"{limit}{{以上|いじょう}}の {{階級|かいきゅう}}を たす：${counts[3]} + {counts[4]} = {reached}$", $"Add the classes from {limit} on: ${counts[3]} + {counts[4]} = {reached}$.") },
                new[] { NumberTrap.Of(GaveOneClass, counts[3]), NumberTrap.Of(CountedFromWrongEnd, total - reached) }, new LocalizedText("{人|にん}", "children")),
            2 => (new($"ヒストグラムは {topic.Ja}の {{記録|きろく}}です。{{大|おお}}きい {{方|ほう}}から {place}{{番目|ばんめ}}の {{人|ひと}}は、{{何|なん}}{topic.Unit.Ja}{{以上|いじょう}}の {{階級|かいきゅう}}に {{入|はい}}りますか。", $"{topic.En}: the histogram shows them. In which class is number {place} from the top? Write its lower limit in {topic.Unit.En}."), limit,
                [
                    new($"いちばん {{上|うえ}}の {{階級|かいきゅう}}が {counts[4]}{{人|にん}}、{{次|つぎ}}の {{階級|かいきゅう}}まで ${counts[4]} + {counts[3]} = {reached}${{人|にん}}", $"The top class has {counts[4]}; with the next there are ${counts[4]} + {counts[3]} = {reached}$."),
                    new($"{place}{{番目|ばんめ}}は {limit}{{以上|いじょう}} {limit + 5}{{未満|みまん}}の {{階級|かいきゅう}}", $"Number {place} is in the class from {limit} to below {limit + 5}."),
                ],
                [NumberTrap.Of(LookedAtGreatestOnly, start + 20)], topic.Unit),
            _ => (new($"ヒストグラムは {topic.Ja}の {{記録|きろく}}です。{limit}{topic.Unit.Ja}{{以上|いじょう}}の {{人|ひと}}は {{全体|ぜんたい}}の {{何|なん}}％ですか。", $"{topic.En}: the histogram shows them. What per cent of the children have {limit} {topic.Unit.En} or more?"), 100 * reached / total,
                [
                    new($"{{全体|ぜんたい}}は ${string.Join(" + ", counts)} = {total}${{人|にん}}", $"All together: ${string.Join(" + ", counts)} = {total}$."),
                    new($"{limit}{{以上|いじょう}}は ${counts[3]} + {counts[4]} = {reached}${{人|にん}}", $"From {limit} on: ${counts[3]} + {counts[4]} = {reached}$."),
                    LocalizedText.Same($"${reached} ÷ {total} × 100 = {100 * reached / total}$"),
                ],
                [NumberTrap.Of(CountedFromWrongEnd, 100 - (100 * reached / total)), NumberTrap.Of(GaveOneClass, new(100 * counts[3], total))], new LocalizedText("％", "per cent")),
        };
        return new ItemDraft
        {
            Prompt = prompt,
            Figure = figure,
            Key = new NumberKey(answer),
            Hint = new("どの {階級|かいきゅう}が あてはまるか、{先|さき}に さがそう。", "Find first which classes are meant."),
            Solution = [.. steps, WorkedSolution.Answer($"{answer}", unit.Ja, unit.En)],
            Traps = traps,
        };
    }

    // Level 1: a purpose that asks for the mode, median or mean. 2: with the numbers of a small shop or class. 3: with a value far away and two more numbers.
    private static ItemDraft ChooseStatistic(int level, SeededRandom random)
    {
        LocalizedText mean = new("{平均値|へいきんち}", "the mean"), median = new("{中央値|ちゅうおうち}", "the median"), mode = new("{最頻値|さいひんち}", "the mode");
        var (low, far) = (random.Between(12, 40), random.Between(10, 25) * 10);
        var (kind, ja, en) = random.Pick(
            (0, "くつ{屋|や}さんが、{来月|らいげつ} いちばん {多|おお}く {仕入|しい}れる サイズを、{先月|せんげつ} {売|う}れた サイズから {決|き}めます。", "A shoe shop decides which size to order most of, from the sizes sold last month."),
            (0, "{給食|きゅうしょく}の {人気|にんき}メニューを 1つ {決|き}めるため、{好|す}きな メニューの アンケートを しました。", "To choose one favourite school lunch, the children were asked what they like."),
            (0, "{図書委員|としょいいん}が、いちばん {多|おお}くの {人|ひと}が {借|か}りる {冊数|さっすう}を {調|しら}べます。", "The library team wants to know the number of books that most children borrow."),
            (1, $"ほとんどの {{人|ひと}}の {{貯金|ちょきん}}は {low}00{{円|えん}}ぐらいで、{{1人|ひとり}}だけ {far}000{{円|えん}}でした。クラスの ふつうの {{人|ひと}}の {{額|がく}}を {{知|し}}りたいと {{思|おも}}います。", $"Most children have saved about {low}00 yen, but one has {far}000 yen. What has a usual child of the class saved?"),
            (1, $"11{{人|にん}}の {{通学時間|つうがくじかん}}は ほとんど {low}{{分|ふん}}{{前後|ぜんご}}で、{{1人|ひとり}}だけ {far}{{分|ぷん}}でした。{{自分|じぶん}}が {{短|みじか}}い {{方|ほう}}から {{半分|はんぶん}}に {{入|はい}}るかを {{知|し}}りたいと {{思|おも}}います。", $"Eleven children take about {low} minutes to school, one of them {far}. You want to know whether you are in the quicker half."),
            (1, $"{{本|ほん}}の {{冊数|さっすう}}を {{調|しら}}べると、{{1人|ひとり}}だけ {far}さつで、ほかは {low}さつ{{前後|ぜんご}}でした。{{真|ま}}ん{{中|なか}}の {{人|ひと}}の {{冊数|さっすう}}で くらべたいと {{思|おも}}います。", $"One child has {far} books, the others about {low}. You want to compare by the child in the middle."),
            (2, $"{low}{{人|にん}}で {{拾|ひろ}}った {{空|あ}}きかんを、みんな {{同|おな}}じ {{数|かず}}ずつ {{拾|ひろ}}ったと して {{比|くら}}べます。", $"{low} children picked up cans. You compare as if all had picked up the same number."),
            (2, $"1{{週間|しゅうかん}}で {far}ページ {{読|よ}}みました。1{{日|にち}}に {{何|なん}}ページずつ {{読|よ}}んだ ことに なるかを {{考|かんが}}えます。", $"You read {far} pages in a week. How many pages a day does that make?"),
            (2, $"{{同|おな}}じ {{人数|にんずう}}の 2つの {{組|くみ}}で、{{大|おお}}なわの {{回数|かいすう}}の {{合計|ごうけい}}を {low}{{回|かい}}ずつ くらべ、1{{回|かい}}あたりに ならします。", $"Two classes of the same size count their skips over {low} tries and level them out to one try."));
        var right = kind switch { 0 => mode, 1 => median, _ => mean };
        var options = kind switch
        {
            0 => OneOf.Shuffled(random, mode, (TrustedMeanOnly, mean), (LookedAtGreatestOnly, median)),
            1 => OneOf.Shuffled(random, median, (TrustedMeanOnly, mean), (LookedAtGreatestOnly, mode)),
            _ => OneOf.Shuffled(random, mean, (LookedAtGreatestOnly, mode), (MiddleOfRange, median)),
        };
        var (children, second) = (random.Between(20, 38), random.Between(41, 99));
        var (dataJa, dataEn) = level switch
        {
            1 => ("", ""),
            2 => ($"{{調|しら}}べた データは {children}{{個|こ}}です。", $" There are {children} values."),
            _ => ($"{{調|しら}}べた データは {{先月|せんげつ}} {children}{{個|こ}}、{{今月|こんげつ}} {second}{{個|こ}}です。", $" There are {children} values of last month and {second} of this one."),
        };
        return new ItemDraft
        {
            Prompt = new($"{ja}{dataJa}どの {{代表値|だいひょうち}}が いちばん {{合|あ}}って いますか。", $"{en}{dataEn} Which average fits best?"),
            Key = options.Key,
            Hint = new("{平均値|へいきんち}は ならした {値|あたい}、{中央値|ちゅうおうち}は {真|ま}ん{中|なか}、{最頻値|さいひんち}は いちばん {多|おお}い {値|あたい}だよ。", "The mean levels out, the median is the middle, the mode comes most often."),
            Solution =
            [
                kind switch
                {
                    0 => new("いちばん {多|おお}く {出|で}て くる {値|あたい}を {知|し}りたい。", "What comes most often is wanted."),
                    1 => new("かけはなれた {値|あたい}が あるので、{真|ま}ん{中|なか}の {値|あたい}で {考|かんが}える。", "One value lies far away, so the middle tells more."),
                    _ => new("{全体|ぜんたい}を {同|おな}じに ならして {考|かんが}える。", "All is levelled out to the same."),
                },
                new($"{{答|こた}}えは {right.Ja}", $"The answer is {right.En}."),
            ],
            Traps = [.. options.Traps],
        };
    }

    // Level 1: three steps. 2: four. 3: five.
    private static ItemDraft OrderSteps(int level, SeededRandom random)
    {
        var n = random.Between(20, 38);
        var (topicJa, topicEn) = random.Pick(
            ("{読書|どくしょ}の {量|りょう}", "how much we read"), ("{朝食|ちょうしょく}の {時間|じかん}", "breakfast times"), ("{給食|きゅうしょく}の のこり", "school lunch left over"), ("ねる {時|じ}こく", "bedtimes"),
            ("けがの {起|お}きる {場所|ばしょ}", "where accidents happen"), ("{休|やす}み{時間|じかん}の {遊|あそ}び", "games at break"), ("ソフトボール{投|な}げ", "softball throws"), ("{水|みず}の {使|つか}い{方|かた}", "how we use water"), ("{通学|つうがく}の {時間|じかん}", "the way to school"), ("ごみの {量|りょう}", "how much rubbish we make"));
        var all = new LocalizedText[]
        {
            new($"{topicJa}に ついて {{調|しら}}べたい {{問題|もんだい}}を {{決|き}}める。", $"Decide what to ask about {topicEn}."),
            new("だれに、いつ、どう {聞|き}くかを {計画|けいかく}する。", "Plan whom to ask, when and how."),
            new($"クラスの {n}{{人|にん}}から データを {{集|あつ}}める。", $"Collect data from the {n} children of the class."),
            new("{表|ひょう}や グラフに まとめ、{特|とく}ちょうを {調|しら}べる。", "Make tables and graphs and look for what stands out."),
            new("{結論|けつろん}を まとめ、{正|ただ}しいか ふりかえる。", "Draw a conclusion and think whether it is right."),
        };
        int[] steps = level switch { 1 => [0, 2, 4], 2 => [0, 2, 3, 4], _ => [0, 1, 2, 3, 4] };
        if (level == 1 && random.Between(0, 1) == 1) steps = [1, 2, 3];
        var shown = Options.DrawOutOfOrder(random, steps);
        int[] early = [.. steps.OrderBy(s => s == 2 ? -1 : s)];
        int[] hasty = [.. steps[..^2], steps[^1], steps[^2]];
        var choice = Ordered.Of(shown, s => all[s], steps, (CollectedBeforePlan, early), (ConcludedBeforeAnalysis, hasty));
        return new ItemDraft
        {
            Prompt = new($"{topicJa}に ついて、データを {{使|つか}}って {steps.Length}つの {{段階|だんかい}}で {{調|しら}}べます。{{順番|じゅんばん}}に ならべましょう。クラスは {n}{{人|にん}}です。", $"You look into {topicEn} with data, in {steps.Length} steps, in a class of {n}. Put the steps in order."),
            Key = choice.Key,
            Hint = new("{問題|もんだい} → {計画|けいかく} → データ → {分|ぶん}せき → {結論|けつろん}の {順|じゅん}だよ。", "Problem, plan, data, analysis, conclusion."),
            Solution = [.. steps.Select((s, i) => new LocalizedText($"{i + 1}：{all[s].Ja}", $"{i + 1}: {all[s].En}"))],
            Traps = choice.Traps,
        };
    }

    // What was measured or counted.
    private sealed record Topic(LocalizedText Title, string Ja, string En, LocalizedText Unit, int Least, int Most)
    {
        private static readonly Topic[] All =
        [
            new(new("ソフトボール{投|な}げ", "Softball throws"), "ソフトボール{投|な}げ", "Softball throws of a class", LocalizedText.Same("m"), 15, 38),
            new(new("{通学|つうがく}の {時間|じかん}", "Way to school"), "{通学|つうがく}に かかる {時間|じかん}", "Time children take to school", new("{分|ふん}", "minutes"), 10, 32),
            new(new("{上体|じょうたい}{起|お}こし", "Sit-ups"), "{上体|じょうたい}{起|お}こしの {回数|かいすう}", "Sit-ups of a class", new("{回|かい}", "times"), 11, 35),
            new(new("{計算|けいさん}テスト", "Calculation test"), "{計算|けいさん}テストの {点|てん}", "Points in a calculation test", new("{点|てん}", "points"), 12, 40),
        ];

        public static Topic Draw(SeededRandom random) => random.Pick(All.AsSpan());

        /// <summary>The values as they were written down, up to ten in a row.</summary>
        public Table List(int[] values)
        {
            var width = values.Length <= 10 ? values.Length : 5;
            return new(Title, [], [.. values.Chunk(width).Select(row => TableRow.Of(LocalizedText.Empty, row.Select(v => $"{v}")))]);
        }
    }
}
