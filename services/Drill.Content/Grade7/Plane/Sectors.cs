using Drill.Content.Misconceptions.Shapes;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Writing.LinearNotation;

namespace Drill.Content.Grade7.Plane;

/// <summary>中1 おうぎ形.</summary>
internal sealed class Sectors : IUnitFile
{
    public Unit Unit => new("g7-sectors", "math", 7, 150, new("おうぎ{形|がた}", "Sectors of circles"),
    [
        new Skill
        {
            Id = "sector-arc",
            Name = new("おうぎ{形|がた}の{弧|こ}の{長|なが}さ", "The arc of a sector"),
            Codes = ["8350213221200000", "8350213231000000", "8350213235000000"],
            Prerequisites = ["circle-tangent", "letter-substitute"],
            Templates = [new("sector-arc.length", 1, ArcLength)],
        },
        new Skill
        {
            Id = "sector-area",
            Name = new("おうぎ{形|がた}の{面積|めんせき}", "The area of a sector"),
            Codes = ["8350213221200000", "8350213235000000"],
            Prerequisites = ["sector-arc"],
            Templates = [new("sector-area.area", 1, Area)],
        },
        new Skill
        {
            Id = "sector-angle",
            Name = new("おうぎ{形|がた}の{中心角|ちゅうしんかく}", "The central angle of a sector"),
            Codes = ["8350213221200000", "8350213231000000"],
            Prerequisites = ["sector-arc", "equation-fractions"],
            Templates = [new("sector-angle.find", 1, Angle)],
        },
    ]);

    // Level 1: a half to a sixth of a circle. 2: other whole arcs. 3: an arc with a fraction.
    private static ItemDraft ArcLength(int level, SeededRandom random)
    {
        var (r, degrees) = Draw(level, random, (r, d) => new Rational(2 * r * d, 360));
        var (share, arc) = (new Rational(degrees, 360), new Rational(2 * r * degrees, 360));
        return new ItemDraft
        {
            Prompt = new($"{{半径|はんけい}}{r}cm、{{中心角|ちゅうしんかく}}{degrees}°のおうぎ{{形|がた}}の{{弧|こ}}の{{長|なが}}さは{{何|なん}}cmですか。{{円周率|えんしゅうりつ}}はπとします。", $"How many cm is the arc of a sector with radius {r} cm and angle {degrees}°? Use π."),
            Figure = new Sector($"{r} cm", degrees, $"{degrees}°"),
            Key = new ExpressionKey(Terms((arc, "π")), ExpressionForm.Simplest),
            Hint = new("{中心角|ちゅうしんかく}が360°の{何分|なんぶん}のいくつかを{考|かんが}え、{円周|えんしゅう}にその{割合|わりあい}をかけましょう。", "What part of 360° is the angle? The arc is the same part of the circumference."),
            Solution =
            [
                LocalizedText.Same($"$2π × {r} × {degrees}/360$"),
                LocalizedText.Same($"${2 * r}π × {share} = {Terms((arc, "π"))}$"),
                WorkedSolution.Answer(Terms((arc, "π")), "cm"),
            ],
            Traps =
            [
                new(PlaneMisconceptions.TookWholeCircle, ExpressionKey.ResponseFor($"{2 * r}π")),
                new(PlaneMisconceptions.ArcForArea, ExpressionKey.ResponseFor(Terms((share * r * r, "π")))),
                new(PlaneMisconceptions.ForgotTwo, ExpressionKey.ResponseFor(Terms((arc / 2, "π")))),
            ],
        };
    }

    // Level 1: simple parts of a circle. 2: other whole areas. 3: an area with a fraction, or from the arc.
    private static ItemDraft Area(int level, SeededRandom random)
    {
        var (r, degrees) = Draw(level, random, (r, d) => new Rational(r * r * d, 360));
        var (share, area, arc) = (new Rational(degrees, 360), new Rational(r * r * degrees, 360), new Rational(2 * r * degrees, 360));
        return new ItemDraft
        {
            Prompt = new($"{{半径|はんけい}}{r}cm、{{中心角|ちゅうしんかく}}{degrees}°のおうぎ{{形|がた}}の{{面積|めんせき}}は{{何|なん}}cm²ですか。{{円周率|えんしゅうりつ}}はπとします。", $"How many cm² is a sector with radius {r} cm and angle {degrees}°? Use π."),
            Figure = new Sector($"{r} cm", degrees, $"{degrees}°"),
            Key = new ExpressionKey(Terms((area, "π")), ExpressionForm.Simplest),
            Hint = new("{中心角|ちゅうしんかく}が360°の{何分|なんぶん}のいくつかを{考|かんが}え、{円|えん}の{面積|めんせき}にその{割合|わりあい}をかけましょう。", "What part of 360° is the angle? The sector is the same part of the circle's area."),
            Solution =
            [
                LocalizedText.Same($"$π × {r}² × {degrees}/360$"),
                LocalizedText.Same($"${r * r}π × {share} = {Terms((area, "π"))}$"),
                WorkedSolution.Answer(Terms((area, "π")), "cm²"),
            ],
            Traps =
            [
                new(PlaneMisconceptions.TookWholeCircle, ExpressionKey.ResponseFor($"{r * r}π")),
                new(PlaneMisconceptions.ArcForArea, ExpressionKey.ResponseFor(Terms((arc, "π")))),
            ],
        };
    }

    // Level 1: from the arc. 2: from a longer arc. 3: from the area.
    private static ItemDraft Angle(int level, SeededRandom random)
    {
        var (r, degrees) = random.Draw(
            d => (R: d.Between(level == 1 ? 3 : 6, level == 1 ? 12 : 24), D: level == 1 ? d.Pick(60, 90, 120, 180) : d.Between(2, 22) * 15),
            n => (level == 3 ? n.R * n.R * n.D : 2 * n.R * n.D) % 360 == 0 && n.D is not 180 || (level == 1 && 2 * n.R * n.D % 360 == 0));
        var (measure, full) = level == 3 ? (r * r * degrees / 360, r * r) : (2 * r * degrees / 360, 2 * r);
        var (ja, en, unit) = level == 3 ? ("{面積|めんせき}", "area", "cm²") : ("{弧|こ}の{長|なが}さ", "arc", "cm");
        return new ItemDraft
        {
            Prompt = new($"{{半径|はんけい}}{r}cm、{ja}${Terms((measure, "π"))}${unit}のおうぎ{{形|がた}}の{{中心角|ちゅうしんかく}}は{{何度|なんど}}ですか。", $"A sector has radius {r} cm and {en} ${Terms((measure, "π"))}$ {unit}. How many degrees is its angle?"),
            Key = new NumberKey(degrees),
            Hint = level == 3 ? new("{円|えん}の{面積|めんせき}の{何分|なんぶん}のいくつかを{考|かんが}えましょう。", "What part of the circle's area is it?") : new("{円周|えんしゅう}の{何分|なんぶん}のいくつかを{考|かんが}えましょう。", "What part of the circumference is it?"),
            Solution =
            [
                new($"{{円|えん}}の{{全体|ぜんたい}}では${full}π$ {unit}なので、${measure}/{full}$にあたる。", $"The whole circle has ${full}π$ {unit}, so it is ${measure}/{full}$ of it."),
                LocalizedText.Same($"$360 × {measure}/{full} = {degrees}$"),
                .. level == 3 ? [new LocalizedText($"{{円|えん}}の{{面積|めんせき}}は$π × {r}² = {full}π$", $"The circle's area is $π × {r}² = {full}π$.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{degrees}", "{度|ど}", "degrees"),
            ],
            Traps =
            [
                NumberTrap.Of(level == 3 ? PlaneMisconceptions.ArcForArea : PlaneMisconceptions.ForgotTwo, level == 3 ? new Rational(360 * measure, 2 * r) : 2 * degrees),
                .. level == 3 ? Array.Empty<Trap>() : [NumberTrap.Of(PlaneMisconceptions.ArcForArea, new Rational(360 * measure, r * r))],
            ],
        };
    }

    private static (int Radius, int Degrees) Draw(int level, SeededRandom random, Func<int, int, Rational> measure) => random.Draw(
        d => (R: d.Between(3, 24), D: level == 1 ? d.Pick(60, 72, 90, 120) : d.Between(2, 22) * 15),
        n => n.D is not 180 && (level == 3 ? measure(n.R, n.D) is { IsWhole: false } m && m.Denominator <= 6 : measure(n.R, n.D).IsWhole) && n.R != 4 && n.R * n.D != 720);
}
