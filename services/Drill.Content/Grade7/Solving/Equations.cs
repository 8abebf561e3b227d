using Drill.Content.Choices;
using Drill.Content.Misconceptions.Algebra;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Writing.LinearNotation;
using static Drill.Content.Writing.SignedNotation;

namespace Drill.Content.Grade7.Solving;

/// <summary>中1 一次方程式の解き方.</summary>
internal sealed partial class Equations : IUnitFile
{
    public Unit Unit => new("g7-equations", "math", 7, 80, new("{一次方程式|いちじほうていしき}", "Linear equations"),
    [
        new Skill
        {
            Id = "equation-solution",
            Name = new("{方程式|ほうていしき}とその{解|かい}", "Equations and their solutions"),
            Codes = ["8350213131100000"],
            Prerequisites = ["letter-substitute", "letter-equality"],
            Templates = [new("equation-solution.choose", 1, ChooseSolution)],
        },
        new Skill
        {
            Id = "equality-properties",
            Name = new("{等式|とうしき}の{性質|せいしつ}", "Properties of equality"),
            Codes = ["8350213132100000", "8350213131200000"],
            Prerequisites = ["equation-solution"],
            Templates = [new("equality-properties.choose", 1, ChooseProperty), new("equality-properties.solve", 1, SolveInOneStep)],
        },
        new Skill
        {
            Id = "equation-transpose",
            Name = new("{移項|いこう}して{解|と}く{方程式|ほうていしき}", "Solving by moving terms"),
            Codes = ["8350213131200000", "8350213147000000", "8350213132100000"],
            Prerequisites = ["equality-properties", "linear-add-subtract"],
            Templates = [new("equation-transpose.solve", 1, SolveByMoving), new("equation-transpose.step", 1, ChooseMovedForm)],
        },
        new Skill
        {
            Id = "equation-brackets",
            Name = new("かっこのある{方程式|ほうていしき}", "Equations with brackets"),
            Codes = ["8350213131200000"],
            Prerequisites = ["equation-transpose", "linear-brackets"],
            Templates = [new("equation-brackets.solve", 1, SolveWithBrackets)],
        },
        new Skill
        {
            Id = "equation-decimals",
            Name = new("{小数|しょうすう}をふくむ{方程式|ほうていしき}", "Equations with decimals"),
            Codes = ["8350213131200000"],
            Prerequisites = ["equation-brackets"],
            Templates = [new("equation-decimals.solve", 1, SolveWithDecimals)],
        },
        new Skill
        {
            Id = "equation-fractions",
            Name = new("{分数|ぶんすう}をふくむ{方程式|ほうていしき}", "Equations with fractions"),
            Codes = ["8350213131200000"],
            Prerequisites = ["equation-decimals", "fraction-common-denominator"],
            Templates = [new("equation-fractions.solve", 1, SolveWithFractions)],
        },
        new Skill
        {
            Id = "ratio-equation",
            Name = new("{比例式|ひれいしき}", "Proportions"),
            Codes = ["8350213131200000", "8350213132200000"],
            Prerequisites = ["equation-fractions"],
            Templates = [new("ratio-equation.solve", 1, SolveProportion), new("ratio-equation.mix", 1, MixInRatio)],
        },
    ]);

    // Level 1: ax + b = c. 2: the letter on both sides. 3: with brackets.
    private static ItemDraft ChooseSolution(int level, SeededRandom random)
    {
        var (x, a, b, c) = random.Draw(
            r => (X: DrawSigned(r, 2, level == 1 ? 5 : 7), A: r.Between(2, 6), B: DrawSigned(r, 1, 9), C: r.Between(2, 5)),
            n => level == 1 || n.A != n.C);
        var inside = level == 3 ? DrawSigned(random, 1, 6) : 0;
        var (left, right) = level switch
        {
            1 => (Linear(a, 'x', b), Signed((a * x) + b)),
            2 => (Linear(a, 'x', b), Linear(c, 'x', ((a - c) * x) + b)),
            _ => ($"{a}({Linear(1, 'x', inside)})", Linear(c, 'x', (a * (x + inside)) - (c * x))),
        };
        LocalizedText Text(int n) => LocalizedText.Same($"$x = {Signed(n)}$");
        var other = random.Pick(-1, 1);
        var choice = OneOf.Shuffled(random, Text(x), (EquationMisconceptions.SolvedWithSignSlip, Text(-x)), (EquationMisconceptions.CheckedOneSide, Text(x + other)), (EquationMisconceptions.CheckedOneSide, Text(x - other)));
        var value = level == 3 ? a * (x + inside) : (a * x) + b;
        return new ItemDraft
        {
            Prompt = new($"{{方程式|ほうていしき}}${left} = {right}$の{{解|かい}}を{{選|えら}}びましょう。", $"Choose the solution of ${left} = {right}$."),
            Key = choice.Key,
            Hint = new("xに{数|かず}を{代入|だいにゅう}して、{左辺|さへん}と{右辺|うへん}の{値|あたい}が{等|ひと}しくなるものを{探|さが}しましょう。", "Put the numbers in for x and see when both sides are equal."),
            Solution =
            [
                new($"$x = {Signed(x)}$を{{代入|だいにゅう}}すると、{{左辺|さへん}}は${Signed(value)}$", $"With $x = {Signed(x)}$ the left side is ${Signed(value)}$."),
                new($"{{右辺|うへん}}も${Signed(value)}$となり、{{等|ひと}}しい。", $"The right side is ${Signed(value)}$ too."),
                WorkedSolution.Answer($"x = {Signed(x)}"),
            ],
            Traps = choice.Traps,
        };
    }

    // Level 1: a number added or subtracted. 2: multiplied or divided. 3: two steps, the first is asked.
    private static ItemDraft ChooseProperty(int level, SeededRandom random)
    {
        var (n, x, k) = random.Draw(r => (N: r.Between(2, 15), X: DrawSigned(r, 2, 12), K: r.Between(2, 9)), d => d.N != d.K);
        var isFirst = random.Between(0, 1) == 0;
        var (equation, kind) = (level, isFirst) switch
        {
            (1, true) => ($"x + {n} = {Signed(x + n)}", 1),
            (1, false) => ($"x − {n} = {Signed(x - n)}", 0),
            (2, true) => ($"{n}x = {Signed(n * x)}", 3),
            (2, false) => ($"1/{n}x = {Signed(x)}", 2),
            (_, true) => ($"{k}x + {n} = {Signed((k * x) + n)}", 1),
            _ => ($"{k}x − {n} = {Signed((k * x) - n)}", 0),
        };
        LocalizedText[] all =
        [
            new($"{{両辺|りょうへん}}に{n}をたす", $"Add {n} to both sides"),
            new($"{{両辺|りょうへん}}から{n}をひく", $"Subtract {n} from both sides"),
            new($"{{両辺|りょうへん}}に{n}をかける", $"Multiply both sides by {n}"),
            new($"{{両辺|りょうへん}}を{n}でわる", $"Divide both sides by {n}"),
        ];
        var choice = OneOf.Shuffled(random, all[kind], [.. all.Where((_, i) => i != kind).Select((text, i) => (i == 0 ? EquationMisconceptions.WrongProperty : EquationMisconceptions.SubtractedCoefficient, text))]);
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"{{方程式|ほうていしき}}${equation}$を{{解|と}}きます。xの{{項|こう}}だけを{{左辺|さへん}}に{{残|のこ}}すには、まず{{何|なに}}をすればよいですか。", $"Solve ${equation}$. What leaves the term with x alone on the left?")
                : new($"{{方程式|ほうていしき}}${equation}$を{{解|と}}きます。{{左辺|さへん}}をxだけにするには、{{何|なに}}をすればよいですか。", $"Solve ${equation}$. What leaves x alone on the left?"),
            Key = choice.Key,
            Hint = new("{消|け}したい{数|かず}と、{逆|ぎゃく}の{計算|けいさん}を{両辺|りょうへん}にしましょう。", "Do the inverse of what stands there, on both sides."),
            Solution =
            [
                new("{等式|とうしき}の{両辺|りょうへん}に{同|おな}じ{数|かず}をたしても、ひいても、かけても、0でない{同|おな}じ{数|かず}でわっても、{等式|とうしき}は{成|な}り{立|た}つ。", "An equality holds when the same number is added, subtracted, multiplied or (if not 0) divided on both sides."),
                .. level == 3 ? [new LocalizedText($"${equation}$では、まず{n}を{{消|け}}す。{{次|つぎ}}に{k}でわる。", $"In ${equation}$ first remove {n}, then divide by {k}.")] : Array.Empty<LocalizedText>(),
                new($"{{答|こた}}えは「{all[kind].Ja}」", $"The answer: {all[kind].En}."),
            ],
            Traps = choice.Traps,
        };
    }

    // Level 1: x + a = b. 2: ax = b. 3: a fraction of x.
    private static ItemDraft SolveInOneStep(int level, SeededRandom random)
    {
        var (a, x) = random.Draw(r => (A: DrawSigned(r, 2, level == 1 ? 19 : 12), X: DrawSigned(r, 2, 15)), n => Math.Abs(n.A) != Math.Abs(n.X) && (level == 1 || n.X % n.A != 0));
        var (top, bottom) = level == 3 ? random.Pick((2, 3), (3, 4), (2, 5), (3, 5), (5, 6)) : (1, 1);
        var solution = level == 3 ? x * bottom : x;
        var (equation, step, traps) = level switch
        {
            1 => ($"x{NextTerm(a)} = {Signed(x + a)}", $"x = {Signed(x + a)}{NextTerm(-a)}", new Trap[] { Wrong(EquationMisconceptions.WrongProperty, x + a + a), Wrong(EquationMisconceptions.LostSignOfSolution, -x) }),
            2 => ($"{Signed(a)}x = {Signed(a * x)}", $"x = {Signed(a * x)} ÷ {Factor(a)}", [Wrong(EquationMisconceptions.SubtractedCoefficient, (a * x) - a), Wrong(EquationMisconceptions.LostSignOfSolution, -x)]),
            _ => ($"{top}/{bottom}x = {Signed(top * x)}", $"x = {Signed(top * x)} × {bottom}/{top}", [Wrong(EquationMisconceptions.WrongProperty, new Rational(top * x * top, bottom)), Wrong(EquationMisconceptions.LostSignOfSolution, -solution)]),
        };
        return Draft(equation, solution, new("{両辺|りょうへん}に{同|おな}じ{計算|けいさん}をして、{左辺|さへん}をxだけにしましょう。", "Do the same on both sides until x stands alone."), [LocalizedText.Same($"${step}$"), .. level == 3 ? [LocalizedText.Same($"${top}/{bottom} × {bottom}/{top} = 1$")] : Array.Empty<LocalizedText>()], traps);
    }

    // Level 1: ax + b = c. 2: the letter on both sides. 3: larger numbers, the solution a fraction or negative.
    private static ItemDraft SolveByMoving(int level, SeededRandom random)
    {
        var most = level == 3 ? 30 : 12;
        var (a, b, c, d) = random.Draw(
            r => (A: DrawSigned(r, 2, 9), B: DrawSigned(r, 2, most), C: level == 1 ? 0 : DrawSigned(r, 2, 9), D: DrawSigned(r, 2, most)),
            n => n.A != n.C && n.A != -n.C && n.B != n.D && n.B != -n.D && Math.Abs(n.A - n.C) > 1 && (n.D - n.B) % (n.A - n.C) == 0 == (level < 3) && (n.D + n.B) * (n.A - n.C) != (n.D - n.B) * (n.A + n.C));
        var (coefficient, constant) = (a - c, d - b);
        var solution = new Rational(constant, coefficient);
        return Draft(
            $"{Linear(a, 'x', b)} = {Linear(c, 'x', d)}",
            solution,
            new("xの{項|こう}を{左辺|さへん}に、{数|かず}の{項|こう}を{右辺|うへん}に{移項|いこう}しましょう。", "Move the terms with x to the left and the numbers to the right."),
            [
                LocalizedText.Same($"${Terms((a, "x"), (-c, "x"))} = {Signed(d)}{NextTerm(-b)}$"),
                LocalizedText.Same($"${Linear(coefficient, 'x', 0)} = {Signed(constant)}$"),
            ],
            [
                Wrong(EquationMisconceptions.MovedWithoutSign, new Rational(d + b, coefficient)),
                Wrong(EquationMisconceptions.LostSignOfSolution, 0 - solution),
            ]);
    }

    // The moved form itself. Level 1: one term moves. 2: two terms. 3: two terms of two digits.
    private static ItemDraft ChooseMovedForm(int level, SeededRandom random)
    {
        var most = level == 3 ? 29 : 12;
        var (a, b, c, d) = random.Draw(r => (A: r.Between(3, most), B: DrawSigned(r, 2, most), C: level == 1 ? 0 : r.Between(2, most), D: DrawSigned(r, 2, most)), n => n.A != n.C && Math.Abs(n.B) != Math.Abs(n.D));
        LocalizedText Text(int moved, int number) => LocalizedText.Same($"${Terms((a, "x"), (moved, "x"))} = {Signed(d)}{NextTerm(number)}$");
        var right = Text(-c, -b);
        var choice = OneOf.Shuffled(random, right,
            [(EquationMisconceptions.MovedWithoutSign, Text(-c, b)),
            .. level == 1
                ? [(EquationMisconceptions.WrongProperty, LocalizedText.Same($"${Signed(-a)}x = {Signed(d)}{NextTerm(-b)}$"))]
                : new[] { (EquationMisconceptions.WrongProperty, Text(c, -b)), (EquationMisconceptions.MovedWithoutSign, Text(c, b)) }]);
        return new ItemDraft
        {
            Prompt = new($"{{方程式|ほうていしき}}${Linear(a, 'x', b)} = {Linear(c, 'x', d)}$を、xの{{項|こう}}が{{左辺|さへん}}、{{数|かず}}の{{項|こう}}が{{右辺|うへん}}になるように{{移項|いこう}}した{{式|しき}}を{{選|えら}}びましょう。", $"Take ${Linear(a, 'x', b)} = {Linear(c, 'x', d)}$. Which form has all terms with x on the left and all numbers on the right?"),
            Key = choice.Key,
            Hint = new("{項|こう}を{反対|はんたい}の{辺|へん}に{移|うつ}すと、{符号|ふごう}が{変|か}わります。", "A term that goes to the other side changes its sign."),
            Solution =
            [
                new($"${WithSign(b)}$を{{右辺|うへん}}に{{移|うつ}}すと${WithSign(-b)}$になる。", $"${WithSign(b)}$ becomes ${WithSign(-b)}$ on the right."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new($"${WithSign(c)}x$を{{左辺|さへん}}に{{移|うつ}}すと${WithSign(-c)}x$になる。", $"${WithSign(c)}x$ becomes ${WithSign(-c)}x$ on the left.")],
                WorkedSolution.Answer(right.Ja.Trim('$')),
            ],
            Traps = choice.Traps,
        };
    }

    private static ItemDraft Draft(string equation, Rational solution, LocalizedText hint, IReadOnlyList<LocalizedText> steps, Trap[] traps) => new()
    {
        Prompt = new($"{{方程式|ほうていしき}}を{{解|と}}きましょう。${equation}$", $"Solve: ${equation}$"),
        Key = new ExpressionKey($"x = {Signed(solution)}", ExpressionForm.Solved),
        Hint = hint,
        Solution = [.. steps, WorkedSolution.Answer($"x = {Signed(solution)}")],
        Traps = traps,
    };

    private static Trap Wrong(Misconception idea, Rational value) => new(idea, ExpressionKey.ResponseFor($"x = {Signed(value)}"));
}
