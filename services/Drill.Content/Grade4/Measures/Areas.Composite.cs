using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Items.Responses.Quantities;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.AreaMisconceptions;

namespace Drill.Content.Grade4.Measures;

/// <content>組み合わせた形と面積の単位.</content>
internal sealed partial class Areas
{
    // Level 1: an L, small sides. 2: an L, a side must be worked out first. 3: a rectangle with a notch in the middle.
    private static ItemDraft FindComposite(int level, SeededRandom random)
    {
        var (w, h, x, y) = random.Draw(
            r => (W: r.Between(level == 1 ? 7 : 10, level == 1 ? 10 : 18), H: r.Between(level == 1 ? 6 : 9, level == 1 ? 9 : 15), X: r.Between(3, 7), Y: r.Between(2, 6)),
            n => n.W - n.X >= 3 && n.H - n.Y >= 3 && n.W - n.X != n.X);
        var (whole, notch) = (w * h, x * y);
        var left = level == 3 ? random.Between(1, w - x - 1) : w - x;
        Corner[] corners = level == 3
            ? [new(0, 0), new(w, 0), new(w, h), new(left + x, h), new(left + x, h - y), new(left, h - y), new(left, h), new(0, h)]
            : [new(0, 0), new(w, 0), new(w, h - y), new(left, h - y), new(left, h), new(0, h)];
        string[] sides = level switch
        {
            1 => [$"{w} cm", $"{h - y} cm", $"{x} cm", $"{y} cm", $"{left} cm", $"{h} cm"],
            2 => [$"{w} cm", $"{h - y} cm", "", "", $"{left} cm", $"{h} cm"],
            _ => [$"{w} cm", $"{h} cm", "", $"{y} cm", $"{x} cm", "", "", ""],
        };
        var area = whole - notch;
        return new ItemDraft
        {
            Prompt = level == 3
                ? new("{長方形|ちょうほうけい}から {小|ちい}さい {長方形|ちょうほうけい}を {切|き}り{取|と}った {形|かたち}の {面積|めんせき}は {何|なん}cm²ですか。", "A small rectangle is cut out of a rectangle. What is the area of the rest in cm²?")
                : new("この {形|かたち}の {面積|めんせき}は {何|なん}cm²ですか。", "What is the area of this shape in cm²?"),
            Figure = new Polygon(level == 3 ? new("へこみの ある {形|かたち}", "a shape with a notch") : new("L{字|じ}の {形|かたち}", "an L shape"), corners, sides),
            Key = new NumberKey(area),
            Hint = new("{長方形|ちょうほうけい}に {分|わ}けるか、{大|おお}きい {長方形|ちょうほうけい}から かけた {部分|ぶぶん}を ひこう。", "Cut it into rectangles, or take the missing part away from a large one."),
            Solution =
            [
                .. level == 2 ? [new LocalizedText($$"""かけた {部分|ぶぶん}の よこは ${{w}} − {{left}} = {{x}}$、たては ${{h}} − {{h - y}} = {{y}}$""", $"The missing part is ${w} − {left} = {x}$ wide and ${h} − {h - y} = {y}$ high.")] : Array.Empty<LocalizedText>(),
                new($$"""{大|おお}きい {長方形|ちょうほうけい}：${{h}} × {{w}} = {{whole}}$""", $"The large rectangle: ${h} × {w} = {whole}$."),
                new($$"""かけた {部分|ぶぶん}：${{y}} × {{x}} = {{notch}}$""", $"The missing part: ${y} × {x} = {notch}$."),
                LocalizedText.Same($"${whole} − {notch} = {area}$"),
                .. level == 3 ? [new LocalizedText($$"""1つの {式|しき}で：${{h}} × {{w}} − {{y}} × {{x}} = {{area}}$""", $"In one line: ${h} × {w} − {y} × {x} = {area}$.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{area}", "cm²"),
            ],
            Traps = [NumberTrap.Of(WholeWithoutCut, whole), NumberTrap.Of(OnePartOnly, w * (h - y))],
        };
    }

    // Level 1: m² to cm² or back. 2: sides in m and cm, asked in cm². 3: asked in m².
    private static ItemDraft MixedSides(int level, SeededRandom random)
    {
        if (level == 1)
        {
            var isUp = random.Between(0, 1) == 0;
            var metres = random.Between(2, 48);
            return new ItemDraft
            {
                Prompt = isUp ? new($"{metres}m²は {{何|なん}}cm²ですか。", $"How many cm² are {metres} m²?") : new($"{metres}0000cm²は {{何|なん}}m²ですか。", $"How many m² are {metres}0000 cm²?"),
                Key = new NumberKey(isUp ? metres * 10_000 : metres),
                Hint = new("1m²は 1{辺|ぺん}が 100cmの {正方形|せいほうけい}の {面積|めんせき}だよ。", "1 m² is a square with sides of 100 cm."),
                Solution = [new("1m²は $100 × 100 = 10000$ cm²", "1 m² is $100 × 100 = 10000$ cm²."), WorkedSolution.Answer($"{(isUp ? metres * 10_000 : metres)}", isUp ? "cm²" : "m²")],
                Traps = isUp
                    ? [NumberTrap.Of(LengthFactorForArea, metres * 100), NumberTrap.Of(WrongPowerOfArea, metres * 1000)]
                    : [NumberTrap.Of(LengthFactorForArea, metres * 100), NumberTrap.Of(WrongPowerOfArea, metres * 10)],
            };
        }

        var (a, b) = (random.Between(2, 9), random.Between(2, 18) * (level == 2 ? 5 : 50));
        if (level == 2) b += 20;
        var squareCm = a * 100 * b;
        var answer = level == 2 ? squareCm : new Rational(squareCm, 10_000);
        return new ItemDraft
        {
            Prompt = new(
                $$"""たて {{a}}m、よこ {{b}}cmの {長方形|ちょうほうけい}の {{(level == 2 ? "{板|いた}" : "{花|か}だん")}}が あります。{面積|めんせき}は {何|なん}{{(level == 2 ? "cm²" : "m²")}}ですか。""",
                $"A rectangular {(level == 2 ? "board" : "flower bed")} is {a} m long and {b} cm wide. What is its area in {(level == 2 ? "cm²" : "m²")}?"),
            Key = new NumberKey(answer, IsDecimal: true),
            Hint = new("まず、{長|なが}さの たんいを そろえよう。", "Make the units of length the same first."),
            Solution = level == 2
                ? [new($"{a}mは {a * 100}cm", $"{a} m is {a * 100} cm."), LocalizedText.Same($"${a * 100} × {b} = {squareCm}$"), WorkedSolution.Answer($"{squareCm}", "cm²")]
                :
                [
                    new($"{a}mは {a * 100}cm", $"{a} m is {a * 100} cm."),
                    LocalizedText.Same($"${a * 100} × {b} = {squareCm}$"),
                    new($"1m²は 10000cm²だから、{squareCm}cm²は {NumberKey.Write(answer)}m²", $"1 m² is 10000 cm², so {squareCm} cm² is {NumberKey.Write(answer)} m²."),
                    WorkedSolution.Answer(NumberKey.Write(answer), "m²"),
                ],
            Traps = [NumberTrap.Of(MixedUnits, a * b), level == 2 ? NumberTrap.Of(WrongPowerOfArea, squareCm / 10) : NumberTrap.Of(WrongPowerOfArea, new Rational(squareCm, 1000))],
        };
    }

    // Level 1: a square field in a or ha. 2: a rectangle in ha. 3: the same in km², or back to ha.
    private static ItemDraft MeasureFields(int level, SeededRandom random)
    {
        var unit = level switch { 1 => random.Pick(MeasureUnit.A, MeasureUnit.Ha), 2 => MeasureUnit.Ha, _ => random.Pick(MeasureUnit.Km2, MeasureUnit.Ha) };
        var square = unit == MeasureUnit.A ? 10 : unit == MeasureUnit.Ha ? 100 : 1000;
        var (p, q) = level == 1 ? (random.Between(2, 9), random.Between(2, 9)) : level == 2 ? (random.Between(3, 9), random.Between(11, 19)) : (random.Between(4, 9), random.Between(11, 29));
        var (a, b) = (p * square, q * square);
        var (ja, en) = unit == MeasureUnit.A ? random.Pick(("{畑|はたけ}", "field"), ("みかん{畑|ばたけ}", "mikan orchard")) : unit == MeasureUnit.Ha ? random.Pick(("{牧場|ぼくじょう}", "pasture"), ("{農場|のうじょう}", "farm")) : random.Pick(("{干潟|ひがた}", "tidal flat"), ("{森|もり}", "forest"));
        var name = unit == MeasureUnit.Km2 ? "km²" : unit.Symbol;
        return new ItemDraft
        {
            Prompt = new($$"""たて {{a}}m、よこ {{b}}mの {長方形|ちょうほうけい}の {{ja}}が あります。{面積|めんせき}を {{name}}で {答|こた}えましょう。""", $"A rectangular {en} is {a} m by {b} m. Give its area in {name}."),
            Key = new QuantityKey(p * q, unit, IsUnitRequired: true),
            Hint = new("1a は 1{辺|ぺん}が 10m、1ha は 100m、1km² は 1kmの {正方形|せいほうけい}の {面積|めんせき}だよ。", "1 a is a square with sides of 10 m, 1 ha of 100 m, 1 km² of 1 km."),
            Solution =
            [
                new($$"""1{{name}}は 1{辺|ぺん}が {{square}}mの {正方形|せいほうけい}の {面積|めんせき}""", $"1 {name} is a square with sides of {square} m."),
                new($$"""たてに ${{a}} ÷ {{square}} = {{p}}$、よこに ${{b}} ÷ {{square}} = {{q}}$ {並|なら}ぶ""", $"There are ${a} ÷ {square} = {p}$ along one side and ${b} ÷ {square} = {q}$ along the other."),
                LocalizedText.Same($"${p} × {q} = {p * q}$"),
                WorkedSolution.Answer($"{p * q}", name),
            ],
            Traps = [new(WrongPowerOfArea, QuantityKey.ResponseFor(p * q * 100, unit)), new(LengthFactorForArea, QuantityKey.ResponseFor(p * q * 10, unit))],
        };
    }
}
