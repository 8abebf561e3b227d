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
            Templates = [new("solid-shapes.sort", 1, SortSolids)],
        },
        new Skill
        {
            Id = "flat-shapes",
            Name = new("さんかく・しかく・まる", "Triangles, squares and circles"),
            Codes = ["8250213211100000", "8250213212100000"],
            Prerequisites = ["solid-shapes"],
            Templates = [new("flat-shapes.find", 1, FindFlatShape, Variety: 10)],
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

    private sealed record SolidThing(string Ja, string En, SolidKind Kind);

    private enum SolidKind
    {
        Box,
        Can,
        Ball,
    }

    private static readonly SolidThing[] SolidThings =
    [
        new("ティッシュの はこ", "a box of tissues", SolidKind.Box), new("さいころ", "a dice", SolidKind.Box), new("バター", "a block of butter", SolidKind.Box), new("じしょ", "a dictionary", SolidKind.Box),
        new("くつの はこ", "a shoe box", SolidKind.Box), new("キャラメルの はこ", "a box of caramels", SolidKind.Box), new("けしゴム", "a rubber", SolidKind.Box), new("すいとう", "a flask", SolidKind.Can),
        new("かんづめ", "a tin", SolidKind.Can), new("ジュースの かん", "a can of juice", SolidKind.Can), new("ちゃづつ", "a tea caddy", SolidKind.Can), new("かんでんち", "a battery", SolidKind.Can),
        new("ラップの しん", "a cardboard tube", SolidKind.Can), new("サッカーボール", "a football", SolidKind.Ball), new("ビーだま", "a marble", SolidKind.Ball), new("スーパーボール", "a bouncy ball", SolidKind.Ball), new("ドッジボール", "a dodgeball", SolidKind.Ball),
        new("ピンポンだま", "a table tennis ball", SolidKind.Ball), new("ビーチボール", "a beach ball", SolidKind.Ball), new("テニスボール", "a tennis ball", SolidKind.Ball), new("トイレットペーパー", "a roll of toilet paper", SolidKind.Can),
    ];

    private static (LocalizedText Name, LocalizedText Feature, LocalizedText Riddle) Say(SolidKind kind) => kind switch
    {
        SolidKind.Box => (new("はこの かたち", "a box"), new("かどが あって、どこも たいら", "it has corners and is flat all over"), new("たいらな ところばかりで、どの むきにも つめる", "flat all over, and can be stacked any way round")),
        SolidKind.Can => (new("つつの かたち", "a can"), new("たいらな ところと まるい ところが ある", "it is flat at its ends and round between"), new("よこに すると ころがり、たてると つめる", "rolls when it lies, and can be stacked when it stands")),
        _ => (new("ボールの かたち", "a ball"), new("どこから みても まるい", "it is round from every side"), new("どの むきにも ころがり、つめない", "rolls every way and cannot be stacked")),
    };

    // Level 1: the shape of a thing. 2: which of three things has the shape. 3: which of three things fits a riddle of rolling and stacking.
    private static ItemDraft SortSolids(int level, SeededRandom random)
    {
        var kinds = random.Shuffle(Enum.GetValues<SolidKind>());
        var shown = kinds.Select(k => random.Pick([.. SolidThings.Where(t => t.Kind == k)])).ToArray();
        var (thing, kind) = (shown[0], kinds[0]);
        var (name, feature, riddle) = Say(kind);
        var choice = level == 1
            ? OneOf.Shuffled(random, name, (SawOneFaceOnly, Say(kinds[1]).Name), (WentBySize, Say(kinds[2]).Name))
            : OneOf.Shuffled(random, new(thing.Ja, thing.En), (SawOneFaceOnly, new(shown[1].Ja, shown[1].En)), (WentBySize, new(shown[2].Ja, shown[2].En)));
        var list = random.Shuffle(shown);
        var (listJa, listEn) = (string.Join("、", list.Select(t => t.Ja)), string.Join(", ", list.Select(t => t.En)));
        return new ItemDraft
        {
            Prompt = level switch
            {
                1 => new($"{thing.Ja}は どの かたちの なかまですか。", $"Which kind of shape is {thing.En}?"),
                2 => new($"{listJa}の なかで、{name.Ja}は どれですか。", $"Which of these has the shape of {name.En}: {listEn}?"),
                _ => new($"{listJa}の なかで、「{riddle.Ja}」ものは どれですか。", $"Look at these: {listEn}. Which {(kind == SolidKind.Box ? "is " : "")}{riddle.En}?"),
            },
            Key = choice.Key,
            Hint = new("たいらな ところは あるかな。ころがるかな。", "Is it flat anywhere? Does it roll?"),
            Solution =
            [
                .. level == 1 ? Array.Empty<LocalizedText>() : [new("3つの ものを ころがしたり つんだり する ところを かんがえる。", "Imagine rolling and stacking the 3 things.")],
                .. level == 3 ? [new("はこは 6つの たいらな ところ、つつは 2つの たいらな ところ。ボールには ない。", "A box has 6 flat sides, a can has 2, a ball has none.")] : Array.Empty<LocalizedText>(),
                new($"{thing.Ja}は {feature.Ja}。", $"Look at {thing.En}: {feature.En}."),
                new($"こたえは {(level == 1 ? name.Ja : thing.Ja)}", $"The answer is {(level == 1 ? name.En : thing.En)}."),
            ],
            Traps = choice.Traps,
        };
    }
}
