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

/// <summary>6年 分数のわり算.</summary>
internal sealed partial class FractionDivision : IUnitFile
{
    public Unit Unit => new("g6-fraction-division", "math", 6, 40, new("{分数|ぶんすう}の わり{算|ざん}", "Dividing fractions"),
    [
        new Skill
        {
            Id = "fraction-divide-whole",
            Name = new("{分数|ぶんすう}÷{整数|せいすう}", "Dividing a fraction by a whole number"),
            Codes = ["8250263111100000", "8250263111200000"],
            Prerequisites = ["fraction-multiply-whole", "fraction-reduce"],
            Templates = [new("fraction-divide-whole.quotient", 1, DivideByWhole), new("fraction-divide-whole.jam", 1, ShareJam)],
        },
        new Skill
        {
            Id = "fraction-divide",
            Name = new("{分数|ぶんすう}÷{分数|ぶんすう}", "Dividing fractions"),
            Codes = ["8250263111200000", "8250263111100000", "8250263111300000"],
            Prerequisites = ["fraction-reciprocal", "fraction-multiply", "fraction-divide-whole"],
            Templates = [new("fraction-divide.quotient", 1, Divide), new("fraction-divide.pipe", 1, WeighPipe)],
        },
        new Skill
        {
            Id = "fraction-division-method",
            Name = new("{分数|ぶんすう}の わり{算|ざん}の {考|かんが}え{方|かた}", "Why dividing by a fraction works"),
            Codes = ["8250263112100000", "8250263111100000", "8250263111300000"],
            Prerequisites = ["fraction-divide", "fraction-reciprocal"],
            Templates = [new("fraction-division-method.step", 1, FillStep)],
        },
        new Skill
        {
            Id = "fraction-product-size",
            Name = new("{積|せき}や {商|しょう}の {大|おお}きさ", "The size of products and quotients"),
            Codes = ["8250263111100000", "8250263112100000"],
            Prerequisites = ["fraction-multiply", "fraction-divide"],
            Templates = [new("fraction-product-size.sign", 1, CompareWithStart), new("fraction-product-size.order", 1, OrderResults)],
        },
    ]);

    // Level 1: nothing to cancel. 2: the numerator and the whole number cancel. 3: a mixed number, with cancelling.
    private static ItemDraft DivideByWhole(int level, SeededRandom random)
    {
        var (whole, top, bottom, divisor) = DrawByWhole(level, random);
        return DraftByWhole(level, whole, top, bottom, divisor, LocalizedText.Same($"${Text(whole, top, bottom)} ÷ {divisor} = □$"));
    }

    private static ItemDraft ShareJam(int level, SeededRandom random)
    {
        var (whole, top, bottom, divisor) = DrawByWhole(level, random);
        var text = Text(whole, top, bottom);
        return DraftByWhole(level, whole, top, bottom, divisor, new(
            $$"""ジャムが ${{text}}$kg あります。{{divisor}}この びんに {等|ひと}しく {分|わ}けると、びん 1こ{分|ぶん}は {何|なん}kgですか。""",
            $"There is ${text}$ kg of jam. It is shared equally among {divisor} jars. How many kg go into one jar?"), "kg");
    }

    private static ItemDraft DraftByWhole(int level, int whole, int top, int bottom, int divisor, LocalizedText prompt, string unit = "")
    {
        var all = (whole * bottom) + top;
        var quotient = new Rational(all, bottom * divisor);
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new FractionKey(quotient, FractionForm.LowestTerms),
            Hint = new("{分子|ぶんし}は そのまま、{分母|ぶんぼ}に {整数|せいすう}を かけよう。", "Keep the top number and multiply the bottom by the whole number."),
            Solution =
            [
                .. whole > 0 ? [new LocalizedText($$"""{仮分数|かぶんすう}に なおす：${{whole}}_{{top}}/{{bottom}} = {{all}}/{{bottom}}$""", $"Write it as an improper fraction: ${whole}_{top}/{bottom} = {all}/{bottom}$.")] : Array.Empty<LocalizedText>(),
                new(
                    $$"""{分母|ぶんぼ}に {{divisor}}を かける：${{bottom}} × {{divisor}} = {{bottom * divisor}}$ だから ${{all}}/{{bottom * divisor}}$""",
                    $"Multiply the bottom by {divisor}: ${bottom} × {divisor} = {bottom * divisor}$, which gives ${all}/{bottom * divisor}$."),
                .. FractionProduct.Reducing(all, bottom * divisor),
                WorkedSolution.Answer($"{quotient}", unit),
            ],
            Traps =
            [
                level switch
                {
                    1 => new(MultipliedTopAndBottom, FractionKey.Unreduced(all * divisor, bottom * divisor)),
                    2 => new(CancelledOneSide, FractionKey.Unreduced(all / Gcd(all, divisor), bottom * divisor)),
                    _ => new(DividedFractionPartOnly, FractionKey.ResponseFor(whole + new Rational(top, bottom * divisor))),
                },
                new(MultipliedInsteadOfDivided, FractionKey.Unreduced(all * divisor, bottom)),
            ],
        };
    }

    private static (int Whole, int Top, int Bottom, int Divisor) DrawByWhole(int level, SeededRandom random) => random.Draw(
        r => (Whole: level == 3 ? r.Between(1, 4) : 0, Top: r.Between(level == 2 ? 2 : 1, level == 2 ? 10 : 8), Bottom: r.Between(3, level == 1 ? 9 : 11), Divisor: r.Between(2, level == 1 ? 6 : 9)),
        n => IsProperLowest(n.Top, n.Bottom) && Gcd((n.Whole * n.Bottom) + n.Top, n.Divisor) is var g && (level == 1 ? g == 1 : g > 1));

    private static string Text(int whole, int top, int bottom) => whole == 0 ? $"{top}/{bottom}" : $"{whole}_{top}/{bottom}";
}
