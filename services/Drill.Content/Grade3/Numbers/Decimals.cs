using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Decimals.EarlyDecimalMisconceptions;

namespace Drill.Content.Grade3.Numbers;

/// <summary>3年 小数. Numbers are held as counts of 0.1.</summary>
internal sealed partial class Decimals : IUnitFile
{
    public Unit Unit => new("g3-decimals", "math", 3, 40, new("{小数|しょうすう}", "Decimals"),
    [
        new Skill
        {
            Id = "decimal-place",
            Name = new("{小数|しょうすう}の あらわし{方|かた}", "What a decimal means"),
            Codes = ["8250233151100000", "8250233152100000"],
            Prerequisites = ["place-value-1000"],
            Templates = [new("decimal-place.tenths", 1, CountTenths), new("decimal-place.measure", 1, WriteMeasure)],
        },
        new Skill
        {
            Id = "decimal-line",
            Name = new("{小数|しょうすう}と {数直線|すうちょくせん}", "Decimals on a number line"),
            Codes = ["8250233151100000", "8250233152100000"],
            Prerequisites = ["decimal-place", "large-number-line"],
            Templates = [new("decimal-line.place", 1, PlaceOnLine)],
        },
        new Skill
        {
            Id = "decimal-compare",
            Name = new("{小数|しょうすう}の {大|おお}きさくらべ", "Comparing decimals"),
            Codes = ["8250233152100000", "8250233151100000"],
            Prerequisites = ["decimal-line"],
            Templates = [new("decimal-compare.sign", 1, CompareDecimals), new("decimal-compare.order", 1, OrderDecimals)],
        },
        new Skill
        {
            Id = "decimal-tenths-add",
            Name = new("{小数|しょうすう}の たし{算|ざん}", "Adding tenths"),
            Codes = ["8250233151200000", "8250233151100000", "8250233152100000"],
            Prerequisites = ["decimal-place", "add-2digit", "place-value-1000"],
            Templates = [new("decimal-tenths-add.sum", 1, Add), new("decimal-tenths-add.story", 1, TellSum)],
        },
        new Skill
        {
            Id = "decimal-tenths-sub",
            Name = new("{小数|しょうすう}の ひき{算|ざん}", "Subtracting tenths"),
            Codes = ["8250233151200000", "8250233151100000", "8250233152100000"],
            Prerequisites = ["decimal-tenths-add", "sub-2digit"],
            Templates = [new("decimal-tenths-sub.difference", 1, Subtract), new("decimal-tenths-sub.story", 1, TellDifference)],
        },
    ]);

    // Level 1: both below 1, and so is the sum. 2: the tenths carry. 3: a decimal above 10 and a whole number, which do not line up at the right.
    private static (int A, int B) DrawSum(int level, SeededRandom random) => random.Draw(
        r => level switch
        {
            1 => (A: r.Between(1, 8), B: r.Between(1, 8)),
            2 => (A: r.Between(11, 79), B: r.Between(3, 49)),
            _ => (A: r.Between(111, 299), B: 10 * r.Between(2, 9)),
        },
        n => level switch { 1 => n.A + n.B < 10, 2 => (n.A % 10) + (n.B % 10) > 10, _ => n.A % 10 > 0 });

    private static ItemDraft Add(int level, SeededRandom random)
    {
        var (a, b) = DrawSum(level, random);
        return Sum(level, a, b, LocalizedText.Same($"${Write(a)} + {Write(b)} = □$"));
    }

    private static ItemDraft TellSum(int level, SeededRandom random)
    {
        var (a, b) = DrawSum(level, random);
        var (first, second) = (Write(a), Write(b));
        var (prompt, unit) = random.Pick<(LocalizedText, string)>(
            (new($$"""{水|みず}が {{first}}L あります。{{second}}L たすと、ぜんぶで {何|なん}Lに なりますか。""", $"There are {first} L of water. You add {second} L. How many litres are there in all?"), "L"),
            (new($$"""{{first}}mの テープと {{second}}mの テープを つなぎます。ぜんぶで {何|なん}mに なりますか。""", $"You join a tape of {first} m and a tape of {second} m. How many metres long is it?"), "m"));
        return Sum(level, a, b, prompt) with { Figure = TapeDiagram.Of($"□ {unit}", new TapeSegment(a, $"{first} {unit}"), new TapeSegment(b, $"{second} {unit}")) };
    }

    private static ItemDraft Sum(int level, int a, int b, LocalizedText prompt) => new()
    {
        Prompt = prompt,
        Key = new NumberKey(Tenths(a + b), IsDecimal: true),
        Hint = new("0.1が いくつ あつまるかを {考|かんが}えよう。", "Think how many tenths come together."),
        Solution = InTenths(a, b, "+", a + b),
        Traps =
        [
            level switch
            {
                1 => NumberTrap.Of(PointTooFar, new Rational(a + b, 100)),
                2 => NumberTrap.Of(TenthsBesidePoint, (a / 10) + (b / 10) + new Rational((a % 10) + (b % 10), 100)),
                _ => NumberTrap.Of(AlignedRight, Tenths(a + (b / 10))),
            },
            NumberTrap.Of(LostPoint, a + b),
        ],
    };

    // Level 1: both below 1. 2: the tenths borrow. 3: a decimal from a whole number above 10.
    private static (int A, int B) DrawDifference(int level, SeededRandom random) => random.Draw(
        r => level switch
        {
            1 => (A: r.Between(2, 9), B: r.Between(1, 8)),
            2 => (A: r.Between(21, 89), B: r.Between(11, 79)),
            _ => (A: 10 * r.Between(11, 29), B: r.Between(11, 89)),
        },
        n => n.A > n.B && level switch
        {
            1 => true,
            2 => n.A % 10 > 0 && n.A % 10 < n.B % 10 && (n.B % 10) - (n.A % 10) != 5,
            _ => n.B % 10 is not (0 or 5),
        });

    private static ItemDraft Subtract(int level, SeededRandom random)
    {
        var (a, b) = DrawDifference(level, random);
        return Difference(level, a, b, LocalizedText.Same($"${Write(a)} - {Write(b)} = □$"));
    }

    private static ItemDraft TellDifference(int level, SeededRandom random)
    {
        var (a, b) = DrawDifference(level, random);
        var (first, second) = (Write(a), Write(b));
        var (prompt, unit) = random.Pick<(LocalizedText, string)>(
            (new($$"""タンクに {水|みず}が {{first}}L あります。{{second}}L {使|つか}うと、のこりは {何|なん}Lですか。""", $"There are {first} L of water in a tank. You use {second} L. How many litres are left?"), "L"),
            (new($$"""リボンが {{first}}m あります。{{second}}m {使|つか}うと、のこりは {何|なん}mですか。""", $"There are {first} m of ribbon. You use {second} m. How many metres are left?"), "m"));
        return Difference(level, a, b, prompt) with { Figure = TapeDiagram.Of($"{first} {unit}", new TapeSegment(b, $"{second} {unit}"), new TapeSegment(a - b, $"□ {unit}")) };
    }

    private static ItemDraft Difference(int level, int a, int b, LocalizedText prompt) => new()
    {
        Prompt = prompt,
        Key = new NumberKey(Tenths(a - b), IsDecimal: true),
        Hint = new("0.1が いくつ のこるかを {考|かんが}えよう。", "Think how many tenths are left."),
        Solution = InTenths(a, b, "-", a - b),
        Traps =
        [
            level switch
            {
                1 => NumberTrap.Of(AddedInstead, Tenths(a + b)),
                2 => NumberTrap.Of(SmallerTenthsFromLarger, Tenths((((a / 10) - (b / 10)) * 10) + Math.Abs((a % 10) - (b % 10)))),
                _ => NumberTrap.Of(KeptTenthsOfSubtrahend, Tenths(a - (b / 10 * 10) + (b % 10))),
            },
            NumberTrap.Of(LostPoint, a - b),
        ],
    };

    private static LocalizedText[] InTenths(int a, int b, string sign, int result) =>
    [
        new($"{Write(a)}は 0.1が {a}こ、{Write(b)}は 0.1が {b}こ。", $"{Write(a)} is {a} {(a == 1 ? "tenth" : "tenths")} and {Write(b)} is {b} {(b == 1 ? "tenth" : "tenths")}."),
        LocalizedText.Same($"${a} {sign} {b} = {result}$"),
        new($"0.1が {result}こで ${Write(result)}$", $"{result} tenths make ${Write(result)}$."),
        Phrases.AnswerWithKanji(Write(result)),
    ];

    private static Rational Tenths(int count) => new(count, 10);

    private static string Write(int tenths) => NumberKey.Write(Tenths(tenths));
}
