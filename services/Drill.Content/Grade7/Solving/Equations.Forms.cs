using Drill.Content.Misconceptions.Algebra;
using Drill.Content.Misconceptions.Calculation;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Writing.LinearNotation;
using static Drill.Content.Writing.SignedNotation;

namespace Drill.Content.Grade7.Solving;

internal sealed partial class Equations
{
    // Level 1: one bracket equals a number. 2: one bracket, the letter on both sides. 3: two brackets.
    private static ItemDraft SolveWithBrackets(int level, SeededRandom random)
    {
        var (x, m, b, c, n, e) = random.Draw(
            r => (X: DrawSigned(r, 2, 9), M: r.Between(2, 6), B: DrawSigned(r, 1, 9), C: level == 1 ? 0 : r.Between(2, 9), N: r.Between(2, 5), E: DrawSigned(r, 1, 6)),
            d => d.M != d.C && (level < 3 || d.M != d.N) && d.X != -d.B);
        // m(x + b) = cx + k, or m(x + b) = n(x + e) + k.
        var slope = level == 3 ? n : c;
        var constant = level == 3 ? (m * (x + b)) - (n * (x + e)) : (m * (x + b)) - (c * x);
        var right = level == 3 ? $"{n}({Linear(1, 'x', e)}){(constant == 0 ? "" : NextTerm(constant))}" : Linear(c, 'x', constant);
        var opened = (level == 3 ? n * e : 0) + constant;
        return Draft(
            $"{m}({Linear(1, 'x', b)}) = {right}",
            x,
            new("まず、{分配法則|ぶんぱいほうそく}を{使|つか}ってかっこをはずしましょう。", "Multiply the brackets out first."),
            [
                LocalizedText.Same($"${Linear(m, 'x', m * b)} = {Linear(slope, 'x', opened)}$"),
                LocalizedText.Same($"${Linear(m - slope, 'x', 0)} = {Signed(opened - (m * b))}$"),
            ],
            [
                Wrong(SignedCalculationMisconceptions.DistributedFirstOnly, new Rational((level == 3 ? e + constant : opened) - b, m - slope)),
                Wrong(EquationMisconceptions.MovedWithoutSign, new Rational(opened + (m * b), m - slope)),
            ]);
    }

    // Level 1: tenths on one side. 2: tenths on both sides. 3: hundredths.
    private static ItemDraft SolveWithDecimals(int level, SeededRandom random)
    {
        var scale = level == 3 ? 100 : 10;
        var (x, a, b, c) = random.Draw(
            r => (X: DrawSigned(r, 2, 12), A: level == 3 ? r.Between(11, 49) : r.Between(2, 29), B: DrawSigned(r, 2, 49), C: level == 1 ? 0 : r.Between(2, 25)),
            n => n.A != n.C && Math.Abs(n.A - n.C) > 1 && n.A % 10 != 0 && n.B % 10 != 0 && (level == 1 || n.C % 10 != 0));
        var constant = ((a - c) * x) + b;
        string Write(int units) => SignedDecimal(new Rational(Math.Abs(units), scale));
        string Side(int slope, int number) => slope == 0
            ? SignedDecimal(new Rational(number, scale))
            : $"{Write(slope)}x{(number == 0 ? "" : $" {(number < 0 ? '−' : '+')} {Write(number)}")}";
        return Draft(
            $"{Side(a, b)} = {Side(c, constant)}",
            x,
            new($"{{両辺|りょうへん}}に{scale}をかけて、{{係数|けいすう}}を{{整数|せいすう}}にしましょう。", $"Multiply both sides by {scale} to get whole coefficients."),
            [
                new($"{{両辺|りょうへん}}に{scale}をかける：${Linear(a, 'x', b)} = {Linear(c, 'x', constant)}$", $"Both sides times {scale}: ${Linear(a, 'x', b)} = {Linear(c, 'x', constant)}$."),
                LocalizedText.Same($"${Linear(a - c, 'x', 0)} = {Signed(constant - b)}$"),
            ],
            [
                Wrong(EquationMisconceptions.MovedWithoutSign, new Rational(constant + b, a - c)),
                Wrong(EquationMisconceptions.LostSignOfSolution, -x),
            ]);
    }

    // Level 1: one fraction and a number. 2: two different denominators. 3: fractions before brackets.
    private static ItemDraft SolveWithFractions(int level, SeededRandom random)
    {
        var (p, q) = random.Pick((2, 3), (3, 4), (2, 5), (3, 5), (4, 6), (5, 6), (4, 3), (5, 3), (5, 2), (3, 2));
        var common = Arithmetic.Lcm(p, q);
        var (fp, fq) = (common / p, common / q);
        if (level == 3)
        {
            // (x + a)/p = (x + b)/q
            var (y, a) = random.Draw(r => (Y: DrawSigned(r, 2, 8), A: DrawSigned(r, 1, 7)), n => (n.Y * p) - n.A is var root && (n.Y * q) - root is var other && root != 0 && other != 0 && other != n.A && (other - n.A) * (other - n.A) != root * root * (fp - fq) * (fp - fq));
            var x = (y * p) - a;
            var b = (y * q) - x;
            return Draft(
                $"1/{p}({Linear(1, 'x', a)}) = 1/{q}({Linear(1, 'x', b)})",
                x,
                ClearHint(common),
                [
                    new($"{{両辺|りょうへん}}に{common}をかける：${Times(fp)}({Linear(1, 'x', a)}) = {Times(fq)}({Linear(1, 'x', b)})$", $"Both sides times {common}: ${Times(fp)}({Linear(1, 'x', a)}) = {Times(fq)}({Linear(1, 'x', b)})$."),
                    LocalizedText.Same($"${Linear(fp, 'x', fp * a)} = {Linear(fq, 'x', fq * b)}$"),
                    LocalizedText.Same($"${Linear(fp - fq, 'x', 0)} = {Signed((fq * b) - (fp * a))}$"),
                ],
                [
                    Wrong(SignedCalculationMisconceptions.DistributedFirstOnly, new Rational(b - a, fp - fq)),
                    Wrong(EquationMisconceptions.LostSignOfSolution, -x),
                ]);
        }

        var (steps, number) = random.Draw(r => (K: DrawSigned(r, 1, 5), N: DrawSigned(r, 1, 9)), n => Math.Abs((fp * n.K) + (n.N * (1 - p))) != Math.Abs(common * n.K));
        var root = common * steps;
        var slope = new Rational(1, q);
        var rest = level == 1 ? (root / p) + number : (root / p) + number - (root / q);
        var constant = common * (rest - number);
        return Draft(
            level == 1 ? $"1/{p}x{NextTerm(number)} = {Signed(rest)}" : $"1/{p}x{NextTerm(number)} = 1/{q}x{(rest == 0 ? "" : NextTerm(rest))}",
            root,
            ClearHint(level == 1 ? p : common),
            level == 1
                ? [new($"{{両辺|りょうへん}}に{p}をかける：$x{NextTerm(number * p)} = {Signed(rest * p)}$", $"Both sides times {p}: $x{NextTerm(number * p)} = {Signed(rest * p)}$."), LocalizedText.Same($"$x = {Signed(rest * p)}{NextTerm(-number * p)}$")]
                : [new($"{{両辺|りょうへん}}に{common}をかける：${Linear(fp, 'x', common * number)} = {Linear(fq, 'x', common * rest)}$", $"Both sides times {common}: ${Linear(fp, 'x', common * number)} = {Linear(fq, 'x', common * rest)}$."), LocalizedText.Same($"${Linear(fp - fq, 'x', 0)} = {Signed(constant)}$")],
            [
                level == 1
                    ? Wrong(EquationMisconceptions.OnlyFractionSideMultiplied, rest - (number * p))
                    : Wrong(EquationMisconceptions.OnlyFractionSideMultiplied, new Rational(rest - number, fp - fq)),
                Wrong(EquationMisconceptions.LostSignOfSolution, -root),
            ]);
    }

    private static string Times(int factor) => factor == 1 ? "" : $"{factor}";

    private static LocalizedText ClearHint(int common) => new(
        $"{{両辺|りょうへん}}に{{分母|ぶんぼ}}の{{公倍数|こうばいすう}}の{common}をかけて、{{分数|ぶんすう}}をなくしましょう。", $"Multiply both sides by {common}, a common multiple of the denominators.");

    // Level 1: x at the end. 2: larger terms. 3: x in a bracket.
    private static ItemDraft SolveProportion(int level, SeededRandom random)
    {
        var (a, b, k) = random.Draw(
            r => (A: r.Between(2, 9), B: r.Between(2, 9), K: r.Between(2, level == 1 ? 5 : 12)),
            n => Arithmetic.Gcd(n.A, n.B) == 1 && n.A != n.B && n.A * n.K != n.B && n.A != n.B * n.K && n.A * n.A * n.K != n.B * n.B * n.K);
        var shift = level == 3 ? DrawSigned(random, 1, Math.Min(9, (b * k) - 2)) : 0;
        var (term, value) = (b * k, (b * k) - shift);
        var last = level == 3 ? $"(x{NextTerm(shift)})" : "x";
        var isTurned = level == 2;
        var text = isTurned ? $"{last} : {a * k} = {b} : {a}" : $"{a} : {b} = {a * k} : {last}";
        return new ItemDraft
        {
            Prompt = new($"{{比例式|ひれいしき}}${text}$が{{成|な}}り{{立|た}}つとき、xの{{値|あたい}}を{{求|もと}}めましょう。", $"Find x in the proportion ${text}$."),
            Key = new NumberKey(value, IsSigned: true),
            Hint = new("{外側|そとがわ}の{項|こう}の{積|せき}と、{内側|うちがわ}の{項|こう}の{積|せき}が{等|ひと}しいことを{使|つか}いましょう。", "The outer product equals the inner product."),
            Solution =
            [
                LocalizedText.Same(level == 3 ? $"${a}{last} = {b} × {a * k}$" : $"${a} × x = {b} × {a * k}$"),
                LocalizedText.Same($"${last} = {b * a * k} ÷ {a} = {term}$"),
                .. level == 3 ? [LocalizedText.Same($"$x = {term}{NextTerm(-shift)} = {value}$")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"x = {value}"),
            ],
            Traps =
            [
                NumberTrap.Of(EquationMisconceptions.KeptDifference, isTurned ? (a * k) + b - a - shift : (a * k) - a + b - shift),
                NumberTrap.Of(EquationMisconceptions.MultipliedStraight, new Rational(a * a * k, b) - shift),
            ],
        };
    }

    // Level 1: the second part from the first. 2: with larger amounts. 3: a part from the whole.
    private static ItemDraft MixInRatio(int level, SeededRandom random)
    {
        var (ja1, ja2, en1, en2, unit, step) = random.Pick(
            ("{牛乳|ぎゅうにゅう}", "コーヒー", "milk", "coffee", "mL", 10), ("{酢|す}", "サラダ{油|ゆ}", "vinegar", "salad oil", "mL", 5), ("{水|みず}", "しょうゆ", "water", "soy sauce", "mL", 5),
            ("{砂糖|さとう}", "{小麦粉|こむぎこ}", "sugar", "flour", "g", 10), ("{砂|すな}", "セメント", "sand", "cement", "kg", 1), ("{青|あお}い{絵|え}の{具|ぐ}", "{白|しろ}い{絵|え}の{具|ぐ}", "blue paint", "white paint", "g", 2));
        var (a, b, k) = random.Draw(r => (A: r.Between(2, 9), B: r.Between(2, 9), K: r.Between(3, level == 1 ? 8 : 15)), n => Arithmetic.Gcd(n.A, n.B) == 1 && n.A != n.B);
        var (first, second) = (a * k * step, b * k * step);
        var (given, total) = (level == 3 ? first + second : first, a + b);
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"{ja1}と{ja2}を{a}：{b}の{{割合|わりあい}}で{{混|ま}}ぜて、{{全部|ぜんぶ}}で{given}{unit}つくります。{ja2}は{{何|なん}}{unit}{{必要|ひつよう}}ですか。", $"Mix {en1} and {en2} as {a} : {b} to make {given} {unit} in all. How many {unit} of {en2} are needed?")
                : new($"{ja1}と{ja2}を{a}：{b}の{{割合|わりあい}}で{{混|ま}}ぜます。{ja1}を{given}{unit}{{使|つか}}うとき、{ja2}は{{何|なん}}{unit}{{必要|ひつよう}}ですか。", $"Mix {en1} and {en2} as {a} : {b}. How many {unit} of {en2} go with {given} {unit} of {en1}?"),
            Key = new NumberKey(second),
            Hint = new($"{ja2}の{{量|りょう}}をx {unit}として、{{比例式|ひれいしき}}をつくりましょう。", $"Call the amount of {en2} x {unit} and write a proportion."),
            Solution =
            [
                LocalizedText.Same(level == 3 ? $"${total} : {b} = {given} : x$" : $"${a} : {b} = {given} : x$"),
                LocalizedText.Same(level == 3 ? $"${total}x = {b} × {given} = {b * given}$" : $"${a}x = {b} × {given} = {b * given}$"),
                WorkedSolution.Answer($"{second}", unit),
            ],
            Traps =
            [
                NumberTrap.Of(EquationMisconceptions.MultipliedStraight, level == 3 ? new Rational(given * b, a) : new Rational(given * a, b)),
                NumberTrap.Of(level == 3 ? EquationMisconceptions.AnsweredOtherQuantity : EquationMisconceptions.KeptDifference, level == 3 ? first : given + b - a),
            ],
        };
    }
}
