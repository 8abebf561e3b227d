using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Figures.Measures;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Text;

namespace Drill.Domain.Tests.Items.Figures;

/// <summary>Figures that cannot be drawn, are silly or give the answer away, and what their author is told.</summary>
public sealed class FigureErrorTests
{
    private static readonly LocalizedText Name = new("なまえ", "name");
    private static readonly Axis ToFive = Axis.From0(5, 1, 1, LocalizedText.Empty);

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
