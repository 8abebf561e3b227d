using Drill.Content.Choices;
using Drill.Content.Misconceptions.Shapes;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Writing.SignedNotation;

namespace Drill.Content.Grade7.Plane;

/// <summary>中1 図形の移動.</summary>
internal sealed class Moves : IUnitFile
{
    private static readonly LocalizedText Translation = new("{平行移動|へいこういどう}", "a translation");
    private static readonly LocalizedText Rotation = new("{回転移動|かいてんいどう}", "a rotation");
    private static readonly LocalizedText Reflection = new("{対称移動|たいしょういどう}", "a reflection");

    public Unit Unit => new("g7-moves", "math", 7, 130, new("{図形|ずけい}の{移動|いどう}", "Moving shapes"),
    [
        new Skill
        {
            Id = "plane-translation",
            Name = new("{平行移動|へいこういどう}", "Translation"),
            Codes = ["8350213211200000", "8350213239000000"],
            Prerequisites = ["coordinates"],
            Templates = [new("plane-translation.point", 1, Translate)],
        },
        new Skill
        {
            Id = "plane-reflection",
            Name = new("{対称移動|たいしょういどう}", "Reflection"),
            Codes = ["8350213211200000", "8350213239000000"],
            Prerequisites = ["coordinates", "plane-translation"],
            Templates = [new("plane-reflection.point", 1, Reflect)],
        },
        new Skill
        {
            Id = "plane-rotation",
            Name = new("{回転移動|かいてんいどう}", "Rotation"),
            Codes = ["8350213211200000", "8350213239000000"],
            Prerequisites = ["coordinates", "plane-translation"],
            Templates = [new("plane-rotation.point", 1, Rotate)],
        },
        new Skill
        {
            Id = "plane-moves-kind",
            Name = new("どの{移動|いどう}か", "Which move it is"),
            Codes = ["8350213212200000", "8350213212300000", "8350213211200000"],
            Prerequisites = ["plane-rotation", "plane-reflection", "plane-translation"],
            Templates = [new("plane-moves-kind.choose", 1, NameMove)],
        },
    ]);

    // Level 1: to the right or up. 2: any direction. 3: the move is told by another corner.
    private static ItemDraft Translate(int level, SeededRandom random)
    {
        var (p, dx, dy) = random.Draw(
            r => (P: DrawTriangle(r), Dx: level == 1 ? r.Between(1, 5) : DrawSigned(r, 1, 6), Dy: level == 1 ? r.Between(1, 5) : DrawSigned(r, 1, 6)),
            n => Math.Abs(n.Dx) != Math.Abs(n.Dy) && IsOnPaper(n.P[0].X + n.Dx, n.P[0].Y + n.Dy) && IsOnPaper(n.P[0].X - n.Dx, n.P[0].Y - n.Dy) && IsOnPaper(n.P[1].X + n.Dx, n.P[1].Y + n.Dy));
        var (x, y) = (p[0].X + dx, p[0].Y + dy);
        var (jaSide, enSide) = dx < 0 ? ("{左|ひだり}", "left") : ("{右|みぎ}", "right");
        var (jaUp, enUp) = dy < 0 ? ("{下|した}", "down") : ("{上|うえ}", "up");
        var (ja, en) = level == 3
            ? ($"{{点|てん}}Bが{{点|てん}}$({Signed(p[1].X + dx)}, {Signed(p[1].Y + dy)})$に{{移|うつ}}るように{{平行移動|へいこういどう}}します。", $"Translate triangle ABC so that B goes to $({Signed(p[1].X + dx)}, {Signed(p[1].Y + dy)})$.")
            : ($"{jaSide}へ{Math.Abs(dx)}、{jaUp}へ{Math.Abs(dy)}だけ{{平行移動|へいこういどう}}します。", $"Translate triangle ABC by {Math.Abs(dx)} to the {enSide} and {Math.Abs(dy)} {enUp}.");
        return Draft(p, new($"△ABCを{ja}{{点|てん}}Aが{{移|うつ}}る{{点|てん}}を{{選|えら}}びましょう。", $"{en} Choose the point where A goes."), (x, y),
            new("すべての{点|てん}が、{同|おな}じ{向|む}きに{同|おな}じ{長|なが}さだけ{動|うご}きます。", "Every point moves the same way by the same length."),
            [
                .. level == 3 ? [new LocalizedText($"{{点|てん}}Bは{jaSide}へ{Math.Abs(dx)}、{jaUp}へ{Math.Abs(dy)}{{動|うご}}く。", $"B moves {Math.Abs(dx)} to the {enSide} and {Math.Abs(dy)} {enUp}.")] : Array.Empty<LocalizedText>(),
                LocalizedText.Same($"$({Signed(p[0].X)}{NextTerm(dx)}, {Signed(p[0].Y)}{NextTerm(dy)})$"),
            ],
            [(PlaneMisconceptions.MovedOtherWay, (p[0].X - dx, p[0].Y - dy)), .. IsOnPaper(p[0].X + dy, p[0].Y + dx) ? [(PlaneMisconceptions.SwappedSteps, (p[0].X + dy, p[0].Y + dx))] : Array.Empty<(Misconception, (int, int))>()]);
    }

    // Level 1: at the y-axis. 2: at either axis. 3: at a line parallel to an axis.
    private static ItemDraft Reflect(int level, SeededRandom random)
    {
        var upright = level == 1 || random.Between(0, 1) == 0;
        var (p, at) = random.Draw(
            r => (P: DrawTriangle(r), At: level == 3 ? DrawSigned(r, 1, 2) : 0),
            n => (upright ? IsOnPaper((2 * n.At) - n.P[0].X, n.P[0].Y) && n.P[0].X != n.At : IsOnPaper(n.P[0].X, (2 * n.At) - n.P[0].Y) && n.P[0].Y != n.At)
                && IsOnPaper((2 * n.At) - n.P[0].X, (2 * n.At) - n.P[0].Y) && Math.Abs(n.P[0].X) != Math.Abs(n.P[0].Y) && n.P[0].X != n.At && n.P[0].Y != n.At);
        var (a, b) = p[0];
        var right = upright ? ((2 * at) - a, b) : (a, (2 * at) - b);
        var other = upright ? (a, (2 * at) - b) : ((2 * at) - a, b);
        var (ja, en) = (level, upright) switch
        {
            (3, true) => ($"{{点|てん}}$({Signed(at)}, 0)$を{{通|とお}}り、y{{軸|じく}}に{{平行|へいこう}}な{{直線|ちょくせん}}", $"the line through $({Signed(at)}, 0)$ parallel to the y-axis"),
            (3, false) => ($"{{点|てん}}$(0, {Signed(at)})$を{{通|とお}}り、x{{軸|じく}}に{{平行|へいこう}}な{{直線|ちょくせん}}", $"the line through $(0, {Signed(at)})$ parallel to the x-axis"),
            (_, true) => ("y{軸|じく}", "the y-axis"),
            _ => ("x{軸|じく}", "the x-axis"),
        };
        var distance = Math.Abs((upright ? a : b) - at);
        return Draft(p, new($"△ABCを、{ja}を{{対称|たいしょう}}の{{軸|じく}}として{{対称移動|たいしょういどう}}します。{{点|てん}}Aが{{移|うつ}}る{{点|てん}}を{{選|えら}}びましょう。", $"Reflect triangle ABC at {en}. Choose the point where A goes."), right,
            new("{対称|たいしょう}の{軸|じく}から、{反対|はんたい}{側|がわ}に{同|おな}じ{距離|きょり}だけ{離|はな}れた{点|てん}です。", "It lies as far from the axis, on its other side."),
            [
                new($"{{点|てん}}Aの{{座標|ざひょう}}は$({Signed(a)}, {Signed(b)})$で、{{軸|じく}}からの{{距離|きょり}}は{distance}である。", $"A is $({Signed(a)}, {Signed(b)})$, {distance} away from the axis."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new LocalizedText($"{{軸|じく}}の{{反対|はんたい}}{{側|がわ}}に{distance}だけ{{離|はな}}れた{{点|てん}}をとる。", $"Go {distance} to the other side of the axis.")],
            ],
            [(PlaneMisconceptions.WrongAxis, other), (PlaneMisconceptions.TookMoveForAnother, ((2 * at) - a, (2 * at) - b))]);
    }

    // Level 1: half a turn. 2: a quarter turn. 3: a quarter turn about another point than the origin.
    private static ItemDraft Rotate(int level, SeededRandom random)
    {
        var anticlockwise = random.Between(0, 1) == 0;
        var (p, cx, cy) = random.Draw(
            r => (P: DrawTriangle(r), Cx: level == 3 ? DrawSigned(r, 1, 2) : 0, Cy: level == 3 ? DrawSigned(r, 1, 2) : 0),
            n => n.P[0].X - n.Cx is var u && n.P[0].Y - n.Cy is var v && u != 0 && v != 0 && Math.Abs(u) != Math.Abs(v)
                && IsOnPaper(n.Cx - v, n.Cy + u) && IsOnPaper(n.Cx + v, n.Cy - u) && IsOnPaper(n.Cx - u, n.Cy - v) && IsOnPaper(n.Cx - u, n.Cy + v));
        var (dx, dy) = (p[0].X - cx, p[0].Y - cy);
        var left = (cx - dy, cy + dx);
        var rightTurn = (cx + dy, cy - dx);
        var half = (cx - dx, cy - dy);
        var answer = level == 1 ? half : anticlockwise ? left : rightTurn;
        var (jaTurn, enTurn) = level == 1 ? ("180°", "180°") : anticlockwise ? ("{反時計回|はんとけいまわ}りに90°", "90° anticlockwise") : ("{時計回|とけいまわ}りに90°", "90° clockwise");
        var center = level == 3 ? $"{{点|てん}}$({Signed(cx)}, {Signed(cy)})$" : "{原点|げんてん}O";
        var enCenter = level == 3 ? $"$({Signed(cx)}, {Signed(cy)})$" : "the origin O";
        return Draft(p, new($"△ABCを、{center}を{{中心|ちゅうしん}}として{jaTurn}だけ{{回転移動|かいてんいどう}}します。{{点|てん}}Aが{{移|うつ}}る{{点|てん}}を{{選|えら}}びましょう。", $"Rotate triangle ABC by {enTurn} about {enCenter}. Choose the point where A goes."), answer,
            new("{回転|かいてん}の{中心|ちゅうしん}からの{距離|きょり}は{変|か}わりません。{横|よこ}と{縦|たて}のますの{数|かず}を{調|しら}べましょう。", "The distance from the centre stays. Count the squares across and up."),
            [
                new($"{{点|てん}}Aは{{中心|ちゅうしん}}から{{横|よこ}}に{Math.Abs(dx)}、{{縦|たて}}に{Math.Abs(dy)}{{離|はな}}れている。", $"A is {Math.Abs(dx)} across and {Math.Abs(dy)} up or down from the centre."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new LocalizedText($"90°{{回|まわ}}すと、{{横|よこ}}に{Math.Abs(dy)}、{{縦|たて}}に{Math.Abs(dx)}{{離|はな}}れた{{点|てん}}になる。", $"After 90° it is {Math.Abs(dy)} across and {Math.Abs(dx)} up or down.")],
            ],
            level == 1
                ? [(PlaneMisconceptions.TookMoveForAnother, (cx - dx, cy + dy)), (PlaneMisconceptions.MovedOtherWay, left)]
                : [(PlaneMisconceptions.MovedOtherWay, anticlockwise ? rightTurn : left), (PlaneMisconceptions.TookMoveForAnother, half)]);
    }

    // Level 1: half a turn at most, along one line. 2: further from the edge, shifted up too. 3: a quarter turn among the rotations.
    private static ItemDraft NameMove(int level, SeededRandom random)
    {
        var kind = random.Pick(Translation, Reflection, Rotation);
        var (w, h, gap) = random.Draw(r => (W: r.Between(3, 4), H: r.Between(1, 2), Gap: r.Between(1, 3)), _ => true);
        var x = random.Between(1, 3) + (level == 1 ? 0 : 1);
        // A right triangle with sides of different lengths, its right angle at A.
        (int X, int Y)[] shape = [(x, 2), (x + w, 2), (x, 2 + h)];
        (int X, int Y)[] image = kind == Translation ? [.. shape.Select(c => (c.X + w + gap, c.Y + (level - 1)))]
            : kind == Reflection ? [.. shape.Select(c => ((2 * (x + w)) + gap - c.X, c.Y))]
            : level == 3 ? [.. shape.Select(c => (x + w + gap + h + 1 - (c.Y - 2), 2 + (c.X - x)))]
            : [.. shape.Select(c => ((2 * (x + w)) + gap - c.X, 4 + h - c.Y))];
        static Corner At((int X, int Y) c) => new(c.X, c.Y);
        static string Say((int X, int Y)[] s) => string.Join("、", s.Select(c => $"({c.X}, {c.Y})"));
        var options = Options.Of([Translation, Rotation, Reflection]);
        var drawing = new LatticeDrawing(
            16,
            9,
            new($"{{方眼|ほうがん}}の{{上|うえ}}の{{三角形|さんかくけい}}。アの{{頂点|ちょうてん}}A、B、Cは{Say(shape)}、イの{{対応|たいおう}}する{{頂点|ちょうてん}}D、E、Fは{Say(image)}", $"triangles on squared paper. The first has A, B, C at {Say(shape).Replace("、", ", ", StringComparison.Ordinal)}, the second the matching D, E, F at {Say(image).Replace("、", ", ", StringComparison.Ordinal)}"),
            Shapes: [new([.. shape.Select(At)], Name: new("ア", "1")), new([.. image.Select(At)], LatticeFill.Outline, new("イ", "2"))],
            Points: [.. shape.Zip("ABC", (c, n) => new LatticePoint(LocalizedText.Same($"{n}"), At(c))), .. image.Zip("DEF", (c, n) => new LatticePoint(LocalizedText.Same($"{n}"), At(c)))]);
        return new ItemDraft
        {
            Prompt = new("{三角形|さんかくけい}アを1{回|かい}の{移動|いどう}で{三角形|さんかくけい}イに{重|かさ}ねます。{点|てん}A、B、CがそれぞれD、E、Fに{移|うつ}るとき、どの{移動|いどう}ですか。", "One move brings the first triangle onto the second, with A, B, C going to D, E, F. Which move is it?"),
            Figure = drawing,
            Key = options.One(kind),
            Hint = new("{向|む}きを{変|か}えずにずらしたか、{回|まわ}したか、{裏返|うらがえ}したかを{調|しら}べましょう。", "Was it shifted, turned round or turned over?"),
            Solution =
            [
                kind == Translation ? new("{向|む}きが{変|か}わらず、{対応|たいおう}する{点|てん}がすべて{同|おな}じ{向|む}きに{同|おな}じだけ{動|うご}いている。", "It faces the same way and all points move alike.")
                    : kind == Reflection ? new("{裏返|うらがえ}っていて、{対応|たいおう}する{点|てん}を{結|むす}ぶ{線分|せんぶん}が1{本|ぽん}の{直線|ちょくせん}で{垂直|すいちょく}に2{等分|とうぶん}される。", "It is turned over; one line halves all segments between matching points at right angles.")
                    : new("{裏返|うらがえ}らずに{向|む}きが{変|か}わっていて、1つの{点|てん}を{中心|ちゅうしん}に{回|まわ}っている。", "It is not turned over but faces another way: it turned about a point."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new LocalizedText("{頂点|ちょうてん}A、B、Cの{並|なら}ぶ{向|む}き（{時計回|とけいまわ}りか{反時計回|はんとけいまわ}りか）が{同|おな}じなら、{裏返|うらがえ}っていない。", "Where A, B, C run round the same way, it is not turned over.")],
                new($"{{答|こた}}えは{kind.Ja}", $"The answer is {kind.En}."),
            ],
            Traps = kind == Translation
                ? [new(PlaneMisconceptions.TookMoveForAnother, options.Only(Reflection))]
                : [new(PlaneMisconceptions.TookMoveForAnother, options.Only(kind == Reflection ? Rotation : Reflection)), new(PlaneMisconceptions.MovedOtherWay, options.Only(Translation))],
        };
    }

    private static ItemDraft Draft((int X, int Y)[] triangle, LocalizedText prompt, (int X, int Y) answer, LocalizedText hint, LocalizedText[] steps, (Misconception Idea, (int X, int Y) Point)[] wrong)
    {
        var (ticks, axis) = (new Ticks(-6, 6, 2, 1), new Domain.Items.Responses.Cells.Axis(-6, 6, 1, 2));
        return new ItemDraft
        {
            Prompt = prompt,
            Figure = new Coordinates(ticks, ticks, [.. triangle.Zip("ABC", (c, name) => new PlottedPoint(c.X, c.Y, $"{name}"))], []),
            Key = new PointKey(axis, axis, answer.X, answer.Y),
            Hint = hint,
            Solution = [.. steps, WorkedSolution.Answer($"({Signed(answer.X)}, {Signed(answer.Y)})")],
            Traps = [.. wrong.Select(w => new Trap(w.Idea, PointKey.ResponseFor(w.Point.X, w.Point.Y)))],
        };
    }

    private static bool IsOnPaper(int x, int y) => x is >= -6 and <= 6 && y is >= -6 and <= 6;

    private static (int X, int Y)[] DrawTriangle(SeededRandom random) => random.Draw(
        r => new (int X, int Y)[] { (r.Between(-5, 5), r.Between(-5, 5)), (r.Between(-5, 5), r.Between(-5, 5)), (r.Between(-5, 5), r.Between(-5, 5)) },
        t => Math.Abs(((t[1].X - t[0].X) * (t[2].Y - t[0].Y)) - ((t[2].X - t[0].X) * (t[1].Y - t[0].Y))) is >= 6 and <= 30 && t[0].X != 0 && t[0].Y != 0);
}
