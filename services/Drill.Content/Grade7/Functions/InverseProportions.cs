using Drill.Content.Misconceptions.Relations;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Writing.SignedNotation;

namespace Drill.Content.Grade7.Functions;

/// <summary>中1 反比例、比例と反比例の利用.</summary>
internal sealed partial class InverseProportions : IUnitFile
{
    public Unit Unit => new("g7-inverse", "math", 7, 120, new("{反比例|はんぴれい}", "Inverse proportion"),
    [
        new Skill
        {
            Id = "function-inverse-equation",
            Name = new("{反比例|はんぴれい}の{式|しき}", "The equation of an inverse proportion"),
            Codes = ["8350213311200000", "8350213311400000"],
            Prerequisites = ["function-proportion-equation"],
            Templates = [new("function-inverse-equation.pair", 1, FromPair)],
        },
        new Skill
        {
            Id = "function-inverse-value",
            Name = new("{反比例|はんぴれい}の{対応|たいおう}する{値|あたい}", "Values of an inverse proportion"),
            Codes = ["8350213311200000", "8350213312100000"],
            Prerequisites = ["function-inverse-equation", "function-proportion-value"],
            Templates = [new("function-inverse-value.table", 1, FillTable)],
        },
        new Skill
        {
            Id = "function-inverse-graph",
            Name = new("{反比例|はんぴれい}のグラフ", "The graph of an inverse proportion"),
            Codes = ["8350213311400000", "8350213312100000"],
            Prerequisites = ["function-inverse-equation", "coordinates"],
            Templates = [new("function-inverse-graph.equation", 1, EquationOfGraph)],
        },
        new Skill
        {
            Id = "function-use",
            Name = new("{比例|ひれい}と{反比例|はんぴれい}の{利用|りよう}", "Using proportion and inverse proportion"),
            Codes = ["8350213312200000", "8350213312100000"],
            Prerequisites = ["function-inverse-value", "function-proportion-value"],
            Templates = [new("function-use.kind", 1, NameKind), new("function-use.value", 1, UseRelation)],
        },
    ]);

    // Level 1: both values positive. 2: one negative. 3: larger numbers of either sign.
    private static ItemDraft FromPair(int level, SeededRandom random)
    {
        var (x, y) = random.Draw(
            r => (X: level == 3 ? DrawSigned(r, 6, 15) : r.Between(2, 9), Y: level == 3 ? DrawSigned(r, 6, 15) : r.Between(2, 9) * (level == 1 ? 1 : -1)),
            n => Math.Abs(n.X) != Math.Abs(n.Y));
        var a = x * y;
        return new ItemDraft
        {
            Prompt = new($"yはxに{{反比例|はんぴれい}}し、$x = {Signed(x)}$のとき$y = {Signed(y)}$です。yをxの{{式|しき}}で{{表|あらわ}}しましょう。", $"y is inversely proportional to x, and $x = {Signed(x)}$ goes with $y = {Signed(y)}$. Write y in terms of x."),
            Key = Equation(a),
            Hint = new("{反比例|はんぴれい}では、xとyの{積|せき}が{比例定数|ひれいていすう}になります。", "In an inverse proportion the product of x and y is the constant."),
            Solution =
            [
                LocalizedText.Same($"$a = xy = {Factor(x)} × {Factor(y)} = {Signed(a)}$"),
                Answer(a),
            ],
            Traps =
            [
                new(FunctionMisconceptions.ProportionForInverse, ExpressionKey.ResponseFor($"y = {Signed(new Rational(y, x))}x")),
                new(FunctionMisconceptions.LostSign, Equation(-a).RightResponse),
            ],
        };
    }

    // Level 1: a whole value from a pair. 2: negative numbers. 3: the value of x.
    private static ItemDraft FillTable(int level, SeededRandom random)
    {
        var (x, y, other) = random.Draw(
            r => (X: (level == 1 ? 1 : r.Pick(1, -1)) * r.Between(2, 12), Y: (level == 1 ? 1 : r.Pick(1, -1)) * r.Between(2, 12), Other: (level == 1 ? 1 : r.Pick(1, -1)) * r.Between(2, 15)),
            n => Math.Abs(n.X) != Math.Abs(n.Other) && n.X * n.Y % n.Other == 0 && Math.Abs(n.Y) != Math.Abs(n.Other) && Math.Abs(n.X) != Math.Abs(n.Y)
                && (level == 1 || n.X < 0 || n.Y < 0) && n.Other * n.Other != n.X * n.X);
        var a = x * y;
        var value = a / other;
        var (answer, xText, yText) = level == 3 ? (other, Label.Blank, Signed(value)) : (value, Signed(other), Label.Blank);
        return new ItemDraft
        {
            Prompt = new("yはxに{反比例|はんぴれい}しています。{表|ひょう}の□にあてはまる{数|かず}を{求|もと}めましょう。", "y is inversely proportional to x. Which number belongs in □?"),
            Figure = new Table(LocalizedText.Empty, [], [TableRow.Of(LocalizedText.Same("x"), Signed(x), xText), TableRow.Of(LocalizedText.Same("y"), Signed(y), yText)]),
            Key = new NumberKey(answer, IsSigned: true),
            Hint = new("{対応|たいおう}するxとyの{積|せき}は、いつも{同|おな}じです。", "The product of x and y is always the same."),
            Solution =
            [
                LocalizedText.Same($"${Factor(x)} × {Factor(y)} = {Signed(a)}$"),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new LocalizedText($"{{比例定数|ひれいていすう}}は${Signed(a)}$である。", $"The constant is ${Signed(a)}$.")],
                LocalizedText.Same(level == 3 ? $"$x = {Signed(a)} ÷ {Factor(value)} = {Signed(other)}$" : $"$y = {Signed(a)} ÷ {Factor(other)} = {Signed(value)}$"),
                WorkedSolution.Answer(Signed(answer)),
            ],
            Traps =
            [
                NumberTrap.Of(FunctionMisconceptions.ProportionForInverse, level == 3 ? new Rational(value * x, y) : new Rational(y * other, x)),
                NumberTrap.Of(FunctionMisconceptions.LostSign, -answer),
            ],
        };
    }

    // Level 1: positive constant, one point named. 2: of either sign. 3: no point named.
    private static ItemDraft EquationOfGraph(int level, SeededRandom random)
    {
        var (x, y) = random.Draw(
            r => (X: r.Between(1, 8), Y: (level == 1 ? 1 : r.Pick(1, -1)) * r.Between(level == 1 ? 1 : 2, 8)),
            n => Math.Abs(n.X * n.Y) is >= 4 and <= 30 && n.X != Math.Abs(n.Y));
        var reach = level == 1 ? random.Between(8, 9) : 10;
        var a = x * y;
        var axis = new Ticks(-reach, reach, level == 1 ? 1 : 2, 1);
        return new ItemDraft
        {
            Prompt = new("グラフは{反比例|はんぴれい}のグラフです。yをxの{式|しき}で{表|あらわ}しましょう。", "The graph shows an inverse proportion. Write y in terms of x."),
            Figure = new Coordinates(axis, axis, level == 3 ? [] : [new(x, y, "P")], [Curve.Hyperbola(a)]),
            Key = Equation(a),
            Hint = new("グラフが{通|とお}る{点|てん}の{座標|ざひょう}を{読|よ}み{取|と}り、xとyの{積|せき}を{求|もと}めましょう。", "Read a point of the graph and multiply its coordinates."),
            Solution =
            [
                new($"グラフは{{点|てん}}$({x}, {Signed(y)})$を{{通|とお}}る。", $"The graph passes through $({x}, {Signed(y)})$."),
                LocalizedText.Same($"$a = {x} × {Factor(y)} = {Signed(a)}$"),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new LocalizedText($"{{点|てん}}$({Signed(-x)}, {Signed(-y)})$も{{通|とお}}る。", $"It passes through $({Signed(-x)}, {Signed(-y)})$ too.")],
                .. level < 3 ? Array.Empty<LocalizedText>() : [new LocalizedText($"{{点|てん}}$({Math.Abs(y)}, {Signed(x * Math.Sign(y))})$でも{{積|せき}}は${Signed(a)}$になる。", $"At $({Math.Abs(y)}, {Signed(x * Math.Sign(y))})$ the product is ${Signed(a)}$ too.")],
                Answer(a),
            ],
            Traps =
            [
                new(FunctionMisconceptions.ProportionForInverse, ExpressionKey.ResponseFor($"y = {Signed(new Rational(y, x))}x")),
                new(FunctionMisconceptions.LostSign, Equation(-a).RightResponse),
            ],
        };
    }

    private static ExpressionKey Equation(int constant) => new($"y = {Signed(constant)}/x", ExpressionForm.Solved);

    // Outside the dollar signs: the markup's fractions hold numbers only.
    private static LocalizedText Answer(int constant) => new($"{{答|こた}}えは y = {Signed(constant)}/x", $"The answer is y = {Signed(constant)}/x.");
}
