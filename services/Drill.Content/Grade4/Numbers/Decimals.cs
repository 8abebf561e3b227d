using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Decimals.DecimalMisconceptions;
using static Drill.Content.Writing.DecimalNotation;

namespace Drill.Content.Grade4.Numbers;

/// <summary>4年 小数の計算.</summary>
internal sealed partial class Decimals : IUnitFile
{
    public Unit Unit => new("g4-decimals", "math", 4, 120, new("{小数|しょうすう}の {計算|けいさん}", "Calculating with decimals"),
    [
        new Skill
        {
            Id = "decimal-add-hundredths",
            Name = new("{小数|しょうすう}の たし{算|ざん}（100{分|ぶん}の1の {位|くらい}まで）", "Adding decimals to the hundredths"),
            Codes = ["8250243141300000", "8250243141200000", "8250243142100000"],
            Prerequisites = ["decimal-tenths-add", "add-3digit"],
            Templates = [new("decimal-add-hundredths.sum", 1, AddHundredths), new("decimal-add-hundredths.water", 1, PourWater)],
        },
        new Skill
        {
            Id = "decimal-multiply-whole",
            Name = new("{小数|しょうすう}×{整数|せいすう}", "Multiplying a decimal by a whole number"),
            Codes = ["8250243141400000", "8250243142100000"],
            Prerequisites = ["decimal-add-hundredths", "multiply-by-1digit", "multiply-by-2digit", "decimal-tenths-add"],
            Templates = [new("decimal-multiply-whole.product", 1, MultiplyByWhole), new("decimal-multiply-whole.rope", 1, RopeForAll)],
        },
        new Skill
        {
            Id = "decimal-divide-whole",
            Name = new("{小数|しょうすう}÷{整数|せいすう}", "Dividing a decimal by a whole number"),
            Codes = ["8250243141400000", "8250243142100000"],
            Prerequisites = ["decimal-multiply-whole", "divide-by-1digit", "decimal-tenths-sub"],
            Templates = [new("decimal-divide-whole.quotient", 1, DivideByWhole), new("decimal-divide-whole.tanks", 1, ShareWater)],
        },
    ]);

    // Level 1: two hundredths without carrying. 2: with carrying. 3: tenths and hundredths together, with carrying.
    private static ItemDraft AddHundredths(int level, SeededRandom random)
    {
        var sum = DrawSum(level, random);
        return DraftSum(sum, LocalizedText.Same($"${sum.TextA} + {sum.TextB} = □$"), "", "");
    }

    private static ItemDraft PourWater(int level, SeededRandom random)
    {
        var sum = DrawSum(level, random);
        return DraftSum(
            sum,
            new(
                $$"""{水|みず}が {青|あお}い バケツに {{sum.TextA}}L、{白|しろ}い {水|すい}そうに {{sum.TextB}}L {入|はい}って います。{合|あ}わせて {何|なん}Lですか。""",
                $"There are {sum.TextA} L of water in a blue bucket and {sum.TextB} L in a white tank. How many litres is that altogether?"),
            "L",
            "litres");
    }

    private static ItemDraft DraftSum(Addition sum, LocalizedText prompt, string unitJa, string unitEn)
    {
        var (a, b, total) = (sum.A, sum.B, sum.A + sum.B);
        var text = Decimal(total, 2);
        return new ItemDraft
        {
            Prompt = prompt,
            Key = DecimalKey(total, 2),
            Hint = new("{小数点|しょうすうてん}を そろえて、{同|おな}じ {位|くらい}どうしを たそう。", "Line up the decimal points and add digits of the same place."),
            Solution =
            [
                new($$"""0.01が いくつ {分|ぶん}か {考|かんが}える：{{sum.TextA}}は {{a}}こ、{{sum.TextB}}は {{b}}こ""", $"Count in hundredths: {sum.TextA} is {a} of them and {sum.TextB} is {b}."),
                new($$"""${{a}} + {{b}} = {{total}}$ だから、0.01が {{total}}こ""", $"${a} + {b} = {total}$, so there are {total} hundredths."),
                unitJa.Length == 0 ? WorkedSolution.Answer(text) : WorkedSolution.Answer(text, unitJa, unitEn),
            ],
            Traps =
            [
                .. sum.Level switch
                {
                    3 => [new Trap(AlignedRight, Entered(a % 10 == 0 ? (a / 10) + b : a + (b / 10), 2))],
                    2 => [new Trap(DidNotCarry, Entered(AddWithoutCarrying(a, b), 2))],
                    _ => Array.Empty<Trap>(),
                },
                new(ForgotPoint, NumberKey.ResponseFor(total)),
            ],
        };
    }

    private static Addition DrawSum(int level, SeededRandom random)
    {
        var (a, b) = random.Draw(
            r => level == 3
                ? (A: r.Between(101, 599) * 10, B: r.Between(101, 999))
                : (A: r.Between(101, 899), B: r.Between(101, 899)),
            n => n.B % 10 != 0 && n.A / 10 % 10 != 0 && (n.A + n.B) % 10 != 0 && level switch
            {
                1 => n.A % 10 != 0 && AddWithoutCarrying(n.A, n.B) == n.A + n.B,
                2 => n.A % 10 != 0 && AddWithoutCarrying(n.A, n.B) != n.A + n.B,
                _ => n.A % 100 != 0 && AddWithoutCarrying(n.A, n.B) != n.A + n.B,
            });
        return level == 3 ? new(level, b, a) : new(level, a, b);
    }

    private static int AddWithoutCarrying(int a, int b)
    {
        var sum = 0;
        for (var unit = 1; unit <= a || unit <= b; unit *= 10) sum += ((a / unit % 10) + (b / unit % 10)) % 10 * unit;
        return sum;
    }

    // Both terms in hundredths.
    private readonly record struct Addition(int Level, int A, int B)
    {
        public string TextA => Decimal(A, 2);

        public string TextB => Decimal(B, 2);
    }
}
