using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Solids.CuboidMisconceptions;

namespace Drill.Content.Grade4.Shapes;

/// <content>展開図.</content>
internal sealed partial class Cuboids
{
    private static readonly LocalizedText[] FaceNames = [new("あ", "A"), new("い", "B"), new("う", "C"), new("え", "D"), new("お", "E"), new("か", "F")];

    // Nets of the cube, row by row from the top: first those with four in a row.
    private static readonly string[][] Nets =
    [
        [".#..", "####", ".#.."], ["#...", "####", "#..."], ["#...", "####", ".#.."], ["#...", "####", "..#."], ["#...", "####", "...#"], [".#..", "####", "..#."],
        ["##..", ".###", ".#.."], ["##..", ".###", "..#."], ["##..", ".###", "...#"], ["###..", "..###"], ["##..", ".##.", "..##"],
    ];

    // Level 1: nets with four in a row, the face opposite. 2: any net. 3: any net, all faces at right angles.
    private static ItemDraft FindOppositeFace(int level, SeededRandom random)
    {
        var net = Nets[level == 1 ? random.Between(0, 5) : random.Between(3, 10)];
        var cells = net.SelectMany((row, y) => row.Select((c, x) => (c, X: x, Y: net.Length - 1 - y))).Where(c => c.c == '#').Select(c => (c.X, c.Y)).ToArray();
        if (random.Between(0, 1) == 0) cells = [.. cells.Select(c => (c.Y, c.X))];
        if (random.Between(0, 1) == 0) cells = [.. cells.Select(c => (cells.Max(o => o.X) - c.X, c.Y))];
        cells = random.Shuffle(cells);
        var opposite = Fold(cells);
        var asked = random.Between(0, 5);
        var others = Enumerable.Range(0, 6).Where(i => i != asked).ToArray();
        int Distance(int i) => Math.Abs(cells[i].X - cells[asked].X) + Math.Abs(cells[i].Y - cells[asked].Y);
        var neighbour = others.First(i => Distance(i) == 1);
        var farthest = others.MaxBy(Distance);
        LocalizedText[] options = [.. others.Select(i => FaceNames[i])];
        var chosen = level == 3
            ? AllOf.Of(options, i => others[i] != opposite[asked], (NeighbourForOppositeFace, i => Distance(others[i]) == 1), (FarthestForOpposite, i => others[i] != farthest))
            : OneOf.InOrder(options, Array.IndexOf(others, opposite[asked]), (NeighbourForOppositeFace, Array.IndexOf(others, neighbour)), (FarthestForOpposite, Array.IndexOf(others, farthest)));
        var (width, height) = (cells.Max(c => c.X) + 1, cells.Max(c => c.Y) + 1);
        var standing = others.Where(i => i != opposite[asked]).ToArray();
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($$"""{立方体|りっぽうたい}の {展開図|てんかいず}です。{組|く}み{立|た}てた とき、{面|めん} {{FaceNames[asked].Ja}}と {垂直|すいちょく}に なる {面|めん}を ぜんぶ えらびましょう。""", $"This is the net of a cube. When it is folded, which faces are perpendicular to face {FaceNames[asked].En}? Choose all.")
                : new($$"""{立方体|りっぽうたい}の {展開図|てんかいず}です。{組|く}み{立|た}てた とき、{面|めん} {{FaceNames[asked].Ja}}と {平行|へいこう}に なる {面|めん}は どれですか。""", $"This is the net of a cube. When it is folded, which face is parallel to face {FaceNames[asked].En}?"),
            Figure = new LatticeDrawing(
                width, height,
                new(string.Join("、", cells.Select((c, i) => $"{FaceNames[i].Ja}は {{左|ひだり}}から {c.X + 1}、{{下|した}}から {c.Y + 1}")), string.Join(", ", cells.Select((c, i) => $"{FaceNames[i].En} is {c.X + 1} from the left and {c.Y + 1} from below"))),
                [.. cells.Select((c, i) => LatticeShape.Rectangle(c.X, c.Y, 1, 1, LatticeFill.Outline, FaceNames[i]))]),
            Key = chosen.Key,
            Hint = new("1つの {面|めん}を {底|そこ}に きめて、となりの {面|めん}を {順|じゅん}に {立|た}てて みよう。", "Choose one face as the bottom and raise its neighbours one by one."),
            Solution =
            [
                new($$"""{{FaceNames[asked].Ja}}を {底|そこ}に すると、となりの {面|めん}は 90° {立|た}つ""", $"With {FaceNames[asked].En} at the bottom its neighbours stand up by 90°."),
                new($$"""{順|じゅん}に {折|お}ると、{上|うえ}に くるのは {{FaceNames[opposite[asked]].Ja}}""", $"Folding on, {FaceNames[opposite[asked]].En} comes to lie on top."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new("6つの {面|めん}の うち、{平行|へいこう}なのは 1つ、{垂直|すいちょく}なのは 4つ", "Of the 6 faces 1 is parallel and 4 are perpendicular.")],
                level == 3
                    ? new($$"""{答|こた}えは {{string.Join("、", standing.Select(i => FaceNames[i].Ja))}}の 4つ""", $"The answer is these 4: {string.Join(", ", standing.Select(i => FaceNames[i].En))}.")
                    : new($$"""{答|こた}えは {{FaceNames[opposite[asked]].Ja}}""", $"The answer is {FaceNames[opposite[asked]].En}."),
            ],
            Traps = chosen.Traps,
        };
    }

    /// <summary>For each cell of a cube's net the cell opposite to it: a die is rolled over the cells and its bottom side noted.</summary>
    private static int[] Fold((int X, int Y)[] cells)
    {
        // Sides 0 and 1, 2 and 3, 4 and 5 are opposite. A die lists its bottom, top, left, right, front and back side.
        var bottoms = new Dictionary<(int X, int Y), int>();
        var open = new Stack<((int X, int Y) Cell, int[] Die)>([(cells[0], [0, 1, 2, 3, 4, 5])]);
        while (open.TryPop(out var now))
        {
            if (!cells.Contains(now.Cell) || !bottoms.TryAdd(now.Cell, now.Die[0])) continue;
            var (d, (x, y)) = (now.Die, now.Cell);
            open.Push(((x + 1, y), [d[3], d[2], d[0], d[1], d[4], d[5]]));
            open.Push(((x - 1, y), [d[2], d[3], d[1], d[0], d[4], d[5]]));
            open.Push(((x, y + 1), [d[5], d[4], d[2], d[3], d[0], d[1]]));
            open.Push(((x, y - 1), [d[4], d[5], d[2], d[3], d[1], d[0]]));
        }

        return [.. cells.Select(c => Array.FindIndex(cells, o => bottoms[o] == (bottoms[c] ^ 1)))];
    }

    // Level 1: an edge of the row of four. 2: an edge of the faces above and below. 3: the whole width of the net.
    private static ItemDraft FindNetEdge(int level, SeededRandom random)
    {
        var (a, b, c) = random.Draw(r => (A: r.Between(2, 5), B: r.Between(2, 6), C: r.Between(2, 6)), n => n.A != n.B && n.B != n.C && n.A != n.C);
        // The row of four: a, b, a, b wide and c high; above and below the second one b wide and a high.
        var answer = level switch { 1 => c, 2 => a, _ => 2 * (a + b) };
        var name = new LocalizedText("□", "□");
        var line = level switch
        {
            1 => new LatticeLine(new(0, a), new(0, a + c), LatticeStroke.Thick, name),
            2 => new LatticeLine(new(a + b, a + c), new(a + b, a + c + a), LatticeStroke.Thick, name),
            _ => new LatticeLine(new(0, a), new(a, a), LatticeStroke.Thick),
        };
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($$"""たて {{a}}cm、よこ {{b}}cm、{高|たか}さ {{c}}cmの {直方体|ちょくほうたい}の {展開図|てんかいず}です。よこに 4つ ならんだ {面|めん}の、{左|ひだり}はしから {右|みぎ}はしまでは {何|なん}cmですか。""", $"This is the net of a cuboid {a} cm deep, {b} cm wide and {c} cm high. How many cm is it from the left end to the right end of the four faces in a row?")
                : new($$"""たて {{a}}cm、よこ {{b}}cm、{高|たか}さ {{c}}cmの {直方体|ちょくほうたい}の {展開図|てんかいず}です。{太|ふと}い {線|せん}の {辺|へん}は {何|なん}cmですか。""", $"This is the net of a cuboid {a} cm deep, {b} cm wide and {c} cm high. How many cm is the thick edge?"),
            Figure = new LatticeDrawing(
                (2 * a) + (2 * b), (2 * a) + c,
                new("よこに 4つの {面|めん}が ならび、{左|ひだり}から 2つめの {面|めん}の {上|うえ}と {下|した}に 1つずつ {面|めん}が ついた {展開図|てんかいず}", "a net: four faces in a row, one more above and below the second from the left"),
                [LatticeShape.Rectangle(0, a, a, c, LatticeFill.Outline), LatticeShape.Rectangle(a, a, b, c, LatticeFill.Outline), LatticeShape.Rectangle(a + b, a, a, c, LatticeFill.Outline), LatticeShape.Rectangle((2 * a) + b, a, b, c, LatticeFill.Outline), LatticeShape.Rectangle(a, a + c, b, a, LatticeFill.Outline), LatticeShape.Rectangle(a, 0, b, a, LatticeFill.Outline)],
                [line],
                HasGrid: false),
            Key = new NumberKey(answer),
            Hint = new("{組|く}み{立|た}てた とき、どの {辺|へん}に なるかな？", "Which edge does it become when folded?"),
            Solution = level switch
            {
                1 => [new($$"""ならんだ 4つの {面|めん}の たては {高|たか}さで {{c}}cm""", $"The four faces in a row are as high as the cuboid: {c} cm."), WorkedSolution.Answer($"{answer}", "cm")],
                2 => [new($$"""{上|うえ}の {面|めん}は よこ {{b}}cm、たて {{a}}cm""", $"The upper face is {b} cm wide and {a} cm deep."), new($$"""{太|ふと}い {辺|へん}は たての {{a}}cm""", $"The thick edge is the depth: {a} cm."), WorkedSolution.Answer($"{answer}", "cm")],
                _ => [new($$"""4つの {面|めん}の はばは {{a}}cm、{{b}}cm、{{a}}cm、{{b}}cm""", $"The four faces are {a}, {b}, {a} and {b} cm wide."), LocalizedText.Same($"${a} + {b} + {a} + {b} = {answer}$"), WorkedSolution.Answer($"{answer}", "cm")],
            },
            Traps = level switch
            {
                1 => [NumberTrap.Of(WrongEdgeOfNet, a)],
                2 => [NumberTrap.Of(WrongEdgeOfNet, b)],
                _ => [NumberTrap.Of(WrongEdgeOfNet, 2 * (a + c)), NumberTrap.Of(CountedVisibleOnly, a + b)],
            },
        };
    }
}
