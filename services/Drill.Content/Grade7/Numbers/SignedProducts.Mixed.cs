using Drill.Content.Misconceptions.Calculation;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.SignedCalculationMisconceptions;
using static Drill.Content.Writing.SignedNotation;

namespace Drill.Content.Grade7.Numbers;

internal sealed partial class SignedProducts
{
    // Level 1: a sum with a product. 2: a power too. 3: a quotient of brackets too.
    private static ItemDraft Mixed(int level, SeededRandom random)
    {
        var (a, b, c, d) = random.Draw(
            r => (A: DrawSigned(r, 2, 20), B: DrawSigned(r, 2, 9), C: DrawSigned(r, 2, 9), D: r.Between(2, 6)),
            n => (n.B < 0 || n.C < 0) && n.A + (n.B * n.C) != 0 && n.A + n.B != 0 && Math.Abs(n.A) != Math.Abs(n.B * n.C));
        var product = b * c;
        var power = level == 1 ? 0 : -(d * d);
        var divided = level == 3 ? random.Between(3, 9) * d : 0;
        var (difference, quotient) = (d + 3, level == 3 ? -(divided / d) : 0);
        var answer = a + product + power + quotient;
        var text = $"{Signed(a)} + {Factor(b)} × {Factor(c)}"
            + (level > 1 ? $" − {d}²" : "")
            + (level == 3 ? $" + {divided} ÷ (3 − {difference})" : "");
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${text} = □$"),
            Key = SignedKey(answer),
            Hint = new("かっこの{中|なか}と{累乗|るいじょう}、{次|つぎ}に{乗法|じょうほう}と{除法|じょほう}、{最後|さいご}に{加法|かほう}と{減法|げんぽう}の{順|じゅん}に{計算|けいさん}します。", "Brackets and powers first, then products and quotients, sums last."),
            Solution =
            [
                .. level == 3 ? [new LocalizedText($"かっこの{{中|なか}}：$3 − {difference} = −{d}$、${divided} ÷ (−{d}) = {Signed(quotient)}$", $"The bracket: $3 − {difference} = −{d}$, and ${divided} ÷ (−{d}) = {Signed(quotient)}$.")] : Array.Empty<LocalizedText>(),
                .. level > 1 ? [new LocalizedText($"{{累乗|るいじょう}}：${d}² = {d * d}$", $"The power: ${d}² = {d * d}$.")] : Array.Empty<LocalizedText>(),
                new($"{{乗法|じょうほう}}：${Factor(b)} × {Factor(c)} = {Signed(product)}$", $"The product: ${Factor(b)} × {Factor(c)} = {Signed(product)}$."),
                LocalizedText.Same($"${Signed(a)}{NextTerm(product)}{(level > 1 ? NextTerm(power) : "")}{(level == 3 ? NextTerm(quotient) : "")} = {Signed(answer)}$"),
                WorkedSolution.Answer(Signed(answer)),
            ],
            Traps =
            [
                NumberTrap.Of(OrderOfOperationsMisconceptions.LeftToRight, ((a + b) * c) + power + quotient),
                NumberTrap.Of(SumRuleForProduct, a - product + power + quotient),
            ],
        };
    }

    // Level 1: one more or less than 100. 2: up to 3. 3: near 1000, with a two-digit factor.
    private static ItemDraft MultiplyNearHundred(int level, SeededRandom random)
    {
        var round = level == 3 ? 1000 : 100;
        var off = DrawSigned(random, level == 1 ? 1 : 2, level == 1 ? 2 : 4);
        var factor = -random.Between(level == 3 ? 11 : 3, level == 1 ? 15 : 29);
        var (number, answer) = (round + off, factor * (round + off));
        return new ItemDraft
        {
            Prompt = new($"{{分配法則|ぶんぱいほうそく}}を{{使|つか}}って{{計算|けいさん}}しましょう。${number} × ({Signed(factor)}) = □$", $"Use the distributive law. ${number} × ({Signed(factor)}) = □$"),
            Key = SignedKey(answer),
            Hint = new($"{number}を、{round}との{{和|わ}}や{{差|さ}}で{{表|あらわ}}しましょう。", $"Write {number} with the help of {round}."),
            Solution =
            [
                LocalizedText.Same($"$({round}{NextTerm(off)}) × ({Signed(factor)}) = {round} × ({Signed(factor)}){(off < 0 ? " − " : " + ")}{Math.Abs(off)} × ({Signed(factor)})$"),
                LocalizedText.Same($"${Signed(round * factor)}{NextTerm(off * factor)} = {Signed(answer)}$"),
                WorkedSolution.Answer(Signed(answer)),
            ],
            Traps = [NumberTrap.Of(DistributedFirstOnly, (round * factor) + off), NumberTrap.Of(WrongSign, (round * factor) - (off * factor))],
        };
    }

    // Level 1: the two others make 10 or 20. 2: they make 100. 3: a difference that makes 100.
    private static ItemDraft UseCommonFactor(int level, SeededRandom random)
    {
        var factor = -random.Between(3, level == 1 ? 12 : 19);
        var sum = level == 1 ? random.Pick(10, 20) : 100;
        var first = random.Draw(r => level == 3 ? r.Between(103, 149) : r.Between(sum / 10, sum - 2), n => n % 10 != 0);
        var second = sum - first;
        var answer = factor * sum;
        var sign = second < 0 ? "−" : "+";
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"$({Signed(factor)}) × {first} {sign} ({Signed(factor)}) × {Math.Abs(second)} = □$"),
            Key = SignedKey(answer),
            Hint = new("どちらの{積|せき}にも{同|おな}じ{数|かず}がかけられています。", "Both products have a factor in common."),
            Solution =
            [
                new($"{{共通|きょうつう}}な${Signed(factor)}$でまとめる：$({Signed(factor)}) × ({first} {sign} {Math.Abs(second)})$", $"Take out the common factor ${Signed(factor)}$: $({Signed(factor)}) × ({first} {sign} {Math.Abs(second)})$."),
                LocalizedText.Same($"$({Signed(factor)}) × {sum} = {Signed(answer)}$"),
                WorkedSolution.Answer(Signed(answer)),
            ],
            Traps = [NumberTrap.Of(WrongSign, -answer), NumberTrap.Of(DistributedFirstOnly, (factor * first) + second)],
        };
    }
}
