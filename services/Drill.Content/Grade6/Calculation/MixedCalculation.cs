using Drill.Content.Misconceptions.Calculation;
using Drill.Content.Misconceptions.Fractions;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Writing.DecimalNotation;
using static Drill.Content.Writing.FractionNotation;

namespace Drill.Content.Grade6.Calculation;

/// <summary>6年 分数と小数のまじった計算.</summary>
internal sealed partial class MixedCalculation : IUnitFile
{
    private static readonly LocalizedText ToFractionsHint = new(
        "{小数|しょうすう}を {分数|ぶんすう}に なおして、{分数|ぶんすう}だけの {式|しき}に しよう。",
        "Change the decimals into fractions so that only fractions are left.");

    public Unit Unit => new("g6-mixed", "math", 6, 50, new("{分数|ぶんすう}と {小数|しょうすう}の まじった {計算|けいさん}", "Fractions and decimals together"),
    [
        new Skill
        {
            Id = "fraction-decimal-mixed",
            Name = new("{分数|ぶんすう}と {小数|しょうすう}の まじった {計算|けいさん}", "Calculating with fractions and decimals"),
            Codes = ["8250263111200000", "8250263111300000"],
            Prerequisites = ["fraction-divide", "fraction-multiply", "fraction-to-decimal", "order-of-operations"],
            Templates = [new("fraction-decimal-mixed.chain", 1, Calculate), new("fraction-decimal-mixed.triangle", 1, TriangleArea)],
        },
        new Skill
        {
            Id = "fraction-chain",
            Name = new("×と ÷の まじった {計算|けいさん}を {分数|ぶんすう}で", "Chains of × and ÷ as one fraction"),
            Codes = ["8250263111200000", "8250263112100000"],
            Prerequisites = ["fraction-divide", "fraction-multiply-three", "fraction-to-decimal"],
            Templates = [new("fraction-chain.one-fraction", 1, CalculateChain)],
        },
    ]);

    // Level 1: a fraction times a decimal. 2: a product divided by a fraction. 3: a sum with a division in it, which comes first.
    private static ItemDraft Calculate(int level, SeededRandom random) => level switch
    {
        1 => TimesDecimal(random),
        2 => TimesAndDivided(random),
        _ => PlusQuotient(random),
    };

    private static ItemDraft TimesDecimal(SeededRandom random)
    {
        var (a, b, tenths) = DrawFactors(random);
        var (fraction, value) = (new Rational(a, b), Scaled(tenths, 1));
        return DraftExpression(
            $"{a}/{b} × {Decimal(tenths, 1)}",
            tenths,
            [LocalizedText.Same($"${fraction} × {value} = {fraction * value}$")],
            fraction * value,
            [new(FractionMisconceptions.WrongPowerOfTen, FractionKey.ResponseFor(fraction * Scaled(tenths, 2)))]);
    }

    private static ItemDraft TimesAndDivided(SeededRandom random)
    {
        var (a, b, tenths, c, d) = DrawThree(random, 2, n => LowestDenominator(n.A * n.Tenths * n.D, n.B * 10 * n.C) <= 60);
        var (fraction, value, divisor) = (new Rational(a, b), Scaled(tenths, 1), new Rational(c, d));
        var answer = fraction * value / divisor;
        return DraftExpression(
            $"{a}/{b} × {Decimal(tenths, 1)} ÷ {c}/{d}",
            tenths,
            [
                new(
                    $$"""わり{算|ざん}を かけ{算|ざん}に する：${{fraction}} × {{value}} × {{d}}/{{c}}$""",
                    $"Write the division as a multiplication: ${fraction} × {value} × {d}/{c}$."),
                LocalizedText.Same($"${fraction} × {value} × {d}/{c} = {answer}$"),
            ],
            answer,
            [
                new(FractionProductMisconceptions.DidNotInvert, FractionKey.ResponseFor(fraction * value * divisor)),
                new(FractionMisconceptions.WrongPowerOfTen, FractionKey.ResponseFor(answer / 10)),
            ]);
    }

    private static ItemDraft PlusQuotient(SeededRandom random)
    {
        var (a, b, tenths, c, d) = DrawThree(random, 11, n => Arithmetic.Lcm(n.B, LowestDenominator(n.Tenths * n.D, 10 * n.C)) <= 40);
        var (fraction, value, divisor) = (new Rational(a, b), Scaled(tenths, 1), new Rational(c, d));
        var quotient = value / divisor;
        var answer = fraction + quotient;
        return DraftExpression(
            $"{a}/{b} + {Decimal(tenths, 1)} ÷ {c}/{d}",
            tenths,
            [
                new($$"""わり{算|ざん}を {先|さき}に：${{value}} ÷ {{c}}/{{d}} = {{value}} × {{d}}/{{c}} = {{quotient}}$""", $"Divide first: ${value} ÷ {c}/{d} = {value} × {d}/{c} = {quotient}$."),
                new($$"""たし{算|ざん}は あとで：${{fraction}} + {{quotient}} = {{answer}}$""", $"Then add: ${fraction} + {quotient} = {answer}$."),
            ],
            answer,
            [
                new(OrderOfOperationsMisconceptions.LeftToRight, FractionKey.ResponseFor((fraction + value) / divisor)),
                new(FractionProductMisconceptions.DidNotInvert, FractionKey.ResponseFor(fraction + (value * divisor))),
                new(FractionMisconceptions.WrongPowerOfTen, FractionKey.ResponseFor(fraction + (quotient / 10))),
            ]);
    }

    // Level 1: a base in tenths below 1. 2: above 1. 3: the height a mixed number too.
    private static ItemDraft TriangleArea(int level, SeededRandom random)
    {
        var (a, b, tenths) = random.Draw(
            r => (A: r.Between(level == 3 ? 7 : 1, level == 3 ? 25 : 7), B: r.Between(3, 9), Tenths: level == 1 ? r.Between(2, 9) : r.Between(11, 48)),
            n => IsLowest(n.A, n.B) && (n.A > n.B) == (level == 3) && n.Tenths % 10 != 0);
        var (height, side, area) = (new Rational(a, b), Scaled(tenths, 1), new Rational(a, b) * Scaled(tenths, 1) / 2);
        return Draft(
            new(
                $$"""{底辺|ていへん}が {{Decimal(tenths, 1)}}m、{高|たか}さが ${{Mixed(height)}}$mの {三角形|さんかくけい}の {花|か}だんが あります。{面積|めんせき}は {何|なん}m²ですか。{分数|ぶんすう}で {答|こた}えましょう。""",
                $"A flower bed is a triangle with a base of {Decimal(tenths, 1)} m and a height of ${Mixed(height)}$ m. What is its area in m²? Answer with a fraction."),
            tenths,
            [
                new($$"""{底辺|ていへん}×{高|たか}さ÷2：${{side}} × {{height}} ÷ 2$""", $"Base × height ÷ 2: ${side} × {height} ÷ 2$."),
                LocalizedText.Same($"${side} × {height} × 1/2 = {area}$"),
            ],
            area,
            [
                new(FractionProductMisconceptions.ForgotToHalve, FractionKey.ResponseFor(area * 2)),
                new(FractionMisconceptions.WrongPowerOfTen, FractionKey.ResponseFor(area / 10)),
            ],
            "m²");
    }

    private static ItemDraft DraftExpression(string expression, int tenths, LocalizedText[] steps, Rational answer, Trap[] traps) =>
        Draft(LocalizedText.Same($"${expression} = □$"), tenths, steps, answer, traps);

    private static ItemDraft Draft(LocalizedText prompt, int tenths, LocalizedText[] steps, Rational answer, Trap[] traps, string unit = "") => new()
    {
        Prompt = prompt,
        Key = new FractionKey(answer, FractionForm.LowestTerms),
        Hint = ToFractionsHint,
        Solution =
        [
            new($$"""{小数|しょうすう}を {分数|ぶんすう}に なおす：${{Decimal(tenths, 1)}} = {{Scaled(tenths, 1)}}$""", $"Change the decimal into a fraction: ${Decimal(tenths, 1)} = {Scaled(tenths, 1)}$."),
            .. steps,
            WorkedSolution.Answer($"{answer}", unit),
        ],
        Traps = traps,
    };

    private static (int A, int B, int Tenths) DrawFactors(SeededRandom random) => random.Draw(
        r => (A: r.Between(1, 8), B: r.Between(3, 9), Tenths: r.Between(2, 24)),
        n => IsProperLowest(n.A, n.B) && n.Tenths % 10 != 0);

    private static (int A, int B, int Tenths, int C, int D) DrawThree(SeededRandom random, int smallestTenths, Predicate<(int A, int B, int Tenths, int C, int D)> hasShortAnswer) => random.Draw(
        r => (A: r.Between(1, 8), B: r.Between(3, 9), Tenths: r.Between(smallestTenths, 24), C: r.Between(2, 5), D: r.Between(3, 9)),
        n => IsProperLowest(n.A, n.B) && IsProperLowest(n.C, n.D) && n.Tenths % 10 != 0 && hasShortAnswer(n));

    private static int LowestDenominator(int top, int bottom) => bottom / Arithmetic.Gcd(top, bottom);
}
