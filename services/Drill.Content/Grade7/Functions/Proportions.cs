using Drill.Content.Misconceptions.Relations;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Writing.LinearNotation;
using static Drill.Content.Writing.SignedNotation;

namespace Drill.Content.Grade7.Functions;

/// <summary>中1 比例.</summary>
internal sealed class Proportions : IUnitFile
{
    public Unit Unit => new("g7-proportion", "math", 7, 110, new("{比例|ひれい}", "Proportion"),
    [
        new Skill
        {
            Id = "function-proportion-equation",
            Name = new("{比例|ひれい}の{式|しき}", "The equation of a proportion"),
            Codes = ["8350213311200000", "8350213311400000"],
            Prerequisites = ["function-meaning", "signed-divide"],
            Templates = [new("function-proportion-equation.pair", 1, FromPair)],
        },
        new Skill
        {
            Id = "function-proportion-value",
            Name = new("{比例|ひれい}の{対応|たいおう}する{値|あたい}", "Values of a proportion"),
            Codes = ["8350213311200000", "8350213312100000"],
            Prerequisites = ["function-proportion-equation", "letter-substitute"],
            Templates = [new("function-proportion-value.find", 1, FindValue)],
        },
        new Skill
        {
            Id = "function-proportion-graph",
            Name = new("{比例|ひれい}のグラフ", "The graph of a proportion"),
            Codes = ["8350213311400000", "8350213312100000"],
            Prerequisites = ["function-proportion-equation", "coordinates"],
            Templates = [new("function-proportion-graph.equation", 1, EquationOfGraph), new("function-proportion-graph.plot", 1, PlotOnGraph)],
        },
    ]);

    // Level 1: a positive whole constant. 2: a negative one. 3: a fraction.
    private static ItemDraft FromPair(int level, SeededRandom random)
    {
        var (x, y) = random.Draw(
            r => level == 3 ? (X: DrawSigned(r, 4, 15), Y: DrawSigned(r, 2, 20)) : (X: (level == 1 ? 1 : r.Pick(1, -1)) * r.Between(2, 9), Y: 0),
            n => level < 3 || (n.Y % n.X != 0 && n.X % n.Y != 0));
        var a = level < 3 ? random.Between(2, 9) * (level == 1 ? 1 : -1) : new Rational(y, x);
        if (level < 3) y = (int)(a * x).Numerator;
        var answer = $"y = {Linear(a, 'x', 0)}";
        return new ItemDraft
        {
            Prompt = new($"yはxに{{比例|ひれい}}し、$x = {Signed(x)}$のとき$y = {Signed(y)}$です。yをxの{{式|しき}}で{{表|あらわ}}しましょう。", $"y is proportional to x, and $x = {Signed(x)}$ goes with $y = {Signed(y)}$. Write y in terms of x."),
            Key = new ExpressionKey(answer, ExpressionForm.Solved),
            Hint = new("y＝axにxとyの{値|あたい}を{代入|だいにゅう}して、aを{求|もと}めましょう。", "Put the values of x and y into y = ax and find a."),
            Solution =
            [
                LocalizedText.Same($"${Signed(y)} = a × {Factor(x)}$"),
                LocalizedText.Same($"$a = {Signed(y)} ÷ {Factor(x)} = {Signed(a)}$"),
                WorkedSolution.Answer(answer),
            ],
            Traps =
            [
                new(FunctionMisconceptions.InvertedConstant, ExpressionKey.ResponseFor($"y = {Linear(1 / a, 'x', 0)}")),
                new(FunctionMisconceptions.UsedDifference, ExpressionKey.ResponseFor($"y = {Linear(1, 'x', y - x)}")),
                new(FunctionMisconceptions.LostSign, ExpressionKey.ResponseFor($"y = {Linear(0 - a, 'x', 0)}")),
            ],
        };
    }

    // Level 1: y for a greater x. 2: with a negative constant. 3: x for a given y.
    private static ItemDraft FindValue(int level, SeededRandom random)
    {
        var (a, x, other) = random.Draw(
            r => (A: r.Between(2, 9) * (level == 1 ? 1 : r.Pick(-1, 1)), X: r.Between(2, 8) * (level == 1 ? 1 : r.Pick(-1, 1)), Other: DrawSigned(r, 2, 12)),
            n => Math.Abs(n.X) != Math.Abs(n.Other) && n.A * n.X * n.X % n.Other == 0 == false && Math.Abs(n.A) != Math.Abs(n.X) && Math.Abs(n.A) > 1 && (level > 1 || n.Other > 0) && (n.A < 0 || n.X < 0 || level == 1)
                && (n.A - 1) * n.X != (n.A - 1) * n.Other && n.X + n.Other != 0);
        var (y, value) = (a * x, a * other);
        var (answer, difference, inverse) = level == 3
            ? ((Rational)other, (Rational)(value - y + x), new Rational(x * y, value))
            : (value, other - x + y, new Rational(x * y, other));
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"yはxに{{比例|ひれい}}し、$x = {Signed(x)}$のとき$y = {Signed(y)}$です。$y = {Signed(value)}$となるxの{{値|あたい}}を{{求|もと}}めましょう。", $"y is proportional to x, and $x = {Signed(x)}$ goes with $y = {Signed(y)}$. For which x is $y = {Signed(value)}$?")
                : new($"yはxに{{比例|ひれい}}し、$x = {Signed(x)}$のとき$y = {Signed(y)}$です。$x = {Signed(other)}$のときのyの{{値|あたい}}を{{求|もと}}めましょう。", $"y is proportional to x, and $x = {Signed(x)}$ goes with $y = {Signed(y)}$. Find y for $x = {Signed(other)}$."),
            Key = new NumberKey(answer, IsSigned: true),
            Hint = new("まず{比例|ひれい}の{式|しき}y＝axを{求|もと}めましょう。", "Find the equation y = ax first."),
            Solution =
            [
                LocalizedText.Same($"$a = {Signed(y)} ÷ {Factor(x)} = {Signed(a)}$"),
                LocalizedText.Same(level == 3 ? $"${Signed(value)} = {Signed(a)}x$, $x = {Signed(value)} ÷ {Factor(a)} = {Signed(other)}$" : $"$y = {Signed(a)} × {Factor(other)} = {Signed(value)}$"),
                WorkedSolution.Answer(Signed(answer)),
            ],
            Traps = [NumberTrap.Of(FunctionMisconceptions.UsedDifference, difference), NumberTrap.Of(FunctionMisconceptions.InverseForProportion, inverse), NumberTrap.Of(FunctionMisconceptions.LostSign, 0 - answer)],
        };
    }

    // Level 1: a whole constant. 2: a fraction of denominator 2 or 3. 3: a fraction of either sign with denominator up to 5.
    private static ItemDraft EquationOfGraph(int level, SeededRandom random)
    {
        var (x, y) = random.Draw(
            r => level switch { 1 => (X: 1, Y: DrawSigned(r, 2, 5)), 2 => (X: r.Between(2, 3), Y: DrawSigned(r, 1, 5)), _ => (X: r.Between(3, 5), Y: DrawSigned(r, 2, 6)) },
            n => Arithmetic.Gcd(n.X, Math.Abs(n.Y)) == 1 && Math.Abs(n.Y) > (level == 1 ? 1 : 0));
        var reach = level == 1 ? random.Between(6, 9) : level == 2 ? random.Between(5, 8) : random.Between(6, 8);
        var (a, answer) = (new Rational(y, x), $"y = {Linear(new Rational(y, x), 'x', 0)}");
        var axis = new Ticks(-reach, reach, 1, 1);
        return new ItemDraft
        {
            Prompt = new("グラフは{比例|ひれい}のグラフです。yをxの{式|しき}で{表|あらわ}しましょう。", "The graph shows a proportion. Write y in terms of x."),
            Figure = new Coordinates(axis, axis, [new(x, y, "P")], [Curve.Line(a, 0)]),
            Key = new ExpressionKey(answer, ExpressionForm.Solved),
            Hint = new("グラフが{通|とお}る{点|てん}のうち、{座標|ざひょう}がどちらも{整数|せいすう}である{点|てん}を{読|よ}み{取|と}りましょう。", "Find a point of the graph with whole coordinates."),
            Solution =
            [
                new($"{{点|てん}}Pの{{座標|ざひょう}}は$({x}, {Signed(y)})$である。", $"Point P is $({x}, {Signed(y)})$."),
                LocalizedText.Same($"$a = {Signed(y)} ÷ {x} = {Signed(a)}$"),
                WorkedSolution.Answer(answer),
            ],
            Traps =
            [
                new(FunctionMisconceptions.LostSign, ExpressionKey.ResponseFor($"y = {Linear(0 - a, 'x', 0)}")),
                .. Math.Abs(y) == 1 && x == 1 ? Array.Empty<Trap>() : [new Trap(FunctionMisconceptions.InvertedConstant, ExpressionKey.ResponseFor($"y = {Linear(1 / a, 'x', 0)}"))],
            ],
        };
    }

    // Level 1: a whole constant. 2: a negative one. 3: a fraction.
    private static ItemDraft PlotOnGraph(int level, SeededRandom random)
    {
        var (a, x) = random.Draw(
            r => (A: level == 3 ? new Rational(DrawSigned(r, 1, 5), r.Between(2, 4)) : (Rational)(r.Between(2, 8) * (level == 1 ? 1 : -1)), X: DrawSigned(r, 1, 8)),
            n => (level < 3 || !n.A.IsWhole) && (n.A * n.X).IsWhole && n.A * n.X <= 8 && n.A * n.X >= -8 && n.A * n.A != 1);
        var y = a * x;
        var axis = new Domain.Items.Responses.Cells.Axis(-8, 8, 1, 2);
        return new ItemDraft
        {
            Prompt = new($"$y = {Linear(a, 'x', 0)}$のグラフ{{上|うえ}}で、x{{座標|ざひょう}}が${Signed(x)}$である{{点|てん}}を{{選|えら}}びましょう。", $"Choose the point of the graph of $y = {Linear(a, 'x', 0)}$ whose x-coordinate is ${Signed(x)}$."),
            Key = new PointKey(axis, axis, x, y),
            Hint = new("xの{値|あたい}を{式|しき}に{代入|だいにゅう}して、y{座標|ざひょう}を{求|もと}めましょう。", "Put the value of x into the equation to get the y-coordinate."),
            Solution =
            [
                LocalizedText.Same($"$y = {Signed(a)} × {Factor(x)} = {Signed(y)}$"),
                WorkedSolution.Answer($"({Signed(x)}, {Signed(y)})"),
            ],
            Traps = [new(FunctionMisconceptions.SwappedCoordinates, PointKey.ResponseFor(y, x)), new(FunctionMisconceptions.LostSign, PointKey.ResponseFor(x, 0 - y))],
        };
    }
}
