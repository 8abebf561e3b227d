using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Shapes.SymmetryMisconceptions;

namespace Drill.Content.Grade6.Shapes;

/// <summary>6年 対称な図形.</summary>
internal sealed class Symmetry : IUnitFile
{
    private static readonly Axis Squares = new(0, 12, 1, 2);

    public Unit Unit => new("g6-symmetry", "math", 6, 10, new("{対称|たいしょう}な {図形|ずけい}", "Symmetric figures"),
    [
        new Skill
        {
            Id = "symmetry-which",
            Name = new("{線対称|せんたいしょう}・{点対称|てんたいしょう}な {図形|ずけい}", "Which figures are symmetric"),
            Codes = ["8250263211200000", "8250263212100000"],
            Templates = [new("symmetry-which.figures", 1, ChooseFigures)],
        },
        new Skill
        {
            Id = "line-symmetry-point",
            Name = new("{線対称|せんたいしょう}な {図形|ずけい}の {対応|たいおう}する {点|てん}", "Corresponding points of line symmetry"),
            Codes = ["8250263211200000", "8250263212100000"],
            Prerequisites = ["symmetry-which"],
            Templates = [new("line-symmetry-point.touch", 1, MirrorPoint)],
        },
        new Skill
        {
            Id = "point-symmetry-point",
            Name = new("{点対称|てんたいしょう}な {図形|ずけい}の {対応|たいおう}する {点|てん}", "Corresponding points of point symmetry"),
            Codes = ["8250263211200000", "8250263212100000"],
            Prerequisites = ["symmetry-which", "line-symmetry-point"],
            Templates = [new("point-symmetry-point.touch", 1, TurnPoint)],
        },
    ]);

    // Level 1: line symmetry among four figures. 2: point symmetry among five. 3: both among six.
    private static ItemDraft ChooseFigures(int level, SeededRandom random)
    {
        var count = level + 3;
        bool Fits(Form f) => level switch { 1 => f.Axes > 0, 2 => f.IsPointSymmetric, _ => f.Axes > 0 && f.IsPointSymmetric };
        bool FitsOther(Form f) => level switch { 1 => f.IsPointSymmetric, 2 => f.Axes > 0, _ => f.Axes > 0 || f.IsPointSymmetric };
        var forms = random.Draw(
            r => r.Shuffle(Form.All).Take(count).ToArray(),
            f => f.Count(Fits) is var c && c >= 1 && c < count && f.Any(x => FitsOther(x) && !Fits(x)) && f.Count(FitsOther) < count);
        var choice = AllOf.Of([.. Panelled.Names.Take(count)], i => Fits(forms[i]), (TookParallelogramForLine, i => FitsOther(forms[i])), (TookEveryRegular, _ => true));
        var (ja, en) = level switch { 1 => ("{線対称|せんたいしょう}な {図形|ずけい}", "line symmetry"), 2 => ("{点対称|てんたいしょう}な {図形|ずけい}", "point symmetry"), _ => ("{線対称|せんたいしょう}でも {点対称|てんたいしょう}でも ある {図形|ずけい}", "both line and point symmetry") };
        return new ItemDraft
        {
            Prompt = new($"{count}つの {{図形|ずけい}}から、{ja}を すべて {{選|えら}}びましょう。", $"Choose all of the {count} figures with {en}."),
            Figure = Panelled.Of(forms.Select(f => f.Figure)),
            Key = choice.Key,
            Hint = new("{折|お}って ぴったり {重|かさ}なるかな。180°まわして ぴったり {重|かさ}なるかな。", "Does it fit when folded? Does it fit after half a turn?"),
            Solution =
            [
                .. forms.Select((f, i) => new LocalizedText(
                    $"{Panelled.Names[i].Ja}：{{対称|たいしょう}}の {{軸|じく}}は {(f.Axes == 100 ? "{数|かぞ}えきれない" : $"{f.Axes}{Counters.Sticks(f.Axes)}")}、{{点対称|てんたいしょう}}{(f.IsPointSymmetric ? "で ある" : "では ない")}",
                    $"{Panelled.Names[i].En}: {(f.Axes == 100 ? "more axes than can be counted" : $"number of axes {f.Axes}")}, {(f.IsPointSymmetric ? "point symmetric" : "not point symmetric")}.")),
                new($"{{答|こた}}えは {choice.Right.Ja}", $"The answer is {choice.Right.En}."),
            ],
            Traps = choice.Traps,
        };
    }

    // Level 1: an upright axis. 2: an axis across. 3: a slanting axis through the corners of the squares.
    private static ItemDraft MirrorPoint(int level, SeededRandom random)
    {
        var at = random.Between(5, 7);
        var (x, y) = random.Draw(r => (X: r.Between(1, 11), Y: r.Between(1, 11)), n => level switch
        {
            1 => n.X < at - 1 && (2 * at) - n.X <= 12 && n.X + at <= 12 && at + n.X != (2 * at) - n.X,
            2 => n.Y < at - 1 && (2 * at) - n.Y <= 12 && n.Y + at <= 12 && at + n.Y != (2 * at) - n.Y,
            _ => n.X + 2 < n.Y && n.X + n.Y != 12,
        });
        var (mx, my) = level switch { 1 => ((2 * at) - x, y), 2 => (x, (2 * at) - y), _ => (y, x) };
        var (sx, sy) = level switch { 1 => (x + at, y), 2 => (x, y + at), _ => (12 - x, y) };
        var distance = level switch { 1 => at - x, 2 => at - y, _ => y - x };
        var line = level switch { 1 => new LatticeLine(new(at, 0), new(at, 12), LatticeStroke.Axis), 2 => new(new(0, at), new(12, at), LatticeStroke.Axis), _ => new(new(0, 0), new(12, 12), LatticeStroke.Axis) };
        var (axisJa, axisEn) = level switch { 1 => ($"よこ {at}の ところの たての {{直線|ちょくせん}}", $"the upright line at {at} across"), 2 => ($"たて {at}の ところの よこの {{直線|ちょくせん}}", $"the level line at height {at}"), _ => ("{左|ひだり}{下|した}から {右|みぎ}{上|うえ}への ななめの {直線|ちょくせん}", "the slanting line from the lower left to the upper right") };
        return DraftPoint(
            new($"{{対称|たいしょう}}の {{軸|じく}}は {axisJa}です。{{点|てん}}A({x}, {y})に {{対応|たいおう}}する {{点|てん}}を ます{{目|め}}の {{上|うえ}}に とりましょう。", $"The axis of symmetry is {axisEn}. Touch the point that corresponds to A({x}, {y})."),
            new LatticeDrawing(12, 12, new($"{{対称|たいしょう}}の {{軸|じく}}は {axisJa}、{{点|てん}}Aは よこ {x}、たて {y}", $"the axis is {axisEn}, the point A lies {x} across and {y} up"), Lines: [line], Points: [new(LocalizedText.Same("A"), new(x, y))]),
            (mx, my),
            [
                level == 3
                    ? new($"Aから {{軸|じく}}まで よこに {distance}ます。{{軸|じく}}から たてに {distance}ます {{下|さ}}がる。", $"From A it is {distance} squares across to the axis; go down {distance} squares from there.")
                    : new($"Aから {{軸|じく}}まで {distance}ます。{{反対|はんたい}}がわに {distance}ます {{進|すす}}む。", $"From A it is {distance} squares to the axis; go {distance} squares beyond it."),
                .. level == 3 ? [new LocalizedText($"よこは {mx}、たては {my}に なる。たしかめ：({x}, {y}) と ({mx}, {my})", $"That is {mx} across and {my} up. Check: ({x}, {y}) and ({mx}, {my}).")] : Array.Empty<LocalizedText>(),
            ],
            [new(MovedInstead, PointKey.ResponseFor(sx, sy)), new(WrongDirection, PointKey.ResponseFor(level == 3 ? 12 - y : level == 1 ? x : 12 - x == x ? x + 1 : 12 - x, level == 1 ? (12 - y == y ? y + 1 : 12 - y) : level == 2 ? y : 12 - x))]);
    }

    // Level 1: centre and point near each other, on one line of squares. 2: anywhere. 3: centre off the middle, far points.
    private static ItemDraft TurnPoint(int level, SeededRandom random)
    {
        var (cx, cy, x, y) = random.Draw(
            r => (Cx: r.Between(4, 8), Cy: r.Between(4, 8), X: r.Between(0, 12), Y: r.Between(0, 12)),
            n => (2 * n.Cx) - n.X is >= 0 and <= 12 && (2 * n.Cy) - n.Y is >= 0 and <= 12 && n.X != n.Cx
                && (level == 1 ? n.Y == n.Cy && Math.Abs(n.X - n.Cx) >= 2 : n.Y != n.Cy && Math.Abs(n.X - n.Cx) + Math.Abs(n.Y - n.Cy) is var d && (level == 2 ? d is >= 3 and <= 5 : d >= 6)));
        var (mx, my) = ((2 * cx) - x, (2 * cy) - y);
        var (across, up) = (Math.Abs(cx - x), Math.Abs(cy - y));
        var mirrored = level == 1 ? PointKey.ResponseFor(cx, cy + (cy + across <= 12 ? across : -across)) : PointKey.ResponseFor(mx, y);
        var (wayJa, wayEn) = up == 0 ? ($"よこに {across}ます", $"{across} squares across") : ($"よこに {across}ます、たてに {up}ます", $"{across} {(across == 1 ? "square" : "squares")} across and {up} {(up == 1 ? "square" : "squares")} up or down");
        return DraftPoint(
            new($"{{点|てん}}O({cx}, {cy})が {{対称|たいしょう}}の {{中心|ちゅうしん}}です。{{点|てん}}A({x}, {y})に {{対応|たいおう}}する {{点|てん}}を ます{{目|め}}の {{上|うえ}}に とりましょう。", $"O({cx}, {cy}) is the centre of symmetry. Touch the point that corresponds to A({x}, {y})."),
            new LatticeDrawing(12, 12, new($"{{対称|たいしょう}}の {{中心|ちゅうしん}}Oは よこ {cx}、たて {cy}、{{点|てん}}Aは よこ {x}、たて {y}", $"the centre O lies {cx} across and {cy} up, the point A {x} across and {y} up"), Points: [new(LocalizedText.Same("O"), new(cx, cy)), new(LocalizedText.Same("A"), new(x, y))]),
            (mx, my),
            [
                new($"Aから Oまで {wayJa}。", $"From A to O it is {wayEn}."),
                new($"Oから {{同|おな}}じ {{向|む}}きに、もう いちど {wayJa} {{進|すす}}む。", $"Go on from O in the same direction, {wayEn} once more."),
                .. level == 3 ? [new LocalizedText($"よこは ${cx} × 2 − {x} = {mx}$、たては ${cy} × 2 − {y} = {my}$", $"Across: ${cx} × 2 − {x} = {mx}$, up: ${cy} × 2 − {y} = {my}$.")] : Array.Empty<LocalizedText>(),
            ],
            [new(WrongDirection, mirrored), new(StoppedAtCentre, PointKey.ResponseFor(cx, cy))]);
    }

    private static ItemDraft DraftPoint(LocalizedText prompt, LatticeDrawing figure, (int X, int Y) right, LocalizedText[] steps, Trap[] traps) => new()
    {
        Prompt = prompt,
        Figure = figure,
        Key = new PointKey(Squares, Squares, right.X, right.Y),
        Hint = new("ますの {数|かず}を {数|かぞ}えて、{同|おな}じ {長|なが}さだけ {反対|はんたい}がわに {進|すす}もう。", "Count the squares and go the same distance to the other side."),
        Solution = [.. steps, WorkedSolution.Answer($"({right.X}, {right.Y})")],
        Traps = traps,
    };

    /// <param name="Axes">100 for more than can be counted.</param>
    private sealed record Form(Figure Figure, int Axes, bool IsPointSymmetric)
    {
        public static readonly Form[] All =
        [
            new(Quadrilateral.Square(6, new()), 4, true),
            new(Quadrilateral.Rectangle(8, 5, new()), 2, true),
            new(Quadrilateral.Rhombus(8, 5, new()), 2, true),
            new(Quadrilateral.Parallelogram(7, 4, 3, new()), 0, true),
            new(Quadrilateral.Trapezium(8, 4, 4, 2, new()), 1, false),
            new(Quadrilateral.Trapezium(8, 4, 4, 0, new()), 0, false),
            new(new Triangle(6, 6, 3, new()), 1, false),
            new(new Triangle(7, 5, 0, new()), 0, false),
            new(new RegularPolygon(3), 3, false),
            new(new RegularPolygon(5), 5, false),
            new(new RegularPolygon(6), 6, true),
            new(new RegularPolygon(8), 8, true),
            new(new Circle(CircleMeasure.Radius, ""), 100, true),
            new(new Circle(CircleMeasure.Radius, "", 180), 1, false),
        ];
    }
}
