using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Shapes.EarlyShapeMisconceptions;

namespace Drill.Content.Grade1;

/// <summary>Flat shapes and what is made of them.</summary>
internal sealed partial class Shapes
{
    private static readonly LocalizedText Five = new("まっすぐな せん 5ほんで かこまれた かたち", "a shape closed by 5 straight lines");
    private static readonly LocalizedText Open3 = new("まっすぐな せん 3ぼん、1かしょ あいて いる", "3 straight lines with a gap");
    private static readonly LocalizedText Open4 = new("まっすぐな せん 4ほん、1かしょ あいて いる", "4 straight lines with a gap");

    private static LatticeDrawing Closed(LocalizedText said, params IReadOnlyList<Corner> corners) => new(6, 5, said, [new LatticeShape(corners)], HasGrid: false);

    private static LatticeDrawing Open(LocalizedText said, params IReadOnlyList<Corner> corners) => new(
        6, 5, said, Lines: [.. corners.Zip(corners.Skip(1), (from, to) => new LatticeLine(from, to, LatticeStroke.Thick))], HasGrid: false);

    private static LatticeDrawing DrawTriangle(SeededRandom random)
    {
        var (left, width, top, tip, isUp) = (random.Between(0, 2), random.Between(3, 4), random.Between(3, 5), random.Between(0, 6), random.Between(0, 1) == 1);
        var (ja, en) = tip < left ? ("ひだり", " on the left") : tip > left + width ? ("みぎ", " on the right") : ("", "");
        var said = new LocalizedText($"まっすぐな せん 3ぼんで かこまれた、さきが {ja}{(isUp ? "うえ" : "した")}に ある かたち", $"a shape closed by 3 straight lines, its tip {(isUp ? "above" : "below")}{en}");
        return isUp ? Closed(said, new(left, 0), new(left + width, 0), new(tip, top)) : Closed(said, new(left, 5), new(left + width, 5), new(tip, 5 - top));
    }

    private static LatticeDrawing DrawSquare(SeededRandom random)
    {
        if (random.Between(0, 2) == 0) return Closed(Square("ななめに たった ", " that stands on its tip"), new(3, 0), new(5, 2), new(3, 4), new(1, 2));
        var (width, height) = (random.Between(2, 5), random.Between(2, 4));
        var said = width > height ? Square("よこに ながい ", " that is wide") : width < height ? Square("たてに ながい ", " that is tall") : Square("よこも たても おなじ ながさの ", " that is as tall as wide");
        return Closed(said, new(0, 0), new(width, 0), new(width, height), new(0, height));
    }

    private static LocalizedText Square(string ja, string en) => new($"まっすぐな せん 4ほんで かこまれた、{ja}かたち", $"a shape closed by 4 straight lines{en}");

    private static LatticeDrawing DrawRound(SeededRandom random)
    {
        var (radius, ja, en) = random.Pick<(Rational, string, string)>((1, "ちいさな ", "small "), (new(3, 2), "", ""), (2, "おおきな ", "large "));
        return new(6, 5, new($"どこも まるい せんで かこまれた {ja}かたち", $"a {en}shape with a round line all around"), Arcs: [new LatticeArc(new(3, new(5, 2)), radius, Fill: LatticeFill.Filled)], HasGrid: false);
    }

    private static LatticeDrawing DrawOpenTriangle(SeededRandom random) =>
        Open(Open3, new(2, 0), new(0, 0), new(random.Between(1, 4), 4), new(5, random.Between(0, 1)));

    private static LatticeDrawing DrawOpenSquare(SeededRandom random) =>
        random.Between(0, 1) == 1 ? Open(Open4, new(3, 4), new(1, 4), new(1, 1), new(5, 1), new(5, 4)) : Open(Open4, new(1, 2), new(1, 4), new(5, 4), new(5, 0), new(1, 0));

    // Level 1: one triangle, square or circle among the others. 2: four shapes, one with a gap. 3: six shapes, one with a gap and one with five sides.
    private static ItemDraft FindFlatShape(int level, SeededRandom random)
    {
        var isTriangle = random.Between(0, 1) == 1;
        var asked = isTriangle ? new LocalizedText("さんかく", "triangle") : new("しかく", "quadrilateral");
        var right = isTriangle ? DrawTriangle(random) : DrawSquare(random);
        var other = isTriangle ? DrawSquare(random) : DrawTriangle(random);
        var gap = isTriangle ? DrawOpenTriangle(random) : DrawOpenSquare(random);
        LatticeDrawing[] wrong = level switch
        {
            1 => [other, DrawRound(random)],
            2 => [other, DrawRound(random), gap],
            _ => [other, DrawRound(random), gap, Closed(Five, new(0, 2), new(1, 0), new(random.Between(4, 5), 0), new(6, 2), new(3, 4)), isTriangle ? DrawOpenSquare(random) : DrawOpenTriangle(random)],
        };
        var shown = random.Shuffle(wrong.Prepend(right));
        int At(LatticeDrawing drawing) => Array.FindIndex(shown, d => ReferenceEquals(d, drawing));
        var choice = OneOf.InOrder(
            [.. Panelled.Names.Take(shown.Length)], At(right), [.. wrong.Select((w, i) => (i switch { 0 => MiscountedSides, 1 => WentBySize, 3 => MiscountedSides, _ => TookOpenOrCurved }, At(w)))]);
        var name = Panelled.Names[At(right)];
        var sides = isTriangle ? 3 : 4;
        return new ItemDraft
        {
            Prompt = new($"{shown.Length}つの なかで、{asked.Ja}は どれですか。", $"Which of the {shown.Length} is a {asked.En}?"),
            Figure = Panelled.Of(shown),
            Key = choice.Key,
            Hint = new("まっすぐな せんは なんぼんかな。すきまは ないかな。", "How many straight lines are there? Is there a gap?"),
            Solution =
            [
                new($"{asked.Ja}は、まっすぐな せん {sides}ほんで かこまれて いる。".Replace("3ほん", "3ぼん", StringComparison.Ordinal), $"A {asked.En} is closed by {sides} straight lines."),
                .. level >= 2 ? [new("1かしょでも あいて いる かたちは ちがう。", "A shape with even 1 gap does not count.")] : Array.Empty<LocalizedText>(),
                .. level == 3 ? [new("せんが 5ほんの かたちも ちがう。", "A shape of 5 lines does not count.")] : Array.Empty<LocalizedText>(),
                new($"こたえは {name.Ja}", $"The answer is {name.En}."),
            ],
            Traps = choice.Traps,
        };
    }

    // Level 1: 2 squares, perhaps with a half. 2: 3 or 4 squares, perhaps with a half. 3: 4 to 6 squares with one or two halves.
    private static ItemDraft CountTiles(int level, SeededRandom random)
    {
        var (wholes, halves) = level switch { 1 => (2, random.Between(0, 1)), 2 => (random.Between(3, 4), random.Between(0, 1)), _ => (random.Between(4, 6), random.Between(1, 2)) };
        var places = DrawPlaces(wholes, halves, random);
        var tiles = (2 * wholes) + halves;
        return new ItemDraft
        {
            Prompt = new(
                "ましかくを ななめに はんぶんに した いろいたで、かたちを つくりました。いろいたは なんまい つかいましたか。",
                "The tiles are squares cut in half from corner to corner. How many tiles make this shape?"),
            Figure = new LatticeDrawing(8, 5, Describe(places, wholes), [.. places.Select((p, i) => i < wholes ? LatticeShape.Rectangle(p.X, p.Y, 1, 1) : Half(p, random))]),
            Key = new NumberKey(tiles),
            Hint = new("ますの なかに ななめの せんを ひいて、さんかくに わけよう。", "Draw lines from corner to corner and split the squares into triangles."),
            Solution =
            [
                new($"ましかく 1つは いろいた 2まい。ましかくは {wholes}こで {2 * wholes}まい。", $"Each square is 2 tiles. {wholes} whole squares need {2 * wholes}."),
                .. halves == 0 ? Array.Empty<LocalizedText>() : [new($"さんかくは {halves}こで {halves}まい。${2 * wholes} + {halves} = {tiles}$", $"{halves} more for the triangles: ${2 * wholes} + {halves} = {tiles}$")],
                Phrases.Answer(tiles),
            ],
            Traps = [NumberTrap.Of(CountedSquaresOnly, wholes + halves), NumberTrap.Of(MissedTile, tiles - 1)],
        };
    }

    // Squares that touch: each next one lies beside, or on, one that is there.
    private static (int X, int Y)[] DrawPlaces(int wholes, int halves, SeededRandom random)
    {
        List<(int X, int Y)> places = [(random.Between(2, 5), random.Between(1, 2))];
        while (places.Count < wholes + halves)
        {
            var (x, y) = random.Pick([.. places.Take(Math.Min(places.Count, wholes))]);
            var (dx, dy) = random.Pick((1, 0), (-1, 0), (0, 1), (0, -1));
            if (x + dx is >= 0 and < 8 && y + dy is >= 0 and < 5 && !places.Contains((x + dx, y + dy))) places.Add((x + dx, y + dy));
        }

        return [.. places];
    }

    private static LatticeShape Half((int X, int Y) place, SeededRandom random)
    {
        var (x, y) = place;
        Corner[] corners = [new(x, y), new(x + 1, y), new(x + 1, y + 1), new(x, y + 1)];
        var missing = random.Between(0, 3);
        return new([.. corners.Where((_, i) => i != missing)]);
    }

    private static LocalizedText Describe((int X, int Y)[] places, int wholes)
    {
        string Ja(IEnumerable<(int X, int Y)> at) => string.Join("、", at.Select(p => $"ひだりから {p.X + 1}れつめ したから {p.Y + 1}だんめ"));
        string En(IEnumerable<(int X, int Y)> at) => string.Join("; ", at.Select(p => $"column {p.X + 1}, row {p.Y + 1} from below"));
        var halves = places.Skip(wholes).ToArray();
        return new(
            $"ぜんぶ ぬった ます：{Ja(places.Take(wholes))}{(halves.Length == 0 ? "" : $"。ななめに はんぶん ぬった ます：{Ja(halves)}")}",
            $"Whole squares: {En(places.Take(wholes))}{(halves.Length == 0 ? "" : $". Half squares: {En(halves)}")}");
    }
}
