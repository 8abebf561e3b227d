using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Shapes.TriangleKindMisconceptions;

namespace Drill.Content.Grade3.Shapes;

/// <summary>3年 三角形と 角.</summary>
internal sealed partial class Triangles : IUnitFile
{
    private static readonly LocalizedText Equilateral = new("{正三角形|せいさんかくけい}", "Equilateral triangle");
    private static readonly LocalizedText Isosceles = new("{二等辺三角形|にとうへんさんかくけい}", "Isosceles triangle");
    private static readonly LocalizedText Neither = new("どちらでも ない", "Neither");

    public Unit Unit => new("g3-triangles", "math", 3, 60, new("{三角形|さんかくけい}と {角|かく}", "Triangles and angles"),
    [
        new Skill
        {
            Id = "triangle-kinds",
            Name = new("{二等辺三角形|にとうへんさんかくけい}と {正三角形|せいさんかくけい}", "Isosceles and equilateral triangles"),
            Codes = ["8250233211100000", "8250233212100000"],
            Prerequisites = ["circle-radius"],
            Templates = [new("triangle-kinds.sides", 1, NameBySides), new("triangle-kinds.circle", 1, NameInCircle)],
        },
        new Skill
        {
            Id = "triangle-perimeter",
            Name = new("{三角形|さんかくけい}の まわりの {長|なが}さ", "Around a triangle"),
            Codes = ["8250233211100000", "8250233212100000"],
            Prerequisites = ["triangle-kinds", "division-two-digit-quotient"],
            Templates = [new("triangle-perimeter.length", 1, MeasurePerimeter)],
        },
        new Skill
        {
            Id = "angle-compare",
            Name = new("{角|かく}の {大|おお}きさ", "Comparing angles"),
            Codes = ["8250233211200000"],
            Prerequisites = ["triangle-kinds"],
            Templates = [new("angle-compare.order", 1, OrderAngles)],
        },
        new Skill
        {
            Id = "triangle-equal-angles",
            Name = new("{三角形|さんかくけい}の {等|ひと}しい {角|かく}", "Equal angles of triangles"),
            Codes = ["8250233211200000", "8250233211100000", "8250233212100000"],
            Prerequisites = ["angle-compare", "triangle-kinds"],
            Templates = [new("triangle-equal-angles.equal", 1, FindEqualAngles)],
        },
    ]);

    // Level 1: one-digit sides. 2: two-digit sides. 3: two sides and the way around.
    private static ItemDraft NameBySides(int level, SeededRandom random)
    {
        var (low, high) = level == 1 ? (4, 9) : (11, 19);
        var kind = random.Pick(Equilateral, Isosceles, Neither);
        var (a, b, c) = random.Draw(
            r =>
            {
                var first = r.Between(low, high);
                return (A: first, B: kind == Neither ? r.Between(low, high) : first, C: kind == Equilateral ? first : r.Between(low, high));
            },
            n => DrawnTriangle.IsDrawable(n.A, n.B, n.C) && (kind == Equilateral || (n.B != n.C && n.A != n.C && (kind == Isosceles || n.A != n.B))));
        var sides = random.Shuffle([a, b, c]);
        var around = a + b + c;
        var (wrong, wrongIdea, other, otherIdea) = kind == Equilateral ? (Isosceles, MissedEqualSides, Neither, TookNearForEqual)
            : kind == Isosceles ? (Equilateral, TwoEnoughForThree, Neither, MissedEqualSides)
            : (Isosceles, TookNearForEqual, Equilateral, TwoEnoughForThree);
        var choice = OneOf.Shuffled(random, kind, (wrongIdea, wrong), (otherIdea, other));
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($$"""まわりの {長|なが}さが {{around}}cmで、2つの {辺|へん}が {{sides[0]}}cmと {{sides[1]}}cmの {三角形|さんかくけい}が あります。なんと いう {三角形|さんかくけい}ですか。""", $"A triangle is {around} cm around, and two of its sides are {sides[0]} cm and {sides[1]} cm. What kind of triangle is it?")
                : new($$"""3つの {辺|へん}が {{sides[0]}}cm、{{sides[1]}}cm、{{sides[2]}}cmの {三角形|さんかくけい}は、なんと いう {三角形|さんかくけい}ですか。""", $"A triangle has sides of {sides[0]} cm, {sides[1]} cm and {sides[2]} cm. What kind of triangle is it?"),
            Figure = level == 3 ? null : DrawnTriangle.Of(sides[0], sides[1], sides[2]),
            Key = choice.Key,
            Hint = new("{等|ひと}しい {辺|へん}が いくつ あるか たしかめよう。", "Check how many sides are equal."),
            Solution =
            [
                .. level == 3 ? [new($"もう 1つの {{辺|へん}}は ${around} - {sides[0]} - {sides[1]} = {sides[2]}$ cm。", $"The third side is ${around} - {sides[0]} - {sides[1]} = {sides[2]}$ cm.")] : Array.Empty<LocalizedText>(),
                kind == Equilateral ? new($$"""3つの {辺|へん}が みんな {{a}}cm。""", $"All three sides are {a} cm.")
                    : kind == Isosceles ? new($$"""{等|ひと}しい {辺|へん}は {{a}}cmの 2つ、もう 1つは {{c}}cm。""", $"Two sides are {a} cm, the other is {c} cm.")
                    : new($$"""{{a}}cm、{{b}}cm、{{c}}cmで、{等|ひと}しい {辺|へん}は ない。""", $"{a} cm, {b} cm and {c} cm: no sides are equal."),
                new($"{{答|こた}}えは {kind.Ja}", $"The answer: {kind.En.ToLowerInvariant()}."),
            ],
            Traps = choice.Traps,
        };
    }

    // Level 1: the radius and the third side. 2: the diameter and the third side. 3: the way around such a triangle.
    private static ItemDraft NameInCircle(int level, SeededRandom random)
    {
        var isEqual = random.Between(0, 1) == 0;
        var radius = level == 1 ? random.Between(3, 9) : random.Between(6, 14);
        var chord = isEqual ? radius : random.Draw(r => r.Between(3, (2 * radius) - 2), n => n != radius && 2 * n > radius && DrawnTriangle.IsDrawable(n, radius, radius));
        var around = (2 * radius) + chord;
        var (given, givenJa, givenEn) = level == 2 ? (2 * radius, "{直径|ちょっけい}", "diameter") : (radius, "{半径|はんけい}", "radius");
        var kind = isEqual ? Equilateral : Isosceles;
        var choice = OneOf.Shuffled(random, kind, (isEqual ? MissedEqualSides : TwoEnoughForThree, isEqual ? Isosceles : Equilateral), (TookNearForEqual, Neither));
        var (askJa, askEn) = level == 3 ? ("できる {三角形|さんかくけい}の まわりの {長|なが}さは {何|なん}cmですか。", "How many cm is it around the triangle?") : ("できるのは なんと いう {三角形|さんかくけい}ですか。", "What kind of triangle is it?");
        return new ItemDraft
        {
            Prompt = new(
                $$"""{{givenJa}} {{given}}cmの {円|えん}の まわりに、{{chord}}cm はなれた 2つの {点|てん}を とり、{中心|ちゅうしん}と {直線|ちょくせん}で むすびます。{{askJa}}""",
                $"On a circle with a {givenEn} of {given} cm you mark two points {chord} cm apart and join them to each other and to the centre. {askEn}"),
            Figure = InCircle(radius, chord),
            Key = level == 3 ? new NumberKey(around) : choice.Key,
            Hint = new("{中心|ちゅうしん}から {円|えん}の まわりまでの {長|なが}さは みんな {同|おな}じだよ。", "From the centre to the circle it is equally far everywhere."),
            Solution =
            [
                .. level == 2 ? [new($"{{半径|はんけい}}は ${given} ÷ 2 = {radius}$ cm。", $"The radius is ${given} ÷ 2 = {radius}$ cm.")] : Array.Empty<LocalizedText>(),
                new($$"""2つの {辺|へん}は {半径|はんけい}で {{radius}}cm、もう 1つは {{chord}}cm。""", $"Two sides are radii of {radius} cm, the third is {chord} cm."),
                .. level == 3 ? [LocalizedText.Same($"${radius} + {radius} + {chord} = {around}$")] : Array.Empty<LocalizedText>(),
                level == 3 ? WorkedSolution.Answer($"{around}", "cm") : new($"{{答|こた}}えは {kind.Ja}", $"The answer: {kind.En.ToLowerInvariant()}."),
            ],
            Traps = level == 3
                ? [NumberTrap.Of(ForgotSecondSide, radius + chord)]
                : choice.Traps,
        };
    }

    // The centre in the middle, the two points on the right, above and below.
    private static LatticeDrawing InCircle(int radius, int chord)
    {
        const int Size = 8;
        var half = new Rational(Size * chord, 2 * radius);
        var out1 = Math.Sqrt((Size * Size) - Math.Pow((double)Size * chord / (2 * radius), 2));
        var x = 10 + new Rational((int)Math.Round(100 * out1), 100);
        return new(
            20,
            20,
            new("{円|えん}と、{中心|ちゅうしん}と {円|えん}の まわりの 2つの {点|てん}を むすんだ {三角形|さんかくけい}", "a circle, and a triangle of its centre and two points on it"),
            [new([new(10, 10), new(x, 10 - half), new(x, 10 + half)], LatticeFill.Outline)],
            Arcs: [new(new(10, 10), Size)],
            HasGrid: false);
    }

    // Level 1: around an equilateral triangle. 2: the third side of an isosceles one. 3: its equal sides.
    private static ItemDraft MeasurePerimeter(int level, SeededRandom random)
    {
        var (equal, third) = random.Draw(r => (Equal: r.Between(level == 1 ? 4 : 6, 29), Third: r.Between(4, 28)), n => n.Equal != n.Third && DrawnTriangle.IsDrawable(n.Equal, n.Equal, n.Third));
        if (level == 1) third = equal;
        var around = (2 * equal) + third;
        var (thing, thingEn) = random.Pick(("はた", "A flag"), ("ひもで {作|つく}った {形|かたち}", "A shape made of string"), ("{花|か}だん", "A flower bed"));
        var answer = level switch { 1 => around, 2 => third, _ => equal };
        return new ItemDraft
        {
            Prompt = level switch
            {
                1 => new($$"""{{thing}}は 1つの {辺|へん}が {{equal}}cmの {正三角形|せいさんかくけい}です。まわりの {長|なが}さは {何|なん}cmですか。""", $"{thingEn} is an equilateral triangle with sides of {equal} cm. How many cm is it around?"),
                2 => new($$"""{{thing}}は まわりの {長|なが}さが {{around}}cmの {二等辺三角形|にとうへんさんかくけい}です。{等|ひと}しい {辺|へん}は {{equal}}cmです。のこりの {辺|へん}は {何|なん}cmですか。""", $"{thingEn} is an isosceles triangle, {around} cm around. Its equal sides are {equal} cm. How many cm is the other side?"),
                _ => new($$"""{{thing}}は まわりの {長|なが}さが {{around}}cmの {二等辺三角形|にとうへんさんかくけい}です。{等|ひと}しく ない {辺|へん}は {{third}}cmです。{等|ひと}しい {辺|へん} 1つは {何|なん}cmですか。""", $"{thingEn} is an isosceles triangle, {around} cm around. The third side is {third} cm. How many cm is each of the equal sides?"),
            },
            Key = new NumberKey(answer),
            Hint = new("{図|ず}を かいて、{等|ひと}しい {辺|へん}に しるしを つけよう。", "Draw it and mark the equal sides."),
            Solution =
            [
                .. level == 1 ? [LocalizedText.Same($"${equal} × 3 = {around}$")] : Array.Empty<LocalizedText>(),
                .. level == 2 ? [new($"{{等|ひと}}しい {{辺|へん}} 2つで ${equal} × 2 = {2 * equal}$", $"The two equal sides: ${equal} × 2 = {2 * equal}$."), LocalizedText.Same($"${around} - {2 * equal} = {third}$")] : Array.Empty<LocalizedText>(),
                .. level == 3 ? [new($"{{等|ひと}}しい {{辺|へん}} 2つで ${around} - {third} = {2 * equal}$", $"The two equal sides: ${around} - {third} = {2 * equal}$."), LocalizedText.Same($"${2 * equal} ÷ 2 = {equal}$"), new($$"""たしかめ：${{equal}} + {{equal}} + {{third}} = {{around}}$""", $"Check: ${equal} + {equal} + {third} = {around}$.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{answer}", "cm"),
            ],
            Traps = level switch
            {
                1 => [NumberTrap.Of(ForgotSecondSide, 2 * equal)],
                2 => [NumberTrap.Of(ForgotSecondSide, around - equal), NumberTrap.Of(TookWholeForSide, new Rational(around, 3))],
                _ => [NumberTrap.Of(StoppedBeforeHalving, 2 * equal), NumberTrap.Of(TookWholeForSide, new Rational(around, 3))],
            },
        };
    }
}
