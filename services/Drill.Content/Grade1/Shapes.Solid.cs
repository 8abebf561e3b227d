using Drill.Content.Choices;
using Drill.Domain.Items;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Shapes.EarlyShapeMisconceptions;

namespace Drill.Content.Grade1;

/// <summary>はこ・つつ・ボールの かたち.</summary>
internal sealed partial class Shapes
{
    /// <param name="IsTraced">A child can put it on paper and draw around one clear outline.</param>
    private sealed record SolidThing(string Ja, string En, SolidKind Kind, bool IsTraced = false);

    private enum SolidKind
    {
        Box,
        Can,
        Ball,
    }

    private static readonly SolidThing[] SolidThings =
    [
        new("ティッシュの はこ", "a box of tissues", SolidKind.Box, IsTraced: true), new("さいころ", "a dice", SolidKind.Box, IsTraced: true), new("バター", "a block of butter", SolidKind.Box), new("じしょ", "a dictionary", SolidKind.Box, IsTraced: true),
        new("くつの はこ", "a shoe box", SolidKind.Box, IsTraced: true), new("キャラメルの はこ", "a box of caramels", SolidKind.Box, IsTraced: true), new("けしゴム", "a rubber", SolidKind.Box, IsTraced: true), new("いたチョコレート", "a bar of chocolate", SolidKind.Box),
        new("れんが", "a brick", SolidKind.Box, IsTraced: true), new("ドミノ", "a domino", SolidKind.Box), new("だんボールばこ", "a cardboard box", SolidKind.Box, IsTraced: true), new("おべんとうの しかくい はこ", "a square lunch box", SolidKind.Box, IsTraced: true),
        new("すいとう", "a flask", SolidKind.Can, IsTraced: true), new("かんづめ", "a tin", SolidKind.Can, IsTraced: true), new("ジュースの かん", "a can of juice", SolidKind.Can, IsTraced: true), new("ちゃづつ", "a tea caddy", SolidKind.Can, IsTraced: true), new("かんでんち", "a battery", SolidKind.Can, IsTraced: true),
        new("ラップの しん", "a cardboard tube", SolidKind.Can), new("トイレットペーパー", "a roll of toilet paper", SolidKind.Can), new("スティックのり", "a glue stick", SolidKind.Can, IsTraced: true), new("ドラムかん", "an oil drum", SolidKind.Can),
        new("ガムテープ", "a roll of tape", SolidKind.Can), new("まるい ろうそく", "a round candle", SolidKind.Can, IsTraced: true), new("まるい クッキーの かん", "a round biscuit tin", SolidKind.Can, IsTraced: true),
        new("サッカーボール", "a football", SolidKind.Ball), new("ビーだま", "a marble", SolidKind.Ball), new("スーパーボール", "a bouncy ball", SolidKind.Ball), new("ドッジボール", "a dodgeball", SolidKind.Ball),
        new("ピンポンだま", "a table tennis ball", SolidKind.Ball), new("ビーチボール", "a beach ball", SolidKind.Ball), new("テニスボール", "a tennis ball", SolidKind.Ball), new("やきゅうの ボール", "a baseball", SolidKind.Ball),
        new("ボウリングの たま", "a bowling ball", SolidKind.Ball), new("まるい あめだま", "a round candy", SolidKind.Ball), new("ちきゅうぎの たま", "the ball of a globe", SolidKind.Ball), new("まるい すいか", "a round watermelon", SolidKind.Ball),
    ];

    private static readonly SolidThing[] Traced = [.. SolidThings.Where(t => t.IsTraced)];

    private static (LocalizedText Name, LocalizedText Feature, LocalizedText Riddle) Say(SolidKind kind) => kind switch
    {
        SolidKind.Box => (new("はこの かたち", "a box"), new("かどが あって、どこも たいら", "it has corners and is flat all over"), new("たいらな ところばかりで、どの むきにも つめる", "flat all over, and can be stacked any way round")),
        SolidKind.Can => (new("つつの かたち", "a can"), new("たいらな ところと まるい ところが ある", "it is flat at its ends and round between"), new("よこに すると ころがり、たてると つめる", "rolls when it lies, and can be stacked when it stands")),
        _ => (new("ボールの かたち", "a ball"), new("どこから みても まるい", "it is round from every side"), new("どの むきにも ころがり、つめない", "rolls every way and cannot be stacked")),
    };

    // Level 1: the shape of a thing, or the outline it leaves on paper. 2: which of three things has the shape. 3: which of three things fits a riddle of rolling and stacking.
    private static ItemDraft SortSolids(int level, SeededRandom random)
    {
        if (level == 1 && random.Between(0, 2) == 0) return Trace(random);
        if (level == 1) return NameSolid(random.Pick(SolidThings.AsSpan()), random);
        var kinds = random.Shuffle(Enum.GetValues<SolidKind>());
        var shown = kinds.Select(k => random.Pick([.. SolidThings.Where(t => t.Kind == k)])).ToArray();
        var (thing, kind) = (shown[0], kinds[0]);
        var (name, feature, riddle) = Say(kind);
        var choice = OneOf.Shuffled(random, new(thing.Ja, thing.En), (SawOneFaceOnly, new(shown[1].Ja, shown[1].En)), (WentBySize, new(shown[2].Ja, shown[2].En)));
        var list = random.Shuffle(shown);
        var (listJa, listEn) = (string.Join("、", list.Select(t => t.Ja)), string.Join(", ", list.Select(t => t.En)));
        return new ItemDraft
        {
            Prompt = level == 2
                ? new($"{listJa}の なかで、{name.Ja}は どれですか。", $"Which of these has the shape of {name.En}: {listEn}?")
                : new($"{listJa}の なかで、「{riddle.Ja}」ものは どれですか。", $"Look at these: {listEn}. Which {(kind == SolidKind.Box ? "is " : "")}{riddle.En}?"),
            Key = choice.Key,
            Hint = FlatOrRolling,
            Solution =
            [
                new("3つの ものを ころがしたり つんだり する ところを かんがえる。", "Imagine rolling and stacking the 3 things."),
                .. level == 3 ? [new("はこは 6つの たいらな ところ、つつは 2つの たいらな ところ。ボールには ない。", "A box has 6 flat sides, a can has 2, a ball has none.")] : Array.Empty<LocalizedText>(),
                new($"{thing.Ja}は {feature.Ja}。", $"Look at {thing.En}: {feature.En}."),
                new($"こたえは {thing.Ja}", $"The answer is {thing.En}."),
            ],
            Traps = choice.Traps,
        };
    }

    private static readonly LocalizedText FlatOrRolling = new("たいらな ところは あるかな。ころがるかな。", "Is it flat anywhere? Does it roll?");

    private static ItemDraft NameSolid(SolidThing thing, SeededRandom random)
    {
        var (name, feature, _) = Say(thing.Kind);
        var others = random.Shuffle(Enum.GetValues<SolidKind>().Where(k => k != thing.Kind));
        var choice = OneOf.Shuffled(random, name, (SawOneFaceOnly, Say(others[0]).Name), (WentBySize, Say(others[1]).Name));
        return new ItemDraft
        {
            Prompt = new($"{thing.Ja}は どの かたちの なかまですか。", $"Which kind of shape is {thing.En}?"),
            Key = choice.Key,
            Hint = FlatOrRolling,
            Solution = [new($"{thing.Ja}は {feature.Ja}。", $"Look at {thing.En}: {feature.En}."), new($"こたえは {name.Ja}", $"The answer is {name.En}.")],
            Traps = choice.Traps,
        };
    }

    private static readonly LocalizedText Circular = new("まる", "a circle"), FourSided = new("しかく", "a shape with four corners"), ThreeSided = new("さんかく", "a triangle");

    // A solid leaves the shape of one of its faces on paper: a box has four corners wherever it stands, a can stands on a circle.
    private static ItemDraft Trace(SeededRandom random)
    {
        var thing = random.Pick(Traced.AsSpan());
        var isBox = thing.Kind == SolidKind.Box;
        var right = isBox ? FourSided : Circular;
        var choice = isBox
            ? OneOf.Shuffled(random, right, (MiscountedSides, ThreeSided), (null, Circular))
            : OneOf.Shuffled(random, right, (SawOneFaceOnly, FourSided), (null, ThreeSided));
        return new ItemDraft
        {
            Prompt = new(
                $"{thing.Ja}を かみの うえに {(isBox ? "" : "たてて ")}おいて、まわりを えんぴつで なぞります。どんな かたちが かけますか。",
                $"Put {thing.En} {(isBox ? "" : "upright ")}on paper and draw around it with a pencil. What shape do you get?"),
            Key = choice.Key,
            Hint = new("かみに ついて いる ところは、どんな かたちかな。", "What shape is the part that touches the paper?"),
            Solution =
            [
                isBox
                    ? new($"{thing.Ja}は {Say(thing.Kind).Name.Ja}で、どこを したに しても しかく。", $"Look at {thing.En}: whichever side is down has four corners.")
                    : new($"{thing.Ja}は {Say(thing.Kind).Name.Ja}で、たてると したは まる。", $"Look at {thing.En}: when it stands, the side below is a circle."),
                new($"こたえは {right.Ja}", $"The answer is {right.En}."),
            ],
            Traps = choice.Traps,
        };
    }
}
