using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Shapes.PolygonMisconceptions;

namespace Drill.Content.Grade5.Shapes;

/// <summary>5年 正多角形と円周の長さ.</summary>
internal sealed class CircleLengths : IUnitFile
{
    private static readonly Rational Pi = new(314, 100);

    public Unit Unit => new("g5-circle", "math", 5, 180, new("{正多角形|せいたかくけい}と {円周|えんしゅう}", "Regular polygons and the circumference"),
    [
        new Skill
        {
            Id = "regular-polygon",
            Name = new("{正多角形|せいたかくけい}", "Regular polygons"),
            Codes = ["8250253211300000", "8250253212100000"],
            Prerequisites = ["polygon-angles", "divide-by-1digit"],
            Templates = [new("regular-polygon.angles", 1, FindAngle, Variety: 10)],
        },
        new Skill
        {
            Id = "circumference",
            Name = new("{円周|えんしゅう}の {長|なが}さ", "The circumference of a circle"),
            Codes = ["8250253211400000"],
            Prerequisites = ["decimal-multiply-whole"],
            Templates = [new("circumference.figure", 1, FindCircumference)],
        },
        new Skill
        {
            Id = "circle-diameter",
            Name = new("{円周|えんしゅう}から {直径|ちょっけい}を {求|もと}める", "From the circumference to the diameter"),
            Codes = ["8250253211400000", "8250253212100000"],
            Prerequisites = ["circumference", "decimal-divide"],
            Templates = [new("circle-diameter.trunk", 1, FindDiameter)],
        },
        new Skill
        {
            Id = "circle-perimeter",
            Name = new("{円|えん}の {一部|いちぶ}の まわりの {長|なが}さ", "Around a part of a circle"),
            Codes = ["8250253211400000", "8250253212100000"],
            Prerequisites = ["circumference"],
            Templates = [new("circle-perimeter.part", 1, FindPerimeter)],
        },
    ]);

    // Level 1: the angle at the centre. 2: an angle at a corner of one of its triangles. 3: the angle of a corner.
    private static ItemDraft FindAngle(int level, SeededRandom random)
    {
        var (n, side) = (random.Pick(5, 6, 8, 9, 10, 12), random.Between(3, 12));
        var centre = 360 / n;
        var (half, cornerText) = (new Rational(180 - centre, 2), NumberKey.Write(new Rational(180 - centre, 2)));
        var value = level switch { 1 => (Rational)centre, 2 => half, _ => half * 2 };
        return new ItemDraft
        {
            Prompt = level switch
            {
                1 => new($"{{円|えん}}の {{中心|ちゅうしん}}の まわりを {{等分|とうぶん}}して、1{{辺|ぺん}}が {side}cmの この {{正多角形|せいたかくけい}}を かきます。{{中心|ちゅうしん}}の {{角|かく}}を {{何度|なんど}}ずつに {{分|わ}}けますか。", $"This regular polygon with sides of {side} cm is drawn by cutting the angle around the centre of a circle into equal parts. How many degrees is each?"),
                2 => new($"1{{辺|ぺん}}が {side}cmの この {{正多角形|せいたかくけい}}は、{{中心|ちゅうしん}}から ひいた {{線|せん}}で {{二等辺三角形|にとうへんさんかくけい}}に {{分|わ}}けられます。その {{三角形|さんかくけい}}の {{等|ひと}}しい 2つの {{角|かく}}は {{何度|なんど}}ですか。", $"Lines from the centre cut this regular polygon with sides of {side} cm into isosceles triangles. How many degrees is each of the two equal angles of such a triangle?"),
                _ => new($"1{{辺|ぺん}}が {side}cmの この {{正多角形|せいたかくけい}}の 1つの {{角|かく}}は {{何度|なんど}}ですか。", $"How many degrees is one angle of this regular polygon with sides of {side} cm?"),
            },
            Figure = new RegularPolygon(n, Side: $"{side} cm", HasSpokes: true),
            Key = new NumberKey(value, IsDecimal: true),
            Hint = new("{中心|ちゅうしん}の まわりの {角|かく}は 360°だよ。", "Around the centre there are 360°."),
            Solution =
            [
                LocalizedText.Same($"$360 ÷ {n} = {centre}$"),
                .. level > 1 ? [LocalizedText.Same($"$(180 − {centre}) ÷ 2 = {cornerText}$")] : Array.Empty<LocalizedText>(),
                .. level > 2 ? [LocalizedText.Same($"${cornerText} × 2 = {NumberKey.Write(value)}$")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(NumberKey.Write(value), "{度|ど}", "degrees"),
            ],
            Traps = level switch
            {
                1 => [NumberTrap.Of(Divided180, new Rational(180, n)), NumberTrap.Of(CentreForCorner, 180 - centre)],
                2 => [.. n != 6 ? [NumberTrap.Of(CentreForCorner, centre)] : Array.Empty<Trap>(), NumberTrap.Of(StoppedAtSum, 180 - centre)],
                _ => [NumberTrap.Of(CentreForCorner, centre), NumberTrap.Of(GaveAngleSum, 180 * (n - 2))],
            },
        };
    }

    // Level 1: the diameter is given. 2: the radius. 3: a wheel that turns many times.
    private static ItemDraft FindCircumference(int level, SeededRandom random)
    {
        var diameter = level == 1 ? random.Between(3, 30) : 2 * random.Between(level == 3 ? 20 : 4, level == 3 ? 35 : 30);
        var turns = level == 3 ? random.Between(3, 15) : 1;
        var (around, total) = (Pi * diameter, Pi * diameter * turns);
        var answer = NumberKey.Write(total);
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"{{図|ず}}の {{大|おお}}きさの タイヤが {turns}{{回転|かいてん}} すると、{{何|なん}}cm {{進|すす}}みますか。{{円周率|えんしゅうりつ}}は 3.14です。", $"A tyre of this size turns {turns} times. How many cm does it roll? Take 3.14 for π.")
                : new("この {円|えん}の {円周|えんしゅう}は {何|なん}cmですか。{円周率|えんしゅうりつ}は 3.14です。", "How many cm is the circumference of this circle? Take 3.14 for π."),
            Figure = level == 1 ? new Circle(CircleMeasure.Diameter, $"{diameter} cm") : new Circle(CircleMeasure.Radius, $"{diameter / 2} cm"),
            Key = new NumberKey(total, IsDecimal: true),
            Hint = new("{円周|えんしゅう} = {直径|ちょっけい} × 3.14", "circumference = diameter × 3.14"),
            Solution =
            [
                .. level > 1 ? [new LocalizedText($"{{直径|ちょっけい}}は ${diameter / 2} × 2 = {diameter}$", $"The diameter is ${diameter / 2} × 2 = {diameter}$.")] : Array.Empty<LocalizedText>(),
                LocalizedText.Same($"${diameter} × 3.14 = {NumberKey.Write(around)}$"),
                .. level == 3 ? [LocalizedText.Same($"${NumberKey.Write(around)} × {turns} = {answer}$")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(answer, "cm"),
            ],
            Traps =
            [
                NumberTrap.Of(RadiusForDiameter, level == 1 ? total * 2 : total / 2),
                NumberTrap.Of(Misconceptions.Decimals.DecimalMisconceptions.ShiftedTooFar, total / 10),
            ],
        };
    }

    // Level 1: a whole diameter. 2: the radius is asked. 3: a tenth of a metre, a larger trunk.
    private static ItemDraft FindDiameter(int level, SeededRandom random)
    {
        var half = level == 3 ? random.Draw(r => r.Between(31, 95), n => n % 10 != 0) : random.Between(3, 25);
        var diameter = level == 3 ? new Rational(half, 10) * 2 : level == 2 ? half * 2 : half;
        var around = Pi * diameter;
        var value = level == 1 ? diameter : diameter / 2;
        var (asked, askedEn, text, answer) = (level == 1 ? "{直径|ちょっけい}" : "{半径|はんけい}", level == 1 ? "diameter" : "radius", NumberKey.Write(around), NumberKey.Write(value));
        return new ItemDraft
        {
            Prompt = new($"まわりの {{長|なが}}さが {text}mの {{円形|えんけい}}の {{花|か}}だんを つくります。{asked}を {{何|なん}}mに すれば よいですか。{{円周率|えんしゅうりつ}}は 3.14です。", $"A round flower bed is to be {text} m around. How many metres must its {askedEn} be? Take 3.14 for π."),
            Key = new NumberKey(value, IsDecimal: true),
            Hint = new("{直径|ちょっけい}を □mと して、{円周|えんしゅう}の {式|しき}に しよう。", "Call the diameter □ and write the formula."),
            Solution =
            [
                LocalizedText.Same($"$□ × 3.14 = {text}$"),
                LocalizedText.Same($"$□ = {text} ÷ 3.14 = {NumberKey.Write(diameter)}$"),
                .. level > 1 ? [LocalizedText.Same($"${NumberKey.Write(diameter)} ÷ 2 = {answer}$")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(answer, "m"),
            ],
            Traps = [NumberTrap.Of(RadiusForDiameter, level == 1 ? diameter / 2 : diameter), NumberTrap.Of(MultipliedBack, around * Pi)],
        };
    }

    // Level 1: a half circle with its diameter. 2: a half circle with its radius. 3: a quarter circle.
    private static ItemDraft FindPerimeter(int level, SeededRandom random)
    {
        var radius = level == 3 ? random.Between(6, 40) * 2 : random.Between(2, 40);
        var (diameter, parts) = (2 * radius, level == 3 ? 4 : 2);
        var curve = Pi * diameter / parts;
        var (total, text) = (curve + diameter, NumberKey.Write(curve));
        return new ItemDraft
        {
            Prompt = new("この {形|かたち}の まわりの {長|なが}さは {何|なん}cmですか。{円周率|えんしゅうりつ}は 3.14です。", "How many cm is it all around this shape? Take 3.14 for π."),
            Figure = level == 1 ? new Circle(CircleMeasure.Diameter, $"{diameter} cm", 180) : new Circle(CircleMeasure.Radius, $"{radius} cm", level == 3 ? 90 : 180),
            Key = new NumberKey(total, IsDecimal: true),
            Hint = new("{曲線|きょくせん}の {部分|ぶぶん}と まっすぐな {部分|ぶぶん}を {分|わ}けて {考|かんが}えよう。", "Think of the curve and the straight parts apart."),
            Solution =
            [
                .. level > 1 ? [LocalizedText.Same($"${radius} × 2 = {diameter}$")] : Array.Empty<LocalizedText>(),
                new($"{{曲線|きょくせん}}：${diameter} × 3.14 ÷ {parts} = {text}$", $"The curve: ${diameter} × 3.14 ÷ {parts} = {text}$."),
                new($"まっすぐな {{部分|ぶぶん}}を たす：${text} + {diameter} = {NumberKey.Write(total)}$", $"Add the straight part: ${text} + {diameter} = {NumberKey.Write(total)}$."),
                WorkedSolution.Answer(NumberKey.Write(total), "cm"),
            ],
            Traps = [NumberTrap.Of(ForgotStraightPart, curve), NumberTrap.Of(ForgotToHalve, (Pi * diameter) + diameter)],
        };
    }
}
