using System.Globalization;
using System.Numerics;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.MyriadMisconceptions;
using static Drill.Content.Misconceptions.Numbers.NumberMisconceptions;

namespace Drill.Content.Grade3.Numbers;

/// <summary>3年 大きい数.</summary>
internal sealed partial class LargeNumbers : IUnitFile
{
    public Unit Unit => new("g3-large-numbers", "math", 3, 28, new("{大|おお}きい {数|かず}", "Large numbers"),
    [
        new Skill
        {
            Id = "large-write",
            Name = new("{一万|いちまん}より {大|おお}きい {数|かず}の {書|か}き{方|かた}", "Writing numbers above ten thousand"),
            Codes = ["8250233111100000"],
            Prerequisites = ["place-value-1000"],
            Templates = [new("large-write.words", 1, WriteWords), new("large-write.parts", 1, Compose)],
        },
        new Skill
        {
            Id = "large-relative",
            Name = new("1000や 10000が いくつ", "How many thousands"),
            Codes = ["8250233111300000", "8250233111100000"],
            Prerequisites = ["large-write"],
            Templates = [new("large-relative.count", 1, CountUnits), new("large-relative.sum", 1, AddUnits)],
        },
        new Skill
        {
            Id = "large-times-ten",
            Name = new("10{倍|ばい}、100{倍|ばい}、10で わる", "Times 10, 100, 1000 and divided by 10"),
            Codes = ["8250233111200000"],
            Prerequisites = ["large-write", "times-zero-ten"],
            Templates = [new("large-times-ten.shift", 1, Shift)],
        },
        new Skill
        {
            Id = "large-number-line",
            Name = new("{大|おお}きい {数|かず}の {数直線|すうちょくせん}", "Large numbers on a number line"),
            Codes = ["8250233111300000", "8250233112100000"],
            Prerequisites = ["large-relative"],
            Templates = [new("large-number-line.read", 1, ReadMark), new("large-number-line.place", 1, PlaceMark)],
        },
        new Skill
        {
            Id = "large-compare",
            Name = new("{大|おお}きい {数|かず}の {大|おお}きさくらべ", "Comparing large numbers"),
            Codes = ["8250233112100000", "8250233111300000"],
            Prerequisites = ["large-write", "compare-1000"],
            Templates = [new("large-compare.sign", 1, Compare), new("large-compare.order", 1, Order)],
        },
    ]);

    // Level 1: five or six digits, one place empty. 2: six or seven digits, two places empty. 3: eight digits, three places empty.
    private static ItemDraft WriteWords(int level, SeededRandom random)
    {
        var number = random.Draw(
            r => level switch { 1 => r.Between(20_101, 399_999), 2 => r.Between(200_101, 3_999_999), _ => r.Between(20_000_101, 98_999_999) },
            n => InnerZeros(n) == level && n % 10 > 0 && n % 10_000 > 1000);
        return Written(number, new($"{NumberWords.Ja(number)}を {{数字|すうじ}}で {{書|か}}きましょう。", $"Write {NumberWords.En(number)} in digits."));
    }

    // Level 1: two or three places, five or six digits. 2: three, seven digits. 3: four, eight digits. Empty places in between.
    private static ItemDraft Compose(int level, SeededRandom random)
    {
        int[] units = level switch
        {
            1 => random.Pick<int[]>([10_000, 100, 1], [100_000, 1000, 10], [10_000, 1000, 1]),
            2 => random.Pick<int[]>([1_000_000, 10_000, 100], [1_000_000, 1000, 10], [1_000_000, 100_000, 100]),
            _ => random.Pick<int[]>([10_000_000, 100_000, 1000, 100], [10_000_000, 1_000_000, 1000, 10], [10_000_000, 100_000, 10_000, 10]),
        };
        var counts = units.Select(_ => random.Between(2, 9)).ToArray();
        var number = units.Zip(counts, (u, c) => u * c).Sum();
        var parts = units.Zip(counts).ToArray();
        var draft = Written(number, new(
            string.Join("、", parts.Select(p => $"{UnitJa(p.First)}を {p.Second}こ")) + " あわせた {数|かず}を {数字|すうじ}で {書|か}きましょう。",
            $"Write the number made of {string.Join(", ", parts.Select(p => $"{p.Second} × {p.First}"))} in digits."));
        return draft with
        {
            Solution = [.. parts.Select(p => new LocalizedText($"{UnitJa(p.First)}が {p.Second}こで {p.First * p.Second}", $"{p.Second} times {p.First} is {p.First * p.Second}.")), Phrases.AnswerWithKanji(number)],
            Traps = [NumberTrap.Of(DroppedZero, WithoutInnerZeros(number)), NumberTrap.Of(AddedCounts, counts.Sum())],
        };
    }

    private static ItemDraft Written(int number, LocalizedText prompt)
    {
        var (myriads, rest) = (number / 10_000, number % 10_000);
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new NumberKey(number),
            Hint = new("くらいの {表|ひょう}に {書|か}いて、ない くらいには 0を {書|か}こう。", "Write it into a place-value chart, with 0 in the empty places."),
            Solution =
            [
                new($$"""{{WrittenMyriads(myriads)}}は 1{万|まん}が {{myriads}}こで {{myriads * 10_000}}。""", $"The ten thousands: {myriads} times 10000 is {myriads * 10_000}."),
                new($$"""のこりは {{rest}}で、あわせて ${{myriads * 10_000}} + {{rest}} = {{number}}$""", $"The rest is {rest}; together ${myriads * 10_000} + {rest} = {number}$."),
                Phrases.AnswerWithKanji(number),
            ],
            Traps = [NumberTrap.Of(DroppedZero, WithoutInnerZeros(number)), NumberTrap.Of(WrotePartsInFull, new Rational(((BigInteger)myriads * 100_000_000) + rest, 1))],
        };
    }

    private static string WrittenMyriads(int myriads) => $$"""{{myriads}}{万|まん}""";

    // Level 1: thousands put together. 2: thousands or ten thousands counted. 3: the same of seven digits.
    private static ItemDraft CountUnits(int level, SeededRandom random)
    {
        var unit = level == 1 ? 1000 : random.Pick(1000, 10_000);
        var count = level switch { 1 => random.Between(12, 98), 2 => random.Between(21, 98), _ => random.Between(123, 987) };
        var number = unit * count;
        return level == 1
            ? new ItemDraft
            {
                Prompt = new($$"""{{unit}}を {{count}}こ あつめた {数|かず}は いくつですか。""", $"What number is {count} times {unit}?"),
                Key = new NumberKey(number),
                Hint = new($$"""{{unit}}が 10こで {{10 * unit}}だよ。""", $"Ten times {unit} is {10 * unit}."),
                Solution = [new($$"""{{unit}}が {{count / 10 * 10}}こで {{count / 10 * 10 * unit}}。""", $"{count / 10 * 10} times {unit} is {count / 10 * 10 * unit}."), Phrases.AnswerWithKanji(number)],
                Traps = [NumberTrap.Of(OneZeroTooFew, number / 10), NumberTrap.Of(OneZeroTooMany, number * 10)],
            }
            : new ItemDraft
            {
                Prompt = new($$"""{{number}}は {{unit}}を {何|なん}こ あつめた {数|かず}ですか。""", $"How many times {unit} is {number}?"),
                Key = new NumberKey(count),
                Hint = new($$"""{{10 * unit}}は {{unit}}が 10こだよ。""", $"{10 * unit} is ten times {unit}."),
                Solution =
                [
                    new($$"""{{count / 10 * 10 * unit}}は {{unit}}が {{count / 10 * 10}}こ。""", $"{count / 10 * 10 * unit} is {count / 10 * 10} times {unit}."),
                    .. count % 10 > 0 ? [new($$"""{{count % 10 * unit}}は {{unit}}が {{count % 10}}こ。""", $"{count % 10 * unit} is {count % 10} times {unit}.")] : Array.Empty<LocalizedText>(),
                    Phrases.AnswerWithKanji(count),
                ],
                Traps = [NumberTrap.Of(OneZeroTooMany, count * 10), NumberTrap.Of(OneZeroTooFew, new Rational(count, 10))],
            };
    }

    // Level 1: thousands added. 2: ten thousands subtracted. 3: ten thousands added, three digits.
    private static ItemDraft AddUnits(int level, SeededRandom random)
    {
        var unit = level == 1 ? 1000 : 10_000;
        var (a, b) = random.Draw(r => level == 3 ? (A: r.Between(120, 480), B: r.Between(120, 480)) : (A: r.Between(21, 59), B: r.Between(12, 39)), n => level != 2 || n.A > n.B + 10);
        var (result, sign) = level == 2 ? (a - b, "-") : (a + b, "+");
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${a * unit} {sign} {b * unit} = □$"),
            Key = new NumberKey(result * unit),
            Hint = new($$"""{{unit}}が いくつかで {考|かんが}えよう。""", $"Count in units of {unit}."),
            Solution =
            [
                new($$"""{{unit}}が ${{a}} {{sign}} {{b}} = {{result}}$こ""", $"${a} {sign} {b} = {result}$ units of {unit}."),
                Phrases.AnswerWithKanji(result * unit),
            ],
            Traps = [NumberTrap.Of(OneZeroTooFew, result * unit / 10), NumberTrap.Of(OneZeroTooMany, result * unit * 10)],
        };
    }

    // Level 1: times 10 or 100. 2: times 1000, or divided by 10. 3: the same of larger numbers.
    private static ItemDraft Shift(int level, SeededRandom random)
    {
        var number = level == 3 ? 10 * random.Between(1201, 4980) : 10 * random.Between(12, 98);
        var factor = level == 1 ? random.Pick(10, 100) : level == 2 ? random.Pick(1000, 1) : random.Pick(100, 1000, 1);
        if (factor == 1 && level == 2) number = 10 * random.Between(1201, 9980);
        var isDivided = factor == 1;
        var answer = isDivided ? number / 10 : number * factor;
        return new ItemDraft
        {
            Prompt = isDivided
                ? new($$"""{{number}}を 10で わった {数|かず}は いくつですか。""", $"What is {number} divided by 10?")
                : new($$"""{{number}}を {{factor}}{倍|ばい}した {数|かず}は いくつですか。""", $"What is {factor} times {number}?"),
            Key = new NumberKey(answer),
            Hint = isDivided
                ? new("10で わると、くらいが 1つ {下|さ}がるよ。", "Dividing by 10 moves every digit one place down.")
                : new("10{倍|ばい}するごとに、くらいが 1つ {上|あ}がるよ。", "Each time ten moves every digit one place up."),
            Solution =
            [
                isDivided
                    ? new($$"""{{number}}の くらいを 1つ {下|さ}げて、おわりの 0を 1つ とる。""", $"Move {number} one place down: take one 0 off the end.")
                    : new($$"""{{number}}の おわりに 0を {{Zeros(factor)}}こ つける。""", $"Write {Zeros(factor)} zeros behind {number}: every digit moves {Zeros(factor)} places up."),
                isDivided ? LocalizedText.Same($"${number} ÷ 10 = {answer}$") : LocalizedText.Same($"${number} × {factor} = {answer}$"),
                Phrases.AnswerWithKanji(answer),
            ],
            Traps = isDivided
                ? [NumberTrap.Of(WentOtherWay, number * 10), NumberTrap.Of(OneZeroTooFew, new Rational(number, 100))]
                : [NumberTrap.Of(OneZeroTooFew, answer / 10), NumberTrap.Of(OneZeroTooMany, new Rational((BigInteger)answer * 10, 1))],
        };
    }

    private static int Zeros(int factor) => factor switch { 10 => 1, 100 => 2, _ => 3 };

    private static string UnitJa(int unit) => unit >= 10_000 ? $$"""{{unit / 10_000}}{万|まん}""" : $"{unit}";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int InnerZeros(int number) => Digits(number).TrimEnd('0').Count(c => c == '0');

    private static int WithoutInnerZeros(int number) => int.Parse(Digits(number).Replace("0", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
