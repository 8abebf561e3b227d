using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Fractions.FractionProductMisconceptions;
using static Drill.Content.Writing.FractionNotation;
using static Drill.Domain.Numbers.Arithmetic;

namespace Drill.Content.Grade6.Calculation;

/// <summary>6年 分数のかけ算.</summary>
internal sealed partial class FractionMultiplication : IUnitFile
{
    public Unit Unit => new("g6-fraction-multiplication", "math", 6, 30, new("{分数|ぶんすう}の かけ{算|ざん}", "Multiplying fractions"),
    [
        new Skill
        {
            Id = "fraction-multiply-whole",
            Name = new("{分数|ぶんすう}×{整数|せいすう}", "Multiplying a fraction by a whole number"),
            Codes = ["8250263111100000", "8250263111200000"],
            Prerequisites = ["fraction-reduce", "fraction-improper-mixed", "multiply-by-1digit"],
            Templates = [new("fraction-multiply-whole.product", 1, MultiplyByWhole), new("fraction-multiply-whole.water", 1, WaterFlowers)],
        },
        new Skill
        {
            Id = "fraction-multiply",
            Name = new("{分数|ぶんすう}×{分数|ぶんすう}", "Multiplying fractions"),
            Codes = ["8250263111200000", "8250263111100000", "8250263111300000"],
            Prerequisites = ["fraction-multiply-whole", "fraction-reduce", "fraction-improper-mixed"],
            Templates = [new("fraction-multiply.product", 1, Multiply), new("fraction-multiply.paint", 1, PaintWall)],
        },
        new Skill
        {
            Id = "fraction-multiply-three",
            Name = new("3つの {分数|ぶんすう}の かけ{算|ざん}", "Multiplying three fractions"),
            Codes = ["8250263111200000", "8250263111300000"],
            Prerequisites = ["fraction-multiply"],
            Templates = [new("fraction-multiply-three.product", 1, MultiplyThree), new("fraction-multiply-three.space", 1, MeasureSpace)],
        },
        new Skill
        {
            Id = "fraction-laws",
            Name = new("{分数|ぶんすう}と {計算|けいさん}の きまり", "The laws of calculation with fractions"),
            Codes = ["8250263111300000", "8250263112100000"],
            Prerequisites = ["fraction-multiply", "order-of-operations"],
            Templates = [new("fraction-laws.blank", 1, FillLaw), new("fraction-laws.easy-way", 1, UseLaw)],
        },
        new Skill
        {
            Id = "fraction-reciprocal",
            Name = new("{逆数|ぎゃくすう}", "Reciprocals"),
            Codes = ["8250263111100000", "8250263111200000"],
            Prerequisites = ["fraction-multiply", "fraction-improper-mixed", "fraction-to-decimal"],
            Templates = [new("fraction-reciprocal.number", 1, FindReciprocal)],
        },
    ]);

    // Level 1: nothing to cancel. 2: the whole number and the denominator cancel. 3: a mixed number, with cancelling.
    private static ItemDraft MultiplyByWhole(int level, SeededRandom random)
    {
        var n = DrawByWhole(level, random);
        return DraftByWhole(n, LocalizedText.Same($"${n.Text} × {n.Factor} = □$"));
    }

    private static ItemDraft WaterFlowers(int level, SeededRandom random)
    {
        var n = DrawByWhole(level, random);
        return DraftByWhole(n, new(
            $$"""{花|か}だん 1つに {水|みず}を ${{n.Text}}$Lずつ まきます。{花|か}だんは {{n.Factor}}つ あります。{水|みず}は {全部|ぜんぶ}で {何|なん}L いりますか。""",
            $"Each of {n.Factor} flower beds gets ${n.Text}$ L of water. How many litres of water are needed altogether?"), "L");
    }

    private static ItemDraft DraftByWhole(TimesWhole n, LocalizedText prompt, string unit = "")
    {
        var (top, bottom, factor) = (n.ImproperTop, n.Bottom, n.Factor);
        var product = new Rational(top * factor, bottom);
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new FractionKey(product, FractionForm.LowestTerms),
            Hint = new("{分母|ぶんぼ}は そのまま、{分子|ぶんし}に {整数|せいすう}を かけよう。", "Keep the bottom number and multiply the top by the whole number."),
            Solution =
            [
                .. n.Whole > 0 ? [new LocalizedText($$"""{仮分数|かぶんすう}に なおす：${{n.Text}} = {{top}}/{{bottom}}$""", $"Write it as an improper fraction: ${n.Text} = {top}/{bottom}$.")] : Array.Empty<LocalizedText>(),
                new(
                    $$"""{分子|ぶんし}に {{factor}}を かける：${{top}} × {{factor}} = {{top * factor}}$ だから ${{top * factor}}/{{bottom}}$""",
                    $"Multiply the top by {factor}: ${top} × {factor} = {top * factor}$, which gives ${top * factor}/{bottom}$."),
                .. FractionProduct.Reducing(top * factor, bottom),
                WorkedSolution.Answer($"{product}", unit),
            ],
            Traps =
            [
                .. n.Whole > 0 ? [new Trap(MultipliedWholePartOnly, FractionKey.ResponseFor((n.Whole * factor) + new Rational(n.Top, bottom)))] : Array.Empty<Trap>(),
                new(MultipliedTopAndBottom, FractionKey.Unreduced(top * factor, bottom * factor)),
                new(MultipliedDenominator, FractionKey.Unreduced(top, bottom * factor)),
            ],
        };
    }

    private static TimesWhole DrawByWhole(int level, SeededRandom random)
    {
        var (whole, top, bottom, factor) = random.Draw(
            r => (Whole: level == 3 ? r.Between(1, 3) : 0, Top: r.Between(1, 8), Bottom: r.Between(3, level == 1 ? 9 : 12), Factor: r.Between(2, level == 1 ? 6 : 9)),
            n => IsProperLowest(n.Top, n.Bottom) && Gcd(n.Factor, n.Bottom) is var g && (level == 1 ? g == 1 : g > 1 && n.Factor % n.Bottom != 0));
        return new(whole, top, bottom, factor);
    }

    // A mixed number (whole part 0: a fraction) times a whole number.
    private readonly record struct TimesWhole(int Whole, int Top, int Bottom, int Factor)
    {
        public int ImproperTop => (Whole * Bottom) + Top;

        public string Text => Whole == 0 ? $"{Top}/{Bottom}" : $"{Whole}_{Top}/{Bottom}";
    }
}
