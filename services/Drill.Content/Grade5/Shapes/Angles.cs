using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Shapes.PolygonMisconceptions;

namespace Drill.Content.Grade5.Shapes;

/// <summary>5年 図形の角.</summary>
internal sealed class Angles : IUnitFile
{
    private static readonly string[] Names = ["{三角形|さんかくけい}", "{四角形|しかくけい}", "{五角形|ごかくけい}", "{六角形|ろっかくけい}", "{七角形|ななかくけい}", "{八角形|はっかくけい}", "{九角形|きゅうかくけい}", "{十角形|じっかくけい}", "{十一角形|じゅういちかくけい}", "{十二角形|じゅうにかくけい}"];

    public Unit Unit => new("g5-angles", "math", 5, 70, new("{図形|ずけい}の {角|かく}", "Angles of shapes"),
    [
        new Skill
        {
            Id = "triangle-angles",
            Name = new("{三角形|さんかくけい}の {角|かく}", "The angles of a triangle"),
            Codes = ["8250253211200000", "8250253212100000"],
            Prerequisites = ["sub-3digit"],
            Templates = [new("triangle-angles.figure", 1, FindTriangleAngle)],
        },
        new Skill
        {
            Id = "quadrilateral-angles",
            Name = new("{四角形|しかくけい}の {角|かく}", "The angles of a quadrilateral"),
            Codes = ["8250253211200000", "8250253212100000"],
            Prerequisites = ["triangle-angles"],
            Templates = [new("quadrilateral-angles.fourth", 1, FindFourthAngle)],
        },
        new Skill
        {
            Id = "polygon-angles",
            Name = new("{多角形|たかくけい}の {角|かく}の {和|わ}", "The angle sum of a polygon"),
            Codes = ["8250253212100000", "8250253211200000"],
            Prerequisites = ["quadrilateral-angles", "multiply-by-1digit"],
            Templates = [new("polygon-angles.fifth", 1, FindLastAngle)],
        },
    ]);

    // Level 1: two angles are known. 2: an isosceles triangle. 3: the angle outside a corner.
    private static ItemDraft FindTriangleAngle(int level, SeededRandom random)
    {
        if (level == 2) return FindInIsosceles(random);
        var (a, b) = random.Draw(r => (A: r.Between(7, 22) * 5, B: r.Between(7, 16) * 5), n => n.A + n.B is >= 80 and <= 150 && n.A != n.B && n.A != 90 && Distinct.All(180 - n.A - n.B, n.A + n.B, 360 - n.A - n.B, 180 - n.A));
        var c = 180 - a - b;
        if (level == 1)
        {
            return new ItemDraft
            {
                Prompt = new("□に あてはまる {角|かく}の {大|おお}きさは {何度|なんど}ですか。", "How many degrees is the angle □?"),
                Figure = Draw(a, b, new(LeftAngle: $"{a}°", RightAngle: $"{b}°", TopAngle: "□")),
                Key = new NumberKey(c),
                Hint = new("{三角形|さんかくけい}の 3つの {角|かく}の {和|わ}は 180°だよ。", "The three angles of a triangle make 180°."),
                Solution = [LocalizedText.Same($"$180 − ({a} + {b}) = {c}$"), WorkedSolution.Answer($"{c}", "{度|ど}", "degrees")],
                Traps = [NumberTrap.Of(StoppedAtSum, a + b), NumberTrap.Of(UsedOtherSum, 360 - a - b)],
            };
        }

        return new ItemDraft
        {
            Prompt = new(
                $"{{三角形|さんかくけい}}の 2つの {{角|かく}}は {{図|ず}}の とおり {a}°と {c}°です。{{底辺|ていへん}}を {{右|みぎ}}へ のばした とき、{{右下|みぎした}}の {{頂点|ちょうてん}}の {{外|そと}}がわに できる {{角|かく}}は {{何度|なんど}}ですか。",
                $"Two angles of the triangle are {a}° and {c}°. Its base is made longer to the right. How many degrees is the angle that appears outside the lower right corner?"),
            Figure = Draw(a, b, new(LeftAngle: $"{a}°", TopAngle: $"{c}°")),
            Key = new NumberKey(a + c),
            Hint = new("まず {三角形|さんかくけい}の {中|なか}の {角|かく}を {求|もと}めよう。{一直線|いっちょくせん}は 180°だよ。", "First find the angle inside. A straight line is 180°."),
            Solution = [LocalizedText.Same($"$180 − ({a} + {c}) = {b}$"), LocalizedText.Same($"$180 − {b} = {a + c}$"), WorkedSolution.Answer($"{a + c}", "{度|ど}", "degrees")],
            Traps = [NumberTrap.Of(StoppedInside, b), NumberTrap.Of(UsedOtherSum, 360 - b)],
        };
    }

    private static ItemDraft FindInIsosceles(SeededRandom random)
    {
        var isTopAsked = random.Between(0, 1) == 0;
        var bottom = random.Draw(r => r.Between(31, 78), n => n != 60 && n != 45 && 180 - (2 * n) != n);
        var top = 180 - (2 * bottom);
        var known = isTopAsked ? bottom : top;
        return new ItemDraft
        {
            Prompt = new("{二等辺三角形|にとうへんさんかくけい}です。□に あてはまる {角|かく}の {大|おお}きさは {何度|なんど}ですか。", "The triangle is isosceles. How many degrees is the angle □?"),
            Figure = Draw(bottom, bottom, isTopAsked ? new(LeftAngle: $"{bottom}°", TopAngle: "□") : new(LeftAngle: "□", TopAngle: $"{top}°")),
            Key = new NumberKey(isTopAsked ? top : bottom),
            Hint = new("{二等辺三角形|にとうへんさんかくけい}では {下|した}の 2つの {角|かく}が {等|ひと}しいよ。", "The two lower angles are equal."),
            Solution = isTopAsked
                ? [LocalizedText.Same($"${bottom} × 2 = {bottom * 2}$"), LocalizedText.Same($"$180 − {bottom * 2} = {top}$"), WorkedSolution.Answer($"{top}", "{度|ど}", "degrees")]
                : [LocalizedText.Same($"$180 − {top} = {180 - top}$"), LocalizedText.Same($"${180 - top} ÷ 2 = {bottom}$"), WorkedSolution.Answer($"{bottom}", "{度|ど}", "degrees")],
            Traps = [NumberTrap.Of(WrongEqualAngles, isTopAsked ? new Rational(180 - known, 2) : 180 - (2 * known) > 0 ? 180 - (2 * known) : known), NumberTrap.Of(StoppedAtSum, 180 - known)],
        };
    }

    // To scale: the height follows from the two angles at a base of 12.
    private static Triangle Draw(int left, int right, TriangleLabels labels)
    {
        var (cotLeft, cotRight) = (1 / Math.Tan(left * Math.PI / 180), 1 / Math.Tan(right * Math.PI / 180));
        var height = 12 / (cotLeft + cotRight);
        return new(12, Hundredths(height), left == right ? 6 : Hundredths(height * cotLeft), labels);
    }

    private static Rational Hundredths(double length) => new((int)Math.Round(length * 100), 100);

    // Level 1: three angles are known. 2: one of them is a right angle named in words. 3: the angle outside.
    private static ItemDraft FindFourthAngle(int level, SeededRandom random)
    {
        var (a, b, c) = random.Draw(
            r => (A: level == 2 ? 90 : r.Between(51, 128), B: r.Between(52, 127), C: r.Between(51, 128)),
            n => n.A != n.B && n.B != n.C && n.A != n.C && 360 - n.A - n.B - n.C is >= 35 and <= 140 and not 90 && Distinct.All(360 - n.A - n.B - n.C, 180 - (360 - n.A - n.B - n.C), n.A + n.B + n.C));
        var d = 360 - a - b - c;
        var known = level == 2 ? $"{{直角|ちょっかく}}、{b}°、{c}°" : $"{a}°、{b}°、{c}°";
        var knownEn = level == 2 ? $"a right angle, {b}° and {c}°" : $"{a}°, {b}° and {c}°";
        var answer = level == 3 ? 180 - d : d;
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"{{四角形|しかくけい}}の 3つの {{角|かく}}は {known}です。のこりの {{角|かく}}の {{頂点|ちょうてん}}で 1つの {{辺|へん}}を のばした とき、{{外|そと}}がわに できる {{角|かく}}は {{何度|なんど}}ですか。", $"Three angles of a quadrilateral are {knownEn}. At the fourth corner one side is made longer. How many degrees is the angle outside?")
                : new($"{{四角形|しかくけい}}の 3つの {{角|かく}}は {known}です。のこりの {{角|かく}}は {{何度|なんど}}ですか。", $"Three angles of a quadrilateral are {knownEn}. How many degrees is the fourth?"),
            Key = new NumberKey(answer),
            Hint = new("{四角形|しかくけい}は 2つの {三角形|さんかくけい}に {分|わ}けられるよ。{角|かく}の {和|わ}は {何度|なんど}かな？", "A quadrilateral can be cut into two triangles. What is its angle sum?"),
            Solution =
            [
                .. level == 2 ? [new LocalizedText("{直角|ちょっかく}は 90°", "A right angle is 90°.")] : Array.Empty<LocalizedText>(),
                LocalizedText.Same($"$360 − ({a} + {b} + {c}) = {d}$"),
                .. level == 3 ? [LocalizedText.Same($"$180 − {d} = {answer}$")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{answer}", "{度|ど}", "degrees"),
            ],
            Traps = [NumberTrap.Of(StoppedAtSum, a + b + c), NumberTrap.Of(level == 3 ? StoppedInside : UsedOtherSum, level == 3 ? d : Math.Abs(a + b + c - 180))],
        };
    }

    // Level 1: pentagons. 2: hexagons to octagons, the sum. 3: the number of sides from the sum.
    private static ItemDraft FindLastAngle(int level, SeededRandom random)
    {
        var n = level == 1 ? 5 : random.Between(5, 6);
        var sum = 180 * (n - 2);
        var known = random.Draw(
            r => Enumerable.Range(0, n - 1).Select(_ => r.Between(82, level == 3 ? 149 : 139)).ToArray(),
            k => sum - k.Sum() is >= 60 and <= 150 and not 90 && k.Distinct().Count() == k.Length);
        var last = sum - known.Sum();
        var answer = level == 3 ? 180 - last : last;
        var list = string.Join("、", known.Select(k => $"{k}°"));
        return new ItemDraft
        {
            Prompt = new(
                $"{Names[n - 3]}の {n - 1}つの {{角|かく}}は {list}です。{(level == 3 ? $"のこりの {{角|かく}}の {{頂点|ちょうてん}}で 1つの {{辺|へん}}を のばすと、{{外|そと}}がわの {{角|かく}}は {{何度|なんど}}ですか。" : "のこりの {角|かく}は {何度|なんど}ですか。")}",
                $"{n - 1} angles of a polygon of {n} sides are {string.Join(", ", known.Select(k => $"{k}°"))}. {(level == 3 ? "One side is made longer at the last corner. How many degrees is the angle outside?" : "How many degrees is the last one?")}"),
            Key = new NumberKey(answer),
            Hint = new("1つの {頂点|ちょうてん}から {対角線|たいかくせん}を ひいて、{三角形|さんかくけい}の {数|かず}を {考|かんが}えよう。", "Draw the diagonals from one corner and count the triangles."),
            Solution =
            [
                new($"{{三角形|さんかくけい}}が ${n} − 2 = {n - 2}$ つ できるから、{{角|かく}}の {{和|わ}}は $180 × {n - 2} = {sum}$", $"There are ${n} − 2 = {n - 2}$ triangles, so the sum is $180 × {n - 2} = {sum}$."),
                LocalizedText.Same($"${sum} − {known.Sum()} = {last}$"),
                .. level == 3 ? [LocalizedText.Same($"$180 − {last} = {answer}$")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{answer}", "{度|ど}", "degrees"),
            ],
            Traps = level == 3
                ? [NumberTrap.Of(StoppedInside, last), NumberTrap.Of(StoppedAtSum, known.Sum())]
                : [NumberTrap.Of(CountedSides, (180 * n) - known.Sum()), NumberTrap.Of(OneTriangleShort, (180 * (n - 1)) - known.Sum()), NumberTrap.Of(StoppedAtSum, known.Sum())],
        };
    }
}
