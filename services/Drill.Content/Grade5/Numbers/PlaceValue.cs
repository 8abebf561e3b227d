using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Decimals.PlaceShiftMisconceptions;
using static Drill.Content.Writing.DecimalNotation;

namespace Drill.Content.Grade5.Numbers;

/// <summary>5年 整数と小数.</summary>
internal sealed partial class PlaceValue : IUnitFile
{
    public Unit Unit => new("g5-place-value", "math", 5, 10, new("{整数|せいすう}と {小数|しょうすう}の しくみ", "How whole numbers and decimals are built"),
    [
        new Skill
        {
            Id = "decimal-places",
            Name = new("{小数|しょうすう}の {位|くらい}", "The places of a decimal"),
            Codes = ["8250253122100000", "8250253121100000"],
            Prerequisites = ["decimal-add-hundredths", "place-value-1000"],
            Templates = [new("decimal-places.parts", 1, NameParts), new("decimal-places.units", 1, CountUnits)],
        },
        new Skill
        {
            Id = "decimal-shift-point",
            Name = new("10{倍|ばい}、100{倍|ばい}、1000{倍|ばい}、$1/10$、$1/100$", "Ten, a hundred, a thousand times; a tenth, a hundredth"),
            Codes = ["8250253121100000", "8250253122100000"],
            Prerequisites = ["decimal-places", "decimal-multiply-whole", "decimal-divide-whole"],
            Templates =
            [
                new("decimal-shift-point.number", 1, Shift),
                new("decimal-shift-point.factor", 1, FindFactor),
                new("decimal-shift-point.known-product", 1, UseKnownProduct),
            ],
        },
    ]);

    // Level 1: two decimal places, no 0. 2: three decimal places. 3: three decimal places with a 0 inside.
    private static ItemDraft NameParts(int level, SeededRandom random)
    {
        var places = level == 1 ? 2 : 3;
        var units = random.Draw(
            r => r.Between(level == 1 ? 111 : 1111, level == 1 ? 999 : 9999),
            n => $"{n}".Distinct().Count() == places + 1 && n % 10 != 0 && $"{n}".Contains('0', StringComparison.Ordinal) == (level == 3));
        var (text, digits) = (Decimal(units, places), $"{units}".Select(c => c - '0').ToArray());
        var heads = Enumerable.Range(0, places + 1).Select(i => Decimal(1, i)).ToArray();
        return new ItemDraft
        {
            Prompt = new($"{text}は、つぎの {{数|かず}}を それぞれ {{何|なん}}こ あわせた {{数|かず}}ですか。", $"How many of each of these make up {text}?"),
            Key = new CellsKey([[.. heads.Select(h => Cell.Given($"${h}$"))], [.. digits.Select(d => Cell.Ask(d))]]),
            Hint = new("{小数点|しょうすうてん}の すぐ {右|みぎ}が 0.1の {位|くらい}だよ。", "The place right after the point counts tenths."),
            Solution =
            [
                new(
                    string.Join("、", heads.Zip(digits, (h, d) => $"{h}が {d}こ")),
                    string.Join(", ", heads.Zip(digits, (h, d) => $"{d} times {h}")) + "."),
                new($"{{答|こた}}えは {string.Join("、", digits)}", $"The answer is {string.Join(", ", digits)}."),
            ],
            Traps =
            [
                new(WrongDirection, Cells([.. digits.Reverse()])),
                .. level == 3 ? [new Trap(SkippedZeroPlace, Cells([.. digits.Where(d => d != 0), 0]))] : Array.Empty<Trap>(),
            ],
        };
    }

    private static Response Cells(int[] digits) => new(digits.Select((d, i) => KeyValuePair.Create(CellsKey.BoxOf(2, i + 1), $"{d}")));

    // Level 1: how much so many hundredths are. 2: how many hundredths there are. 3: the same with thousandths.
    private static ItemDraft CountUnits(int level, SeededRandom random)
    {
        var places = level == 3 ? 3 : 2;
        var count = random.Draw(r => level == 3 ? r.Between(1011, 9899) : r.Between(101, 998), n => n % 10 != 0);
        var (unit, text) = (Decimal(1, places), Decimal(count, places));
        var factor = level == 3 ? 1000 : 100;
        return new ItemDraft
        {
            Prompt = level == 1
                ? new($"{unit}を {count}こ あつめた {{数|かず}}は いくつですか。", $"What number do {count} times {unit} make?")
                : new($"{text}は {unit}を {{何|なん}}こ あつめた {{数|かず}}ですか。", $"How many times {unit} make {text}?"),
            Key = level == 1 ? DecimalKey(count, places) : new NumberKey(count, IsDecimal: true),
            Hint = new($"1は {unit}を {factor}こ あつめた {{数|かず}}だよ。", $"1 is {factor} times {unit}."),
            Solution =
            [
                level == 1
                    ? LocalizedText.Same($"${count} ÷ 100 = {text}$")
                    : new($"1は {unit}の {factor}こ {{分|ぶん}}だから ${text} × {factor} = {count}$", $"1 is {factor} times {unit}, so ${text} × {factor} = {count}$."),
                WorkedSolution.Answer(level == 1 ? text : $"{count}"),
            ],
            Traps = level == 1
                ? [new(OneStepShort, Entered(count, 1)), new(OneStepTooFar, Entered(count, 3))]
                : [new(OneStepShort, Entered(count, 1)), new(OneStepTooFar, NumberKey.ResponseFor(count * 10))],
        };
    }
}
