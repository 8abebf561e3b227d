using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Solids.CuboidMisconceptions;

namespace Drill.Content.Grade4.Shapes;

/// <summary>4年 直方体と立方体.</summary>
internal sealed partial class Cuboids : IUnitFile
{
    public Unit Unit => new("g4-cuboids", "math", 4, 160, new("{直方体|ちょくほうたい}と {立方体|りっぽうたい}", "Cuboids and cubes"),
    [
        new Skill
        {
            Id = "cuboid-elements",
            Name = new("{面|めん}・{辺|へん}・{頂点|ちょうてん}", "Faces, edges and corners"),
            Codes = ["8250243221100000", "8250243222100000"],
            Prerequisites = ["multiply-by-1digit", "order-of-operations"],
            Templates = [new("cuboid-elements.sticks", 1, CountSticks)],
        },
        new Skill
        {
            Id = "cuboid-parallel",
            Name = new("{面|めん}や {辺|へん}の {垂直|すいちょく}と {平行|へいこう}", "Parallel and perpendicular edges and faces"),
            Codes = ["8250243221200000", "8250243222100000"],
            Prerequisites = ["cuboid-elements", "lines-parallel-perpendicular"],
            Templates = [new("cuboid-parallel.choose", 1, FindRelated)],
        },
        new Skill
        {
            Id = "cuboid-sketch",
            Name = new("{見取図|みとりず}", "Sketches of cuboids"),
            Codes = ["8250243221300000", "8250243222100000"],
            Prerequisites = ["cuboid-parallel"],
            Templates = [new("cuboid-sketch.corner", 1, CompleteSketch)],
        },
        new Skill
        {
            Id = "cuboid-net",
            Name = new("{展開図|てんかいず}", "Nets of cubes and cuboids"),
            Codes = ["8250243221300000", "8250243222100000"],
            Prerequisites = ["cuboid-elements", "cuboid-parallel"],
            Templates = [new("cuboid-net.opposite", 1, FindOppositeFace), new("cuboid-net.edge", 1, FindNetEdge)],
        },
    ]);

    // Level 1: how many edges of one length. 2: all edges of a cuboid together. 3: a missing edge from the total.
    private static ItemDraft CountSticks(int level, SeededRandom random)
    {
        var (a, b, c) = random.Draw(r => (A: r.Between(3, 12), B: r.Between(3, 12), C: r.Between(3, 12)), n => n.A != n.B && n.B != n.C && n.A != n.C);
        var total = 4 * (a + b + c);
        return new ItemDraft
        {
            Prompt = level switch
            {
                1 => new($$"""ひごで、たて {{a}}cm、よこ {{b}}cm、{高|たか}さ {{c}}cmの {直方体|ちょくほうたい}を つくります。{{a}}cmと {{b}}cmの ひごは、{合|あ}わせて {何本|なんぼん} いりますか。""", $"You build a cuboid {a} cm deep, {b} cm wide and {c} cm high from sticks. How many sticks of {a} cm and {b} cm are needed altogether?"),
                2 => new($$"""ひごで、たて {{a}}cm、よこ {{b}}cm、{高|たか}さ {{c}}cmの {直方体|ちょくほうたい}を つくります。ひごは {全部|ぜんぶ}で {何|なん}cm いりますか。""", $"You build a cuboid {a} cm deep, {b} cm wide and {c} cm high from sticks. How many cm of sticks are needed altogether?"),
                _ => new($$"""{{total}}cmの ひごを {全部|ぜんぶ} つかって、たて {{a}}cm、よこ {{b}}cmの {直方体|ちょくほうたい}を つくりました。{高|たか}さは {何|なん}cmですか。""", $"All of {total} cm of sticks was used to build a cuboid {a} cm deep and {b} cm wide. How many cm high is it?"),
            },
            Figure = new Solid(SolidShape.Cuboid, b, a, c, new($"{b} cm", $"{a} cm", level == 3 ? "□ cm" : $"{c} cm")),
            Key = new NumberKey(level switch { 1 => 8, 2 => total, _ => c }),
            Hint = new("{同|おな}じ {長|なが}さの {辺|へん}が 4つずつ あるよ。", "There are four edges of each length."),
            Solution = level switch
            {
                1 => [new($$"""{{a}}cmの {辺|へん}は 4つ、{{b}}cmの {辺|へん}も 4つ""", $"There are 4 edges of {a} cm and 4 of {b} cm."), LocalizedText.Same("$4 + 4 = 8$"), WorkedSolution.Answer("8", "{本|ほん}", "sticks")],
                2 => [LocalizedText.Same($"${a} + {b} + {c} = {a + b + c}$"), LocalizedText.Same($"${a + b + c} × 4 = {total}$"), WorkedSolution.Answer($"{total}", "cm")],
                _ => [LocalizedText.Same($"${total} ÷ 4 = {total / 4}$"), LocalizedText.Same($"${a} + {b} = {a + b}$"), LocalizedText.Same($"${total / 4} − {a + b} = {c}$"), WorkedSolution.Answer($"{c}", "cm")],
            },
            Traps = level switch
            {
                1 => [NumberTrap.Of(OneOfEach, 2), NumberTrap.Of(CountedVisibleOnly, 6)],
                2 => [NumberTrap.Of(OneOfEach, a + b + c), NumberTrap.Of(CountedVisibleOnly, 3 * (a + b + c))],
                _ => [NumberTrap.Of(OneOfEach, total - a - b), NumberTrap.Of(CountedVisibleOnly, total - (4 * (a + b)))],
            },
        };
    }

    private static readonly (string Edge, int Way)[] Edges =
        [("AB", 0), ("DC", 0), ("EF", 0), ("HG", 0), ("BC", 1), ("AD", 1), ("FG", 1), ("EH", 1), ("AE", 2), ("BF", 2), ("CG", 2), ("DH", 2)];

    // Opposite faces stand side by side; the way is that of the edges at right angles to them.
    private static readonly (string Face, int Way)[] Faces = [("ABCD", 2), ("EFGH", 2), ("AEFB", 1), ("DHGC", 1), ("BFGC", 0), ("AEHD", 0)];

    // Level 1: edges parallel to an edge. 2: edges perpendicular to an edge, or faces to a face. 3: edges and a face.
    private static ItemDraft FindRelated(int level, SeededRandom random)
    {
        var (w, d, h) = (random.Between(4, 9), random.Between(3, 8), random.Between(3, 8));
        if (level == 2 && random.Between(0, 1) == 0) return FindPerpendicularFaces(random, w, d, h);
        var isParallel = level == 1 || (level == 3 && random.Between(0, 1) == 0);
        var edge = random.Between(0, 11);
        var face = random.Between(0, 5);
        var (name, way) = level == 3 ? Faces[face] : Edges[edge];
        // Edges on the face itself are neither parallel nor perpendicular to it.
        bool IsOn(int i) => level == 3 && Edges[i].Edge.All(name.Contains);
        bool Meets(int i) => Edges[i].Edge.Any(name.Contains);
        bool IsParallel(int i) => !IsOn(i) && (level == 3 ? Edges[i].Way != way : Edges[i].Way == way && i != edge);
        bool IsPerpendicular(int i) => level == 3 ? Edges[i].Way == way : Edges[i].Way != way && Meets(i);
        Func<int, bool> fits = isParallel ? IsParallel : IsPerpendicular;
        Func<int, bool> other = isParallel ? IsPerpendicular : IsParallel;
        var all = Enumerable.Range(0, 12).Where(i => i != edge || level == 3).ToArray();
        var shown = random.Draw(r => r.Shuffle(all)[..6], n => n.Count(fits) >= 2 && n.Any(other));
        var some = Array.Find(shown, i => fits(i));
        var (wordJa, wordEn) = isParallel ? ("{平行|へいこう}な", "parallel") : ("{垂直|すいちょく}な", "perpendicular");
        var (kindJa, kindEn) = level == 3 ? ("{面|めん}", "face") : ("{辺|へん}", "edge");
        var chosen = AllOf.Of(
            shown, i => new LocalizedText($"{{辺|へん}} {Edges[i].Edge}", $"edge {Edges[i].Edge}"), fits,
            (PerpendicularForParallelEdges, other), (FoundOneOnly, i => i == some));
        var answer = string.Join("、", shown.Where(fits).Select(i => Edges[i].Edge));
        return new ItemDraft
        {
            Prompt = new(
                $$"""たて {{d}}cm、よこ {{w}}cm、{高|たか}さ {{h}}cmの {直方体|ちょくほうたい}です。{{kindJa}} {{name}}に {{wordJa}} {辺|へん}を ぜんぶ えらびましょう。""",
                $"This cuboid is {d} cm deep, {w} cm wide and {h} cm high. Choose all edges that are {wordEn} to {kindEn} {name}."),
            Figure = new NamedCuboid(w, d, h, level == 3 ? "" : name, level == 3 ? name : ""),
            Key = chosen.Key,
            Hint = isParallel ? new("{向|む}かい{合|あ}って、のばしても {交|まじ}わらない {辺|へん}を さがそう。", "Look for edges that never meet it.") : new("{直角|ちょっかく}に {交|まじ}わる {辺|へん}を さがそう。", "Look for edges that meet it at a right angle."),
            Solution =
            [
                isParallel
                    ? new($$"""{{kindJa}} {{name}}と {交|まじ}わらない {辺|へん}を {見|み}る""", $"Look at the edges that do not meet {kindEn} {name}.")
                    : new($$"""{{kindJa}} {{name}}と {直角|ちょっかく}に {交|まじ}わる {辺|へん}を {見|み}る""", $"Look at the edges that meet {kindEn} {name} at a right angle."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new($$"""{直方体|ちょくほうたい}では そのような {辺|へん}は 4つ""", "A cuboid has 4 such edges.")],
                .. level < 3 ? Array.Empty<LocalizedText>() : [new("12の {辺|へん}の うち、{面|めん}の {上|うえ}の 4つは どちらでも ない", "Of the 12 edges the 4 on the face are neither.")],
                new($$"""{答|こた}えは {{answer}}""", $"The answer is {answer.Replace("、", ", ", StringComparison.Ordinal)}."),
            ],
            Traps = chosen.Traps,
        };
    }

    private static ItemDraft FindPerpendicularFaces(SeededRandom random, int w, int d, int h)
    {
        var at = random.Between(0, 5);
        var (name, way) = Faces[at];
        var shown = random.Shuffle(Enumerable.Range(0, 6).Where(i => i != at));
        var chosen = AllOf.Of(
            shown, i => new LocalizedText($"{{面|めん}} {Faces[i].Face}", $"face {Faces[i].Face}"), i => Faces[i].Way != way,
            (PerpendicularForParallelEdges, i => Faces[i].Way == way), (FoundOneOnly, i => i == shown.First(f => Faces[f].Way != way)));
        var answer = string.Join("、", shown.Where(i => Faces[i].Way != way).Select(i => Faces[i].Face));
        return new ItemDraft
        {
            Prompt = new($$"""たて {{d}}cm、よこ {{w}}cm、{高|たか}さ {{h}}cmの {直方体|ちょくほうたい}です。{面|めん} {{name}}に {垂直|すいちょく}な {面|めん}を ぜんぶ えらびましょう。""", $"This cuboid is {d} cm deep, {w} cm wide and {h} cm high. Choose all faces that are perpendicular to face {name}."),
            Figure = new NamedCuboid(w, d, h, Face: name),
            Key = chosen.Key,
            Hint = new("となり{合|あ}う {面|めん}は {垂直|すいちょく}、{向|む}かい{合|あ}う {面|めん}は {平行|へいこう}だよ。", "Neighbouring faces are perpendicular, opposite faces are parallel."),
            Solution =
            [
                new("6つの {面|めん}の うち、{向|む}かい{合|あ}う 1つだけが {平行|へいこう}", "Of the 6 faces only 1, the opposite one, is parallel."),
                new("のこりの 4つは {垂直|すいちょく}", "The other 4 are perpendicular."),
                new($$"""{答|こた}えは {{answer}}""", $"The answer is {answer.Replace("、", ", ", StringComparison.Ordinal)}."),
            ],
            Traps = chosen.Traps,
        };
    }

    // Level 1: the upper right corner at the back, from the upper left one. 2: the lower right one. 3: the hidden one.
    private static ItemDraft CompleteSketch(int level, SeededRandom random)
    {
        var (w, h, dx, dy) = (random.Between(3, 6), random.Between(2, 5), random.Between(1, 3), random.Between(1, 3));
        Corner front = new(1, 1);
        Corner At(int x, int y, int back) => new(1 + x + (back * dx), 1 + y + (back * dy));
        var (x, y) = level switch { 1 => (w, h), 2 => (w, 0), _ => (0, 0) };
        var target = At(x, y, 1);
        var (nearX, nearY) = (1 + x, 1 + y);
        var axis = new Drill.Domain.Items.Responses.Cells.Axis(0, 12, 1);
        LocalizedText[] where = [new("{右上|みぎうえ}の おく", "the upper right corner at the back"), new("{右下|みぎした}の おく", "the lower right corner at the back"), new("{左下|ひだりした}の おく（{点線|てんせん}の {辺|へん}が {集|あつ}まる {頂点|ちょうてん}）", "the lower left corner at the back, where the dashed edges meet")];
        return new ItemDraft
        {
            Prompt = new(
                $$"""{直方体|ちょくほうたい}の {見取図|みとりず}の つづきを かきます。{手前|てまえ}の {面|めん}は よこ {{w}}、たて {{h}}ますで、おくへの {辺|へん}は {右|みぎ}へ {{dx}}、{上|うえ}へ {{dy}}ますです。{{where[level - 1].Ja}}の {頂点|ちょうてん}の {場所|ばしょ}を えらびましょう。""",
                $"Go on with the sketch of a cuboid. Its front is {w} squares wide and {h} high; edges to the back go {dx} right and {dy} up. Choose the place of {where[level - 1].En}."),
            Figure = new LatticeDrawing(12, 12, new("{手前|てまえ}の {面|めん}と、おくへの {辺|へん} 1{本|ぽん}", "the front face and one edge to the back"),
                [new([front, new(1 + w, 1), new(1 + w, 1 + h), new(1, 1 + h)], LatticeFill.Outline)],
                [new(new(1, 1 + h), At(0, h, 1))]),
            Key = new PointKey(axis, axis, target.X, target.Y),
            Hint = new("おくへの {辺|へん}は みんな {平行|へいこう}で、{同|おな}じ {長|なが}さだよ。", "All edges to the back are parallel and equally long."),
            Solution =
            [
                new($$"""かいて ある おくへの {辺|へん}は {右|みぎ}へ {{dx}}、{上|うえ}へ {{dy}}""", $"The edge that is drawn goes {dx} right and {dy} up."),
                new($$"""{手前|てまえ}の {頂点|ちょうてん}（{{nearX}}, {{nearY}}）からも {右|みぎ}へ {{dx}}、{上|うえ}へ {{dy}} {進|すす}む""", $"Go {dx} right and {dy} up from the front corner ({nearX}, {nearY}) too."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new LocalizedText($$"""{横|よこ}は ${{nearX}} + {{dx}} = {{target.X}}$""", $"Across: ${nearX} + {dx} = {target.X}$.")],
                .. level < 3 ? Array.Empty<LocalizedText>() : [new LocalizedText($$"""たては ${{nearY}} + {{dy}} = {{target.Y}}$、かくれた {辺|へん}は {点線|てんせん}で かく""", $"Up: ${nearY} + {dy} = {target.Y}$. Hidden edges are dashed.")],
                new($$"""{横|よこ} {{target.X}}、たて {{target.Y}}の {場所|ばしょ}""", $"{target.X} across and {target.Y} up."),
            ],
            Traps =
            [
                new(DrewDepthOtherWay, PointKey.ResponseFor(nearX + dx + 1, nearY + dy)),
                new(FoundOneOnly, PointKey.ResponseFor(nearX, nearY + dy)),
            ],
        };
    }
}
