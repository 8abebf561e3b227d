using Drill.Content.Misconceptions.Calculation;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Tests.Docs;

internal sealed class Doubling : IUnitFile
{
    public Unit Unit => new("g2-doubling", "math", 2, 40, new("ばいの かず", "Doubling"),
    [
        new Skill
        {
            Id = "double-1digit",
            Name = new("2ばいの かず", "Doubling a number"),
            Codes = ["8250223131100000"],
            Prerequisites = ["times-table-2to5"],
            Templates = [new("double-1digit.product", 1, Double)],
        },
    ]);

    // Level 1: 4 to 29. 2: 31 to 59. 3: 61 to 99.
    private static ItemDraft Double(int level, SeededRandom random)
    {
        var number = level switch { 1 => random.Between(4, 29), 2 => random.Between(31, 59), _ => random.Between(61, 99) };
        return new ItemDraft
        {
            Prompt = new($"{number}の 2ばいは いくつですか。", $"What is double {number}?"),
            Key = new NumberKey(2 * number),
            Hint = new($"おなじ かず {number}が 2つ ぶんだよ。", $"It is {number} two times."),
            Solution = [LocalizedText.Same($"${number} + {number} = {2 * number}$"), Phrases.Answer(2 * number)],
            Traps = [NumberTrap.Of(AdditionMisconceptions.CountedStartNumber, (2 * number) - 1), NumberTrap.Of(MultiplicationMisconceptions.AddedInstead, number + 2)],
        };
    }
}
