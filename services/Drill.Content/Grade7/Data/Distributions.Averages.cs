using Drill.Content.Choices;
using Drill.Content.Misconceptions.Data;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Grade7.Data;

internal sealed partial class Distributions
{
    // Level 1: seven values. 2: ten. 3: ten with decimals.
    private static ItemDraft FindRange(int level, SeededRandom random)
    {
        var scale = level == 3 ? 10 : 1;
        var values = random.Draw(r => Enumerable.Range(0, level == 1 ? 7 : 10).Select(_ => r.Between(level == 3 ? 68 : 12, level == 3 ? 99 : 60)).ToArray(), v => v.Max() - v.Min() >= 8 && v.Distinct().Count() > 5 && Math.Abs(v[0] - v[^1]) != v.Max() - v.Min() && v[0] != v[^1]);
        string Write(int n) => NumberKey.Write(new Rational(n, scale));
        var (ja, en, unit, enUnit) = level == 3 ? ("50m{走|そう}の{記録|きろく}", "times for 50 m", "{秒|びょう}", "seconds") : random.Pick(("{反復横|はんぷくよこ}とびの{記録|きろく}", "side steps", "{回|かい}", "steps"), ("ソフトボール{投|な}げの{記録|きろく}", "softball throws", "m", "m"), ("{夜|よる}に{見|み}えた{星|ほし}の{数|かず}の{記録|きろく}", "stars seen each night", "{個|こ}", "stars"));
        var answer = new Rational(values.Max() - values.Min(), scale);
        return new ItemDraft
        {
            Prompt = new($"{{次|つぎ}}の{ja}の{{範囲|はんい}}を{{求|もと}}めましょう。{string.Join("、", values.Select(Write))}（{unit}）", $"What is the range of these {en}? {string.Join(", ", values.Select(Write))} ({enUnit})"),
            Key = new NumberKey(answer, IsDecimal: level == 3),
            Hint = new("{最大値|さいだいち}と{最小値|さいしょうち}を{見|み}つけましょう。", "Find the greatest and the smallest value."),
            Solution =
            [
                new($"{{最大値|さいだいち}}は{Write(values.Max())}、{{最小値|さいしょうち}}は{Write(values.Min())}", $"The greatest is {Write(values.Max())}, the smallest {Write(values.Min())}."),
                LocalizedText.Same($"${Write(values.Max())} − {Write(values.Min())} = {NumberKey.Write(answer)}$"),
                WorkedSolution.Answer(NumberKey.Write(answer), unit, enUnit),
            ],
            Traps = [NumberTrap.Of(FrequencyMisconceptions.GreatestAsRange, new Rational(values.Max(), scale)), NumberTrap.Of(FrequencyMisconceptions.RangeOfEnds, new Rational(Math.Abs(values[0] - values[^1]), scale))],
        };
    }

    // Level 1: the mode. 2: the mean by class values. 3: the mean of more people.
    private static ItemDraft AverageOfHistogram(int level, SeededRandom random)
    {
        var (ja, en, unit, enUnit, from, width) = random.Pick(("{通学時間|つうがくじかん}", "time to school", "{分|ふん}", "minutes", 0, 10), ("ハンドボール{投|な}げの{記録|きろく}", "handball throws", "m", "m", 10, 4), ("1{日|にち}の{読書|どくしょ}の{時間|じかん}", "reading time a day", "{分|ふん}", "minutes", 10, 20), ("{握力|あくりょく}", "grip strengths", "kg", "kg", 20, 6));
        var total = level == 3 ? 20 : 10;
        var counts = random.Draw(
            r => Enumerable.Range(0, level == 1 ? 5 : 4).Select(_ => r.Between(1, level == 3 ? 9 : 6)).ToArray(),
            c => (level == 1 || c.Sum() == total) && c.Count(n => n == c.Max()) == 1 && c.Max() >= 3);
        var middles = counts.Select((_, i) => from + (width * i) + (width / 2)).ToArray();
        var mode = middles[Array.IndexOf(counts, counts.Max())];
        var sum = counts.Zip(middles, (c, m) => c * m).Sum();
        var mean = new Rational(sum, counts.Sum());
        var answer = level == 1 ? mode : mean;
        var (jaAsk, enAsk) = level == 1 ? ("{最頻値|さいひんち}", "mode") : ("{平均値|へいきんち}", "mean");
        return new ItemDraft
        {
            Prompt = new($"ヒストグラムは、{ja}を{{表|あらわ}}しています。{{階級値|かいきゅうち}}を{{使|つか}}って、{jaAsk}を{{求|もと}}めましょう。", $"The histogram shows the {en}. Find the {enAsk} with the class values."),
            Figure = new Histogram(new(ja, en), from, width, counts, new(unit, enUnit), Axis.From0(10, 5, 1, new("{人|にん}", "people"))),
            Key = new NumberKey(answer, IsDecimal: true),
            Hint = level == 1 ? new("{最|もっと}も{度数|どすう}の{大|おお}きい{階級|かいきゅう}の、{真|ま}ん{中|なか}の{値|あたい}です。", "It is the middle of the class with the greatest count.") : new("{階級値|かいきゅうち}×{度数|どすう}の{合計|ごうけい}を、{度数|どすう}の{合計|ごうけい}でわりましょう。", "Divide the sum of class value × count by the total."),
            Solution =
            [
                level == 1
                    ? new($"{{度数|どすう}}が{{最|もっと}}も{{大|おお}}きい{{階級|かいきゅう}}は{mode - (width / 2)}{unit}{{以上|いじょう}}{mode + (width / 2)}{unit}{{未満|みまん}}である。", $"The class from {mode - (width / 2)} to below {mode + (width / 2)} {enUnit} has the greatest count.")
                    : LocalizedText.Same($"${string.Join(" + ", counts.Zip(middles, (c, m) => $"{m} × {c}"))} = {sum}$"),
                LocalizedText.Same(level == 1 ? $"$({mode - (width / 2)} + {mode + (width / 2)}) ÷ 2 = {mode}$" : $"${sum} ÷ {counts.Sum()} = {NumberKey.Write(mean)}$"),
                WorkedSolution.Answer(NumberKey.Write(answer), unit, enUnit),
            ],
            Traps = level == 1
                ? [NumberTrap.Of(FrequencyMisconceptions.ClassEdge, mode - (width / 2)), NumberTrap.Of(FrequencyMisconceptions.FrequencyAsMode, counts.Max())]
                : [NumberTrap.Of(FrequencyMisconceptions.ClassEdge, mean - new Rational(width, 2)), .. mean == mode || mean - new Rational(width, 2) == mode ? Array.Empty<Trap>() : [NumberTrap.Of(FrequencyMisconceptions.MeanForMedian, mode)]],
        };
    }

    // Level 1: an odd number of values. 2: an even number. 3: an even number with two-digit differences.
    private static ItemDraft MedianOfList(int level, SeededRandom random)
    {
        var count = level switch { 1 => 7, 2 => 8, _ => 10 };
        var values = random.Draw(r => Enumerable.Range(0, count).Select(_ => r.Between(11, level == 3 ? 99 : 45)).ToArray(), v => v.Distinct().Count() == v.Length);
        var sorted = values.Order().ToArray();
        var (a, b) = count % 2 == 1 ? (sorted[count / 2], sorted[count / 2]) : (sorted[(count / 2) - 1], sorted[count / 2]);
        var (u, w) = count % 2 == 1 ? (values[count / 2], values[count / 2]) : (values[(count / 2) - 1], values[count / 2]);
        var median = new Rational(a + b, 2);
        var mean = new Rational(values.Sum(), count);
        var unsorted = new Rational(u + w, 2);
        var (ja, en) = random.Pick(("{本|ほん}の{貸|か}し{出|だ}し{冊数|さっすう}", "books lent a day"), ("ボランティアの{参加者数|さんかしゃすう}", "volunteers a day"), ("{計算|けいさん}テストの{正解数|せいかいすう}", "right answers in a test"));
        return new ItemDraft
        {
            Prompt = new($"{{次|つぎ}}の{ja}の{{中央値|ちゅうおうち}}を{{求|もと}}めましょう。{string.Join("、", values)}", $"{char.ToUpperInvariant(en[0])}{en[1..]}: what is the median? {string.Join(", ", values)}"),
            Key = new NumberKey(median, IsDecimal: true),
            Hint = new("{小|ちい}さい{順|じゅん}に{並|なら}べて、{中央|ちゅうおう}の{値|あたい}を{調|しら}べましょう。", "Put them in order and look at the middle."),
            Solution =
            [
                new($"{{小|ちい}}さい{{順|じゅん}}に{{並|なら}}べると{string.Join("、", sorted)}", $"In order: {string.Join(", ", sorted)}."),
                count % 2 == 1 ? new($"{{中央|ちゅうおう}}の{{値|あたい}}は{(count / 2) + 1}{{番目|ばんめ}}の{a}", $"The middle is the value number {(count / 2) + 1}: {a}.") : LocalizedText.Same($"$({a} + {b}) ÷ 2 = {NumberKey.Write(median)}$"),
                WorkedSolution.Answer(NumberKey.Write(median)),
            ],
            Traps =
            [
                .. unsorted == median ? Array.Empty<Trap>() : [NumberTrap.Of(FrequencyMisconceptions.UnsortedMedian, unsorted)],
                .. mean == median || mean == unsorted ? Array.Empty<Trap>() : [NumberTrap.Of(FrequencyMisconceptions.MeanForMedian, mean)],
            ],
        };
    }

    // Level 1: totals where one is twice the other. 2: other totals. 3: shares that need two divisions to two places.
    private static ItemDraft CompareShares(int level, SeededRandom random)
    {
        var (first, second) = level switch { 1 => (20, 40), 2 => (25, 40), _ => (80, 125) };
        if (random.Between(0, 1) == 0) (first, second) = (second, first);
        var (a, b) = random.Draw(
            r => (A: r.Between(first / 5, first / 2), B: r.Between(second / 5, second / 2)),
            n => n.A != n.B && n.A * second != n.B * first && (n.A > n.B) != (n.A * second > n.B * first));
        var (shareA, shareB) = (new Rational(a, first), new Rational(b, second));
        var (ja, en) = random.Pick(("{通学時間|つうがくじかん}が15{分|ふん}{未満|みまん}の{生徒|せいと}", "students with less than 15 minutes to school"), ("1{日|にち}に1{時間|じかん}{以上|いじょう}{読書|どくしょ}をする{生徒|せいと}", "students who read an hour or more a day"), ("ハンドボール{投|な}げが20m{以上|いじょう}の{生徒|せいと}", "students who throw 20 m or more"), ("{朝食|ちょうしょく}を{毎日|まいにち}とる{生徒|せいと}", "students who have breakfast every day"));
        var school = (new LocalizedText("A{中学校|ちゅうがっこう}", "School A"), new LocalizedText("B{中学校|ちゅうがっこう}", "School B"));
        var right = shareA > shareB ? school.Item1 : school.Item2;
        var wrong = shareA > shareB ? school.Item2 : school.Item1;
        var same = new LocalizedText("どちらも{同|おな}じ", "Both the same");
        var options = Options.Of([school.Item1, school.Item2, same]);
        return new ItemDraft
        {
            Prompt = new($"1{{年生|ねんせい}}のうち{ja}は、A{{中学校|ちゅうがっこう}}では{first}{{人中|にんちゅう}}{a}{{人|にん}}、B{{中学校|ちゅうがっこう}}では{second}{{人中|にんちゅう}}{b}{{人|にん}}でした。{{割合|わりあい}}が{{大|おお}}きいのはどちらですか。", $"Of the first-year students, these are {en}: {a} of {first} at school A, {b} of {second} at school B. Where is the share greater?"),
            Key = options.One(right),
            Hint = new("{全体|ぜんたい}の{人数|にんずう}が{違|ちが}うので、{相対度数|そうたいどすう}で{比|くら}べましょう。", "The totals differ, so compare relative frequencies."),
            Solution =
            [
                LocalizedText.Same($"A: ${a} ÷ {first} = {NumberKey.Write(shareA)}$"),
                LocalizedText.Same($"B: ${b} ÷ {second} = {NumberKey.Write(shareB)}$"),
                new($"{{答|こた}}えは{right.Ja}", $"The answer is {right.En}."),
            ],
            Traps = [new(FrequencyMisconceptions.ComparedCounts, options.Only(wrong)), new(FrequencyMisconceptions.CountForShare, options.Only(same))],
        };
    }

    // Level 1: 1000 throws. 2: the last of a table of trials. 3: a table whose early results differ much.
    private static ItemDraft EstimateChance(int level, SeededRandom random)
    {
        var (ja, en) = random.Pick(("ペットボトルのキャップを{投|な}げて{表|おもて}が{出|で}た", "a bottle cap landed face up"), ("びんの{王冠|おうかん}を{投|な}げて{裏|うら}が{出|で}た", "a crown cap landed face down"), ("{画|が}びょうを{投|な}げて{針|はり}が{上|うえ}を{向|む}いた", "a drawing pin landed point up"), ("{紙|かみ}コップを{投|な}げて{横向|よこむ}きになった", "a paper cup landed on its side"));
        var share = random.Draw(r => r.Between(21, 79), s => s != 50 && s % 10 != 0);
        int[] trials = level == 1 ? [1000] : level == 2 ? [100, 500, 2000] : [50, 200, 1000, 4000];
        var counts = trials.Select((n, i) => i == trials.Length - 1 ? n * share / 100 : (n * share / 100) + (random.Pick(-1, 1) * n * (trials.Length - i) * 3 / 100)).ToArray();
        var answer = new Rational(share, 100);
        var (n, k) = (trials[^1], counts[^1]);
        var figure = level == 1 ? null : new Table(LocalizedText.Empty, [], [TableRow.Of(new("{投|な}げた{回数|かいすう}", "Throws"), trials.Select(t => $"{t}")), TableRow.Of(new("{起|お}こった{回数|かいすう}", "Times"), counts.Select(c => $"{c}"))]);
        var first = new Rational(counts[0], trials[0]);
        return new ItemDraft
        {
            Prompt = level == 1
                ? new($"{n}{{回|かい}}{{投|な}}げたところ、{ja}{{回数|かいすう}}は{k}{{回|かい}}でした。この{{確率|かくりつ}}はおよそいくらと{{考|かんが}}えられますか。{{小数|しょうすう}}で{{答|こた}}えましょう。", $"In {n} throws, {en} {k} times. About what is the probability? Answer with a decimal.")
                : new($"{{表|ひょう}}は、{ja}{{回数|かいすう}}を{{調|しら}}べたものです。この{{確率|かくりつ}}はおよそいくらと{{考|かんが}}えられますか。{{最|もっと}}も{{回数|かいすう}}の{{多|おお}}い{{結果|けっか}}から、{{小数|しょうすう}}で{{答|こた}}えましょう。", $"The table tells how often {en}. About what is the probability? Answer with a decimal, from the greatest number of throws."),
            Figure = figure,
            Key = new NumberKey(answer, IsDecimal: true),
            Hint = new("{回数|かいすう}を{多|おお}くしたときの{相対度数|そうたいどすう}を、{確率|かくりつ}と{考|かんが}えます。", "The relative frequency of many trials is taken for the probability."),
            Solution =
            [
                .. level == 1 ? Array.Empty<LocalizedText>() : [new LocalizedText($"{{最|もっと}}も{{回数|かいすう}}の{{多|おお}}い{n}{{回|かい}}の{{結果|けっか}}を{{使|つか}}う。", $"Use the {n} throws, the most.")],
                LocalizedText.Same($"${k} ÷ {n} = {NumberKey.Write(answer)}$"),
                .. level == 3 ? [new LocalizedText($"{trials[0]}{{回|かい}}では${counts[0]} ÷ {trials[0]} = {NumberKey.Write(first)}$で、{{少|すく}}ない{{回数|かいすう}}ではばらつく。", $"With {trials[0]} throws it was ${counts[0]} ÷ {trials[0]} = {NumberKey.Write(first)}$: few trials scatter.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(NumberKey.Write(answer)),
            ],
            Traps = level == 1
                ? [NumberTrap.Of(FrequencyMisconceptions.DividedByOther, 1 / answer), NumberTrap.Of(FrequencyMisconceptions.CountForShare, k)]
                : [NumberTrap.Of(FrequencyMisconceptions.FewTrials, first), NumberTrap.Of(FrequencyMisconceptions.DividedByOther, 1 / answer)],
        };
    }

    // Level 1: expected number from a probability. 2: from a result of trials. 3: with larger numbers.
    private static ItemDraft ExpectCount(int level, SeededRandom random)
    {
        var share = random.Draw(r => r.Between(12, 88), s => s % 10 != 0 && s != 50);
        var trials = level == 1 ? 100 : level == 2 ? 200 : 1000;
        var times = trials * share / 100;
        var future = random.Between(3, 9) * (level == 3 ? 1000 : 100);
        var (ja, en) = random.Pick(("あるバスが{渋滞|じゅうたい}にあった", "a bus met a traffic jam"), ("ある{投手|とうしゅ}がストライクを{投|な}げた", "a pitcher threw a strike"), ("ある{選手|せんしゅ}がシュートを{決|き}めた", "a player scored"), ("ある{種|たね}が{発芽|はつが}した", "a seed sprouted"));
        var answer = future * share / 100;
        return new ItemDraft
        {
            Prompt = level == 1
                ? new($"{ja}{{相対度数|そうたいどすう}}は、{{多|おお}}くの{{回数|かいすう}}を{{調|しら}}べると{NumberKey.Write(new Rational(share, 100))}に{{近|ちか}}づきました。{{今後|こんご}}{future}{{回|かい}}のうち、およそ{{何回|なんかい}}{{起|お}}こると{{考|かんが}}えられますか。", $"Over many times the relative frequency that {en} came near {NumberKey.Write(new Rational(share, 100))}. About how often will it be so in the next {future}?")
                : new($"{trials}{{回|かい}}のうち、{ja}{{回数|かいすう}}は{times}{{回|かい}}でした。{{同|おな}}じ{{割合|わりあい}}で{{起|お}}こるとすると、{{今後|こんご}}{future}{{回|かい}}のうち、およそ{{何回|なんかい}}{{起|お}}こると{{考|かんが}}えられますか。", $"Out of {trials} times, {en} {times} times. At the same rate, about how often will it be so in the next {future}?"),
            Key = new NumberKey(answer),
            Hint = new("{起|お}こった{割合|わりあい}を、これからの{回数|かいすう}にかけましょう。", "Multiply the number to come by the share."),
            Solution =
            [
                .. level == 1 ? Array.Empty<LocalizedText>() : [LocalizedText.Same($"${times} ÷ {trials} = {NumberKey.Write(new Rational(share, 100))}$")],
                LocalizedText.Same($"${future} × {NumberKey.Write(new Rational(share, 100))} = {answer}$"),
                WorkedSolution.Answer($"{answer}", "{回|かい}", "times"),
            ],
            Traps =
            [
                NumberTrap.Of(FrequencyMisconceptions.DividedByOther, new Rational(future * 100, share)),
                NumberTrap.Of(FrequencyMisconceptions.CountForShare, level == 1 ? share : future - trials + times),
            ],
        };
    }
}
