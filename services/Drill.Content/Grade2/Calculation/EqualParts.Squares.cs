using Drill.Content.Choices;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using static Drill.Content.Misconceptions.Calculation.FirstProductMisconceptions;

namespace Drill.Content.Grade2.Calculation;

/// <summary>Sheets of origami paper cut into parts.</summary>
internal sealed partial class EqualParts
{
    private const int Side = 4;

    /// <summary>A way to cut a sheet.</summary>
    /// <param name="Ja">What its parts look like.</param>
    private sealed record Cut(string Ja, string En, params IReadOnlyList<Corner[]> Pieces);

    private static readonly Cut[] Halves =
    [
        new("たてながの しかく", "tall strips", Columns(2)),
        new("よこながの しかく", "wide strips", Rows(2)),
        new("さんかく", "triangles", [At(0, 0), At(4, 0), At(0, 4)], [At(4, 0), At(4, 4), At(0, 4)]),
    ];

    private static readonly Cut[] Quarters =
    [
        new("たてながの しかく", "tall strips", Columns(4)),
        new("よこながの しかく", "wide strips", Rows(4)),
        new("ましかく", "squares", Boxes(2, 2)),
        new("さんかく", "triangles", Fan(At(0, 0), At(4, 0), At(4, 4), At(0, 4))),
    ];

    private static readonly Cut[] Eighths =
    [
        new("たてながの しかく", "tall oblongs", Boxes(4, 2)),
        new("よこながの しかく", "wide oblongs", Boxes(2, 4)),
        new("さんかく", "triangles", Fan(At(0, 0), At(2, 0), At(4, 0), At(4, 2), At(4, 4), At(2, 4), At(0, 4), At(0, 2))),
    ];

    private static ItemDraft NameSquarePart(SeededRandom random)
    {
        var cut = random.Pick(random.Pick(Halves, Quarters, Eighths).AsSpan());
        var parts = cut.Pieces.Count;
        return new ItemDraft
        {
            Prompt = new("おりがみを おなじ おおきさに わけました。いろの ところは もとの おおきさの なんぶんの いちですか。", "A sheet of origami paper is cut into equal parts. What fraction of the whole is coloured?"),
            Figure = Draw(cut, "おなじ おおきさの", "equal", random),
            Key = new FractionKey(new(1, parts), FractionForm.Any),
            Hint = CountParts,
            Solution = ShowPart(parts),
            Traps = TrapsOf(parts),
        };
    }

    // Beside it a sheet of as many white parts as the fraction has parts, and one of as many parts that are not equal.
    private static ItemDraft FindPart(SeededRandom random)
    {
        var parts = random.Pick(2, 4);
        var right = Draw(random.Pick((parts == 2 ? Halves : Quarters).AsSpan()), "おなじ おおきさの", "equal", random);
        var oneMore = Draw(new("たてながの しかく", "tall strips", Columns(parts + 1)), "おなじ おおきさの", "equal", random);
        Corner[][] unequal = parts == 2 ? [Box(0, 0, 1, 4), Box(1, 0, 3, 4)] : [Box(0, 0, 3, 3), Box(3, 0, 1, 3), Box(0, 3, 3, 1), Box(3, 3, 1, 1)];
        var uneven = Draw(new("しかく", "oblongs", unequal), "おおきさの ちがう", "unequal", random);
        var shown = random.Shuffle([right, oneMore, uneven]);
        int PlaceOf(LatticeDrawing drawing) => Array.FindIndex(shown, d => ReferenceEquals(d, drawing));
        var name = Panelled.Names[PlaceOf(right)];
        var choice = OneOf.InOrder([.. Panelled.Names.Take(shown.Length)], PlaceOf(right), (CountedOtherParts, PlaceOf(oneMore)), (UnequalParts, PlaceOf(uneven)));
        return new ItemDraft
        {
            Prompt = new($"もとの おおきさの $1/{parts}$ に いろを ぬったのは どれですか。", $"In which picture is $1/{parts}$ of the whole coloured?"),
            Figure = Panelled.Of(shown),
            Key = choice.Key,
            Hint = new("おなじ おおきさに わけて あるかな。ぜんぶで いくつに わけたかな。", "Are the parts equal? How many are there in all?"),
            Solution =
            [
                new($"$1/{parts}$ は、おなじ おおきさに {parts}つに わけた 1つぶん。", $"$1/{parts}$ is 1 of {parts} equal parts."),
                new($"こたえは {name.Ja}", $"The answer is {name.En}."),
            ],
            Traps = choice.Traps,
        };
    }

    private static LatticeDrawing Draw(Cut cut, string sized, string enSized, SeededRandom random)
    {
        var coloured = random.Between(0, cut.Pieces.Count - 1);
        return new(
            Side, Side, new($"{sized} {cut.Ja} {cut.Pieces.Count}つに わけた おりがみの、1つに いろ", $"a sheet cut into {cut.Pieces.Count} {enSized} {cut.En}, 1 of them coloured"),
            [.. cut.Pieces.Select((piece, i) => new LatticeShape(piece, i == coloured ? LatticeFill.Filled : LatticeFill.Outline))], HasGrid: false);
    }

    private static Corner[][] Columns(int count) => Boxes(count, 1);

    private static Corner[][] Rows(int count) => Boxes(1, count);

    private static Corner[][] Boxes(int columns, int rows)
    {
        var (width, height) = (new Rational(Side, columns), new Rational(Side, rows));
        return [.. Enumerable.Range(0, columns * rows).Select(i => Box(width * (i % columns), height * (i / columns), width, height))];
    }

    private static Corner[] Box(Rational x, Rational y, Rational width, Rational height) => [new(x, y), new(x + width, y), new(x + width, y + height), new(x, y + height)];

    /// <summary>Triangles from the middle of the sheet to its rim.</summary>
    private static Corner[][] Fan(params Corner[] rim) => [.. rim.Select((corner, i) => (Corner[])[At(2, 2), corner, rim[(i + 1) % rim.Length]])];

    private static Corner At(int x, int y) => new(x, y);
}
