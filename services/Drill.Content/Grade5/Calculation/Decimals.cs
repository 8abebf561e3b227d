using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Decimals.DecimalMisconceptions;
using static Drill.Content.Writing.DecimalNotation;

namespace Drill.Content.Grade5.Calculation;

/// <summary>5年 小数のかけ算とわり算.</summary>
internal sealed partial class Decimals : IUnitFile
{
    public Unit Unit => new("g5-decimals", "math", 5, 40, new("{小数|しょうすう}の かけ{算|ざん}と わり{算|ざん}", "Multiplying and dividing decimals"),
    [
        new Skill
        {
            Id = "decimal-multiply",
            Name = new("{小数|しょうすう}×{小数|しょうすう}", "Multiplying decimals"),
            Codes = ["8250253131200000", "8250253131100000", "8250253132100000"],
            Prerequisites = ["decimal-multiply-whole", "multiply-by-2digit"],
            Templates = [new("decimal-multiply.product", 1, Multiply), new("decimal-multiply.rod", 1, WeighRod)],
        },
        new Skill
        {
            Id = "decimal-divide",
            Name = new("{小数|しょうすう}÷{小数|しょうすう}", "Dividing decimals"),
            Codes = ["8250253131200000", "8250253131100000", "8250253132100000"],
            Prerequisites = ["decimal-divide-whole", "decimal-multiply", "divide-by-2digit"],
            Templates = [new("decimal-divide.quotient", 1, Divide), new("decimal-divide.paint", 1, PaintWall), new("decimal-divide.remainder", 1, CutTape)],
        },
        new Skill
        {
            Id = "decimal-operation-size",
            Name = new("{積|せき}や {商|しょう}の {大|おお}きさ", "Bigger or smaller?"),
            Codes = ["8250253131100000", "8250253132100000"],
            Prerequisites = ["decimal-divide", "decimal-multiply"],
            Templates = [new("decimal-operation-size.sign", 1, CompareWithoutWorking), new("decimal-operation-size.bigger", 1, FindBigger)],
        },
        new Skill
        {
            Id = "decimal-operation-choice",
            Name = new("{小数|しょうすう}の かけ{算|ざん}か わり{算|ざん}か", "Multiply or divide?"),
            Codes = ["8250253131100000", "8250253132100000"],
            Prerequisites = ["decimal-operation-size", "decimal-divide", "decimal-multiply"],
            Templates = [new("decimal-operation-choice.expression", 1, ChooseExpression)],
        },
        new Skill
        {
            Id = "decimal-calculation-rules",
            Name = new("{小数|しょうすう}と {計算|けいさん}の きまり", "The rules of calculation with decimals"),
            Codes = ["8250253131300000", "8250253132100000"],
            Prerequisites = ["decimal-multiply", "order-of-operations"],
            Templates = [new("decimal-calculation-rules.missing", 1, UseRule)],
        },
        new Skill
        {
            Id = "decimal-quotient-rounded",
            Name = new("{商|しょう}を がい{数|すう}で", "Rounding a quotient"),
            Codes = ["8250253131200000", "8250253132100000"],
            Prerequisites = ["decimal-divide", "round-numbers"],
            Templates = [new("decimal-quotient-rounded.wire", 1, RoundQuotient)],
        },
        new Skill
        {
            Id = "times-as-decimal",
            Name = new("{小数|しょうすう}の {倍|ばい}", "Decimal times as much"),
            Codes = ["8250253132100000", "8250253131100000"],
            Prerequisites = ["decimal-operation-choice", "decimal-divide"],
            Templates = [new("times-as-decimal.ribbons", 1, TellTimes)],
        },
    ]);

    // Level 1: tenths × tenths, one factor below 1. 2: tenths × tenths, two digits each. 3: hundredths × tenths.
    private static ItemDraft Multiply(int level, SeededRandom random)
    {
        var n = DrawProduct(level, random);
        return DraftProduct(n, LocalizedText.Same($"${n.TextA} × {n.TextB} = □$"), WorkedSolution.Answer(n.TextProduct));
    }

    private static ItemDraft WeighRod(int level, SeededRandom random)
    {
        var n = DrawProduct(level, random);
        return DraftProduct(
            n,
            new(
                $$"""1mの {重|おも}さが {{n.TextA}}kgの {鉄|てつ}の ぼうが あります。この ぼう {{n.TextB}}mの {重|おも}さは {何|なん}kgですか。""",
                $"One metre of an iron rod weighs {n.TextA} kg. How many kg do {n.TextB} m of it weigh?"),
            WorkedSolution.Answer(n.TextProduct, "kg", "kg"));
    }

    private static ItemDraft DraftProduct(Product n, LocalizedText prompt, LocalizedText answer)
    {
        var (product, places) = (n.A * n.B, n.PlacesA + 1);
        return new ItemDraft
        {
            Prompt = prompt,
            Key = DecimalKey(product, places),
            Hint = new(
                "{小数点|しょうすうてん}が ないと {考|かんが}えて かけてから、{小数点|しょうすうてん}の {場所|ばしょ}を {決|き}めよう。",
                "Multiply as if there were no points, then decide where the point goes."),
            Solution =
            [
                new($$"""{整数|せいすう}と {見|み}て かける：${{n.A}} × {{n.B}} = {{product}}$""", $"Multiply as whole numbers: ${n.A} × {n.B} = {product}$."),
                new(
                    $$"""{小数点|しょうすうてん}より {右|みぎ}の けた{数|すう}は {合|あ}わせて {{n.PlacesA}} + 1 = {{places}}けた""",
                    $"Together the factors have {n.PlacesA} + 1 = {places} digits after their points."),
                answer,
            ],
            Traps =
            [
                new(KeptPlacesOfFactors, Entered(product, places - 1)),
                new(ForgotPoint, NumberKey.ResponseFor(product)),
                new(ShiftedTooFar, Entered(product, places + 1)),
            ],
        };
    }

    private static Product DrawProduct(int level, SeededRandom random)
    {
        var (a, b) = random.Draw(
            r => level switch
            {
                1 => (A: r.Between(11, 99), B: r.Between(2, 9)),
                2 => (A: r.Between(11, 99), B: r.Between(11, 99)),
                _ => (A: r.Between(101, 999), B: r.Between(12, 99)),
            },
            n => n.A % 10 != 0 && n.B % 10 != 0 && n.A * n.B % 10 != 0);
        return new(a, level == 3 ? 2 : 1, b);
    }

    // a in its last place, b in tenths.
    private readonly record struct Product(int A, int PlacesA, int B)
    {
        public string TextA => Decimal(A, PlacesA);

        public string TextB => Decimal(B, 1);

        public string TextProduct => Decimal(A * B, PlacesA + 1);
    }
}
