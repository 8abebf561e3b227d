using Drill.Content.Misconceptions.Fractions;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Writing.DecimalNotation;

namespace Drill.Content.Grade6.Calculation;

/// <content>×と÷のまじった計算を1つの分数で.</content>
internal sealed partial class MixedCalculation
{
    // Level 1: whole numbers. 2: one in tenths. 3: all in tenths, or hundredths at the end.
    private static ItemDraft CalculateChain(int level, SeededRandom random)
    {
        var (a, b, c, d) = random.Draw(
            r => (A: r.Between(2, 36), B: r.Between(3, 48), C: r.Between(2, 36), D: r.Between(2, 48)),
            n => new Rational(n.A * n.C, n.B * n.D) is var q && q.Denominator <= 12 && !q.IsWhole && n.A % n.B != 0 && n.A % 10 != 0 && n.B % 10 != 0 && n.C % 10 != 0 && n.D % 10 != 0
                && n.C != n.D && n.C != n.B && n.A != n.B && n.C * n.C != 1);
        var (first, divisor, factor, last) = (Scaled(a, level == 1 ? 0 : 1), Scaled(b, level == 3 ? 1 : 0), Scaled(c, level == 3 ? 1 : 0), Scaled(d, 0));
        var answer = first / divisor * factor / last;
        var (textA, textB, textC) = (NumberKey.Write(first), NumberKey.Write(divisor), NumberKey.Write(factor));
        var scale = level switch { 1 => 1, 2 => 10, _ => 100 };
        return new ItemDraft
        {
            Prompt = new($"{{分数|ぶんすう}}に なおして {{計算|けいさん}}しましょう。 ${textA} ÷ {textB} × {textC} ÷ {d} = □$", $"Use fractions. ${textA} ÷ {textB} × {textC} ÷ {d} = □$"),
            Key = new FractionKey(answer, FractionForm.LowestTerms),
            Hint = new("÷の {数|かず}は {分母|ぶんぼ}に、×の {数|かず}は {分子|ぶんし}に、1つの {分数|ぶんすう}に まとめよう。", "Put what is divided by below and what is multiplied above one fraction line."),
            Solution =
            [
                .. level == 1 ? Array.Empty<LocalizedText>() : [new($"{{小数|しょうすう}}を {{分数|ぶんすう}}に：${first} ÷ {divisor} × {factor} ÷ {d}$", $"Write the decimals as fractions: ${first} ÷ {divisor} × {factor} ÷ {d}$.")],
                new($"×だけの {{式|しき}}に：${first} × {1 / divisor} × {factor} × 1/{d}$", $"Write it with × only: ${first} × {1 / divisor} × {factor} × 1/{d}$."),
                new($"{{約分|やくぶん}}すると ${answer}$", $"Cancel: ${answer}$."),
                WorkedSolution.Answer($"{answer}"),
            ],
            Traps =
            [
                new(FractionLawMisconceptions.DividedByProduct, FractionKey.ResponseFor(first / (divisor * factor) / last)),
                new(FractionProductMisconceptions.DidNotInvert, FractionKey.ResponseFor(first / divisor * factor * last)),
                .. scale == 1 ? Array.Empty<Trap>() : [new Trap(FractionMisconceptions.WrongPowerOfTen, FractionKey.ResponseFor(answer / 10))],
            ],
        };
    }
}
