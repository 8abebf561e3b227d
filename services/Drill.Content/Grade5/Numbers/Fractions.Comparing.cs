using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Fractions.FractionMisconceptions;
using static Drill.Content.Writing.FractionNotation;
using static Drill.Domain.Numbers.Arithmetic;

namespace Drill.Content.Grade5.Numbers;

/// <content>通分して大小を比べる.</content>
internal sealed partial class Fractions
{
    // Level 1: one denominator divides the other. 2: neither does, denominators to 9. 3: larger denominators, fractions close together.
    private static ItemDraft Compare(int level, SeededRandom random)
    {
        var (a, b, c, d) = DrawPair(level, random);
        return DraftComparison(a, b, c, d, new(
            $$"""□に {入|はい}る しるしは どれですか。 ${{a}}/{{b}} □ {{c}}/{{d}}$""",
            $"Which sign goes in □? ${a}/{b} □ {c}/{d}$"));
    }

    private static ItemDraft CompareDistances(int level, SeededRandom random)
    {
        var (a, b, c, d) = DrawPair(level, random);
        return DraftComparison(a, b, c, d, new(
            $$"""{家|いえ}から {学校|がっこう}までは ${{a}}/{{b}}$km、{家|いえ}から {図書館|としょかん}までは ${{c}}/{{d}}$kmです。どちらが {遠|とお}いか、しるしで {表|あらわ}そう。 ${{a}}/{{b}} □ {{c}}/{{d}}$""",
            $"It is ${a}/{b}$ km from home to school and ${c}/{d}$ km from home to the library. Which is farther? Choose the sign: ${a}/{b} □ {c}/{d}$"));
    }

    private static ItemDraft DraftComparison(int a, int b, int c, int d, LocalizedText prompt)
    {
        var common = Lcm(b, d);
        var (top1, top2) = (a * common / b, c * common / d);
        var sign = SignBetween(top1, top2);
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new ComparisonKey(new Rational(a, b), new Rational(c, d)),
            Hint = CommonDenominator.Hint(b, d),
            Solution =
            [
                CommonDenominator.Step(a, b, c, d),
                new($$"""{分子|ぶんし}を くらべる：${{top1}} {{sign}} {{top2}}$""", $"Compare the tops: ${top1} {sign} {top2}$."),
                WorkedSolution.Answer($"{a}/{b} {sign} {c}/{d}"),
            ],
            Traps = [.. WrongWays(a, b, c, d).Where(t => t.Sign != sign).Select(t => new Trap(t.Misconception, ComparisonKey.ResponseFor(t.Sign)))],
        };
    }

    // At least one of them is wrong, whatever the numbers: the numerators and the denominators either contradict each other,
    // or they agree, and then only taking the larger denominator for the larger fraction misleads.
    private static (Misconception Misconception, string Sign)[] WrongWays(int a, int b, int c, int d)
    {
        var (byNumerators, bySmallerDenominator) = (SignBetween(a, c), SignBetween(d, b));
        return b - a == d - c ? [(ComparedGaps, "="), (ComparedDenominatorsOnly, bySmallerDenominator)]
            : byNumerators == bySmallerDenominator ? [(ComparedDenominatorsOnly, SignBetween(b, d))]
            : [(ComparedDenominatorsOnly, bySmallerDenominator), (ComparedNumeratorsOnly, byNumerators)];
    }

    private static (int A, int B, int C, int D) DrawPair(int level, SeededRandom random) => random.Draw(
        r => level == 3
            ? (A: r.Between(2, 11), B: r.Between(6, 15), C: r.Between(2, 11), D: r.Between(6, 15))
            : (A: r.Between(1, 7), B: r.Between(2, 9), C: r.Between(1, 8), D: r.Between(3, 9)),
        n => IsProperLowest(n.A, n.B) && IsProperLowest(n.C, n.D) && n.B != n.D && n.A != n.C
            && (n.D % n.B == 0 || n.B % n.D == 0) == (level == 1)
            && (level < 3 || Math.Abs((n.A * n.D) - (n.C * n.B)) * 6 <= n.B * n.D));

    private static string SignBetween(int left, int right) => left < right ? "<" : left > right ? ">" : "=";
}
