using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.AreaFormulaMisconceptions;

namespace Drill.Content.Grade5.Shapes;

/// <summary>5年 四角形と三角形の面積.</summary>
internal sealed partial class Areas : IUnitFile
{
    public Unit Unit => new("g5-area", "math", 5, 140, new("{四角形|しかくけい}と {三角形|さんかくけい}の {面積|めんせき}", "Areas of quadrilaterals and triangles"),
    [
        new Skill
        {
            Id = "parallelogram-area",
            Name = new("{平行四辺形|へいこうしへんけい}の {面積|めんせき}", "The area of a parallelogram"),
            Codes = ["8250253231100000", "8250253232100000"],
            Prerequisites = ["multiply-by-2digit"],
            Templates = [new("parallelogram-area.figure", 1, MeasureParallelogram)],
        },
        new Skill
        {
            Id = "triangle-area",
            Name = new("{三角形|さんかくけい}の {面積|めんせき}", "The area of a triangle"),
            Codes = ["8250253231100000", "8250253232100000"],
            Prerequisites = ["parallelogram-area"],
            Templates = [new("triangle-area.figure", 1, MeasureTriangle), new("triangle-area.working", 1, ChooseWorking)],
        },
        new Skill
        {
            Id = "trapezium-area",
            Name = new("{台形|だいけい}と ひし{形|がた}の {面積|めんせき}", "The areas of a trapezium and a rhombus"),
            Codes = ["8250253231100000", "8250253232100000"],
            Prerequisites = ["triangle-area", "order-of-operations"],
            Templates = [new("trapezium-area.trapezium", 1, MeasureTrapezium), new("trapezium-area.rhombus", 1, MeasureRhombus)],
        },
        new Skill
        {
            Id = "area-missing-length",
            Name = new("{面積|めんせき}から {長|なが}さを {求|もと}める", "From the area to a length"),
            Codes = ["8250253232100000", "8250253231100000"],
            Prerequisites = ["trapezium-area", "triangle-area"],
            Templates = [new("area-missing-length.height", 1, FindHeight)],
        },
    ]);

    // Level 1: small numbers. 2: the slanting side is given too. 3: larger numbers, the height lies outside.
    private static ItemDraft MeasureParallelogram(int level, SeededRandom random)
    {
        var (w, h, slant) = random.Draw(
            r => (W: r.Between(level == 3 ? 11 : 5, level == 3 ? 19 : 14), H: r.Between(level == 3 ? 11 : 3, level == 3 ? 18 : 9), Slant: r.Between(1, 3)),
            n => n.W != n.H && Distinct.All(n.W * n.H, new Rational(n.W * n.H, 2), n.W * (n.H + n.Slant), 2 * (n.W + n.H + n.Slant), n.W + n.H));
        var side = h + slant;
        return new ItemDraft
        {
            Prompt = new("この {平行四辺形|へいこうしへんけい}の {面積|めんせき}は {何|なん}cm²ですか。", "What is the area of this parallelogram in cm²?"),
            Figure = Quadrilateral.Parallelogram(w, h, level == 3 ? w + 1 : slant + 1, new(Width: $"{w} cm", Height: $"{h} cm", Side: level == 1 ? "" : $"{side} cm")),
            Key = new NumberKey(w * h),
            Hint = new("{平行四辺形|へいこうしへんけい}の {面積|めんせき} = {底辺|ていへん} × {高|たか}さ", "Area of a parallelogram = base × height"),
            Solution = [new($"{{底辺|ていへん}} {w}cm、{{高|たか}}さ {h}cm", $"Base {w} cm, height {h} cm"), LocalizedText.Same($"${w} × {h} = {w * h}$"), WorkedSolution.Answer($"{w * h}", "cm²")],
            Traps =
            [
                .. w * h % 2 == 0 ? [NumberTrap.Of(HalvedNeedlessly, w * h / 2)] : Array.Empty<Trap>(),
                .. level == 1 ? [NumberTrap.Of(AddedLengths, w + h)] : new[] { NumberTrap.Of(UsedSlantingSide, w * side), NumberTrap.Of(AddedLengths, 2 * (w + side)) },
            ],
        };
    }

    // Level 1: small numbers. 2: a side that is not needed. 3: the height lies outside.
    private static ItemDraft MeasureTriangle(int level, SeededRandom random)
    {
        var (b, h) = random.Draw(r => (B: r.Between(level == 1 ? 4 : 8, level == 1 ? 12 : 18), H: r.Between(level == 1 ? 3 : 6, level == 1 ? 9 : 14)), n => n.B != n.H && n.B * n.H % 2 == 0 && n.B * n.H != 2 * (n.B + n.H));
        var (foot, side) = (level == 3 ? b + 2 : b / 3, h + (level == 3 ? 3 : 1));
        return new ItemDraft
        {
            Prompt = new("この {三角形|さんかくけい}の {面積|めんせき}は {何|なん}cm²ですか。", "What is the area of this triangle in cm²?"),
            Figure = new Triangle(b, h, foot, new(Base: $"{b} cm", Height: $"{h} cm", Right: level == 1 ? "" : $"{side} cm")),
            Key = new NumberKey(b * h / 2),
            Hint = new("{三角形|さんかくけい}の {面積|めんせき} = {底辺|ていへん} × {高|たか}さ ÷ 2", "Area of a triangle = base × height ÷ 2"),
            Solution = [new($"{{底辺|ていへん}} {b}cm、{{高|たか}}さ {h}cm", $"Base {b} cm, height {h} cm"), LocalizedText.Same($"${b} × {h} ÷ 2 = {b * h / 2}$"), WorkedSolution.Answer($"{b * h / 2}", "cm²")],
            Traps =
            [
                NumberTrap.Of(ForgotHalf, b * h),
                .. level == 1 ? [NumberTrap.Of(AddedLengths, b + h)] : new[] { NumberTrap.Of(UsedSlantingSide, new Rational(b * side, 2)) },
            ],
        };
    }

    // Level 1: a triangle as half of a rectangle. 2: cut at half its height. 3: a trapezium cut into two triangles.
    private static ItemDraft ChooseWorking(int level, SeededRandom random)
    {
        var (b, h, t) = random.Draw(r => (B: r.Between(6, 16), H: r.Between(2, 6) * 2, T: r.Between(3, 9)), n => n.B > n.T + 1 && n.B != n.H && n.T != n.H);
        var (ja, en, right) = level switch
        {
            1 => ("{同|おな}じ {三角形|さんかくけい}を 2つ {合|あ}わせて {平行四辺形|へいこうしへんけい}に しました。", "Two of the triangles were put together to make a parallelogram.", $"{b} × {h} ÷ 2"),
            2 => ("{高|たか}さを {半分|はんぶん}に した {平行四辺形|へいこうしへんけい}に {形|かたち}を かえました。", "It was changed into a parallelogram of half the height.", $"{b} × ({h} ÷ 2)"),
            _ => ("{対角線|たいかくせん}で 2つの {三角形|さんかくけい}に {分|わ}けました。", "It was cut along a diagonal into two triangles.", $"{t} × {h} ÷ 2 + {b} × {h} ÷ 2"),
        };
        var options = level == 3
            ? OneOf.Shuffled(random, LocalizedText.Same($"${right}$"), (ForgotHalf, LocalizedText.Same($"${t} × {h} + {b} × {h}$")), (WrongPartChosen, LocalizedText.Same($"$({t} + {b}) × {h}$")), (UsedOneParallelSide, LocalizedText.Same($"${b} × {h} ÷ 2$")))
            : OneOf.Shuffled(random, LocalizedText.Same($"${right}$"), (ForgotHalf, LocalizedText.Same($"${b} × {h}$")), (WrongPartChosen, LocalizedText.Same(level == 1 ? $"${b} × ({h} ÷ 2)$" : $"${b} × {h} ÷ 2$")));
        Figure figure = level == 3
            ? Quadrilateral.Trapezium(b, t, h, 1, new(Width: $"{b} cm", Top: $"{t} cm", Height: $"{h} cm"))
            : new Triangle(b, h, b / 3, new(Base: $"{b} cm", Height: $"{h} cm"));
        return new ItemDraft
        {
            Prompt = new($"{{面積|めんせき}}の {{求|もと}}め{{方|かた}}を {{考|かんが}}えます。{ja}この {{考|かんが}}え{{方|かた}}に {{合|あ}}う {{式|しき}}は どれですか。", $"How can the area be found? {en} Which expression fits this way?"),
            Figure = figure,
            Key = options.Key,
            Hint = new("{形|かたち}を かえた あとの {底辺|ていへん}と {高|たか}さを {考|かんが}えよう。", "Think of base and height after the change."),
            Solution =
            [
                level switch
                {
                    1 => new($"{{平行四辺形|へいこうしへんけい}}の {{底辺|ていへん}}は {b}cm、{{高|たか}}さは {h}cm。その {{半分|はんぶん}}", $"The parallelogram has base {b} cm and height {h} cm; take half."),
                    2 => new($"{{平行四辺形|へいこうしへんけい}}の {{底辺|ていへん}}は {b}cm、{{高|たか}}さは {h} ÷ 2cm", $"The parallelogram has base {b} cm and height {h} ÷ 2 cm."),
                    _ => new($"{{底辺|ていへん}} {t}cmと {b}cm、{{高|たか}}さは どちらも {h}cmの {{三角形|さんかくけい}}", $"Triangles with bases {t} cm and {b} cm, both {h} cm high."),
                },
                WorkedSolution.Answer(right),
            ],
            Traps = options.Traps,
        };
    }

    // Level 1: small numbers. 2: larger ones. 3: the slanting side is given too.
    private static ItemDraft MeasureTrapezium(int level, SeededRandom random)
    {
        var (b, t, h) = random.Draw(
            r => (B: r.Between(level == 1 ? 5 : 9, level == 1 ? 10 : 18), T: r.Between(level == 1 ? 2 : 4, level == 1 ? 7 : 12), H: r.Between(level == 1 ? 3 : 6, level == 1 ? 8 : 14)),
            n => n.B > n.T + 1 && (n.B + n.T) * n.H % 2 == 0 && n.B != 2 * n.T && Distinct.All((n.B + n.T) * n.H / 2, new Rational(n.B * n.H, 2), n.B + n.T + n.H));
        return new ItemDraft
        {
            Prompt = new("この {台形|だいけい}の {面積|めんせき}は {何|なん}cm²ですか。", "What is the area of this trapezium in cm²?"),
            Figure = Quadrilateral.Trapezium(b, t, h, 1, new(Width: $"{b} cm", Top: $"{t} cm", Height: $"{h} cm", Side: level == 3 ? $"{h + 1} cm" : "")),
            Key = new NumberKey((b + t) * h / 2),
            Hint = new("{台形|だいけい}の {面積|めんせき} = ({上底|じょうてい} + {下底|かてい}) × {高|たか}さ ÷ 2", "Area of a trapezium = (upper + lower side) × height ÷ 2"),
            Solution =
            [
                new($"{{上底|じょうてい}} {t}cm、{{下底|かてい}} {b}cm、{{高|たか}}さ {h}cm", $"Parallel sides {t} cm and {b} cm, height {h} cm"),
                LocalizedText.Same($"$({t} + {b}) × {h} ÷ 2 = {(b + t) * h / 2}$"),
                WorkedSolution.Answer($"{(b + t) * h / 2}", "cm²"),
            ],
            Traps =
            [
                NumberTrap.Of(ForgotHalf, (b + t) * h),
                NumberTrap.Of(UsedOneParallelSide, new Rational(b * h, 2)),
                .. level == 3 ? [NumberTrap.Of(UsedSlantingSide, new Rational((b + t) * (h + 1), 2))] : new[] { NumberTrap.Of(AddedLengths, b + t + h) },
            ],
        };
    }

    // Level 1: diagonals to 12. 2: to 20. 3: half diagonals are told.
    private static ItemDraft MeasureRhombus(int level, SeededRandom random)
    {
        var (a, d) = random.Draw(r => (A: r.Between(level == 1 ? 4 : 9, level == 1 ? 12 : 20), D: r.Between(level == 1 ? 3 : 8, level == 1 ? 10 : 16)), n => n.A != n.D && n.A * n.D % 2 == 0 && n.A * n.D != 2 * (n.A + n.D) && (level < 3 || (n.A % 2 == 0 && n.D % 2 == 0)));
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"ひし{{形|がた}}の 2{{本|ほん}}の {{対角線|たいかくせん}}が {{交|まじ}}わる {{点|てん}}から {{頂点|ちょうてん}}までの {{長|なが}}さは {a / 2}cmと {d / 2}cmです。この ひし{{形|がた}}の {{面積|めんせき}}は {{何|なん}}cm²ですか。", $"In a rhombus it is {a / 2} cm and {d / 2} cm from where the diagonals cross to the corners. What is its area in cm²?")
                : new("この ひし{形|がた}の {面積|めんせき}は {何|なん}cm²ですか。", "What is the area of this rhombus in cm²?"),
            Figure = level == 3 ? null : Quadrilateral.Rhombus(a, d, new(AcrossDiagonal: $"{a} cm", DownDiagonal: $"{d} cm")),
            Key = new NumberKey(a * d / 2),
            Hint = new("ひし{形|がた}の {面積|めんせき} = {対角線|たいかくせん} × {対角線|たいかくせん} ÷ 2", "Area of a rhombus = diagonal × diagonal ÷ 2"),
            Solution =
            [
                .. level == 3 ? [new LocalizedText($"{{対角線|たいかくせん}}は ${a / 2} × 2 = {a}$、${d / 2} × 2 = {d}$", $"The diagonals: ${a / 2} × 2 = {a}$ and ${d / 2} × 2 = {d}$.")] : Array.Empty<LocalizedText>(),
                LocalizedText.Same($"${a} × {d} ÷ 2 = {a * d / 2}$"),
                WorkedSolution.Answer($"{a * d / 2}", "cm²"),
            ],
            Traps = [NumberTrap.Of(ForgotHalf, a * d), NumberTrap.Of(AddedLengths, a + d)],
        };
    }

    // Level 1: a parallelogram. 2: a triangle. 3: a trapezium.
    private static ItemDraft FindHeight(int level, SeededRandom random)
    {
        var (b, t, h) = random.Draw(r => (B: r.Between(6, 18), T: r.Between(3, 12), H: r.Between(4, 15)), n => n.B > n.T + 1 && n.B != n.H && (level == 1 || (level == 2 ? n.B : n.B + n.T) * n.H % 2 == 0) && (level < 3 || (n.B + n.T > 18 && n.H > 9)) && (level == 1 || n.H % 2 == 0));
        var (width, name, nameEn, figure) = level switch
        {
            1 => (b, "{平行四辺形|へいこうしへんけい}", "parallelogram", (Figure)Quadrilateral.Parallelogram(b, h, 2, new(Width: $"{b} cm", Height: "□ cm"))),
            2 => (b, "{三角形|さんかくけい}", "triangle", new Triangle(b, h, b / 3, new(Base: $"{b} cm", Height: "□ cm"))),
            _ => (b + t, "{台形|だいけい}", "trapezium", Quadrilateral.Trapezium(b, t, h, 1, new(Width: $"{b} cm", Top: $"{t} cm", Height: "□ cm"))),
        };
        var area = level == 1 ? width * h : width * h / 2;
        return new ItemDraft
        {
            Prompt = new($"この {name}の {{面積|めんせき}}は {area}cm²です。□に あてはまる {{長|なが}}さは {{何|なん}}cmですか。", $"The area of this {nameEn} is {area} cm². What is □, in cm?"),
            Figure = figure,
            Key = new NumberKey(h, IsDecimal: true),
            Hint = new("{公式|こうしき}に あてはめて、□を {使|つか}った {式|しき}に しよう。", "Put the numbers into the formula, with □ for the height."),
            Solution =
            [
                LocalizedText.Same(level switch { 1 => $"${b} × □ = {area}$", 2 => $"${b} × □ ÷ 2 = {area}$", _ => $"$({t} + {b}) × □ ÷ 2 = {area}$" }),
                LocalizedText.Same(level == 1 ? $"$□ = {area} ÷ {b} = {h}$" : $"$□ = {area} × 2 ÷ {width} = {h}$"),
                WorkedSolution.Answer($"{h}", "cm"),
            ],
            Traps = level == 1
                ? [NumberTrap.Of(MultipliedBack, area * b), NumberTrap.Of(ForgotHalf, 2 * h)]
                : [NumberTrap.Of(ForgotToDouble, new Rational(h, 2)), NumberTrap.Of(MultipliedBack, area * width)],
        };
    }
}
