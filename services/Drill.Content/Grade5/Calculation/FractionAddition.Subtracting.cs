using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Fractions.FractionMisconceptions;
using static Drill.Content.Writing.FractionNotation;
using static Drill.Domain.Numbers.Arithmetic;

namespace Drill.Content.Grade5.Calculation;

/// <content>異分母の分数のひき算.</content>
internal sealed partial class FractionAddition
{
    // Level 1: one denominator divides the other. 2: neither does, no cancelling. 3: larger denominators, from an improper fraction; may need cancelling.
    private static ItemDraft SubtractUnlike(int level, SeededRandom random)
    {
        var (a, b, c, d) = DrawDifference(level, random);
        return DraftDifference(a, b, c, d, LocalizedText.Same($"${a}/{b} − {c}/{d} = □$"));
    }

    private static ItemDraft UseRibbon(int level, SeededRandom random)
    {
        var (a, b, c, d) = DrawDifference(level, random);
        return DraftDifference(a, b, c, d, new(
            $$"""リボンが ${{a}}/{{b}}$m あります。${{c}}/{{d}}$m {使|つか}いました。のこりは {何|なん}mですか。""",
            $"You have ${a}/{b}$ m of ribbon. You used ${c}/{d}$ m. How many metres are left?"), "m");
    }

    private static ItemDraft DraftDifference(int a, int b, int c, int d, LocalizedText prompt, string unit = "")
    {
        var difference = new Rational(a, b) - new Rational(c, d);
        var common = Lcm(b, d);
        var (top1, top2) = (a * common / b, c * common / d);
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new FractionKey(difference, FractionForm.LowestTerms),
            Hint = CommonDenominator.Hint(b, d),
            Solution =
            [
                CommonDenominator.Step(a, b, c, d),
                new(
                    $$"""{分子|ぶんし}だけを ひく：${{top1}}/{{common}} − {{top2}}/{{common}} = {{top1 - top2}}/{{common}}$""",
                    $"Subtract only the numerators: ${top1}/{common} − {top2}/{common} = {top1 - top2}/{common}$."),
                WorkedSolution.Answer($"{difference}", unit),
            ],
            Traps =
            [
                new(SubtractedDenominators, FractionKey.Unreduced(a - c, Math.Abs(b - d))),
                new(KeptNumeratorsWhenScaling, FractionKey.Unreduced(a - c, common)),
            ],
        };
    }

    private static (int A, int B, int C, int D) DrawDifference(int level, SeededRandom random) => random.Draw(
        r => level == 3
            ? (A: r.Between(5, 19), B: r.Between(4, 12), C: r.Between(1, 9), D: r.Between(4, 12))
            : (A: r.Between(1, 8), B: r.Between(2, 12), C: r.Between(1, 7), D: r.Between(level + 1, 12)),
        n => n.B != n.D && n.A > n.C && n.A * n.D > n.C * n.B && IsLowest(n.A, n.B) && IsProperLowest(n.C, n.D) && !KeepingNumeratorsIsRight(n.A, n.B, n.C, n.D)
            && (n.A * n.D) - (n.C * n.B) is var top && level switch
            {
                1 => n.A < n.B && (n.D % n.B == 0 || n.B % n.D == 0),
                2 => n.A < n.B && n.D % n.B != 0 && n.B % n.D != 0 && Gcd(top, n.B * n.D) == 1,
                _ => n.A > n.B && n.D % n.B != 0 && n.B % n.D != 0 && n.B + n.D >= 12,
            });

    private static bool KeepingNumeratorsIsRight(int a, int b, int c, int d) => Lcm(b, d) is var common && (a * common / b) - (c * common / d) == a - c;
}
