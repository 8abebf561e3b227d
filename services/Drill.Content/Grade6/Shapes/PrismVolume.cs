using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Solids.PrismVolumeMisconceptions;
using static Drill.Content.Writing.DecimalNotation;

namespace Drill.Content.Grade6.Shapes;

/// <summary>6年 角柱と円柱の体積.</summary>
internal sealed class PrismVolume : IUnitFile
{
    private static readonly LocalizedText BaseHint = new("{体積|たいせき} = {底面積|ていめんせき}×{高|たか}さ。{底面|ていめん}は どんな {形|かたち}かな。", "Volume = area of the base × height. Which shape is the base?");

    public Unit Unit => new("g6-prism-volume", "math", 6, 110, new("{角柱|かくちゅう}と {円柱|えんちゅう}の {体積|たいせき}", "Volumes of prisms and cylinders"),
    [
        new Skill
        {
            Id = "prism-volume",
            Name = new("{角柱|かくちゅう}の {体積|たいせき}", "The volume of a prism"),
            Codes = ["8250263241100000", "8250263242100000"],
            Prerequisites = ["volume-cuboid", "triangle-area", "decimal-multiply"],
            Templates = [new("prism-volume.volume", 1, FindVolume)],
        },
        new Skill
        {
            Id = "cylinder-volume",
            Name = new("{円柱|えんちゅう}の {体積|たいせき}", "The volume of a cylinder"),
            Codes = ["8250263241100000", "8250263242100000"],
            Prerequisites = ["circle-area", "prism-volume"],
            Templates = [new("cylinder-volume.volume", 1, FindCylinder)],
        },
        new Skill
        {
            Id = "prism-composite",
            Name = new("{底面|ていめん}を {見|み}つけて {求|もと}める {体積|たいせき}", "Volumes by finding the base"),
            Codes = ["8250263242100000", "8250263241100000"],
            Prerequisites = ["prism-volume"],
            Templates = [new("prism-composite.stepped", 1, FindStepped)],
        },
        new Skill
        {
            Id = "prism-height",
            Name = new("{体積|たいせき}から {高|たか}さを {求|もと}める", "The height from the volume"),
            Codes = ["8250263241100000", "8250263242100000"],
            Prerequisites = ["prism-volume", "letter-solve", "divide-by-2digit"],
            Templates = [new("prism-height.height", 1, FindHeight)],
        },
    ]);

    // Level 1: the area of the base is given. 2: a triangular prism. 3: a prism on a trapezium.
    private static ItemDraft FindVolume(int level, SeededRandom random)
    {
        var height = random.Between(4, 20);
        if (level == 1)
        {
            var (area, shape) = (random.Between(12, 80), random.Pick(SolidShape.PentagonalPrism, SolidShape.HexagonalPrism));
            var (ja, en) = shape == SolidShape.PentagonalPrism ? ("{五角柱|ごかくちゅう}", "pentagonal prism") : ("{六角柱|ろっかくちゅう}", "hexagonal prism");
            return Draft(
                new($"{{底面積|ていめんせき}}が {area}cm²、{{高|たか}}さが {height}cmの {ja}の {{体積|たいせき}}は {{何|なん}}cm³ですか。", $"The base of a {en} has an area of {area} cm²; it is {height} cm high. What is its volume in cm³?"),
                new Solid(shape, 10, 10, Math.Min(height, 20), new(Height: $"{height} cm")), [], area, height,
                [NumberTrap.Of(StoppedAtBase, area), NumberTrap.Of(ForgotToHalve, new Rational(area * height, 2))]);
        }

        if (level == 2)
        {
            var (side, depth) = random.Draw(r => (Side: r.Between(3, 16), Depth: r.Between(3, 14)), n => n.Side * n.Depth % 2 == 0 && n.Side * 3 > n.Depth && n.Depth * 3 > n.Side);
            var area = side * depth / 2;
            return Draft(
                new("この {三角柱|さんかくちゅう}の {体積|たいせき}は {何|なん}cm³ですか。", "What is the volume of this triangular prism in cm³?"),
                new Solid(SolidShape.TriangularPrism, side, depth, height, new($"{side} cm", $"{depth} cm", $"{height} cm")),
                [new($"{{底面積|ていめんせき}}（{{三角形|さんかくけい}}）：${side} × {depth} ÷ 2 = {area}$", $"Base (a triangle): ${side} × {depth} ÷ 2 = {area}$.")], area, height,
                [NumberTrap.Of(ForgotToHalve, 2 * area * height), NumberTrap.Of(StoppedAtBase, area)]);
        }

        var (top, bottom, tall) = random.Draw(r => (Top: r.Between(3, 12), Bottom: r.Between(5, 18), Tall: r.Between(3, 12)), n => n.Top + 2 <= n.Bottom && (n.Top + n.Bottom) * n.Tall % 2 == 0 && n.Tall * 3 > n.Bottom);
        var trapezium = (top + bottom) * tall / 2;
        return Draft(
            new($"この {{台形|だいけい}}を {{底面|ていめん}}と する、{{高|たか}}さ {height}cmの {{四角柱|しかくちゅう}}の {{体積|たいせき}}は {{何|なん}}cm³ですか。", $"This trapezium is the base of a prism that is {height} cm high. What is the volume of the prism in cm³?"),
            Quadrilateral.Trapezium(bottom, top, tall, 1, new(Width: $"{bottom} cm", Height: $"{tall} cm", Top: $"{top} cm")),
            [new($"{{底面積|ていめんせき}}（{{台形|だいけい}}）：$({top} + {bottom}) × {tall} ÷ 2 = {trapezium}$", $"Base (a trapezium): $({top} + {bottom}) × {tall} ÷ 2 = {trapezium}$.")], trapezium, height,
            [NumberTrap.Of(ForgotToHalve, 2 * trapezium * height), NumberTrap.Of(MultipliedAllLengths, top * bottom * tall * height)]);
    }

    // Level 1: from the radius. 2: from the diameter. 3: half a cylinder lying on its flat side.
    private static ItemDraft FindCylinder(int level, SeededRandom random)
    {
        var (radius, height) = random.Draw(r => (R: r.Between(3, level == 1 ? 9 : 12), H: r.Between(4, 20)), n => n.R != 4 && n.R * n.R != 2 * n.R && (level < 3 || n.R % 2 == 0) && n.H < n.R * 8 && n.R < n.H * 5);
        var circle = radius * radius * 314;
        var (area, part) = (level == 3 ? circle / 2 : circle, level == 3);
        LocalizedText baseStep = new($"{{底面積|ていめんせき}}：${radius} × {radius} × 3.14{(part ? " ÷ 2" : "")} = {Decimal(area, 2)}$", $"Base: ${radius} × {radius} × 3.14{(part ? " ÷ 2" : "")} = {Decimal(area, 2)}$.");
        return new ItemDraft
        {
            Prompt = part
                ? new($"{{直径|ちょっけい}} {2 * radius}cm、{{高|たか}}さ {height}cmの {{円柱|えんちゅう}}を、たてに {{半分|はんぶん}}に {{切|き}}った {{立体|りったい}}の {{体積|たいせき}}は {{何|なん}}cm³ですか。{{円周率|えんしゅうりつ}}は 3.14です。", $"A cylinder with a diameter of {2 * radius} cm and a height of {height} cm is cut in half from top to bottom. What is the volume of one half in cm³? Take 3.14 for π.")
                : new("この {円柱|えんちゅう}の {体積|たいせき}は {何|なん}cm³ですか。{円周率|えんしゅうりつ}は 3.14です。", "What is the volume of this cylinder in cm³? Take 3.14 for π."),
            Figure = part ? null : Solid.Cylinder(2 * radius, height, level == 1 ? new(Depth: $"{radius} cm", Height: $"{height} cm") : new(Width: $"{2 * radius} cm", Height: $"{height} cm")),
            Key = DecimalKey(area * height, 2),
            Hint = BaseHint,
            Solution =
            [
                .. level == 1 ? Array.Empty<LocalizedText>() : [new($"{{半径|はんけい}}：${2 * radius} ÷ 2 = {radius}$", $"Radius: ${2 * radius} ÷ 2 = {radius}$.")],
                baseStep,
                LocalizedText.Same($"${Decimal(area, 2)} × {height} = {Decimal(area * height, 2)}$"),
                WorkedSolution.Answer(Decimal(area * height, 2), "cm³"),
            ],
            Traps =
            [
                level == 1 ? new(UsedCircumference, Entered(2 * radius * 314 * height, 2)) : new(UsedDiameter, Entered(4 * area * height, 2)),
                part ? new(ForgotToHalve, Entered(circle * height, 2)) : new(StoppedAtBase, Entered(area, 2)),
            ],
        };
    }

    // Level 1: small lengths, all of them written. 2: larger ones. 3: one length to be found first.
    private static ItemDraft FindStepped(int level, SeededRandom random)
    {
        var n = random.Draw(
            r => (Width: r.Between(5, level == 1 ? 9 : 18), Depth: r.Between(3, level == 1 ? 8 : 15), Height: r.Between(4, level == 1 ? 9 : 18), Top: r.Between(2, 12), Low: r.Between(2, 12)),
            x => x.Top <= x.Width - 2 && x.Low <= x.Height - 2 && (level == 1 || x.Width + x.Height + x.Depth >= 28));
        var (left, right) = (n.Top * n.Height, (n.Width - n.Top) * n.Low);
        return new ItemDraft
        {
            Prompt = new("{手前|てまえ}の {面|めん}を {底面|ていめん}と {見|み}て、この {立体|りったい}の {体積|たいせき}を {求|もと}めましょう。{何|なん}cm³ですか。", "Take the front face as the base. What is the volume of this solid in cm³?"),
            Figure = new SteppedSolid(n.Width, n.Depth, n.Height, n.Top, n.Low, new(
                Width: level == 3 ? $"{n.Width} cm" : "", Depth: $"{n.Depth} cm", Height: $"{n.Height} cm", Top: $"{n.Top} cm", Tread: level == 3 ? "" : $"{n.Width - n.Top} cm", Low: $"{n.Low} cm")),
            Key = new NumberKey((left + right) * n.Depth),
            Hint = new("L{字|じ}の {形|かたち}を 2つの {長方形|ちょうほうけい}に {分|わ}けて、{底面積|ていめんせき}を {求|もと}めよう。", "Cut the L into two rectangles to find the area of the base."),
            Solution =
            [
                .. level == 3 ? [new LocalizedText($"{{低|ひく}}い ところの よこ：${n.Width} − {n.Top} = {n.Width - n.Top}$", $"Width of the low part: ${n.Width} − {n.Top} = {n.Width - n.Top}$.")] : Array.Empty<LocalizedText>(),
                new($"{{底面積|ていめんせき}}：${n.Top} × {n.Height} + {n.Width - n.Top} × {n.Low} = {left + right}$", $"Base: ${n.Top} × {n.Height} + {n.Width - n.Top} × {n.Low} = {left + right}$."),
                new($"{{底面積|ていめんせき}}×{{奥行|おくゆ}}き：${left + right} × {n.Depth} = {(left + right) * n.Depth}$", $"Base × depth: ${left + right} × {n.Depth} = {(left + right) * n.Depth}$."),
                WorkedSolution.Answer($"{(left + right) * n.Depth}", "cm³"),
            ],
            Traps = [NumberTrap.Of(CountedWholeBox, n.Width * n.Height * n.Depth), NumberTrap.Of(StoppedAtBase, left + right)],
        };
    }

    // Level 1: the area of the base is given. 2: the base is a triangle. 3: a cylinder.
    private static ItemDraft FindHeight(int level, SeededRandom random)
    {
        var height = random.Between(4, level == 1 ? 20 : 25);
        var (side, depth) = random.Draw(r => (Side: r.Between(4, 15), Depth: r.Between(3, 12)), n => n.Side * n.Depth % 2 == 0);
        var radius = random.Between(3, 9);
        var area = level switch { 1 => new Rational(random.Between(12, 60), 1), 2 => side * depth / 2, _ => new Rational(radius * radius * 314, 100) };
        var (textArea, volume) = (NumberKey.Write(area), NumberKey.Write(area * height));
        return new ItemDraft
        {
            Prompt = level switch
            {
                1 => new($"{{底面積|ていめんせき}}が {textArea}cm²で、{{体積|たいせき}}が {volume}cm³の {{角柱|かくちゅう}}の {{高|たか}}さは {{何|なん}}cmですか。", $"A prism has a base of {textArea} cm² and a volume of {volume} cm³. How many cm is it high?"),
                2 => new($"{{底面|ていめん}}が {{底辺|ていへん}} {side}cm、{{高|たか}}さ {depth}cmの {{三角形|さんかくけい}}で、{{体積|たいせき}}が {volume}cm³の {{三角柱|さんかくちゅう}}の {{高|たか}}さは {{何|なん}}cmですか。", $"The base of a prism is a triangle with a base of {side} cm and a height of {depth} cm. Its volume is {volume} cm³. How many cm is the prism high?"),
                _ => new($"{{底面|ていめん}}の {{半径|はんけい}}が {radius}cmで、{{体積|たいせき}}が {volume}cm³の {{円柱|えんちゅう}}の {{高|たか}}さは {{何|なん}}cmですか。{{円周率|えんしゅうりつ}}は 3.14です。", $"A cylinder has a base with a radius of {radius} cm and a volume of {volume} cm³. How many cm is it high? Take 3.14 for π."),
            },
            Key = new NumberKey(height, IsDecimal: true),
            Hint = new("{高|たか}さを $x$と して、{底面積|ていめんせき}×$x$＝{体積|たいせき}の {式|しき}を {書|か}こう。", "With $x$ for the height write base × $x$ = volume."),
            Solution =
            [
                .. level switch
                {
                    1 => Array.Empty<LocalizedText>(),
                    2 => [new($"{{底面積|ていめんせき}}：${side} × {depth} ÷ 2 = {textArea}$", $"Base: ${side} × {depth} ÷ 2 = {textArea}$.")],
                    _ => [new($"{{底面積|ていめんせき}}：${radius} × {radius} × 3.14 = {textArea}$", $"Base: ${radius} × {radius} × 3.14 = {textArea}$.")],
                },
                LocalizedText.Same($"${textArea} × x = {volume}$"),
                LocalizedText.Same($"$x = {volume} ÷ {textArea} = {height}$"),
                WorkedSolution.Answer($"{height}", "cm"),
            ],
            Traps = [NumberTrap.Of(SubtractedForHeight, (area * height) - area), NumberTrap.Of(MultipliedForHeight, area * area * height)],
        };
    }

    private static ItemDraft Draft(LocalizedText prompt, Figure figure, LocalizedText[] before, int area, int height, Trap[] traps) => new()
    {
        Prompt = prompt,
        Figure = figure,
        Key = new NumberKey(area * height, IsDecimal: true),
        Hint = BaseHint,
        Solution = [.. before, new($"{{底面積|ていめんせき}}×{{高|たか}}さ：${area} × {height} = {area * height}$", $"Base × height: ${area} × {height} = {area * height}$."), WorkedSolution.Answer($"{area * height}", "cm³")],
        Traps = traps,
    };
}
