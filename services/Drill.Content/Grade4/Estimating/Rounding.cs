using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.RoundingMisconceptions;

namespace Drill.Content.Grade4.Estimating;

/// <summary>4年 がい数.</summary>
internal sealed partial class Rounding : IUnitFile
{
    public Unit Unit => new("g4-rounding", "math", 4, 60, new("がい{数|すう}", "Rounding numbers"),
    [
        new Skill
        {
            Id = "round-numbers",
            Name = new("{四捨五入|ししゃごにゅう}", "Rounding"),
            Codes = ["8250243121200000", "8250243121100000", "8250243122100000"],
            Prerequisites = ["place-value-1000", "compare-1000"],
            Templates = [new("round-numbers.place", 1, RoundToPlace), new("round-numbers.leading", 1, RoundToLeadingDigits), new("round-numbers.visitors", 1, RoundVisitors)],
        },
        new Skill
        {
            Id = "rounding-range",
            Name = new("がい{数|すう}の はんい（{以上|いじょう}・{以下|いか}・{未満|みまん}）", "The range of a rounded number"),
            Codes = ["8250243121200000", "8250243122100000"],
            Prerequisites = ["round-numbers", "large-number-compare"],
            Templates = [new("rounding-range.bounds", 1, FindBound), new("rounding-range.words", 1, ChooseInRange)],
        },
        new Skill
        {
            Id = "rounding-purpose",
            Name = new("がい{数|すう}を つかう {場面|ばめん}", "When to use rounded numbers"),
            Codes = ["8250243121100000", "8250243122100000"],
            Prerequisites = ["round-numbers"],
            Templates = [new("rounding-purpose.exact-or-rounded", 1, ExactOrRounded), new("rounding-purpose.way", 1, ChooseWay)],
        },
        new Skill
        {
            Id = "estimate-sum",
            Name = new("{和|わ}と {差|さ}の {見積|みつ}もり", "Estimating sums and differences"),
            Codes = ["8250243121300000", "8250243122100000"],
            Prerequisites = ["round-numbers", "add-3digit", "sub-3digit"],
            Templates = [new("estimate-sum.visitors", 1, EstimateSum)],
        },
        new Skill
        {
            Id = "estimate-product",
            Name = new("{積|せき}と {商|しょう}の {見積|みつ}もり", "Estimating products and quotients"),
            Codes = ["8250243121300000", "8250243122100000"],
            Prerequisites = ["round-numbers", "large-number-product", "divide-by-2digit"],
            Templates = [new("estimate-product.trip", 1, EstimateTrip)],
        },
    ]);

    // Level 1: four digits to the hundreds or thousands. 2: five digits to the thousands. 3: six digits to the thousands or ten thousands.
    private static ItemDraft RoundToPlace(int level, SeededRandom random)
    {
        var (number, unit) = DrawNumber(level, random);
        return Draft(number, unit, new(
            $$"""{{number}}を {四捨五入|ししゃごにゅう}して、{{PlaceJa(unit)}}の {位|くらい}までの がい{数|すう}に しましょう。""",
            $"Round {number} to the nearest {PlaceEn(unit)}."));
    }

    // Level 1: the first digit of four. 2: the first two of five. 3: the first two of six.
    private static ItemDraft RoundToLeadingDigits(int level, SeededRandom random)
    {
        var (kept, unit) = level switch { 1 => (1, 1000), 2 => (2, 1000), _ => (2, 10_000) };
        var number = DrawNumberFor(level, unit, random);
        return Draft(number, unit, new(
            $$"""{{number}}を {四捨五入|ししゃごにゅう}して、{上|うえ}から {{kept}}けたの がい{数|すう}に しましょう。""",
            $"Round {number} to {(kept == 1 ? "one significant digit" : "two significant digits")}."));
    }

    private static ItemDraft RoundVisitors(int level, SeededRandom random)
    {
        var (number, unit) = DrawNumber(level, random);
        return Draft(number, unit, new(
            $$"""ある {水族館|すいぞくかん}に {来|き}た {人|ひと}は {{number}}{人|にん}でした。{四捨五入|ししゃごにゅう}して、{{PlaceJa(unit)}}の {位|くらい}までの がい{数|すう}で いうと、およそ {何人|なんにん}ですか。""",
            $"{number} people visited an aquarium. About how many people is that, rounded to the nearest {PlaceEn(unit)}?"), "{人|にん}", "people");
    }

    private static ItemDraft Draft(int number, int unit, LocalizedText prompt, string counterJa = "", string counterEn = "")
    {
        var (down, next) = (number / unit * unit, number / (unit / 10) % 10);
        var rounded = next >= 5 ? down + unit : down;
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new NumberKey(rounded),
            Hint = new("のこす {位|くらい}の 1つ {下|した}の {位|くらい}の {数字|すうじ}を {見|み}よう。", "Look at the digit one place below the one you keep."),
            Solution =
            [
                new(
                    $$"""{{PlaceJa(unit)}}の {位|くらい}の 1つ {下|した}、{{PlaceJa(unit / 10)}}の {位|くらい}の {数字|すうじ}は {{next}}""",
                    $"Keep the {PlaceEn(unit)}s. One place below, the {PlaceEn(unit / 10)}s digit is {next}."),
                next >= 5
                    ? new($$"""5{以上|いじょう}だから {切|き}り{上|あ}げる：${{down}} + {{unit}} = {{rounded}}$""", $"It is 5 or more, so round up: ${down} + {unit} = {rounded}$.")
                    : new($$"""4{以下|いか}だから {切|き}り{捨|す}てる：${{number}} − {{number - down}} = {{rounded}}$""", $"It is 4 or less, so round down: ${number} − {number - down} = {rounded}$."),
                counterJa.Length == 0 ? WorkedSolution.Answer($"{rounded}") : WorkedSolution.Answer($"{rounded}", counterJa, counterEn),
            ],
            Traps =
            [
                next >= 5 ? new(RoundedDown, NumberKey.ResponseFor(down)) : new(RoundedUp, NumberKey.ResponseFor(down + unit)),
                new(RoundedPlaceAbove, NumberKey.ResponseFor(RoundTo(number, unit * 10))),
                new(RoundedPlaceBelow, NumberKey.ResponseFor(RoundTo(number, unit / 10))),
            ],
        };
    }

    private static (int Number, int Unit) DrawNumber(int level, SeededRandom random)
    {
        var unit = level switch { 1 => random.Pick(100, 1000), 2 => 1000, _ => random.Pick(1000, 10_000) };
        return (DrawNumberFor(level, unit, random), unit);
    }

    // Each way of rounding must lead elsewhere, or the response would not tell what the child did.
    private static int DrawNumberFor(int level, int unit, SeededRandom random)
    {
        var smallest = level switch { 1 => 1000, 2 => 10_000, _ => 100_000 };
        return random.Draw(
            r => r.Between(smallest + 1, (smallest * 10) - 1),
            n => RoundTo(n, unit) is var right && n % 10 != 0 && right != RoundTo(n, unit * 10) && right != RoundTo(n, unit / 10)
                && RoundTo(n, unit * 10) != (n / unit * unit) + (n / (unit / 10) % 10 >= 5 ? 0 : unit));
    }

    private static int RoundTo(int number, int unit) => (number + (unit / 2)) / unit * unit;

    private static string PlaceJa(int unit) => unit switch { 10 => "{十|じゅう}", 100 => "{百|ひゃく}", 1000 => "{千|せん}", _ => "{一万|いちまん}" };

    private static string PlaceEn(int unit) => unit switch { 10 => "ten", 100 => "hundred", 1000 => "thousand", _ => "ten thousand" };
}
