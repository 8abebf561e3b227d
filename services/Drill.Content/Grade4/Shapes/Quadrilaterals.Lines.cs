using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Shapes.QuadrilateralMisconceptions;

namespace Drill.Content.Grade4.Shapes;

/// <content>垂直と平行.</content>
internal sealed partial class Quadrilaterals
{
    private static readonly LocalizedText[] LineNames = [new("あ", "A"), new("い", "B"), new("う", "C"), new("え", "D"), new("お", "E")];

    // Level 1: a line of slope 1 or a level one among four. 2: any slope. 3: five lines, all that fit.
    private static ItemDraft FindLines(int level, SeededRandom random)
    {
        var isParallel = random.Between(0, 1) == 0;
        var (dx, dy) = level == 1 ? random.Pick((3, 0), (2, 2), (3, 3), (2, -2)) : random.Pick((3, 1), (2, 1), (3, 2), (1, 3), (1, 2), (3, -1), (2, -1), (2, 3));
        (int X, int Y)[] others = isParallel
            ? [(dx, dy), (-dy, dx), (dx, dy + (dy >= 0 ? 1 : -1)), .. level == 3 ? [(dx, dy)] : Array.Empty<(int, int)>()]
            : [(-dy, dx), (dx, dy), (-dy + 1, dx), .. level == 3 ? [(-dy, dx)] : Array.Empty<(int, int)>()];
        var drawn = random.Shuffle(others).Prepend((X: dx, Y: dy)).Select(v => v.X < 0 || (v.X == 0 && v.Y < 0) ? (X: -v.X, Y: -v.Y) : v).ToArray();
        var lines = drawn.Select((v, i) => Line(i, v, random)).ToArray();
        bool Fits(int i) => isParallel ? (drawn[i].X * dy) == (drawn[i].Y * dx) : (drawn[i].X * dx) + (drawn[i].Y * dy) == 0;
        bool Turned(int i) => isParallel ? (drawn[i].X * dx) + (drawn[i].Y * dy) == 0 : (drawn[i].X * dy) == (drawn[i].Y * dx);
        var asked = Enumerable.Range(1, drawn.Length - 1).ToArray();
        var options = asked.Select(i => LineNames[i]).ToArray();
        var (wordJa, wordEn) = isParallel ? ("{平行|へいこう}な", "parallel") : ("{垂直|すいちょく}な", "perpendicular");
        var nearly = asked.First(i => !Fits(i) && !Turned(i));
        var chosen = level == 3
            ? AllOf.Of(options, i => Fits(i + 1), (MixedUpParallelPerpendicular, i => Turned(i + 1)), (NearlyWillDo, i => Fits(i + 1) || i + 1 == nearly), (OnlyWhenTheyMeet, i => i + 1 == asked.First(Fits)))
            : OneOf.InOrder(options, asked.First(Fits) - 1, (MixedUpParallelPerpendicular, asked.First(Turned) - 1), (NearlyWillDo, nearly - 1));
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($$"""{直線|ちょくせん} あに {{wordJa}} {直線|ちょくせん}を ぜんぶ えらびましょう。のばして {考|かんが}えます。""", $"Choose all lines that are {wordEn} to line A. Imagine that the lines go on.")
                : new($$"""{直線|ちょくせん} あに {{wordJa}} {直線|ちょくせん}は どれですか。のばして {考|かんが}えます。""", $"Which line is {wordEn} to line A? Imagine that the lines go on."),
            Figure = new LatticeDrawing(24, 8, new(
                string.Join("。", drawn.Select((v, i) => $"{LineNames[i].Ja}は {{右|みぎ}}へ {v.X}、{(v.Y < 0 ? "{下|した}" : "{上|うえ}")}へ {Math.Abs(v.Y)} {{進|すす}}む {{線|せん}}")),
                string.Join(". ", drawn.Select((v, i) => $"{LineNames[i].En} goes {v.X} to the right and {Math.Abs(v.Y)} {(v.Y < 0 ? "down" : "up")}"))), Lines: lines),
            Key = chosen.Key,
            Hint = new("ますを {数|かぞ}えて、{線|せん}の かたむきを くらべよう。", "Count squares to compare how the lines slope."),
            Solution =
            [
                new($$"""あは {右|みぎ}へ {{drawn[0].X}}、{{UpDown(drawn[0].Y).Ja}}へ {{Math.Abs(drawn[0].Y)}} {進|すす}む""", $"A goes {drawn[0].X} to the right and {Math.Abs(drawn[0].Y)} {UpDown(drawn[0].Y).En}."),
                .. asked.Where(Fits).Select(i => new LocalizedText(
                    $$"""{{LineNames[i].Ja}}は {右|みぎ}へ {{drawn[i].X}}、{{UpDown(drawn[i].Y).Ja}}へ {{Math.Abs(drawn[i].Y)}} {進|すす}み、あに {{wordJa}} {線|せん}""",
                    $"{LineNames[i].En} goes {drawn[i].X} to the right and {Math.Abs(drawn[i].Y)} {UpDown(drawn[i].Y).En}: it is {wordEn} to A.")),
                new($$"""{答|こた}えは {{string.Join("、", asked.Where(Fits).Select(i => LineNames[i].Ja))}}""", $"The answer is {string.Join(", ", asked.Where(Fits).Select(i => LineNames[i].En))}."),
            ],
            Traps = chosen.Traps,
        };
    }

    private static LocalizedText UpDown(int y) => y < 0 ? new("{下|した}", "down") : new("{上|うえ}", "up");

    // Each line has a strip of the paper to itself, and its name beside its middle.
    private static LatticeLine Line(int place, (int X, int Y) by, SeededRandom random)
    {
        var (left, width) = (place * 5, Math.Max(by.X, 1));
        var x = left + random.Between(0, Math.Max(0, 4 - width));
        var low = random.Between(0, 8 - Math.Abs(by.Y));
        return new(new(x, by.Y < 0 ? low - by.Y : low), new(x + by.X, by.Y < 0 ? low : low + by.Y), Label: LineNames[place]);
    }

    // Level 1: the angle that faces the same way. 2: the one beside that. 3: a slanted pair of lines, two steps.
    private static ItemDraft FindAngle(int level, SeededRandom random)
    {
        var a = random.Draw(r => r.Between(38, 82), n => n % 10 != 0 && n != 45);
        var b = random.Draw(r => r.Between(11, 29), n => n != a);
        var isEqual = level == 1;
        var answer = level switch { 1 => a, 2 => 180 - a, _ => 180 - a - b };
        return new ItemDraft
        {
            Prompt = level switch
            {
                1 => new($$"""あと いの {直線|ちょくせん}は {平行|へいこう}です。ななめの {直線|ちょくせん}が、あと {{a}}°で {交|まじ}わって います。いと {交|まじ}わる、{同|おな}じ むきの □の {角|かく}は {何度|なんど}ですか。""", $"Lines A and B are parallel. A slanting line crosses A at {a}°. How many degrees is the angle □ at B that faces the same way?"),
                2 => new($$"""あと いの {直線|ちょくせん}は {平行|へいこう}です。ななめの {直線|ちょくせん}が、あと {{a}}°で {交|まじ}わって います。いの {上|うえ}で、{同|おな}じ むきの {角|かく}の となりに ある □の {角|かく}は {何度|なんど}ですか。""", $"Lines A and B are parallel. A slanting line crosses A at {a}°. How many degrees is the angle □ at B, beside the angle that faces the same way?"),
                _ => new($$"""あと いの {直線|ちょくせん}は {平行|へいこう}です。ななめの {直線|ちょくせん}が、あと {{a}}°で {交|まじ}わって います。いの {上|うえ}で、{同|おな}じ むきの {角|かく}の となりの {角|かく}を 2つに {分|わ}けたら、1つが {{b}}°、もう 1つが □でした。□は {何度|なんど}ですか。""", $"Lines A and B are parallel. A slanting line crosses A at {a}°. At B, the angle beside the one that faces the same way is cut into {b}° and □. How many degrees is □?"),
            },
            Figure = Crossed(a, isEqual ? 0 : b, level),
            Key = new NumberKey(answer),
            Hint = new("{平行|へいこう}な {直線|ちょくせん}は、ほかの {直線|ちょくせん}と {等|ひと}しい {角度|かくど}で {交|まじ}わるよ。", "A line crosses parallel lines at equal angles."),
            Solution =
            [
                new($$"""{同|おな}じ むきの {角|かく}は {等|ひと}しく {{a}}°""", $"The angle that faces the same way is equal: {a}°."),
                .. level >= 2 ? [LocalizedText.Same($"$180 − {a} = {180 - a}$")] : Array.Empty<LocalizedText>(),
                .. level == 3 ? [LocalizedText.Same($"${180 - a} − {b} = {answer}$")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{answer}", "{度|ど}", "degrees"),
            ],
            Traps = level switch
            {
                1 => [NumberTrap.Of(SupplementForEqual, 180 - a), NumberTrap.Of(HalfTurnAsRightAngle, 90 - a)],
                2 => [NumberTrap.Of(SupplementForEqual, a), NumberTrap.Of(HalfTurnAsRightAngle, 90 - a)],
                _ => [NumberTrap.Of(SupplementForEqual, a - b), NumberTrap.Of(MissedTheStep, 180 - a)],
            },
        };
    }

    // Two level lines and one that crosses them; on paper without squares, so that the angle is the real one.
    private static LatticeDrawing Crossed(int degrees, int part, int level)
    {
        var slope = (Rational)(int)Math.Round(100 / Math.Tan(degrees * Math.PI / 180)) / 100;
        Corner On(Rational y) => new(4 + (slope * (y - 4)), y);
        Rational split = (Rational)(int)Math.Round(100 / Math.Tan((degrees + part) * Math.PI / 180)) / 100;
        var foot = On(2);
        return new LatticeDrawing(
            12,
            8,
            new($"{{平行|へいこう}}な {{直線|ちょくせん}} あと い、それに {degrees}°で {{交|まじ}}わる ななめの {{直線|ちょくせん}}", $"parallel lines A and B, crossed by a slanting line at {degrees}°"),
            Lines:
            [
                new(new(0, 5), new(12, 5), Label: LineNames[0]), new(new(0, 2), new(12, 2), Label: LineNames[1]), new(On(1), On(7)),
                .. level == 3 ? [new(foot, new(foot.X + (split * 2), 4), LatticeStroke.Dashed)] : Array.Empty<LatticeLine>(),
            ],
            Points:
            [
                new(LocalizedText.Same($"{degrees}°"), new(On(5).X + 1, new(11, 2))),
                new(LocalizedText.Same("□"), level == 1 ? new(foot.X + 1, new(5, 2)) : new(foot.X - 1, new(5, 2))),
            ],
            HasGrid: false);
    }
}
