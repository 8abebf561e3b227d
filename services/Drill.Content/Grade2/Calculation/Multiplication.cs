using Drill.Content.Stories;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.MultiplicationMisconceptions;

namespace Drill.Content.Grade2.Calculation;

/// <summary>2年 かけざん 九九.</summary>
internal sealed class Multiplication : IUnitFile
{
    public Unit Unit => new("g2-multiplication", "math", 2, 30, new("かけざん", "Multiplication"),
    [
        new Skill
        {
            Id = "times-table-2to5",
            Name = new("2の だんから 5の だんの くく", "Times tables of 2 to 5"),
            Codes = ["8250223131400000", "8250223131100000", "8250223131300000", "8250223132200000"],
            Prerequisites = ["add-carry"],
            Templates = [new("times-table-2to5.fact", 1, (level, random) => Fact(level, random, 2), Variety: 10), new("times-table-2to5.story", 1, (level, random) => Tell(level, random, 2), Variety: 10)],
        },
        new Skill
        {
            Id = "times-table-6to9",
            Name = new("6の だんから 9の だんの くく", "Times tables of 6 to 9"),
            Codes = ["8250223131400000", "8250223131100000", "8250223131300000", "8250223132200000"],
            Prerequisites = ["times-table-2to5", "add-2digit"],
            Templates = [new("times-table-6to9.fact", 1, (level, random) => Fact(level, random, 6), Variety: 10), new("times-table-6to9.story", 1, (level, random) => Tell(level, random, 6), Variety: 10)],
        },
    ]);

    // Four rows from firstRow. 2 × 2 = 2 + 2 is left out, and with it two facts where subtracting meets a fact by chance.
    private static (int Row, int Times) DrawFact(SeededRandom random, int firstRow, int low, int high) =>
        random.Draw(r => (Row: r.Between(firstRow, firstRow + 3), Times: r.Between(low, high)), n => (n.Row - 1) * (n.Times - 1) > 2);

    // Level 1: times 2 to 5. 2: times 6 to 9. 3: the fact backwards, one factor missing.
    private static ItemDraft Fact(int level, SeededRandom random, int firstRow)
    {
        if (level == 3) return MissingFactor(random, firstRow);
        var (row, times) = level == 1 ? DrawFact(random, firstRow, 2, 5) : DrawFact(random, firstRow, 6, 9);
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${row} × {times} = □$"),
            Figure = DotArray.Full(times, row),
            Key = new NumberKey(row * times),
            Hint = new($"{row}の だんは {row}ずつ ふえるよ。", $"In the row of {row}, each fact is {row} more."),
            Solution = [.. Steps(row, times), Phrases.Answer(row * times)],
            Traps = FactTraps(row, times),
        };
    }

    private static ItemDraft MissingFactor(SeededRandom random, int firstRow)
    {
        var (row, times) = DrawFact(random, firstRow, 4, 9);
        var product = row * times;
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${row} × □ = {product}$"),
            Key = new NumberKey(times),
            Hint = new($"{row}の だんの くくを じゅんに いって、{product}を さがそう。", $"Say the row of {row} until you meet {product}."),
            Solution =
            [
                LocalizedText.Same($"${row} × {times - 2} = {row * (times - 2)}$"),
                LocalizedText.Same($"${row} × {times - 1} = {row * (times - 1)}$"),
                LocalizedText.Same($"${row} × {times} = {product}$"),
                Phrases.Answer(times),
            ],
            Traps = [NumberTrap.Of(NeighbourFact, times + 1), NumberTrap.Of(SubtractedForFactor, product - row)],
        };
    }

    // Level 1: 2 to 5 portions. 2: 6 to 9 portions. 3: some more beside the portions.
    private static ItemDraft Tell(int level, SeededRandom random, int firstRow)
    {
        var portion = random.Pick(Portion.All.AsSpan());
        var (each, groups) = level switch { 1 => DrawFact(random, firstRow, 2, 5), 2 => DrawFact(random, firstRow, 6, 9), _ => DrawFact(random, firstRow, 4, 9) };
        var extra = level == 3 ? random.Draw(r => r.Between(2, 9), n => each + groups + n != each * groups) : 0;
        var total = (each * groups) + extra;
        var more = extra == 0 ? new("", "") : new LocalizedText($"ほかに {portion.Counter.Of(extra)} あります。", $" There are {extra} more beside them.");
        return new ItemDraft
        {
            Prompt = new(
                $"1{portion.Group}に {portion.Thing}が {portion.Counter.Of(each)}ずつ、{groups}{portion.Group} あります。{more.Ja}{portion.Thing}は ぜんぶで {portion.Counter.Asking}ですか。",
                $"There are {groups} {portion.EnGroups} with {each} {portion.En} each.{more.En} How many {portion.En} are there in all?"),
            Key = new NumberKey(total),
            Hint = new($"1{portion.Group}ぶんの かずは いくつかな。いくつぶん あるかな。", $"How many are there in one {portion.EnGroup}? How many {portion.EnGroups} are there?"),
            Solution =
            [
                .. Steps(each, groups),
                .. extra == 0 ? Array.Empty<LocalizedText>() : [LocalizedText.Same($"${each * groups} + {extra} = {total}$")],
                Phrases.Answer(total),
            ],
            Traps = extra == 0
                ? FactTraps(each, groups)
                : [NumberTrap.Of(ForgotExtra, each * groups), NumberTrap.Of(AddedInstead, each + groups + extra)],
        };
    }

    // A fact is found from the one before it.
    private static LocalizedText[] Steps(int row, int times) =>
    [
        LocalizedText.Same($"${row} × {times - 1} = {row * (times - 1)}$"),
        new($"1つぶん ふえると {row} ふえる：${row * (times - 1)} + {row} = {row * times}$", $"One more group is {row} more: ${row * (times - 1)} + {row} = {row * times}$"),
    ];

    private static Trap[] FactTraps(int row, int times) =>
    [
        NumberTrap.Of(NeighbourFact, row * (times + 1)),
        NumberTrap.Of(AddedInstead, row + times),
        .. row >= 6 ? [NumberTrap.Of(NeighbourRow, (row - 1) * times)] : Array.Empty<Trap>(),
    ];
}
