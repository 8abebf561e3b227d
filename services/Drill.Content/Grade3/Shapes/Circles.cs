using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Shapes.RadiusMisconceptions;

namespace Drill.Content.Grade3.Shapes;

/// <summary>3年 円と 球.</summary>
internal sealed class Circles : IUnitFile
{
    public Unit Unit => new("g3-circles", "math", 3, 38, new("{円|えん}と {球|きゅう}", "Circles and spheres"),
    [
        new Skill
        {
            Id = "circle-radius",
            Name = new("{半径|はんけい}と {直径|ちょっけい}", "Radius and diameter"),
            Codes = ["8250233211300000", "8250233212100000"],
            Prerequisites = ["times-zero-ten", "division-facts"],
            Templates = [new("circle-radius.figure", 1, ReadCircle), new("circle-radius.compass", 1, SetCompass)],
        },
        new Skill
        {
            Id = "circle-row",
            Name = new("ならんだ {円|えん}と {球|きゅう}", "Circles and balls in a row"),
            Codes = ["8250233211300000", "8250233212100000"],
            Prerequisites = ["circle-radius", "division-two-digit-quotient"],
            Templates = [new("circle-row.circles", 1, MeasureRow), new("circle-row.box", 1, PackBalls)],
        },
    ]);

    // Level 1: the diameter from the radius. 2: the radius from the diameter. 3: the radius of a ball from the diameter of its cut, larger.
    private static ItemDraft ReadCircle(int level, SeededRandom random)
    {
        var radius = level == 1 ? random.Between(3, 22) : level == 2 ? random.Between(6, 28) : random.Between(11, 49);
        var (given, asked) = level == 1 ? (radius, 2 * radius) : (2 * radius, radius);
        return new ItemDraft
        {
            Prompt = level switch
            {
                1 => new($$"""{半径|はんけい} {{given}}cmの {円|えん}の {直径|ちょっけい}は {何|なん}cmですか。""", $"What is the diameter, in cm, of a circle with a radius of {given} cm?"),
                2 => new($$"""{直径|ちょっけい} {{given}}cmの {円|えん}の {半径|はんけい}は {何|なん}cmですか。""", $"What is the radius, in cm, of a circle with a diameter of {given} cm?"),
                _ => new($$"""{球|きゅう}を まん{中|なか}で {半分|はんぶん}に {切|き}った {切|き}り{口|くち}は、{直径|ちょっけい} {{given}}cmの {円|えん}でした。この {球|きゅう}の {半径|はんけい}は {何|なん}cmですか。""", $"A ball is cut in half through its middle. The cut is a circle of {given} cm diameter. What is the radius of the ball, in cm?"),
            },
            Figure = new Circle(level == 1 ? CircleMeasure.Radius : CircleMeasure.Diameter, $"{given} cm"),
            Key = new NumberKey(asked),
            Hint = new("{直径|ちょっけい}は {半径|はんけい}の 2{倍|ばい}だよ。", "The diameter is twice the radius."),
            Solution =
            [
                new("{直径|ちょっけい}は {半径|はんけい}の 2{倍|ばい}。", "The diameter is twice the radius."),
                .. level == 3 ? [new("まん{中|なか}の {切|き}り{口|くち}の {直径|ちょっけい}は、{球|きゅう}の {直径|ちょっけい}と {同|おな}じ。", "The cut through the middle has the diameter of the ball.")] : Array.Empty<LocalizedText>(),
                LocalizedText.Same(level == 1 ? $"${given} × 2 = {asked}$" : $"${given} ÷ 2 = {asked}$"),
                WorkedSolution.Answer($"{asked}", "cm"),
            ],
            Traps = [NumberTrap.Of(TookOneForOther, given), NumberTrap.Of(DoubledForHalf, level == 1 ? new Rational(given, 2) : 2 * given)],
        };
    }

    // Level 1: the diameter drawn with an open compass. 2: how far to open it for a diameter. 3: for the larger of two circles round the same centre.
    private static ItemDraft SetCompass(int level, SeededRandom random)
    {
        var (radius, more) = (random.Between(3, level == 1 ? 15 : 14), random.Between(2, 9));
        var outer = radius + more;
        var (given, asked) = level switch { 1 => (radius, 2 * radius), 2 => (2 * radius, radius), _ => (2 * radius, outer) };
        var (thing, thingEn) = random.Pick(("{円|えん}", "a circle"), ("まるい メダル", "a round medal"), ("こまの {形|かたち}", "a spinning top"));
        return new ItemDraft
        {
            Prompt = level switch
            {
                1 => new($$"""コンパスを {{given}}cmに ひらいて、{{thing}}を かきました。{直径|ちょっけい}は {何|なん}cmに なりますか。""", $"You open a compass {given} cm wide and draw {thingEn}. What is its diameter, in cm?"),
                2 => new($$"""{直径|ちょっけい} {{given}}cmの {{thing}}を かきます。コンパスを {何|なん}cmに ひらけば よいですか。""", $"You want to draw {thingEn} with a diameter of {given} cm. How many cm do you open the compass?"),
                _ => new($$"""{直径|ちょっけい} {{given}}cmの {{thing}}の まわりに、{同|おな}じ {中心|ちゅうしん}で {半径|はんけい}が {{more}}cm {長|なが}い {円|えん}を かきます。コンパスを {何|なん}cmに ひらけば よいですか。""", $"Around {thingEn} with a diameter of {given} cm you draw a circle with the same centre and a radius {more} cm longer. How many cm do you open the compass?"),
            },
            Key = new NumberKey(asked),
            Hint = new("コンパスを ひらいた {長|なが}さは {半径|はんけい}に なるよ。", "The compass is opened as wide as the radius."),
            Solution =
            [
                new("コンパスを ひらいた {長|なが}さが {半径|はんけい}。", "The opening of the compass is the radius."),
                LocalizedText.Same(level == 1 ? $"${given} × 2 = {asked}$" : $"${given} ÷ 2 = {radius}$"),
                .. level == 3 ? [LocalizedText.Same($"${radius} + {more} = {outer}$")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{asked}", "cm"),
            ],
            Traps = [NumberTrap.Of(TookOneForOther, level == 3 ? given + more : given), NumberTrap.Of(DoubledForHalf, level switch { 1 => new Rational(given, 2), 2 => 2 * given, _ => (2 * given) + more })],
        };
    }

    // Level 1: the length of the row from the radius. 2: the radius from the length. 3: the radius of small circles across a large one.
    private static ItemDraft MeasureRow(int level, SeededRandom random)
    {
        var count = random.Between(3, 5);
        var radius = random.Draw(r => r.Between(level == 1 ? 2 : 3, level == 3 ? 12 : 11), n => n != count && 2 * n != count);
        var length = 2 * radius * count;
        var asked = level == 1 ? length : radius;
        return new ItemDraft
        {
            Prompt = level switch
            {
                1 => new($$"""{半径|はんけい} {{radius}}cmの {円|えん}が {{count}}こ、ぴったり ならんで います。はしから はしまでは {何|なん}cmですか。""", $"{count} circles with a radius of {radius} cm lie in a row and touch. How long is the row, in cm?"),
                2 => new($$"""{同|おな}じ {大|おお}きさの {円|えん}が {{count}}こ、ぴったり ならんで います。はしから はしまでは {{length}}cmです。1つの {円|えん}の {半径|はんけい}は {何|なん}cmですか。""", $"{count} equal circles lie in a row and touch. The row is {length} cm long. What is the radius of one circle, in cm?"),
                _ => new($$"""{半径|はんけい} {{length / 2}}cmの {大|おお}きい {円|えん}の {直径|ちょっけい}の {上|うえ}に、{同|おな}じ {大|おお}きさの {小|ちい}さい {円|えん}が {{count}}こ、ぴったり ならんで います。{小|ちい}さい {円|えん}の {半径|はんけい}は {何|なん}cmですか。""", $"Along a diameter of a large circle with a radius of {length / 2} cm, {count} equal small circles lie in a row and just fit. What is the radius of a small circle, in cm?"),
            },
            Figure = Row(count, isInside: level == 3),
            Key = new NumberKey(asked),
            Hint = new("はしから はしまでに {直径|ちょっけい}が いくつ あるかな。", "How many diameters make up the row?"),
            Solution =
            [
                .. level == 1 ? [new($"1つ{{分|ぶん}}の {{直径|ちょっけい}}は ${radius} × 2 = {2 * radius}$", $"One diameter is ${radius} × 2 = {2 * radius}$."), LocalizedText.Same($"${2 * radius} × {count} = {length}$")] : Array.Empty<LocalizedText>(),
                .. level == 3 ? [new($"{{大|おお}}きい {{円|えん}}の {{直径|ちょっけい}}は ${length / 2} × 2 = {length}$", $"The large diameter is ${length / 2} × 2 = {length}$.")] : Array.Empty<LocalizedText>(),
                .. level > 1 ? [new($"1つ{{分|ぶん}}の {{直径|ちょっけい}}は ${length} ÷ {count} = {2 * radius}$", $"One diameter is ${length} ÷ {count} = {2 * radius}$."), LocalizedText.Same($"${2 * radius} ÷ 2 = {radius}$")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{asked}", "cm"),
            ],
            Traps = level switch
            {
                1 => [NumberTrap.Of(CountedRadii, radius * count), NumberTrap.Of(ForgotCount, 2 * radius)],
                2 => [NumberTrap.Of(CountedRadii, 2 * radius), NumberTrap.Of(ForgotCount, length / 2)],
                _ => [NumberTrap.Of(CountedRadii, 2 * radius), NumberTrap.Of(ForgotCount, length / 2)],
            },
        };
    }

    private static LatticeDrawing Row(int count, bool isInside)
    {
        var middle = isInside ? 2 * count : 2;
        var circles = Enumerable.Range(0, count).Select(i => new LatticeArc(new(2 + (4 * i), middle), 2));
        return new(
            4 * count,
            2 * middle,
            isInside ? new("{大|おお}きい {円|えん}の {中|なか}に {小|ちい}さい {円|えん}が よこに ならんで いる", "small circles in a row across a large circle") : new("{円|えん}が よこに ならんで いる", "circles in a row"),
            Arcs: isInside ? [new(new(2 * count, 2 * count), 2 * count), .. circles] : [.. circles],
            HasGrid: false);
    }

    // Level 1: one row of balls, the side from the radius. 2: two rows, the radius from a side. 3: the other side of a box with two rows.
    private static ItemDraft PackBalls(int level, SeededRandom random)
    {
        var (radius, across) = random.Draw(r => (Radius: r.Between(3, 9), Across: r.Between(3, 6)), n => n.Radius != n.Across);
        var (long1, side) = (2 * radius * across, 4 * radius);
        var asked = level switch { 1 => long1, 2 => radius, _ => side };
        return new ItemDraft
        {
            Prompt = level switch
            {
                1 => new($$"""{箱|はこ}に {半径|はんけい} {{radius}}cmの ボールが 1れつに {{across}}こ、ぴったり {入|はい}って います。{箱|はこ}の よこの {長|なが}さは {何|なん}cmですか。""", $"{across} balls with a radius of {radius} cm just fit into a box in one row. How long is the box, in cm?"),
                2 => new($$"""よこ {{long1}}cmの {箱|はこ}に {同|おな}じ ボールが よこに {{across}}こずつ 2れつ、ぴったり {入|はい}って います。ボールの {半径|はんけい}は {何|なん}cmですか。""", $"Equal balls, 2 rows of {across}, just fit into a box {long1} cm long. What is the radius of a ball, in cm?"),
                _ => new($$"""よこ {{long1}}cmの {箱|はこ}に {同|おな}じ ボールが よこに {{across}}こずつ 2れつ、ぴったり {入|はい}って います。{箱|はこ}の たての {長|なが}さは {何|なん}cmですか。""", $"Equal balls, 2 rows of {across}, just fit into a box {long1} cm long. How wide is the box, in cm?"),
            },
            Figure = Box(across, level == 1 ? 1 : 2),
            Key = new NumberKey(asked),
            Hint = new("ボール 1つ{分|ぶん}の はばは {直径|ちょっけい}だよ。", "One ball takes up a diameter."),
            Solution = level == 1
                ?
                [
                    new($"{{直径|ちょっけい}}は ${radius} × 2 = {2 * radius}$", $"The diameter is ${radius} × 2 = {2 * radius}$."),
                    LocalizedText.Same($"${2 * radius} × {across} = {long1}$"),
                    WorkedSolution.Answer($"{asked}", "cm"),
                ]
                :
                [
                    new($"よこに {across}こだから、{{直径|ちょっけい}}は ${long1} ÷ {across} = {2 * radius}$", $"There are {across} along the box, so the diameter is ${long1} ÷ {across} = {2 * radius}$."),
                    .. level == 3 ? [new($"たては 2れつ{{分|ぶん}}で、{2 * radius}cmが 2こ。", $"There are 2 rows, so 2 times {2 * radius} cm.")] : Array.Empty<LocalizedText>(),
                    LocalizedText.Same(level == 2 ? $"${2 * radius} ÷ 2 = {radius}$" : $"${2 * radius} × 2 = {side}$"),
                    WorkedSolution.Answer($"{asked}", "cm"),
                ],
            Traps = level switch
            {
                1 => [NumberTrap.Of(CountedRadii, radius * across), NumberTrap.Of(ForgotCount, 2 * radius)],
                2 => [NumberTrap.Of(CountedRadii, 2 * radius), NumberTrap.Of(ForgotCount, long1 / 2)],
                _ => [NumberTrap.Of(CountedRadii, 2 * radius), NumberTrap.Of(ForgotCount, long1)],
            },
        };
    }

    private static LatticeDrawing Box(int across, int rows) => new(
        4 * across,
        4 * rows,
        new($"{{箱|はこ}}の {{中|なか}}に ボールが よこに {across}こ、{rows}れつ", $"a box from above: {rows} {(rows == 1 ? "row" : "rows")} of {across} balls"),
        [LatticeShape.Rectangle(0, 0, 4 * across, 4 * rows, LatticeFill.Outline)],
        Arcs: [.. Enumerable.Range(0, rows * across).Select(i => new LatticeArc(new(2 + (4 * (i % across)), 2 + (4 * (i / across))), 2))],
        HasGrid: false);
}
