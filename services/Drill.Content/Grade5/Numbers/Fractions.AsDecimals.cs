using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Fractions.FractionMisconceptions;
using static Drill.Content.Writing.DecimalNotation;
using static Drill.Content.Writing.FractionNotation;

namespace Drill.Content.Grade5.Numbers;

/// <content>分数と小数.</content>
internal sealed partial class Fractions
{
    // Level 1: denominators that give tenths or easy hundredths. 2: denominators that give hundredths. 3: denominators that give thousandths.
    private static ItemDraft ToDecimal(int level, SeededRandom random)
    {
        var (top, bottom) = random.Draw(
            r => level switch
            {
                1 => (Top: r.Between(1, 19), Bottom: r.Pick(2, 4, 5)),
                2 => (Top: r.Between(1, 19), Bottom: r.Pick(20, 25)),
                _ => (Top: r.Between(11, 99), Bottom: r.Pick(8, 40, 125)),
            },
            n => IsLowest(n.Top, n.Bottom) && (level == 3 ? n.Top > n.Bottom || n.Bottom == 125 : level == 1 ? n.Top < 4 * n.Bottom : n.Top < n.Bottom));
        var value = new Rational(top, bottom);
        var text = NumberKey.Write(value);
        return new ItemDraft
        {
            Prompt = new(
                $$"""{小数|しょうすう}で {表|あらわ}そう。 ${{top}}/{{bottom}} = □$""",
                $"Write it as a decimal. ${top}/{bottom} = □$"),
            Key = new NumberKey(value, IsDecimal: true),
            Hint = new("{分数|ぶんすう}の {線|せん}は わり{算|ざん}の しるしだよ。", "The line of a fraction means division."),
            Solution =
            [
                new($$"""{分子|ぶんし}÷{分母|ぶんぼ}：${{top}}/{{bottom}} = {{top}} ÷ {{bottom}}$""", $"Top ÷ bottom: ${top}/{bottom} = {top} ÷ {bottom}$."),
                LocalizedText.Same($"${top} ÷ {bottom} = {text}$"),
                WorkedSolution.Answer(text),
            ],
            Traps =
            [
                new(NumeratorPointDenominator, NumberKey.ResponseFor(top + AfterThePoint(bottom))),
                new(NumeratorAsTenths, NumberKey.ResponseFor(AfterThePoint(top))),
                // 2/5 turned round is 2.5, and so is 2/5 read as 2.5.
                .. HasFiniteDecimal(top) && (top, bottom) != (2, 5) ? [new Trap(DividedBottomByTop, NumberKey.ResponseFor(new Rational(bottom, top)))] : Array.Empty<Trap>(),
            ],
        };
    }

    private static Rational AfterThePoint(int digits) => new(digits, digits < 10 ? 10 : digits < 100 ? 100 : 1000);

    private static bool HasFiniteDecimal(int divisor)
    {
        while (divisor % 2 == 0) divisor /= 2;
        while (divisor % 5 == 0) divisor /= 5;
        return divisor == 1;
    }

    // Level 1: tenths. 2: hundredths below 1. 3: hundredths above 1 and thousandths.
    private static ItemDraft ToFraction(int level, SeededRandom random)
    {
        var (units, places) = level switch
        {
            1 => (random.Between(0, 9) * 10 + random.Between(1, 9), 1),
            2 => random.Draw(r => (Units: r.Between(11, 99), Places: 2), n => n.Units % 10 != 0),
            _ => random.Draw(r => (Units: r.Between(101, 399), Places: r.Between(2, 3)), n => n.Units % 10 != 0),
        };
        var (text, power, value) = (Decimal(units, places), places switch { 1 => 10, 2 => 100, _ => 1000 }, Scaled(units, places));
        return new ItemDraft
        {
            Prompt = new($$"""{分数|ぶんすう}で {表|あらわ}そう。 ${{text}} = □$""", $"Write it as a fraction. ${text} = □$"),
            Key = new FractionKey(value, FractionForm.LowestTerms),
            Hint = new($$"""{{text}}は {{Decimal(1, places)}}が {何|なん}こ {分|ぶん}かな？""", $"How many times {Decimal(1, places)} is {text}?"),
            Solution =
            [
                new($$"""{{Decimal(1, places)}}は $1/{{power}}$、{{text}}は それが {{units}}こ {分|ぶん}""", $"{Decimal(1, places)} is $1/{power}$, and {text} is {units} of them."),
                Arithmetic.Gcd(units, power) == 1
                    ? LocalizedText.Same($"${text} = {units}/{power}$")
                    : new($$"""{約分|やくぶん}する：${{units}}/{{power}} = {{value}}$""", $"Reduce it: ${units}/{power} = {value}$."),
                WorkedSolution.Answer($"{value}"),
            ],
            Traps =
            [
                new(WrongPowerOfTen, FractionKey.Unreduced(units, level == 1 ? 100 : power / 10)),
                new(DigitsAsDenominator, FractionKey.Unreduced(1, units)),
            ],
        };
    }
}
