using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Shapes.AngleMisconceptions;

namespace Drill.Content.Grade4.Measures;

/// <summary>4年 角の大きさ.</summary>
internal sealed partial class Angles : IUnitFile
{
    public Unit Unit => new("g4-angles", "math", 4, 30, new("{角|かく}の {大|おお}きさ", "Angles"),
    [
        new Skill
        {
            Id = "angle-measure",
            Name = new("{分度器|ぶんどき}で {角|かく}を はかる", "Measuring angles"),
            Codes = ["8250243251200000"],
            Prerequisites = ["sub-3digit"],
            Templates = [new("angle-measure.protractor", 1, ReadProtractor)],
        },
        new Skill
        {
            Id = "angle-turn",
            Name = new("{回転|かいてん}の {角|かく}", "Angles as turns"),
            Codes = ["8250243251100000", "8250243252100000"],
            Prerequisites = ["angle-measure", "multiply-by-1digit"],
            Templates = [new("angle-turn.clock", 1, TurnClockHand), new("angle-turn.compass", 1, TurnBody)],
        },
        new Skill
        {
            Id = "angle-over-180",
            Name = new("180°より {大|おお}きい {角|かく}", "Angles larger than 180°"),
            Codes = ["8250243251200000", "8250243252100000"],
            Prerequisites = ["angle-measure", "angle-turn"],
            Templates = [new("angle-over-180.reflex", 1, FindReflex)],
        },
        new Skill
        {
            Id = "angle-set-squares",
            Name = new("{三角|さんかく}じょうぎの {角|かく}", "Angles of set squares"),
            Codes = ["8250243252100000", "8250243251200000"],
            Prerequisites = ["angle-over-180", "angle-measure"],
            Templates = [new("angle-set-squares.join", 1, JoinSetSquares, Variety: 10)],
        },
        new Skill
        {
            Id = "angle-crossing-lines",
            Name = new("{交|まじ}わる {直線|ちょくせん}の {角|かく}", "Angles of crossing lines"),
            Codes = ["8250243252100000"],
            Prerequisites = ["angle-over-180", "sub-3digit"],
            Templates = [new("angle-crossing-lines.find", 1, CrossLines)],
        },
    ]);

    // Level 1: acute. 2: obtuse. 3: obtuse, and the angle beside it is asked for.
    private static ItemDraft ReadProtractor(int level, SeededRandom random)
    {
        var degrees = random.Draw(r => level == 1 ? r.Between(12, 84) : r.Between(96, 168), n => n % 10 is not (0 or 5) && 180 - n != (n / 10 * 10) + 20 - (n % 10));
        var backwards = (degrees / 10 * 10) + 10 + (10 - (degrees % 10)); // 57 is read as 63
        var answer = level == 3 ? 180 - degrees : degrees;
        return new ItemDraft
        {
            Prompt = level == 3
                ? new("{分度器|ぶんどき}で はかった {角|かく}の となりに、{一直線|いっちょくせん}に なるまでの {角|かく}が あります。その となりの {角|かく}は {何度|なんど}ですか。", "Read the angle off the protractor. How many degrees is the angle beside it that completes a straight line?")
                : new("{角|かく}の {大|おお}きさは {何度|なんど}ですか。", "How many degrees is the angle?"),
            Figure = new Angle(degrees, "", HasProtractor: true),
            Key = new NumberKey(answer),
            Hint = new("{直角|ちょっかく}（90°）より {大|おお}きいか、{小|ちい}さいか、{先|さき}に {見|み}よう。", "First see whether it is larger or smaller than a right angle (90°)."),
            Solution =
            [
                level == 1 ? new("90°より {小|ちい}さい {角|かく}", "It is smaller than 90°.") : new("90°より {大|おお}きく、180°より {小|ちい}さい {角|かく}", "It is larger than 90° and smaller than 180°."),
                new($$"""{{degrees / 10 * 10}}から {{degrees % 10}}め{盛|も}り {進|すす}んで {{degrees}}°""", $"{degrees % 10} marks after {degrees / 10 * 10}: {degrees}°."),
                .. level == 3 ? [new($$"""{一直線|いっちょくせん}は 180°だから ${{180}} − {{degrees}} = {{answer}}$""", $"A straight line is 180°: $180 − {degrees} = {answer}$.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{answer}", "{度|ど}", "degrees"),
            ],
            Traps = level == 3
                ? [NumberTrap.Of(GaveGivenAngle, degrees), NumberTrap.Of(TookForAllRight, degrees - 90), NumberTrap.Of(HalfForFullTurn, 360 - degrees)]
                : [NumberTrap.Of(ReadOtherScale, 180 - degrees), NumberTrap.Of(CountedMarksBackwards, backwards)],
        };
    }

    // Level 1: one angle to complete 360°. 2: how much more than 180° is known. 3: two angles to complete 360°.
    private static ItemDraft FindReflex(int level, SeededRandom random)
    {
        var (first, second) = random.Draw(r => (First: r.Between(25, 168), Second: level == 3 ? r.Between(25, 130) : 0), n => n.First % 10 != 0 && n.First + n.Second < 172 && n.First != n.Second && n.First != 90);
        var answer = level == 2 ? 180 + first : 360 - first - second;
        return new ItemDraft
        {
            Prompt = level switch
            {
                1 => new($$"""□の {角|かく}の {反対|はんたい}がわの {角|かく}を はかったら {{first}}°でした。□の {角|かく}は {何度|なんど}ですか。""", $"The angle on the other side of □ measures {first}°. How many degrees is □?"),
                2 => new($$"""□の {角|かく}は、180°より {{first}}° {大|おお}きい {角|かく}です。□の {角|かく}は {何度|なんど}ですか。""", $"The angle □ is {first}° larger than 180°. How many degrees is it?"),
                _ => new($$"""□の {角|かく}の {反対|はんたい}がわを 2つに {分|わ}けて はかったら、{{first}}°と {{second}}°でした。□の {角|かく}は {何度|なんど}ですか。""", $"The other side of □ was measured in two parts: {first}° and {second}°. How many degrees is □?"),
            },
            Figure = new Angle(answer, "□"),
            Key = new NumberKey(answer),
            Hint = level == 2 ? new("{一直線|いっちょくせん}の 180°に たそう。", "Add it to the 180° of a straight line.") : new("ぐるっと 1{回転|かいてん}は 360°だよ。", "Once round is 360°."),
            Solution = level switch
            {
                1 => [LocalizedText.Same($"$360 − {first} = {answer}$"), WorkedSolution.Answer($"{answer}", "{度|ど}", "degrees")],
                2 => [LocalizedText.Same($"$180 + {first} = {answer}$"), WorkedSolution.Answer($"{answer}", "{度|ど}", "degrees")],
                _ => [LocalizedText.Same($"${first} + {second} = {first + second}$"), LocalizedText.Same($"$360 − {first + second} = {answer}$"), WorkedSolution.Answer($"{answer}", "{度|ど}", "degrees")],
            },
            Traps = level switch
            {
                1 => [NumberTrap.Of(GaveGivenAngle, first), NumberTrap.Of(HalfForFullTurn, 180 - first)],
                2 => [NumberTrap.Of(GaveGivenAngle, first), NumberTrap.Of(TookForAllRight, 90 + first)],
                _ => [NumberTrap.Of(GaveGivenAngle, first + second), NumberTrap.Of(HalfForFullTurn, 180 - first - second)],
            },
        };
    }

    // Level 1: two side by side or on top of each other. 2: what is left of a straight line. 3: what is left of a full turn.
    private static ItemDraft JoinSetSquares(int level, SeededRandom random)
    {
        var (a, b) = random.Draw(r => (A: r.Pick(45, 90), B: r.Pick(30, 60, 90)), n => level == 1 || n.A + n.B < 180);
        if (random.Between(0, 1) == 0) (a, b) = (b, a);
        var isOverlap = level == 1 && a > b && random.Between(0, 1) == 0;
        var whole = level == 2 ? 180 : 360;
        var together = isOverlap ? a - b : a + b;
        var answer = level == 1 ? together : whole - together;
        return new ItemDraft
        {
            Prompt = new(
                $$"""{三角|さんかく}じょうぎの {{a}}°の {角|かく}と {{b}}°の {角|かく}を、{{(isOverlap ? "{重|かさ}ねます。{重|かさ}ならない {部分|ぶぶん}の {角|かく}は {何度|なんど}ですか。" : level switch { 1 => "ならべて {合|あ}わせます。できた {角|かく}は {何度|なんど}ですか。", 2 => "{一直線|いっちょくせん}の {上|うえ}に ならべます。のこりの {角|かく}は {何度|なんど}ですか。", _ => "1つの {点|てん}の まわりに ならべます。のこりの {角|かく}は {何度|なんど}ですか。" })}}""",
                $"The {a}° corner of one set square and the {b}° corner of another are put {(isOverlap ? "on top of each other. How many degrees stick out?" : level switch { 1 => "side by side. How many degrees is the angle they make?", 2 => "side by side on a straight line. How many degrees are left?", _ => "side by side around a point. How many degrees of the full turn are left?" })}"),
            Key = new NumberKey(answer),
            Hint = isOverlap ? new("{重|かさ}なった {分|ぶん}だけ {小|ちい}さく なるよ。", "What overlaps is taken away.") : new("ならべた {角|かく}は たし{算|ざん}で もとめられるよ。", "Angles side by side are added."),
            Solution =
            [
                LocalizedText.Same(isOverlap ? $"${a} − {b} = {together}$" : $"${a} + {b} = {together}$"),
                .. level == 1 ? Array.Empty<LocalizedText>() : [LocalizedText.Same($"${whole} − {together} = {answer}$")],
                WorkedSolution.Answer($"{answer}", "{度|ど}", "degrees"),
            ],
            Traps = level switch
            {
                1 when isOverlap => [NumberTrap.Of(AddedInsteadOfDifference, a + b)],
                1 => a == b ? [] : [NumberTrap.Of(AddedInsteadOfDifference, Math.Abs(a - b))],
                _ => [NumberTrap.Of(GaveGivenAngle, together), NumberTrap.Of(HalfForFullTurn, (540 - whole) - together)],
            },
        };
    }

    // Level 1: the angle opposite or beside. 2: both asked by their sum with another. 3: three lines through one point.
    private static ItemDraft CrossLines(int level, SeededRandom random)
    {
        var (a, b) = random.Draw(r => (A: r.Between(22, 78), B: r.Between(22, 78)), n => n.A != n.B && n.A != 45 && n.A + n.B is not 90 and not 135 && (2 * n.A) + n.B != 180 && n.A + (2 * n.B) != 180);
        var isOpposite = level == 1 && random.Between(0, 1) == 0;
        var answer = level switch { 1 => isOpposite ? a : 180 - a, 2 => 180 - a + b, _ => 180 - a - b };
        return level switch
        {
            1 => new ItemDraft
            {
                Prompt = new(
                    $$"""2{本|ほん}の {直線|ちょくせん}が {交|まじ}わって 4つの {角|かく}が できました。1つの {角|かく}は {{a}}°です。{{(isOpposite ? "{向|む}かい{合|あ}う" : "となりの")}} {角|かく}は {何度|なんど}ですか。""",
                    $"Two lines cross and make four angles. One of them is {a}°. How many degrees is the {(isOpposite ? "opposite" : "neighbouring")} one?"),
                Key = new NumberKey(answer),
                Hint = new("{一直線|いっちょくせん}の {角|かく}は 180°だよ。", "A straight angle is 180°."),
                Solution =
                [
                    new($$"""となりの {角|かく}は ${{180}} − {{a}} = {{180 - a}}$""", $"The neighbouring angle is $180 − {a} = {180 - a}$."),
                    .. isOpposite ? [LocalizedText.Same($"$180 − {180 - a} = {a}$")] : Array.Empty<LocalizedText>(),
                    WorkedSolution.Answer($"{answer}", "{度|ど}", "degrees"),
                ],
                Traps = isOpposite ? [NumberTrap.Of(OppositeAddsUp, 180 - a)] : [NumberTrap.Of(GaveGivenAngle, a), NumberTrap.Of(TookForAllRight, 90 - a)],
            },
            2 => new ItemDraft
            {
                Prompt = new(
                    $$"""2{本|ほん}の {直線|ちょくせん}が {交|まじ}わり、あの {角|かく}は {{a}}°です。あの となりの {角|かく}と、{{b}}°の {角|かく}を {合|あ}わせると {何度|なんど}ですか。""",
                    $"Two lines cross, and the angle A is {a}°. How many degrees make the angle beside A and an angle of {b}° together?"),
                Key = new NumberKey(answer),
                Hint = new("まず となりの {角|かく}を もとめよう。", "Find the neighbouring angle first."),
                Solution = [LocalizedText.Same($"$180 − {a} = {180 - a}$"), LocalizedText.Same($"${180 - a} + {b} = {answer}$"), WorkedSolution.Answer($"{answer}", "{度|ど}", "degrees")],
                Traps = [NumberTrap.Of(GaveGivenAngle, a + b), NumberTrap.Of(HalfForFullTurn, 360 - a + b)],
            },
            _ => new ItemDraft
            {
                Prompt = new(
                    $$"""3{本|ぼん}の {直線|ちょくせん}が 1つの {点|てん}で {交|まじ}わって います。{一直線|いっちょくせん}の {片|かた}がわに ならぶ 3つの {角|かく}の うち、2つは {{a}}°と {{b}}°です。のこりの {角|かく}の {向|む}かい{合|あ}う {角|かく}は {何度|なんど}ですか。""",
                    $"Three lines cross in one point. Of the three angles on one side of a line, two are {a}° and {b}°. How many degrees is the angle opposite the third?"),
                Key = new NumberKey(answer),
                Hint = new("{一直線|いっちょくせん}の {角|かく}は 180°、{向|む}かい{合|あ}う {角|かく}は {等|ひと}しいよ。", "A straight angle is 180°, and opposite angles are equal."),
                Solution =
                [
                    LocalizedText.Same($"${a} + {b} = {a + b}$"),
                    new($$"""のこりの {角|かく}は ${{180}} − {{a + b}} = {{answer}}$""", $"The third angle is $180 − {a + b} = {answer}$."),
                    new($$"""{向|む}かい{合|あ}う {角|かく}も {等|ひと}しく {{answer}}°""", $"The opposite angle is equal: {answer}°."),
                    WorkedSolution.Answer($"{answer}", "{度|ど}", "degrees"),
                ],
                Traps = [NumberTrap.Of(OppositeAddsUp, a + b), NumberTrap.Of(HalfForFullTurn, 360 - a - b)],
            },
        };
    }
}
