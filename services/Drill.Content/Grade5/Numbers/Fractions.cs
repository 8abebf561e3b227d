using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Fractions.FractionMisconceptions;
using static Drill.Content.Writing.FractionNotation;

namespace Drill.Content.Grade5.Numbers;

/// <summary>5年 分数の大きさ.</summary>
internal sealed partial class Fractions : IUnitFile
{
    public Unit Unit => new("g5-fractions", "math", 5, 90, new("{分数|ぶんすう}の {大|おお}きさ", "The size of fractions"),
    [
        new Skill
        {
            Id = "fraction-reduce",
            Name = new("{約分|やくぶん}", "Reducing fractions"),
            Codes = ["8250253141300000"],
            Prerequisites = ["divisors-gcd", "fraction-improper-mixed"],
            Templates = [new("fraction-reduce.lowest", 1, Reduce), new("fraction-reduce.equal", 1, MakeEqual)],
        },
        new Skill
        {
            Id = "fraction-common-denominator",
            Name = new("{通分|つうぶん}して くらべる", "Comparing with a common denominator"),
            Codes = ["8250253141400000", "8250253141300000", "8250253142100000"],
            Prerequisites = ["multiples-lcm", "fraction-reduce"],
            Templates = [new("fraction-common-denominator.compare", 1, Compare), new("fraction-common-denominator.distance", 1, CompareDistances)],
        },
        new Skill
        {
            Id = "fraction-as-quotient",
            Name = new("わり{算|ざん}の {商|しょう}と {分数|ぶんすう}", "Quotients as fractions"),
            Codes = ["8250253141200000", "8250253142200000"],
            Prerequisites = ["fraction-reduce", "division-facts"],
            Templates = [new("fraction-as-quotient.share", 1, ShareOut), new("fraction-as-quotient.times", 1, TellTimes)],
        },
        new Skill
        {
            Id = "fraction-to-decimal",
            Name = new("{分数|ぶんすう}と {小数|しょうすう}", "Fractions and decimals"),
            Codes = ["8250253141100000", "8250253142100000", "8250253141200000"],
            Prerequisites = ["decimal-divide-whole", "fraction-reduce"],
            Templates = [new("fraction-to-decimal.decimal", 1, ToDecimal), new("fraction-to-decimal.fraction", 1, ToFraction), new("fraction-to-decimal.order", 1, PutInOrder)],
        },
    ]);

    // Level 1: one prime to divide by. 2: a composite common divisor. 3: larger numbers and divisors.
    private static ItemDraft Reduce(int level, SeededRandom random)
    {
        var (top, bottom, g) = random.Draw(
            r => level switch
            {
                1 => (Top: r.Between(2, 7), Bottom: r.Between(3, 9), G: r.Pick(2, 3, 5)),
                2 => (Top: r.Between(2, 7), Bottom: r.Between(3, 9), G: r.Pick(4, 6, 8, 9, 10)),
                _ => (Top: r.Between(2, 9), Bottom: r.Between(5, 11), G: r.Pick(9, 12, 14, 15, 16, 18)),
            },
            n => IsProperLowest(n.Top, n.Bottom));
        var (bigTop, bigBottom) = (top * g, bottom * g);
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${bigTop}/{bigBottom} = □$"),
            Key = new FractionKey(new Rational(top, bottom), FractionForm.LowestTerms),
            Hint = new(
                $$"""{{bigTop}}と {{bigBottom}}を {同|おな}じ {数|かず}で わろう。{最大公約数|さいだいこうやくすう}は いくつかな？""",
                $"Divide {bigTop} and {bigBottom} by the same number. What is their greatest common divisor?"),
            Solution =
            [
                new($$"""{{bigTop}}と {{bigBottom}}の {最大公約数|さいだいこうやくすう}は {{g}}""", $"The greatest common divisor of {bigTop} and {bigBottom} is {g}."),
                new(
                    $$"""{分子|ぶんし}も {分母|ぶんぼ}も {{g}}で わる：${{bigTop}} ÷ {{g}} = {{top}}$、${{bigBottom}} ÷ {{g}} = {{bottom}}$""",
                    $"Divide both by {g}: ${bigTop} ÷ {g} = {top}$ and ${bigBottom} ÷ {g} = {bottom}$."),
                WorkedSolution.Answer($"{top}/{bottom}"),
            ],
            Traps =
            [
                new(AddedSameToBoth, FractionKey.Unreduced(bigTop - g, bigBottom - g)),
                new(ReducedNumeratorOnly, FractionKey.Unreduced(top, bigBottom)),
                new(ReducedDenominatorOnly, FractionKey.Unreduced(bigTop, bottom)),
            ],
        };
    }

    // Level 1: small factors. 2: factors to 9. 3: from one multiple to another, through lowest terms.
    private static ItemDraft MakeEqual(int level, SeededRandom random)
    {
        var (t, b, from, to) = random.Draw(
            r => (T: r.Between(1, 8), B: r.Between(2, 9), From: level == 3 ? r.Between(2, 5) : 1, To: level switch { 1 => r.Between(2, 4), 2 => r.Between(5, 9), _ => r.Between(3, 9) }),
            n => IsProperLowest(n.T, n.B) && n.To > n.From && (level == 1 || n.To * n.B >= 10) && (level < 3 || (n.To % n.From != 0 && n.From * n.B >= 10)));
        var (top, bottom, newTop, newBottom) = (t * from, b * from, t * to, b * to);
        return new ItemDraft
        {
            Prompt = new(
                $$"""{大|おお}きさの {等|ひと}しい {分数|ぶんすう}に しよう。□は いくつですか。 ${{top}}/{{bottom}} = □/{{newBottom}}$""",
                $"Make the fractions equal. What is □? ${top}/{bottom} = □/{newBottom}$"),
            Key = new NumberKey(newTop),
            Hint = new("{分母|ぶんぼ}に かけた {数|かず}を {分子|ぶんし}にも かけよう。", "Multiply the top by the same number as the bottom."),
            Solution =
            [
                .. from > 1
                    ? [new LocalizedText($$"""{約分|やくぶん}する：${{top}}/{{bottom}} = {{t}}/{{b}}$""", $"Reduce first: ${top}/{bottom} = {t}/{b}$.")]
                    : Array.Empty<LocalizedText>(),
                new($$"""${{newBottom}} ÷ {{b}} = {{to}}$ だから、{分母|ぶんぼ}は {{to}}{倍|ばい}""", $"${newBottom} ÷ {b} = {to}$, so the bottom is {to} times as large."),
                new($$"""{分子|ぶんし}も {{to}}{倍|ばい}：${{t}} × {{to}} = {{newTop}}$""", $"Make the top {to} times as large too: ${t} × {to} = {newTop}$."),
                WorkedSolution.Answer($"{newTop}"),
            ],
            Traps =
            [
                new(KeptNumeratorsWhenScaling, NumberKey.ResponseFor(top)),
                new(AddedSameToBoth, NumberKey.ResponseFor(top + newBottom - bottom)),
            ],
        };
    }
}
