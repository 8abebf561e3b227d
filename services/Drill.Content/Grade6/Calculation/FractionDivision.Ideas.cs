using Drill.Content.Choices;
using Drill.Content.Misconceptions.Fractions;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Fractions.FractionLawMisconceptions;
using static Drill.Content.Writing.FractionNotation;
using static Drill.Domain.Numbers.Arithmetic;

namespace Drill.Content.Grade6.Calculation;

/// <content>わり算の考え方、積や商の大きさ.</content>
internal sealed partial class FractionDivision
{
    // Level 1: what makes the divisor whole. 2: what makes the divisor 1. 3: both made whole.
    private static ItemDraft FillStep(int level, SeededRandom random)
    {
        var (a, b, c, d) = random.Draw(
            r => (A: r.Between(2, 8), B: r.Between(3, 9), C: r.Between(2, 8), D: r.Between(3, 9)),
            n => IsProperLowest(n.A, n.B) && IsProperLowest(n.C, n.D) && n.B != n.D && n.A * n.D != n.C * n.B && n.A != n.D && n.C != n.B && n.A != n.C && Lcm(n.B, n.D) != n.D);
        var (quotient, common) = ($"{a}/{b} ÷ {c}/{d}", Lcm(b, d));
        return level switch
        {
            1 => DraftStep(
                $"{quotient} = ({a}/{b} × □) ÷ ({c}/{d} × {d}) = ({a}/{b} × □) ÷ {c}",
                new("わる{数|かず}と {同|おな}じ {数|かず}を、わられる{数|かず}にも かけるよ。", "What the divisor is multiplied by, the dividend is multiplied by too."),
                [new($"わる{{数|かず}} ${c}/{d}$に {d}を かけて {c}に した。", $"The divisor ${c}/{d}$ was multiplied by {d} and became {c}."), new($"わられる{{数|かず}}にも {{同|おな}}じ {d}を かける。", $"The dividend is multiplied by the same {d}.")],
                d, [new(UsedNumerator, FractionKey.ResponseFor(c)), new(ChangedOneNumberOnly, FractionKey.ResponseFor(b))]),
            2 => DraftStep(
                $"{quotient} = ({a}/{b} × □) ÷ ({c}/{d} × □) = {a}/{b} × {d}/{c} ÷ 1",
                new("わる{数|かず}を 1に するには、{何|なに}を かければ よいかな。", "What must the divisor be multiplied by to become 1?"),
                [new($"${c}/{d} × {d}/{c} = 1$だから、わる{{数|かず}}は 1に なる。", $"${c}/{d} × {d}/{c} = 1$, so the divisor becomes 1."), new($"□は どちらも ${d}/{c}$", $"Both □ are ${d}/{c}$.")],
                new(d, c), [new(UsedNumerator, FractionKey.ResponseFor(new(c, d))), new(ChangedOneNumberOnly, FractionKey.ResponseFor(new(b, a)))]),
            _ => DraftStep(
                $"{quotient} = ({a}/{b} × {common}) ÷ ({c}/{d} × {common}) = {a * common / b} ÷ □",
                new($"わる{{数|かず}} ${c}/{d}$に {common}を かけよう。", $"Multiply the divisor ${c}/{d}$ by {common}."),
                [new($"${a}/{b} × {common} = {a * common / b}$、${c}/{d} × {common} = {c * common / d}$", $"${a}/{b} × {common} = {a * common / b}$ and ${c}/{d} × {common} = {c * common / d}$."), LocalizedText.Same($"${quotient} = {a * common / b} ÷ {c * common / d}$")],
                c * common / d, [new(UsedNumerator, FractionKey.ResponseFor(c)), new(ChangedOneNumberOnly, FractionKey.ResponseFor(new(c, d)))]),
        };
    }

    private static ItemDraft DraftStep(string chain, LocalizedText hint, LocalizedText[] steps, Rational answer, Trap[] traps) => new()
    {
        Prompt = new($"{{計算|けいさん}}の しかたを {{考|かんが}}えます。□に あてはまる {{数|かず}}を {{書|か}}きましょう。 ${chain}$", $"Think how the division works. Which number belongs in □? ${chain}$"),
        Key = new FractionKey(answer, FractionForm.LowestTerms),
        Hint = hint,
        Solution = [.. steps, WorkedSolution.Answer($"{answer}")],
        Traps = traps,
    };

    // Level 1: a whole number times a fraction. 2: a whole number divided by a fraction. 3: a fraction and a mixed number, times or divided.
    private static ItemDraft CompareWithStart(int level, SeededRandom random)
    {
        var (start, top, bottom) = random.Draw(r => (Start: r.Between(6, 60), Top: r.Between(2, 13), Bottom: r.Between(2, 13)), n => IsLowest(n.Top, n.Bottom));
        var isProduct = level == 1 || (level == 3 && random.Between(0, 1) == 0);
        var (factor, sign) = (new Rational(top, bottom), isProduct ? "×" : "÷");
        var begin = level == 3 ? Mixed(new Rational(start + 1, start)) : $"{start}";
        Rational value = level == 3 ? new Rational(start + 1, start) : start;
        var result = isProduct ? value * factor : value / factor;
        var isLarger = result > value;
        var (thought, other) = isProduct
            ? (isLarger ? FractionAlwaysShrinks : ProductAlwaysGrows, isLarger ? "<" : ">")
            : (isLarger ? QuotientAlwaysShrinks : FractionAlwaysShrinks, isLarger ? "<" : ">");
        var (relation, ja, en) = factor > 1 ? (">", "{大|おお}きい", "more") : ("<", "{小|ちい}さい", "less");
        return new ItemDraft
        {
            Prompt = Phrases.ChooseSign($"{begin} {sign} {Mixed(factor)}", begin),
            Key = new ComparisonKey(result, value),
            Hint = new($"${Mixed(factor)}$は 1より {{大|おお}}きいかな、{{小|ちい}}さいかな。", $"Is ${Mixed(factor)}$ more or less than 1?"),
            Solution =
            [
                new($"${Mixed(factor)}$は 1より {ja}：${Mixed(factor)} {relation} 1$", $"${Mixed(factor)}$ is {en} than 1: ${Mixed(factor)} {relation} 1$."),
                new($"だから ${begin} {sign} {Mixed(factor)}$は ${begin}$より {(isLarger ? "{大|おお}きい" : "{小|ちい}さい")}。", $"So ${begin} {sign} {Mixed(factor)}$ is {(isLarger ? "more" : "less")} than ${begin}$."),
                WorkedSolution.Answer(isLarger ? ">" : "<"),
            ],
            Traps = [new(thought, ComparisonKey.ResponseFor(other))],
        };
    }

    // Level 1: three products. 2: products and the number itself, four. 3: products and quotients.
    private static ItemDraft OrderResults(int level, SeededRandom random)
    {
        var count = level == 1 ? 3 : 4;
        var (start, factors) = random.Draw<(int Start, Rational[] Factors)>(
            r => (r.Between(12, 90), [.. Enumerable.Range(0, count).Select(_ => new Rational(r.Between(1, 12), r.Between(2, 9)))]),
            n => n.Factors.All(f => !f.IsWhole) && n.Factors.Any(f => f > 1) && n.Factors.Any(f => f < 1)
                && n.Factors.Select(f => f.Numerator).Distinct().Count() == count
                && ScalesOf(level, n.Factors).Distinct().Count() == count
                && !InOrder(n.Factors, f => f.Numerator).SequenceEqual(InOrder(ScalesOf(level, n.Factors), s => s))
                && !InOrder(n.Factors, f => f.Numerator).SequenceEqual(InOrder(n.Factors, f => f))
                && (level < 3 || !InOrder(n.Factors, f => f).SequenceEqual(InOrder(ScalesOf(level, n.Factors), s => s))));
        var scales = ScalesOf(level, factors);
        string[] expressions = [.. factors.Select((f, i) => $"{start} {(scales[i] == f ? "×" : "÷")} {Mixed(f)}")];
        var right = InOrder(scales, s => s);
        int[] shown = [.. Enumerable.Range(0, count)];
        var choice = Ordered.Of(
            shown, i => LocalizedText.Same($"${expressions[i]}$"), right,
            (FractionMisconceptions.ComparedNumeratorsOnly, InOrder(factors, f => f.Numerator)), (QuotientAlwaysShrinks, InOrder(factors, f => f)));
        return new ItemDraft
        {
            Prompt = new($"{{計算|けいさん}}しないで、{{答|こた}}えの {{大|おお}}きい {{順|じゅん}}に ならべましょう。もとの {{数|かず}}は どれも {start}です。", $"Without calculating, put them in order, the largest result first. All begin with {start}."),
            Key = choice.Key,
            Hint = new("1より {大|おお}きい {数|かず}か {小|ちい}さい {数|かず}かに {目|め}を つけよう。", "Look whether the numbers are more or less than 1."),
            Solution =
            [
                .. expressions.Index().Where(e => scales[e.Index] != factors[e.Index]).Select(e => LocalizedText.Same($"${e.Item} = {start} × {Mixed(scales[e.Index])}$")),
                new($"かける{{数|かず}}の {{大|おお}}きい {{順|じゅん}}：${string.Join(" > ", right.Select(i => Mixed(scales[i])))}$", $"By the size of the factor: ${string.Join(" > ", right.Select(i => Mixed(scales[i])))}$."),
                new($"{{答|こた}}えは {string.Join(" → ", right.Select(i => $"${expressions[i]}$"))}", $"The answer is {string.Join(", then ", right.Select(i => $"${expressions[i]}$"))}."),
            ],
            Traps = choice.Traps,
        };
    }

    // By what the first number is multiplied: on level 3 the first two are divisions.
    private static Rational[] ScalesOf(int level, Rational[] factors) => [.. factors.Select((f, i) => level == 3 && i < 2 ? 1 / f : f)];

    private static int[] InOrder<T>(Rational[] values, Func<Rational, T> size) => [.. Enumerable.Range(0, values.Length).OrderByDescending(i => size(values[i]))];

}
