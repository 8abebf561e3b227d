using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Shapes.QuadrilateralMisconceptions;

namespace Drill.Content.Grade4.Shapes;

/// <content>いろいろな四角形.</content>
internal sealed partial class Quadrilaterals
{
    private static readonly LocalizedText[] ShapeNames =
        [new("{台形|だいけい}", "trapezium"), new("{平行四辺形|へいこうしへんけい}", "parallelogram"), new("ひし{形|がた}", "rhombus"), new("{長方形|ちょうほうけい}", "rectangle"), new("{正方形|せいほうけい}", "square")];

    // Level 1: trapezium or parallelogram on a level side. 2: rhombus and rectangle too, slanting. 3: any of five, told by its corners' steps.
    private static ItemDraft NameShape(int level, SeededRandom random)
    {
        var shape = level switch { 1 => random.Between(0, 1), 2 => random.Between(0, 3), _ => random.Between(0, 4) };
        var (u, v) = Sides(shape, level, random);
        var top = shape == 0 ? random.Pick(2, 3) : 1;
        (int X, int Y)[] steps = shape == 0 ? [(u.X * top, u.Y * top), v, (-u.X, -u.Y), (u.X - (u.X * top) - v.X, u.Y - (u.Y * top) - v.Y)] : [u, v, (-u.X, -u.Y), (-v.X, -v.Y)];
        var corners = new List<(int X, int Y)> { (0, 0) };
        foreach (var (x, y) in steps.Take(3)) corners.Add((corners[^1].X + x, corners[^1].Y + y));
        var (left, low) = (corners.Min(c => c.X) - 1, corners.Min(c => c.Y) - 1);
        var (width, height) = (corners.Max(c => c.X) - left + 1, corners.Max(c => c.Y) - low + 1);
        var asked = level == 1 ? ShapeNames[..3] : ShapeNames;
        var chosen = OneOf.InOrder(asked, shape, shape switch
        {
            0 => [(OnePairForTwo, 1), (IgnoredSideLengths, 2)],
            1 => [(OnePairForTwo, 0), (IgnoredSideLengths, 2)],
            2 => [(IgnoredSideLengths, 1), (IgnoredAngles, 4)],
            3 => [(IgnoredAngles, 1), (IgnoredSideLengths, 4)],
            _ => [(IgnoredAngles, 2), (IgnoredSideLengths, 3)],
        });
        var said = new LocalizedText(
            "まわりを {順|じゅん}に、" + string.Join("、", steps.Select(s => $"{{右|みぎ}}へ {s.X} {{上|うえ}}へ {s.Y}".Replace("{右|みぎ}へ -", "{左|ひだり}へ ", StringComparison.Ordinal).Replace("{上|うえ}へ -", "{下|した}へ ", StringComparison.Ordinal))) + " {進|すす}む {四角形|しかくけい}",
            "a quadrilateral whose sides go, in order, " + string.Join(", ", steps.Select(s => $"{Math.Abs(s.X)} {(s.X < 0 ? "left" : "right")} and {Math.Abs(s.Y)} {(s.Y < 0 ? "down" : "up")}")));
        return new ItemDraft
        {
            Prompt = new("この {四角形|しかくけい}の {名前|なまえ}は どれですか。いちばん よく あてはまる {名前|なまえ}を えらびましょう。", "What is this quadrilateral called? Choose the name that fits best."),
            Figure = new LatticeDrawing(width, height, said, [new([.. corners.Select(c => new Corner(c.X - left, c.Y - low))], LatticeFill.Outline)]),
            Key = chosen.Key,
            Hint = new("{向|む}かい{合|あ}う {辺|へん}が {平行|へいこう}か、{辺|へん}の {長|なが}さが {等|ひと}しいか、ますを {数|かぞ}えて しらべよう。", "Count squares: are opposite sides parallel? Are the sides equal?"),
            Solution =
            [
                shape == 0 ? new("{平行|へいこう}な {辺|へん}は 1{組|くみ}だけ", "Only 1 pair of sides is parallel.") : new("{平行|へいこう}な {辺|へん}は 2{組|くみ}", "2 pairs of sides are parallel."),
                .. level == 1 || shape == 0 ? Array.Empty<LocalizedText>() : [shape is 2 or 4 ? new("4つの {辺|へん}の {長|なが}さが {等|ひと}しい", "All 4 sides are equal.") : new("となり{合|あ}う {辺|へん}の {長|なが}さは ちがう", "Neighbouring sides differ.")],
                .. level < 3 || shape == 0 ? Array.Empty<LocalizedText>() : [shape is 3 or 4 ? new("4つの {角|かく}が みんな {直角|ちょっかく}", "All 4 angles are right angles.") : new("{角|かく}は {直角|ちょっかく}で ない", "The angles are no right angles.")],
                new($$"""{答|こた}えは {{ShapeNames[shape].Ja}}""", $"The answer is: {ShapeNames[shape].En}."),
            ],
            Traps = chosen.Traps,
        };
    }

    // Two neighbouring sides, anticlockwise.
    private static ((int X, int Y) U, (int X, int Y) V) Sides(int shape, int level, SeededRandom random)
    {
        if (shape is 3 or 4)
        {
            var (x, y, times) = (random.Between(1, 3), random.Between(1, 3), shape == 4 ? 1 : random.Pick(2, 3));
            return ((x * times, y * times), (-y, x));
        }

        if (shape == 2)
        {
            var (x, y) = random.Draw(r => (X: r.Between(1, 5), Y: r.Between(1, 5)), n => n.X != n.Y);
            return ((x, -y), (x, y));
        }

        return random.Draw(
            r => (U: (X: r.Between(2, 4), Y: level == 1 ? 0 : r.Between(-1, 2)), V: (X: r.Between(-2, 3), Y: r.Between(2, 5))),
            n => n.V.X != 0 && (n.U.X * n.V.X) + (n.U.Y * n.V.Y) != 0 && (n.U.X * n.U.X) + (n.U.Y * n.U.Y) != (n.V.X * n.V.X) + (n.V.Y * n.V.Y) && (n.U.X * n.V.Y) - (n.U.Y * n.V.X) > 3);
    }

    // Level 1: an opposite side or angle. 2: the angle beside. 3: the way around.
    private static ItemDraft FindSideOrAngle(int level, SeededRandom random)
    {
        var (width, side, angle) = random.Draw(r => (Width: r.Between(6, 15), Side: r.Between(4, 12), Angle: r.Between(48, 78)), n => n.Width != n.Side && n.Angle % 10 != 0 && n.Angle != 60);
        var isSide = random.Between(0, 1) == 0;
        var radians = angle * Math.PI / 180;
        var figure = Quadrilateral.Parallelogram(width, (Rational)(int)Math.Round(side * 10 * Math.Sin(radians)) / 10, (Rational)(int)Math.Round(side * 10 * Math.Cos(radians)) / 10, new(Width: $"{width} cm", Side: $"{side} cm", LeftAngle: level == 3 ? "" : $"{angle}°"));
        var (answer, prompt) = level switch
        {
            1 when isSide => (width, new LocalizedText("{平行四辺形|へいこうしへんけい}の {上|うえ}の {辺|へん}の {長|なが}さは {何|なん}cmですか。", "How many cm long is the upper side of the parallelogram?")),
            1 => (angle, new("{平行四辺形|へいこうしへんけい}の {右上|みぎうえ}の {角|かく}は {何度|なんど}ですか。", "How many degrees is the upper right angle of the parallelogram?")),
            2 => (180 - angle, new("{平行四辺形|へいこうしへんけい}の {右下|みぎした}の {角|かく}は {何度|なんど}ですか。", "How many degrees is the lower right angle of the parallelogram?")),
            _ => (2 * (width + side), new("{平行四辺形|へいこうしへんけい}の まわりの {長|なが}さは {何|なん}cmですか。", "How many cm is it around the parallelogram?")),
        };
        var unit = level == 3 || (level == 1 && isSide) ? ("cm", "cm") : ("{度|ど}", "degrees");
        return new ItemDraft
        {
            Prompt = prompt,
            Figure = figure,
            Key = new NumberKey(answer),
            Hint = new("{平行四辺形|へいこうしへんけい}は、{向|む}かい{合|あ}う {辺|へん}も {向|む}かい{合|あ}う {角|かく}も {等|ひと}しいよ。", "In a parallelogram opposite sides and opposite angles are equal."),
            Solution =
            [
                level == 1 ? new("{向|む}かい{合|あ}う ものは {等|ひと}しい", "Opposite ones are equal.")
                    : level == 2 ? LocalizedText.Same($"$180 − {angle} = {answer}$")
                    : new($$"""{向|む}かい{合|あ}う {辺|へん}も {{width}}cmと {{side}}cm""", $"The opposite sides are {width} cm and {side} cm too."),
                .. level == 3 ? [LocalizedText.Same($"${width} + {side} + {width} + {side} = {answer}$")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{answer}", unit.Item1, unit.Item2),
            ],
            Traps = level switch
            {
                1 when isSide => [NumberTrap.Of(NeighbourForOpposite, side)],
                1 => [NumberTrap.Of(NeighbourForOpposite, 180 - angle)],
                2 => [NumberTrap.Of(NeighbourForOpposite, angle), NumberTrap.Of(HalfTurnAsRightAngle, 90 - angle)],
                _ => [NumberTrap.Of(AddedTwoSidesOnly, width + side)],
            },
        };
    }

    // Level 1: a level lower side. 2: slanting sides. 3: a rhombus.
    private static ItemDraft FindCorner(int level, SeededRandom random)
    {
        var (u, v) = level == 3
            ? random.Draw(r => (X: r.Between(1, 4), Y: r.Between(1, 4)), n => n.X != n.Y) is var (x, y) ? (U: (X: x, Y: y), V: (X: -x, Y: y)) : default
            : random.Draw(r => (U: (X: r.Between(3, 5), Y: level == 1 ? 0 : r.Between(1, 3)), V: (X: r.Between(1, 3), Y: r.Between(3, 5))), n => n.U.X * n.V.Y != n.U.Y * n.V.X);
        var (bx, by) = (random.Between(level == 3 ? u.X : 0, 10 - u.X - Math.Max(0, v.X)), random.Between(0, 10 - u.Y - v.Y));
        var (a, c, d) = ((X: bx + v.X, Y: by + v.Y), (X: bx + u.X, Y: by + u.Y), (X: bx + u.X + v.X, Y: by + u.Y + v.Y));
        var axis = new Axis(0, 10, 1);
        var (nameJa, nameEn) = level == 3 ? ("ひし{形|がた}", "rhombus") : ("{平行四辺形|へいこうしへんけい}", "parallelogram");
        return new ItemDraft
        {
            Prompt = new(
                $$"""A（{右|みぎ}へ {{a.X}}、{上|うえ}へ {{a.Y}}）、B（{右|みぎ}へ {{bx}}、{上|うえ}へ {{by}}）、C（{右|みぎ}へ {{c.X}}、{上|うえ}へ {{c.Y}}）を {頂点|ちょうてん}に もつ {{nameJa}} ABCDを かきます。{頂点|ちょうてん} Dの {場所|ばしょ}を えらびましょう。""",
                $"You draw the {nameEn} ABCD with corners A ({a.X} right, {a.Y} up), B ({bx} right, {by} up) and C ({c.X} right, {c.Y} up). Choose the place of D."),
            Figure = new LatticeDrawing(10, 10, new($$"""{点|てん} A、B、Cと、{辺|へん} ABと {辺|へん} BC""", "points A, B, C, side AB and side BC"),
                Lines: [new(new(a.X, a.Y), new(bx, by)), new(new(bx, by), new(c.X, c.Y))],
                Points: [new(LocalizedText.Same("A"), new(a.X, a.Y)), new(LocalizedText.Same("B"), new(bx, by)), new(LocalizedText.Same("C"), new(c.X, c.Y))]),
            Key = new PointKey(axis, axis, d.X, d.Y),
            Hint = new("{辺|へん} ADは、{辺|へん} BCに {平行|へいこう}で {同|おな}じ {長|なが}さだよ。", "Side AD is parallel to BC and just as long."),
            Solution =
            [
                new($$"""Bから Cまで {右|みぎ}へ {{u.X}}、{上|うえ}へ {{u.Y}}""", $"From B to C it is {u.X} right and {u.Y} up."),
                new($$"""Aからも {右|みぎ}へ {{u.X}}、{上|うえ}へ {{u.Y}} {進|すす}む""", $"Go {u.X} right and {u.Y} up from A too."),
                .. level == 3 ? [new($$"""たしかめ：4つの {辺|へん}は みんな {横|よこ} {{u.X}}ます、{縦|たて} {{u.Y}}ます{分|ぶん}""", $"Check: every side spans {u.X} squares across and {u.Y} down.")] : Array.Empty<LocalizedText>(),
                new($$"""Dは {右|みぎ}へ {{d.X}}、{上|うえ}へ {{d.Y}}の {場所|ばしょ}""", $"D is at {d.X} right and {d.Y} up."),
            ],
            Traps =
            [
                new(OnePairForTwo, PointKey.ResponseFor(d.X + 1, d.Y)),
                .. a.Y - u.Y >= 0 && a.X - u.X >= 0 ? [new Trap(NeighbourForOpposite, PointKey.ResponseFor(a.X - u.X, a.Y - u.Y))] : Array.Empty<Trap>(),
            ],
        };
    }

    // Level 1: what is known of lengths and crossing is said. 2: the four halves. 3: the halves, where one diagonal is given whole.
    private static ItemDraft NameByDiagonals(int level, SeededRandom random)
    {
        var shape = random.Between(1, 4);
        var isEqual = shape is 3 or 4;
        var isUpright = shape is 2 or 4;
        var (p, q) = random.Draw(r => (P: r.Between(3, 9), Q: r.Between(3, 9)), n => n.P == n.Q == isEqual);
        var (angleJa, angleEn) = isUpright ? ("{垂直|すいちょく}に {交|まじ}わります", "cross at a right angle") : ("{垂直|すいちょく}で ない {角度|かくど}で {交|まじ}わります", "do not cross at a right angle");
        var (knownJa, knownEn) = level switch
        {
            1 => ($"2{{本|ほん}}の {{対角線|たいかくせん}}の {{長|なが}}さは {2 * p}cmと {2 * q}cmで、それぞれの まん{{中|なか}}の {{点|てん}}で {angleJa}", $"Its diagonals are {2 * p} cm and {2 * q} cm long. They meet in the middle of each and {angleEn}"),
            2 => ($"{{対角線|たいかくせん}}の {{交|まじ}}わる {{点|てん}}から 4つの {{頂点|ちょうてん}}までの {{長|なが}}さは、{{順|じゅん}}に {p}cm、{q}cm、{p}cm、{q}cmで、{{対角線|たいかくせん}}は {angleJa}", $"From the point where its diagonals meet it is {p} cm, {q} cm, {p} cm and {q} cm to the four corners in order. The diagonals {angleEn}"),
            _ => ($"{{対角線|たいかくせん}} ACは {2 * p}cmで、{{対角線|たいかくせん}}の {{交|まじ}}わる {{点|てん}} Oから Aまで {p}cm、Bまで {q}cm、Dまで {q}cmです。{{対角線|たいかくせん}}は {angleJa}", $"Diagonal AC is {2 * p} cm long. From O, where the diagonals meet, it is {p} cm to A, {q} cm to B and {q} cm to D. The diagonals {angleEn}"),
        };
        var chosen = OneOf.InOrder(ShapeNames[1..], shape - 1, shape switch
        {
            1 => [(IgnoredDiagonalCrossing, 1), (IgnoredDiagonalLength, 2)],
            2 => [(IgnoredDiagonalCrossing, 0), (IgnoredDiagonalLength, 3)],
            3 => [(IgnoredDiagonalCrossing, 3), (IgnoredDiagonalLength, 0)],
            _ => [(IgnoredDiagonalCrossing, 2), (IgnoredDiagonalLength, 1)],
        });
        return new ItemDraft
        {
            Prompt = new($"ある {{四角形|しかくけい}}の {knownJa}。この {{四角形|しかくけい}}は どれですか。".Replace("の 2{本", "の、2{本", StringComparison.Ordinal), $"A quadrilateral is given. {knownEn}. Which one is it?"),
            Key = chosen.Key,
            Hint = new("{対角線|たいかくせん}の {長|なが}さ、{交|まじ}わる {点|てん}、{交|まじ}わる {角|かく}を たしかめよう。", "Look at the lengths, the meeting point and the angle of the diagonals."),
            Solution =
            [
                .. level >= 2 ? [LocalizedText.Same($"${p} + {p} = {2 * p}$"), LocalizedText.Same($"${q} + {q} = {2 * q}$")] : Array.Empty<LocalizedText>(),
                .. level == 3 ? [new LocalizedText($$"""Oから Cまでは ${{2 * p}} − {{p}} = {{p}}$で、まん{中|なか}で {交|まじ}わる""", $"From O to C it is ${2 * p} − {p} = {p}$: they meet in the middle.")] : Array.Empty<LocalizedText>(),
                isEqual ? new($$"""{対角線|たいかくせん}の {長|なが}さは {等|ひと}しい（{{2 * p}}cm）""", $"The diagonals are equal ({2 * p} cm).") : new($$"""{対角線|たいかくせん}の {長|なが}さは {{2 * p}}cmと {{2 * q}}cmで ちがう""", $"The diagonals differ: {2 * p} cm and {2 * q} cm."),
                isUpright ? new("{対角線|たいかくせん}は {垂直|すいちょく}", "The diagonals are perpendicular.") : new("{対角線|たいかくせん}は {垂直|すいちょく}で ない", "The diagonals are not perpendicular."),
                new($$"""{答|こた}えは {{ShapeNames[shape].Ja}}""", $"The answer is: {ShapeNames[shape].En}."),
            ],
            Traps = chosen.Traps,
        };
    }
}
