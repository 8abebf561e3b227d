using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Items.Responses.Quantities;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Solids.PrismVolumeMisconceptions;

namespace Drill.Content.Grade6.Shapes;

/// <summary>6年 およその面積と体積.</summary>
internal sealed class Approximation : IUnitFile
{
    public Unit Unit => new("g6-approximate", "math", 6, 120, new("およその {面積|めんせき}と {体積|たいせき}", "Estimating areas and volumes"),
    [
        new Skill
        {
            Id = "approximate-area",
            Name = new("およその {面積|めんせき}", "Areas of things around us"),
            Codes = ["8250263221100000", "8250263222100000"],
            Prerequisites = ["circle-area", "decimal-multiply"],
            Templates = [new("approximate-area.seen-as", 1, SeeAsShape)],
        },
        new Skill
        {
            Id = "approximate-squares",
            Name = new("{方眼|ほうがん}で {求|もと}める およその {面積|めんせき}", "Estimating an area by counting squares"),
            Codes = ["8250263221100000", "8250263222100000"],
            Prerequisites = ["decimal-multiply"],
            Templates = [new("approximate-squares.count", 1, CountSquares)],
        },
        new Skill
        {
            Id = "approximate-volume",
            Name = new("およその {体積|たいせき}・{容積|ようせき}", "Volumes of things around us"),
            Codes = ["8250263221100000", "8250263222100000", "8250263241100000"],
            Prerequisites = ["prism-volume", "cylinder-volume"],
            Templates = [new("approximate-volume.seen-as", 1, SeeAsSolid)],
        },
    ]);

    // Level 1: seen as a rectangle or a parallelogram. 2: as a triangle or a trapezium. 3: as a circle.
    private static ItemDraft SeeAsShape(int level, SeededRandom random)
    {
        var (ja, en, unit, least, most) = random.Pick(
            ("{湖|みずうみ}", "a lake", "km", 2, 14), ("{島|しま}", "an island", "km", 3, 18), ("{公園|こうえん}", "a park", "m", 40, 180), ("ため{池|いけ}", "a farm pond", "m", 15, 60), ("{木|き}の {葉|は}", "a leaf", "cm", 4, 15));
        var (width, height, top) = random.Draw(r => (Width: r.Between(least, most), Height: r.Between(least, most), Top: r.Between(least, most)), n => n.Width != n.Height && n.Top < n.Width && n.Width < 3 * n.Height && n.Height < 3 * n.Width);
        var second = random.Between(0, 1) == 1;
        if (level == 3)
        {
            var radius = random.Draw(r => r.Between(least, most), n => n is not (2 or 4));
            var circle = new Rational(radius * radius * 314, 100);
            return DraftArea(new($"{{上|うえ}}から {{見|み}}ると、ある {ja}は {{直径|ちょっけい}} {2 * radius}{unit}の {{円|えん}}と {{見|み}}る ことが できます。およその {{面積|めんせき}}は {{何|なん}}{unit}²ですか。{{円周率|えんしゅうりつ}}は 3.14です。", $"Seen from above, {en} is about a circle {2 * radius} {unit} across. What is its area, about, in {unit}²? Take 3.14 for π."), new Circle(CircleMeasure.Diameter, $"{2 * radius} {unit}"), unit,
                [new($"{{半径|はんけい}}：${2 * radius} ÷ 2 = {radius}$", $"Radius: ${2 * radius} ÷ 2 = {radius}$."), LocalizedText.Same($"${radius} × {radius} × 3.14 = {NumberKey.Write(circle)}$")],
                circle, [NumberTrap.Of(Misconceptions.Shapes.CircleAreaMisconceptions.UsedDiameter, 4 * circle), NumberTrap.Of(Misconceptions.Shapes.CircleAreaMisconceptions.UsedCircumference, new Rational(2 * radius * 314, 100))]);
        }

        var (shape, shapeEn, figure, area, expression, name) = (level, second) switch
        {
            (1, false) => ("{長方形|ちょうほうけい}", "a rectangle", (Figure)Quadrilateral.Rectangle(width, height, new($"{width} {unit}", $"{height} {unit}")), new Rational(width * height, 1), $"{height} × {width}", new LocalizedText("たて×よこ", "Height × width")),
            (1, true) => ("{平行四辺形|へいこうしへんけい}", "a parallelogram", Quadrilateral.Parallelogram(width, height, new(height, 2), new($"{width} {unit}", $"{height} {unit}")), width * height, $"{width} × {height}", new("{底辺|ていへん}×{高|たか}さ", "Base × height")),
            (_, false) => ("{三角形|さんかくけい}", "a triangle", new Triangle(width, height, new(width, 3), new($"{width} {unit}", $"{height} {unit}")), new Rational(width * height, 2), $"{width} × {height} ÷ 2", new("{底辺|ていへん}×{高|たか}さ÷2", "Base × height ÷ 2")),
            _ => ("{台形|だいけい}", "a trapezium", Quadrilateral.Trapezium(width, top, height, new(width - top, 2), new($"{width} {unit}", $"{height} {unit}", $"{top} {unit}")), new Rational((width + top) * height, 2), $"({top} + {width}) × {height} ÷ 2", new("({上底|じょうてい}＋{下底|かてい})×{高|たか}さ÷2", "(upper + lower side) × height ÷ 2")),
        };
        return DraftArea(new($"{{上|うえ}}から {{見|み}}ると、ある {ja}は {shape}と {{見|み}}る ことが できます。およその {{面積|めんせき}}は {{何|なん}}{unit}²ですか。", $"Seen from above, {en} is about {shapeEn}. What is its area, about, in {unit}²?"), figure, unit,
            [new($"{shape}と {{見|み}}る：{name.Ja}", $"See it as {shapeEn}: {name.En}."), LocalizedText.Same($"${expression} = {NumberKey.Write(area)}$")],
            area, [level == 1 ? NumberTrap.Of(ForgotToHalve, area / 2) : NumberTrap.Of(ForgotToHalve, area * 2), NumberTrap.Of(Misconceptions.Fractions.FractionLawMisconceptions.AddedSides, level == 1 || !second ? width + height : width + height + top)]);
    }

    private static ItemDraft DraftArea(LocalizedText prompt, Figure figure, string unit, LocalizedText[] steps, Rational area, Trap[] traps) => new()
    {
        Prompt = prompt,
        Figure = figure,
        Key = new NumberKey(area, IsDecimal: true),
        Hint = new("どの {形|かたち}と {見|み}て いるかな。その {形|かたち}の {公式|こうしき}を {使|つか}おう。", "As which shape is it seen? Use the formula of that shape."),
        Solution = [.. steps, new($"{{答|こた}}えは およそ ${NumberKey.Write(area)}$ {unit}²", $"The answer is about ${NumberKey.Write(area)}$ {unit}².")],
        Traps = traps,
    };

    // Level 1: squares of 1 cm². 2: squares with sides of 2 to 5 m or km. 3: squares with sides of tens of metres.
    private static ItemDraft CountSquares(int level, SeededRandom random)
    {
        var (ja, en, unit) = level == 1 ? random.Pick(("{手形|てがた}", "a hand print", "cm"), ("{落|お}ち{葉|ば}", "a fallen leaf", "cm"), ("{足形|あしがた}", "a footprint", "cm")) : random.Pick(("{池|いけ}", "a pond", "m"), ("{広場|ひろば}", "an open square", "m"), ("{畑|はたけ}", "a field", "m"));
        var (whole, part, side) = (random.Between(12, 48), 2 * random.Between(5, 14), level switch { 1 => 1, 2 => random.Between(2, 5), _ => random.Between(2, 5) * 10 });
        var (square, count) = (side * side, whole + (part / 2));
        return new ItemDraft
        {
            Prompt = new(
                $"1{{辺|ぺん}}が {side}{unit}の {{方眼|ほうがん}}に {ja}を かきました。{{完全|かんぜん}}に {{中|なか}}に ある ますは {whole}こ、{{一部|いちぶ}}が かかって いる ますは {part}こです。{{一部|いちぶ}}の ますを {{半分|はんぶん}}と {{考|かんが}}えると、およその {{面積|めんせき}}は {{何|なん}}{unit}²ですか。",
                $"{char.ToUpperInvariant(en[0])}{en[1..]} is drawn on squares with sides of {side} {unit}. {whole} squares lie fully inside, {part} only partly. Counting these as halves, what is its area, about, in {unit}²?"),
            Key = new NumberKey(count * square),
            Hint = new("{一部|いちぶ}の ますは 2つで 1ますと {考|かんが}えよう。", "Two partly covered squares count as one."),
            Solution =
            [
                new($"ますの {{数|かず}}：${whole} + {part} ÷ 2 = {count}$", $"Squares: ${whole} + {part} ÷ 2 = {count}$."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new($"1ますは ${side} × {side} = {square}$ {unit}²だから ${count} × {square} = {count * square}$", $"A square is ${side} × {side} = {square}$ {unit}²: ${count} × {square} = {count * square}$.")],
                new($"{{答|こた}}えは およそ ${count * square}$ {unit}²", $"The answer is about ${count * square}$ {unit}²."),
            ],
            Traps =
            [
                NumberTrap.Of(CountedPartialAsWhole, (whole + part) * square),
                level == 1 ? NumberTrap.Of(LeftOutPartial, whole) : NumberTrap.Of(ForgotSquareSize, count),
            ],
        };
    }

    // Level 1: a cuboid in cm³. 2: a cuboid in litres. 3: a cylinder in litres.
    private static ItemDraft SeeAsSolid(int level, SeededRandom random)
    {
        if (level == 3)
        {
            var (thing, thingEn) = random.Pick(("バケツ", "A bucket"), ("なべ", "A pot"), ("ごみ{箱|ばこ}", "A bin"), ("{水|みず}おけ", "A water tub"));
            var (radius, tall) = (random.Between(10, 18), random.Between(2, 5) * 10);
            var litres = new Rational(radius * radius * 314 * tall, 100_000);
            return DraftVolume(
                new($"{thing}を、{{内|うち}}がわの {{直径|ちょっけい}} {2 * radius}cm、{{深|ふか}}さ {tall}cmの {{円柱|えんちゅう}}と {{見|み}}ます。およその {{容積|ようせき}}は {{何|なん}}Lですか。{{円周率|えんしゅうりつ}}は 3.14です。", $"{thingEn} is seen as a cylinder, {2 * radius} cm across and {tall} cm deep inside. How many litres does it hold, about? Take 3.14 for π."),
                litres, MeasureUnit.L,
                [LocalizedText.Same($"${radius} × {radius} × 3.14 × {tall} = {NumberKey.Write(litres * 1000)}$"), new($"1000cm³は 1L：${NumberKey.Write(litres * 1000)} ÷ 1000 = {NumberKey.Write(litres)}$", $"1000 cm³ are 1 L: ${NumberKey.Write(litres * 1000)} ÷ 1000 = {NumberKey.Write(litres)}$.")],
                [new(UsedDiameter, QuantityKey.ResponseFor(4 * litres, MeasureUnit.L)), new(WrongLitres, QuantityKey.ResponseFor(litres * 10, MeasureUnit.L))]);
        }

        var (ja, en, width, depth, height) = level == 1
            ? random.Pick(("ランドセル", "A school bag", 23, 18, 30), ("かばん", "A bag", 36, 12, 26), ("{食|しょく}パン", "A loaf of bread", 12, 24, 12), ("クーラーボックス", "A cool box", 40, 25, 28))
            : random.Pick(("よくそう", "A bath tub", 120, 65, 50), ("{水|すい}そう", "A fish tank", 60, 30, 36), ("クーラーボックス", "A cool box", 40, 25, 28), ("{大|おお}きな プランター", "A large planter", 65, 30, 20));
        (width, depth, height) = (width + random.Between(-3, 3), depth + random.Between(-2, 2), height + random.Between(-2, 2));
        var volume = width * depth * height;
        LocalizedText story = new($"{ja}を、たて {depth}cm、よこ {width}cm、{{深|ふか}}さ {height}cmの {{直方体|ちょくほうたい}}と {{見|み}}ます。", $"{en} is seen as a cuboid, {depth} cm by {width} cm and {height} cm deep.");
        return level == 1
            ? DraftVolume(
                new($"{story.Ja}およその {{容積|ようせき}}は {{何|なん}}cm³ですか。", $"{story.En} How many cm³ does it hold, about?"), volume, MeasureUnit.Cm3,
                [new("たて×よこ×{深|ふか}さ", "Depth × width × height"), LocalizedText.Same($"${depth} × {width} × {height} = {volume}$")],
                [new(StoppedAtBase, QuantityKey.ResponseFor(depth * width, MeasureUnit.Cm3)), new(Misconceptions.Fractions.FractionLawMisconceptions.AddedSides, QuantityKey.ResponseFor(depth + width + height, MeasureUnit.Cm3))])
            : DraftVolume(
                new($"{story.Ja}およその {{容積|ようせき}}は {{何|なん}}Lですか。", $"{story.En} How many litres does it hold, about?"), new(volume, 1000), MeasureUnit.L,
                [LocalizedText.Same($"${depth} × {width} × {height} = {volume}$"), new($"1000cm³は 1L：${volume} ÷ 1000 = {NumberKey.Write(new(volume, 1000))}$", $"1000 cm³ are 1 L: ${volume} ÷ 1000 = {NumberKey.Write(new(volume, 1000))}$.")],
                [new(WrongLitres, QuantityKey.ResponseFor(new(volume, 100), MeasureUnit.L)), new(StoppedAtBase, QuantityKey.ResponseFor(new(depth * width, 1000), MeasureUnit.L))]);
    }

    private static ItemDraft DraftVolume(LocalizedText prompt, Rational amount, MeasureUnit unit, LocalizedText[] steps, Trap[] traps) => new()
    {
        Prompt = prompt,
        Key = new QuantityKey(amount, unit, IsUnitRequired: true) { OfferedUnits = [MeasureUnit.Cm3, MeasureUnit.L, MeasureUnit.M3] },
        Hint = new("{立体|りったい}の {体積|たいせき}の {公式|こうしき}を {使|つか}おう。1Lは 1000cm³だよ。", "Use the formula of the solid. 1 L is 1000 cm³."),
        Solution = [.. steps, new($"{{答|こた}}えは およそ ${NumberKey.Write(amount)}$ {unit}", $"The answer is about ${NumberKey.Write(amount)}$ {unit}.")],
        Traps = traps,
    };
}
