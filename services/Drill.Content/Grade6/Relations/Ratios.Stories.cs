using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Relations.RatioTermMisconceptions;
using static Drill.Content.Writing.FractionNotation;
using static Drill.Domain.Numbers.Arithmetic;

namespace Drill.Content.Grade6.Relations;

/// <content>比を簡単にする、比を使う.</content>
internal sealed partial class Ratios
{
    // Level 1: whole numbers. 2: decimals with different places. 3: fractions.
    private static ItemDraft Simplify(int level, SeededRandom random) => level switch { 1 => SimplifyWhole(random), 2 => SimplifyDecimals(random), _ => SimplifyFractions(random) };

    private static ItemDraft SimplifyWhole(SeededRandom random)
    {
        var (a, b) = random.Draw(r => (A: r.Between(6, 90), B: r.Between(6, 90)), n => n.A % n.B != 0 && n.B % n.A != 0 && Gcd(n.A, n.B) is > 2 and < 20);
        var g = Gcd(a, b);
        return DraftSimplest($"{a}:{b}", a, b,
            [new($"{{最大公約数|さいだいこうやくすう}} {g}で わる：$({a} ÷ {g}):({b} ÷ {g})$", $"Divide both by the greatest common divisor {g}: $({a} ÷ {g}):({b} ÷ {g})$.")],
            [new(TurnedRound, RatioKey.ResponseFor(b, a)), new(ChangedOneTerm, RatioKey.Unsimplified(a / g, b))]);
    }

    private static ItemDraft SimplifyDecimals(SeededRandom random)
    {
        var (tenths, hundredths) = random.Draw(r => (T: r.Between(2, 48), H: r.Between(12, 180)), n => n.T % 10 != 0 && n.H % 10 != 0 && Gcd(n.T * 10, n.H) > 2 && n.T * 10 != n.H);
        var (a, b, g) = (tenths * 10, hundredths, Gcd(tenths * 10, hundredths));
        var (first, second) = (DecimalNotation.Decimal(tenths, 1), DecimalNotation.Decimal(hundredths, 2));
        return DraftSimplest($"{first}:{second}", a, b,
            [
                new($"{{両方|りょうほう}}を 100{{倍|ばい}}する：${a}:{b}$", $"Multiply both by 100: ${a}:{b}$."),
                new($"{{最大公約数|さいだいこうやくすう}} {g}で わる：$({a} ÷ {g}):({b} ÷ {g})$", $"Divide both by {g}: $({a} ÷ {g}):({b} ÷ {g})$."),
            ],
            [new(NotByGreatest, RatioKey.ResponseFor(tenths, hundredths)), new(TurnedRound, RatioKey.ResponseFor(b, a))]);
    }

    private static ItemDraft SimplifyFractions(SeededRandom random)
    {
        var (a, b, c, d) = random.Draw(
            r => (A: r.Between(2, 15), B: r.Between(4, 20), C: r.Between(2, 15), D: r.Between(4, 20)),
            n => IsProperLowest(n.A, n.B) && IsProperLowest(n.C, n.D) && n.B != n.D && n.A != n.C && Lcm(n.B, n.D) is > 10 and < 100 && Gcd(n.A * n.D, n.C * n.B) > Gcd(n.B, n.D));
        var common = Lcm(b, d);
        var (first, second) = (a * common / b, c * common / d);
        var g = Gcd(first, second);
        return DraftSimplest($"{a}/{b}:{c}/{d}", first, second,
            [
                new($"{{両方|りょうほう}}に {common}を かける：$({a}/{b} × {common}):({c}/{d} × {common}) = {first}:{second}$", $"Multiply both by {common}: $({a}/{b} × {common}):({c}/{d} × {common}) = {first}:{second}$."),
                .. g == 1 ? Array.Empty<LocalizedText>() : [new LocalizedText($"{g}で わる：${first / g}:{second / g}$", $"Divide both by {g}: ${first / g}:{second / g}$.")],
            ],
            [new(UsedNumeratorsOnly, RatioKey.ResponseFor(a, c)), new(TurnedRound, RatioKey.ResponseFor(second, first))]);
    }

    private static ItemDraft DraftSimplest(string ratio, int a, int b, LocalizedText[] steps, Trap[] traps)
    {
        var g = Gcd(a, b);
        return new ItemDraft
        {
            Prompt = new($"${ratio}$を かんたんな {{比|ひ}}に しましょう。", $"Make the ratio ${ratio}$ as simple as possible."),
            Key = new RatioKey(a / g, b / g),
            Hint = new("{両方|りょうほう}に {同|おな}じ {数|かず}を かけたり、{両方|りょうほう}を {同|おな}じ {数|かず}で わったり しよう。", "Multiply or divide both terms by the same number."),
            Solution = [.. steps, WorkedSolution.Answer($"{a / g}:{b / g}")],
            Traps = traps,
        };
    }

    // Level 1: the second amount from the first. 2: larger terms, either one asked. 3: the terms must be made simple first.
    private static ItemDraft FindOther(int level, SeededRandom random)
    {
        var mix = Mix.Draw(random);
        var (a, b, n) = random.Draw(r => (A: r.Between(2, level == 1 ? 5 : 9), B: r.Between(2, level == 1 ? 5 : 9), N: r.Between(mix.Least, mix.Most)), x => x.A != x.B && Gcd(x.A, x.B) == 1 && x.N != 2);
        var times = level == 3 ? random.Between(2, 4) : 1;
        var asksFirst = level > 1 && random.Between(0, 1) == 0;
        var (known, asked, knownTerm, askedTerm) = asksFirst ? (b * n, a * n, b, a) : (a * n, b * n, a, b);
        var (knownJa, knownEn, askedJa, askedEn) = asksFirst ? (mix.Ja2, mix.En2, mix.Ja1, mix.En1) : (mix.Ja1, mix.En1, mix.Ja2, mix.En2);
        return new ItemDraft
        {
            Prompt = new(
                $"{mix.Ja1}と {mix.Ja2}の {mix.What}の {{比|ひ}}を ${a * times}:{b * times}$に します。{knownJa}が {known}{mix.Unit}の とき、{askedJa}は {{何|なん}}{mix.Unit}ですか。",
                $"The ratio of {mix.En1} to {mix.En2} is ${a * times}:{b * times}$. There are {known} {mix.EnUnit} of {knownEn}. How many {mix.EnUnit} of {askedEn} are there?"),
            Figure = new TapeDiagram([new(mix.Name1, [new(a, asksFirst ? $"□" : $"{known}")]), new(mix.Name2, [new(b, asksFirst ? $"{known}" : "□")])]),
            Key = new NumberKey(asked),
            Hint = new($"{known}は {{比|ひ}}の {knownTerm * times}に あたるよ。1に あたる {{量|りょう}}は？", $"{known} stands for the term {knownTerm * times}. How much is 1?"),
            Solution =
            [
                .. times == 1 ? Array.Empty<LocalizedText>() : [new($"かんたんな {{比|ひ}}に：${a * times}:{b * times} = {a}:{b}$", $"Make it simple: ${a * times}:{b * times} = {a}:{b}$.")],
                LocalizedText.Same($"${known} ÷ {knownTerm} = {n}$"),
                LocalizedText.Same($"${askedTerm} × {n} = {asked}$"),
                WorkedSolution.Answer($"{asked}", mix.Unit, mix.EnUnit),
            ],
            Traps =
            [
                .. known + askedTerm - knownTerm > 0 ? [NumberTrap.Of(AddedSame, known + ((askedTerm - knownTerm) * times))] : Array.Empty<Trap>(),
                NumberTrap.Of(TurnedRound, new Rational(known * knownTerm, askedTerm)),
            ],
        };
    }

    // Level 1: the first of two parts. 2: either part, larger terms. 3: one of three parts.
    private static ItemDraft Share(int level, SeededRandom random)
    {
        var mix = Mix.Draw(random);
        var (terms, n) = random.Draw<(int[] Terms, int N)>(
            r => (level == 3 ? [r.Between(1, 6), r.Between(2, 7), r.Between(2, 7)] : [r.Between(2, level == 1 ? 5 : 9), r.Between(2, level == 1 ? 5 : 9)], r.Between(mix.Least, mix.Most)),
            x => x.Terms.Distinct().Count() == x.Terms.Length && x.Terms.Aggregate(Gcd) == 1 && x.Terms.Sum() is var s && x.N != 1 && s * x.N % 2 == 0 && x.Terms.All(t => t * x.Terms.Length != s && t * t != s && (level < 3 || t != 3)));
        var (sum, whole, index) = (terms.Sum(), terms.Sum() * n, level == 1 ? 0 : random.Between(0, 1));
        var (term, ratio) = (terms[index], string.Join(':', terms));
        var (ja, en) = index == 0 ? (mix.Ja1, mix.En1) : (mix.Ja2, mix.En2);
        var other = terms[1 - index];
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"{{全部|ぜんぶ}}で {whole}{mix.Unit}の {mix.Whole}を、A、B、Cの 3つに ${ratio}$の {{比|ひ}}で {{分|わ}}けます。{"AB"[index]}は {{何|なん}}{mix.Unit}ですか。", $"{whole} {mix.EnUnit} of {mix.EnWhole} are shared among A, B and C in the ratio ${ratio}$. How many {mix.EnUnit} does {"AB"[index]} get?")
                : new($"{mix.Ja1}と {mix.Ja2}を ${ratio}$の {{比|ひ}}に して、あわせて {whole}{mix.Unit}に します。{ja}は {{何|なん}}{mix.Unit}ですか。", $"{char.ToUpperInvariant(mix.En1[0])}{mix.En1[1..]} and {mix.En2} in the ratio ${ratio}$ are to be {whole} {mix.EnUnit} together. How many {mix.EnUnit} of {en} are there?"),
            Figure = level == 3 ? null : TapeDiagram.Of($"{whole}", new TapeSegment(terms[0], index == 0 ? "□" : ""), new TapeSegment(terms[1], index == 1 ? "□" : "")),
            Key = new NumberKey(term * n),
            Hint = new($"{{全体|ぜんたい}}は ${string.Join(" + ", terms)}$こ{{分|ぶん}}だよ。", $"The whole is ${string.Join(" + ", terms)}$ parts."),
            Solution =
            [
                new($"{{全体|ぜんたい}}は ${string.Join(" + ", terms)} = {sum}$だから、その ${term}/{sum}$", $"The whole is ${string.Join(" + ", terms)} = {sum}$ parts, so it is ${term}/{sum}$ of it."),
                LocalizedText.Same($"${whole} × {term}/{sum} = {term * n}$"),
                WorkedSolution.Answer($"{term * n}", mix.Unit, mix.EnUnit),
            ],
            Traps =
            [
                level == 3 ? NumberTrap.Of(DividedByOneTerm, new Rational(whole, term == 1 ? other : term)) : NumberTrap.Of(GaveOtherPart, other * n),
                NumberTrap.Of(HalvedWhole, new Rational(whole, terms.Length)),
            ],
        };
    }

    // Two amounts that are mixed or compared.
    private sealed record Mix(LocalizedText Name1, LocalizedText Name2, string Ja1, string Ja2, string En1, string En2, string What, string Whole, string EnWhole, string Unit, string EnUnit, int Least, int Most)
    {
        private static readonly Mix[] All =
        [
            new(new("コーヒー", "coffee"), new("{牛|ぎゅう}にゅう", "milk"), "コーヒー", "{牛|ぎゅう}にゅう", "coffee", "milk", "{量|りょう}", "コーヒー{牛|ぎゅう}にゅう", "coffee with milk", "mL", "mL", 20, 90),
            new(new("{小麦粉|こむぎこ}", "flour"), new("さとう", "sugar"), "{小麦粉|こむぎこ}", "さとう", "flour", "sugar", "{重|おも}さ", "ケーキの {粉|こな}", "cake mix", "g", "g", 12, 60),
            new(new("{赤|あか}", "red"), new("{白|しろ}", "white"), "{赤|あか}の ペンキ", "{白|しろ}の ペンキ", "red paint", "white paint", "{量|りょう}", "ペンキ", "paint", "mL", "mL", 15, 80),
            new(new("{麦|むぎ}", "barley"), new("{米|こめ}", "rice"), "{麦|むぎ}", "{米|こめ}", "barley", "rice", "{重|おも}さ", "{麦|むぎ}ごはん", "rice with barley", "g", "g", 20, 75),
        ];

        public static Mix Draw(SeededRandom random) => random.Pick(All.AsSpan());
    }
}
