using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.VolumeMisconceptions;

namespace Drill.Content.Grade5.Shapes;

/// <summary>5年 直方体や立方体の体積.</summary>
internal sealed partial class Volume : IUnitFile
{
    public Unit Unit => new("g5-volume", "math", 5, 20, new("{直方体|ちょくほうたい}と {立方体|りっぽうたい}の {体積|たいせき}", "The volume of cuboids and cubes"),
    [
        new Skill
        {
            Id = "volume-cuboid",
            Name = new("{直方体|ちょくほうたい}と {立方体|りっぽうたい}の {体積|たいせき}", "Volumes of cuboids and cubes"),
            Codes = ["8250253241200000", "8250253241100000"],
            Prerequisites = ["multiply-by-2digit", "multiply-by-1digit"],
            Templates = [new("volume-cuboid.figure", 1, Measure), new("volume-cuboid.missing-edge", 1, FindEdge), new("volume-cuboid.blocks", 1, CountBlocks)],
        },
        new Skill
        {
            Id = "volume-composite",
            Name = new("くみあわせた {形|かたち}の {体積|たいせき}", "Volumes of joined cuboids"),
            Codes = ["8250253242100000", "8250253241200000"],
            Prerequisites = ["volume-cuboid"],
            Templates = [new("volume-composite.stairs", 1, MeasureStairs), new("volume-composite.hollow", 1, MeasureHollow)],
        },
        new Skill
        {
            Id = "volume-units",
            Name = new("{体積|たいせき}の {単位|たんい}", "Units of volume"),
            Codes = ["8250253241100000", "8250253242100000"],
            Prerequisites = ["volume-cuboid", "place-value-1000"],
            Templates = [new("volume-units.convert", 1, Convert), new("volume-units.large", 1, MeasureLarge)],
        },
        new Skill
        {
            Id = "volume-capacity",
            Name = new("{容積|ようせき}と {水|みず}の {深|ふか}さ", "What a box holds"),
            Codes = ["8250253242100000", "8250253241200000"],
            Prerequisites = ["volume-units", "volume-cuboid"],
            Templates = [new("volume-capacity.inside", 1, FillBox), new("volume-capacity.stone", 1, SinkStone)],
        },
    ]);

    // Level 1: edges to 9. 2: one edge of two digits. 3: two edges of two digits.
    private static ItemDraft Measure(int level, SeededRandom random)
    {
        if (level == 2 && random.Between(0, 3) == 0) return MeasureCube(random.Between(11, 15));
        var (w, d, h) = random.Draw(
            r => (W: r.Between(level == 1 ? 3 : 11, level == 1 ? 9 : 20), D: r.Between(level == 3 ? 11 : 2, level == 3 ? 20 : 9), H: r.Between(2, 9)),
            n => n.W != n.D && n.D != n.H && n.W != n.H && Distinct.All(n.W * n.D * n.H, n.W * n.D, n.W + n.D + n.H, 2 * ((n.W * n.D) + (n.D * n.H) + (n.W * n.H))));
        return new ItemDraft
        {
            Prompt = new("この {直方体|ちょくほうたい}の {体積|たいせき}は {何|なん}cm³ですか。", "What is the volume of this cuboid in cm³?"),
            Figure = new Solid(SolidShape.Cuboid, w, d, h, new($"{w} cm", $"{d} cm", $"{h} cm")),
            Key = new NumberKey(w * d * h),
            Hint = new("{直方体|ちょくほうたい}の {体積|たいせき} = たて × {横|よこ} × {高|たか}さ", "Volume of a cuboid = length × width × height"),
            Solution =
            [
                new($"たて × {{横|よこ}} × {{高|たか}}さ：${d} × {w} × {h}$", $"Length × width × height: ${d} × {w} × {h}$."),
                LocalizedText.Same($"${d * w} × {h} = {d * w * h}$"),
                WorkedSolution.Answer($"{d * w * h}", "cm³"),
            ],
            Traps = [NumberTrap.Of(BaseOnly, w * d), NumberTrap.Of(AddedEdges, w + d + h), NumberTrap.Of(SurfaceArea, 2 * ((w * d) + (d * h) + (w * h)))],
        };
    }

    private static ItemDraft MeasureCube(int edge) => new()
    {
        Prompt = new("この {立方体|りっぽうたい}の {体積|たいせき}は {何|なん}cm³ですか。", "What is the volume of this cube in cm³?"),
        Figure = Solid.Cube(edge, $"{edge} cm"),
        Key = new NumberKey(edge * edge * edge),
        Hint = new("{立方体|りっぽうたい}の {体積|たいせき} = 1{辺|ぺん} × 1{辺|ぺん} × 1{辺|ぺん}", "Volume of a cube = edge × edge × edge"),
        Solution =
        [
            new($"1{{辺|ぺん}} × 1{{辺|ぺん}} × 1{{辺|ぺん}}：${edge} × {edge} × {edge}$", $"Edge × edge × edge: ${edge} × {edge} × {edge}$."),
            LocalizedText.Same($"${edge * edge} × {edge} = {edge * edge * edge}$"),
            WorkedSolution.Answer($"{edge * edge * edge}", "cm³"),
        ],
        Traps = [NumberTrap.Of(BaseOnly, edge * edge), NumberTrap.Of(AddedEdges, edge * 3), NumberTrap.Of(SurfaceArea, edge * edge * 6)],
    };

    // Level 1: edges to 9. 2: one of two digits. 3: two of two digits.
    private static ItemDraft FindEdge(int level, SeededRandom random)
    {
        var (w, d, h) = random.Draw(
            r => (W: r.Between(level == 1 ? 3 : 11, level == 1 ? 9 : 20), D: r.Between(level == 3 ? 11 : 3, level == 3 ? 20 : 9), H: r.Between(3, 12)),
            n => n.W != n.D && n.D != n.H && n.W != n.H);
        var volume = w * d * h;
        return new ItemDraft
        {
            Prompt = new(
                $"この {{直方体|ちょくほうたい}}の {{体積|たいせき}}は {volume}cm³です。{{高|たか}}さは {{何|なん}}cmですか。",
                $"The volume of this cuboid is {volume} cm³. What is its height in cm?"),
            Figure = new Solid(SolidShape.Cuboid, w, d, h, new($"{w} cm", $"{d} cm", "□ cm")),
            Key = new NumberKey(h),
            Hint = new("たて × {横|よこ} × □ = {体積|たいせき} の {式|しき}に して {考|かんが}えよう。", "Write length × width × □ = volume."),
            Solution =
            [
                LocalizedText.Same($"${d} × {w} × □ = {volume}$"),
                LocalizedText.Same($"$□ = {volume} ÷ {d * w} = {h}$"),
                WorkedSolution.Answer($"{h}", "cm"),
            ],
            Traps = [NumberTrap.Of(DividedByOneEdge, d * h), NumberTrap.Of(SubtractedEdges, volume - w - d)],
        };
    }

    // Level 1: one box of blocks. 2: larger layers. 3: some blocks are left off the top layer.
    private static ItemDraft CountBlocks(int level, SeededRandom random)
    {
        var (w, d, h, off) = random.Draw(
            r => (W: r.Between(level == 1 ? 3 : 5, level == 1 ? 6 : 12), D: r.Between(level == 1 ? 2 : 4, level == 1 ? 6 : 9), H: r.Between(2, 6), Off: level == 3 ? r.Between(2, 9) : 0),
            n => n.W != n.D && n.D != n.H && n.Off < n.W * n.D && Distinct.All(n.W * n.D * n.H, n.W * n.D, n.W + n.D + n.H));
        var volume = (w * d * h) - off;
        var (left, leftEn) = off > 0 ? ($"いちばん {{上|うえ}}の だんから {off}こ とりました。", $" Then {off} blocks are taken off the top layer.") : ("", "");
        return new ItemDraft
        {
            Prompt = new(
                $"1{{辺|ぺん}}が 1cmの つみ{{木|き}}を、たてに {d}こ、{{横|よこ}}に {w}こ ならべて {h}だん つみました。{left}この {{形|かたち}}の {{体積|たいせき}}は {{何|なん}}cm³ですか。",
                $"Blocks with edges of 1 cm are put {d} deep and {w} wide, in {h} layers.{leftEn} What is the volume of the shape in cm³?"),
            Key = new NumberKey(volume),
            Hint = new("つみ{木|き} 1こは 1cm³。1だんに {何|なん}こ あるかな？", "One block is 1 cm³. How many are there in one layer?"),
            Solution =
            [
                new($"1だんに ${d} × {w} = {d * w}$ こ", $"One layer has ${d} × {w} = {d * w}$ blocks."),
                new($"{h}だんで ${d * w} × {h} = {d * w * h}$ こ", $"{h} layers have ${d * w} × {h} = {d * w * h}$ blocks."),
                .. off > 0 ? [LocalizedText.Same($"${d * w * h} − {off} = {volume}$")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{volume}", "cm³"),
            ],
            Traps = [NumberTrap.Of(BaseOnly, w * d), .. off > 0 ? [NumberTrap.Of(IgnoredMissingPart, w * d * h)] : new[] { NumberTrap.Of(AddedEdges, w + d + h) }],
        };
    }
}
