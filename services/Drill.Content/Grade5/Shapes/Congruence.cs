using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Shapes.PolygonMisconceptions;

namespace Drill.Content.Grade5.Shapes;

/// <summary>5年 合同な図形.</summary>
internal sealed class Congruence : IUnitFile
{
    // Four sides of four lengths, so that there is one way only to lay one on the other.
    private static readonly (int X, int Y)[][] Shapes =
    [
        [(0, 0), (4, 0), (5, 2), (1, 3)],
        [(0, 0), (5, 0), (4, 3), (2, 4)],
        [(1, 0), (5, 1), (4, 3), (0, 3)],
        [(0, 1), (4, 0), (5, 3), (2, 5)],
        [(0, 0), (3, 0), (5, 3), (0, 4)],
    ];

    public Unit Unit => new("g5-congruence", "math", 5, 60, new("{合同|ごうどう}な {図形|ずけい}", "Congruent shapes"),
    [
        new Skill
        {
            Id = "congruent-parts",
            Name = new("{対応|たいおう}する {頂点|ちょうてん}・{辺|へん}・{角|かく}", "Matching corners and sides"),
            Codes = ["8250253211100000", "8250253212100000"],
            Prerequisites = ["times-table-6to9"],
            Templates = [new("congruent-parts.match", 1, MatchParts)],
        },
        new Skill
        {
            Id = "congruent-triangle-conditions",
            Name = new("{三角形|さんかくけい}が 1つに {決|き}まる とき", "What fixes a triangle"),
            Codes = ["8250253211100000", "8250253212100000"],
            Prerequisites = ["congruent-parts"],
            Templates = [new("congruent-triangle-conditions.enough", 2, ChooseEnough)],
        },
    ]);

    // Level 1: a corner. 2: a side. 3: the length of a side.
    private static ItemDraft MatchParts(int level, SeededRandom random)
    {
        var shape = random.Pick(Shapes);
        var (turns, isFlipped, start, step) = random.Draw(r => (r.Between(0, 3), r.Between(0, 1) == 0, r.Between(0, 3), r.Pick(1, 3)), n => n.Item3 != 0 && (n.Item1 != 0 || n.Item2));
        Corner[] first = [.. shape.Select(p => new Corner(p.X + 1, p.Y + 1))];
        Corner[] second = [.. shape.Select(p => Turn(isFlipped ? (5 - p.X, p.Y) : p, turns)).Select(p => new Corner(p.X + 8, p.Y + 1))];
        string Image(int i) => $"{"EFGH"[(start + (step * i)) % 4]}";
        string Side(int i, Func<int, string> name) => string.Concat(new[] { name(i % 4), name((i + 1) % 4) }.Order(StringComparer.Ordinal));
        string Own(int i) => $"{"ABCD"[i % 4]}";
        string ByOrder(int i) => $"{"EFGH"[i % 4]}";
        var asked = random.Between(0, 3);
        var figure = Draw(first, second, Image);
        if (level == 3) return MeasureSide(first, asked, figure, Side(asked, Image), i => Side(i, Own), Array.FindIndex([0, 1, 2, 3], i => Side(i, ByOrder) == Side(asked, Image)));
        var names = Enumerable.Range(0, 4).Select(i => level == 1 ? ByOrder(i) : Side(i, ByOrder)).ToArray();
        var (own, right, naive) = level == 1 ? (Own(asked), Image(asked), ByOrder(asked)) : (Side(asked, Own), Side(asked, Image), Side(asked, ByOrder));
        var (part, partEn) = level == 1 ? ("{頂点|ちょうてん}", "corner") : ("{辺|へん}", "side");
        var options = OneOf.InOrder([.. names.Order(StringComparer.Ordinal).Select(n => (n == right ? null : n == naive ? ByPosition : TookNeighbour, LocalizedText.Same(n)))]);
        return new ItemDraft
        {
            Prompt = new($"2つの {{四角形|しかくけい}}は {{合同|ごうどう}}です。{part}{own}に {{対応|たいおう}}する {part}は どれですか。", $"The two quadrilaterals are congruent. Which {partEn} matches {partEn} {own}?"),
            Figure = figure,
            Key = options.Key,
            Hint = new("まわしたり うらがえしたり して、ぴったり {重|かさ}ねて みよう。", "Turn it or flip it until it falls on the other."),
            Solution =
            [
                new(string.Join("、", Enumerable.Range(0, 4).Select(i => $"{Own(i)}と {Image(i)}")) + "が {重|かさ}なる", string.Join(", ", Enumerable.Range(0, 4).Select(i => $"{Own(i)} falls on {Image(i)}")) + "."),
                .. level == 2 ? [new LocalizedText($"{own[0]}と {own[1]}に {{対応|たいおう}}する {{頂点|ちょうてん}}を むすぶ", $"Join the corners that match {own[0]} and {own[1]}.")] : Array.Empty<LocalizedText>(),
                new($"{{答|こた}}えは {part}{right}", $"The answer is {partEn} {right}."),
            ],
            Traps = options.Traps,
        };
    }

    private static ItemDraft MeasureSide(Corner[] corners, int asked, LatticeDrawing figure, string image, Func<int, string> side, int byOrder)
    {
        Rational Length(int i)
        {
            var (from, to) = (corners[i % 4], corners[(i + 1) % 4]);
            var square = ((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y));
            return new((int)Math.Round(Math.Sqrt((double)square.Numerator) * 20), 10);
        }

        var (answer, neighbour) = (NumberKey.Write(Length(asked)), (asked + 1) % 4 == byOrder ? (asked + 3) % 4 : (asked + 1) % 4);
        var told = Enumerable.Range(0, 4).Select(i => (Name: side(i), Text: NumberKey.Write(Length(i)))).ToArray();
        return new ItemDraft
        {
            Prompt = new($"2つの {{四角形|しかくけい}}は {{合同|ごうどう}}です。{string.Join("、", told.Select(t => $"{{辺|へん}}{t.Name}は {t.Text}cm"))}の とき、{{辺|へん}}{image}は {{何|なん}}cmですか。", $"The two quadrilaterals are congruent. {string.Join(", ", told.Select(t => $"{t.Name} is {t.Text} cm"))}. How many cm is side {image}?"),
            Figure = figure,
            Key = new NumberKey(Length(asked), IsDecimal: true),
            Hint = new($"{{辺|へん}}{image}は どの {{辺|へん}}と {{重|かさ}}なるかな？", $"Which side does {image} fall on?"),
            Solution =
            [
                new($"{{辺|へん}}{image}は {{辺|へん}}{side(asked)}に {{対応|たいおう}}する", $"Side {image} matches side {side(asked)}."),
                new($"{{対応|たいおう}}する {{辺|へん}}の {{長|なが}}さは {{等|ひと}}しい", "Matching sides are equally long."),
                WorkedSolution.Answer(answer, "cm"),
            ],
            Traps = [.. byOrder != asked ? [NumberTrap.Of(ByPosition, Length(byOrder))] : Array.Empty<Trap>(), NumberTrap.Of(TookNeighbour, Length(neighbour))],
        };
    }

    private static (int X, int Y) Turn((int X, int Y) point, int quarters) => quarters == 0 ? point : Turn((5 - point.Y, point.X), quarters - 1);

    private static LatticeDrawing Draw(Corner[] first, Corner[] second, Func<int, string> image)
    {
        (string Name, Corner Place)[] points = [.. first.Select((c, i) => ($"{"ABCD"[i]}", c)), .. second.Select((c, i) => (image(i), c)).OrderBy(p => p.Item1, StringComparer.Ordinal)];
        var list = string.Join("、", points.Select(p => $"{p.Name} ({p.Place.X}, {p.Place.Y})"));
        return new(
            14,
            7,
            new($"{{方眼|ほうがん}}の {{上|うえ}}の {{四角形|しかくけい}}ABCDと {{四角形|しかくけい}}EFGH。{list}", $"quadrilaterals ABCD and EFGH on squared paper. {string.Join(", ", points.Select(p => $"{p.Name} ({p.Place.X}, {p.Place.Y})"))}"),
            [new(first), new(second)],
            Points: [.. points.Select(p => new LatticePoint(LocalizedText.Same(p.Name), p.Place))]);
    }

    // Level 1: three sides or two sides with the angle between, against two parts. 2: against an angle not between. 3: against three angles too.
    private static ItemDraft ChooseEnough(int level, SeededRandom random)
    {
        var (a, b, c) = random.Draw(r => (A: r.Between(4, 9), B: r.Between(4, 9), C: r.Between(5, 11)), n => n.A != n.B && n.B != n.C && n.A != n.C && n.A + n.B > n.C && n.A + n.C > n.B && n.B + n.C > n.A);
        var (p, q) = random.Draw(r => (P: r.Between(7, 15) * 5, Q: r.Between(7, 15) * 5), n => n.P != n.Q && n.P + n.Q < 150);
        var right = random.Pick(
            new LocalizedText($"{{辺|へん}}AB {a}cm、{{辺|へん}}BC {b}cm、{{辺|へん}}CA {c}cm", $"AB {a} cm, BC {b} cm, CA {c} cm"),
            new($"{{辺|へん}}AB {a}cm、{{辺|へん}}BC {b}cm、{{角|かく}}B {p}°", $"AB {a} cm, BC {b} cm, angle B {p}°"),
            new($"{{辺|へん}}BC {b}cm、{{角|かく}}B {p}°、{{角|かく}}C {q}°", $"BC {b} cm, angle B {p}°, angle C {q}°"));
        Part twoSides = new(TooFewParts, new($"{{辺|へん}}AB {a}cm、{{辺|へん}}BC {b}cm", $"AB {a} cm, BC {b} cm"), new("{間|あいだ}の {角|かく}が {決|き}まらない", "the angle between them is open"));
        Part sideAndAngle = new(TooFewParts, new($"{{辺|へん}}BC {b}cm、{{角|かく}}B {p}°", $"BC {b} cm, angle B {p}°"), new("もう 1つの {辺|へん}か {角|かく}が {決|き}まらない", "another side or angle is open"));
        // The side opposite the angle is the shorter one: two triangles have these parts.
        Part notBetween = new(
            AngleNotBetween, new($"{{辺|へん}}AB {Math.Max(a, b)}cm、{{辺|へん}}CA {Math.Max(a, b) - 1}cm、{{角|かく}}B 40°", $"AB {Math.Max(a, b)} cm, CA {Math.Max(a, b) - 1} cm, angle B 40°"),
            new("{角|かく}が 2つの {辺|へん}の {間|あいだ}に ないので 2つ かける", "the angle is not between the sides, and two triangles can be drawn"));
        Part threeAngles = new(
            SameShapeOtherSize, new($"{{角|かく}}A {180 - p - q}°、{{角|かく}}B {p}°、{{角|かく}}C {q}°", $"angle A {180 - p - q}°, angle B {p}°, angle C {q}°"),
            new("{形|かたち}は {決|き}まっても {大|おお}きさは いろいろ", "the shape is fixed, but not the size"));
        Part enough = new(null, right, new("1つに {決|き}まる", "there is one triangle only"));
        var listed = random.Shuffle<Part>(level switch
        {
            1 => [twoSides, threeAngles, enough],
            2 => [twoSides, threeAngles, notBetween, enough],
            _ => [twoSides, sideAndAngle, threeAngles, notBetween, enough],
        });
        var options = OneOf.InOrder([.. listed.Select(l => (l.Idea, l.Given))]);
        return new ItemDraft
        {
            Prompt = new(
                "{三角形|さんかくけい}ABCを かきます。{形|かたち}も {大|おお}きさも 1つに {決|き}まるのは どれが わかって いる ときですか。",
                "You draw triangle ABC. Which of these fix both its shape and its size?"),
            Key = options.Key,
            Hint = new("3つの {辺|へん}、2つの {辺|へん}と {間|あいだ}の {角|かく}、1つの {辺|へん}と {両|りょう}はしの {角|かく}だよ。", "Three sides; two sides and the angle between; a side and the angles at its ends."),
            Solution =
            [
                new("それぞれを じっさいに かいて みる", "Try to draw each of them."),
                .. listed.Where(l => l.Idea is not null).Append(enough).Select(l => new LocalizedText($"「{l.Given.Ja}」なら、{l.Drawn.Ja}", $"With {l.Given.En}, {l.Drawn.En}.")),
            ],
            Traps = options.Traps,
        };
    }

    /// <summary>Parts of a triangle that are given.</summary>
    /// <param name="Idea">Why they may be taken to be enough; null when they are.</param>
    /// <param name="Drawn">What comes out when it is drawn from them.</param>
    private sealed record Part(Misconception? Idea, LocalizedText Given, LocalizedText Drawn);
}
