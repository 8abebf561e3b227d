using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Fractions.FractionProductMisconceptions;
using static Drill.Content.Writing.FractionNotation;
using static Drill.Domain.Numbers.Arithmetic;

namespace Drill.Content.Grade6.Calculation;

/// <content>分数×分数.</content>
internal sealed partial class FractionMultiplication
{
    // Level 1: nothing to cancel. 2: one pair cancels. 3: mixed numbers.
    private static ItemDraft Multiply(int level, SeededRandom random)
    {
        if (level == 3)
        {
            var n = DrawMixedPair(random);
            return DraftMixed(n, LocalizedText.Same($"${n.First} × {n.Second} = □$"));
        }

        var (a, b, c, d) = DrawPair(level, random);
        return DraftProduct(level, a, b, c, d, LocalizedText.Same($"${a}/{b} × {c}/{d} = □$"));
    }

    private static ItemDraft PaintWall(int level, SeededRandom random)
    {
        if (level == 3)
        {
            var n = DrawMixedPair(random);
            return DraftMixed(n, PaintPrompt(n.First, n.Second), "m²");
        }

        var (a, b, c, d) = DrawPair(level, random);
        return DraftProduct(level, a, b, c, d, PaintPrompt($"{a}/{b}", $"{c}/{d}"), "m²");
    }

    private static LocalizedText PaintPrompt(string perDecilitre, string decilitres) => new(
        $$"""ペンキ 1dLで ${{perDecilitre}}$m²の かべを ぬれます。この ペンキ ${{decilitres}}$dLでは {何|なん}m² ぬれますか。""",
        $"One decilitre of paint covers ${perDecilitre}$ m² of wall. How many m² do ${decilitres}$ dL of it cover?");

    private static ItemDraft DraftProduct(int level, int a, int b, int c, int d, LocalizedText prompt, string unit = "")
    {
        var product = new Rational(a * c, b * d);
        var common = Lcm(b, d);
        var g = Math.Max(Gcd(a, d), Gcd(c, b));
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new FractionKey(product, FractionForm.LowestTerms),
            Hint = MultiplyHint,
            Solution = [FractionProduct.Multiplying(a, b, c, d), .. FractionProduct.Reducing(a * c, b * d), WorkedSolution.Answer($"{product}", unit)],
            Traps =
            [
                .. level == 2 ? [new Trap(CancelledOneSide, FractionKey.Unreduced(a * c / g, b * d))] : Array.Empty<Trap>(),
                new(CrossMultiplied, FractionKey.Unreduced(a * d, b * c)),
                new(MultipliedOverCommon, FractionKey.Unreduced(a * common / b * (c * common / d), common)),
            ],
        };
    }

    private static ItemDraft DraftMixed(MixedPair n, LocalizedText prompt, string unit = "")
    {
        var (a, c) = (n.ImproperTop1, n.ImproperTop2);
        var product = new Rational(a * c, n.Bottom1 * n.Bottom2);
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new FractionKey(product, FractionForm.LowestTerms),
            Hint = new("{帯分数|たいぶんすう}は {仮分数|かぶんすう}に なおしてから かけよう。", "Change the mixed numbers into improper fractions before you multiply."),
            Solution =
            [
                new(
                    $$"""{仮分数|かぶんすう}に なおす：${{n.First}} = {{a}}/{{n.Bottom1}}$、${{n.Second}} = {{c}}/{{n.Bottom2}}$""",
                    $"Write improper fractions: ${n.First} = {a}/{n.Bottom1}$ and ${n.Second} = {c}/{n.Bottom2}$."),
                FractionProduct.Multiplying(a, n.Bottom1, c, n.Bottom2),
                .. FractionProduct.Reducing(a * c, n.Bottom1 * n.Bottom2),
                WorkedSolution.Answer($"{product}", unit),
            ],
            Traps =
            [
                new(MultipliedPartsSeparately, FractionKey.ResponseFor((n.Whole1 * n.Whole2) + new Rational(n.Top1 * n.Top2, n.Bottom1 * n.Bottom2))),
                new(CrossMultiplied, FractionKey.Unreduced(a * n.Bottom2, n.Bottom1 * c)),
            ],
        };
    }

    private static (int A, int B, int C, int D) DrawPair(int level, SeededRandom random) => random.Draw(
        r => (A: r.Between(1, 8), B: r.Between(2, level == 1 ? 9 : 12), C: r.Between(1, 9), D: r.Between(3, level == 1 ? 9 : 12)),
        n => IsProperLowest(n.A, n.B) && IsProperLowest(n.C, n.D) && Gcd(n.A, n.D) is var g1 && Gcd(n.C, n.B) is var g2
            && (level == 1 ? g1 == 1 && g2 == 1 : (g1 > 1) != (g2 > 1)));

    private static MixedPair DrawMixedPair(SeededRandom random) => random.Draw(
        r => new MixedPair(r.Between(1, 3), r.Between(1, 5), r.Between(2, 7), r.Between(1, 3), r.Between(1, 5), r.Between(2, 7)),
        n => IsProperLowest(n.Top1, n.Bottom1) && IsProperLowest(n.Top2, n.Bottom2)
            && (Gcd(n.ImproperTop1, n.Bottom2) > 1 || Gcd(n.ImproperTop2, n.Bottom1) > 1));

    private static LocalizedText MultiplyHint => new(
        "{分子|ぶんし}どうし、{分母|ぶんぼ}どうしを かけよう。{約分|やくぶん}できるかな？",
        "Multiply top by top and bottom by bottom. Can you cancel?");

    private readonly record struct MixedPair(int Whole1, int Top1, int Bottom1, int Whole2, int Top2, int Bottom2)
    {
        public int ImproperTop1 => (Whole1 * Bottom1) + Top1;

        public int ImproperTop2 => (Whole2 * Bottom2) + Top2;

        public string First => $"{Whole1}_{Top1}/{Bottom1}";

        public string Second => $"{Whole2}_{Top2}/{Bottom2}";
    }
}
