using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Fractions.FractionLawMisconceptions;
using static Drill.Content.Misconceptions.Fractions.FractionProductMisconceptions;
using static Drill.Content.Writing.FractionNotation;
using static Drill.Domain.Numbers.Arithmetic;

namespace Drill.Content.Grade6.Calculation;

/// <content>3つの分数のかけ算、計算のきまり、逆数.</content>
internal sealed partial class FractionMultiplication
{
    // Level 1: three proper fractions with one-digit numbers. 2: larger denominators. 3: one of them a mixed number.
    private static ItemDraft MultiplyThree(int level, SeededRandom random)
    {
        var (whole, tops, bottoms) = random.Draw<(int Whole, int[] Tops, int[] Bottoms)>(
            r => (level == 3 ? r.Between(1, 3) : 0, [r.Between(1, 7), r.Between(1, 8), r.Between(1, 8)], [r.Between(2, 9), r.Between(level == 1 ? 2 : 4, level == 1 ? 9 : 15), r.Between(level == 1 ? 2 : 4, level == 1 ? 9 : 15)]),
            n => n.Tops.Zip(n.Bottoms).All(f => IsProperLowest(f.First, f.Second))
                && Gcd(((n.Whole * n.Bottoms[0]) + n.Tops[0]) * n.Tops[1] * n.Tops[2], n.Bottoms.Aggregate((a, b) => a * b)) is > 2);
        var first = (whole * bottoms[0]) + tops[0];
        var (top, bottom) = (first * tops[1] * tops[2], bottoms[0] * bottoms[1] * bottoms[2]);
        var product = new Rational(top, bottom);
        var text = whole == 0 ? $"{first}/{bottoms[0]}" : $"{whole}_{tops[0]}/{bottoms[0]}";
        var all = $"{first}/{bottoms[0]} × {tops[1]}/{bottoms[1]} × {tops[2]}/{bottoms[2]}";
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${text} × {tops[1]}/{bottoms[1]} × {tops[2]}/{bottoms[2]} = □$"),
            Key = new FractionKey(product, FractionForm.LowestTerms),
            Hint = new("{分子|ぶんし}どうし、{分母|ぶんぼ}どうしを まとめて、{先|さき}に {約分|やくぶん}しよう。", "Put all tops together and all bottoms together, and cancel first."),
            Solution =
            [
                .. whole == 0 ? Array.Empty<LocalizedText>() : [new($"{{仮分数|かぶんすう}}に なおす：${text} = {first}/{bottoms[0]}$", $"Write it as an improper fraction: ${text} = {first}/{bottoms[0]}$.")],
                new($"1つの {{分数|ぶんすう}}に まとめる：${all} = {top}/{bottom}$", $"Put them over one line: ${all} = {top}/{bottom}$."),
                .. FractionProduct.Reducing(top, bottom),
                WorkedSolution.Answer($"{product}"),
            ],
            Traps =
            [
                .. tops[2] == bottoms[2] ? Array.Empty<Trap>() : [new Trap(LeftOutThirdFactor, FractionKey.Unreduced(first * tops[1], bottoms[0] * bottoms[1]))],
                new(CancelledOneSide, FractionKey.Unreduced(top / Gcd(top, bottom), bottom)),
            ],
        };
    }

    // Level 1: a rectangle. 2: a rectangle with a mixed number. 3: the volume of a cuboid.
    private static ItemDraft MeasureSpace(int level, SeededRandom random)
    {
        var (a, b, c) = random.Draw(
            r => (A: new Rational(r.Between(2, 9), r.Between(3, 9)), B: new Rational(r.Between(2, 9), r.Between(3, 9)), C: new Rational(r.Between(2, 9), r.Between(3, 9))),
            n => !n.A.IsWhole && !n.B.IsWhole && !n.C.IsWhole && n.A != n.B && n.A < 4 && n.B < 4 && n.C < 3 && n.A * 4 > 1 && n.A * 3 > n.B && n.B * 3 > n.A && n.C * 4 > n.A && n.C * 4 > n.B && n.A * 4 > n.C && n.B * 4 > n.C
                && (n.A > 1) == (level > 1) && (level > 1 || n.B < 1) && (n.C < 1));
        var (textA, textB, textC) = (Mixed(a), Mixed(b), Mixed(c));
        var isSolid = level == 3;
        var answer = isSolid ? a * b * c : a * b;
        var expression = isSolid ? $"{a} × {b} × {c}" : $"{a} × {b}";
        var (sumTrap, unit) = isSolid ? (a + b + c, "m³") : ((a + b) * 2, "m²");
        return new ItemDraft
        {
            Prompt = isSolid
                ? new($$"""たて ${{textA}}$m、よこ ${{textB}}$m、{高|たか}さ ${{textC}}$mの {直方体|ちょくほうたい}の {形|かたち}の {水|みず}そうの {容積|ようせき}は {何|なん}m³ですか。""", $"A tank is a cuboid, ${textA}$ m deep, ${textB}$ m wide and ${textC}$ m high inside. How many m³ does it hold?")
                : new($$"""たて ${{textA}}$m、よこ ${{textB}}$mの {長方形|ちょうほうけい}の {面積|めんせき}は {何|なん}m²ですか。""", $"A rectangle is ${textA}$ m high and ${textB}$ m wide. What is its area in m²?"),
            Figure = isSolid
                ? new Solid(SolidShape.Cuboid, b, a, c, new(Plain(b), Plain(a), Plain(c)))
                : Quadrilateral.Rectangle(b, a, new(Width: Plain(b), Height: Plain(a))),
            Key = new FractionKey(answer, FractionForm.LowestTerms),
            Hint = new("{辺|へん}の {長|なが}さが {分数|ぶんすう}でも、{同|おな}じ {公式|こうしき}が {使|つか}えるよ。", "The same formula works when the sides are fractions."),
            Solution =
            [
                isSolid ? new($"たて×よこ×{{高|たか}}さ：${expression}$", $"Depth × width × height: ${expression}$.") : new($"たて×よこ：${expression}$", $"Height × width: ${expression}$."),
                LocalizedText.Same($"${expression} = {answer}$"),
                WorkedSolution.Answer($"{answer}", unit),
            ],
            Traps = [new(AddedSides, FractionKey.ResponseFor(sumTrap)), isSolid ? new(LeftOutThirdFactor, FractionKey.ResponseFor(a * b)) : new(CrossMultiplied, FractionKey.ResponseFor(a / b))],
        };
    }

    private static string Plain(Rational metres) => $"{Mixed(metres).Replace('_', ' ')} m";

    // Level 1: the order of two factors. 2: which two are multiplied first. 3: brackets multiplied out.
    private static ItemDraft FillLaw(int level, SeededRandom random)
    {
        var (a, b, c, d, e, f) = random.Draw(
            r => (A: r.Between(1, 8), B: r.Between(3, 12), C: r.Between(1, 8), D: r.Between(3, 12), E: r.Between(1, 8), F: r.Between(3, 12)),
            n => IsProperLowest(n.A, n.B) && IsProperLowest(n.C, n.D) && IsProperLowest(n.E, n.F) && n.A * n.D != n.C * n.B && n.C * n.F != n.E * n.D && n.A * n.F != n.E * n.B
                && n.A * n.C * n.F != n.E * n.B * n.D);
        var (first, second, third) = ($"{a}/{b}", $"{c}/{d}", $"{e}/{f}");
        var (law, asked, wrong) = level switch
        {
            1 => ($"{first} × {second} = {second} × □", new Rational(a, b), new Trap[] { new(MultipliedFactorTwice, FractionKey.Unreduced(c, d)), new(CrossMultiplied, FractionKey.Unreduced(a * c, b * d)) }),
            2 => ($"({first} × {second}) × {third} = {first} × (□ × {third})", new Rational(c, d), [new(MultipliedFactorTwice, FractionKey.Unreduced(a, b)), new(CrossMultiplied, FractionKey.Unreduced(a * c, b * d))]),
            _ => ($"({first} + {second}) × {third} = {first} × {third} + {second} × □", new Rational(e, f), [new(MultipliedFactorTwice, FractionKey.Unreduced(a, b)), new(DistributedToFirstOnly, FractionKey.ResponseFor(1))]),
        };
        return new ItemDraft
        {
            Prompt = new($"□に あてはまる {{数|かず}}を {{書|か}}きましょう。 ${law}$", $"Which number belongs in □? ${law}$"),
            Key = new FractionKey(asked, FractionForm.Any),
            Hint = new("{整数|せいすう}の ときの {計算|けいさん}の きまりと {同|おな}じだよ。", "The law is the same as with whole numbers."),
            Solution =
            [
                level switch
                {
                    1 => new($"かける {{順|じゅん}}じょを かえても {{積|せき}}は {{同|おな}}じ：${first} × {second} = {second} × {first}$", $"The order of the factors does not matter: ${first} × {second} = {second} × {first}$."),
                    2 => new($"3つの {{数|かず}}の かけ{{算|ざん}}は、どの 2つを {{先|さき}}に かけても {{同|おな}}じ：${first} × ({second} × {third})$", $"Any two of three factors may be multiplied first: ${first} × ({second} × {third})$."),
                    _ => new($"（ ）の {{中|なか}}の {{両方|りょうほう}}に ${third}$を かける：${first} × {third} + {second} × {third}$", $"Both numbers in the brackets are multiplied by ${third}$: ${first} × {third} + {second} × {third}$."),
                },
                WorkedSolution.Answer($"{asked}"),
            ],
            Traps = wrong,
        };
    }

    // Level 1: brackets times a whole number. 2: a common fraction times two whole numbers. 3: a common fraction times two fractions.
    private static ItemDraft UseLaw(int level, SeededRandom random) => level switch { 1 => MultiplyOut(random), _ => TakeOut(level, random) };

    private static ItemDraft MultiplyOut(SeededRandom random)
    {
        var (a, b, c, d, times) = random.Draw(
            r => (A: r.Between(1, 8), B: r.Between(3, 9), C: r.Between(1, 8), D: r.Between(3, 9), Times: r.Between(1, 3)),
            n => IsProperLowest(n.A, n.B) && IsProperLowest(n.C, n.D) && n.B != n.D);
        var whole = Lcm(b, d) * times;
        var (first, second) = (a * whole / b, c * whole / d);
        return DraftLaw(
            $"({a}/{b} + {c}/{d}) × {whole}",
            new("（ ）の {中|なか}の {両方|りょうほう}に かけると、{整数|せいすう}に なるよ。", "Multiply both numbers in the brackets: they become whole."),
            [LocalizedText.Same($"${a}/{b} × {whole} + {c}/{d} × {whole}$"), LocalizedText.Same($"${first} + {second} = {first + second}$")],
            first + second,
            [new(DistributedToFirstOnly, FractionKey.ResponseFor(first + new Rational(c, d))), new(MultipliedFactorTwice, FractionKey.ResponseFor(new Rational(a * c, b * d) * whole))]);
    }

    private static ItemDraft TakeOut(int level, SeededRandom random)
    {
        var (a, b, p, q, r) = random.Draw(
            x => (A: x.Between(2, 9), B: x.Between(5, 13), P: x.Between(3, 40), Q: x.Between(3, 40), R: level == 2 ? 1 : x.Between(3, 11)),
            n => IsProperLowest(n.A, n.B) && n.P != n.Q && (n.P + n.Q) % (n.B * n.R) == 0 && n.P % n.B != 0 && n.Q % n.B != 0 && Gcd(n.P, n.R) == 1 && Gcd(n.Q, n.R) == 1 && (level == 2 || n.P + n.Q == n.B * n.R));
        var (sum, factor) = (new Rational(p + q, r), new Rational(a, b));
        var (first, second) = (new Rational(p, r), new Rational(q, r));
        return DraftLaw(
            $"{factor} × {first} + {factor} × {second}",
            new($"どちらにも ある ${factor}$を まとめよう。", $"Take out ${factor}$, which stands in both products."),
            [LocalizedText.Same($"${factor} × ({first} + {second}) = {factor} × {sum}$"), LocalizedText.Same($"${factor} × {sum} = {factor * sum}$")],
            factor * sum,
            [new(MultipliedFactorTwice, FractionKey.ResponseFor(factor * factor * sum)), new(Misconceptions.Calculation.OrderOfOperationsMisconceptions.LeftToRight, FractionKey.ResponseFor(((factor * first) + factor) * second))]);
    }

    private static ItemDraft DraftLaw(string expression, LocalizedText hint, LocalizedText[] steps, Rational answer, Trap[] traps) => new()
    {
        Prompt = new($"くふうして {{計算|けいさん}}しましょう。 ${expression} = □$", $"Find an easy way. ${expression} = □$"),
        Key = new FractionKey(answer, FractionForm.LowestTerms),
        Hint = hint,
        Solution = [.. steps, WorkedSolution.Answer($"{answer}")],
        Traps = traps,
    };

    // Level 1: a fraction. 2: a whole number or a decimal in tenths. 3: a mixed number, or a decimal in hundredths.
    private static ItemDraft FindReciprocal(int level, SeededRandom random)
    {
        if (level == 1)
        {
            var (top, bottom) = random.Draw(r => (Top: r.Between(2, 13), Bottom: r.Between(2, 13)), n => IsLowest(n.Top, n.Bottom));
            return DraftReciprocal($"{top}/{bottom}", top, bottom, [
                top < bottom ? new(GaveComplement, FractionKey.Unreduced(bottom - top, bottom)) : new(StoppedAtFraction, FractionKey.Unreduced(top, bottom)),
                new(CancelledOneSide, FractionKey.Unreduced(1, top))]);
        }

        if (random.Between(0, 1) == 1)
        {
            var units = random.Draw(r => level == 2 ? r.Between(2, 39) : r.Between(5, 275), n => level == 2 ? n % 10 != 0 : n % 5 == 0 && n % 10 != 0);
            var value = DecimalNotation.Scaled(units, level == 2 ? 1 : 2);
            return DraftReciprocal(DecimalNotation.Decimal(units, level == 2 ? 1 : 2), (int)value.Numerator, (int)value.Denominator, [
                new(StoppedAtFraction, FractionKey.ResponseFor(value)),
                new(Misconceptions.Fractions.FractionMisconceptions.WrongPowerOfTen, FractionKey.ResponseFor(10 / value))]);
        }

        if (level == 2)
        {
            var whole = random.Between(2, 40);
            return DraftReciprocal($"{whole}", whole, 1, [new(StoppedAtFraction, FractionKey.ResponseFor(whole)), new(GaveComplement, FractionKey.Unreduced(whole - 1, whole))]);
        }

        var (n, t, b) = random.Draw(r => (N: r.Between(1, 6), T: r.Between(2, 8), B: r.Between(3, 11)), x => IsProperLowest(x.T, x.B));
        return DraftReciprocal($"{n}_{t}/{b}", (n * b) + t, b, [
            new(TurnedFractionPartOnly, FractionKey.ResponseFor(n + new Rational(b, t))),
            new(StoppedAtFraction, FractionKey.Unreduced((n * b) + t, b))]);
    }

    private static ItemDraft DraftReciprocal(string text, int top, int bottom, Trap[] traps)
    {
        var answer = new Rational(bottom, top);
        return new ItemDraft
        {
            Prompt = new($"${text}$の {{逆数|ぎゃくすう}}を {{求|もと}}めましょう。", $"Find the reciprocal of ${text}$."),
            Key = new FractionKey(answer, FractionForm.LowestTerms),
            Hint = new("{分数|ぶんすう}で {表|あらわ}して、{分子|ぶんし}と {分母|ぶんぼ}を {入|い}れかえよう。", "Write it as a fraction, then exchange top and bottom."),
            Solution =
            [
                text == $"{top}/{bottom}"
                    ? new($"{{分子|ぶんし}} {top}と {{分母|ぶんぼ}} {bottom}を {{入|い}}れかえる。", $"Exchange the top {top} and the bottom {bottom}.")
                    : new($"{{分数|ぶんすう}}で {{表|あらわ}}す：${text} = {top}/{bottom}$", $"Write it as a fraction: ${text} = {top}/{bottom}$."),
                new($"たしかめ：${top}/{bottom} × {bottom}/{top} = 1$", $"Check: ${top}/{bottom} × {bottom}/{top} = 1$."),
                WorkedSolution.Answer($"{answer}"),
            ],
            Traps = traps,
        };
    }
}
