using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Shapes.CircleAreaMisconceptions;
using static Drill.Content.Writing.DecimalNotation;

namespace Drill.Content.Grade6.Shapes;

/// <summary>6年 円の面積. The ratio of circumference to diameter is 3.14, so areas are held in hundredths.</summary>
internal sealed partial class CircleArea : IUnitFile
{
    public Unit Unit => new("g6-circle-area", "math", 6, 80, new("{円|えん}の {面積|めんせき}", "The area of a circle"),
    [
        new Skill
        {
            Id = "circle-area",
            Name = new("{円|えん}の {面積|めんせき}", "The area of a circle"),
            Codes = ["8250263231100000", "8250263222100000"],
            Prerequisites = ["circumference", "decimal-multiply"],
            Templates = [new("circle-area.circle", 1, FindArea), new("circle-area.story", 1, FindAreaInStory)],
        },
        new Skill
        {
            Id = "circle-area-part",
            Name = new("{円|えん}の {一部|いちぶ}の {面積|めんせき}", "The area of part of a circle"),
            Codes = ["8250263231100000"],
            Prerequisites = ["circle-area"],
            Templates = [new("circle-area-part.area", 1, FindPart)],
        },
        new Skill
        {
            Id = "circle-area-composite",
            Name = new("{円|えん}を {組|く}み{合|あ}わせた {形|かたち}の {面積|めんせき}", "Areas of shapes made with circles"),
            Codes = ["8250263231100000", "8250263222100000", "8250263232100000"],
            Prerequisites = ["circle-area-part"],
            Templates = [new("circle-area-composite.area", 1, FindComposite)],
        },
        new Skill
        {
            Id = "circle-area-idea",
            Name = new("{円|えん}の {面積|めんせき}の {公式|こうしき}の {考|かんが}え{方|かた}", "Where the formula for a circle comes from"),
            Codes = ["8250263232100000", "8250263231100000"],
            Prerequisites = ["circle-area"],
            Templates = [new("circle-area-idea.rearranged", 1, Rearrange)],
        },
    ]);

    private static readonly LocalizedText AreaHint = new("{円|えん}の {面積|めんせき} = {半径|はんけい}×{半径|はんけい}×3.14 だよ。", "Area of a circle = radius × radius × 3.14.");

    // Level 1: from the radius. 2: from the diameter. 3: from the circumference.
    private static ItemDraft FindArea(int level, SeededRandom random)
    {
        var (radius, unit) = (random.Draw(r => r.Between(3, level == 1 ? 15 : 25), n => n != 4), random.Pick("cm", "m"));
        var (diameter, round) = (2 * radius, Decimal(2 * radius * 314, 2));
        LocalizedText prompt = new($"この {{円|えん}}の {{面積|めんせき}}は {{何|なん}}{unit}²ですか。", $"What is the area of this circle in {unit}²?");
        return level switch
        {
            1 => DraftArea(prompt, new Circle(CircleMeasure.Radius, $"{radius} {unit}"), radius, [], unit),
            2 => DraftArea(prompt, new Circle(CircleMeasure.Diameter, $"{diameter} {unit}"), radius, [Halved(diameter, radius)], unit),
            _ => DraftArea(new($"{{円周|えんしゅう}}が {round}{unit}の {{円|えん}}の {{面積|めんせき}}は {{何|なん}}{unit}²ですか。", $"A circle is {round} {unit} round. What is its area in {unit}²?"), null, radius,
                [new($"{{直径|ちょっけい}}：${round} ÷ 3.14 = {diameter}$", $"Diameter: ${round} ÷ 3.14 = {diameter}$."), Halved(diameter, radius)], unit),
        };
    }

    // Level 1: a radius in whole metres or centimetres. 2: a diameter. 3: how much larger one is than another.
    private static ItemDraft FindAreaInStory(int level, SeededRandom random)
    {
        var (ja, en, unit, least, most) = random.Pick(
            ("ピザ", "a round pizza", "cm", 9, 18), ("{池|いけ}", "a round pond", "m", 3, 16), ("お{皿|さら}", "a round plate", "cm", 5, 15), ("{花|か}だん", "a round flower bed", "m", 3, 9), ("マンホールの ふた", "a manhole cover", "cm", 30, 35));
        var radius = random.Draw(r => r.Between(least, most), n => n != 4);
        if (level == 3)
        {
            var larger = radius + random.Between(1, 5);
            var difference = (larger * larger) - (radius * radius);
            return new ItemDraft
            {
                Prompt = new($"{{半径|はんけい}} {radius}{unit}の {ja}と、{{半径|はんけい}} {larger}{unit}の {ja}が あります。{{面積|めんせき}}の ちがいは {{何|なん}}{unit}²ですか。{{円周率|えんしゅうりつ}}は 3.14です。", $"Compare {en} with a radius of {radius} {unit} and another with a radius of {larger} {unit}. By how many {unit}² do their areas differ? Take 3.14 for π."),
                Key = DecimalKey(difference * 314, 2),
                Hint = AreaHint,
                Solution =
                [
                    LocalizedText.Same($"${larger} × {larger} × 3.14 = {Decimal(larger * larger * 314, 2)}$"),
                    LocalizedText.Same($"${radius} × {radius} × 3.14 = {Decimal(radius * radius * 314, 2)}$"),
                    new($"ちがいは ${Decimal(larger * larger * 314, 2)} − {Decimal(radius * radius * 314, 2)} = {Decimal(difference * 314, 2)}$", $"The difference is ${Decimal(larger * larger * 314, 2)} − {Decimal(radius * radius * 314, 2)} = {Decimal(difference * 314, 2)}$."),
                    WorkedSolution.Answer(Decimal(difference * 314, 2), $"{unit}²"),
                ],
                Traps =
                [
                    .. larger - radius == 1 ? Array.Empty<Trap>() : [new Trap(DoubledRadius, Entered((larger - radius) * (larger - radius) * 314, 2))],
                    new(UsedDiameter, Entered(4 * difference * 314, 2)),
                ],
            };
        }

        return DraftArea(
            level == 1
                ? new($"{{半径|はんけい}} {radius}{unit}の {{円|えん}}の {{形|かたち}}を した {ja}の {{面積|めんせき}}は {{何|なん}}{unit}²ですか。", $"The radius of {en} is {radius} {unit}. What is its area in {unit}²?")
                : new($"{{直径|ちょっけい}} {2 * radius}{unit}の {{円|えん}}の {{形|かたち}}を した {ja}の {{面積|めんせき}}は {{何|なん}}{unit}²ですか。", $"The diameter of {en} is {2 * radius} {unit}. What is its area in {unit}²?"),
            null, radius, level == 1 ? [] : [Halved(2 * radius, radius)], unit);
    }

    private static LocalizedText Halved(int diameter, int radius) => new($"{{半径|はんけい}}：${diameter} ÷ 2 = {radius}$", $"Radius: ${diameter} ÷ 2 = {radius}$.");

    private static ItemDraft DraftArea(LocalizedText prompt, Figure? figure, int radius, LocalizedText[] before, string unit)
    {
        var area = radius * radius * 314;
        return new ItemDraft
        {
            Prompt = Phrases.WithCircleRatio(prompt),
            Figure = figure,
            Key = DecimalKey(area, 2),
            Hint = AreaHint,
            Solution = [.. before, LocalizedText.Same($"${radius} × {radius} × 3.14 = {Decimal(area, 2)}$"), WorkedSolution.Answer(Decimal(area, 2), $"{unit}²")],
            Traps = before.Length == 0
                ? [new(DoubledRadius, Entered(radius * 2 * 314, 2)), new(UsedDiameter, Entered(4 * area, 2))]
                : [new(UsedDiameter, Entered(4 * area, 2)), new(UsedCircumference, Entered(2 * radius * 314, 2))],
        };
    }

    // Level 1: half a circle. 2: a quarter. 3: half a circle from its diameter, or three quarters.
    private static ItemDraft FindPart(int level, SeededRandom random)
    {
        var isHalf = level == 1 || (level == 3 && random.Between(0, 1) == 0);
        var (radius, unit) = (2 * random.Between(level == 3 ? 5 : 3, level == 3 ? 24 : 15), random.Pick("cm", "m"));
        var (circle, parts, taken, degrees) = (radius * radius * 314, isHalf ? 2 : 4, level == 3 && !isHalf ? 3 : 1, isHalf ? 180 : level == 3 ? 270 : 90);
        var area = circle / parts * taken;
        var fromDiameter = level == 3 && isHalf;
        return new ItemDraft
        {
            Prompt = Phrases.WithCircleRatio(new($"この {{形|かたち}}の {{面積|めんせき}}は {{何|なん}}{unit}²ですか。", $"What is the area of this shape in {unit}²?")),
            Figure = new Circle(fromDiameter ? CircleMeasure.Diameter : CircleMeasure.Radius, $"{(fromDiameter ? 2 * radius : radius)} {unit}", degrees, fromDiameter ? "" : $"{degrees}°"),
            Key = DecimalKey(area, 2),
            Hint = new("{円|えん}の {何分|なんぶん}の いくつの {形|かたち}かな。", "What part of a circle is it?"),
            Solution =
            [
                .. fromDiameter ? [Halved(2 * radius, radius)] : Array.Empty<LocalizedText>(),
                new($"{{円|えん}}の {{面積|めんせき}}：${radius} × {radius} × 3.14 = {Decimal(circle, 2)}$", $"The circle: ${radius} × {radius} × 3.14 = {Decimal(circle, 2)}$."),
                taken == 1 ? LocalizedText.Same($"${Decimal(circle, 2)} ÷ {parts} = {Decimal(area, 2)}$") : LocalizedText.Same($"${Decimal(circle, 2)} × 3/4 = {Decimal(area, 2)}$"),
                WorkedSolution.Answer(Decimal(area, 2), $"{unit}²"),
            ],
            Traps =
            [
                fromDiameter ? new(UsedDiameter, Entered(4 * area, 2)) : new(ForgotPart, Entered(circle, 2)),
                new(WrongPart, Entered(isHalf ? circle / 4 : circle / 2, 2)),
            ],
        };
    }

    // Level 1: the width of the rectangle. 2: its area. 3: the radius from its width.
    private static ItemDraft Rearrange(int level, SeededRandom random)
    {
        var radius = random.Draw(r => r.Between(5, level == 1 ? 30 : 40), n => level == 1 || (n % 10 != 0 && n != 8));
        var (half, area) = (radius * 314, radius * radius * 314);
        var (textHalf, textArea) = (Decimal(half, 2), Decimal(area, 2));
        LocalizedText story = new("{円|えん}を {細|こま}かく {等分|とうぶん}して {上下|じょうげ} {交|こう}ごに ならべると、{長方形|ちょうほうけい}に {近|ちか}づきます。", "A circle is cut into many equal sectors, set up and down by turns: they come close to a rectangle.");
        LocalizedText width = new($"よこは {{円周|えんしゅう}}の {{半分|はんぶん}}：${radius} × 2 × 3.14 ÷ 2 = {textHalf}$", $"Its width is half the circumference: ${radius} × 2 × 3.14 ÷ 2 = {textHalf}$.");
        var (question, key, answer, steps, traps) = level switch
        {
            1 => (new LocalizedText($"{{半径|はんけい}}が {radius}cmの とき、この {{長方形|ちょうほうけい}}の よこの {{長|なが}}さは {{何|なん}}cmですか。", $"The radius is {radius} cm. How wide is the rectangle in cm?"), DecimalKey(half, 2), WorkedSolution.Answer(textHalf, "cm"),
                new[] { new LocalizedText("たては {円|えん}の {半径|はんけい}。", "Its height is the radius of the circle."), width },
                new Trap[] { new(UsedWholeCircumference, Entered(2 * half, 2)), new(DoubledRadius, Entered(2 * radius, 0)) }),
            2 => (new($"{{半径|はんけい}}が {radius}cmの とき、この {{長方形|ちょうほうけい}}の {{面積|めんせき}}は {{何|なん}}cm²ですか。", $"The radius is {radius} cm. What is the area of the rectangle in cm²?"), DecimalKey(area, 2), WorkedSolution.Answer(textArea, "cm²"),
                [width, new($"たて×よこ：${radius} × {textHalf} = {textArea}$", $"Height × width: ${radius} × {textHalf} = {textArea}$.")],
                [new(UsedWholeCircumference, Entered(2 * area, 2)), new(UsedCircumference, Entered(2 * half, 2))]),
            _ => (new($"{{長方形|ちょうほうけい}}の よこの {{長|なが}}さが {textHalf}cmの とき、もとの {{円|えん}}の {{面積|めんせき}}は {{何|なん}}cm²ですか。", $"The rectangle is {textHalf} cm wide. What is the area of the circle in cm²?"), DecimalKey(area, 2), WorkedSolution.Answer(textArea, "cm²"),
                [
                    new($"よこは {{半径|はんけい}}×3.14だから、{{半径|はんけい}}は ${textHalf} ÷ 3.14 = {radius}$", $"The width is radius × 3.14, so the radius is ${textHalf} ÷ 3.14 = {radius}$."),
                    new($"{{円|えん}}の {{面積|めんせき}}は たて×よこ：${radius} × {textHalf} = {textArea}$", $"The area of the circle is height × width: ${radius} × {textHalf} = {textArea}$."),
                ],
                [new(UsedWholeCircumference, Entered(area * 25, 4)), new(UsedCircumference, Entered(2 * half, 2))]),
        };
        return new ItemDraft
        {
            Prompt = Phrases.WithCircleRatio(new($"{story.Ja}{question.Ja}", $"{story.En} {question.En}")),
            Key = key,
            Hint = new("{長方形|ちょうほうけい}の たてと よこは、{円|えん}の どこの {長|なが}さかな。", "Which lengths of the circle are the height and the width of the rectangle?"),
            Solution = [.. steps, answer],
            Traps = traps,
        };
    }
}
