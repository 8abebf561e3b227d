using System.Numerics;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Counting;

/// <summary>そろばん with one 5-bead and four 1-beads a rod; a {定位点|ていいてん} at the ones and at every third rod from there.</summary>
/// <param name="Rods">All of them.</param>
/// <param name="DecimalRods">Those to the right of the ones.</param>
public sealed record Soroban(Rational Value, int Rods, int DecimalRods = 0) : Figure
{
    private const int MostWhole = 9;

    private static readonly LocalizedText[] Places =
    [
        new("{一|いち}の {位|くらい}", "ones"), new("{十|じゅう}の {位|くらい}", "tens"), new("{百|ひゃく}の {位|くらい}", "hundreds"), new("{千|せん}の {位|くらい}", "thousands"),
        new("{一万|いちまん}の {位|くらい}", "ten thousands"), new("{十万|じゅうまん}の {位|くらい}", "hundred thousands"), new("{百万|ひゃくまん}の {位|くらい}", "millions"),
        new("{千万|せんまん}の {位|くらい}", "ten millions"), new("{一億|いちおく}の {位|くらい}", "hundred millions"),
    ];

    private static readonly LocalizedText[] DecimalPlaces =
        [new("$1/10$の {位|くらい}", "tenths"), new("$1/100$の {位|くらい}", "hundredths"), new("$1/1000$の {位|くらい}", "thousandths")];

    // Beads rod by rod: the number is what the child is to find out.
    public override LocalizedText Text => FigureWords.Sentences(
        [new("そろばん", "an abacus"), .. Digits().Select((digit, rod) => (digit, rod)).SkipWhile(d => d.digit == 0 && d.rod < Rods - DecimalRods - 1).Select(d => Say(d.digit, Rods - DecimalRods - 1 - d.rod))]);

    public override string? FindError() =>
        DecimalRods is < 0 or > 3 ? $"{DecimalRods} rods for decimals instead of 0 to 3"
        : Rods - DecimalRods is < 1 or > MostWhole ? $"{Rods - DecimalRods} rods for whole numbers instead of 1 to {MostWhole}"
        : Value < 0 ? "an abacus shows no number below 0"
        : !Beads.IsWhole || Beads >= BigInteger.Pow(10, Rods) ? $"{Value} does not fit on {Rods} rods, {DecimalRods} of them decimals"
        : null;

    private Rational Beads => Value * BigInteger.Pow(10, DecimalRods);

    private int[] Digits() => [.. Beads.Numerator.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(Rods, '0').Select(c => c - '0')];

    private static LocalizedText Say(int digit, int power)
    {
        var place = power >= 0 ? Places[power] : DecimalPlaces[-power - 1];
        var (fives, ones) = (digit / 5, digit % 5);
        var (ja, en) = (fives, ones) switch
        {
            (0, 0) => ("{玉|たま}は うごいて いない", "no bead moved"),
            (0, _) => ($"{{一玉|いちだま}} {ones}こ", FigureWords.Count(ones, "1-bead")),
            (_, 0) => ("{五玉|ごだま} 1こ", "1 5-bead"),
            _ => ($"{{五玉|ごだま}} 1こ と {{一玉|いちだま}} {ones}こ", $"1 5-bead and {FigureWords.Count(ones, "1-bead")}"),
        };
        return new($"{place.Ja}：{ja}", $"{place.En}: {en}");
    }
}
