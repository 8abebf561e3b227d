using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Solids.CuboidMisconceptions;

namespace Drill.Content.Grade4.Shapes;

/// <summary>4年 ものの位置の表し方.</summary>
internal sealed class Positions : IUnitFile
{
    public Unit Unit => new("g4-positions", "math", 4, 170, new("ものの {位置|いち}", "Positions"),
    [
        new Skill
        {
            Id = "position-plane",
            Name = new("{平面|へいめん}の {位置|いち}", "Places in the plane"),
            Codes = ["8250243231100000", "8250243232100000"],
            Prerequisites = ["line-graph-read"],
            Templates = [new("position-plane.touch", 1, TouchPlace), new("position-plane.read", 1, ReadPlace)],
        },
        new Skill
        {
            Id = "position-space",
            Name = new("{空間|くうかん}の {位置|いち}", "Places in space"),
            Codes = ["8250243231100000", "8250243232100000"],
            Prerequisites = ["position-plane", "cuboid-elements"],
            Templates = [new("position-space.corner", 1, ReadCorner)],
        },
    ]);

    private static readonly (string Ja, string En)[] Spots = [("すな{場|ば}", "sandpit"), ("ベンチ", "bench"), ("ぶらんこ", "swing"), ("すいどう", "tap"), ("さくらの {木|き}", "cherry tree"), ("{花|か}だん", "flower bed")];

    // Level 1: squares of 1. 2: squares of 10 m. 3: a walk of two legs.
    private static ItemDraft TouchPlace(int level, SeededRandom random)
    {
        var unit = level == 1 ? 1 : 10;
        var (x, y, dx, dy) = random.Draw(r => (X: r.Between(1, 8), Y: r.Between(1, 8), Dx: level == 3 ? r.Between(1, 4) : 0, Dy: level == 3 ? r.Between(1, 4) : 0), n => n.X + n.Dx <= 9 && n.Y + n.Dy <= 9 && n.X + n.Dx != n.Y + n.Dy);
        var (ja, en) = random.Pick(Spots);
        var (toX, toY) = ((x + dx) * unit, (y + dy) * unit);
        var axis = new Axis(0, 10 * unit, unit);
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($$"""{公園|こうえん}の {入口|いりぐち}を もとに して、いま（{横|よこ} {{x * unit}}m、たて {{y * unit}}m）に います。{{ja}}は、そこから {横|よこ}へ {{dx * unit}}m、たてへ {{dy * unit}}m {進|すす}んだ ところです。{{ja}}の {場所|ばしょ}を えらびましょう。""", $"Seen from the gate you are at ({x * unit} m across, {y * unit} m up). The {en} is {dx * unit} m further across and {dy * unit} m further up. Choose its place.")
                : new($$"""{公園|こうえん}の {入口|いりぐち}を もとに すると、{{ja}}は（{横|よこ} {{toX}}m、たて {{toY}}m）です。{{ja}}の {場所|ばしょ}を えらびましょう。""", $"Seen from the gate the {en} is at ({toX} m across, {toY} m up). Choose its place."),
            Key = new PointKey(axis, axis, toX, toY),
            Hint = new("もとの {点|てん}から、{先|さき}に {横|よこ}、つぎに たてに {進|すす}もう。", "From the starting point go across first, then up."),
            Solution =
            [
                .. level == 3 ? [new LocalizedText($$"""{横|よこ}は ${{x * unit}} + {{dx * unit}} = {{toX}}$、たては ${{y * unit}} + {{dy * unit}} = {{toY}}$""", $"Across ${x * unit} + {dx * unit} = {toX}$, up ${y * unit} + {dy * unit} = {toY}$.")] : Array.Empty<LocalizedText>(),
                new($$"""{横|よこ}へ {{toX}}、たてへ {{toY}} {進|すす}む""", $"Go {toX} across and {toY} up."),
                new($$"""（{横|よこ} {{toX}}m、たて {{toY}}m）の {点|てん}""", $"The point {toX} m across, {toY} m up."),
            ],
            Traps = [new(SwappedCoordinates, PointKey.ResponseFor(toY, toX)), new(CountedFromOne, PointKey.ResponseFor(toX - unit, toY - unit))],
        };
    }

    // Level 1: small numbers. 2: each square is 10 m. 3: seen from another point.
    private static ItemDraft ReadPlace(int level, SeededRandom random)
    {
        var unit = level == 1 ? 1 : 10;
        var (fromX, fromY) = level == 3 ? (random.Between(1, 3), random.Between(1, 3)) : (0, 0);
        var (x, y) = random.Draw(r => (X: r.Between(1, 6), Y: r.Between(1, 6)), n => n.X != n.Y);
        var (ja, en) = random.Pick(Spots);
        var key = new CellsKey([[Cell.Given(new LocalizedText("{横|よこ}（m）", "across (m)")), Cell.Ask(x * unit)], [Cell.Given(new LocalizedText("たて（m）", "up (m)")), Cell.Ask(y * unit)]]);
        return new ItemDraft
        {
            Prompt = new($$"""{点|てん} Aを もとに して、{{ja}}の {位置|いち}を {横|よこ}と たての {長|なが}さで あらわしましょう。1めもりは {{unit}}mです。""", $"Describe the place of the {en} from point A by how far across and how far up it is. One square is {unit} m."),
            Figure = new LatticeDrawing(10, 10,
                new($"{{点|てん}} Aは {{左|ひだり}}から {fromX}、{{下|した}}から {fromY}の ところ。{ja}は {{左|ひだり}}から {fromX + x}、{{下|した}}から {fromY + y}の ところ", $"point A is {fromX} from the left and {fromY} from below; the {en} is {fromX + x} from the left and {fromY + y} from below"),
                Points: [new(LocalizedText.Same("A"), new(fromX, fromY)), new(new(ja, en), new(fromX + x, fromY + y))]),
            Key = key,
            Hint = new("Aから {横|よこ}へ いくつ、たてへ いくつ {進|すす}むかな？", "How far across and how far up do you go from A?"),
            Solution =
            [
                .. level == 3 ? [new LocalizedText($$"""{横|よこ}は ${{fromX + x}} − {{fromX}} = {{x}}$め{盛|も}り、たては ${{fromY + y}} − {{fromY}} = {{y}}$め{盛|も}り""", $"Across ${fromX + x} − {fromX} = {x}$ squares, up ${fromY + y} − {fromY} = {y}$.")] : Array.Empty<LocalizedText>(),
                new($$"""Aから {横|よこ}へ {{x}}め{盛|も}り、たてへ {{y}}め{盛|も}り""", $"From A it is {x} squares across and {y} up."),
                new($$"""{答|こた}えは {横|よこ} {{x * unit}}m、たて {{y * unit}}m""", $"The answer is {x * unit} m across and {y * unit} m up."),
            ],
            Traps =
            [
                new(SwappedCoordinates, Filled(y * unit, x * unit)),
                new(CountedFromOne, Filled((x + 1) * unit, (y + 1) * unit)),
            ],
        };
    }

    private static Response Filled(params int[] values) => new(values.Select((v, i) => KeyValuePair.Create(CellsKey.BoxOf(i + 1, 2), NumberKey.Write(v))));

    // Level 1: a corner of the lower face. 2: one of the upper face. 3: two steps from a corner of the upper face.
    private static ItemDraft ReadCorner(int level, SeededRandom random)
    {
        var (w, d, h) = random.Draw(r => (W: r.Between(4, 12), D: r.Between(3, 9), H: r.Between(3, 9)), n => n.W != n.D && n.D != n.H && n.W != n.H);
        // From E, at the back left below: across to the right, deep to the front, high upwards.
        (string Name, int X, int Y, int Z)[] corners = level == 1 ? [("F", 0, d, 0), ("G", w, d, 0), ("H", w, 0, 0)] : level == 2 ? [("A", 0, 0, h), ("B", 0, d, h), ("D", w, 0, h)] : [("B", 0, d, h), ("C", w, d, h), ("D", w, 0, h)];
        var (name, x, y, z) = random.Pick(corners);
        LocalizedText[] names = [new("{横|よこ}（cm）", "across (cm)"), new("たて（cm）", "deep (cm)"), new("{高|たか}さ（cm）", "high (cm)")];
        int[] right = [x, y, z];
        return new ItemDraft
        {
            Prompt = new(
                $$"""{横|よこ} {{w}}cm、たて {{d}}cm、{高|たか}さ {{h}}cmの {直方体|ちょくほうたい}です。{頂点|ちょうてん} Eを もとに すると、{頂点|ちょうてん} {{name}}の {位置|いち}は どう あらわせますか。Eから {右|みぎ}へが {横|よこ}、{手前|てまえ}へが たて、{上|うえ}へが {高|たか}さです。""",
                $"The cuboid is {w} cm across, {d} cm deep and {h} cm high. Seen from corner E, where is corner {name}? From E it is across to the right, deep to the front and high upwards."),
            Figure = new NamedCuboid(w, d, h),
            Key = new CellsKey([.. names.Select((n, i) => System.Collections.Immutable.ImmutableArray.Create(Cell.Given(n), Cell.Ask(right[i])))]),
            Hint = new("Eから {順|じゅん}に、{横|よこ}、たて、{高|たか}さと {進|すす}もう。", "From E go across, then deep, then up."),
            Solution =
            [
                new($$"""Eから {横|よこ}へ {{x}}cm、たてへ {{y}}cm {進|すす}む""", $"From E go {x} cm across and {y} cm deep."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new($$"""それから {上|うえ}へ {{z}}cm {進|すす}む""", $"Then go {z} cm up.")],
                .. level < 3 ? Array.Empty<LocalizedText>() : [new($$"""{上|うえ}の {面|めん}の {頂点|ちょうてん}は みんな {高|たか}さ {{h}}cm""", $"All corners of the upper face are {h} cm high.")],
                new($$"""{答|こた}えは {横|よこ} {{x}}cm、たて {{y}}cm、{高|たか}さ {{z}}cm""", $"The answer is {x} cm across, {y} cm deep, {z} cm high."),
            ],
            Traps = level switch
            {
                1 => x == y ? [] : [new(SwappedCoordinates, Filled(y, x, z)), new(WroteAllEdges, Filled(w, d, h))],
                _ => [new(ForgotHeight, Filled(x, y, 0)), .. x == y ? Array.Empty<Trap>() : [new Trap(SwappedCoordinates, Filled(y, x, z))]],
            },
        };
    }
}
