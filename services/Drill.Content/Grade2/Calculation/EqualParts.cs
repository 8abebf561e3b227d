using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.FirstProductMisconceptions;

namespace Drill.Content.Grade2.Calculation;

/// <summary>2年 ぶんすう.</summary>
internal sealed partial class EqualParts : IUnitFile
{
    public Unit Unit => new("g2-fractions", "math", 2, 50, new("ぶんすう", "First fractions"),
    [
        new Skill
        {
            Id = "fraction-parts",
            Name = new("おなじ おおきさに わけた 1つぶん", "One of so many equal parts"),
            Codes = ["8250223111600000"],
            Prerequisites = ["equal-sharing"],
            Templates = [new("fraction-parts.name", 2, NamePart, Variety: 10)],
        },
        new Skill
        {
            Id = "fraction-of-number",
            Name = new("ものの かずの ぶんすう", "A fraction of a number of things"),
            Codes = ["8250223111600000", "8250223111400000"],
            Prerequisites = ["fraction-parts", "times-table-2to5"],
            Templates = [new("fraction-of-number.share", 1, ShareOut)],
        },
    ]);

    private static readonly string[] Things = ["テープ", "かみ", "カステラ", "ようかん", "いた"];

    private static readonly string[] Foldable = ["テープ", "かみ", "リボン", "ぬの", "おりがみ"];

    // Level 1: halves, quarters and eighths of a bar or a square, or the picture of one. 2: thirds too. 3: cut in half again and again.
    private static ItemDraft NamePart(int level, SeededRandom random) => (level, random.Between(0, 2)) switch
    {
        (1, 0) => NameSquarePart(random),
        (1, 1) => FindPart(random),
        (3, _) => HalveAgain(random),
        _ => NameBarPart(level, random),
    };

    private static ItemDraft NameBarPart(int level, SeededRandom random)
    {
        var parts = level == 1 ? random.Pick(2, 4, 8) : random.Pick(3, 4, 6, 8);
        var thing = random.Pick(Things.AsSpan());
        return new ItemDraft
        {
            Prompt = level == 1
                ? new($"{thing}を おなじ おおきさに わけました。いろの ところは もとの おおきさの なんぶんの いちですか。", "A thing is cut into equal parts. What fraction of the whole is coloured?")
                : new($"{thing}を おなじ おおきさに {parts}つに わけました。その 1つぶんは、もとの おおきさの なんぶんの いちですか。", $"A thing is cut into {parts} equal parts. What fraction of the whole is 1 part?"),
            Figure = new FractionBar(parts, 1),
            Key = new FractionKey(new(1, parts), FractionForm.Any),
            Hint = CountParts,
            Solution = ShowPart(parts),
            Traps = TrapsOf(parts),
        };
    }

    private static readonly LocalizedText CountParts = new("ぜんぶで いくつに わけたかを、したに かこう。", "Write below how many parts there are in all.");

    private static LocalizedText[] ShowPart(int parts) =>
    [
        new($"おなじ おおきさに {parts}つに わけた 1つぶん。", $"It is 1 of {parts} equal parts."),
        new($"もとの おおきさの $1/{parts}$。", $"It is $1/{parts}$ of the whole."),
        Phrases.Answer($"1/{parts}"),
    ];

    private static Trap[] TrapsOf(int parts) =>
    [
        .. parts == 2 ? Array.Empty<Trap>() : [new(CountedOtherParts, FractionKey.Unreduced(1, parts - 1))],
        new(TurnedFraction, FractionKey.Unreduced(parts, 1)),
    ];

    private static ItemDraft HalveAgain(SeededRandom random)
    {
        var thing = random.Pick(Foldable.AsSpan());
        var cuts = random.Between(2, 3);
        var parts = cuts == 2 ? 4 : 8;
        return new ItemDraft
        {
            Prompt = new($"{thing}を はんぶんに おります。それを また はんぶんに おって、ぜんぶで {cuts}かい おりました。ひらくと、1つぶんは もとの おおきさの なんぶんの いちですか。", $"A thing is folded in half, and in half again, {cuts} times in all. Opened, what fraction of the whole is 1 part?"),
            Key = new FractionKey(new(1, parts), FractionForm.Any),
            Hint = new("1かい おると 2つ。もう 1かい おると いくつかな。", "Folded once: 2 parts. Folded once more?"),
            Solution =
            [
                .. cuts == 2 ? [new("1かい おると 2つ、2かい おると 4つに わかれる。", "Folded 1 time: 2 parts. 2 times: 4 parts.")] : new LocalizedText[] { new("1かいで 2つ、2かいで 4つ、3かいで 8つに わかれる。", "1 time: 2 parts, 2 times: 4, 3 times: 8.") },
                new($"{parts}つに わけた 1つぶんは $1/{parts}$。", $"1 of {parts} equal parts is $1/{parts}$."),
                Phrases.Answer($"1/{parts}"),
            ],
            Traps = [new(CountedOtherParts, FractionKey.Unreduced(1, cuts + 1)), new(TurnedFraction, FractionKey.Unreduced(parts, 1))],
        };
    }

    // Level 1: a half. 2: a third or a quarter. 3: the whole from its part.
    private static ItemDraft ShareOut(int level, SeededRandom random)
    {
        var parts = level switch { 1 => 2, 2 => random.Pick(3, 4), _ => random.Pick(2, 3, 4) };
        var each = random.Draw(r => r.Between(3, 9), n => n != parts && (n * parts) - parts != n);
        var whole = parts * each;
        var (thing, en) = random.Pick(("あめ", "candies"), ("おはじき", "counters"), ("いちご", "strawberries"), ("どんぐり", "acorns"));
        return level == 3
            ? new ItemDraft
            {
                Prompt = new($"{thing}の $1/{parts}$ の かずが {each}こです。{thing}は ぜんぶで なんこですか。", $"$1/{parts}$ of the {en} is {each}. How many {en} are there in all?"),
                Key = new NumberKey(whole),
                Hint = new($"{each}こが いくつぶんで ぜんぶに なるかな。", $"How many times {each} make them all?"),
                Solution = [new($"$1/{parts}$ が {parts}つで もとの かず。", $"{parts} times $1/{parts}$ is the whole."), LocalizedText.Same($"${each} × {parts} = {whole}$"), Phrases.Answer(whole)],
                Traps = [NumberTrap.Of(MultiplicationAdded, each + parts), NumberTrap.Of(Misconceptions.Numbers.CountingMisconceptions.MissedGroup, whole - each)],
            }
            : new ItemDraft
            {
                Prompt = new($"{thing}が {whole}こ あります。その $1/{parts}$ の かずは なんこですか。", $"There are {whole} {en}. How many are $1/{parts}$ of them?"),
                Figure = DotArray.Full(parts, each),
                Key = new NumberKey(each),
                Hint = new($"おなじ かずずつ {parts}つに わけよう。", $"Share them equally into {parts}."),
                Solution = [new($"{whole}こを おなじ かずずつ {parts}つに わける。", $"Share {whole} equally into {parts}."), LocalizedText.Same($"${each} × {parts} = {whole}$"), Phrases.Answer(each)],
                Traps = [NumberTrap.Of(TookAwayForFraction, whole - parts), NumberTrap.Of(Misconceptions.Numbers.CountingMisconceptions.GaveSharers, parts)],
            };
    }

    private static Misconception MultiplicationAdded => Misconceptions.Calculation.MultiplicationMisconceptions.AddedInstead;
}
