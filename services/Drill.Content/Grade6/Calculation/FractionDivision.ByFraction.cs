using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Fractions.FractionProductMisconceptions;
using static Drill.Content.Writing.FractionNotation;
using static Drill.Domain.Numbers.Arithmetic;

namespace Drill.Content.Grade6.Calculation;

/// <content>分数÷分数.</content>
internal sealed partial class FractionDivision
{
    // Level 1: nothing to cancel. 2: one or two pairs cancel. 3: a mixed number divided, with cancelling.
    private static ItemDraft Divide(int level, SeededRandom random)
    {
        var n = DrawDivision(level, random);
        return DraftQuotient(level, n, InvertedTheWrongOne, LocalizedText.Same($"${n.First} ÷ {n.Second} = □$"));
    }

    private static ItemDraft WeighPipe(int level, SeededRandom random)
    {
        var n = DrawDivision(level, random);
        return DraftQuotient(level, n, DividedTheOtherWay, new(
            $$"""{鉄|てつ}の パイプ ${{n.Second}}$mの {重|おも}さは ${{n.First}}$kgです。この パイプ 1mの {重|おも}さは {何|なん}kgですか。""",
            $"${n.Second}$ m of an iron pipe weighs ${n.First}$ kg. How many kg does 1 m of it weigh?"), "kg");
    }

    private static ItemDraft DraftQuotient(int level, Fractions n, Misconception turnedRound, LocalizedText prompt, string unit = "")
    {
        var (a, b, c, d) = (n.A, n.B, n.C, n.D);
        var quotient = new Rational(a * d, b * c);
        var g = Math.Max(Gcd(a, c), Gcd(b, d));
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new FractionKey(quotient, FractionForm.LowestTerms),
            Hint = new($$"""わる{数|かず}の {逆数|ぎゃくすう}を かけよう。${{n.Second}}$の {逆数|ぎゃくすう}は？""", $"Multiply by the reciprocal of the divisor. What is the reciprocal of ${n.Second}$?"),
            Solution =
            [
                .. level == 3 ? [new LocalizedText($$"""{仮分数|かぶんすう}に なおす：${{n.First}} = {{a}}/{{b}}$""", $"Write it as an improper fraction: ${n.First} = {a}/{b}$.")] : Array.Empty<LocalizedText>(),
                new(
                    $$"""${{c}}/{{d}}$の {逆数|ぎゃくすう}を かける {式|しき}に する：${{a}}/{{b}} ÷ {{c}}/{{d}} = {{a}}/{{b}} × {{d}}/{{c}}$""",
                    $"Multiply by the reciprocal of ${c}/{d}$: ${a}/{b} ÷ {c}/{d} = {a}/{b} × {d}/{c}$."),
                FractionProduct.Multiplying(a, b, d, c),
                .. FractionProduct.Reducing(a * d, b * c),
                WorkedSolution.Answer($"{quotient}", unit),
            ],
            Traps =
            [
                new(DidNotInvert, FractionKey.Unreduced(a * c, b * d)),
                new(turnedRound, FractionKey.Unreduced(b * c, a * d)),
                .. level > 1 ? [new Trap(CancelledOneSide, FractionKey.Unreduced(a * d / g, b * c))] : Array.Empty<Trap>(),
            ],
        };
    }

    private static Fractions DrawDivision(int level, SeededRandom random) => random.Draw(
        r => level == 3
            ? new Fractions(r.Between(5, 20), r.Between(2, 9), r.Between(2, 9), r.Between(3, 12))
            : new Fractions(r.Between(1, 8), r.Between(2, level == 1 ? 9 : 12), r.Between(2, 9), r.Between(3, level == 1 ? 9 : 12)),
        n => IsLowest(n.A, n.B) && IsProperLowest(n.C, n.D) && (n.A > n.B) == (level == 3) && n.A * n.D != n.B * n.C && n.A < 5 * n.B
            && (Gcd(n.A, n.C) * Gcd(n.B, n.D) > 1) == (level > 1));

    // a/b ÷ c/d; a/b above 1 is shown as a mixed number.
    private readonly record struct Fractions(int A, int B, int C, int D)
    {
        public string First => A < B ? $"{A}/{B}" : $"{A / B}_{A % B}/{B}";

        public string Second => $"{C}/{D}";
    }
}
