using System.Numerics;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.LargeNumberMisconceptions;

namespace Drill.Content.Grade4.Numbers;

/// <summary>4年 大きい数: 億と兆.</summary>
internal sealed partial class LargeNumbers : IUnitFile
{
    private static readonly LocalizedText FourDigits = new("{右|みぎ}から 4けたごとに {区切|くぎ}って {考|かんが}えよう。", "Think in groups of four digits from the right.");

    public Unit Unit => new("g4-large-numbers", "math", 4, 10, new("{大|おお}きい {数|かず}（{億|おく}・{兆|ちょう}）", "Large numbers"),
    [
        new Skill
        {
            Id = "large-number-read",
            Name = new("{億|おく}や {兆|ちょう}の {数|かず}の あらわしかた", "Reading and writing large numbers"),
            Codes = ["8250243111100000"],
            Prerequisites = ["place-value-1000"],
            Templates = [new("large-number-read.digits", 1, WriteInDigits), new("large-number-read.collect", 1, CollectUnits)],
        },
        new Skill
        {
            Id = "large-number-tenfold",
            Name = new("10{倍|ばい}した {数|かず}と 10で わった {数|かず}", "Ten times and one tenth of large numbers"),
            Codes = ["8250243111100000", "8250243112100000"],
            Prerequisites = ["large-number-read"],
            Templates = [new("large-number-tenfold.unit", 1, MoveByTens)],
        },
        new Skill
        {
            Id = "large-number-compare",
            Name = new("{大|おお}きい {数|かず}の {大小|だいしょう}", "Comparing large numbers"),
            Codes = ["8250243112100000", "8250243111100000"],
            Prerequisites = ["large-number-read", "compare-1000"],
            Templates = [new("large-number-compare.sign", 1, CompareTwo), new("large-number-compare.population", 1, SortPopulations)],
        },
        new Skill
        {
            Id = "large-number-product",
            Name = new("{大|おお}きい {数|かず}の かけ{算|ざん}", "Multiplying large numbers"),
            Codes = ["8250243112100000", "8250243171100000", "8250243172100000"],
            Prerequisites = ["multiply-by-2digit", "large-number-read"],
            Templates = [new("large-number-product.column", 1, MultiplyLarge), new("large-number-product.known", 1, UseKnownProduct)],
        },
    ]);

    // Level 1: 億 and 万. 2: 億, 万 and ones. 3: 兆, 億 and 万.
    private static ItemDraft WriteInDigits(int level, SeededRandom random)
    {
        var groups = random.Draw<int[]>(
            r => level switch
            {
                1 => [0, r.Between(2, 999), r.Between(1, 99)],
                2 => [r.Between(2, 999), r.Between(2, 9999), r.Between(1, 99)],
                _ => [0, r.Between(2, 999), r.Between(2, 9999), r.Between(1, 99)],
            },
            g => g.SkipLast(1).Any(n => n is > 0 and < 100));
        var value = Myriad.Value(groups);
        return new ItemDraft
        {
            Prompt = new(
                $$"""{{Myriad.SayJa(groups)}}を {数字|すうじ}だけで {書|か}きましょう。""",
                $"Write in digits only: {Myriad.SayEn(groups)}. (1 man is 10,000; 10,000 man are 1 oku; 10,000 oku are 1 cho.)"),
            Key = new NumberKey(value),
            Hint = FourDigits,
            Solution =
            [
                .. Enumerable.Range(0, groups.Length).Reverse().Select(i => new LocalizedText(
                    $$"""{{(i == 0 ? "{一|いち}" : Myriad.UnitJa(i))}}の まとまりは {{groups[i]:0000}}""",
                    $"The group of {(i == 0 ? "ones" : Myriad.UnitEn(i))} is {groups[i]:0000}.")),
                WorkedSolution.Answer($"{value}"),
            ],
            Traps = [NumberTrap.Of(SkippedEmptyPlaces, Myriad.SideBySide(groups)), NumberTrap.Of(GroupedByThree, Myriad.Value(groups, 1000))],
        };
    }

    // Level 1: so many 10万 or 100万. 2: so many 1000万 or 10億. 3: how many of a unit make the number.
    private static ItemDraft CollectUnits(int level, SeededRandom random)
    {
        var (unit, ja, en) = level switch
        {
            1 => random.Pick((100_000L, "10{万|まん}", "10 man"), (1_000_000L, "100{万|まん}", "100 man")),
            2 => random.Pick((10_000_000L, "1000{万|まん}", "1000 man"), (1_000_000_000L, "10{億|おく}", "10 oku")),
            _ => random.Pick((10_000_000L, "1000{万|まん}", "1000 man"), (10_000_000_000L, "100{億|おく}", "100 oku"), (100_000_000_000L, "1000{億|おく}", "1000 oku")),
        };
        var count = random.Draw(r => level == 1 ? r.Between(12, 99) : r.Between(12, 480), n => n % 10 != 0);
        BigInteger value = new BigInteger(unit) * count;
        int[] groups = [.. Enumerable.Range(0, 4).Select(i => (int)(value / BigInteger.Pow(10_000, i) % 10_000))];
        var ten = new LocalizedText($$"""{{ja}}が 10こで {{Say(unit * 10).Ja}}""", $"Ten times {en} is {Say(unit * 10).En}.");
        return level < 3
            ? new ItemDraft
            {
                Prompt = new($$"""{{ja}}を {{count}}こ {集|あつ}めた {数|かず}を {数字|すうじ}だけで {書|か}きましょう。""", $"Write in digits only: {count} times {en}."),
                Key = new NumberKey(value),
                Hint = new($$"""{{ja}}を 10こ {集|あつ}めると いくつかな？""", $"How much is ten times {en}?"),
                Solution = [ten, new($$"""{{ja}}が {{count}}こで {{Myriad.SayJa(groups)}}""", $"{count} times {en} is {Myriad.SayEn(groups)}."), WorkedSolution.Answer($"{value}")],
                Traps = [NumberTrap.Of(OneZeroShort, value / 10), NumberTrap.Of(OneZeroLong, value * 10)],
            }
            : new ItemDraft
            {
                Prompt = new($$"""{{Myriad.SayJa(groups)}}は、{{ja}}を {何|なん}こ {集|あつ}めた {数|かず}ですか。""", $"How many times {en} make {Myriad.SayEn(groups)}?"),
                Key = new NumberKey(count),
                Hint = new($$"""{{ja}}を 10こ {集|あつ}めると いくつかな？""", $"How much is ten times {en}?"),
                Solution = [ten, new($$"""{{Myriad.SayJa(groups)}}を {数字|すうじ}で {書|か}くと {{value}}""", $"In digits {Myriad.SayEn(groups)} is {value}."), new($$"""{{ja}}は {{unit}}だから、0を {{$"{unit}".Length - 1}}こ とって {{count}}こ""", $"{en} is {unit}: take away {$"{unit}".Length - 1} zeros and {count} are left."), WorkedSolution.Answer($"{count}", "こ", "times")],
                Traps = [NumberTrap.Of(OneZeroLong, count * 10), NumberTrap.Of(GroupedByThree, count * 100)],
            };
    }

    // Level 1: ten times, the unit stays. 2: divided by 10 across a unit. 3: times 100 or 10000 across a unit.
    private static ItemDraft MoveByTens(int level, SeededRandom random)
    {
        var group = random.Between(1, level == 1 ? 3 : 2);
        var (unitJa, unitEn) = (Myriad.UnitJa(group), Myriad.UnitEn(group));
        var (upperJa, upperEn) = level == 1 ? (unitJa, unitEn) : (Myriad.UnitJa(group + 1), Myriad.UnitEn(group + 1));
        var n = random.Draw(r => level == 1 ? r.Between(12, 480) : r.Between(level == 2 ? 2 : 12, level == 2 ? 98 : 99), x => x % 10 != 0);
        var power = level == 3 ? random.Pick(100, 10_000) : 10;
        var (answer, prompt) = level switch
        {
            1 => (n * 10, new LocalizedText($$"""{{n}}{{unitJa}}を 10{倍|ばい}した {数|かず}は {何|なん}{{unitJa}}ですか。""", $"How many {unitEn} is 10 times {n} {unitEn}?")),
            2 => (n * 1000, new($$"""{{n}}{{upperJa}}を 10で わった {数|かず}は {何|なん}{{unitJa}}ですか。""", $"How many {unitEn} is {n} {upperEn} divided by 10?")),
            _ => (power == 100 ? n : n * 100, new($$"""{{n * 100}}{{unitJa}}を {{power}}{倍|ばい}した {数|かず}は {何|なん}{{upperJa}}ですか。""", $"How many {upperEn} is {power} times {n * 100} {unitEn}?")),
        };
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new NumberKey(answer),
            Hint = level == 2 ? new("10で わると {位|くらい}が 1つ {下|さ}がるよ。", "Divided by 10, every digit moves one place down.") : new("10{倍|ばい}すると {位|くらい}が 1つ {上|あ}がるよ。", "Times 10, every digit moves one place up."),
            Solution = level switch
            {
                1 => [new("10{倍|ばい}すると {位|くらい}が 1つ {上|あ}がって、{右|みぎ}に 0が 1つ つく", "Times 10 moves the digits up one place and puts one 0 to the right."), WorkedSolution.Answer($"{answer}", unitJa, unitEn)],
                2 =>
                [
                    new($$"""1{{upperJa}}は 10000{{unitJa}}だから、{{n}}{{upperJa}}は {{n * 10_000}}{{unitJa}}""", $"1 {upperEn} is 10000 {unitEn}, so {n} {upperEn} is {n * 10_000} {unitEn}."),
                    LocalizedText.Same($"${n * 10_000} ÷ 10 = {answer}$"),
                    WorkedSolution.Answer($"{answer}", unitJa, unitEn),
                ],
                _ =>
                [
                    LocalizedText.Same($"${n * 100} × {power} = {n * 100 * power}$"),
                    new($$"""10000{{unitJa}}で 1{{upperJa}}だから、{{n * 100 * power}}{{unitJa}}は {{answer}}{{upperJa}}""", $"10000 {unitEn} make 1 {upperEn}, so {n * 100 * power} {unitEn} is {answer} {upperEn}."),
                    WorkedSolution.Answer($"{answer}", upperJa, upperEn),
                ],
            },
            Traps = level switch
            {
                1 => [NumberTrap.Of(OneZeroLong, answer * 10), NumberTrap.Of(MovedOtherWay, new Rational(n, 10))],
                2 => [NumberTrap.Of(MovedOtherWay, n * 100_000), NumberTrap.Of(OneZeroShort, answer / 10)],
                _ => [NumberTrap.Of(OneZeroLong, answer * 10), NumberTrap.Of(OneZeroShort, new Rational(answer, 10))],
            },
        };
    }

    private static LocalizedText Say(long value)
    {
        int[] groups = [.. Enumerable.Range(0, 4).Select(i => (int)(value / (long)BigInteger.Pow(10_000, i) % 10_000))];
        return new(Myriad.SayJa(groups), Myriad.SayEn(groups));
    }
}
