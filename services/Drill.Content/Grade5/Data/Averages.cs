using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Data.AverageMisconceptions;
using static Drill.Content.Writing.DecimalNotation;

namespace Drill.Content.Grade5.Data;

/// <summary>5年 平均.</summary>
internal sealed partial class Averages : IUnitFile
{
    public Unit Unit => new("g5-average", "math", 5, 110, new("{平均|へいきん}", "The mean"),
    [
        new Skill
        {
            Id = "average-mean",
            Name = new("{平均|へいきん}を {求|もと}める", "Finding a mean"),
            Codes = ["8250253421100000", "8250253422100000"],
            Prerequisites = ["divide-by-1digit", "decimal-divide-whole"],
            Templates = [new("average-mean.eggs", 1, WeighEggs), new("average-mean.with-zero", 1, CountWithZero)],
        },
        new Skill
        {
            Id = "average-total",
            Name = new("{平均|へいきん}から {全体|ぜんたい}を {考|かんが}える", "From the mean to the whole"),
            Codes = ["8250253422100000", "8250253421100000"],
            Prerequisites = ["average-mean", "decimal-multiply-whole"],
            Templates = [new("average-total.estimate", 1, EstimateTotal), new("average-total.target", 1, ReachTarget)],
        },
        new Skill
        {
            Id = "average-partial",
            Name = new("グループの {平均|へいきん}を まとめる", "Joining the means of groups"),
            Codes = ["8250253422100000", "8250253421100000"],
            Prerequisites = ["average-total"],
            Templates = [new("average-partial.classes", 1, JoinClasses)],
        },
    ]);

    private static readonly (LocalizedText Title, LocalizedText One, string Unit, int Low, int High)[] Measured =
    [
        (new("たまごの {重|おも}さ", "weights of eggs"), new("たまご 1こ", "one egg"), "g", 52, 69),
        (new("みかん 1こから とれた ジュース", "juice from each mikan"), new("みかん 1こ", "one mikan"), "mL", 62, 88),
        (new("じゃがいもの {重|おも}さ", "weights of potatoes"), new("じゃがいも 1こ", "one potato"), "g", 118, 165),
        (new("ソフトボールなげの きろく", "softball throws"), new("1{回|かい}", "one throw"), "m", 15, 32),
    ];

    // Level 1: four values. 2: five values. 3: six values and a decimal mean.
    private static ItemDraft WeighEggs(int level, SeededRandom random)
    {
        var (title, one, unit, low, high) = random.Pick(Measured);
        var count = level + 3;
        var values = random.Draw(
            r => Enumerable.Range(0, count).Select(_ => r.Between(low, high)).ToArray(),
            v => v.Distinct().Count() > 2 && (level == 3 ? v.Sum() % 6 == 3 : v.Sum() % count == 0) && Distinct.All(new Rational(v.Sum(), count), new Rational(v.Min() + v.Max(), 2), new Rational(v.Sum(), count - 1)));
        var (sum, mean) = (values.Sum(), new Rational(values.Sum(), count));
        return new ItemDraft
        {
            Prompt = new($"{title.Ja}を しらべました。{one.Ja}の {{平均|へいきん}}は {{何|なん}}{unit}ですか。", $"A table shows {title.En}. What is the mean for {one.En}, in {unit}?"),
            Figure = new Table(title, [], [TableRow.Of(LocalizedText.Same(unit), values.Select(v => $"{v}"))]),
            Key = new NumberKey(mean, IsDecimal: true),
            Hint = new("{平均|へいきん} = {合計|ごうけい} ÷ {個数|こすう}", "mean = total ÷ count"),
            Solution =
            [
                new($"{{合計|ごうけい}}：${string.Join(" + ", values)} = {sum}$", $"Total: ${string.Join(" + ", values)} = {sum}$."),
                LocalizedText.Same($"${sum} ÷ {count} = {NumberKey.Write(mean)}$"),
                WorkedSolution.Answer(NumberKey.Write(mean), unit),
            ],
            Traps = [NumberTrap.Of(GaveTotal, sum), NumberTrap.Of(TookMiddle, new Rational(values.Min() + values.Max(), 2)), .. HasShortDecimal(sum, count - 1) ? [NumberTrap.Of(ForgotOneGroup, new Rational(sum, count - 1))] : Array.Empty<Trap>()],
        };
    }

    private static bool HasShortDecimal(int top, int bottom) => (new Rational(top, bottom) * 100).IsWhole;

    private static readonly (LocalizedText Title, LocalizedText Asked, LocalizedText Counter)[] Counted =
    [
        (new("{図書室|としょしつ}で かりた {本|ほん}の {数|かず}", "books borrowed"), new("1{日|にち} {平均|へいきん} {何|なん}さつ かりましたか。", "How many books is that a day on average?"), new("さつ", "books")),
        (new("{落|お}とし{物|もの}の {数|かず}", "lost things"), new("1{日|にち} {平均|へいきん} {何|なん}こですか。", "How many lost things is that a day on average?"), new("こ", "things")),
        (new("サッカーの とく{点|てん}", "goals at soccer"), new("1{試合|しあい} {平均|へいきん} {何点|なんてん} とりましたか。", "How many goals is that a match on average?"), new("{点|てん}", "goals")),
        (new("{保健室|ほけんしつ}に {来|き}た {人数|にんずう}", "children in the sick room"), new("1{日|にち} {平均|へいきん} {何人|なんにん} {来|き}ましたか。", "How many children is that a day on average?"), new("{人|にん}", "children")),
    ];

    // Level 1: five values, one of them 0. 2: five larger values. 3: eight values, two of them 0.
    private static ItemDraft CountWithZero(int level, SeededRandom random)
    {
        var (title, asked, counter) = random.Pick(Counted);
        var (count, zeros) = level == 3 ? (8, 2) : (5, 1);
        var high = level == 1 ? 6 : 9;
        var values = random.Draw(
            r => r.Shuffle(Enumerable.Range(0, count).Select(i => i < zeros ? 0 : r.Between(1, high))),
            v => v.Distinct().Count() > 3 && v.Sum() % count != 0 && (level == 1 || v.Sum() >= count * 4) && HasShortDecimal(v.Sum(), count)
                && Distinct.All(new Rational(v.Sum(), count), new Rational(v.Max(), 2), v.Sum(), new Rational(v.Sum(), count - zeros)));
        var (sum, mean) = (values.Sum(), new Rational(values.Sum(), count));
        return new ItemDraft
        {
            Prompt = new($"{{表|ひょう}}は {values.Length}{(counter.Ja == "{点|てん}" ? "{試合|しあい}" : "{日間|にちかん}")}の {title.Ja}です。{asked.Ja}", $"The table shows {title.En} in {values.Length} {(counter.Ja == "{点|てん}" ? "matches" : "days")}. {asked.En}"),
            Figure = new Table(title, [], [TableRow.Of(counter, values.Select(v => $"{v}"))]),
            Key = new NumberKey(mean, IsDecimal: true),
            Hint = new("0の ところも 1つと かぞえるよ。{答|こた}えは {小数|しょうすう}に なっても いいよ。", "A 0 counts as one too. The answer may be a decimal."),
            Solution =
            [
                new($"{{合計|ごうけい}}：${string.Join(" + ", values)} = {sum}$", $"Total: ${string.Join(" + ", values)} = {sum}$."),
                LocalizedText.Same($"${sum} ÷ {count} = {NumberKey.Write(mean)}$"),
                WorkedSolution.Answer(NumberKey.Write(mean), counter.Ja, counter.En),
            ],
            Traps =
            [
                .. HasShortDecimal(sum, count - zeros) ? [NumberTrap.Of(SkippedZero, new Rational(sum, count - zeros))] : Array.Empty<Trap>(),
                NumberTrap.Of(GaveTotal, sum),
                NumberTrap.Of(TookMiddle, new Rational(values.Max(), 2)),
            ],
        };
    }

    // Level 1: whole means. 2: means in tenths. 3: the number of things that make up a weight.
    private static ItemDraft EstimateTotal(int level, SeededRandom random)
    {
        var (mean, count) = (level == 1 ? random.Between(52, 75) * 10 : random.Draw(r => r.Between(521, 749), n => n % 10 != 0), random.Between(level == 1 ? 12 : 21, level == 1 ? 40 : 80) * (level == 3 ? 10 : 1));
        var (text, total) = (Decimal(mean, 1), Scaled(mean * count, 1));
        var all = NumberKey.Write(total);
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"たまご 1この {{重|おも}}さは {{平均|へいきん}} {text}gです。たまごだけの {{重|おも}}さが {all}gに なるのは、およそ {{何|なん}}この ときですか。", $"An egg weighs {text} g on average. About how many eggs weigh {all} g together?")
                : new($"たまご 1この {{重|おも}}さは {{平均|へいきん}} {text}gです。この たまご {count}こでは、およそ {{何|なん}}gに なると {{考|かんが}}えられますか。", $"An egg weighs {text} g on average. About how many grams will {count} eggs weigh?"),
            Key = new NumberKey(level == 3 ? count : total, IsDecimal: true),
            Hint = new("{合計|ごうけい} = {平均|へいきん} × {個数|こすう}", "total = mean × count"),
            Solution = level == 3
                ? [LocalizedText.Same($"${text} × □ = {all}$"), LocalizedText.Same($"$□ = {all} ÷ {text} = {count}$"), WorkedSolution.Answer($"{count}", "こ", "eggs")]
                : [new("{平均|へいきん} × {個数|こすう}", "mean × count"), LocalizedText.Same($"${text} × {count} = {all}$"), WorkedSolution.Answer(all, "g")],
            Traps = level == 3
                ? [NumberTrap.Of(DividedTotalAgain, total * Scaled(mean, 1)), NumberTrap.Of(IgnoredNeededTotal, total - Scaled(mean, 1))]
                : [NumberTrap.Of(IgnoredNeededTotal, Scaled(mean, 1) + count), NumberTrap.Of(ForgotOneGroup, total - Scaled(mean, 1))],
        };
    }

    // Level 1: three rounds. 2: five rounds, larger scores. 3: nine rounds.
    private static ItemDraft ReachTarget(int level, SeededRandom random)
    {
        var games = level switch { 1 => 3, 2 => 5, _ => 9 };
        var (mean, rise) = random.Draw(r => (Mean: r.Between(level == 1 ? 61 : 72, level == 1 ? 79 : 85), Rise: r.Between(1, 2)), n => n.Mean + (n.Rise * (games + 1)) <= 100);
        var needed = mean + (rise * (games + 1));
        var (before, after) = (mean * games, (mean + rise) * (games + 1));
        return new ItemDraft
        {
            Prompt = new(
                $"けん{{玉|だま}}で {games}{{回|かい}}の とく{{点|てん}}の {{平均|へいきん}}は {mean}{{点|てん}}でした。{games + 1}{{回|かい}}の {{平均|へいきん}}を {mean + rise}{{点|てん}}に するには、{games + 1}{{回目|かいめ}}に {{何点|なんてん}} とれば よいですか。",
                $"At kendama the mean of {games} rounds was {mean} points. To make the mean of {games + 1} rounds {mean + rise} points, how many points are needed in round {games + 1}?"),
            Key = new NumberKey(needed),
            Hint = new($"{games + 1}{{回|かい}}{{分|ぶん}}の {{合計|ごうけい}}は {{何点|なんてん}} いるかな？", $"What total is needed over {games + 1} rounds?"),
            Solution =
            [
                new($"いまの {{合計|ごうけい}}：${mean} × {games} = {before}$", $"The total so far: ${mean} × {games} = {before}$."),
                new($"いる {{合計|ごうけい}}：${mean + rise} × {games + 1} = {after}$", $"The total needed: ${mean + rise} × {games + 1} = {after}$."),
                LocalizedText.Same($"${after} − {before} = {needed}$"),
                WorkedSolution.Answer($"{needed}", "{点|てん}", "points"),
            ],
            Traps = [NumberTrap.Of(IgnoredNeededTotal, mean + rise), NumberTrap.Of(AveragedAverages, mean + (2 * rise)), NumberTrap.Of(ForgotOneGroup, mean + (rise * games))],
        };
    }

    // Level 1: two groups of which one is twice the other. 2: class sizes. 3: a decimal mean.
    private static ItemDraft JoinClasses(int level, SeededRandom random)
    {
        var (n1, n2, m1, m2) = random.Draw(
            r => level == 1
                ? (N1: r.Between(3, 9), N2: r.Between(4, 12), M1: r.Between(11, 30), M2: r.Between(12, 40))
                : (N1: r.Between(12, 24), N2: r.Between(16, 28), M1: r.Between(21, 48) * 10, M2: r.Between(21, 48) * 10),
            n => n.N1 != n.N2 && n.M1 != n.M2 && ((n.N1 * n.M1) + (n.N2 * n.M2)) * (level == 3 ? 10 : 1) % (n.N1 + n.N2) == 0
                && (level < 3 || ((n.N1 * n.M1) + (n.N2 * n.M2)) % (n.N1 + n.N2) != 0));
        var scale = level == 1 ? 1 : 10;
        var (total, mean, both) = (new Rational((n1 * m1) + (n2 * m2), scale), new Rational((n1 * m1) + (n2 * m2), scale * (n1 + n2)), n1 + n2);
        var (text1, text2) = (Decimal(m1, level == 1 ? 0 : 1), Decimal(m2, level == 1 ? 0 : 1));
        var (part1, part2) = (NumberKey.Write(new Rational(n1 * m1, scale)), NumberKey.Write(new Rational(n2 * m2, scale)));
        return new ItemDraft
        {
            Prompt = new(
                $"{{図書|としょ}}{{係|がかり}}が {{読|よ}}んだ {{本|ほん}}の ページ{{数|すう}}を しらべました。A{{組|くみ}}の {n1}{{人|にん}}の {{平均|へいきん}}は {text1}ページ、B{{組|くみ}}の {n2}{{人|にん}}の {{平均|へいきん}}は {text2}ページです。{{全員|ぜんいん}}の {{平均|へいきん}}は {{何|なん}}ページですか。",
                $"Children counted the pages they read. The mean of the {n1} in class A is {text1} pages, that of the {n2} in class B is {text2}. What is the mean of them all?"),
            Key = new NumberKey(mean, IsDecimal: true),
            Hint = new("それぞれの {合計|ごうけい}を {先|さき}に {求|もと}めよう。", "Find the total of each class first."),
            Solution =
            [
                LocalizedText.Same($"${text1} × {n1} = {part1}$, ${text2} × {n2} = {part2}$"),
                new($"{{全部|ぜんぶ}}で ${part1} + {part2} = {NumberKey.Write(total)}$ ページ、${n1} + {n2} = {both}$ {{人|にん}}", $"In all ${part1} + {part2} = {NumberKey.Write(total)}$ pages for ${n1} + {n2} = {both}$ children."),
                LocalizedText.Same($"${NumberKey.Write(total)} ÷ {both} = {NumberKey.Write(mean)}$"),
                WorkedSolution.Answer(NumberKey.Write(mean), "ページ", "pages"),
            ],
            Traps = [NumberTrap.Of(AveragedAverages, new Rational(m1 + m2, 2 * scale)), NumberTrap.Of(GaveTotal, total)],
        };
    }
}
