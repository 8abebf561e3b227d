using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Shapes.CircleAreaMisconceptions;
using static Drill.Content.Writing.DecimalNotation;

namespace Drill.Content.Grade6.Shapes;

/// <content>円を組み合わせた形.</content>
internal sealed partial class CircleArea
{
    // Level 1: a rectangle with half a circle on it. 2: a square without a circle or a quarter, or a ring. 3: a leaf of two quarter circles.
    private static ItemDraft FindComposite(int level, SeededRandom random) => (level, random.Between(0, 2)) switch
    {
        (1, _) => Window(random),
        (2, 0) => SquareWithoutCircle(random),
        (2, 1) => SquareWithoutQuarter(random),
        (2, _) => Ring(random),
        _ => Leaf(random),
    };

    // Drawn on 12 squares across, whatever the lengths.
    private static ItemDraft Window(SeededRandom random)
    {
        var (radius, height) = random.Draw(r => (R: 2 * r.Between(1, 10), H: r.Between(3, 20)), n => n.R != 4 && n.H != 2 * n.R && n.H < 2 * n.R + 8);
        var (width, half) = (2 * radius, radius * radius * 157);
        var tall = new Rational(Math.Min(12, Math.Max(3, 12 * height / width)), 1);
        return DraftComposite(
            new LatticeDrawing(12, (int)tall.Numerator + 6, new($"{{長方形|ちょうほうけい}}の {{上|うえ}}に、よこを {{直径|ちょっけい}}と する {{半円|はんえん}}を のせた {{形|かたち}}。{{長方形|ちょうほうけい}}の たては {height} cm、よこは {width} cm", $"a rectangle with half a circle on its upper side; the rectangle is {height} cm high and {width} cm wide"),
                Shapes: [new([new(0, 0), new(12, 0), new(12, tall), new(0, tall)], LatticeFill.Filled, Sides: [$"{width} cm", $"{height} cm", "", ""])],
                Arcs: [new(new(6, tall), 6, 0, 180, LatticeFill.Filled)],
                HasGrid: false),
            (width * height * 100) + half,
            [
                new($"{{長方形|ちょうほうけい}}：${height} × {width} = {height * width}$", $"The rectangle: ${height} × {width} = {height * width}$."),
                new($"{{半円|はんえん}}：${radius} × {radius} × 3.14 ÷ 2 = {Decimal(half, 2)}$", $"The half circle: ${radius} × {radius} × 3.14 ÷ 2 = {Decimal(half, 2)}$."),
            ],
            [new(ForgotPart, Entered((width * height * 100) + (2 * half), 2)), new(UsedDiameter, Entered((width * height * 100) + (4 * half), 2))]);
    }

    private static ItemDraft SquareWithoutCircle(SeededRandom random)
    {
        var radius = random.Between(3, 20);
        var (side, circle) = (2 * radius, radius * radius * 314);
        return DraftComposite(
            new LatticeDrawing(12, 12, new($"1{{辺|ぺん}} {side} cmの {{正方形|せいほうけい}}から、{{辺|へん}}に ぴったり つく {{円|えん}}を くりぬいた {{形|かたち}}", $"a square with sides of {side} cm; the circle that just fits in it is cut out"),
                Shapes: [new([new(0, 0), new(12, 0), new(12, 12), new(0, 12)], LatticeFill.Filled, Sides: [$"{side} cm", "", "", ""])],
                Arcs: [new(new(6, 6), 6, Fill: LatticeFill.Paper)],
                HasGrid: false),
            (side * side * 100) - circle,
            [
                new($"{{正方形|せいほうけい}}：${side} × {side} = {side * side}$", $"The square: ${side} × {side} = {side * side}$."),
                new($"{{円|えん}}：${radius} × {radius} × 3.14 = {Decimal(circle, 2)}$", $"The circle: ${radius} × {radius} × 3.14 = {Decimal(circle, 2)}$."),
            ],
            [new(GaveTakenAway, Entered(circle, 2)), new(DidNotTakeAway, Entered(side * side, 0))]);
    }

    private static ItemDraft SquareWithoutQuarter(SeededRandom random)
    {
        var side = 2 * random.Between(3, 20);
        var quarter = side * side * 314 / 4;
        return DraftComposite(
            new LatticeDrawing(12, 12, new($"1{{辺|ぺん}} {side} cmの {{正方形|せいほうけい}}から、1{{辺|ぺん}}を {{半径|はんけい}}と する {{円|えん}}の 4{{分|ぶん}}の1を くりぬいた {{形|かたち}}", $"a square with sides of {side} cm; a quarter circle with one side as its radius is cut out"),
                Shapes: [new([new(0, 0), new(12, 0), new(12, 12), new(0, 12)], LatticeFill.Filled, Sides: [$"{side} cm", "", "", ""])],
                Arcs: [new(new(0, 0), 12, 0, 90, LatticeFill.Paper)],
                HasGrid: false),
            (side * side * 100) - quarter,
            [
                new($"{{正方形|せいほうけい}}：${side} × {side} = {side * side}$", $"The square: ${side} × {side} = {side * side}$."),
                new($"{{円|えん}}の 4{{分|ぶん}}の1：${side} × {side} × 3.14 ÷ 4 = {Decimal(quarter, 2)}$", $"A quarter circle: ${side} × {side} × 3.14 ÷ 4 = {Decimal(quarter, 2)}$."),
            ],
            [new(GaveTakenAway, Entered(quarter, 2)), new(WrongPart, Entered((side * side * 100) - (side * side * 314 / 8), 2))]);
    }

    private static ItemDraft Ring(SeededRandom random)
    {
        var (outer, inner) = random.Draw(r => (Outer: r.Between(5, 20), Inner: r.Between(2, 16)), n => n.Outer - n.Inner >= 2 && n.Inner * 3 > n.Outer && n.Outer * n.Outer != 2 * n.Inner * n.Inner);
        var area = ((outer * outer) - (inner * inner)) * 314;
        var hole = new Rational(6 * inner, outer);
        return DraftComposite(
            new LatticeDrawing(12, 12, new($"{{半径|はんけい}} {outer} cmの {{円|えん}}から、{{同|おな}}じ {{中心|ちゅうしん}}で {{半径|はんけい}} {inner} cmの {{円|えん}}を くりぬいた {{輪|わ}}", $"a ring: a circle with a radius of {outer} cm, from which a circle of {inner} cm with the same centre is cut out"),
                Arcs: [new(new(6, 6), 6, Fill: LatticeFill.Filled), new(new(6, 6), hole, Fill: LatticeFill.Paper)],
                Lines: [new(new(6, 6), new(6 - hole, 6), Label: LocalizedText.Same($"{inner} cm")), new(new(6, 6), new(12, 6), Label: LocalizedText.Same($"{outer} cm"))],
                HasGrid: false),
            area,
            [
                new($"{{大|おお}}きい {{円|えん}}：${outer} × {outer} × 3.14 = {Decimal(outer * outer * 314, 2)}$", $"The large circle: ${outer} × {outer} × 3.14 = {Decimal(outer * outer * 314, 2)}$."),
                new($"{{小|ちい}}さい {{円|えん}}：${inner} × {inner} × 3.14 = {Decimal(inner * inner * 314, 2)}$", $"The small circle: ${inner} × {inner} × 3.14 = {Decimal(inner * inner * 314, 2)}$."),
            ],
            [new(DidNotTakeAway, Entered(outer * outer * 314, 2)), new(GaveTakenAway, Entered(inner * inner * 314, 2))]);
    }

    private static ItemDraft Leaf(SeededRandom random)
    {
        var side = 2 * random.Between(4, 30);
        var quarter = side * side * 314 / 4;
        return DraftComposite(
            new LatticeDrawing(12, 12, new($"1{{辺|ぺん}} {side} cmの {{正方形|せいほうけい}}の {{中|なか}}で、{{向|む}}かい{{合|あ}}う {{頂点|ちょうてん}}を {{中心|ちゅうしん}}と する {{円|えん}}の 4{{分|ぶん}}の1が 2つ {{重|かさ}}なった {{葉|は}}の {{形|かたち}}", $"in a square with sides of {side} cm, the leaf where two quarter circles around opposite corners overlap"),
                Shapes: [new([new(0, 0), new(12, 0), new(12, 12), new(0, 12)], LatticeFill.Outline, new("{葉|は}", "leaf"), [$"{side} cm", "", "", ""])],
                Arcs: [new(new(0, 0), 12, 0, 90), new(new(12, 12), 12, 180, 90)],
                HasGrid: false),
            (2 * quarter) - (side * side * 100),
            [
                new($"{{円|えん}}の 4{{分|ぶん}}の1：${side} × {side} × 3.14 ÷ 4 = {Decimal(quarter, 2)}$", $"A quarter circle: ${side} × {side} × 3.14 ÷ 4 = {Decimal(quarter, 2)}$."),
                new($"2つ たすと {{葉|は}}の {{部分|ぶぶん}}だけ {{多|おお}}い：${Decimal(quarter, 2)} × 2 = {Decimal(2 * quarter, 2)}$", $"Two of them count the leaf twice: ${Decimal(quarter, 2)} × 2 = {Decimal(2 * quarter, 2)}$."),
                new($"{{正方形|せいほうけい}}を ひく：${Decimal(2 * quarter, 2)} − {side * side} = {Decimal((2 * quarter) - (side * side * 100), 2)}$", $"Take away the square: ${Decimal(2 * quarter, 2)} − {side * side} = {Decimal((2 * quarter) - (side * side * 100), 2)}$."),
            ],
            [new(GaveTakenAway, Entered((side * side * 100) - quarter, 2)), new(DidNotTakeAway, Entered(quarter, 2))]);
    }

    private static ItemDraft DraftComposite(LatticeDrawing figure, int hundredths, LocalizedText[] steps, Trap[] traps)
    {
        var isLeaf = figure.Arcs.Count == 2 && figure.Arcs[0].Degrees == 90;
        return new ItemDraft
        {
            Prompt = isLeaf
                ? new("2つの {円|えん}の {一部|いちぶ}が {重|かさ}なった 「{葉|は}」の {形|かたち}の {面積|めんせき}は {何|なん}cm²ですか。{円周率|えんしゅうりつ}は 3.14です。", "What is the area in cm² of the leaf where the two parts of circles overlap? Take 3.14 for π.")
                : new("{色|いろ}の ついた {部分|ぶぶん}の {面積|めんせき}は {何|なん}cm²ですか。{円周率|えんしゅうりつ}は 3.14です。", "What is the area of the shaded part in cm²? Take 3.14 for π."),
            Figure = figure,
            Key = DecimalKey(hundredths, 2),
            Hint = new("{面積|めんせき}を {求|もと}められる {形|かたち}に {分|わ}けたり、{全体|ぜんたい}から ひいたり しよう。", "Cut it into shapes you know, or take a shape away from a whole."),
            Solution = [.. steps, WorkedSolution.Answer(Decimal(hundredths, 2), "cm²")],
            Traps = traps,
        };
    }
}
