using System.Collections.Immutable;
using Drill.Content.Misconceptions.Data;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Grade7.Data;

/// <summary>中1 データの分布.</summary>
internal sealed partial class Distributions : IUnitFile
{
    public Unit Unit => new("g7-distributions", "math", 7, 180, new("データの{分布|ぶんぷ}", "Distributions of data"),
    [
        new Skill
        {
            Id = "distribution-table",
            Name = new("{度数分布表|どすうぶんぷひょう}", "Frequency tables"),
            Codes = ["8350213411200000", "8350213411100000"],
            Prerequisites = ["letter-inequality"],
            Templates = [new("distribution-table.tally", 1, Tally), new("distribution-table.class-value", 1, ClassValue)],
        },
        new Skill
        {
            Id = "relative-frequency",
            Name = new("{相対度数|そうたいどすう}", "Relative frequency"),
            Codes = ["8350213411100000"],
            Prerequisites = ["distribution-table", "fraction-to-decimal"],
            Templates = [new("relative-frequency.find", 1, RelativeFrequency)],
        },
        new Skill
        {
            Id = "cumulative-frequency",
            Name = new("{累積度数|るいせきどすう}と{累積相対度数|るいせきそうたいどすう}", "Cumulative frequency"),
            Codes = ["8350213432000000", "8350213411100000"],
            Prerequisites = ["relative-frequency"],
            Templates = [new("cumulative-frequency.read", 1, CumulativeFrequency)],
        },
        new Skill
        {
            Id = "distribution-range",
            Name = new("{範囲|はんい}", "Range"),
            Codes = ["8350213431000000", "8350213411100000"],
            Prerequisites = ["distribution-table"],
            Templates = [new("distribution-range.find", 1, FindRange)],
        },
        new Skill
        {
            Id = "distribution-averages",
            Name = new("{平均値|へいきんち}・{中央値|ちゅうおうち}・{最頻値|さいひんち}", "Mean, median and mode"),
            Codes = ["8350213411100000", "8350213412100000"],
            Prerequisites = ["distribution-range", "distribution-table"],
            Templates = [new("distribution-averages.histogram", 1, AverageOfHistogram), new("distribution-averages.list", 1, MedianOfList)],
        },
        new Skill
        {
            Id = "distribution-compare",
            Name = new("2つの{分布|ぶんぷ}を{比|くら}べる", "Comparing two distributions"),
            Codes = ["8350213412100000", "8350213411100000"],
            Prerequisites = ["relative-frequency", "distribution-averages"],
            Templates = [new("distribution-compare.share", 1, CompareShares)],
        },
        new Skill
        {
            Id = "chance-frequency",
            Name = new("{相対度数|そうたいどすう}と{確率|かくりつ}", "Probability from many trials"),
            Codes = ["8350213421100000", "8350213422100000"],
            Prerequisites = ["relative-frequency"],
            Templates = [new("chance-frequency.estimate", 1, EstimateChance)],
        },
        new Skill
        {
            Id = "chance-expect",
            Name = new("{起|お}こりやすさの{判断|はんだん}", "Judging how likely"),
            Codes = ["8350213422100000", "8350213421100000"],
            Prerequisites = ["chance-frequency"],
            Templates = [new("chance-expect.count", 1, ExpectCount)],
        },
    ]);

    // Level 1: eight values in three classes. 2: ten values in four. 3: twelve in four, boundary values among them.
    private static ItemDraft Tally(int level, SeededRandom random)
    {
        var (from, width, classes, count) = (random.Between(2, 6) * 5, 5, level == 1 ? 3 : 4, level switch { 1 => 8, 2 => 10, _ => 12 });
        var values = random.Draw(
            r => Enumerable.Range(0, count).Select(_ => r.Between(from, from + (width * classes) - 1)).ToArray(),
            all => all.Count(v => v % width == 0 && v > from) == level && Enumerable.Range(0, classes).All(i => all.Any(v => (v - from) / width == i)));
        var counts = Enumerable.Range(0, classes).Select(i => values.Count(v => (v - from) / width == i)).ToArray();
        // With boundary values one class too low.
        var shifted = Enumerable.Range(0, classes).Select(i => values.Count(v => Math.Max(0, (v - from - 1) / width) == i)).ToArray();
        var (ja, en) = random.Pick(("ハンドボール{投|な}げの{記録|きろく}（m）", "handball throws (m)"), ("{通学時間|つうがくじかん}（{分|ふん}）", "minutes to school"), ("{上体起|じょうたいお}こしの{回数|かいすう}（{回|かい}）", "sit-ups"), ("1{日|にち}の{読書|どくしょ}の{時間|じかん}（{分|ふん}）", "minutes of reading a day"));
        ImmutableArray<ImmutableArray<Cell>> rows = [[Cell.Given(new LocalizedText("{階級|かいきゅう}", "Class")), Cell.Given(new LocalizedText("{度数|どすう}", "Count"))], .. counts.Select((c, i) => (ImmutableArray<Cell>)[Cell.Given(new LocalizedText($"{from + (width * i)}{{以上|いじょう}}{from + (width * (i + 1))}{{未満|みまん}}", $"from {from + (width * i)}, below {from + (width * (i + 1))}")), Cell.Ask(c)])];
        var key = new CellsKey(rows);
        var list = string.Join("、", values);
        return new ItemDraft
        {
            Prompt = new($"{{次|つぎ}}の{ja}を{{度数分布表|どすうぶんぷひょう}}に{{整理|せいり}}しましょう。{list}", $"Sort these into the table, {en}: {string.Join(", ", values)}"),
            Key = key,
            Hint = new("「{以上|いじょう}」はその{値|あたい}をふくみ、「{未満|みまん}」はふくみません。", "\"From\" includes the value, \"below\" does not."),
            Solution =
            [
                new($"{{小|ちい}}さい{{順|じゅん}}に{{並|なら}}べると{string.Join("、", values.Order())}", $"In order: {string.Join(", ", values.Order())}."),
                new($"{{度数|どすう}}は{{順|じゅん}}に{string.Join("、", counts)}で、{{合計|ごうけい}}は{count}", $"The counts are {string.Join(", ", counts)}, {count} in all."),
            ],
            Traps = [new(FrequencyMisconceptions.NextClass, new(shifted.Select((c, i) => KeyValuePair.Create(CellsKey.BoxOf(i + 2, 2), $"{c}"))))],
        };
    }

    // Level 1: the class value. 2: of classes with an odd width. 3: the class of the median of a table.
    private static ItemDraft ClassValue(int level, SeededRandom random)
    {
        var data = DrawData(level, random);
        var asked = random.Between(0, data.Counts.Length - 1);
        if (level == 3)
        {
            var total = data.Counts.Sum();
            asked = Enumerable.Range(0, data.Counts.Length).First(i => data.Counts[..(i + 1)].Sum() * 2 > total);
        }

        var (low, high) = (data.From + (data.Width * asked), data.From + (data.Width * (asked + 1)));
        var value = new Rational(low + high, 2);
        var (ja, en) = level == 3 ? ("{中央値|ちゅうおうち}がふくまれる{階級|かいきゅう}の{階級値|かいきゅうち}を{求|もと}めましょう。", "What is the class value of the class with the median?") : ($"{low}{data.Unit}{{以上|いじょう}}{high}{data.Unit}{{未満|みまん}}の{{階級|かいきゅう}}の{{階級値|かいきゅうち}}を{{求|もと}}めましょう。", $"What is the class value of the class from {low} to below {high} {data.EnUnit}?");
        return new ItemDraft
        {
            Prompt = new($"{{表|ひょう}}は、{data.Ja}の{{度数分布表|どすうぶんぷひょう}}です。{ja}", $"The table shows the {data.En}. {en}"),
            Figure = data.ToTable(),
            Key = new NumberKey(value, IsDecimal: true),
            Hint = new("{階級値|かいきゅうち}は、{階級|かいきゅう}の{真|ま}ん{中|なか}の{値|あたい}です。", "The class value is the middle of the class."),
            Solution =
            [
                .. level == 3 ? [new LocalizedText($"{{度数|どすう}}の{{合計|ごうけい}}は{data.Counts.Sum()}で、{{中央値|ちゅうおうち}}は{low}{data.Unit}{{以上|いじょう}}{high}{data.Unit}{{未満|みまん}}の{{階級|かいきゅう}}にある。", $"There are {data.Counts.Sum()} in all; the median is in the class from {low} to below {high} {data.EnUnit}.")] : Array.Empty<LocalizedText>(),
                LocalizedText.Same($"$({low} + {high}) ÷ 2 = {NumberKey.Write(value)}$"),
                WorkedSolution.Answer(NumberKey.Write(value), data.Unit, data.EnUnit),
            ],
            Traps = [NumberTrap.Of(FrequencyMisconceptions.ClassEdge, low), .. level == 3 ? Array.Empty<Trap>() : [NumberTrap.Of(FrequencyMisconceptions.NextClass, high)]],
        };
    }

    // Level 1: totals of 20 or 25. 2: of 40 or 50. 3: the count from the relative frequency.
    private static ItemDraft RelativeFrequency(int level, SeededRandom random)
    {
        var data = DrawData(level, random);
        var total = data.Counts.Sum();
        var asked = random.Draw(r => r.Between(0, data.Counts.Length - 1), i => data.Counts[i] * 2 != total && data.Counts[i] * data.Counts[i] != total);
        var count = data.Counts[asked];
        var share = new Rational(count, total);
        var (low, high) = (data.From + (data.Width * asked), data.From + (data.Width * (asked + 1)));
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"{{表|ひょう}}は、{total}{{人|にん}}の{data.Ja}を{{相対度数|そうたいどすう}}で{{表|あらわ}}したものです。{low}{data.Unit}{{以上|いじょう}}{high}{data.Unit}{{未満|みまん}}の{{階級|かいきゅう}}の{{度数|どすう}}は{{何|なん}}{{人|にん}}ですか。", $"The table shows the {data.En} of {total} people by relative frequencies. How many people are in the class from {low} to below {high} {data.EnUnit}?")
                : new($"{{表|ひょう}}は、{data.Ja}の{{度数分布表|どすうぶんぷひょう}}です。{low}{data.Unit}{{以上|いじょう}}{high}{data.Unit}{{未満|みまん}}の{{階級|かいきゅう}}の{{相対度数|そうたいどすう}}を{{小数|しょうすう}}で{{求|もと}}めましょう。", $"The table shows the {data.En}. What is the relative frequency of the class from {low} to below {high} {data.EnUnit}, as a decimal?"),
            Figure = level == 3 ? data.ToShareTable() : data.ToTable(),
            Key = level == 3 ? new NumberKey(count) : new NumberKey(share, IsDecimal: true),
            Hint = new("{相対度数|そうたいどすう}は、{階級|かいきゅう}の{度数|どすう}を{度数|どすう}の{合計|ごうけい}でわった{値|あたい}です。", "Relative frequency is the count of the class divided by the total."),
            Solution =
            [
                .. level == 3
                    ? [new($"{{度数|どすう}}は、{{合計|ごうけい}}×{{相対度数|そうたいどすう}}で{{求|もと}}められる。{{合計|ごうけい}}は{total}{{人|にん}}、{{相対度数|そうたいどすう}}は{NumberKey.Write(share)}である。", $"The count is total × relative frequency, with the total {total} and {NumberKey.Write(share)}."), LocalizedText.Same($"${total} × {NumberKey.Write(share)} = {count}$")]
                    : new[] { new LocalizedText($"{{度数|どすう}}の{{合計|ごうけい}}は${string.Join(" + ", data.Counts)} = {total}$", $"The total is ${string.Join(" + ", data.Counts)} = {total}$."), LocalizedText.Same($"${count} ÷ {total} = {NumberKey.Write(share)}$") },
                .. level == 3 ? [new LocalizedText($"{{確|たし}}かめ：${count} ÷ {total} = {NumberKey.Write(share)}$、ほかの{{階級|かいきゅう}}は{{合|あ}}わせて${total} − {count} = {total - count}${{人|にん}}", $"Check: ${count} ÷ {total} = {NumberKey.Write(share)}$; the other classes have ${total} − {count} = {total - count}$.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(level == 3 ? $"{count}" : NumberKey.Write(share)),
            ],
            Traps = level == 3
                ? [NumberTrap.Of(FrequencyMisconceptions.DividedByOther, new Rational(total, 1) / share)]
                : [NumberTrap.Of(FrequencyMisconceptions.CountForShare, count), NumberTrap.Of(FrequencyMisconceptions.DividedByOther, 1 / share)],
        };
    }

    // Level 1: the cumulative frequency. 2: of larger totals. 3: the cumulative relative frequency.
    private static ItemDraft CumulativeFrequency(int level, SeededRandom random)
    {
        var data = DrawData(level, random);
        var asked = random.Draw(r => r.Between(1, data.Counts.Length - 2), i => data.Counts[..i].Sum() != data.Counts[i]);
        var (sum, total) = (data.Counts[..(asked + 1)].Sum(), data.Counts.Sum());
        var high = data.From + (data.Width * (asked + 1));
        var low = high - data.Width;
        var answer = level == 3 ? new Rational(sum, total) : sum;
        var (ja, en) = level == 3 ? ("{累積相対度数|るいせきそうたいどすう}を{小数|しょうすう}で", "cumulative relative frequency, as a decimal,") : ("{累積度数|るいせきどすう}を", "cumulative frequency");
        return new ItemDraft
        {
            Prompt = new($"{{表|ひょう}}は、{data.Ja}の{{度数分布表|どすうぶんぷひょう}}です。{low}{data.Unit}{{以上|いじょう}}{high}{data.Unit}{{未満|みまん}}の{{階級|かいきゅう}}の{ja}{{求|もと}}めましょう。", $"The table shows the {data.En}. What is the {en} of the class from {low} to below {high} {data.EnUnit}?"),
            Figure = data.ToTable(),
            Key = new NumberKey(answer, IsDecimal: level == 3),
            Hint = new("{最初|さいしょ}の{階級|かいきゅう}から、その{階級|かいきゅう}までの{度数|どすう}をすべてたしましょう。", "Add all counts from the first class up to this one."),
            Solution =
            [
                LocalizedText.Same($"${string.Join(" + ", data.Counts[..(asked + 1)])} = {sum}$"),
                .. level == 3 ? [new LocalizedText($"{{合計|ごうけい}}は{total}{{人|にん}}なので${sum} ÷ {total} = {NumberKey.Write(answer)}$", $"The total is {total}: ${sum} ÷ {total} = {NumberKey.Write(answer)}$.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(NumberKey.Write(answer)),
            ],
            Traps =
            [
                NumberTrap.Of(FrequencyMisconceptions.NotCumulated, level == 3 ? new Rational(data.Counts[asked], total) : data.Counts[asked]),
                NumberTrap.Of(FrequencyMisconceptions.CumulatedBelow, level == 3 ? new Rational(sum - data.Counts[asked], total) : sum - data.Counts[asked]),
            ],
        };
    }

    private static ClassData DrawData(int level, SeededRandom random)
    {
        var (ja, en, unit, enUnit, from, width) = random.Pick(
            ("ハンドボール{投|な}げの{記録|きろく}", "handball throws", "m", "m", 10, 4), ("1000m{走|そう}の{記録|きろく}", "times for 1000 m", "{秒|びょう}", "seconds", 200, 20), ("{通学時間|つうがくじかん}", "time to school", "{分|ふん}", "minutes", 0, 6),
            ("{立|た}ち{幅|はば}とびの{記録|きろく}", "standing long jumps", "cm", "cm", 150, 20), ("1{週間|しゅうかん}の{読書|どくしょ}の{時間|じかん}", "reading time of a week", "{分|ふん}", "minutes", 60, 30), ("{握力|あくりょく}の{記録|きろく}", "grip strengths", "kg", "kg", 20, 4));
        if (level == 2) width += width % 2 == 0 ? 1 : 0;
        var total = level == 1 ? random.Pick(20, 25) : random.Pick(40, 50);
        var counts = random.Draw(
            r => Enumerable.Range(0, 5).Select(i => r.Between(2, i is 0 or 4 ? total / 5 : total / 2)).ToArray(),
            c => c.Sum() == total && !Enumerable.Range(1, 4).Any(i => c[..i].Sum() * 2 == total) && c.Count(n => n == c.Max()) == 1 && c[..3].Distinct().Count() == 3);
        return new(ja, en, unit, enUnit, from, width, counts);
    }

    private sealed record ClassData(string Ja, string En, string Unit, string EnUnit, int From, int Width, int[] Counts)
    {
        public Table ToTable() => Tabulate(new("{度数|どすう}（{人|にん}）", "People"), Counts.Select(c => $"{c}"));

        public Table ToShareTable() => Tabulate(new("{相対度数|そうたいどすう}", "Relative frequency"), Counts.Select(c => NumberKey.Write(new Rational(c, Counts.Sum()))));

        private Table Tabulate(LocalizedText head, IEnumerable<string> cells) => new(
            LocalizedText.Empty,
            [new($"{{階級|かいきゅう}}（{Unit}）", $"Class ({EnUnit})"), head],
            [.. cells.Select((c, i) => TableRow.Of(new($"{From + (Width * i)}{{以上|いじょう}}{From + (Width * (i + 1))}{{未満|みまん}}", $"from {From + (Width * i)}, below {From + (Width * (i + 1))}"), c))]);
    }
}
