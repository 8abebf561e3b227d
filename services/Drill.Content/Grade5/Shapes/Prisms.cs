using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Solids.PrismMisconceptions;

namespace Drill.Content.Grade5.Shapes;

/// <summary>5年 角柱と円柱.</summary>
internal sealed class Prisms : IUnitFile
{
    private static readonly string[] Names = ["{三角柱|さんかくちゅう}", "{四角柱|しかくちゅう}", "{五角柱|ごかくちゅう}", "{六角柱|ろっかくちゅう}", "{七角柱|ななかくちゅう}", "{八角柱|はっかくちゅう}", "{九角柱|きゅうかくちゅう}", "{十角柱|じっかくちゅう}"];

    public Unit Unit => new("g5-prisms", "math", 5, 190, new("{角柱|かくちゅう}と {円柱|えんちゅう}", "Prisms and cylinders"),
    [
        new Skill
        {
            Id = "prism-parts",
            Name = new("{角柱|かくちゅう}の {面|めん}・{頂点|ちょうてん}・{辺|へん}", "Faces, corners and edges of a prism"),
            Codes = ["8250253221100000", "8250253222100000"],
            Prerequisites = ["volume-cuboid"],
            Templates = [new("prism-parts.count", 2, CountParts, Variety: 18), new("prism-parts.edges", 1, AddEdges)],
        },
        new Skill
        {
            Id = "prism-net",
            Name = new("{角柱|かくちゅう}と {円柱|えんちゅう}の {展開図|てんかいず}", "Nets of prisms and cylinders"),
            Codes = ["8250253222100000", "8250253221100000"],
            Prerequisites = ["prism-parts", "circumference"],
            Templates = [new("prism-net.side-face", 1, FindSideFace)],
        },
    ]);

    private static readonly SolidShape[] Drawn = [SolidShape.TriangularPrism, SolidShape.Cuboid, SolidShape.PentagonalPrism, SolidShape.HexagonalPrism];

    // Level 1: triangles to hexagons by name or drawn, three of the rows. 2: to decagons, four of the rows. 3: the prism is told by its parts.
    private static ItemDraft CountParts(int level, SeededRandom random)
    {
        var n = level == 1 ? random.Between(3, 6) : random.Between(5, 10);
        var (clue, isDrawn) = (random.Between(0, 2), level == 1 && random.Between(0, 1) == 1);
        var (faces, corners, edges) = (n + 2, 2 * n, 3 * n);
        var name = isDrawn ? new LocalizedText("この {角柱|かくちゅう}", "this prism")
            : level < 3 ? new(Names[n - 3], $"a prism on a base with {n} sides")
            : clue switch
            {
                0 => new($"{{面|めん}}の {{数|かず}}が {faces}の {{角柱|かくちゅう}}", $"a prism with {faces} faces"),
                1 => new($"{{頂点|ちょうてん}}が {corners}こ ある {{角柱|かくちゅう}}", $"a prism with {corners} corners"),
                _ => new($"{{辺|へん}}が {edges}{Counters.Sticks(edges)} ある {{角柱|かくちゅう}}", $"a prism with {edges} edges"),
            };
        (LocalizedText Name, int Value)[] rows =
        [
            (new("{底面|ていめん}の {辺|へん}の {数|かず}", "sides of its base"), n),
            (new("{側面|そくめん}の {数|かず}", "side faces"), n),
            (new("{面|めん}の {数|かず}（{全部|ぜんぶ}）", "faces in all"), faces),
            (new("{頂点|ちょうてん}の {数|かず}", "corners"), corners),
            (new("{辺|へん}の {数|かず}", "edges"), edges),
        ];
        var shown = level switch { 1 => DrawRows(rows, 3, random), 2 => DrawRows(rows, 4, random), _ => clue switch { 0 => [rows[0], rows[3], rows[4]], 1 => [rows[0], rows[2], rows[4]], _ => rows[..4] } };
        Response Fill(Func<int, int> value) => new(shown.Select((row, i) => KeyValuePair.Create(CellsKey.BoxOf(i + 1, 2), $"{value(Array.IndexOf(rows, row))}")));
        int[] right = [n, n, faces, corners, edges], sidesOnly = [n, n, n, corners, edges], oneBase = [n, n, n + 1, n, 2 * n], noUpright = [n, n, faces, corners, 2 * n];
        return new ItemDraft
        {
            Prompt = new($"{name.Ja}に ついて、{{表|ひょう}}に {{数|かず}}を {{入|い}}れましょう。", $"Fill in the numbers for {name.En}."),
            Figure = isDrawn ? new Solid(Drawn[n - 3], 6, n is 5 or 6 ? 6 : 4, random.Pick(4, 7, 9), new()) : null,
            Key = new CellsKey([.. shown.Select(row => (System.Collections.Immutable.ImmutableArray<Cell>)[Cell.Given(row.Name), Cell.Ask(row.Value)])]),
            Hint = new("{上|うえ}、{下|した}、たてに {分|わ}けて かぞえよう。", "Count above, below and upright."),
            Solution =
            [
                .. level == 3
                    ? [clue switch
                    {
                        0 => LocalizedText.Same($"${faces} − 2 = {n}$"),
                        1 => LocalizedText.Same($"${corners} ÷ 2 = {n}$"),
                        _ => LocalizedText.Same($"${edges} ÷ 3 = {n}$"),
                    }]
                    : Array.Empty<LocalizedText>(),
                .. shown.Select(row => row.Value == n ? LocalizedText.Empty : row.Value == faces && row.Name == rows[2].Name ? LocalizedText.Same($"${n} + 2 = {faces}$") : LocalizedText.Same($"${n} × {row.Value / n} = {row.Value}$")).Where(t => t.Ja.Length > 0),
                new($"{{答|こた}}えは {string.Join("、", shown.Select(r => r.Value))}", $"The answer: {string.Join(", ", shown.Select(r => r.Value))}."),
            ],
            Traps =
            [
                .. shown.Any(r => r.Name == rows[2].Name) ? [new Trap(CountedSidesOnly, Fill(i => sidesOnly[i]))] : Array.Empty<Trap>(),
                new(CountedOneBase, Fill(i => oneBase[i])),
                .. shown.Any(r => r.Name == rows[4].Name) ? [new Trap(ForgotUprightEdges, Fill(i => noUpright[i]))] : Array.Empty<Trap>(),
            ],
        };
    }

    // The rows of the base and the side faces are both the number of its sides: at most one of them where three are asked.
    private static T[] DrawRows<T>(T[] rows, int count, SeededRandom random) =>
        random.Draw(r => r.Shuffle(Enumerable.Range(0, rows.Length)).Take(count).Order().ToArray(), n => count > 3 || n[1] > 1).Select(i => rows[i]).ToArray();

    // Level 1: all edges equal. 2: a regular base and another height. 3: larger numbers.
    private static ItemDraft AddEdges(int level, SeededRandom random)
    {
        var n = random.Pick(3, 5, 6);
        var (edge, height) = random.Draw(r => (Edge: r.Between(level == 3 ? 11 : 3, level == 3 ? 18 : 12), Height: r.Between(level == 3 ? 11 : 4, level == 3 ? 25 : 12)), t => (t.Edge == t.Height) == (level == 1));
        var total = (2 * n * edge) + (n * height);
        var polygon = n == 3 ? "{正三角形|せいさんかくけい}" : n == 5 ? "{正五角形|せいごかくけい}" : "{正六角形|せいろっかくけい}";
        return new ItemDraft
        {
            Prompt = new($"{{底面|ていめん}}が 1{{辺|ぺん}} {edge}cmの {polygon}で、{{高|たか}}さが {height}cmの {{角柱|かくちゅう}}の {{形|かたち}}を、はり{{金|がね}}で {{作|つく}}ります。{{辺|へん}}の {{長|なが}}さの {{合計|ごうけい}}は {{何|なん}}cmですか。", $"A prism is built of wire. Its base is a regular polygon with {n} sides of {edge} cm, and it is {height} cm high. How many cm are all its edges together?"),
            Key = new NumberKey(total),
            Hint = new("{底面|ていめん}の {辺|へん}が 2つ{分|ぶん}と、たての {辺|へん}が あるよ。", "There are the edges of two bases and the upright ones."),
            Solution =
            [
                new($"{{底面|ていめん}} 2つ：${edge} × {n} × 2 = {2 * n * edge}$", $"Two bases: ${edge} × {n} × 2 = {2 * n * edge}$."),
                new($"たて：${height} × {n} = {n * height}$", $"Upright: ${height} × {n} = {n * height}$."),
                LocalizedText.Same($"${2 * n * edge} + {n * height} = {total}$"),
                WorkedSolution.Answer($"{total}", "cm"),
            ],
            Traps = [NumberTrap.Of(CountedOneBase, (n * edge) + (n * height)), .. level > 1 ? [NumberTrap.Of(ForgotUprightEdges, 2 * n * edge)] : Array.Empty<Trap>()],
        };
    }

    // Level 1: a prism. 2: a cylinder with its diameter. 3: a cylinder with its radius.
    private static ItemDraft FindSideFace(int level, SeededRandom random)
    {
        if (level == 1) return FindPrismSideFace(random);
        var (radius, height) = random.Draw(r => (Radius: r.Between(2, 15), Height: r.Between(5, 20)), n => n.Height != 2 * n.Radius && n.Height != n.Radius);
        var diameter = 2 * radius;
        var width = new Rational(314 * diameter, 100);
        return new ItemDraft
        {
            Prompt = new("この {円柱|えんちゅう}の {展開図|てんかいず}を かきます。{側面|そくめん}の {長方形|ちょうほうけい}の {横|よこ}（{底面|ていめん}に そった {辺|へん}）は {何|なん}cmですか。{円周率|えんしゅうりつ}は 3.14です。", "The net of this cylinder is drawn. How many cm is the side of its rectangle that runs along the base? Take 3.14 for π."),
            Figure = Solid.Cylinder(diameter, height, level == 2 ? new(Width: $"{diameter} cm", Height: $"{height} cm") : new(Depth: $"{radius} cm", Height: $"{height} cm")),
            Key = new NumberKey(width, IsDecimal: true),
            Hint = new("{側面|そくめん}の {横|よこ}は {底面|ていめん}の {円周|えんしゅう}と {等|ひと}しいよ。", "It is as long as the circumference of the base."),
            Solution =
            [
                .. level == 3 ? [LocalizedText.Same($"${radius} × 2 = {diameter}$")] : Array.Empty<LocalizedText>(),
                LocalizedText.Same($"${diameter} × 3.14 = {NumberKey.Write(width)}$"),
                WorkedSolution.Answer(NumberKey.Write(width), "cm"),
            ],
            Traps = [NumberTrap.Of(DiameterAsWidth, diameter), NumberTrap.Of(HeightAsWidth, height), .. level == 3 ? [NumberTrap.Of(Misconceptions.Shapes.PolygonMisconceptions.RadiusForDiameter, width / 2)] : Array.Empty<Trap>()],
        };
    }

    private static ItemDraft FindPrismSideFace(SeededRandom random)
    {
        var (shape, n) = random.Pick((SolidShape.PentagonalPrism, 5), (SolidShape.HexagonalPrism, 6));
        var (edge, height) = random.Draw(r => (Edge: r.Between(2, 9), Height: r.Between(4, 15)), t => t.Height != t.Edge * n && t.Edge != t.Height);
        return new ItemDraft
        {
            Prompt = new("この {角柱|かくちゅう}の {展開図|てんかいず}で、{側面|そくめん}を つなげた {大|おお}きな {長方形|ちょうほうけい}の {横|よこ}（{底面|ていめん}に そった {辺|へん}）は {何|なん}cmですか。", "In the net of this prism the side faces make one large rectangle. How many cm is its side that runs along the base?"),
            Figure = new Solid(shape, 2 * edge, 2 * edge, height, new(Width: $"{edge} cm", Height: $"{height} cm")),
            Key = new NumberKey(edge * n),
            Hint = new("{底面|ていめん}の まわりの {長|なが}さと {等|ひと}しいよ。", "It is as long as the way around the base."),
            Solution = [LocalizedText.Same($"${edge} × {n} = {edge * n}$"), WorkedSolution.Answer($"{edge * n}", "cm")],
            Traps = [NumberTrap.Of(UsedOneEdge, edge), NumberTrap.Of(HeightAsWidth, height)],
        };
    }
}
