using Drill.Content.Misconceptions.Measures;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Writing.LinearNotation;

namespace Drill.Content.Grade7.Space;

/// <summary>中1 立体の体積と表面積.</summary>
internal sealed class SolidMeasures : IUnitFile
{
    public Unit Unit => new("g7-solid-measures", "math", 7, 170, new("{立体|りったい}の{体積|たいせき}と{表面積|ひょうめんせき}", "Volume and surface of solids"),
    [
        new Skill
        {
            Id = "prism-cylinder-volume",
            Name = new("{角柱|かくちゅう}と{円柱|えんちゅう}の{体積|たいせき}", "Volume of prisms and cylinders"),
            Codes = ["8350213221200000", "8350213235000000", "8350213222200000"],
            Prerequisites = ["sector-area"],
            Templates = [new("prism-cylinder-volume.cylinder", 1, CylinderVolume)],
        },
        new Skill
        {
            Id = "pyramid-cone-volume",
            Name = new("{角錐|かくすい}と{円錐|えんすい}の{体積|たいせき}", "Volume of pyramids and cones"),
            Codes = ["8350213221200000", "8350213222200000"],
            Prerequisites = ["prism-cylinder-volume"],
            Templates = [new("pyramid-cone-volume.volume", 1, ConeVolume)],
        },
        new Skill
        {
            Id = "prism-cylinder-surface",
            Name = new("{角柱|かくちゅう}と{円柱|えんちゅう}の{表面積|ひょうめんせき}", "Surface of prisms and cylinders"),
            Codes = ["8350213221200000", "8350213222200000", "8350213222100000"],
            Prerequisites = ["prism-cylinder-volume"],
            Templates = [new("prism-cylinder-surface.surface", 1, CylinderSurface)],
        },
        new Skill
        {
            Id = "cone-net",
            Name = new("{円錐|えんすい}の{展開図|てんかいず}", "The net of a cone"),
            Codes = ["8350213222100000", "8350213221200000"],
            Prerequisites = ["sector-angle", "rotation-solids"],
            Templates = [new("cone-net.angle", 1, ConeAngle)],
        },
        new Skill
        {
            Id = "cone-surface",
            Name = new("{角錐|かくすい}と{円錐|えんすい}の{表面積|ひょうめんせき}", "Surface of pyramids and cones"),
            Codes = ["8350213221200000", "8350213222200000"],
            Prerequisites = ["cone-net", "prism-cylinder-surface"],
            Templates = [new("cone-surface.surface", 1, ConeSurface)],
        },
        new Skill
        {
            Id = "sphere-measure",
            Name = new("{球|きゅう}の{体積|たいせき}と{表面積|ひょうめんせき}", "Volume and surface of a sphere"),
            Codes = ["8350213221200000", "8350213235000000"],
            Prerequisites = ["pyramid-cone-volume", "cone-surface"],
            Templates = [new("sphere-measure.find", 1, Sphere)],
        },
    ]);

    // Level 1: the radius is given. 2: larger numbers. 3: the diameter is given.
    private static ItemDraft CylinderVolume(int level, SeededRandom random)
    {
        var (r, h) = random.Draw(d => (R: d.Between(level == 1 ? 3 : 5, level == 1 ? 7 : 9), H: d.Between(level == 1 ? 3 : 7, level == 1 ? 9 : 16)), n => n.R != n.H && n.H != 2 * n.R && n.R != 6);
        var volume = r * r * h;
        var given = level == 3 ? ($"{{直径|ちょっけい}}{2 * r}cm", $"diameter {2 * r} cm") : ($"{{半径|はんけい}}{r}cm", $"radius {r} cm");
        return new ItemDraft
        {
            Prompt = new($"{{底面|ていめん}}の{given.Item1}、{{高|たか}}さ{h}cmの{{円柱|えんちゅう}}の{{体積|たいせき}}は{{何|なん}}cm³ですか。{{円周率|えんしゅうりつ}}はπとします。", $"How many cm³ is a cylinder with {given.Item2} and height {h} cm? Use π."),
            Figure = Solid.Cylinder(2 * r, h, level == 3 ? new(Width: $"{2 * r} cm", Height: $"{h} cm") : new(Depth: $"{r} cm", Height: $"{h} cm")),
            Key = Pi(volume),
            Hint = new("{柱体|ちゅうたい}の{体積|たいせき}は、{底面積|ていめんせき}×{高|たか}さです。", "The volume is base × height."),
            Solution =
            [
                .. level == 3 ? [new LocalizedText($"{{半径|はんけい}}は${2 * r} ÷ 2 = {r}$ cm", $"The radius is ${2 * r} ÷ 2 = {r}$ cm.")] : Array.Empty<LocalizedText>(),
                new($"{{底面積|ていめんせき}}は$π × {r}² = {r * r}π$", $"The base is $π × {r}² = {r * r}π$."),
                LocalizedText.Same($"${r * r}π × {h} = {volume}π$"),
                WorkedSolution.Answer($"{volume}π", "cm³"),
            ],
            Traps =
            [
                Wrong(SolidMeasureMisconceptions.TookThird, new Rational(volume, 3)),
                level == 3 ? Wrong(SolidMeasureMisconceptions.DiameterAsRadius, 4 * volume) : Wrong(SolidMeasureMisconceptions.CircumferenceForArea, 2 * r * h),
            ],
        };
    }

    // Level 1: a cone. 2: a square pyramid or a larger cone. 3: the cone's diameter is given.
    private static ItemDraft ConeVolume(int level, SeededRandom random)
    {
        var (r, h) = random.Draw(d => (R: d.Between(level == 1 ? 3 : 4, level == 1 ? 6 : 12), H: d.Between(level == 1 ? 3 : 7, level == 1 ? 12 : 18)), n => n.R * n.R * n.H % 3 == 0 && n.R != n.H);
        if (level == 2 && random.Between(0, 1) == 0) return PyramidVolume(r, h);
        var volume = r * r * h / 3;
        var (ja, en) = level == 3 ? ($"{{直径|ちょっけい}}{2 * r}cm", $"diameter {2 * r} cm") : ($"{{半径|はんけい}}{r}cm", $"radius {r} cm");
        return new ItemDraft
        {
            Prompt = new($"{{底面|ていめん}}の{ja}、{{高|たか}}さ{h}cmの{{円錐|えんすい}}の{{体積|たいせき}}は{{何|なん}}cm³ですか。{{円周率|えんしゅうりつ}}はπとします。", $"How many cm³ is a cone with {en} and height {h} cm? Use π."),
            Figure = Solid.Cone(2 * r, h, level == 3 ? new(Width: $"{2 * r} cm", Height: $"{h} cm") : new(Depth: $"{r} cm", Height: $"{h} cm")),
            Key = Pi(volume),
            Hint = new("{錐体|すいたい}の{体積|たいせき}は、{底面積|ていめんせき}×{高|たか}さの3{分|ぶん}の1です。", "The volume is a third of base × height."),
            Solution =
            [
                .. level == 3 ? [new LocalizedText($"{{半径|はんけい}}は${2 * r} ÷ 2 = {r}$ cm", $"The radius is ${2 * r} ÷ 2 = {r}$ cm.")] : Array.Empty<LocalizedText>(),
                new($"{{底面積|ていめんせき}}は$π × {r}² = {r * r}π$", $"The base is $π × {r}² = {r * r}π$."),
                LocalizedText.Same($"$1/3 × {r * r}π × {h} = {volume}π$"),
                WorkedSolution.Answer($"{volume}π", "cm³"),
            ],
            Traps = [Wrong(SolidMeasureMisconceptions.ForgotThird, 3 * volume), level == 3 ? Wrong(SolidMeasureMisconceptions.DiameterAsRadius, 4 * volume) : Wrong(SolidMeasureMisconceptions.CircumferenceForArea, new Rational(2 * r * h, 3))],
        };
    }

    private static ItemDraft PyramidVolume(int edge, int h)
    {
        var volume = edge * edge * h / 3;
        return new ItemDraft
        {
            Prompt = new($"{{底面|ていめん}}が1{{辺|ぺん}}{edge}cmの{{正方形|せいほうけい}}で、{{高|たか}}さが{h}cmの{{正四角錐|せいしかくすい}}の{{体積|たいせき}}は{{何|なん}}cm³ですか。", $"How many cm³ is a pyramid of height {h} cm on a square with side {edge} cm?"),
            Figure = Solid.SquarePyramid(edge, h, new(Width: $"{edge} cm", Height: $"{h} cm")),
            Key = new ExpressionKey($"{volume}", ExpressionForm.Simplest),
            Hint = new("{錐体|すいたい}の{体積|たいせき}は、{底面積|ていめんせき}×{高|たか}さの3{分|ぶん}の1です。", "The volume is a third of base × height."),
            Solution =
            [
                new($"{{底面積|ていめんせき}}は${edge} × {edge} = {edge * edge}$", $"The base is ${edge} × {edge} = {edge * edge}$."),
                LocalizedText.Same($"$1/3 × {edge * edge} × {h} = {volume}$"),
                WorkedSolution.Answer($"{volume}", "cm³"),
            ],
            Traps = [new(SolidMeasureMisconceptions.ForgotThird, ExpressionKey.ResponseFor($"{3 * volume}"))],
        };
    }

    // Level 1: the side of a cylinder. 2: its whole surface. 3: the surface with the diameter given.
    private static ItemDraft CylinderSurface(int level, SeededRandom random)
    {
        var (r, h) = random.Draw(d => (R: d.Between(3, level == 1 ? 6 : 10), H: d.Between(4, level == 1 ? 9 : 16)), n => n.R != n.H);
        var (side, ends) = (2 * r * h, 2 * r * r);
        var answer = level == 1 ? side : side + ends;
        var (ja, en) = level == 3 ? ($"{{直径|ちょっけい}}{2 * r}cm", $"diameter {2 * r} cm") : ($"{{半径|はんけい}}{r}cm", $"radius {r} cm");
        return new ItemDraft
        {
            Prompt = new($"{{底面|ていめん}}の{ja}、{{高|たか}}さ{h}cmの{{円柱|えんちゅう}}の{(level == 1 ? "{側面積|そくめんせき}" : "{表面積|ひょうめんせき}")}は{{何|なん}}cm²ですか。{{円周率|えんしゅうりつ}}はπとします。", $"A cylinder has {en} and height {h} cm. How many cm² is its {(level == 1 ? "side" : "whole surface")}? Use π."),
            Figure = Solid.Cylinder(2 * r, h, level == 3 ? new(Width: $"{2 * r} cm", Height: $"{h} cm") : new(Depth: $"{r} cm", Height: $"{h} cm")),
            Key = Pi(answer),
            Hint = new("{展開図|てんかいず}では、{側面|そくめん}は{底面|ていめん}の{円周|えんしゅう}を{横|よこ}の{長|なが}さとする{長方形|ちょうほうけい}です。", "In the net the side is a rectangle as wide as the circumference of the base."),
            Solution =
            [
                new($"{{側面|そくめん}}の{{横|よこ}}の{{長|なが}}さは$2π × {r} = {2 * r}π$、{{側面積|そくめんせき}}は${2 * r}π × {h} = {side}π$", $"The side is $2π × {r} = {2 * r}π$ wide, so it is ${2 * r}π × {h} = {side}π$."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new LocalizedText($"{{底面積|ていめんせき}}は$π × {r}² = {r * r}π$で、{{底面|ていめん}}は2つある：${side}π + {r * r}π × 2 = {answer}π$", $"Each base is $π × {r}² = {r * r}π$, and there are two: ${side}π + {r * r}π × 2 = {answer}π$.")],
                WorkedSolution.Answer($"{answer}π", "cm²"),
            ],
            Traps = level == 1
                ? [Wrong(SolidMeasureMisconceptions.CircumferenceForArea, r * h)]
                : [Wrong(SolidMeasureMisconceptions.OneBase, side + (r * r)), Wrong(SolidMeasureMisconceptions.SideOnly, side)],
        };
    }

    // Level 1: simple fractions of a turn. 2: any whole angle. 3: the radius of the base from the angle.
    private static ItemDraft ConeAngle(int level, SeededRandom random)
    {
        var (r, l) = random.Draw(d => (R: d.Between(2, level == 1 ? 6 : 12), L: d.Between(4, level == 1 ? 12 : 24)), n => n.R < n.L && 360 * n.R % n.L == 0 && n.L != 2 * n.R && (level > 1 || n.L % n.R == 0 || n.L <= 9));
        var degrees = 360 * r / l;
        var share = new Rational(r, l);
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"{{側面|そくめん}}の{{展開図|てんかいず}}が、{{半径|はんけい}}{l}cm、{{中心角|ちゅうしんかく}}{degrees}°のおうぎ{{形|がた}}になる{{円錐|えんすい}}の、{{底面|ていめん}}の{{半径|はんけい}}は{{何|なん}}cmですか。", $"The side of a cone unrolls into a sector with radius {l} cm and angle {degrees}°. How many cm is the radius of its base?")
                : new($"{{底面|ていめん}}の{{半径|はんけい}}{r}cm、{{母線|ぼせん}}の{{長|なが}}さ{l}cmの{{円錐|えんすい}}の{{展開図|てんかいず}}で、{{側面|そくめん}}のおうぎ{{形|がた}}の{{中心角|ちゅうしんかく}}は{{何度|なんど}}ですか。", $"A cone has a base with radius {r} cm and a slant height of {l} cm. How many degrees is the angle of the sector in its net?"),
            Key = new NumberKey(level == 3 ? r : degrees),
            Hint = new("{側面|そくめん}のおうぎ{形|がた}の{弧|こ}の{長|なが}さは、{底面|ていめん}の{円周|えんしゅう}と{等|ひと}しくなります。", "The arc of the sector equals the circumference of the base."),
            Solution =
            [
                level == 3 ? new($"{{弧|こ}}の{{長|なが}}さは$2π × {l} × {degrees}/360 = {2 * r}π$ cm", $"The arc is $2π × {l} × {degrees}/360 = {2 * r}π$ cm.") : new($"{{弧|こ}}の{{長|なが}}さは$2π × {r} = {2 * r}π$、{{半径|はんけい}}{l}cmの{{円周|えんしゅう}}は${2 * l}π$", $"The arc is $2π × {r} = {2 * r}π$; a whole circle of radius {l} cm has ${2 * l}π$."),
                LocalizedText.Same(level == 3 ? $"${2 * r}π ÷ 2π = {r}$" : $"$360 × {share} = {degrees}$"),
                .. level == 2 ? [new LocalizedText($"{{弧|こ}}は{{円周|えんしゅう}}の${share}$にあたる。", $"The arc is ${share}$ of the circle.")] : level == 3 ? [new LocalizedText($"{{底面|ていめん}}の{{円周|えんしゅう}}も${2 * r}π$ cmである。", $"The circumference of the base is ${2 * r}π$ cm too.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{(level == 3 ? r : degrees)}", level == 3 ? "cm" : "{度|ど}", level == 3 ? "cm" : "degrees"),
            ],
            Traps = [NumberTrap.Of(SolidMeasureMisconceptions.HeightForSlant, level == 3 ? 2 * r : new Rational(360 * r, 2 * l)), NumberTrap.Of(SolidMeasureMisconceptions.DiameterAsRadius, level == 3 ? l : 720 * share)],
        };
    }

    // Level 1: a square pyramid. 2: a cone. 3: a cone with larger numbers, its diameter given.
    private static ItemDraft ConeSurface(int level, SeededRandom random)
    {
        var (r, l) = random.Draw(d => (R: d.Between(3, level == 3 ? 12 : 8), L: d.Between(5, level == 3 ? 24 : 15)), n => n.L > n.R && n.L != 2 * n.R && (level != 3 || n.L >= 10));
        if (level == 1)
        {
            var (edge, slant) = (r, l);
            var surface = (edge * edge) + (2 * edge * slant);
            return new ItemDraft
            {
                Prompt = new($"{{底面|ていめん}}が1{{辺|ぺん}}{edge}cmの{{正方形|せいほうけい}}で、{{側面|そくめん}}の{{三角形|さんかくけい}}の{{高|たか}}さが{slant}cmの{{正四角錐|せいしかくすい}}の{{表面積|ひょうめんせき}}は{{何|なん}}cm²ですか。", $"How many cm² is the surface of a pyramid on a square with side {edge} cm whose side faces are {slant} cm high?"),
                Figure = Solid.SquarePyramid(edge, slant, new(Width: $"{edge} cm", Slant: $"{slant} cm")),
                Key = new ExpressionKey($"{surface}", ExpressionForm.Simplest),
                Hint = new("{合同|ごうどう}な{三角形|さんかくけい}4つの{側面|そくめん}と、1つの{底面|ていめん}をたしましょう。", "Four equal triangles and one base."),
                Solution = [LocalizedText.Same($"${edge} × {slant} ÷ 2 × 4 = {2 * edge * slant}$"), LocalizedText.Same($"${2 * edge * slant} + {edge} × {edge} = {surface}$"), WorkedSolution.Answer($"{surface}", "cm²")],
                Traps = [new(SolidMeasureMisconceptions.SideOnly, ExpressionKey.ResponseFor($"{2 * edge * slant}")), new(SolidMeasureMisconceptions.OneBase, ExpressionKey.ResponseFor($"{surface + (edge * edge)}"))],
            };
        }

        var total = (r * l) + (r * r);
        var (ja, en) = level == 3 ? ($"{{直径|ちょっけい}}{2 * r}cm", $"diameter {2 * r} cm") : ($"{{半径|はんけい}}{r}cm", $"radius {r} cm");
        return new ItemDraft
        {
            Prompt = new($"{{底面|ていめん}}の{ja}、{{母線|ぼせん}}の{{長|なが}}さ{l}cmの{{円錐|えんすい}}の{{表面積|ひょうめんせき}}は{{何|なん}}cm²ですか。{{円周率|えんしゅうりつ}}はπとします。", $"How many cm² is the surface of a cone with {en} and a slant height of {l} cm? Use π."),
            Figure = Solid.Cone(2 * r, l, level == 3 ? new(Width: $"{2 * r} cm", Slant: $"{l} cm") : new(Depth: $"{r} cm", Slant: $"{l} cm")),
            Key = Pi(total),
            Hint = new("{側面|そくめん}のおうぎ{形|がた}は、{半径|はんけい}が{母線|ぼせん}の{長|なが}さの{円|えん}の{一部|いちぶ}です。{弧|こ}の{長|なが}さがその{円|えん}の{円周|えんしゅう}の{何分|なんぶん}のいくつかを{考|かんが}えましょう。", "The side is part of a circle whose radius is the slant height. What part of that circle's circumference is its arc?"),
            Solution =
            [
                new($"{{側面積|そくめんせき}}は$π × {l}² × {2 * r}/{2 * l} = {r * l}π$", $"The side is $π × {l}² × {2 * r}/{2 * l} = {r * l}π$."),
                new($"{{底面積|ていめんせき}}は$π × {r}² = {r * r}π$", $"The base is $π × {r}² = {r * r}π$."),
                LocalizedText.Same($"${r * l}π + {r * r}π = {total}π$"),
                WorkedSolution.Answer($"{total}π", "cm²"),
            ],
            Traps = [Wrong(SolidMeasureMisconceptions.SideOnly, r * l), Wrong(SolidMeasureMisconceptions.HeightForSlant, (l * l) + (r * r))],
        };
    }

    // Level 1: the surface. 2: the volume. 3: the volume of a sphere in hundreds, or half of it.
    private static ItemDraft Sphere(int level, SeededRandom random)
    {
        var r = level == 3 ? 3 * random.Between(3, 13) : random.Draw(d => d.Between(2, level == 1 ? 24 : 27), n => n != 3);
        var isHalf = level == 3 && random.Between(0, 1) == 0;
        var volume = new Rational(4 * r * r * r, isHalf ? 6 : 3);
        var surface = (Rational)(4 * r * r);
        var answer = level == 1 ? surface : volume;
        var (ja, en) = level == 1 ? ("{球|きゅう}の{表面積|ひょうめんせき}は{何|なん}cm²", "cm² is the surface of a sphere") : isHalf ? ("{半球|はんきゅう}の{体積|たいせき}は{何|なん}cm³", "cm³ is a half sphere") : ("{球|きゅう}の{体積|たいせき}は{何|なん}cm³", "cm³ is a sphere");
        return new ItemDraft
        {
            Prompt = new($"{(level == 3 ? $"{{直径|ちょっけい}}{2 * r}cm" : $"{{半径|はんけい}}{r}cm")}の{ja}ですか。{{円周率|えんしゅうりつ}}はπとします。", $"How many {en} with {(level == 3 ? $"diameter {2 * r} cm" : $"radius {r} cm")}? Use π."),
            Key = Pi(answer),
            Hint = level == 1 ? new("{球|きゅう}の{表面積|ひょうめんせき}は$4πr²$です。", "The surface of a sphere is $4πr²$.") : new("{球|きゅう}の{体積|たいせき}は$4/3πr³$です。", "The volume of a sphere is $4/3πr³$."),
            Solution =
            [
                .. level == 3 ? [new LocalizedText($"{{半径|はんけい}}は${2 * r} ÷ 2 = {r}$ cm", $"The radius is ${2 * r} ÷ 2 = {r}$ cm.")] : Array.Empty<LocalizedText>(),
                LocalizedText.Same(level == 1 ? $"$4π × {r}² = {answer}π$" : $"$4/3π × {r}³{(isHalf ? " ÷ 2" : "")} = {Terms((answer, "π"))}$"),
                WorkedSolution.Answer(Terms((answer, "π")), level == 1 ? "cm²" : "cm³"),
            ],
            Traps =
            [
                Wrong(SolidMeasureMisconceptions.SphereFormulas, level == 1 ? new Rational(4 * r * r * r, 3) : surface),
                .. level == 3 ? [Wrong(SolidMeasureMisconceptions.DiameterAsRadius, 8 * volume)] : Array.Empty<Trap>(),
            ],
        };
    }

    private static ExpressionKey Pi(Rational amount) => new(Terms((amount, "π")), ExpressionForm.Simplest);

    private static Trap Wrong(Misconception idea, Rational amount) => new(idea, ExpressionKey.ResponseFor(Terms((amount, "π"))));
}
