using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Figures.Measures;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Text;

namespace Drill.Domain.Tests.Items.Figures;

/// <summary>Figures that cannot be drawn, are silly or give the answer away, and what their author is told.</summary>
public sealed class FigureErrorTests
{
    private static readonly LocalizedText Name = new("なまえ", "name");
    private static readonly Axis ToFive = Axis.From0(5, 1, 1, LocalizedText.Empty);

    private static LatticeDrawing Paper(params LatticeShape[] shapes) => new(10, 8, Name, shapes);

    private static readonly (string Expected, Figure Figure)[] Unsound =
    [
        ("has no length", new NumberLine(new(5, 5, 1, 1), [])),
        ("does not fit", new NumberLine(new(0, 10, 5, 2), [])),
        ("do not meet the end", new NumberLine(new(0, 10, 3, 3), [])),
        ("more than 100 marks", new NumberLine(new(0, 1000, 100, 1), [])),
        ("lies outside", new NumberLine(new(0, 10, 1, 1), [Mark.Blank(11)])),
        ("on the same place", new NumberLine(new(0, 10, 1, 1), [Mark.Blank(7), new(7, LocalizedText.Same("7"))])),
        ("of 5 parts shaded", new FractionBar(5, 6)),
        ("cannot be told apart", new FractionBar(50, 1)),
        ("dots filled", new DotArray(2, 5, 11)),
        ("dots instead of", new DotGroups([0, 0])),
        ("has no length", TapeDiagram.Of("", new TapeSegment(0, "0"))),
        ("too short", TapeDiagram.Of("", new TapeSegment(1, "1"), new TapeSegment(190, "190"))),
        ("need names", new TapeDiagram([new(LocalizedText.Empty, [new(1, "1")]), new(Name, [new(2, "2")])])),
        ("other signs", new ColumnArithmetic(ColumnOperator.Add, ["12", "a3"])),
        ("3 numbers", new ColumnArithmetic(ColumnOperator.Subtract, ["12", "3", "4"])),
        ("squares shaded", new AreaGrid(2, 3, 7)),
        ("of 0 degrees", new Angle(0, "x")),
        ("tells what is to be read off", new Angle(50, "50°", HasProtractor: true)),
        ("up to 180", new Angle(200, "□", HasProtractor: true)),
        ("0 or less", new Triangle(6, -4, 2, new())),
        ("too flat", new Triangle(90, 1, 2, new())),
        ("has Japanese", new Triangle(6, 4, 2, new(Base: "6センチ"))),
        ("longer than", new Triangle(6, 4, 2, new(Base: "6 centimetres long"))),
        ("equal sides", Quadrilateral.Square(4, new()) with { Height = 5 }),
        ("is a parallelogram", Quadrilateral.Trapezium(4, 4, 3, 1, new())),
        ("labels for", new Polygon(Name, [new(0, 0), new(1, 0), new(0, 1)], ["1"])),
        ("without area", new Polygon(Name, [new(0, 0), new(1, 0), new(2, 0)], ["", "", ""])),
        ("2 sides", new RegularPolygon(2)),
        ("shows a diameter", new Circle(CircleMeasure.Diameter, "4 cm", 90)),
        ("equal edges", Solid.Cube(3, "3 cm") with { Height = 4 }),
        ("on a clock face", new ClockFace(13, 0)),
        ("60 minutes", new ClockFace(3, 60)),
        ("no piece of 20 yen", new Money([new(20, 1)])),
        ("cannot be read off", new Scale(ScaleShape.Ruler, new(0, 10, 1, 1), new(5, 2), "cm")),
        ("below 0", new Scale(ScaleShape.Cup, new(-5, 5, 5, 1), 2, "dL")),
        ("outside the axis", new BarGraph(Name, [new(Name, 6), new(Name, 2)], ToFive)),
        ("only from 0", new BarGraph(Name, [new(Name, 3), new(Name, 4)], new(new(2, 5, 1, 1), LocalizedText.Empty))),
        ("not as many points", new LineGraph(Name, [Name, Name], [new(Name, [1])], ToFive)),
        ("shares of 90 %", new CircleGraph(Name, [new(Name, 60), new(Name, 30)])),
        ("need names", new BandGraph(Name, [new(Name, [new(Name, 60), new(Name, 40)]), new(LocalizedText.Empty, [new(Name, 60), new(Name, 40)])])),
        ("different lengths", new Table(Name, [], [TableRow.Of(Name, "1"), TableRow.Of(Name, "1", "2")])),
        ("an empty cell", new Table(Name, [], [TableRow.Of(Name, "")])),
        ("nothing was counted", new Histogram(Name, 0, 5, [0, 0], LocalizedText.Empty, ToFive)),
        ("on no mark", new DotPlot(Name, [1, new(3, 2)], ToFive)),
        ("not in order", new BoxPlot(Name, [new(LocalizedText.Empty, 1, 3, 2, 4, 5)], ToFive)),
        ("do not meet", new Coordinates(new(1, 5, 1, 1), new(0, 5, 1, 1), [], [])),
        ("point lies outside", new Coordinates(new(0, 5, 1, 1), new(0, 5, 1, 1), [new(6, 1, "A")], [])),
        ("panels instead of", new Panels([])),
        ("panels within panels", new Panels([new(Name, new Panels([new(Name, new ClockFace(1, 0))]))])),
        ("need names", new Panels([new(LocalizedText.Empty, new ClockFace(1, 0)), new(Name, new ClockFace(2, 0))])),
        ("the same name", new Panels([new(Name, new ClockFace(1, 0)), new(Name, new ClockFace(2, 0))])),
        ("on a clock face", new Panels([new(Name, new ClockFace(13, 0))])),
        ("one language only", new Panels([new(Name, new ClockFace(1, 0), new("とけい", ""))])),
        ("paper of 25", Paper(LatticeShape.Rectangle(0, 0, 2, 2)) with { Width = 25 }),
        ("not described", Paper(LatticeShape.Rectangle(0, 0, 2, 2)) with { Description = LocalizedText.Empty }),
        ("no squares are drawn", Paper(LatticeShape.Rectangle(0, 0, 2, 2)) with { HasGrid = false, Unit = "1 cm" }),
        ("nothing is drawn", Paper()),
        ("off the paper", Paper(LatticeShape.Rectangle(8, 0, 4, 2))),
        ("cannot be read off", Paper(new LatticeShape([new(0, 0), new(3, 0), new(1, new(4, 3))]))),
        ("without area", Paper(new LatticeShape([new(0, 0), new(1, 1), new(2, 2)]))),
        ("labels for", Paper(new LatticeShape([new(0, 0), new(1, 0), new(1, 2)], Sides: ["1 cm"]))),
        ("no length", Paper() with { Lines = [new(new(1, 1), new(1, 1))] }),
        ("an arc of 400", Paper() with { Arcs = [new(new(4, 4), 2, Degrees: 400)] }),
        ("does not fit on", new Soroban(1234, 3)),
        ("does not fit on", new Soroban(new(1, 4), 3, 1)),
        ("below 0", new Soroban(-1, 3)),
        ("rods for whole numbers", new Soroban(0, 2, 2)),
        ("sector of 360", new Sector("3 cm", 360)),
        ("lies on its sides", new Sector("3 cm", 180, HasChord: true)),
        ("things of a kind", new Pictograph(Name, [new(Name, 13), new(Name, 1)])),
        ("nothing was counted", new Pictograph(Name, [new(Name, null), new(Name, 0)])),
        ("different lengths", new Shelf([[Name], [Name, Name]])),
        ("too long for 6", new Shelf([[.. Enumerable.Repeat(new LocalizedText("えんぴつけずり", "sharpener"), 6)]])),
        ("strips instead of", new LengthTapes([new(Name, 3)])),
        ("halves of squares", new LengthTapes([new(Name, 3), new(Name, new(7, 3))])),
        ("beyond 18", new LengthTapes([new(Name, 3), new(Name, 15, 4)])),
        ("shows its slant", Solid.Sphere(4, new(Slant: "4 cm"))),
        ("diameter or its radius", Solid.Cone(4, 3, new(Width: "4 cm", Depth: "2 cm"))),
        ("as high as it is wide", Solid.Sphere(4, new()) with { Height = 5 }),
        ("edges only", new Solid(SolidShape.HexagonalPrism, 4, 4, 6, new(Depth: "2 cm"))),
        ("0 or less", new SteppedSolid(8, 4, 6, 8, 2, new())),
        ("no edge AC", new NamedCuboid(6, 4, 3, Edge: "AC")),
        ("no face ABCG", new NamedCuboid(6, 4, 3, Face: "ABCG")),
        ("not in order", new NamedCuboid(6, 4, 3, Face: "ACBD")),
        ("hides one", new CubePiles([[1], [2]])),
        ("no cube", new CubePiles([[0]])),
    ];

    public static TheoryData<int> Indexes() => [.. Enumerable.Range(0, Unsound.Length)];

    [Theory]
    [MemberData(nameof(Indexes))]
    public void FindError_UnsoundFigure_NamesWhatIsWrong(int index)
    {
        var (expected, figure) = Unsound[index];
        Assert.Contains(expected, figure.FindError() ?? $"no error in {figure}", StringComparison.Ordinal);
    }
}
