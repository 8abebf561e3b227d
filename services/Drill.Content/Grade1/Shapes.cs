using Drill.Content.Choices;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Shapes.EarlyShapeMisconceptions;

namespace Drill.Content.Grade1;

/// <summary>1年 いろいろな かたち、かたちづくり、ものの いち.</summary>
internal sealed partial class Shapes : IUnitFile
{
    public Unit Unit => new("g1-shapes", "math", 1, 55, new("いろいろな かたち", "Shapes"),
    [
        new Skill
        {
            Id = "position-words",
            Name = new("ものの いち", "Where things are"),
            Codes = ["8250213211300000", "8250213111200000"],
            Prerequisites = ["ordinal-numbers"],
            Templates = [new("position-words.shelf", 1, FindOnShelf)],
        },
        new Skill
        {
            Id = "solid-shapes",
            Name = new("はこ・つつ・ボールの かたち", "Boxes, cans and balls"),
            Codes = ["8250213211100000", "8250213212100000"],
            Templates = [new("solid-shapes.sort", 2, SortSolids)],
        },
        new Skill
        {
            Id = "flat-shapes",
            Name = new("さんかく・しかく・まる", "Triangles, squares and circles"),
            Codes = ["8250213211100000", "8250213212100000"],
            Prerequisites = ["solid-shapes"],
            Templates = [new("flat-shapes.find", 2, FindFlatShape)],
        },
        new Skill
        {
            Id = "tile-shapes",
            Name = new("いろいたで かたちづくり", "Making shapes of tiles"),
            Codes = ["8250213211200000", "8250213212100000"],
            Prerequisites = ["flat-shapes", "count-objects"],
            Templates = [new("tile-shapes.count", 1, CountTiles)],
        },
    ]);

    private static readonly LocalizedText[] Things =
    [
        new("くま", "bear"), new("ねこ", "cat"), new("いぬ", "dog"), new("うま", "horse"), new("とり", "bird"), new("かめ", "turtle"), new("ほん", "book"), new("かさ", "umbrella"),
        new("くつ", "shoes"), new("とけい", "clock"), new("ぼうし", "cap"), new("かばん", "bag"), new("つみき", "blocks"), new("まり", "ball"), new("はさみ", "scissors"), new("ふで", "brush"),
    ];

    // Level 1: one row, from the left or the right. 2: three rows of three. 3: four rows of four.
    private static ItemDraft FindOnShelf(int level, SeededRandom random)
    {
        var size = level + 1;
        var (rows, columns) = level == 1 ? (1, 5) : (size, size);
        var things = random.Shuffle(Things);
        var (row, column) = random.Draw(
            r => (Row: r.Between(1, rows), Column: r.Between(1, columns)),
            n => 2 * n.Column != columns + 1 && (level == 1 || 2 * n.Row != rows + 1));
        var (fromTop, fromLeft) = (random.Between(0, 1) == 1, random.Between(0, 1) == 1);
        LocalizedText At(int r, int c) => things[((r - 1) * columns) + c - 1];
        var right = At(row, column);
        var mirrored = At(row, columns + 1 - column);
        var flipped = At(level == 1 ? row : rows + 1 - row, level == 1 ? (column % columns) + 1 : column);
        var (rowCount, columnCount) = (fromTop ? row : rows + 1 - row, fromLeft ? column : columns + 1 - column);
        var (sideJa, sideEn) = fromLeft ? ("ひだり", "left") : ("みぎ", "right");
        var (endJa, endEn) = fromTop ? ("うえ", "top") : ("した", "bottom");
        var place = level == 1
            ? new LocalizedText($"{sideJa}から {columnCount}ばんめ", $"number {columnCount} from the {sideEn}")
            : new($"{endJa}から {rowCount}だんめの、{sideJa}から {columnCount}ばんめ", $"in row {rowCount} from the {endEn}, number {columnCount} from the {sideEn}");
        var choice = level == 1
            ? OneOf.Shuffled(random, right, (MixedLeftRight, mirrored), (Misconceptions.Numbers.CountingMisconceptions.SkippedNumber, flipped == mirrored ? things[columns] : flipped))
            : OneOf.Shuffled(random, right, (MixedLeftRight, mirrored), (MixedUpDown, flipped), (Misconceptions.Numbers.CountingMisconceptions.FromOtherEnd, At(rows + 1 - row, columns + 1 - column)));
        return new ItemDraft
        {
            Prompt = new($"{place.Ja}に あるのは なんですか。", $"What is {place.En}?"),
            Figure = new Shelf([.. Enumerable.Range(1, rows).Select(r => (IReadOnlyList<LocalizedText>)[.. Enumerable.Range(1, columns).Select(c => At(r, c))])]),
            Key = choice.Key,
            Hint = new("どちらの はしから かぞえるか、ゆびで さして みよう。", "Point at the end where you start to count."),
            Solution =
            [
                .. level == 1 ? Array.Empty<LocalizedText>() : [new($"{endJa}から {rowCount}だんめを みつける。", $"Find row {rowCount} from the {endEn}.")],
                new($"{sideJa}から {columnCount}つ かぞえる。", $"Count {columnCount} from the {sideEn}."),
                new($"こたえは {right.Ja}", $"The answer is: {right.En}."),
            ],
            Traps = choice.Traps,
        };
    }
}
