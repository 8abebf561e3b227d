using Drill.Content.Choices;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Shapes.TriangleKindMisconceptions;

namespace Drill.Content.Grade3.Shapes;

/// <summary>Angles put in order, and the equal angles of triangles.</summary>
internal sealed partial class Triangles
{
    private static readonly LocalizedText[] CornerNames = [new("ア", "A"), new("イ", "B"), new("ウ", "C")];

    // Level 1: three angles, far apart. 2: four. 3: five, some beyond a right angle. Sizes in tens of degrees, ninths of a right angle.
    private static ItemDraft OrderAngles(int level, SeededRandom random)
    {
        var count = level + 2;
        var sizes = random.Draw(
            r => r.Shuffle(Enumerable.Range(2, level == 3 ? 14 : 9))[..count],
            n => n.Order().Zip(n.Order().Skip(1), (a, b) => b - a).Min() == (level == 1 ? 2 : 1) && !n.SequenceEqual(n.OrderDescending()));
        var panels = sizes.Select((size, i) => new Panel(Panelled.Names[i], new Angle(10 * size, ""), new($$"""{直角|ちょっかく}を 9こに {分|わ}けた {{size}}こ{分|ぶん}の {角|かく}""", $"an angle of {size} ninths of a right angle"))).ToArray();
        var order = sizes.Select((size, i) => (size, Name: Panelled.Names[i])).OrderByDescending(p => p.size).ToArray();
        var names = order.Select(p => p.Name).ToArray();
        var near = Enumerable.Range(0, count - 1).First(i => order[i].size - order[i + 1].size == (level == 1 ? 2 : 1));
        var swapped = names.ToArray();
        (swapped[near], swapped[near + 1]) = (swapped[near + 1], swapped[near]);
        var choice = Ordered.Of([.. Panelled.Names.Take(count)], name => name, names, (OrderedFromOtherEnd, names.Reverse()), (MisjudgedNearAngles, swapped));
        return new ItemDraft
        {
            Prompt = new("{角|かく}の {大|おお}きい じゅんに ならべましょう。", "Put the angles in order, the largest first."),
            Figure = new Panels(panels),
            Key = choice.Key,
            Hint = new("{辺|へん}の {長|なが}さでは なく、ひらきぐあいを くらべよう。", "Compare how wide they are open, not how long the sides are."),
            Solution =
            [
                .. order.Zip(order.Skip(1), (a, b) => new LocalizedText($"{a.Name.Ja}は {b.Name.Ja}より ひらいて いる。", $"{a.Name.En} is open wider than {b.Name.En}.")),
                new($"{{答|こた}}えは {string.Join("、", names.Select(n => n.Ja))}", $"The answer is {string.Join(", ", names.Select(n => n.En))}."),
            ],
            Traps = choice.Traps,
        };
    }

    // Level 1: one-digit sides. 2: two-digit sides. 3: two sides and the way around.
    private static ItemDraft FindEqualAngles(int level, SeededRandom random)
    {
        var (equal, third) = random.Draw(r => level == 1 ? (E: r.Between(5, 9), T: r.Between(3, 9)) : (E: r.Between(11, 19), T: r.Between(8, 19)), n => n.E != n.T && 5 * n.T < 7 * n.E);
        var apex = random.Between(0, 2);
        // Side i runs from corner i to corner i + 1; the one opposite the apex is the third.
        var sides = Enumerable.Range(0, 3).Select(i => (i + 2) % 3 == apex ? third : equal).ToArray();
        LocalizedText Pair(int a, int b) => new($"{CornerNames[Math.Min(a, b)].Ja}と {CornerNames[Math.Max(a, b)].Ja}", $"{CornerNames[Math.Min(a, b)].En} and {CornerNames[Math.Max(a, b)].En}");
        var (next, last) = ((apex + 1) % 3, (apex + 2) % 3);
        var (right, wrong, alsoWrong) = (Pair(next, last), Pair(apex, next), Pair(apex, last));
        LocalizedText all = new("3つとも {等|ひと}しい", "All three");
        var choice = OneOf.Shuffled(random, right, (ApexInPair, wrong), (ApexInPair, alsoWrong), (AllAnglesEqual, all));
        var around = (2 * equal) + third;
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($$"""{三角形|さんかくけい}アイウは まわりの {長|なが}さが {{around}}cm、アイが {{sides[0]}}cm、イウが {{sides[1]}}cmです。{等|ひと}しい {角|かく}は どれと どれですか。""", $"Triangle ABC is {around} cm around; AB is {sides[0]} cm and BC is {sides[1]} cm. Which angles are equal?")
                : new($$"""{三角形|さんかくけい}アイウは、アイが {{sides[0]}}cm、イウが {{sides[1]}}cm、ウアが {{sides[2]}}cmです。{等|ひと}しい {角|かく}は どれと どれですか。""", $"In triangle ABC, AB is {sides[0]} cm, BC is {sides[1]} cm and CA is {sides[2]} cm. Which angles are equal?"),
            Figure = Named(sides),
            Key = choice.Key,
            Hint = new("{等|ひと}しい 2つの {辺|へん}を さがそう。", "Look for the two equal sides."),
            Solution =
            [
                .. level == 3 ? [new($"ウアは ${around} - {sides[0]} - {sides[1]} = {sides[2]}$ cm。", $"CA is ${around} - {sides[0]} - {sides[1]} = {sides[2]}$ cm.")] : Array.Empty<LocalizedText>(),
                new($$"""{等|ひと}しい {辺|へん}は {{equal}}cmの 2つで、{二等辺三角形|にとうへんさんかくけい}。""", $"The two sides of {equal} cm are equal: it is isosceles."),
                new($"{{答|こた}}えは {{等|ひと}}しい {{辺|へん}}の はしに ある {right.Ja}", $"The answer: {right.En}, at the ends of the equal sides."),
            ],
            Traps = choice.Traps,
        };
    }

    private static LatticeDrawing Named(int[] sides)
    {
        var corners = DrawnTriangle.Corners(sides[0], sides[1], sides[2]).Select(c => new Corner(c.X + 2, c.Y + 2)).ToArray();
        return new(
            24,
            24,
            new("{三角形|さんかくけい}アイウ", "triangle ABC"),
            [new(corners, LatticeFill.Outline)],
            Points: [.. corners.Select((c, i) => new LatticePoint(CornerNames[i], c))],
            HasGrid: false);
    }
}
