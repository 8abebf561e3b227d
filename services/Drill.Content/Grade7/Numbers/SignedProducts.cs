using Drill.Content.Misconceptions.Fractions;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.SignedCalculationMisconceptions;
using static Drill.Content.Writing.SignedNotation;

namespace Drill.Content.Grade7.Numbers;

/// <summary>中1 正の数と負の数の乗法と除法、四則の混じった計算.</summary>
internal sealed partial class SignedProducts : IUnitFile
{
    public Unit Unit => new("g7-signed-products", "math", 7, 30, new("{正|せい}の{数|すう}と{負|ふ}の{数|すう}の{乗法|じょうほう}と{除法|じょほう}", "Multiplying and dividing signed numbers"),
    [
        new Skill
        {
            Id = "signed-multiply",
            Name = new("{正|せい}の{数|すう}と{負|ふ}の{数|すう}の{乗法|じょうほう}", "Multiplying signed numbers"),
            Codes = ["8350213111200000", "8350213112100000"],
            Prerequisites = ["signed-add", "multiply-by-1digit"],
            Templates = [new("signed-multiply.product", 1, Multiply), new("signed-multiply.pattern", 1, ContinuePattern)],
        },
        new Skill
        {
            Id = "signed-power",
            Name = new("{累乗|るいじょう}", "Powers"),
            Codes = ["8350213111200000"],
            Prerequisites = ["signed-multiply"],
            Templates = [new("signed-power.value", 1, Power)],
        },
        new Skill
        {
            Id = "signed-divide",
            Name = new("{正|せい}の{数|すう}と{負|ふ}の{数|すう}の{除法|じょほう}", "Dividing signed numbers"),
            Codes = ["8350213111200000", "8350213112100000"],
            Prerequisites = ["signed-multiply", "fraction-divide"],
            Templates = [new("signed-divide.quotient", 1, Divide), new("signed-divide.fraction", 1, DivideFractions)],
        },
        new Skill
        {
            Id = "signed-mixed",
            Name = new("{四則|しそく}の{混|ま}じった{計算|けいさん}", "Mixed calculation"),
            Codes = ["8350213111200000"],
            Prerequisites = ["signed-power", "signed-divide", "signed-sum-of-terms", "order-of-operations"],
            Templates = [new("signed-mixed.value", 1, Mixed)],
        },
        new Skill
        {
            Id = "signed-distributive",
            Name = new("{分配法則|ぶんぱいほうそく}", "The distributive law"),
            Codes = ["8350213112100000", "8350213111200000"],
            Prerequisites = ["signed-mixed"],
            Templates = [new("signed-distributive.near-hundred", 1, MultiplyNearHundred), new("signed-distributive.common-factor", 1, UseCommonFactor)],
        },
    ]);

    // Level 1: two factors. 2: three. 3: four.
    private static ItemDraft Multiply(int level, SeededRandom random)
    {
        var factors = random.Draw(
            r => Enumerable.Range(0, level + 1).Select(i => DrawSigned(r, 2, i == 0 ? 12 : 6)).ToArray(),
            all => all.Any(f => f < 0) && (level == 1 || all.Count(f => f < 0) >= 2) && Math.Abs(all.Aggregate(1, (p, f) => p * f)) <= 900);
        var answer = factors.Aggregate(1, (p, f) => p * f);
        var (negative, size) = (factors.Count(f => f < 0), Math.Abs(answer));
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${string.Join(" × ", factors.Select((f, i) => i == 0 || f < 0 ? InBrackets(f) : $"{f}"))} = □$"),
            Key = SignedKey(answer),
            Hint = new("{負|ふ}の{数|すう}の{個数|こすう}を{数|かぞ}えて、{積|せき}の{符号|ふごう}を{先|さき}に{決|き}めましょう。", "Count the negative factors and decide the sign first."),
            Solution =
            [
                new($"{{負|ふ}}の{{数|すう}}は{negative}{{個|こ}}で{(negative % 2 == 0 ? "{偶数|ぐうすう}" : "{奇数|きすう}")}{{個|こ}}なので、{{積|せき}}の{{符号|ふごう}}は{(negative % 2 == 0 ? '+' : '−')}。", $"There are {negative} negative factors, an {(negative % 2 == 0 ? "even" : "odd")} number, so the sign is {(negative % 2 == 0 ? '+' : '−')}."),
                new($"{{絶対値|ぜったいち}}の{{積|せき}}：${string.Join(" × ", factors.Select(Math.Abs))} = {size}$", $"The absolute values: ${string.Join(" × ", factors.Select(Math.Abs))} = {size}$."),
                WorkedSolution.Answer(Signed(answer)),
            ],
            Traps = [NumberTrap.Of(negative % 2 == 0 ? SumRuleForProduct : WrongSign, -answer)],
        };
    }

    // How the rule of signs comes about. Level 1: one or two lines on. 2: two or three. 3: three or four, with a larger number.
    private static ItemDraft ContinuePattern(int level, SeededRandom random)
    {
        var factor = -random.Between(level == 3 ? 11 : 3, level == 1 ? 14 : level == 2 ? 19 : 25);
        var asked = -level - random.Between(0, 1);
        var rows = string.Join("、", Enumerable.Range(0, 3).Reverse().Select(n => $"$({Signed(factor)}) × {n} = {Signed(factor * n)}$"));
        return new ItemDraft
        {
            Prompt = new($"かける{{数|かず}}が1{{小|ちい}}さくなると、{{積|せき}}は{-factor}ずつ{{大|おお}}きくなります。{rows}。このきまりが{{続|つづ}}くとき、$({Signed(factor)}) × ({Signed(asked)})$はいくつになりますか。",
                $"Each time the second factor falls by 1, the product grows by {-factor}: {rows.Replace("、", ", ", StringComparison.Ordinal)}. If this goes on, what is $({Signed(factor)}) × ({Signed(asked)})$?"),
            Key = SignedKey(factor * asked),
            Hint = new($"{{積|せき}}が{-factor}ずつ{{大|おお}}きくなることを、0の{{次|つぎ}}も{{続|つづ}}けましょう。", $"Let the product go on growing by {-factor} after 0."),
            Solution =
            [
                new($"0の{{次|つぎ}}は{{順|じゅん}}に{string.Join("、", Enumerable.Range(1, -asked).Select(n => -factor * n))}となる。", $"After 0 come {string.Join(", ", Enumerable.Range(1, -asked).Select(n => -factor * n))}."),
                WorkedSolution.Answer(Signed(factor * asked)),
            ],
            Traps = [NumberTrap.Of(SumRuleForProduct, -factor * asked), NumberTrap.Of(AddedSizes, factor + asked)],
        };
    }

    // Level 1: the power of a negative number. 2: a power with its sign inside or outside. 3: the product of two powers.
    private static ItemDraft Power(int level, SeededRandom random)
    {
        var (n, exponent) = random.Draw(r => (N: r.Between(2, 15), E: r.Between(2, 3)), p => p.E == 2 || p.N <= (level == 3 ? 5 : 9));
        var isInside = level == 1 || random.Between(0, 1) == 0;
        if (level == 2 && exponent == 3) isInside = true;
        var size = exponent == 2 ? n * n : n * n * n;
        var value = isInside && exponent == 2 ? size : -size;
        var power = $"{(isInside ? $"(−{n})" : $"−{n}")}{(exponent == 2 ? '²' : '³')}";
        var other = level == 3 ? DrawSigned(random, 2, 5) : 1;
        var (text, answer) = level == 3 ? ($"{power} × {Factor(other)}²", value * other * other) : (power, value);
        var factors = string.Join(" × ", Enumerable.Repeat(isInside ? $"(−{n})" : $"{n}", exponent));
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${text} = □$"),
            Key = SignedKey(answer),
            Hint = new("{指数|しすう}が{何|なん}についているかを{確|たし}かめて、かけ{算|ざん}の{式|しき}に{直|なお}しましょう。", "See what the exponent belongs to, then write it out as a product."),
            Solution =
            [
                LocalizedText.Same($"${power} = {(isInside ? factors : $"−({factors})")} = {Signed(value)}$"),
                .. level == 3 ? [LocalizedText.Same($"${Factor(other)}² = {other * other}$"), LocalizedText.Same($"${Factor(value)} × {other * other} = {Signed(answer)}$")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(Signed(answer)),
            ],
            Traps =
            [
                NumberTrap.Of(PowerOfSign, -answer),
                .. size == n * exponent ? Array.Empty<Trap>() : [NumberTrap.Of(PowerTimesExponent, value / size * n * exponent * (level == 3 ? other * 2 : 1))],
            ],
        };
    }

    // Level 1: exact, two small numbers. 2: two-digit divisor or quotient. 3: a product divided.
    private static ItemDraft Divide(int level, SeededRandom random)
    {
        var (quotient, divisor) = random.Draw(r => (Q: DrawSigned(r, level == 1 ? 2 : 11, level == 1 ? 9 : 24), D: DrawSigned(r, 3, level == 1 ? 9 : 12)), n => n.Q < 0 || n.D < 0);
        var factor = level == 3 ? -random.Between(2, 6) : 1;
        var (dividend, answer) = (quotient * divisor, quotient * factor);
        var negative = (dividend < 0 ? 1 : 0) + (divisor < 0 ? 1 : 0) + (factor < 0 ? 1 : 0);
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${InBrackets(dividend)} ÷ {InBrackets(divisor)}{(level == 3 ? $" × {InBrackets(factor)}" : "")} = □$"),
            Key = SignedKey(answer),
            Hint = new("{商|しょう}の{符号|ふごう}も、{積|せき}の{符号|ふごう}と{同|おな}じように{決|き}まります。", "The sign of a quotient follows the same rule as that of a product."),
            Solution =
            [
                new($"{{負|ふ}}の{{数|すう}}は{negative}{{個|こ}}なので、{{答|こた}}えの{{符号|ふごう}}は{(answer < 0 ? '−' : '+')}。", $"There {(negative == 1 ? "is 1 negative number" : $"are {negative} negative numbers")}, so the sign is {(answer < 0 ? '−' : '+')}."),
                LocalizedText.Same($"${Math.Abs(dividend)} ÷ {Math.Abs(divisor)}{(level == 3 ? $" × {-factor}" : "")} = {Math.Abs(answer)}$"),
                WorkedSolution.Answer(Signed(answer)),
            ],
            Traps = [NumberTrap.Of(negative % 2 == 0 ? SumRuleForProduct : WrongSign, -answer)],
        };
    }

    // Level 1: an integer divided by a fraction. 2: two fractions. 3: a product and a quotient of fractions.
    private static ItemDraft DivideFractions(int level, SeededRandom random)
    {
        var (x, y, z) = random.Draw(
            r => (X: level == 1 ? DrawSigned(r, 2, 12) : new Rational(DrawSigned(r, 1, 9), r.Between(2, 9)), Y: new Rational(DrawSigned(r, 2, 9), r.Between(3, 9)), Z: level == 3 ? new Rational(-r.Between(2, 5), r.Between(3, 7)) : 1),
            n => (n.X < 0 || n.Y < 0) && !n.Y.IsWhole && n.Y.Numerator * n.Y.Numerator > 1 && (level == 1 || !n.X.IsWhole) && (level < 3 || !n.Z.IsWhole)
                && (n.X / n.Y * n.Z) is var q && (level == 1 ? q.IsWhole : !q.IsWhole) && q.Denominator <= 40 && n.Y * n.Y != 1 && q * q != n.X * n.Y * n.Z * n.X * n.Y * n.Z);
        var answer = x / y * z;
        var tail = level == 3 ? $" × {InBrackets(z)}" : "";
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${InBrackets(x)} ÷ {InBrackets(y)}{tail} = □$"),
            Key = new ExpressionKey(Signed(answer), ExpressionForm.Simplest),
            Hint = new("わる{数|かず}を{逆数|ぎゃくすう}にして、{乗法|じょうほう}に{直|なお}しましょう。", "Take the reciprocal of the divisor and multiply."),
            Solution =
            [
                new($"${InBrackets(y)}$の{{逆数|ぎゃくすう}}は${InBrackets(1 / y)}$。", $"The reciprocal of ${InBrackets(y)}$ is ${InBrackets(1 / y)}$."),
                LocalizedText.Same($"${InBrackets(x)} × {InBrackets(1 / y)}{tail} = {Signed(answer)}$"),
                WorkedSolution.Answer(Signed(answer)),
            ],
            Traps =
            [
                new(y < 0 ? InvertedSign : WrongSign, ExpressionKey.ResponseFor(Signed(0 - answer))),
                new(FractionProductMisconceptions.DidNotInvert, ExpressionKey.ResponseFor(Signed(x * y * z))),
            ],
        };
    }
}
