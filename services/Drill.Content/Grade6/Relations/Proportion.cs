using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Relations.DirectInverseMisconceptions;
using TouchAxis = Drill.Domain.Items.Responses.Cells.Axis;

namespace Drill.Content.Grade6.Relations;

/// <summary>6年 比例と反比例.</summary>
internal sealed partial class Proportion : IUnitFile
{
    public Unit Unit => new("g6-proportion", "math", 6, 130, new("{比例|ひれい}と {反比例|はんぴれい}", "Proportion and inverse proportion"),
    [
        new Skill
        {
            Id = "proportion-table",
            Name = new("{比例|ひれい}の {表|ひょう}", "Tables of a proportion"),
            Codes = ["8250263311100000", "8250263312100000"],
            Prerequisites = ["simple-proportion-table", "ratio-equal", "multiply-by-1digit"],
            Templates = [new("proportion-table.fill", 1, (level, random) => FillTable(level, random, isInverse: false))],
        },
        new Skill
        {
            Id = "proportion-equation",
            Name = new("{比例|ひれい}の {式|しき}", "The equation of a proportion"),
            Codes = ["8250263311100000", "8250263312100000"],
            Prerequisites = ["proportion-table", "letter-relation-write"],
            Templates = [new("proportion-equation.equation", 1, WriteEquation)],
        },
        new Skill
        {
            Id = "proportion-graph",
            Name = new("{比例|ひれい}の グラフ", "The graph of a proportion"),
            Codes = ["8250263311100000", "8250263312100000"],
            Prerequisites = ["proportion-equation"],
            Templates = [new("proportion-graph.point", 1, PutPoint), new("proportion-graph.read", 1, ReadGraph)],
        },
        new Skill
        {
            Id = "proportion-use",
            Name = new("{比例|ひれい}を {使|つか}って {求|もと}める", "Using a proportion"),
            Codes = ["8250263311200000", "8250263312100000"],
            Prerequisites = ["proportion-table", "divide-by-2digit"],
            Templates = [new("proportion-use.story", 1, UseProportion)],
        },
        new Skill
        {
            Id = "inverse-table",
            Name = new("{反比例|はんぴれい}の {表|ひょう}", "Tables of an inverse proportion"),
            Codes = ["8250263311300000", "8250263312100000"],
            Prerequisites = ["proportion-table", "divide-by-1digit"],
            Templates = [new("inverse-table.fill", 1, (level, random) => FillTable(level, random, isInverse: true))],
        },
        new Skill
        {
            Id = "inverse-use",
            Name = new("{反比例|はんぴれい}の {式|しき}と {利用|りよう}", "The equation of an inverse proportion and its use"),
            Codes = ["8250263311300000", "8250263312100000"],
            Prerequisites = ["inverse-table", "proportion-equation"],
            Templates = [new("inverse-use.equation", 1, WriteInverse), new("inverse-use.story", 1, UseInverse)],
        },
        new Skill
        {
            Id = "proportion-which",
            Name = new("{比例|ひれい}か {反比例|はんぴれい}か", "Proportion, inverse proportion or neither"),
            Codes = ["8250263312100000", "8250263311100000", "8250263311300000"],
            Prerequisites = ["proportion-use", "inverse-use"],
            Templates = [new("proportion-which.story", 1, Classify)],
        },
    ]);

    // Level 1: two cells, small numbers. 2: three cells. 3: three cells, decimals (proportion) or larger products (inverse), x out of order.
    private static ItemDraft FillTable(int level, SeededRandom random, bool isInverse)
    {
        int[] all = isInverse ? [1, 2, 3, 4, 6, 12] : [1, 2, 3, 4, 5, 6];
        int[] xs = level == 3 ? [.. random.Shuffle(all.Skip(1)).Take(4).Order()] : isInverse ? [1, 2, 3, 6] : [1, 2, 3, 5];
        var units = isInverse ? 12 * random.Draw(r => r.Between(level == 1 ? 1 : level == 2 ? 5 : 10, level == 1 ? 8 : level == 2 ? 20 : 40), n => n != 1) : random.Draw(r => r.Between(level == 1 ? 3 : 13, level == 1 ? 24 : 95), n => n % 10 != 0);
        var constant = new Rational(units, level == 3 && !isInverse ? 10 : 1);
        Rational Y(int x) => isInverse ? constant / x : constant * x;
        var given = level == 3 ? random.Between(1, 2) : isInverse ? random.Between(0, 2) : 1;
        var asked = Enumerable.Range(0, 4).Where(i => i != given).Take(level == 1 ? 2 : 3).ToArray();
        var (x0, y0) = (xs[given], Y(xs[given]));
        var key = new CellsKey(
        [
            [Cell.Given("x"), .. xs.Select(x => Cell.Given($"{x}"))],
            [Cell.Given("y"), .. xs.Select((x, i) => asked.Contains(i) ? Cell.Ask(Y(x)) : i == given ? Cell.Given(NumberKey.Write(Y(x))) : Cell.Given("…"))],
        ]);
        Response Filled(Func<int, Rational> y) => new(asked.Select(i => KeyValuePair.Create(CellsKey.BoxOf(2, i + 2), NumberKey.Write(y(xs[i])))));
        var (kindJa, kindEn, ruleJa, ruleEn) = isInverse
            ? ("{反比例|はんぴれい}", "inversely proportional", "$x × y$", "$x × y$")
            : ("{比例|ひれい}", "proportional", "$y ÷ x$", "$y ÷ x$");
        var textConstant = NumberKey.Write(constant);
        return new ItemDraft
        {
            Prompt = new(
                $"$y$は $x$に {kindJa}して いて、$x$が {x0}の とき $y$は {NumberKey.Write(y0)}です。{{表|ひょう}}の あいて いる ところを うめましょう。",
                $"$y$ is {kindEn} to $x$, and $y$ is {NumberKey.Write(y0)} when $x$ is {x0}. Fill in the table."),
            Key = key,
            Hint = new($"{ruleJa}が いつも {{同|おな}}じに なるよ。", $"{ruleEn} is always the same."),
            Solution =
            [
                isInverse
                    ? new($"きまった {{数|かず}}：${x0} × {NumberKey.Write(y0)} = {textConstant}$", $"The constant: ${x0} × {NumberKey.Write(y0)} = {textConstant}$.")
                    : new($"きまった {{数|かず}}：${NumberKey.Write(y0)} ÷ {x0} = {textConstant}$", $"The constant: ${NumberKey.Write(y0)} ÷ {x0} = {textConstant}$."),
                .. asked.Select(i => LocalizedText.Same(isInverse ? $"${textConstant} ÷ {xs[i]} = {NumberKey.Write(Y(xs[i]))}$" : $"${textConstant} × {xs[i]} = {NumberKey.Write(Y(xs[i]))}$")),
                new($"{{答|こた}}えは {{順|じゅん}}に {string.Join("、", asked.Select(i => $"${NumberKey.Write(Y(xs[i]))}$"))}", $"The answers in order: {string.Join(", ", asked.Select(i => $"${NumberKey.Write(Y(xs[i]))}$"))}."),
            ],
            Traps =
            [
                new(isInverse ? TookForProportion : TookForInverse, Filled(x => isInverse ? y0 * x / x0 : y0 * x0 / x)),
                new(AddedStep, Filled(x => y0 + x - x0)),
            ],
        };
    }

    // Level 1: from the value for x = 1 or 2, small. 2: from one pair. 3: with a decimal constant.
    private static ItemDraft WriteEquation(int level, SeededRandom random)
    {
        var (x, units) = random.Draw(r => (X: r.Between(2, level == 1 ? 4 : 8), C: r.Between(level == 1 ? 2 : 12, level == 1 ? 20 : 48)), n => n.C % 10 != 0 && n.C != n.X && n.C * n.X != n.C + n.X && (level < 3 || n.C * n.X % 10 != 0));
        var constant = new Rational(units, level == 3 ? 10 : 1);
        var (text, y) = (NumberKey.Write(constant), NumberKey.Write(constant * x));
        var difference = constant * x - x;
        var story = random.Pick<LocalizedText>(
            new($"{{針金|はりがね}} $x$mの {{重|おも}}さを $y$gと すると、$y$は $x$に {{比例|ひれい}}します。$x$が {x}の とき $y$は {y}です。", $"$x$ m of a wire weigh $y$ g, and $y$ is proportional to $x$. When $x$ is {x}, $y$ is {y}."),
            new($"{{水|みず}}を $x${{分間|ふんかん}} {{入|い}}れた ときの {{深|ふか}}さを $y$cmと すると、$y$は $x$に {{比例|ひれい}}します。$x$が {x}の とき $y$は {y}です。", $"After $x$ minutes the water in a tank is $y$ cm deep, and $y$ is proportional to $x$. When $x$ is {x}, $y$ is {y}."),
            new($"{{板|いた}} $x$まいの {{厚|あつ}}さを $y$mmと すると、$y$は $x$に {{比例|ひれい}}します。$x$が {x}の とき $y$は {y}です。", $"A pile of $x$ boards is $y$ mm high, and $y$ is proportional to $x$. When $x$ is {x}, $y$ is {y}."));
        return new ItemDraft
        {
            Prompt = new($"{story.Ja}$y$を $x$の {{式|しき}}で {{表|あらわ}}しましょう。", $"{story.En} Write $y$ as an expression with $x$."),
            Key = new ExpressionKey($"y={text}×x"),
            Hint = new("$y$ = きまった {数|かず} × $x$ の {形|かたち}に なるよ。", "It has the form $y$ = constant × $x$."),
            Solution =
            [
                new($"きまった {{数|かず}}：$y ÷ x = {y} ÷ {x} = {text}$", $"The constant: $y ÷ x = {y} ÷ {x} = {text}$."),
                WorkedSolution.Answer($"y = {text} × x"),
            ],
            Traps =
            [
                new(TookForInverse, ExpressionKey.ResponseFor($"y={NumberKey.Write(constant * x * x)}÷x")),
                .. difference > 0 ? [new Trap(AddedConstant, ExpressionKey.ResponseFor($"y=x+{NumberKey.Write(difference)}"))] : Array.Empty<Trap>(),
                new(TurnedConstant, ExpressionKey.ResponseFor($"x={text}×y")),
            ],
        };
    }

    // Level 1: whole constants, x to 5. 2: constants of one half. 3: x is found from y.
    private static ItemDraft PutPoint(int level, SeededRandom random)
    {
        var (constant, x) = random.Draw(
            r => (C: level == 2 ? new Rational(r.Pick(1, 3, 5, 7, 9, 11, 13, 15), 2) : r.Between(2, 6), X: r.Between(1, 10)),
            n => n.C * n.X <= 20 && (n.C * n.X).IsWhole && n.C * n.X != n.X && (level == 1 ? n.X <= 5 : n.X >= 2) && n.C * n.X <= 20);
        var y = constant * x;
        var (textC, textY) = (NumberKey.Write(constant), NumberKey.Write(y));
        var axis = new TouchAxis(0, 20, 1, 5);
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"$y = {textC} × x$の グラフを かきます。$y$が {textY}の ときの {{点|てん}}を グラフ{{用紙|ようし}}に とりましょう。", $"You draw the graph of $y = {textC} × x$. Touch its point where $y$ is {textY}.")
                : new($"$y = {textC} × x$の グラフを かきます。$x$が {x}の ときの {{点|てん}}を グラフ{{用紙|ようし}}に とりましょう。", $"You draw the graph of $y = {textC} × x$. Touch its point where $x$ is {x}."),
            Key = new PointKey(axis, axis, x, y),
            Hint = new("よこの じくで $x$を、たての じくで $y$を {見|み}よう。", "Look for $x$ on the axis across and for $y$ on the axis up."),
            Solution =
            [
                level == 3 ? new($"${textY} ÷ {textC} = {x}$だから $x = {x}$", $"${textY} ÷ {textC} = {x}$, so $x = {x}$.") : LocalizedText.Same($"$y = {textC} × {x} = {textY}$"),
                new($"よこに {x}、たてに {textY}の {{点|てん}}。", $"Go {x} across and {textY} up."),
                .. level == 3 ? [new LocalizedText($"たしかめ：${textC} × {x} = {textY}$", $"Check: ${textC} × {x} = {textY}$.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"({x}, {textY})"),
            ],
            Traps = [new(SwappedAxes, PointKey.ResponseFor(y, x)), .. constant + x == y ? Array.Empty<Trap>() : [new Trap(AddedConstant, PointKey.ResponseFor(x, constant + x))]],
        };
    }

    // Level 1: y for an x on the graph. 2: x for a y. 3: y for an x beyond the graph.
    private static ItemDraft ReadGraph(int level, SeededRandom random)
    {
        var (constant, x) = random.Draw(r => (C: new Rational(r.Between(2, 12), level == 1 ? 1 : 2), X: r.Between(2, 10)), n => n.C > 1 && n.C <= 6 && n.C * n.X <= 20 && (n.C * n.X).IsWhole && n.C * n.X != n.X && (level == 1 || n.X >= 4));
        var (asked, factor) = (constant * x, level == 3 ? random.Between(3, 9) : 1);
        var (story, storyEn, unitX, unitY) = random.Pick(
            ("{水|みず}を {入|い}れる {時間|じかん} $x${分|ぷん}と {深|ふか}さ $y$cm", "the minutes $x$ of filling a tank and the depth $y$ in cm", "{分|ふん}", "cm"),
            ("{針金|はりがね}の {長|なが}さ $x$mと {重|おも}さ $y$g", "the length $x$ in m of a wire and its weight $y$ in g", "m", "g"),
            ("{新幹線|しんかんせん}が {走|はし}る {時間|じかん} $x${分|ぷん}と {道|みち}のり $y$km", "the minutes $x$ of an express train’s run and the distance $y$ in km", "{分|ふん}", "km"));
        var (textY, answer) = (NumberKey.Write(asked), level == 2 ? x : asked * factor);
        return new ItemDraft
        {
            Prompt = level switch
            {
                1 => new($"グラフは、{story}の {{関係|かんけい}}を {{表|あらわ}}して います。$x$が {x}の とき、$y$は いくつですか。", $"The graph shows {storyEn}. What is $y$ when $x$ is {x}?"),
                2 => new($"グラフは、{story}の {{関係|かんけい}}を {{表|あらわ}}して います。$y$が {textY}の とき、$x$は いくつですか。", $"The graph shows {storyEn}. What is $x$ when $y$ is {textY}?"),
                _ => new($"グラフは、{story}の {{関係|かんけい}}を {{表|あらわ}}して います。このまま {{続|つづ}}くと、$x$が {x * factor}の とき、$y$は いくつですか。", $"The graph shows {storyEn}. If it goes on like this, what is $y$ when $x$ is {x * factor}?"),
            },
            Figure = new Coordinates(new Ticks(0, 10, 1, 1), new Ticks(0, 20, 5, 1), [], [Curve.Line(constant, 0)]),
            Key = new NumberKey(answer, IsDecimal: true),
            Hint = new("グラフが ます{目|め}の かどを {通|とお}る {点|てん}を さがそう。", "Look for points where the graph goes through a corner of the squares."),
            Solution =
            [
                new($"グラフは ({x}, {textY})を {{通|とお}}る。", $"The graph goes through ({x}, {textY})."),
                .. level == 3 ? [new LocalizedText($"$x$が {factor}{{倍|ばい}}に なると $y$も {factor}{{倍|ばい}}：${textY} × {factor} = {NumberKey.Write(answer)}$", $"When $x$ is {factor} times as large, so is $y$: ${textY} × {factor} = {NumberKey.Write(answer)}$.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(NumberKey.Write(answer)),
            ],
            Traps = level switch
            {
                1 => [NumberTrap.Of(SwappedAxes, x / constant), NumberTrap.Of(AddedConstant, x)],
                2 => [NumberTrap.Of(SwappedAxes, constant * asked), NumberTrap.Of(AddedConstant, asked)],
                _ => [NumberTrap.Of(AddedStep, asked + (x * factor) - x), NumberTrap.Of(SwappedAxes, x * factor / constant)],
            },
        };
    }
}
