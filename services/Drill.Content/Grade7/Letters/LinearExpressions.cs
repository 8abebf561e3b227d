using Drill.Content.Misconceptions.Algebra;
using Drill.Content.Misconceptions.Calculation;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Writing.LinearNotation;
using static Drill.Content.Writing.SignedNotation;

namespace Drill.Content.Grade7.Letters;

/// <summary>中1 一次式の計算.</summary>
internal sealed partial class LinearExpressions : IUnitFile
{
    public Unit Unit => new("g7-linear", "math", 7, 60, new("{一次式|いちじしき}の{計算|けいさん}", "Calculating with linear expressions"),
    [
        new Skill
        {
            Id = "letter-terms",
            Name = new("{項|こう}と{係数|けいすう}", "Terms and coefficients"),
            Codes = ["8350213145000000", "8350213146000000", "8350213121300000"],
            Prerequisites = ["letter-products", "signed-sum-of-terms"],
            Templates = [new("letter-terms.coefficient", 1, FindCoefficient)],
        },
        new Skill
        {
            Id = "linear-add-subtract",
            Name = new("{一次式|いちじしき}の{加法|かほう}と{減法|げんぽう}", "Adding and subtracting linear expressions"),
            Codes = ["8350213121300000", "8350213122100000"],
            Prerequisites = ["letter-terms", "signed-sum-of-terms"],
            Templates = [new("linear-add-subtract.collect", 1, Collect), new("linear-add-subtract.brackets", 1, AddOrSubtract)],
        },
        new Skill
        {
            Id = "linear-times-number",
            Name = new("{一次式|いちじしき}と{数|かず}の{乗法|じょうほう}と{除法|じょほう}", "Multiplying and dividing by a number"),
            Codes = ["8350213121300000", "8350213122100000"],
            Prerequisites = ["linear-add-subtract", "signed-distributive"],
            Templates = [new("linear-times-number.product", 1, TimesNumber)],
        },
        new Skill
        {
            Id = "linear-brackets",
            Name = new("かっこのある{一次式|いちじしき}の{計算|けいさん}", "Linear expressions with brackets"),
            Codes = ["8350213121300000", "8350213122100000"],
            Prerequisites = ["linear-times-number", "linear-add-subtract"],
            Templates = [new("linear-brackets.simplify", 1, SimplifyBrackets)],
        },
    ]);

    // Level 1: whole coefficients, two terms. 2: three terms. 3: a fraction as coefficient.
    private static ItemDraft FindCoefficient(int level, SeededRandom random)
    {
        var (a, b, c) = random.Draw(r => (A: DrawSigned(r, 2, 15), B: DrawSigned(r, 2, 15), C: DrawSigned(r, 1, 20)), n => Math.Abs(n.A) != Math.Abs(n.B) && n.B < 0);
        var bottom = random.Draw(r => r.Between(3, 17), d => d > Math.Abs(b) && Arithmetic.Gcd(d, -b) == 1);
        var coefficient = level == 3 ? new Rational(b, bottom) : b;
        var text = level == 1 ? Terms((coefficient, "x"), (c, "")) : Terms((a, "x"), (coefficient, "y"), (c, ""));
        var letter = level == 1 ? "x" : "y";
        return new ItemDraft
        {
            Prompt = new($"${text}$の{{項|こう}}のうち、{{文字|もじ}}{letter}をふくむ{{項|こう}}の{{係数|けいすう}}を{{答|こた}}えましょう。", $"In ${text}$, what is the coefficient of the term with {letter}?"),
            Key = new ExpressionKey(Signed(coefficient), ExpressionForm.Simplest),
            Hint = new("{加法|かほう}だけの{式|しき}に{直|なお}して、{項|こう}の{数|かず}の{部分|ぶぶん}を{見|み}ましょう。", "Write it with additions only and look at the number of the term."),
            Solution =
            [
                new($"{{文字|もじ}}{letter}をふくむ{{項|こう}}は${Signed(coefficient)}{letter}$である。", $"The term with {letter} is ${Signed(coefficient)}{letter}$."),
                .. level > 1 ? [new LocalizedText($"ほかの{{項|こう}}は${Signed(a)}x$と${Signed(c)}$", $"The other terms are ${Signed(a)}x$ and ${Signed(c)}$.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(Signed(coefficient)),
            ],
            Traps =
            [
                new(LetterMisconceptions.CoefficientWithoutSign, ExpressionKey.ResponseFor(Signed(0 - coefficient))),
                new(LetterMisconceptions.MixedSumAndProduct, ExpressionKey.ResponseFor($"{Signed(coefficient)}{letter}")),
            ],
        };
    }

    // Level 1: like terms only. 2: terms with the letter and numbers. 3: fractions as coefficients.
    private static ItemDraft Collect(int level, SeededRandom random)
    {
        var letter = random.Pick('x', 'a', 'y');
        var (a, b, c, d) = random.Draw(
            r => (A: level == 3 ? new Rational(r.Between(1, 9), r.Between(2, 6)) : (Rational)r.Between(2, 12), B: level == 3 ? new Rational(DrawSigned(r, 1, 9), r.Between(2, 6)) : (Rational)DrawSigned(r, 2, 12), C: level == 1 ? 0 : DrawSigned(r, 2, 15), D: level == 1 ? 0 : DrawSigned(r, 2, 15)),
            n => n.A + n.B != 0 && n.A != n.B && (level < 3 || (!n.A.IsWhole && !n.B.IsWhole && (n.A + n.B).Denominator <= 30 && n.A.Denominator != n.B.Denominator)) && (level == 1 || n.C + n.D != 0));
        var answer = Linear(a + b, letter, c + d);
        var wrong = level == 1 ? $"{Signed(a - b)}{letter}" : $"{Signed(a + b + c + d)}{letter}";
        return new ItemDraft
        {
            Prompt = new($"{{計算|けいさん}}しましょう。${Terms((a, $"{letter}"), (c, ""), (b, $"{letter}"), (d, ""))}$", $"Simplify: ${Terms((a, $"{letter}"), (c, ""), (b, $"{letter}"), (d, ""))}$"),
            Key = new ExpressionKey(answer, ExpressionForm.Simplest),
            Hint = new("{文字|もじ}が{同|おな}じ{項|こう}どうし、{数|かず}の{項|こう}どうしをまとめましょう。", "Collect the terms with the letter, and the numbers."),
            Solution =
            [
                LocalizedText.Same($"${letter}$: ${Signed(a)} + {Factor(b)} = {Signed(a + b)}$"),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new LocalizedText($"{{数|かず}}の{{項|こう}}は${Signed(c)}{NextTerm(d)} = {Signed(c + d)}$", $"The numbers: ${Signed(c)}{NextTerm(d)} = {Signed(c + d)}$.")],
                WorkedSolution.Answer(answer),
            ],
            Traps = level == 1
                ? [new(SignedCalculationMisconceptions.SubtractedAsAdded, ExpressionKey.ResponseFor(wrong)), new(LetterMisconceptions.SumForProduct, ExpressionKey.ResponseFor($"{Signed(a + b)}{letter}²"))]
                : [new(LetterMisconceptions.MixedSumAndProduct, ExpressionKey.ResponseFor(wrong)), new(SignedCalculationMisconceptions.SubtractedAsAdded, ExpressionKey.ResponseFor(Linear(a - b, letter, c - d)))],
        };
    }

    // Level 1: a sum of two brackets. 2: a difference. 3: a difference with two-digit numbers.
    private static ItemDraft AddOrSubtract(int level, SeededRandom random)
    {
        var letter = random.Pick('x', 'a', 'y');
        var most = level == 3 ? 29 : 9;
        var (a, b, c, d) = random.Draw(
            r => (A: DrawSigned(r, 2, most), B: DrawSigned(r, 1, most), C: DrawSigned(r, 2, most), D: DrawSigned(r, 1, most)),
            n => Math.Abs(n.A) != Math.Abs(n.C) && Math.Abs(n.B) != Math.Abs(n.D));
        var sign = level == 1 ? 1 : -1;
        var answer = Linear(a + (sign * c), letter, b + (sign * d));
        var opened = Terms((a, $"{letter}"), (b, ""), (sign * c, $"{letter}"), (sign * d, ""));
        return new ItemDraft
        {
            Prompt = new($"{{計算|けいさん}}しましょう。$({Linear(a, letter, b)}) {(sign > 0 ? '+' : '−')} ({Linear(c, letter, d)})$", $"Simplify: $({Linear(a, letter, b)}) {(sign > 0 ? '+' : '−')} ({Linear(c, letter, d)})$"),
            Key = new ExpressionKey(answer, ExpressionForm.Simplest),
            Hint = new("かっこをはずして、{同|おな}じ{文字|もじ}の{項|こう}どうし、{数|かず}の{項|こう}どうしをまとめましょう。", "Take the brackets away and collect like terms."),
            Solution =
            [
                new($"かっこをはずす：${opened}$", $"Without brackets: ${opened}$."),
                .. sign < 0 ? [new LocalizedText("−の{後|あと}のかっこでは、{中|なか}の{項|こう}の{符号|ふごう}がすべて{変|か}わる。", "After the minus every sign in the bracket changes.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(answer),
            ],
            Traps =
            [
                sign < 0 ? new(LetterMisconceptions.SignOfSecondTerm, ExpressionKey.ResponseFor(Linear(a - c, letter, b + d))) : new(SignedCalculationMisconceptions.SubtractedAsAdded, ExpressionKey.ResponseFor(Linear(a - c, letter, b - d))),
                new(LetterMisconceptions.MixedSumAndProduct, ExpressionKey.ResponseFor($"{Signed(a + b + (sign * (c + d)))}{letter}")),
            ],
        };
    }

    // Level 1: one term times or divided by a number. 2: two terms times a number. 3: two terms divided by a number.
    private static ItemDraft TimesNumber(int level, SeededRandom random)
    {
        var letter = random.Pick('x', 'a', 'y');
        var (a, b, n) = random.Draw(r => (A: DrawSigned(r, 2, 9), B: DrawSigned(r, 2, 9), N: DrawSigned(r, 2, 9)), d => Math.Abs(d.A) != Math.Abs(d.B));
        var (shown, answer, first, step) = level switch
        {
            1 => ($"{Signed(a)}{letter} × {Factor(n)}", $"{Signed(a * n)}{letter}", $"{Signed(a + n)}{letter}", $"{Signed(a)} × {Factor(n)} = {Signed(a * n)}"),
            2 => ($"{Signed(n)}({Linear(a, letter, b)})", Linear(a * n, letter, b * n), Linear(a * n, letter, b), $"{Signed(n)} × {Factor(a)} = {Signed(a * n)}$, ${Signed(n)} × {Factor(b)} = {Signed(b * n)}"),
            _ => ($"({Linear(a * n, letter, b * n)}) ÷ {Factor(n)}", Linear(a, letter, b), Linear(a, letter, b * n), $"{Signed(a * n)} ÷ {Factor(n)} = {Signed(a)}$, ${Signed(b * n)} ÷ {Factor(n)} = {Signed(b)}"),
        };
        var wrongSign = level switch { 1 => $"{Signed(-a * n)}{letter}", 2 => Linear(a * n, letter, -b * n), _ => Linear(a, letter, -b) };
        return new ItemDraft
        {
            Prompt = new($"{{計算|けいさん}}しましょう。${shown}$", $"Simplify: ${shown}$"),
            Key = new ExpressionKey(answer, ExpressionForm.Simplest),
            Hint = level == 1
                ? new("{係数|けいすう}に{数|かず}をかけましょう。", "Multiply the coefficient.")
                : new("{分配法則|ぶんぱいほうそく}を{使|つか}って、かっこの{中|なか}のすべての{項|こう}を{計算|けいさん}しましょう。", "Use the distributive law on every term in the bracket."),
            Solution = [LocalizedText.Same($"${step}$"), WorkedSolution.Answer(answer)],
            Traps =
            [
                level switch
                {
                    1 => new(LetterMisconceptions.TookSumOfQuantities, ExpressionKey.ResponseFor(first)),
                    2 => new(SignedCalculationMisconceptions.DistributedFirstOnly, ExpressionKey.ResponseFor(first)),
                    _ => new(LetterMisconceptions.DivisorOnOneTerm, ExpressionKey.ResponseFor(first)),
                },
                new(SignedCalculationMisconceptions.WrongSign, ExpressionKey.ResponseFor(wrongSign)),
            ],
        };
    }

    // Level 1: a sum of two multiples. 2: a difference. 3: with fractions before the brackets.
    private static ItemDraft SimplifyBrackets(int level, SeededRandom random)
    {
        var letter = random.Pick('x', 'a', 'y');
        var (p, q) = level == 3 ? random.Pick((2, 3), (3, 4), (2, 5), (3, 5), (3, 2), (4, 3)) : (1, 1);
        var (m, n, a, b, c, d) = random.Draw(
            r => (M: level == 3 ? p : r.Between(2, 6), N: level == 3 ? q : r.Between(2, 6), A: r.Between(1, 5), B: DrawSigned(r, 1, 6), C: r.Between(1, 5), D: DrawSigned(r, 1, 6)),
            t => level == 3
                ? (t.A * t.N) != (t.C * t.M) && (t.B * t.N) != (t.D * t.M) && Arithmetic.Gcd(t.A, t.M) == 1 && Arithmetic.Gcd(t.C, t.N) == 1
                : (t.M * t.A) != (t.N * t.C) && Math.Abs(t.M * t.B) != Math.Abs(t.N * t.D)
                    && (t.M - 1) * t.B != (level == 1 ? -1 : 1) * (t.N - 1) * t.D && (t.M - 1) * t.B != (level == 1 ? 1 : -1) * (t.N + 1) * t.D);
        var sign = level == 1 ? 1 : -1;
        var (x, y) = level == 3 ? (new Rational(1, m), new Rational(-1, n)) : (m, (Rational)(sign * n));
        var answer = Linear((x * a) + (y * c), letter, (x * b) + (y * d));
        var text = $"{x}({Linear(a, letter, b)}) {(y < 0 ? '−' : '+')} {(y < 0 ? 0 - y : y)}({Linear(c, letter, d)})";
        var opened = Terms((x * a, $"{letter}"), (x * b, ""), (y * c, $"{letter}"), (y * d, ""));
        return new ItemDraft
        {
            Prompt = new($"{{計算|けいさん}}しましょう。${text}$", $"Simplify: ${text}$"),
            Key = new ExpressionKey(answer, ExpressionForm.Simplest),
            Hint = new("{分配法則|ぶんぱいほうそく}でかっこをはずしてから、{同|おな}じ{種類|しゅるい}の{項|こう}をまとめましょう。", "Multiply the brackets out, then collect like terms."),
            Solution =
            [
                new($"かっこをはずす：${opened}$", $"Without brackets: ${opened}$."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new("−の{後|あと}のかっこをはずすと、{中|なか}の{項|こう}の{符号|ふごう}がすべて{変|か}わる。", "Behind a minus every sign in the bracket changes.")],
                new($"{{文字|もじ}}の{{項|こう}}と{{数|かず}}の{{項|こう}}をそれぞれまとめる：${answer}$", $"Collect like terms: ${answer}$."),
                WorkedSolution.Answer(answer),
            ],
            Traps =
            [
                new(LetterMisconceptions.SignOfSecondTerm, ExpressionKey.ResponseFor(Linear((x * a) + (y * c), letter, (x * b) - (y * d)))),
                new(SignedCalculationMisconceptions.DistributedFirstOnly, ExpressionKey.ResponseFor(Linear((x * a) + (y * c), letter, b + (y < 0 ? 0 - d : d)))),
            ],
        };
    }
}
