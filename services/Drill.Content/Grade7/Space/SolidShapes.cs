using Drill.Content.Choices;
using Drill.Content.Misconceptions.Solids;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Grade7.Space;

/// <summary>中1 空間の直線と平面、いろいろな立体.</summary>
internal sealed class SolidShapes : IUnitFile
{
    private static readonly string[] Edges = ["AB", "BC", "CD", "DA", "EF", "FG", "GH", "HE", "AE", "BF", "CG", "DH"];
    private static readonly string[] Faces = ["ABCD", "EFGH", "ABFE", "BCGF", "CDHG", "DAEH"];

    public Unit Unit => new("g7-space", "math", 7, 160, new("{空間図形|くうかんずけい}", "Shapes in space"),
    [
        new Skill
        {
            Id = "space-lines",
            Name = new("{直線|ちょくせん}や{平面|へいめん}の{位置関係|いちかんけい}", "Lines and planes in space"),
            Codes = ["8350213221100000", "8350213234000000", "8350213236000000", "8350213237000000"],
            Prerequisites = ["plane-symbols"],
            Templates = [new("space-lines.edges", 1, ChooseEdges, Variety: 12)],
        },
        new Skill
        {
            Id = "solid-parts",
            Name = new("いろいろな{多面体|ためんたい}", "Polyhedra"),
            Codes = ["8350213222100000", "8350213221100000"],
            Prerequisites = ["space-lines"],
            Templates = [new("solid-parts.count", 1, CountParts)],
        },
        new Skill
        {
            Id = "rotation-solids",
            Name = new("{回転体|かいてんたい}", "Solids of rotation"),
            Codes = ["8350213233000000", "8350213222100000"],
            Prerequisites = ["solid-parts"],
            Templates = [new("rotation-solids.name", 1, NameRotation)],
        },
        new Skill
        {
            Id = "solid-projection",
            Name = new("{投影図|とうえいず}", "Views of solids"),
            Codes = ["8350213222100000"],
            Prerequisites = ["rotation-solids", "solid-parts"],
            Templates = [new("solid-projection.name", 1, NameFromViews)],
        },
    ]);

    // Level 1: parallel edges. 2: skew edges. 3: edges parallel or perpendicular to a face.
    private static ItemDraft ChooseEdges(int level, SeededRandom random)
    {
        var (edge, face) = (random.Pick<string>(Edges), random.Pick<string>(Faces));
        var perpendicular = random.Between(0, 1) == 0;
        var relevant = level == 3
            ? Edges.Where(e => perpendicular ? e.Count(face.Contains) == 1 : !e.Any(face.Contains))
            : Edges.Where(e => level == 1 ? IsParallel(e, edge) : !IsParallel(e, edge) && e != edge && !e.Any(edge.Contains));
        var other = level switch
        {
            1 => Edges.Where(e => !IsParallel(e, edge) && e != edge && !e.Any(edge.Contains)),
            2 => Edges.Where(e => IsParallel(e, edge)),
            _ => Edges.Where(e => perpendicular ? !e.Any(face.Contains) : e.Count(face.Contains) == 1),
        };
        var meeting = Edges.Where(e => level == 3 ? e.Count(face.Contains) == 2 : e != edge && e.Any(edge.Contains)).ToArray();
        static LocalizedText Text(string e) => new($"{{辺|へん}}{e}", $"edge {e}");
        var (right, wrong) = (relevant.ToArray(), other.ToArray());
        var options = Options.Shuffled(random, [.. Edges.Where(e => level == 3 || e != edge).Select(Text)]);
        var (width, depth, height) = (random.Between(4, 8), random.Between(3, 6), random.Between(3, 7));
        var (ja, en) = level switch
        {
            1 => ($"{{辺|へん}}{edge}と{{平行|へいこう}}な{{辺|へん}}", $"parallel to the edge {edge}"),
            2 => ($"{{辺|へん}}{edge}とねじれの{{位置|いち}}にある{{辺|へん}}", $"skew to the edge {edge}"),
            _ => perpendicular ? ($"{{面|めん}}{face}と{{垂直|すいちょく}}な{{辺|へん}}", $"perpendicular to the face {face}") : ($"{{面|めん}}{face}と{{平行|へいこう}}な{{辺|へん}}", $"parallel to the face {face}"),
        };
        return new ItemDraft
        {
            Prompt = new($"{{直方体|ちょくほうたい}}ABCD-EFGHで、{ja}をすべて{{選|えら}}びましょう。", $"In the cuboid ABCD-EFGH, choose all edges that are {en}."),
            Figure = level == 3 ? new NamedCuboid(width, depth, height, Face: face) : new NamedCuboid(width, depth, height, Edge: edge),
            Key = options.All(right.Select(Text)),
            Hint = level == 2
                ? new("{平行|へいこう}な{辺|へん}と{交|まじ}わる{辺|へん}を{除|のぞ}いた、{残|のこ}りの{辺|へん}です。", "Leave out the parallel edges and those that meet it.")
                : new("{直方体|ちょくほうたい}の{向|む}かい{合|あ}う{辺|へん}や{面|めん}は{平行|へいこう}で、となり{合|あ}う{辺|へん}は{垂直|すいちょく}です。", "Opposite edges and faces of a cuboid are parallel; neighbouring edges are perpendicular."),
            Solution =
            [
                level switch
                {
                    1 => new LocalizedText("{平行|へいこう}な{辺|へん}は3{本|ほん}ある。", "There are 3 parallel edges."),
                    2 => new($"{{平行|へいこう}}な{{辺|へん}}は{string.Join("、", wrong)}の3{{本|ほん}}、{{交|まじ}}わる{{辺|へん}}は{string.Join("、", meeting)}の4{{本|ほん}}。", $"3 edges are parallel: {string.Join(", ", wrong)}; 4 meet it: {string.Join(", ", meeting)}."),
                    _ => new($"{{面|めん}}の{{上|うえ}}の{{辺|へん}}は{string.Join("、", meeting)}の4{{本|ほん}}、{(perpendicular ? "{平行|へいこう}" : "{垂直|すいちょく}")}な{{辺|へん}}は{string.Join("、", wrong)}の4{{本|ほん}}。", $"4 edges lie in the face: {string.Join(", ", meeting)}; 4 are {(perpendicular ? "parallel" : "perpendicular")}: {string.Join(", ", wrong)}."),
                },
                new($"{{答|こた}}えは{string.Join("、", right)}", $"The answer is {string.Join(", ", right)}."),
            ],
            Traps =
            [
                new(level == 3 ? SpaceMisconceptions.PlaneThinking : SpaceMisconceptions.SkewAsParallel, options.These(wrong.Select(Text))),
                new(SpaceMisconceptions.CountedMeeting, options.These(meeting.Select(Text))),
            ],
        };
    }

    private static bool IsParallel(string a, string b) => a != b && Direction(a) == Direction(b);

    // ABCD lies over EFGH: upright edges join a letter with the fourth after it.
    private static int Direction(string edge) => Math.Abs(edge[0] - edge[1]) == 4 ? 2 : edge is "AB" or "CD" or "EF" or "GH" ? 0 : 1;

    // Level 1: faces of prisms and pyramids. 2: edges and corners. 3: regular polyhedra, or which solid it is.
    private static ItemDraft CountParts(int level, SeededRandom random)
    {
        if (level == 3) return RegularPolyhedron(random);
        string[] kanji = ["三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"], readings = ["さん", "し", "ご", "ろっ", "なな", "はっ", "きゅう", "じっ", "じゅういち", "じゅうに"];
        var n = random.Between(3, 12);
        var isPrism = random.Between(0, 1) == 0;
        var kind = level == 1 ? 0 : random.Between(1, 2);
        int Count(bool prism, int k) => (k, prism) switch { (0, true) => n + 2, (0, false) => n + 1, (1, true) => 3 * n, (1, false) => 2 * n, (_, true) => 2 * n, _ => n + 1 };
        var (ja, en) = isPrism
            ? ($"{{{kanji[n - 3]}角柱|{readings[n - 3]}かくちゅう}}", $"a prism on a base with {n} sides")
            : ($"{{{kanji[n - 3]}角錐|{readings[n - 3]}かくすい}}", $"a pyramid on a base with {n} sides");
        var (jaPart, enPart) = kind switch { 0 => ("{面|めん}", "faces"), 1 => ("{辺|へん}", "edges"), _ => ("{頂点|ちょうてん}", "corners") };
        var (answer, swapped) = (Count(isPrism, kind), Count(!isPrism, kind));
        var step = (kind, isPrism) switch { (0, true) => $"{n} + 2", (0, false) => $"{n} + 1", (1, true) => $"{n} × 3", (1, false) => $"{n} × 2", (_, true) => $"{n} × 2", _ => $"{n} + 1" };
        return new ItemDraft
        {
            Prompt = new($"{ja}の{jaPart}の{{数|かず}}はいくつですか。", $"How many {enPart} has {en}?"),
            Key = new NumberKey(answer),
            Hint = new("{底面|ていめん}の{形|かたち}を{考|かんが}えて、{底面|ていめん}と{側面|そくめん}に{分|わ}けて{数|かぞ}えましょう。", "Think of the shape of the base; count bases and sides apart."),
            Solution =
            [
                new($"{{底面|ていめん}}は{n}{{本|ほん}}の{{辺|へん}}をもつ{{多角形|たかくけい}}で、{{底面|ていめん}}の{{数|かず}}は{(isPrism ? 2 : 1)}である。", $"The base has {n} sides, and there {(isPrism ? "are 2 bases" : "is 1 base")}."),
                .. level == 2 ? [new LocalizedText($"{{底面|ていめん}}の{{辺|へん}}や{{頂点|ちょうてん}}は1つの{{底面|ていめん}}に{n}ずつある。", $"Each base has {n} edges and {n} corners.")] : Array.Empty<LocalizedText>(),
                LocalizedText.Same($"${step} = {answer}$"),
                WorkedSolution.Answer(answer.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ],
            Traps =
            [
                NumberTrap.Of(SpaceMisconceptions.PrismForPyramid, swapped),
                .. level == 2 ? [] : new[] { NumberTrap.Of(SpaceMisconceptions.MixedPartsOfSolid, n) },
            ],
        };
    }

    private static ItemDraft RegularPolyhedron(SeededRandom random)
    {
        var (ja, en, faces, sides, atCorner) = random.Pick(
            ("{正四面体|せいしめんたい}", "tetrahedron", 4, 3, 3), ("{正六面体|せいろくめんたい}", "cube", 6, 4, 3), ("{正八面体|せいはちめんたい}", "octahedron", 8, 3, 4), ("{正十二面体|せいじゅうにめんたい}", "dodecahedron", 12, 5, 3), ("{正二十面体|せいにじゅうめんたい}", "icosahedron", 20, 3, 5));
        var many = random.Between(1, 4);
        var asksEdges = random.Between(0, 1) == 0;
        var answer = many * faces * sides / (asksEdges ? 2 : atCorner);
        var (jaPart, enPart) = asksEdges ? ("{辺|へん}", "edges") : ("{頂点|ちょうてん}", "corners");
        var (shape, enShape) = sides switch { 3 => ("{正三角形|せいさんかくけい}", "triangles"), 4 => ("{正方形|せいほうけい}", "squares"), _ => ("{正五角形|せいごかくけい}", "regular pentagons") };
        var (jaMany, enMany) = many == 1 ? ("", "") : ($"{{同|おな}}じものが{many}{{個|こ}}あるとき、", $" There are {many} such solids.");
        var shared = asksEdges ? 2 : atCorner;
        return new ItemDraft
        {
            Prompt = new($"{ja}は{faces}{{個|こ}}の{shape}の{{面|めん}}でできていて、1つの{{頂点|ちょうてん}}に{atCorner}つの{{面|めん}}が{{集|あつ}}まります。{jaMany}{jaPart}の{{数|かず}}は{{全部|ぜんぶ}}でいくつですか。", $"A regular {en} has {faces} faces, all {enShape}, {atCorner} at each corner.{enMany} How many {enPart} are there in all?"),
            Key = new NumberKey(answer),
            Hint = asksEdges ? new("1つの{辺|へん}は2つの{面|めん}に{共有|きょうゆう}されています。", "Two faces share each edge.") : new("1つの{頂点|ちょうてん}がいくつの{面|めん}に{共有|きょうゆう}されているかを{考|かんが}えましょう。", "How many faces share each corner?"),
            Solution =
            [
                new($"{{面|めん}}をばらばらにすると{jaPart}は${sides} × {faces} = {sides * faces}$", $"Taken apart the faces have ${sides} × {faces} = {sides * faces}$ {enPart}."),
                new($"{shared}つの{{面|めん}}が{{共有|きょうゆう}}するので${sides * faces} ÷ {shared} = {sides * faces / shared}$", $"{shared} faces share each: ${sides * faces} ÷ {shared} = {sides * faces / shared}$."),
                .. many == 1 ? Array.Empty<LocalizedText>() : [LocalizedText.Same($"${sides * faces / shared} × {many} = {answer}$")],
                WorkedSolution.Answer(answer.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ],
            Traps = [NumberTrap.Of(SpaceMisconceptions.MixedPartsOfSolid, many * faces * sides)],
        };
    }

    // Level 1: a rectangle or a right triangle. 2: a half circle too. 3: the longer side is not always the axis.
    private static ItemDraft NameRotation(int level, SeededRandom random)
    {
        var (a, b) = random.Draw(r => (A: r.Between(2, 9 + level), B: r.Between(2, 9 + level)), n => n.A != n.B);
        if (level == 3) (a, b) = (a + 10, b + 10);
        var kind = random.Between(0, level == 1 ? 1 : 2);
        LocalizedText Cylinder(int r, int h) => new($"{{底面|ていめん}}の{{半径|はんけい}}{r}cm、{{高|たか}}さ{h}cmの{{円柱|えんちゅう}}", $"a cylinder, radius {r} cm, height {h} cm");
        LocalizedText Cone(int r, int h) => new($"{{底面|ていめん}}の{{半径|はんけい}}{r}cm、{{高|たか}}さ{h}cmの{{円錐|えんすい}}", $"a cone, radius {r} cm, height {h} cm");
        LocalizedText Sphere(int r) => new($"{{半径|はんけい}}{r}cmの{{球|きゅう}}", $"a sphere, radius {r} cm");
        var (ja, en, right, wrong) = kind switch
        {
            0 => ($"{{縦|たて}}{a}cm、{{横|よこ}}{b}cmの{{長方形|ちょうほうけい}}を、{{縦|たて}}の{{辺|へん}}を{{軸|じく}}として1{{回転|かいてん}}させる", $"a rectangle {a} cm high and {b} cm wide turns about an upright side", Cylinder(b, a), new[] { Cylinder(a, b), Cone(b, a), Sphere(b) }),
            1 => ($"{{直角|ちょっかく}}をはさむ2{{辺|へん}}が{a}cmと{b}cmの{{直角三角形|ちょっかくさんかくけい}}を、{a}cmの{{辺|へん}}を{{軸|じく}}として1{{回転|かいてん}}させる", $"a right triangle whose short sides are {a} cm and {b} cm turns about the side of {a} cm", Cone(b, a), [Cone(a, b), Cylinder(b, a), Sphere(a)]),
            _ => ($"{{直径|ちょっけい}}{2 * a}cmの{{半円|はんえん}}を、{{直径|ちょっけい}}を{{軸|じく}}として1{{回転|かいてん}}させる", $"a half circle with diameter {2 * a} cm turns about its diameter", Sphere(a), [Sphere(2 * a), Cylinder(a, 2 * a), Cone(a, 2 * a)]),
        };
        var choice = OneOf.Shuffled(random, right, (kind == 2 ? SpaceMisconceptions.MixedPartsOfSolid : SpaceMisconceptions.WrongRotation, wrong[0]), (SpaceMisconceptions.PrismForPyramid, wrong[1]), (SpaceMisconceptions.WrongRotation, wrong[2]));
        return new ItemDraft
        {
            Prompt = new($"{ja}と、どんな{{立体|りったい}}ができますか。", $"Which solid comes about when {en}?"),
            Key = choice.Key,
            Hint = new("{軸|じく}の{辺|へん}が{高|たか}さに、{軸|じく}に{垂直|すいちょく}な{辺|へん}が{底面|ていめん}の{半径|はんけい}になります。", "The side on the axis becomes the height, the one perpendicular to it the radius."),
            Solution =
            [
                kind switch
                {
                    0 => new($"{{軸|じく}}の{{縦|たて}}の{{辺|へん}}{a}cmが{{高|たか}}さ、{{横|よこ}}の{{辺|へん}}{b}cmが{{底面|ていめん}}の{{半径|はんけい}}になる。", $"The side of {a} cm on the axis is the height, the {b} cm the radius."),
                    1 => new($"{{軸|じく}}の{{辺|へん}}{a}cmが{{高|たか}}さ、もう{{一方|いっぽう}}の{b}cmが{{底面|ていめん}}の{{半径|はんけい}}になる。", $"The side of {a} cm on the axis is the height, the {b} cm the radius."),
                    _ => new LocalizedText($"{{直径|ちょっけい}}が{2 * a}cmなので、{{半径|はんけい}}は${2 * a} ÷ 2 = {a}$ cm", $"The diameter is {2 * a} cm, so the radius is ${2 * a} ÷ 2 = {a}$ cm."),
                },
                new($"{{答|こた}}えは{right.Ja}", $"The answer is {right.En}."),
            ],
            Traps = choice.Traps,
        };
    }

    // Level 1: cylinder, cone and the like with plain views. 2: prisms and pyramids too. 3: larger drawings, sphere too.
    private static ItemDraft NameFromViews(int level, SeededRandom random)
    {
        LocalizedText[] names = [new("{円柱|えんちゅう}", "a cylinder"), new("{円錐|えんすい}", "a cone"), new("{四角柱|しかくちゅう}", "a square prism"), new("{正四角錐|せいしかくすい}", "a square pyramid"), new("{球|きゅう}", "a sphere")];
        var kind = random.Between(0, level == 3 ? 4 : 3);
        var width = random.Between(1, level == 3 ? 4 : 3) * 2;
        var height = kind == 4 ? width : random.Draw(r => level == 3 ? r.Between(9, 12) : r.Between(level + 1, 8), h => h != width);
        var half = width / 2;
        var (left, bottom) = (2, width + 2);
        var center = new Corner(left + half, 1 + half);
        var triangle = new LatticeShape([new(left, bottom), new(left + width, bottom), new(left + half, bottom + height)], LatticeFill.Outline);
        var box = LatticeShape.Rectangle(left, bottom, width, height, LatticeFill.Outline);
        var square = LatticeShape.Rectangle(left, 1, width, width, LatticeFill.Outline);
        LatticeShape[] shapes = kind switch { 0 => [box], 1 => [triangle], 2 => [box, square], 3 => [triangle, square], _ => [] };
        LatticeArc[] arcs = kind switch { 0 or 1 => [new(center, half)], 4 => [new(center, half), new(new(left + half, bottom + half), half)], _ => [] };
        LatticeLine[] lines = kind == 3 ? [new(new(left, 1), new(left + width, 1 + width)), new(new(left + width, 1), new(left, 1 + width))] : [];
        LatticePoint[] points = kind == 1 ? [new(LocalizedText.Empty, center)] : [];
        var (jaFront, enFront) = kind switch { 1 or 3 => ($"{{底辺|ていへん}}{width}、{{高|たか}}さ{height}の{{二等辺三角形|にとうへんさんかくけい}}", $"an isosceles triangle, base {width}, height {height}"), 4 => ($"{{直径|ちょっけい}}{width}の{{円|えん}}", $"a circle with diameter {width}"), _ => ($"{{横|よこ}}{width}、{{縦|たて}}{height}の{{長方形|ちょうほうけい}}", $"a rectangle {width} wide and {height} high") };
        var (jaTop, enTop) = kind is 2 or 3 ? ($"1{{辺|ぺん}}{width}の{{正方形|せいほうけい}}{(kind == 3 ? "と{対角線|たいかくせん}" : "")}", $"a square with side {width}{(kind == 3 ? " and its diagonals" : "")}") : ($"{{直径|ちょっけい}}{width}の{{円|えん}}", $"a circle with diameter {width}");
        var wrong = kind switch { 0 => (1, 2), 1 => (0, 3), 2 => (3, 0), 3 => (2, 1), _ => (0, 1) };
        var choice = OneOf.Shuffled(random, names[kind], (SpaceMisconceptions.PrismForPyramid, names[wrong.Item1]), (SpaceMisconceptions.SwappedViews, names[wrong.Item2]));
        return new ItemDraft
        {
            Prompt = new("{投影図|とうえいず}は、どの{立体|りったい}を{表|あらわ}していますか。{上|うえ}が{立面図|りつめんず}、{下|した}が{平面図|へいめんず}です。", "Which solid do the views show? The upper one is from the front, the lower one from above."),
            Figure = new LatticeDrawing(width + 4, bottom + height + 1, new($"{{投影図|とうえいず}}。{{立面図|りつめんず}}は{jaFront}、{{平面図|へいめんず}}は{jaTop}", $"two views. From the front {enFront}; from above {enTop}"), shapes, lines, points, arcs),
            Key = choice.Key,
            Hint = new("{平面図|へいめんず}から{底面|ていめん}の{形|かたち}を、{立面図|りつめんず}から{柱|ちゅう}か{錐|すい}かを{考|かんが}えましょう。", "The top view shows the base, the front view whether it is a prism or a pyramid."),
            Solution =
            [
                new($"{{立面図|りつめんず}}は{jaFront}である。", $"The front view is {enFront}."),
                new($"{{平面図|へいめんず}}は{jaTop}である。", $"The top view is {enTop}."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new LocalizedText("{立面図|りつめんず}が{長方形|ちょうほうけい}なら{柱体|ちゅうたい}、{三角形|さんかくけい}なら{錐体|すいたい}、{円|えん}なら{球|きゅう}である。", "A rectangle means a prism or cylinder, a triangle a pyramid or cone, a circle a sphere.")],
                new($"{{答|こた}}えは{names[kind].Ja}", $"The answer is {names[kind].En}."),
            ],
            Traps = choice.Traps,
        };
    }
}
