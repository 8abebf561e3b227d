using Drill.Content.Choices;
using Drill.Content.Misconceptions.Shapes;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Grade7.Plane;

/// <summary>中1 記号、基本の作図、円と接線.</summary>
internal sealed class Constructions : IUnitFile
{
    private static readonly LocalizedText Bisector = new("{線分|せんぶん}の{垂直二等分線|すいちょくにとうぶんせん}", "the perpendicular bisector of a segment");
    private static readonly LocalizedText AngleBisector = new("{角|かく}の{二等分線|にとうぶんせん}", "the bisector of an angle");
    private static readonly LocalizedText Perpendicular = new("{垂線|すいせん}", "a perpendicular through a point");

    public Unit Unit => new("g7-constructions", "math", 7, 140, new("{基本|きほん}の{作図|さくず}と{円|えん}", "Constructions and circles"),
    [
        new Skill
        {
            Id = "plane-symbols",
            Name = new("{図形|ずけい}の{記号|きごう}", "Symbols of shapes"),
            Codes = ["8350213236000000", "8350213237000000", "8350213238000000", "8350213239000000"],
            Prerequisites = ["plane-translation"],
            Templates = [new("plane-symbols.write", 1, WriteSymbol)],
        },
        new Skill
        {
            Id = "construction-steps",
            Name = new("{作図|さくず}の{手順|てじゅん}", "Steps of a construction"),
            Codes = ["8350213211100000", "8350213212100000"],
            Prerequisites = ["plane-symbols"],
            Templates = [new("construction-steps.order", 1, OrderSteps)],
        },
        new Skill
        {
            Id = "construction-choice",
            Name = new("{作図|さくず}の{利用|りよう}", "Which construction helps"),
            Codes = ["8350213212300000", "8350213212100000", "8350213211100000"],
            Prerequisites = ["construction-steps"],
            Templates = [new("construction-choice.choose", 1, ChooseConstruction)],
        },
        new Skill
        {
            Id = "circle-tangent",
            Name = new("{弧|こ}・{弦|げん}と{円|えん}の{接線|せっせん}", "Arcs, chords and tangents"),
            Codes = ["8350213231000000", "8350213232000000", "8350213238000000", "8350213212100000"],
            Prerequisites = ["construction-steps", "plane-symbols"],
            Templates = [new("circle-tangent.angle", 1, TangentAngle), new("circle-tangent.words", 1, NamePart)],
        },
    ]);

    // Level 1: parallel sides. 2: perpendicular lines. 3: an angle, with its size.
    private static ItemDraft WriteSymbol(int level, SeededRandom random)
    {
        var n = Letters(random, 4);
        var (ab, dc) = ($"{n[0]}{n[1]}", $"{n[3]}{n[2]}");
        var (da, degrees) = ($"{n[0]}{n[3]}", random.Between(35, 145));
        static LocalizedText Same(string text) => LocalizedText.Same(text);
        var (ja, en, right, wrong) = level switch
        {
            1 => ($"{{長方形|ちょうほうけい}}{string.Concat(n)}で、{{辺|へん}}{ab}と{{辺|へん}}{dc}は{{平行|へいこう}}です。", $"In the rectangle {string.Concat(n)} the sides {ab} and {dc} are parallel.", $"{ab}∥{dc}", new[] { $"{ab}⊥{dc}", $"∠{ab}{dc}" }),
            2 => ($"{{長方形|ちょうほうけい}}{string.Concat(n)}で、{{辺|へん}}{ab}と{{辺|へん}}{da}は{{垂直|すいちょく}}です。", $"In the rectangle {string.Concat(n)} the sides {ab} and {da} are perpendicular.", $"{ab}⊥{da}", [$"{ab}∥{da}", $"△{ab}{n[3]}"]),
            _ => ($"{{三角形|さんかくけい}}{string.Concat(n[..3])}で、{{辺|へん}}{n[1]}{n[0]}と{{辺|へん}}{n[1]}{n[2]}がつくる{{角|かく}}の{{大|おお}}きさは{degrees}°です。", $"In triangle {string.Concat(n[..3])} the sides {n[1]}{n[0]} and {n[1]}{n[2]} make an angle of {degrees}°.", $"∠{n[0]}{n[1]}{n[2]}={degrees}°", [$"∠{n[1]}{n[0]}{n[2]}={degrees}°", $"△{n[0]}{n[1]}{n[2]}={degrees}°"]),
        };
        var choice = OneOf.Shuffled(random, Same(right), (level == 3 ? PlaneMisconceptions.AngleVertex : PlaneMisconceptions.MixedSymbols, Same(wrong[0])), (PlaneMisconceptions.MixedSymbols, Same(wrong[1])));
        return new ItemDraft
        {
            Prompt = new($"{{記号|きごう}}を{{使|つか}}って{{正|ただ}}しく{{表|あらわ}}したものを{{選|えら}}びましょう。{ja}", $"Which says it in symbols? {en}"),
            Key = choice.Key,
            Hint = new("{平行|へいこう}は∥、{垂直|すいちょく}は⊥、{角|かく}は∠で{表|あらわ}します。{角|かく}は{頂点|ちょうてん}を{真|ま}ん{中|なか}に{書|か}きます。", "∥ is parallel, ⊥ perpendicular, ∠ an angle with its vertex in the middle."),
            Solution =
            [
                level switch { 1 => new("{平行|へいこう}は∥で{表|あらわ}す。", "∥ means parallel."), 2 => new("{垂直|すいちょく}は⊥で{表|あらわ}す。", "⊥ means perpendicular."), _ => new($"{{角|かく}}の{{頂点|ちょうてん}}は{n[1]}なので、{{真|ま}}ん{{中|なか}}に{{書|か}}く。", $"The vertex is {n[1]} and stands in the middle.") },
                .. level == 2 ? [new LocalizedText("{垂直|すいちょく}に{交|まじ}わる2{直線|ちょくせん}の{一方|いっぽう}を、{他方|たほう}の{垂線|すいせん}という。", "Each of two such lines is a perpendicular of the other.")] : Array.Empty<LocalizedText>(),
                new($"{{答|こた}}えは{right}", $"The answer is {right}."),
            ],
            Traps = choice.Traps,
        };
    }

    // Level 1: the perpendicular bisector. 2: the bisector of an angle. 3: a perpendicular through a point.
    private static ItemDraft OrderSteps(int level, SeededRandom random)
    {
        var n = Letters(random, 5);
        var (a, b, c, d, p) = (n[0], n[1], n[2], n[3], n[4]);
        var (ja, en, steps) = level switch
        {
            1 => ($"{{線分|せんぶん}}{a}{b}の{{垂直二等分線|すいちょくにとうぶんせん}}", $"the perpendicular bisector of {a}{b}", new LocalizedText[]
            {
                new($"{{点|てん}}{a}を{{中心|ちゅうしん}}として{{円|えん}}をかく。", $"Draw a circle about {a}."),
                new($"{{点|てん}}{b}を{{中心|ちゅうしん}}として{{等|ひと}}しい{{半径|はんけい}}の{{円|えん}}をかき、2つの{{交点|こうてん}}を{c}、{d}とする。", $"Draw a circle of equal radius about {b}; the circles cross at {c} and {d}."),
                new($"{{直線|ちょくせん}}{c}{d}をひく。", $"Draw the line {c}{d}."),
            }),
            2 => ($"∠{a}{b}{c}の{{二等分線|にとうぶんせん}}", $"the bisector of ∠{a}{b}{c}",
            [
                new($"{{頂点|ちょうてん}}{b}を{{中心|ちゅうしん}}として{{円|えん}}をかき、2{{辺|へん}}との{{交点|こうてん}}をそれぞれ{d}、{p}とする。", $"Draw a circle about the vertex {b}; it crosses the sides at {d} and {p}."),
                new($"{{点|てん}}{d}を{{中心|ちゅうしん}}として{{円|えん}}をかく。", $"Draw a circle about {d}."),
                new($"{{点|てん}}{p}を{{中心|ちゅうしん}}として{{等|ひと}}しい{{半径|はんけい}}の{{円|えん}}をかき、{{交点|こうてん}}の1つをTとする。", $"Draw a circle of equal radius about {p}; T is a crossing point of the two."),
                new($"{{半直線|はんちょくせん}}{b}Tをひく。", $"Draw the ray {b}T."),
            ]),
            _ => ($"{{直線|ちょくせん}}{a}{b}{{上|うえ}}にない{{点|てん}}{p}を{{通|とお}}る{a}{b}の{{垂線|すいせん}}", $"the perpendicular to {a}{b} through the point {p} off the line",
            [
                new($"{{点|てん}}{p}を{{中心|ちゅうしん}}として、{{直線|ちょくせん}}{a}{b}と2{{点|てん}}で{{交|まじ}}わる{{円|えん}}をかき、{{交点|こうてん}}を{c}、{d}とする。", $"Draw a circle about {p} that crosses the line {a}{b} at {c} and {d}."),
                new($"{{点|てん}}{c}を{{中心|ちゅうしん}}として{{円|えん}}をかく。", $"Draw a circle about {c}."),
                new($"{{点|てん}}{d}を{{中心|ちゅうしん}}として{{等|ひと}}しい{{半径|はんけい}}の{{円|えん}}をかき、{{交点|こうてん}}の1つをTとする。", $"Draw a circle of equal radius about {d}; T is a crossing point of the two."),
                new($"{{直線|ちょくせん}}{p}Tをひく。", $"Draw the line {p}T."),
            ]),
        };
        var options = Options.Of(random.Draw(r => r.Shuffle(steps), shuffled => !shuffled.SequenceEqual(steps)));
        LocalizedText[] lineFirst = [steps[^1], .. steps[..^1]];
        LocalizedText[] swapped = [.. steps[..^2], steps[^1], steps[^2]];
        return new ItemDraft
        {
            Prompt = new($"{ja}を{{作図|さくず}}する{{手順|てじゅん}}を、{{正|ただ}}しい{{順|じゅん}}に{{並|なら}}べましょう。", $"Put the steps in order: how to construct {en}."),
            Key = options.Order(steps),
            Hint = new("その{手順|てじゅん}で{使|つか}う{点|てん}が、もうできているかを{考|かんが}えましょう。", "Are the points that a step needs there already?"),
            Solution = [.. steps.Select((s, i) => new LocalizedText($"{i + 1}. {s.Ja}", $"{i + 1}. {s.En}"))],
            Traps = [new(PlaneMisconceptions.StepsOutOfOrder, options.InOrder(swapped)), new(PlaneMisconceptions.WrongConstruction, options.InOrder(lineFirst))],
        };
    }

    // Level 1: what the construction gives. 2: a place that is equally far. 3: two conditions or a circle.
    private static ItemDraft ChooseConstruction(int level, SeededRandom random)
    {
        var n = Letters(random, 4);
        var (a, b, c, p) = (n[0], n[1], n[2], n[3]);
        var (ja, en, right) = level switch
        {
            1 => random.Pick(
                ($"{{線分|せんぶん}}{a}{b}の{{中点|ちゅうてん}}を{{求|もと}}める", $"finding the midpoint of {a}{b}", Bisector),
                ($"∠{a}{b}{c}を2{{等分|とうぶん}}する", $"halving ∠{a}{b}{c}", AngleBisector),
                ($"{{三角形|さんかくけい}}{a}{b}{c}で、{{辺|へん}}{b}{c}を{{底辺|ていへん}}とするときの{{高|たか}}さをかく", $"drawing the height of triangle {a}{b}{c} on the side {b}{c}", Perpendicular),
                ($"{{点|てん}}{p}から{{直線|ちょくせん}}{a}{b}までの{{距離|きょり}}を{{表|あらわ}}す{{線分|せんぶん}}をかく", $"drawing the distance of {p} from the line {a}{b}", Perpendicular)),
            2 => random.Pick(
                ($"2{{点|てん}}{a}、{b}から{{等|ひと}}しい{{距離|きょり}}にある{{点|てん}}を{{直線|ちょくせん}}{p}{c}の{{上|うえ}}に{{求|もと}}める", $"finding the point of the line {p}{c} that is equally far from {a} and {b}", Bisector),
                ($"∠{a}{b}{c}の2{{辺|へん}}から{{等|ひと}}しい{{距離|きょり}}にある{{点|てん}}を{{線分|せんぶん}}{a}{c}の{{上|うえ}}に{{求|もと}}める", $"finding the point of {a}{c} equally far from the sides of ∠{a}{b}{c}", AngleBisector),
                ($"{{点|てん}}{a}が{{点|てん}}{b}に{{重|かさ}}なるように{{紙|かみ}}を{{折|お}}るときの{{折|お}}り{{目|め}}を{{求|もと}}める", $"finding the fold that brings {a} onto {b}", Bisector),
                ($"{{辺|へん}}{b}{a}が{{辺|へん}}{b}{c}に{{重|かさ}}なるように{{紙|かみ}}を{{折|お}}るときの{{折|お}}り{{目|め}}を{{求|もと}}める", $"finding the fold that brings the side {b}{a} onto {b}{c}", AngleBisector)),
            _ => random.Pick(
                ($"{{円|えん}}の{{周上|しゅうじょう}}の3{{点|てん}}{a}、{b}、{c}だけが{{残|のこ}}っているとき、{{円|えん}}の{{中心|ちゅうしん}}を{{求|もと}}める", $"finding the centre of a circle when only its points {a}, {b}, {c} are left", Bisector),
                ($"{{円|えん}}の{{周上|しゅうじょう}}の{{点|てん}}{p}を{{通|とお}}る{{接線|せっせん}}をかく", $"drawing the tangent at the point {p} of a circle", Perpendicular),
                ($"∠{a}{b}{c}=90°を{{使|つか}}って45°の{{角|かく}}をつくる", $"making an angle of 45° from ∠{a}{b}{c} = 90°", AngleBisector),
                ($"{{家|いえ}}{a}と{{学校|がっこう}}{b}から{{等|ひと}}しい{{距離|きょり}}にある{{駅|えき}}を{{道|みち}}{c}{p}の{{上|うえ}}に{{決|き}}める", $"placing a station on the road {c}{p}, equally far from the house {a} and the school {b}", Bisector)),
        };
        LocalizedText[] all = [Bisector, AngleBisector, Perpendicular];
        var options = Options.Shuffled(random, all);
        return new ItemDraft
        {
            Prompt = new($"{ja}には、どの{{作図|さくず}}を{{使|つか}}いますか。", $"Which construction helps with {en}?"),
            Key = options.One(right),
            Hint = new("{何|なん}から{等|ひと}しい{距離|きょり}にあるか、どこに{直角|ちょっかく}ができるかを{考|かんが}えましょう。", "What is it equally far from, or where is a right angle?"),
            Solution =
            [
                right == Bisector ? new("2{点|てん}から{等|ひと}しい{距離|きょり}にある{点|てん}は、2{点|てん}を{結|むす}ぶ{線分|せんぶん}の{垂直二等分線|すいちょくにとうぶんせん}の{上|うえ}にある。", "Points equally far from two points lie on the perpendicular bisector.")
                    : right == AngleBisector ? new("{角|かく}の2{辺|へん}から{等|ひと}しい{距離|きょり}にある{点|てん}は、{角|かく}の{二等分線|にとうぶんせん}の{上|うえ}にある。", "Points equally far from two sides lie on the bisector of the angle.")
                    : new("{直線|ちょくせん}との{距離|きょり}や{円|えん}の{接線|せっせん}では、{垂直|すいちょく}な{直線|ちょくせん}をひく。", "A distance from a line or a tangent needs a perpendicular."),
                .. level > 1 ? [new LocalizedText("{条件|じょうけん}に{合|あ}う{点|てん}の{集|あつ}まりが、{作図|さくず}する{線|せん}になる。", "All points that fit the condition make the line.")] : Array.Empty<LocalizedText>(),
                .. level > 2 ? [new LocalizedText("{図|ず}をかいて{条件|じょうけん}を{確|たし}かめる。", "Draw it and check the condition.")] : Array.Empty<LocalizedText>(),
                new($"{{答|こた}}えは{right.Ja}", $"The answer is {right.En}."),
            ],
            Traps = [.. all.Where(o => o != right).Select((o, i) => new Trap(i == 0 ? PlaneMisconceptions.WrongConstruction : PlaneMisconceptions.NotRightAngle, options.Only(o)))],
        };
    }

    // Level 1: the angle between a tangent and the line to the centre. 2: between two tangents. 3: at the chord that joins their points.
    private static ItemDraft TangentAngle(int level, SeededRandom random)
    {
        var n = Letters(random, 3);
        var (a, b, p) = (n[0], n[1], n[2]);
        var given = random.Draw(r => level == 1 ? r.Between(20, 70) : 2 * r.Between(22, 70), g => g != 45 && g != 90 && g != 60 && g != 120);
        var (ja, en, answer, step) = level switch
        {
            1 => ($"{{円|えん}}Oの{{外|そと}}の{{点|てん}}{p}から{{円|えん}}に{{接線|せっせん}}をひき、{{接点|せってん}}を{a}とします。∠{a}{p}O={given}°のとき、∠{a}O{p}は{{何度|なんど}}ですか。", $"A tangent from the point {p} touches the circle O at {a}. If ∠{a}{p}O = {given}°, how many degrees is ∠{a}O{p}?", 90 - given, $"180 − 90 − {given} = {90 - given}"),
            2 => ($"{{円|えん}}Oの{{外|そと}}の{{点|てん}}{p}から{{円|えん}}に2{{本|ほん}}の{{接線|せっせん}}をひき、{{接点|せってん}}を{a}、{b}とします。∠{a}O{b}={given}°のとき、∠{a}{p}{b}は{{何度|なんど}}ですか。", $"Two tangents from {p} touch the circle O at {a} and {b}. If ∠{a}O{b} = {given}°, how many degrees is ∠{a}{p}{b}?", 180 - given, $"360 − 90 − 90 − {given} = {180 - given}"),
            _ => ($"{{円|えん}}Oの{{外|そと}}の{{点|てん}}{p}から{{円|えん}}に2{{本|ほん}}の{{接線|せっせん}}をひき、{{接点|せってん}}を{a}、{b}とします。∠{a}{p}{b}={given}°のとき、∠O{a}{b}は{{何度|なんど}}ですか。", $"Two tangents from {p} touch the circle O at {a} and {b}. If ∠{a}{p}{b} = {given}°, how many degrees is ∠O{a}{b}?", given / 2, $"360 − 90 − 90 − {given} = {180 - given}$, $(180 − {180 - given}) ÷ 2 = {given / 2}"),
        };
        return new ItemDraft
        {
            Prompt = new(ja, en),
            Key = new NumberKey(answer),
            Hint = new("{円|えん}の{接線|せっせん}は、{接点|せってん}を{通|とお}る{半径|はんけい}に{垂直|すいちょく}です。", "A tangent is perpendicular to the radius at its point."),
            Solution =
            [
                new($"{{接線|せっせん}}と{{半径|はんけい}}は{{垂直|すいちょく}}なので、∠O{a}{p}=90°", $"The tangent is perpendicular to the radius: ∠O{a}{p} = 90°."),
                LocalizedText.Same($"${step}$"),
                WorkedSolution.Answer($"{answer}", "{度|ど}", "degrees"),
            ],
            Traps = [NumberTrap.Of(PlaneMisconceptions.NotRightAngle, level == 1 ? 180 - given : level == 2 ? 360 - given : 180 - given), .. level == 3 ? [NumberTrap.Of(PlaneMisconceptions.MixedArcAndChord, given)] : Array.Empty<Trap>()],
        };
    }

    // Level 1: words for parts of a circle. 2: symbols for them. 3: what holds of them.
    private static ItemDraft NamePart(int level, SeededRandom random)
    {
        var n = Letters(random, 2);
        var (a, b) = (n[0], n[1]);
        var degrees = random.Between(3, 8) * 20;
        LocalizedText arc = new($"{{弧|こ}}{a}{b}", $"the arc {a}{b}"), chord = new($"{{弦|げん}}{a}{b}", $"the chord {a}{b}"), angle = new($"{{中心角|ちゅうしんかく}}{a}O{b}", $"the central angle {a}O{b}"), tangent = new("{接線|せっせん}", "a tangent");
        var (ja, en, right) = level switch
        {
            1 => random.Pick(
                ($"{{円|えん}}Oの{{円周|えんしゅう}}のうち、{{点|てん}}{a}から{{点|てん}}{b}までの{{部分|ぶぶん}}", $"the part of the circle O from {a} to {b}", arc),
                ($"{{円|えん}}Oの{{周上|しゅうじょう}}の2{{点|てん}}{a}、{b}を{{結|むす}}ぶ{{線分|せんぶん}}", $"the segment that joins the points {a} and {b} of the circle O", chord)),
            2 => random.Pick(
                ($"{{円|えん}}Oの{{中心|ちゅうしん}}を{{通|とお}}るとき{{最|もっと}}も{{長|なが}}くなる、{{周上|しゅうじょう}}の2{{点|てん}}{a}、{b}を{{結|むす}}ぶ{{線分|せんぶん}}", $"the segment that joins {a} and {b} on the circle O and is longest when it passes through the centre", chord),
                ($"{{円|えん}}Oの2つの{{半径|はんけい}}O{a}、O{b}がつくり、{degrees}°のように{{度|ど}}で{{表|あらわ}}すもの", $"what the radii O{a} and O{b} make and is told in degrees, such as {degrees}°", angle),
                ($"{{円|えん}}Oで、{{中心角|ちゅうしんかく}}が{degrees}°のおうぎ{{形|がた}}の{{曲|ま}}がった{{部分|ぶぶん}}になる、{a}から{b}までのもの", $"the curved part from {a} to {b} of a sector with {degrees}° of the circle O", arc)),
            _ => random.Pick(
                ($"{{垂直二等分線|すいちょくにとうぶんせん}}が{{円|えん}}Oの{{中心|ちゅうしん}}を{{通|とお}}る、{{周上|しゅうじょう}}の2{{点|てん}}{a}、{b}を{{両端|りょうたん}}とする{{線分|せんぶん}}（{{半径|はんけい}}は{degrees}mm）", $"the segment with the ends {a} and {b} on the circle O (radius {degrees} mm), whose perpendicular bisector passes through the centre", chord),
                ($"{{円|えん}}Oで{{長|なが}}さが{{中心角|ちゅうしんかく}}に{{比例|ひれい}}する、{{円周|えんしゅう}}の{a}から{b}までの{{部分|ぶぶん}}（{{中心角|ちゅうしんかく}}は{degrees}°）", $"the part of the circle that runs from {a} to {b} and has a length proportional to the central angle, {degrees}°", arc)),
        };
        LocalizedText[] all = level == 2 ? [arc, chord, angle] : [arc, chord, tangent];
        var options = Options.Shuffled(random, all);
        return new ItemDraft
        {
            Prompt = new($"{{次|つぎ}}のものを{{何|なん}}といいますか。{ja}", $"What is it called? {en}"),
            Key = options.One(right),
            Hint = new("{円周|えんしゅう}の{一部|いちぶ}か、まっすぐな{線分|せんぶん}か、{角|かく}かを{考|かんが}えましょう。", "Is it part of the circle, a straight segment or an angle?"),
            Solution =
            [
                new("{弧|こ}は{円周|えんしゅう}の{一部|いちぶ}、{弦|げん}は{弧|こ}の{両端|りょうたん}を{結|むす}ぶ{線分|せんぶん}である。", "An arc is part of the circle, a chord joins its ends."),
                .. level > 1 ? [new LocalizedText("2つの{半径|はんけい}がつくる{角|かく}が{中心角|ちゅうしんかく}である。", "Two radii make a central angle.")] : Array.Empty<LocalizedText>(),
                new($"{{答|こた}}えは{right.Ja}", $"The answer is {right.En}."),
            ],
            Traps = [.. all.Where(o => o != right).Take(1).Select(o => new Trap(PlaneMisconceptions.MixedArcAndChord, options.Only(o)))],
        };
    }

    // Names of points; O and T are kept for centres and crossings.
    private static string[] Letters(SeededRandom random, int count) => [.. random.Shuffle("ABCDEFGHKLMNPQRS")[..count].Select(c => $"{c}")];
}
