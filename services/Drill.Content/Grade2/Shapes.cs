using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Shapes.EarlyShapeMisconceptions;
using static Drill.Content.Misconceptions.Shapes.RightShapeMisconceptions;

namespace Drill.Content.Grade2;

/// <summary>2年 さんかくけいと しかくけい、はこの かたち.</summary>
internal sealed class Shapes : IUnitFile
{
    public Unit Unit => new("g2-shapes", "math", 2, 28, new("さんかくけいと しかくけい", "Triangles and quadrilaterals"),
    [
        new Skill
        {
            Id = "triangle-quadrilateral",
            Name = new("さんかくけいと しかくけい", "Triangles and quadrilaterals"),
            Codes = ["8250223211100000", "8250223212100000"],
            Prerequisites = ["flat-shapes"],
            Templates = [new("triangle-quadrilateral.choose", 1, ChooseShapes)],
        },
        new Skill
        {
            Id = "square-rectangle",
            Name = new("せいほうけい・ちょうほうけい・ちょっかくさんかくけい", "Squares, rectangles and right-angled triangles"),
            Codes = ["8250223211200000", "8250223212100000"],
            Prerequisites = ["triangle-quadrilateral", "length-sum"],
            Templates = [new("square-rectangle.name", 1, NameShape), new("square-rectangle.around", 1, MeasureAround)],
        },
        new Skill
        {
            Id = "box-shapes",
            Name = new("はこの かたち", "Boxes"),
            Codes = ["8250223211300000", "8250223212100000"],
            Prerequisites = ["square-rectangle"],
            Templates = [new("box-shapes.sticks", 1, BuildBox)],
        },
    ]);

    private sealed record Drawn(LatticeDrawing Drawing, int Sides, bool IsClosed);

    private static LocalizedText Said(int sides, bool closed) => closed
        ? new($"まっすぐな せん {sides}ほんで かこまれた かたち".Replace("3ほん", "3ぼん", StringComparison.Ordinal), $"a shape closed by {sides} straight lines")
        : new($"まっすぐな せん {sides}ほん、1かしょ あいて いる".Replace("3ほん", "3ぼん", StringComparison.Ordinal), $"{sides} straight lines with a gap");

    private static Drawn Draw(SeededRandom random, int sides, bool isClosed)
    {
        Corner[] corners = sides switch
        {
            3 => random.Pick<Corner[]>([new(0, 0), new(random.Between(3, 6), 0), new(random.Between(0, 6), random.Between(3, 5))], [new(0, random.Between(3, 5)), new(6, random.Between(3, 5)), new(random.Between(2, 5), 0)]),
            4 => random.Pick<Corner[]>([new(0, 0), new(5, 0), new(random.Between(4, 6), 4), new(random.Between(0, 2), random.Between(3, 5))], [new(1, 0), new(6, random.Between(1, 2)), new(5, 5), new(0, random.Between(3, 4))]),
            _ => [new(1, 0), new(5, 0), new(6, 3), new(random.Between(2, 4), 5), new(0, random.Between(2, 3))],
        };
        return isClosed
            ? new(new LatticeDrawing(6, 5, Said(sides, closed: true), [new LatticeShape(corners, LatticeFill.Outline)], HasGrid: false), sides, IsClosed: true)
            : new(new LatticeDrawing(6, 5, Said(sides, closed: false), Lines: [.. corners.Zip(corners.Skip(1).Append(Toward(corners[^1], corners[0])), (from, to) => new LatticeLine(from, to, LatticeStroke.Thick))], HasGrid: false), sides, IsClosed: false);
    }

    // Two thirds of the way: the last side ends before it meets the first corner.
    private static Corner Toward(Corner from, Corner to) => new(from.X + ((to.X - from.X) * new Rational(2, 3)), from.Y + ((to.Y - from.Y) * new Rational(2, 3)));

    // Level 1: four shapes. 2: five, one with a gap. 3: six, two with a gap.
    private static ItemDraft ChooseShapes(int level, SeededRandom random)
    {
        var sides = random.Pick(3, 4);
        var other = 7 - sides;
        var (name, definition) = sides == 3
            ? (new LocalizedText("さんかくけい", "triangles"), new LocalizedText("3ぼんの ちょくせんで かこまれた かたち", "closed by 3 straight lines"))
            : (new("しかくけい", "quadrilaterals"), new("4ほんの ちょくせんで かこまれた かたち", "closed by 4 straight lines"));
        Drawn[] drawn =
        [
            Draw(random, sides, isClosed: true), Draw(random, sides, isClosed: true), Draw(random, other, isClosed: true), Draw(random, 5, isClosed: true),
            .. level >= 2 ? [Draw(random, sides, isClosed: false)] : Array.Empty<Drawn>(),
            .. level == 3 ? [Draw(random, other, isClosed: false)] : Array.Empty<Drawn>(),
        ];
        var shown = random.Shuffle(drawn);
        bool Fits(Drawn d) => d.Sides == sides && d.IsClosed;
        var choice = AllOf.Of(
            [.. Panelled.Names.Take(shown.Length)],
            i => Fits(shown[i]),
            (MiscountedSides, i => shown[i].Sides == other && shown[i].IsClosed),
            level >= 2 ? (TookOpenOrCurved, i => shown[i].Sides == sides) : (WentBySize, i => i == Array.FindIndex(shown, Fits)));
        return new ItemDraft
        {
            Prompt = new($"{shown.Length}つの なかから、{name.Ja}を ぜんぶ えらびましょう。", $"Choose all {name.En} among the {shown.Length}."),
            Figure = Panelled.Of(shown.Select(d => d.Drawing)),
            Key = choice.Key,
            Hint = new("ちょくせんは なんぼんかな。すきまは ないかな。", "How many straight lines? Is there a gap?"),
            Solution =
            [
                new($"{name.Ja}は、{definition.Ja}。", $"What we look for is {definition.En}."),
                .. level >= 2 ? [new("1かしょでも あいて いる かたちは はいらない。", "With 1 gap a shape does not belong.")] : Array.Empty<LocalizedText>(),
                .. level == 3 ? [new("5ほんの ものも はいらない。", "Nor does one of 5 lines.")] : Array.Empty<LocalizedText>(),
                new($"こたえは {choice.Right.Ja}", $"The answer is {choice.Right.En}."),
            ],
            Traps = choice.Traps,
        };
    }

    private static readonly LocalizedText Square = new("せいほうけい", "a square");
    private static readonly LocalizedText Rectangle = new("ちょうほうけい", "a rectangle");
    private static readonly LocalizedText RightTriangle = new("ちょっかくさんかくけい", "a right-angled triangle");
    private static readonly LocalizedText Slanted = new("どれでも ない しかくけい", "a quadrilateral that is none of these");

    // Level 1: a square, a rectangle or a right-angled triangle. 2: slanting ones among them. 3: standing on a corner.
    private static ItemDraft NameShape(int level, SeededRandom random)
    {
        var kind = random.Between(0, level == 1 ? 2 : 3);
        var (a, b) = random.Draw(r => (A: r.Between(2, 6), B: r.Between(2, 6)), n => n.A != n.B);
        var (x, y) = (a + 6, b + 6);
        var tilt = level == 3;
        Corner[] corners = (kind, tilt) switch
        {
            (0, false) => [new(0, 0), new(a, 0), new(a, a), new(0, a)],
            (0, true) => [new(a, 0), new(a + b, a), new(b, a + b), new(0, b)],
            (1, false) => [new(0, 0), new(a, 0), new(a, b), new(0, b)],
            (1, true) => [new(a, 0), new(a + b, b), new(b, a + b), new(0, a)],
            (2, false) => [new(0, 0), new(a, 0), new(0, b)],
            (2, true) => [new(a, 0), new(a + b, a), new(0, b)],
            _ => [new(0, 0), new(a, 0), new(a + 2, b), new(2, b)],
        };
        var (right, right90) = kind switch
        {
            0 => (Square, new LocalizedText("4つの かどが みんな ちょっかくで、4つの へんが みんな おなじ ながさ。", "All 4 corners are right angles and all 4 sides are equal.")),
            1 => (Rectangle, new("4つの かどが みんな ちょっかくで、むかいあう 2つの へんが おなじ ながさ。", "All 4 corners are right angles; the 2 sides facing each other are equal.")),
            2 => (RightTriangle, new("3つの へんが あって、1つの かどが ちょっかく。", "It has 3 sides and 1 right angle.")),
            _ => (Slanted, new("4つの かどが ちょっかくでは ない。", "Its 4 corners are not right angles.")),
        };
        var wrong = kind switch
        {
            0 => (OneOf.Shuffled(random, right, (MixedSquareRectangle, Rectangle), (IgnoredRightAngle, Slanted), (MiscountedSides, RightTriangle))),
            1 => OneOf.Shuffled(random, right, (MixedSquareRectangle, Square), (IgnoredRightAngle, Slanted), (MiscountedSides, RightTriangle)),
            2 => OneOf.Shuffled(random, right, (MiscountedSides, Square), (IgnoredRightAngle, Slanted), (WentBySize, Rectangle)),
            _ => OneOf.Shuffled(random, right, (IgnoredRightAngle, Rectangle), (MixedSquareRectangle, Square), (MiscountedSides, RightTriangle)),
        };
        return new ItemDraft
        {
            Prompt = new("ほうがんしに かいた この かたちは、なんと いいますか。", "What is this shape on squared paper called?"),
            Figure = new LatticeDrawing(x, y + 2, new($"かどが {string.Join("、", corners.Select(c => $"よこ {c.X} たて {c.Y}"))}に ある かたち", $"a shape with corners at {string.Join("; ", corners.Select(c => $"{c.X} across, {c.Y} up"))}"), [new LatticeShape(corners)]),
            Key = wrong.Key,
            Hint = new("かどの かたちと、へんの ながさを しらべよう。", "Look at the corners and the lengths of the sides."),
            Solution =
            [
                new($"ちょくせんの かずは {corners.Length}ほん。".Replace("3ほん", "3ぼん", StringComparison.Ordinal), $"It has {corners.Length} straight sides."),
                .. tilt ? [new("ななめに おいても、かどの 1つ 1つを かみの かどと くらべる。", "Though it is turned, compare each of its corners 1 by 1 with the corner of a sheet.")] : Array.Empty<LocalizedText>(),
                right90,
                new($"こたえは {right.Ja}", $"The answer is {right.En}."),
            ],
            Traps = wrong.Traps,
        };
    }

    // Level 1: another side of a rectangle. 2: all around a square. 3: all around a rectangle.
    private static ItemDraft MeasureAround(int level, SeededRandom random)
    {
        var (width, height) = random.Draw(r => (W: r.Between(3, level == 2 ? 30 : 15), H: r.Between(2, 12)), n => n.W != n.H && n.H != 3 * n.W && n.W < 5 * n.H && n.H < 5 * n.W);
        var around = level == 2 ? 4 * width : 2 * (width + height);
        return level switch
        {
            1 => new ItemDraft
            {
                Prompt = new($"ちょうほうけいの よこは {width} cm、たては {height} cmです。したの へんに むかいあう へんの ながさは なん cmですか。", $"A rectangle is {width} cm wide and {height} cm high. How many cm long is the side facing the lower one?"),
                Figure = Quadrilateral.Rectangle(width, height, new(Width: $"{width} cm", Height: $"{height} cm", Top: "□ cm")),
                Key = new NumberKey(width),
                Hint = new("むかいあう 2つの へんは、おなじ ながさだよ。", "Sides that face each other are equally long."),
                Solution = [new("ちょうほうけいの むかいあう へんは おなじ ながさ。", "In a rectangle, sides facing each other are equal."), new($"こたえは {width} cm", $"The answer is {width} cm.")],
                Traps = [NumberTrap.Of(MixedSquareRectangle, height), NumberTrap.Of(AddedTwoSidesOnly, width + height)],
            },
            2 => Around(around, new($"1つの へんが {width} cmの せいほうけいが あります。まわりの ながさは なん cmですか。", $"A square has sides of {width} cm. How many cm is it all around?"),
                Quadrilateral.Square(width, new(Width: $"{width} cm")), new("せいほうけいの 4つの へんは おなじ ながさ。", "The 4 sides of a square are equal."), $"{width} + {width} + {width} + {width} = {around}", 2 * width, (Misconceptions.Relations.InverseMisconceptions.GaveKnown, width)),
            _ => Around(around, new($"たて {height} cm、よこ {width} cmの ちょうほうけいが あります。まわりの ながさは なん cmですか。", $"A rectangle is {height} cm high and {width} cm wide. How many cm is it all around?"),
                Quadrilateral.Rectangle(width, height, new(Width: $"{width} cm", Height: $"{height} cm")), new($"{height} cmの へんが 2つ、{width} cmの へんが 2つ ある。", $"There are 2 sides of {height} cm and 2 sides of {width} cm."), $"{height} + {width} + {height} + {width} = {around}", width + height, (MixedSquareRectangle, 4 * width)),
        };
    }

    private static ItemDraft Around(int around, LocalizedText prompt, Figure figure, LocalizedText why, string sum, int twoSides, (Misconception Idea, int Response) other) => new()
    {
        Prompt = prompt,
        Figure = figure,
        Key = new NumberKey(around),
        Hint = new("4つの へんの ながさを ぜんぶ たそう。", "Add the lengths of all four sides."),
        Solution = [why, LocalizedText.Same($"${sum}$"), new($"こたえは {around} cm", $"The answer is {around} cm.")],
        Traps = [NumberTrap.Of(AddedTwoSidesOnly, twoSides), NumberTrap.Of(other.Idea, other.Response)],
    };

    // Level 1: faces, edges and corners of a box. 2: how many sticks of one length. 3: how long all sticks of one length are.
    private static ItemDraft BuildBox(int level, SeededRandom random)
    {
        var edges = random.Draw(r => (W: r.Between(3, 9), D: r.Between(2, 8), H: r.Between(2, 9)), n => n.W != n.D && n.D != n.H && n.W != n.H);
        var box = new Solid(SolidShape.Cuboid, edges.W, edges.D, edges.H, new($"{edges.W} cm", $"{edges.D} cm", $"{edges.H} cm"));
        var size = new LocalizedText($"へんの ながさが {edges.W} cm、{edges.D} cm、{edges.H} cmの はこの かたち", $"a box with edges of {edges.W} cm, {edges.D} cm and {edges.H} cm");
        if (level == 1)
        {
            var (part, partEn, count, other, third) = random.Pick(("めん", "faces", 6, 8, 4), ("へん", "edges", 12, 8, 6), ("ちょうてん", "corners", 8, 6, 12));
            return Box(new($"{size.Ja}が あります。{part}は いくつ ありますか。", $"There is {size.En}. How many {partEn} does it have?"), box, count,
                [new($"みえない ところも かぞえると、{part}は {count}。", $"Counting the hidden ones too, there are {count} {partEn}.")], (MixedBoxParts, other), (ForgotHidden, third == count ? count - 1 : count / 2));
        }

        var length = random.Pick(edges.W, edges.D, edges.H);
        if (level == 2)
        {
            var isCube = random.Between(0, 2) == 0;
            return isCube
                ? Box(new($"ひごと ねんどだまで、さいころの かたちを つくります。へんは みんな {length} cmです。{length} cmの ひごは なんぼん いりますか。", $"You build a cube of sticks and clay balls, all edges {length} cm. How many sticks of {length} cm do you need?"), null, 12,
                    [new($"さいころの かたちの へんは 12ほんで、みんな {length} cm。", $"A cube has 12 edges, all {length} cm.")], (ForgotHidden, 9), (MixedBoxParts, 6))
                : Box(new($"ひごと ねんどだまで、{size.Ja}を つくります。{length} cmの ひごは なんぼん いりますか。", $"You build {size.En} of sticks and clay balls. How many sticks of {length} cm do you need?"), box, 4,
                    [new($"おなじ ながさの へんは 4ほんずつ ある。{length} cmの ひごも 4ほん。", $"There are 4 edges of each length: 4 sticks of {length} cm.")], (ForgotHidden, 3), (MixedBoxParts, 12));
        }

        return Box(new($"ひごと ねんどだまで、{size.Ja}を つくります。{length} cmの ひごを ぜんぶ つなぐと、なん cmに なりますか。", $"You build {size.En} of sticks and clay balls. Put end to end, how many cm long are all sticks of {length} cm?"), box, 4 * length,
            [new($"{length} cmの ひごは 4ほん いる。", $"It takes 4 sticks of {length} cm."), LocalizedText.Same($"${length} × 4 = {4 * length}$")], (ForgotHidden, 3 * length), (AddedTwoSidesOnly, 2 * length));
    }

    private static ItemDraft Box(LocalizedText prompt, Figure? figure, int answer, LocalizedText[] steps, params (Misconception Idea, int Response)[] wrong) => new()
    {
        Prompt = prompt,
        Figure = figure,
        Key = new NumberKey(answer),
        Hint = new("みえない ところも わすれずに かぞえよう。", "Do not forget the hidden ones."),
        Solution = [.. steps, Phrases.Answer(answer)],
        Traps = [.. wrong.Select(w => NumberTrap.Of(w.Idea, w.Response))],
    };
}
