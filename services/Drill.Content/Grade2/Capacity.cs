using Drill.Content.Choices;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Measures;
using Drill.Domain.Items.Responses.Quantities;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.FirstUnitMisconceptions;

namespace Drill.Content.Grade2;

/// <summary>2年 かさ.</summary>
internal sealed class Capacity : IUnitFile
{
    public Unit Unit => new("g2-capacity", "math", 2, 24, new("かさ", "Amounts of water"),
    [
        new Skill
        {
            Id = "capacity-reading",
            Name = new("ますで はかる", "Reading a measuring cup"),
            Codes = ["8250223311100000", "8250223311200000"],
            Prerequisites = ["compare-amounts", "length-reading"],
            Templates = [new("capacity-reading.cup", 1, ReadCup, Variety: 10)],
        },
        new Skill
        {
            Id = "capacity-conversion",
            Name = new("かさの たんい", "Units of amounts"),
            Codes = ["8250223311100000", "8250223312100000"],
            Prerequisites = ["capacity-reading", "length-conversion"],
            Templates = [new("capacity-conversion.change", 1, Convert)],
        },
        new Skill
        {
            Id = "capacity-sum",
            Name = new("かさの たしざん・ひきざん", "Adding and subtracting amounts"),
            Codes = ["8250223311100000", "8250223312100000"],
            Prerequisites = ["capacity-conversion", "length-sum"],
            Templates = [new("capacity-sum.jugs", 1, Join)],
        },
        new Skill
        {
            Id = "unit-choice",
            Name = new("ちょうど よい たんい", "The unit that fits"),
            Codes = ["8250223311200000", "8250223312100000"],
            Prerequisites = ["length-conversion", "capacity-conversion"],
            Templates = [new("unit-choice.thing", 1, ChooseUnit)],
        },
    ]);

    private static readonly LocalizedText[] Vessels =
        [new("すいとうの おちゃ", "the tea of a flask"), new("やかんの みず", "the water of a kettle"), new("かびんの みず", "the water of a vase"), new("なべの みず", "the water of a pot")];

    // Level 1: dL in a 1 L box. 2: dL in a 2 L jug, past 1 L. 3: mL, marks of 100 with numbers at every 500.
    private static ItemDraft ReadCup(int level, SeededRandom random)
    {
        var vessel = random.Pick(Vessels.AsSpan());
        var marks = level switch { 1 => random.Between(2, 9), 2 => random.Between(11, 19), _ => random.Draw(r => r.Between(2, 19), n => n % 5 != 0) };
        var reading = level == 3 ? 100 * marks : marks;
        var (unit, measure) = level == 3 ? ("mL", MeasureUnit.Ml) : ("dL", MeasureUnit.Dl);
        return new ItemDraft
        {
            Prompt = new($"{vessel.Ja}を はかりました。かさは どれだけですか。たんいも えらびましょう。", $"Here {vessel.En} is measured. How much is it? Choose the unit too."),
            Figure = level switch
            {
                1 => new Scale(ScaleShape.Cup, new Ticks(0, 10, 5, 1), marks, "dL"),
                2 => new Scale(ScaleShape.Cup, new Ticks(0, 20, 10, 1), marks, "dL"),
                _ => new Scale(ScaleShape.Cup, new Ticks(0, 2000, 500, 100), reading, "mL"),
            },
            Key = new QuantityKey(reading, measure) { OfferedUnits = [MeasureUnit.Ml, MeasureUnit.Dl, MeasureUnit.L] },
            Hint = new("1めもりは どれだけかな。", "How much is one mark?"),
            Solution =
            [
                new($"1めもりは {(level == 3 ? 100 : 1)} {unit}。", $"One mark is {(level == 3 ? 100 : 1)} {unit}."),
                new($"{marks}めもりだから {reading} {unit}。", $"{marks} marks: {reading} {unit}."),
                new($"こたえは {reading} {unit}", $"The answer is {reading} {unit}."),
            ],
            Traps =
            [
                new(level == 3 ? TookLargerUnit : TookSmallerUnit, QuantityKey.ResponseFor(reading, level == 3 ? MeasureUnit.Dl : MeasureUnit.Ml)),
                new(CountedFromOne, QuantityKey.ResponseFor(reading + (level == 3 ? 100 : 1), measure)),
            ],
        };
    }

    // Level 1: L and dL. 2: L with dL. 3: L with mL, and dL as mL.
    private static ItemDraft Convert(int level, SeededRandom random)
    {
        var toSmall = random.Between(0, 1) == 1;
        if (level == 1) return UnitDrafts.Convert(random.Between(2, 12), "L", 0, "dL", 10, 100, toSmall);
        var bigs = random.Between(1, 9);
        return level == 2
            ? UnitDrafts.Convert(bigs, "L", random.Between(1, 9), "dL", 10, 100, toSmall)
            : UnitDrafts.Convert(bigs, "L", 100 * random.Between(1, 9), "mL", 1000, 100, toSmall: true);
    }

    private static ItemDraft Join(int level, SeededRandom random) =>
        UnitDrafts.Join(level, random, "L", "dL", new("すいそうの みず", "water in a fish tank"), new("バケツの みず", "water in a bucket"), new("あわせると", "much is it together"), new("ちがいは", "big is the difference"));

    private sealed record Measured(string Ja, string En, int Low, int High, string Unit);

    private static readonly Measured[] Things =
    [
        new("えんぴつの ながさ", "the length of a pencil", 12, 18, "cm"), new("ノートの あつさ", "the thickness of a notebook", 3, 6, "mm"), new("きょうしつの よこの ながさ", "the width of a classroom", 7, 9, "m"),
        new("プールの ながさ", "the length of a pool", 25, 50, "m"), new("つめの ながさ", "the length of a fingernail", 8, 12, "mm"), new("ふでばこの ながさ", "the length of a pencil case", 18, 24, "cm"),
        new("ろうかの ながさ", "the length of a corridor", 30, 60, "m"), new("あさがおの たねの おおきさ", "the size of a seed", 4, 6, "mm"), new("つくえの たかさ", "the height of a desk", 60, 70, "cm"),
        new("ぎゅうにゅうパックの ちいさい ほう", "a small carton of milk", 200, 200, "mL"), new("やかんの みず", "the water in a kettle", 2, 3, "L"), new("おふろの おゆ", "the water in a bath", 200, 200, "L"),
        new("ジュースの かん", "a can of juice", 350, 350, "mL"), new("バケツの みず", "the water in a bucket", 5, 9, "L"), new("めぐすりの いれもの", "a bottle of eye drops", 10, 15, "mL"), new("すいとうの おちゃ", "the tea in a flask", 5, 9, "dL"),
    ];

    // Level 1: of three units of the measure. 2: of units of both measures. 3: two things, both units to be told apart, as a pair.
    private static ItemDraft ChooseUnit(int level, SeededRandom random)
    {
        var thing = random.Pick(Things.AsSpan());
        var number = random.Between(thing.Low, thing.High);
        string[] family = thing.Unit is "mm" or "cm" or "m" ? ["mm", "cm", "m"] : ["mL", "dL", "L"];
        var at = Array.IndexOf(family, thing.Unit);
        (Misconception, LocalizedText)[] wrong = [.. family.Where(u => u != thing.Unit).Select(u => (Array.IndexOf(family, u) < at ? TookSmallerUnit : TookLargerUnit, LocalizedText.Same(u)))];
        if (level >= 2) wrong = [.. wrong, (OtherMeasure, LocalizedText.Same(family[0] == "mm" ? "L" : "cm"))];
        var choice = OneOf.Shuffled(random, LocalizedText.Same(thing.Unit), [.. wrong]);
        var other = random.Draw(r => r.Pick(Things.AsSpan()), t => t.Unit != thing.Unit && (t.Unit is "mm" or "cm" or "m") == (family[0] == "mm"));
        var otherNumber = random.Between(other.Low, other.High);
        var context = level == 3
            ? new LocalizedText($"{other.Ja}は {otherNumber} {other.Unit}です。では、{thing.Ja}は およそ {number} □です。", $"Think of {other.En}: {otherNumber} {other.Unit}. Now think of {thing.En}: about {number} □.")
            : new($"{thing.Ja}は およそ {number} □です。", $"Think of {thing.En}: about {number} □.");
        return new ItemDraft
        {
            Prompt = new($"{context.Ja}□に あう たんいは どれですか。", $"{context.En} Which unit belongs in □?"),
            Key = choice.Key,
            Hint = new("1 cmは ゆびの はば、1 mは りょうてを ひろげた くらい、1 Lは おおきい ぎゅうにゅうパックだよ。", "1 cm is the width of a finger, 1 m about your arms spread, 1 L a big carton of milk."),
            Solution =
            [
                new($"{string.Join("、", family.Select(u => $"{number} {u}"))}の おおきさを おもいうかべる。", $"Picture {string.Join(", ", family.Select(u => $"{number} {u}"))}."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new(family[0] == "mm" ? "ながさだから、1 mm、1 cm、1 mの どれか。" : "かさだから、1 mL、1 dL、1 Lの どれか。", family[0] == "mm" ? "It is a length: 1 mm, 1 cm or 1 m." : "It is an amount: 1 mL, 1 dL or 1 L.")],
                new($"{thing.Ja}に あうのは {number} {thing.Unit}。", $"What fits is {number} {thing.Unit}."),
                new($"こたえは {thing.Unit}", $"The answer is {thing.Unit}."),
            ],
            Traps = choice.Traps,
        };
    }
}
