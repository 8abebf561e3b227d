using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Figures.Measures;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Text;

namespace Drill.Domain.Tests.Items.Figures;

/// <summary>One figure of every kind and of most shapes, in the order of <c>tests/contracts/figures.json</c>.</summary>
internal static class FigureSamples
{
    private static readonly LocalizedText People = new("{人|にん}", "children");

    public static IReadOnlyList<Figure> All { get; } =
    [
        new NumberLine(new(0, 1, 1, new(1, 10)), [Mark.Blank(new(7, 10))]),
        new NumberLine(new(0, 2, 1, new(1, 4)), [new(new(2, 4), new("ア", "A")), Mark.Blank(new(7, 4))], Notation.Fraction),
        new NumberLine(new(-5, 5, 1, 1), [new(-3, new("ア", "A")), Mark.Blank(2)]),
        new FractionBar(5, 3, Length: "1 m"),
        new FractionBar(4, 7, Bars: 2),
        DotArray.TenFrame(7),
        DotArray.Full(3, 6),
        new DotGroups([3, 4]),
        DotGroups.Equal(4, 3),
        TapeDiagram.Of("□", new TapeSegment(12, "12 cm"), new TapeSegment(8, "8 cm")),
        new TapeDiagram([new(new("{赤|あか}", "red"), [new(4, "4 m")]), new(new("{青|あお}", "blue"), [new(4, ""), new(4, ""), new(4, "")], "□ m")]),
        new ColumnArithmetic(ColumnOperator.Add, ["47", "38"], "□5", Carries: "1 "),
        new ColumnArithmetic(ColumnOperator.Multiply, ["23", "14"], "□", ["92", "23 "]),
        new ColumnArithmetic(ColumnOperator.Subtract, ["5.2", "1.75"], "3.□5"),
        new ColumnArithmetic(ColumnOperator.Divide, ["92", "4"], "2□", ["8 ", "12"]),
        new AreaGrid(3, 5, 15, "1 cm"),
        new Angle(50, "□", HasProtractor: true),
        new Angle(230, "x"),
        new Triangle(6, 4, 2, new(Base: "6 cm", Height: "4 cm")),
        new Triangle(4, 3, 6, new(Base: "4 cm", Height: "3 cm")),
        new Triangle(3, 4, 0, new(Base: "3 cm", Left: "4 cm", Right: "5 cm")),
        new Triangle(10, 6, 5, new(LeftAngle: "50°", TopAngle: "□")),
        Quadrilateral.Rectangle(8, 5, new(Width: "8 cm", Height: "5 cm")),
        Quadrilateral.Parallelogram(7, 4, 2, new(Width: "7 cm", Height: "4 cm", Side: "5 cm")),
        Quadrilateral.Trapezium(8, 4, 5, 1, new(Width: "8 cm", Top: "4 cm", Height: "5 cm")),
        Quadrilateral.Rhombus(6, 8, new(AcrossDiagonal: "6 cm", DownDiagonal: "8 cm")),
        new Polygon(new("Lの {形|かたち}", "an L shape"), [new(0, 0), new(9, 0), new(9, 3), new(4, 3), new(4, 7), new(0, 7)], ["9 cm", "3 cm", "", "4 cm", "", "7 cm"]),
        new RegularPolygon(6, Side: "4 cm", HasSpokes: true),
        new Circle(CircleMeasure.Radius, "3 cm"),
        new Circle(CircleMeasure.Diameter, "8 cm", 180),
        new Circle(CircleMeasure.Radius, "6 cm", 120, "120°"),
        new Solid(SolidShape.Cuboid, 6, 4, 3, new("6 cm", "4 cm", "3 cm")),
        Solid.Cube(5, "5 cm"),
        Solid.Cylinder(6, 8, new(Depth: "3 cm", Height: "8 cm")),
        new Solid(SolidShape.TriangularPrism, 5, 4, 6, new("5 cm", "4 cm", "6 cm")),
        new ClockFace(3, 42),
        Money.Of(1268),
        new Scale(ScaleShape.Ruler, new(0, 10, 1, new(1, 10)), new(73, 10), "cm"),
        new Scale(ScaleShape.Thermometer, new(-10, 40, 10, 1), 26, "°C"),
        new Scale(ScaleShape.Cup, new(0, 10, 5, 1), 7, "dL"),
        new Scale(ScaleShape.Dial, new(0, 1000, 100, 10), 340, "g"),
        new BarGraph(new("すきな くだもの", "Favourite fruit"), [new(new("りんご", "Apple"), 8), new(new("みかん", "Mikan"), 12), new(new("ぶどう", "Grapes"), null), new(new("もも", "Peach"), 5)], Axis.From0(15, 5, 1, People)),
        new LineGraph(
            new("1{日|にち}の {気温|きおん}", "Temperature of a day"),
            [.. new[] { 8, 10, 12, 14, 16 }.Select(h => new LocalizedText($"{h}{{時|じ}}", $"{h}:00"))],
            [new(new("4{月|がつ}", "April"), [12, 15, 18, 20, 17]), new(new("7{月|がつ}", "July"), [24, 27, 30, 29, 27])],
            new(new(10, 35, 5, 1), new("{度|ど}", "°C"))),
        new CircleGraph(new("{本|ほん}の {種類|しゅるい}", "Kinds of books"), [new(new("{物語|ものがたり}", "Stories"), 45), new(new("{図鑑|ずかん}", "Picture guides"), 25, IsAsked: true), new(new("{伝記|でんき}", "Lives"), 18), new(new("その{他|た}", "Others"), 12)]),
        new BandGraph(new("{米|こめ}の {作付|さくつ}け", "Rice fields"),
        [
            new(new("2000{年|ねん}", "2000"), [new(new("コシヒカリ", "Koshihikari"), 50), new(new("あきたこまち", "Akitakomachi"), 30), new(new("その{他|た}", "Others"), 20)]),
            new(new("2020{年|ねん}", "2020"), [new(new("コシヒカリ", "Koshihikari"), 38), new(new("あきたこまち", "Akitakomachi"), 27, IsAsked: true), new(new("その{他|た}", "Others"), 35)]),
        ]),
        new Table(new("かりた {本|ほん}の {数|かず}", "Books borrowed"), [new("{組|くみ}", "Class"), new("{月|げつ}", "Mon"), new("{火|か}", "Tue"), new("{合計|ごうけい}", "Total")],
        [
            TableRow.Of(new("1{組|くみ}", "Class 1"), "8", "12", "20"),
            TableRow.Of(new("2{組|くみ}", "Class 2"), "9", "□", "16"),
        ]),
        new Table(LocalizedText.Empty, [], [TableRow.Of(LocalizedText.Same("x"), "1", "2", "3", "4"), TableRow.Of(LocalizedText.Same("y"), "6", "12", "□", "24")]),
        new Histogram(new("ソフトボール{投|な}げ", "Softball throw"), 10, 5, [2, 5, 8, 6, 3], LocalizedText.Same("m"), Axis.From0(10, 5, 1, People)),
        new DotPlot(new("{小|しょう}テストの {点|てん}", "Quiz points"), [3, 5, 5, 6, 6, 6, 7, 8, 8, 10], Axis.From0(10, 1, 1, new("{点|てん}", "points"))),
        new BoxPlot(new("{通学|つうがく}の {時間|じかん}", "Way to school"), [new(new("1{組|くみ}", "Class 1"), 3, 8, 12, 20, 30), new(new("2{組|くみ}", "Class 2"), 5, 10, 15, 18, 25)], Axis.From0(35, 5, 1, new("{分|ふん}", "min"))),
        new Coordinates(new(-6, 6, 2, 1), new(-6, 6, 2, 1), [new(2, 3, "A"), new(-4, -2, "B")], [Curve.Line(new(1, 2), 1, "p"), Curve.Hyperbola(-6)]),
        .. MoreSolids,
        .. Lattices,
        new Soroban(new(3075, 10), 7, 1),
        new Soroban(123456789, 12, 3),
        new Sector("6 cm", 120, "120°", "□ cm"),
        new Sector("", 225, "225°", HasChord: true),
        new Pictograph(new("すきな くだもの", "Favourite fruit"), [new(new("りんご", "Apple"), 8), new(new("みかん", "Mikan"), 12), new(new("ぶどう", "Grapes"), null), new(new("もも", "Peach"), 0)], PictographSymbol.Apple),
        new Pictograph(new("さいた はな", "Flowers in bloom"), [new(new("あさがお", "Morning glory"), 5), new(new("ひまわり", "Sunflower"), 3)], PictographSymbol.Flower),
        new Shelf(
        [
            [new("くま", "bear"), new("うさぎ", "rabbit"), new("ねこ", "cat"), new("いぬ", "dog")],
            [new("ぞう", "elephant"), new("ライオン", "lion"), LocalizedText.Empty, new("パンダ", "panda")],
            [new("とり", "bird"), new("りす", "squirrel"), Label.BlankName, new("さる", "monkey")],
        ]),
        new LengthTapes([new(new("あ", "A"), 7), new(new("い", "B"), new(17, 2), 2), new(new("う", "C"), 5, new(1, 2))], "1 cm"),
        new Panels(
        [
            new(new("あ", "A"), new Triangle(6, 4, 2, new(Base: "6 cm", Height: "4 cm")), new("まっすぐな せんが 3ぼんの かたち", "a shape with 3 straight sides")),
            new(new("い", "B"), Quadrilateral.Parallelogram(7, 4, 2, new(Width: "7 cm", Side: "5 cm"))),
            new(new("う", "C"), new ClockFace(3, 42)),
            new(new("え", "D"), Solid.Cube(5, "5 cm")),
        ]),
        new Panels([.. new[] { ("あ", "A", 3), ("い", "B", 5), ("う", "C", 8) }.Select(p => new Panel(new(p.Item1, p.Item2), new NumberLine(new(0, 10, 5, 1), [Mark.Blank(p.Item3)])))]),
        new Panels([.. new[] { ("あ", "A", 3), ("い", "B", 4), ("う", "C", 5), ("え", "D", 6), ("お", "E", 8) }.Select(p => new Panel(new(p.Item1, p.Item2), new RegularPolygon(p.Item3)))]),
    ];

    private static IEnumerable<Figure> MoreSolids =>
    [
        Solid.Cone(6, 4, new(Depth: "3 cm", Height: "4 cm", Slant: "5 cm")),
        Solid.SquarePyramid(6, 4, new(Width: "6 cm", Height: "4 cm", Slant: "5 cm")),
        new Solid(SolidShape.TriangularPyramid, 5, 4, 6, new("5 cm", "4 cm", "6 cm")),
        new Solid(SolidShape.PentagonalPrism, 4, 4, 5, new(Width: "3 cm", Height: "5 cm")),
        new Solid(SolidShape.HexagonalPrism, 6, 6, 4, new()),
        Solid.Sphere(6, new(Depth: "3 cm")),
        new SteppedSolid(8, 4, 6, 3, 2, new("8 cm", "4 cm", "6 cm", "3 cm", "□", "2 cm", "4 cm")),
        new NamedCuboid(6, 4, 3, Edge: "AB", Face: "CGHD"),
        new CubePiles([[3, 2, 1], [2, 2, 0]], "1 cm"),
        CubePiles.Full(4, 3, 2),
    ];

    private static IEnumerable<Figure> Lattices =>
    [
        new LatticeDrawing(
            12,
            9,
            new("{直方体|ちょくほうたい}の {展開図|てんかいず}。よこに 4つの {面|めん}が ならび、{左|ひだり}から 2つめの {上|うえ}と {下|した}に 1つずつ つく。", "A net of a cuboid. Four faces in a row, one more above and one below the second from the left."),
            [
                LatticeShape.Rectangle(0, 3, 2, 3, name: new("あ", "A")), LatticeShape.Rectangle(2, 3, 4, 3, name: new("い", "B")), LatticeShape.Rectangle(6, 3, 2, 3), LatticeShape.Rectangle(8, 3, 4, 3),
                LatticeShape.Rectangle(2, 6, 4, 2, LatticeFill.Outline), LatticeShape.Rectangle(2, 1, 4, 2, LatticeFill.Dashed, new("う", "C")),
            ],
            Unit: "1 cm"),
        new LatticeDrawing(
            14,
            8,
            new("{線対称|せんたいしょう}な {図形|ずけい}の {左|ひだり}{半分|はんぶん}と {対称|たいしょう}の {軸|じく}", "the left half of a symmetric shape, and its axis"),
            [new([new(7, 1), new(3, 1), new(3, 4), new(new(11, 2), 7), new(7, 7)], LatticeFill.Outline)],
            [
                new(new(7, 0), new(7, 8), LatticeStroke.Axis, new("{軸|じく}", "axis")), new(new(9, 1), new(13, 3)), new(new(9, 3), new(13, 5), LatticeStroke.Thick, LocalizedText.Same("ℓ")),
                new(new(9, 7), new(13, 7), LatticeStroke.Arrow), new(new(9, 5), new(9, 7), LatticeStroke.Dashed),
            ],
            [new(LocalizedText.Same("A"), new(3, 1)), new(LocalizedText.Same("B"), new(3, 4)), new(LocalizedText.Same("P"), new(12, 1))]),
        new LatticeDrawing(
            10,
            8,
            new("{正方形|せいほうけい}から {円|えん}の 4{分|ぶん}の 1を {切|き}り{取|と}った {形|かたち}", "a square with a quarter circle cut out"),
            [new([new(1, 1), new(7, 1), new(7, 7), new(1, 7)], Sides: ["6 cm", "", "", "6 cm"])],
            Arcs: [new(new(1, 1), 6, 0, 90, LatticeFill.Paper), new(new(new(17, 2), 4), 1), new(new(new(17, 2), 7), 1, 180, 180)],
            HasGrid: false),
    ];
}
