using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Items.Responses.Quantities;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.AreaMisconceptions;

namespace Drill.Content.Grade4.Measures;

/// <summary>4年 面積.</summary>
internal sealed partial class Areas : IUnitFile
{
    public Unit Unit => new("g4-areas", "math", 4, 110, new("{面積|めんせき}", "Areas"),
    [
        new Skill
        {
            Id = "area-count",
            Name = new("1cm²の いくつ{分|ぶん}", "Counting square centimetres"),
            Codes = ["8250243241100000", "8250243242100000"],
            Prerequisites = ["multiply-by-1digit"],
            Templates = [new("area-count.squares", 1, CountSquares)],
        },
        new Skill
        {
            Id = "area-rectangle",
            Name = new("{長方形|ちょうほうけい}と {正方形|せいほうけい}の {面積|めんせき}", "Areas of rectangles and squares"),
            Codes = ["8250243241200000", "8250243161200000", "8250243241100000"],
            Prerequisites = ["area-count", "multiply-by-2digit"],
            Templates = [new("area-rectangle.find", 1, FindArea)],
        },
        new Skill
        {
            Id = "area-missing-side",
            Name = new("{面積|めんせき}から {辺|へん}の {長|なが}さを もとめる", "Finding a side from the area"),
            Codes = ["8250243161200000", "8250243241200000", "8250243161300000"],
            Prerequisites = ["area-rectangle", "divide-by-2digit", "divide-by-1digit"],
            Templates = [new("area-missing-side.find", 1, FindSide)],
        },
        new Skill
        {
            Id = "area-composite",
            Name = new("くふうして もとめる {面積|めんせき}", "Areas of composite shapes"),
            Codes = ["8250243242100000", "8250243241200000"],
            Prerequisites = ["area-rectangle", "order-of-operations"],
            Templates = [new("area-composite.find", 1, FindComposite)],
        },
        new Skill
        {
            Id = "area-units",
            Name = new("{大|おお}きな {面積|めんせき}：m²", "Square metres"),
            Codes = ["8250243241100000", "8250243242100000"],
            Prerequisites = ["area-rectangle"],
            Templates = [new("area-units.mixed", 1, MixedSides)],
        },
        new Skill
        {
            Id = "area-large-units",
            Name = new("{面積|めんせき}の たんい：a、ha、km²", "Ares, hectares and square kilometres"),
            Codes = ["8250243242100000", "8250243241100000"],
            Prerequisites = ["area-units", "large-number-tenfold"],
            Templates = [new("area-large-units.fields", 1, MeasureFields)],
        },
    ]);

    // Level 1: an L of whole squares. 2: with half squares. 3: more of both.
    private static ItemDraft CountSquares(int level, SeededRandom random)
    {
        var (w, h, cut, halves) = random.Draw(
            r => (W: r.Between(level == 1 ? 3 : 6, level == 1 ? 7 : 9), H: r.Between(3, level == 3 ? 7 : 6), Cut: r.Between(1, 2), Halves: level == 1 ? 0 : level == 2 ? 2 : r.Pick(2, 4)),
            n => n.Cut < n.H - 1 && n.W > n.Halves && 2 * (n.W + n.H) is var around && around != n.W * n.H && around != (n.W * n.H) - n.Cut);
        var whole = (w * h) - cut;
        // Each half square on top is a triangle of base 1 and height 1.
        var area = whole + (halves / 2);
        Corner[] corners = [new(0, 0), new(w, 0), new(w, h - cut), new(w - 1, h - cut), new(w - 1, h)];
        var roof = Enumerable.Range(0, halves).Select(i => new LatticeShape([new(i, h), new(i + 1, h), i % 2 == 0 ? new(i + 1, h + 1) : new(i, h + 1)])).ToArray();
        return new ItemDraft
        {
            Prompt = new("{色|いろ}の ついた {形|かたち}の {面積|めんせき}は {何|なん}cm²ですか。", "What is the area of the coloured shape in cm²?"),
            Figure = new LatticeDrawing(w + 1, h + 2, new(
                $"よこに {w}ます、{h}だんで、{{右|みぎ}}{{上|うえ}}の {cut}ますが なく、{{上|うえ}}に {{半分|はんぶん}}の ますが {halves}こ",
                $"{h} rows of {w} squares without {cut} at the upper right, and {halves} half squares on top"),
                [new([.. corners, new(0, h)]), .. roof], Unit: "1 cm"),
            Key = new NumberKey(area),
            Hint = new("1ますは 1cm²。{半分|はんぶん}の ますは 2つで 1cm²だよ。", "One square is 1 cm². Two half squares make 1 cm²."),
            Solution =
            [
                new($$"""ますは ${{w}} × {{h}} − {{cut}} = {{whole}}$こ""", $"There are ${w} × {h} − {cut} = {whole}$ squares."),
                .. halves == 0 ? Array.Empty<LocalizedText>() :
                [
                    new($$"""{半分|はんぶん}の ますが {{halves}}こで {{halves / 2}}cm²""", $"{halves} half squares make {halves / 2} cm²."),
                    LocalizedText.Same($"${whole} + {halves / 2} = {area}$"),
                ],
                WorkedSolution.Answer($"{area}", "cm²"),
            ],
            Traps = level == 1
                ? [NumberTrap.Of(PerimeterForArea, 2 * (w + h)), NumberTrap.Of(WholeWithoutCut, whole + cut)]
                : [NumberTrap.Of(CountedHalvesAsWholes, whole + halves), NumberTrap.Of(LeftOutHalves, whole)],
        };
    }

    // Level 1: centimetres, a small rectangle or square. 2: two-digit sides. 3: metres and kilometres, a place in a story.
    private static ItemDraft FindArea(int level, SeededRandom random)
    {
        var isSquare = random.Between(0, 3) == 0;
        var (a, b) = random.Draw(r => level switch { 1 => (A: r.Between(4, 9), B: r.Between(5, 14)), 2 => (A: r.Between(12, 28), B: r.Between(14, 36)), _ => (A: r.Between(14, 48), B: r.Between(25, 95)) }, n => n.A != n.B && (n.A * n.B) != 2 * (n.A + n.B) && n.A <= 4 * n.B && n.B <= 4 * n.A && (!isSquare || n.A != 4));
        if (isSquare) b = a;
        var unit = level == 3 ? random.Pick(MeasureUnit.M2, MeasureUnit.Km2) : MeasureUnit.Cm2;
        var length = unit == MeasureUnit.M2 ? "m" : unit == MeasureUnit.Km2 ? "km" : "cm";
        var (ja, en) = level < 3 ? (isSquare ? "{正方形|せいほうけい}" : "{長方形|ちょうほうけい}", isSquare ? "square" : "rectangle")
            : unit == MeasureUnit.M2 ? random.Pick(("{花|か}だん", "flower bed"), ("{体育館|たいいくかん}の ゆか", "floor of the gym"), ("{公園|こうえん}の {広場|ひろば}", "square in the park"), ("{駐車場|ちゅうしゃじょう}", "car park"))
            : random.Pick(("{島|しま}", "island"), ("{森|もり}", "forest"));
        var shape = isSquare ? new LocalizedText($"1{{辺|ぺん}}が {a}{length}の {{正方形|せいほうけい}}", $"a square with sides of {a} {length}") : new($"たて {a}{length}、よこ {b}{length}の {{長方形|ちょうほうけい}}", $"a rectangle {a} {length} by {b} {length}");
        return new ItemDraft
        {
            Prompt = level < 3
                ? new($$"""{{shape.Ja}}の {面積|めんせき}を もとめましょう。たんいも えらびましょう。""", $"Find the area of {shape.En}. Choose the unit too.")
                : new($$"""{{shape.Ja}}の {形|かたち}を した {{ja}}が あります。{面積|めんせき}を もとめましょう。たんいも えらびましょう。""", $"The {en} is {shape.En}. Find its area. Choose the unit too."),
            Figure = isSquare ? Quadrilateral.Square(a, new(Width: $"{a} {length}")) : Quadrilateral.Rectangle(b, a, new(Width: $"{b} {length}", Height: $"{a} {length}")),
            Key = new QuantityKey(a * b, unit),
            Hint = isSquare ? new("{正方形|せいほうけい}の {面積|めんせき}＝1{辺|ぺん}×1{辺|ぺん}", "Area of a square = side × side.") : new("{長方形|ちょうほうけい}の {面積|めんせき}＝たて×よこ", "Area of a rectangle = length × width."),
            Solution = [LocalizedText.Same($"${a} × {b} = {a * b}$"), WorkedSolution.Answer($"{a * b}", unit.Symbol)],
            Traps = [new(PerimeterForArea, QuantityKey.ResponseFor(2 * (a + b), unit)), new(AddedTwoSides, QuantityKey.ResponseFor(a + b, unit))],
        };
    }

    // Level 1: a rectangle, one digit. 2: a square's side. 3: a rectangle as large as another one.
    private static ItemDraft FindSide(int level, SeededRandom random)
    {
        if (level == 3) return FindSideOfEqualArea(random);
        var side = random.Between(3, 9);
        var other = level == 1 ? random.Between(11, 29) : random.Between(3, 30);
        if (level == 2) side = other;
        var area = side * other;
        var length = random.Pick("cm", "m");
        var unitJa = length + "²";
        return new ItemDraft
        {
            Prompt = level == 1
                ? new($$"""{面積|めんせき}が {{area}}{{unitJa}}で、たてが {{side}}{{length}}の {長方形|ちょうほうけい}が あります。よこは {何|なん}{{length}}ですか。""", $"A rectangle has an area of {area} {unitJa} and is {side} {length} long. How many {length} wide is it?")
                : new($$"""{面積|めんせき}が {{area}}{{unitJa}}の {正方形|せいほうけい}が あります。1{辺|ぺん}の {長|なが}さは {何|なん}{{length}}ですか。""", $"A square has an area of {area} {unitJa}. How many {length} long is its side?"),
            Key = new NumberKey(other),
            Hint = level == 1 ? new("たて×よこ＝{面積|めんせき}の {公式|こうしき}に あてはめよう。", "Put the numbers into length × width = area.") : new("{同|おな}じ {数|かず}を かけて {面積|めんせき}に なる {数|かず}は？", "Which number times itself is the area?"),
            Solution = level == 1
                ? [LocalizedText.Same($"${side} × □ = {area}$"), LocalizedText.Same($"$□ = {area} ÷ {side} = {other}$"), WorkedSolution.Answer($"{other}", length)]
                : [LocalizedText.Same($"$□ × □ = {area}$"), LocalizedText.Same($"${other} × {other} = {area}$"), new($$"""かけて {{area}}に なる {同|おな}じ {数|かず}は {{other}}と {{other}}""", $"The number that gives {area} with itself is {other} and {other}."), WorkedSolution.Answer($"{other}", length)],
            Traps = level == 1
                ? [NumberTrap.Of(SubtractedSide, area - side), NumberTrap.Of(PerimeterForArea, new Rational(area, 2) - side)]
                : other == 4 ? [NumberTrap.Of(TookHalfOfArea, new Rational(area, 2))] : [NumberTrap.Of(TookHalfOfArea, new Rational(area, 4))],
        };
    }

    private static ItemDraft FindSideOfEqualArea(SeededRandom random)
    {
        var (a, b, side) = random.Draw(r => (A: r.Between(12, 36), B: r.Between(12, 36), Side: r.Between(8, 30)), n => n.A * n.B % n.Side == 0 && n.A != n.Side && n.B != n.Side && n.A * n.B / n.Side is >= 8 and <= 60 && n.A + n.B - n.Side > 0 && n.A + n.B - n.Side != n.A * n.B / n.Side);
        var other = a * b / side;
        return new ItemDraft
        {
            Prompt = new(
                $$"""たて {{a}}cm、よこ {{b}}cmの {長方形|ちょうほうけい}と {面積|めんせき}が {等|ひと}しく、たてが {{side}}cmの {長方形|ちょうほうけい}を つくります。よこは {何|なん}cmですか。""",
                $"You make a rectangle {side} cm long that has the same area as one of {a} cm by {b} cm. How many cm wide is it?"),
            Key = new NumberKey(other),
            Hint = new("まず、はじめの {長方形|ちょうほうけい}の {面積|めんせき}を もとめよう。", "Find the area of the first rectangle."),
            Solution = [LocalizedText.Same($"${a} × {b} = {a * b}$"), LocalizedText.Same($"${side} × □ = {a * b}$"), LocalizedText.Same($"$□ = {a * b} ÷ {side} = {other}$"), WorkedSolution.Answer($"{other}", "cm")],
            Traps = [NumberTrap.Of(PerimeterForArea, a + b - side), NumberTrap.Of(SubtractedSide, (a * b) - side)],
        };
    }
}
