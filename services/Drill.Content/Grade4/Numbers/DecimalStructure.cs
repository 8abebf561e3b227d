using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.CalculationLawMisconceptions;
using static Drill.Content.Misconceptions.Relations.ChangeMisconceptions;
using static Drill.Content.Writing.DecimalNotation;

namespace Drill.Content.Grade4.Numbers;

/// <summary>4年 小数のしくみ.</summary>
internal sealed class DecimalStructure : IUnitFile
{
    public Unit Unit => new("g4-decimal-structure", "math", 4, 80, new("{小数|しょうすう}の しくみ", "How decimals are built"),
    [
        new Skill
        {
            Id = "decimal-structure",
            Name = new("{小数|しょうすう}の しくみと {大|おお}きさ", "Places and size of decimals"),
            Codes = ["8250243141200000", "8250243142100000"],
            Prerequisites = ["decimal-tenths-add", "large-number-tenfold"],
            Templates = [new("decimal-structure.units", 1, CountHundredths), new("decimal-structure.compare", 1, Compare)],
        },
        new Skill
        {
            Id = "decimal-times",
            Name = new("{小数|しょうすう}{倍|ばい}", "Times as a decimal"),
            Codes = ["8250243141100000", "8250243142100000"],
            Prerequisites = ["divide-by-2digit", "decimal-structure"],
            Templates = [new("decimal-times.ribbon", 1, CompareRibbons)],
        },
    ]);

    // Level 1: how many hundredths. 2: so many thousandths make a decimal. 3: a number of ones, tenths, hundredths and thousandths.
    private static ItemDraft CountHundredths(int level, SeededRandom random)
    {
        if (level == 3)
        {
            var (a, b, c, d) = (random.Between(2, 9), random.Between(1, 9), random.Between(1, 9), random.Between(1, 9));
            if (random.Between(0, 1) == 0) b = 0;
            else c = 0;
            var units = (a * 1000) + (b * 100) + (c * 10) + d;
            var middle = b > 0 ? (Ja: $"0.1を {b}こ", En: $"{b} times 0.1") : (Ja: $"0.01を {c}こ", En: $"{c} times 0.01");
            return new ItemDraft
            {
                Prompt = new($$"""1を {{a}}こ、{{middle.Ja}}、0.001を {{d}}こ {合|あ}わせた {数|かず}は いくつですか。""", $"What number is {a} times 1, {middle.En} and {d} times 0.001 together?"),
                Key = DecimalKey(units, 3),
                Hint = new("ない {位|くらい}には 0を {書|か}こう。", "Write 0 where a place is empty."),
                Solution =
                [
                    new($$"""1が {{a}}こで {{a}}、{{middle.Ja}}で {{Decimal((b * 100) + (c * 10), 3)}}、0.001が {{d}}こで {{Decimal(d, 3)}}""", $"{a}, {Decimal((b * 100) + (c * 10), 3)} and {Decimal(d, 3)}."),
                    LocalizedText.Same($"${a} + {Decimal((b * 100) + (c * 10), 3)} + {Decimal(d, 3)} = {Decimal(units, 3)}$"),
                    WorkedSolution.Answer(Decimal(units, 3)),
                ],
                Traps = [new(SkippedDecimalPlace, Entered((a * 100) + ((b + c) * 10) + d, 2)), new(PlaceOffByOne, Entered((a * 1000) + (b > 0 ? b * 10 : c * 100) + d, 3))],
            };
        }

        var places = level + 1;
        var count = random.Draw(r => level == 1 ? r.Between(103, 998) : r.Between(1003, 9998), n => n % 10 != 0);
        var (unit, text) = (Decimal(1, places), Decimal(count, places));
        return new ItemDraft
        {
            Prompt = level == 1
                ? new($$"""{{text}}は 0.01を {何|なん}こ {集|あつ}めた {数|かず}ですか。""", $"How many times 0.01 make {text}?")
                : new($$"""0.001を {{count}}こ {集|あつ}めた {数|かず}は いくつですか。""", $"What number is {count} times 0.001?"),
            Key = level == 1 ? new NumberKey(count) : DecimalKey(count, places),
            Hint = new($$"""1は {{unit}}を {何|なん}こ {集|あつ}めた {数|かず}かな？""", $"How many times {unit} make 1?"),
            Solution =
            [
                new($$"""1は {{unit}}の {{(level == 1 ? 100 : 1000)}}こ{分|ぶん}""", $"1 is {(level == 1 ? 100 : 1000)} times {unit}."),
                new($$"""{{unit}}が {{count}}こで {{text}}""", $"{count} times {unit} is {text}."),
                WorkedSolution.Answer(level == 1 ? $"{count}" : text),
            ],
            Traps = level == 1
                ? [NumberTrap.Of(PlaceOffByOne, new Rational(count, 10)), NumberTrap.Of(SkippedDecimalPlace, count * 10)]
                : [new(PlaceOffByOne, Entered(count, places - 1)), new(SkippedDecimalPlace, Entered(count, places + 1))],
        };
    }

    // Level 1: tenths and hundredths. 2: hundredths and thousandths. 3: the same with equal leading digits.
    private static ItemDraft Compare(int level, SeededRandom random)
    {
        // The shorter one is the larger.
        var (whole, first, longer) = random.Draw(
            r => (Whole: r.Between(0, level * 4), First: level == 1 ? r.Between(2, 9) : r.Between(12, 98), Longer: level == 1 ? r.Between(11, 89) : r.Between(101, 979)),
            n => n.First * 10 > n.Longer && n.First < n.Longer && n.Longer % 10 != 0 && n.First % 10 != 0 && (level < 3 || n.First / 10 == n.Longer / 100));
        var short1 = (whole * (level == 1 ? 10 : 100)) + first;
        var long1 = (whole * (level == 1 ? 100 : 1000)) + longer;
        var (textShort, textLong) = (Decimal(short1, level == 1 ? 1 : 2), Decimal(long1, level == 1 ? 2 : 3));
        var isShortLeft = random.Between(0, 1) == 0;
        var (left, right) = isShortLeft ? (textShort, textLong) : (textLong, textShort);
        var sign = isShortLeft ? ">" : "<";
        return new ItemDraft
        {
            Prompt = Phrases.ChooseSign(left, right),
            Key = isShortLeft ? new ComparisonKey(1, 0) : new ComparisonKey(0, 1),
            Hint = new("{上|うえ}の {位|くらい}から {順|じゅん}に くらべよう。", "Compare from the highest place down."),
            Solution =
            [
                new($$"""けたを そろえると {{textShort}}は {{textShort}}0""", $"With as many places, {textShort} is {textShort}0."),
                .. level == 3 ? [new LocalizedText($$"""0.1の {位|くらい}は {{first / 10}}で {同|おな}じ、0.01の {位|くらい}は {{first % 10}}と {{longer / 10 % 10}}""", $"The tenths are both {first / 10}; the hundredths are {first % 10} and {longer / 10 % 10}.")] : Array.Empty<LocalizedText>(),
                LocalizedText.Same($"${left} {sign} {right}$"),
            ],
            Traps = [new(LongerIsLarger, ComparisonKey.ResponseFor(isShortLeft ? "<" : ">")), new(PlaceOffByOne, ComparisonKey.ResponseFor("="))],
        };
    }

    // Level 1: 1.5 or 2.5 times. 2: tenths above 1. 3: below 1.
    private static ItemDraft CompareRibbons(int level, SeededRandom random)
    {
        var (baseLength, tenths) = random.Draw(
            r => (Base: r.Between(2, level == 1 ? 40 : 24) * (level == 1 ? 2 : 5), Tenths: level switch { 1 => r.Pick(15, 25, 35), 2 => r.Between(12, 38), _ => r.Between(2, 9) }),
            n => n.Tenths % 10 != 0 && n.Base * n.Tenths % 10 == 0 && n.Base >= 10 && n.Tenths != 10 && Math.Abs((n.Base * n.Tenths / 10) - n.Base) != n.Tenths);
        var length = baseLength * tenths / 10;
        var text = Decimal(tenths, 1);
        var (a, b, enA, enB) = random.Pick(("{赤|あか}", "{青|あお}", "red", "blue"), ("{白|しろ}", "{黒|くろ}", "white", "black"), ("{黄色|きいろ}", "{緑|みどり}", "yellow", "green"));
        return new ItemDraft
        {
            Prompt = new($$"""{{a}}の テープは {{baseLength}}m、{{b}}の テープは {{length}}mです。{{b}}の テープの {長|なが}さは、{{a}}の テープの {長|なが}さの {何倍|なんばい}ですか。{小数|しょうすう}で {答|こた}えましょう。""", $"The {enA} tape is {baseLength} m long, the {enB} tape {length} m. How many times the {enA} tape is the {enB} tape? Answer with a decimal."),
            Figure = new TapeDiagram([new(new(a, enA), [new(baseLength, $"{baseLength} m")]), new(new(b, enB), [new(length, $"{length} m")])]),
            Key = DecimalKey(tenths, 1),
            Hint = new($$"""{{a}}の テープの {長|なが}さを 1と みよう。""", $"Think of the {enA} tape as 1."),
            Solution =
            [
                new($$"""もとに する {量|りょう}は {{a}}の {{baseLength}}m""", $"The base is the {enA} tape, {baseLength} m."),
                LocalizedText.Same($"${length} ÷ {baseLength} = {text}$"),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new LocalizedText($$"""たしかめ：{{a}}の 0.1{倍|ばい}は {{NumberKey.Write(new Rational(baseLength, 10))}}mで、その {{tenths}}こ{分|ぶん}""", $"Check: 0.1 times {enA} is {NumberKey.Write(new Rational(baseLength, 10))} m, and it is {tenths} of those.")],
                .. level < 3 ? Array.Empty<LocalizedText>() : [new LocalizedText($$"""{{length}}mは {{baseLength}}mより {短|みじか}いから、1{倍|ばい}より {小|ちい}さい""", $"{length} m is shorter than {baseLength} m, so it is less than 1 time.")],
                WorkedSolution.Answer(text, "{倍|ばい}", "times"),
            ],
            Traps = [NumberTrap.Of(ComparedDifferences, Math.Abs(length - baseLength)), new(ShiftedTimes, NumberKey.ResponseFor(tenths))],
        };
    }
}
