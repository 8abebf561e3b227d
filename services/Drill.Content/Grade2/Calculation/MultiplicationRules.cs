using Drill.Content.Choices;
using Drill.Content.Stories;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.FirstProductMisconceptions;
using MultiplicationIdeas = Drill.Content.Misconceptions.Calculation.MultiplicationMisconceptions;

namespace Drill.Content.Grade2.Calculation;

/// <summary>2年 かけざんの しきと きまり.</summary>
internal sealed class MultiplicationRules : IUnitFile
{
    public Unit Unit => new("g2-multiplication-rules", "math", 2, 35, new("かけざんの しきと きまり", "Expressions and rules of multiplication"),
    [
        new Skill
        {
            Id = "multiplication-expression",
            Name = new("かけざんの しき", "Writing a multiplication"),
            Codes = ["8250223131200000", "8250223131100000", "8250223132200000", "8250223111100000"],
            Prerequisites = ["times-table-2to5", "count-in-groups"],
            Templates = [new("multiplication-expression.choose", 1, ChooseProduct)],
        },
        new Skill
        {
            Id = "multiplication-rules",
            Name = new("かけざんの きまり", "Rules of multiplication"),
            Codes = ["8250223131300000", "8250223132100000"],
            Prerequisites = ["times-table-6to9"],
            Templates = [new("multiplication-rules.growth", 1, UseRule)],
        },
        new Skill
        {
            Id = "number-as-product",
            Name = new("おなじ こたえの くく", "A number as a product"),
            Codes = ["8250223111400000", "8250223131300000", "8250223132100000"],
            Prerequisites = ["times-table-6to9"],
            Templates = [new("number-as-product.choose", 1, ChooseProducts, Variety: 10)],
        },
        new Skill
        {
            Id = "multiply-past-nine",
            Name = new("くくより おおきい かけざん", "Multiplying past the times table"),
            Codes = ["8250223131500000", "8250223132100000", "8250223131300000"],
            Prerequisites = ["multiplication-rules", "add-2digit"],
            Templates = [new("multiply-past-nine.product", 1, MultiplyPastNine)],
        },
    ]);

    private static LocalizedText Maths(string expression) => LocalizedText.Same($"${expression}$");

    // Level 1: 2 to 5 portions. 2: 6 to 9 portions, told groups first. 3: some more beside them.
    private static ItemDraft ChooseProduct(int level, SeededRandom random)
    {
        var portion = random.Pick(Portion.All.AsSpan());
        var (each, groups, extra) = random.Draw(r => (Each: r.Between(2, 9), Groups: level == 1 ? r.Between(2, 5) : r.Between(6, 9), Extra: r.Between(2, 9)), n => n.Each != n.Groups && n.Extra != n.Each && n.Extra != n.Groups);
        var more = level == 3 ? $" + {extra}" : "";
        var right = $"{each} × {groups}{more}";
        var choice = OneOf.Shuffled(random, Maths(right), (TurnedFactors, Maths($"{groups} × {each}{more}")), (MultiplicationIdeas.AddedInstead, Maths($"{each} + {groups}{more}")),
            (level == 3 ? MultiplicationIdeas.ForgotExtra : SumNotProduct, Maths(level == 3 ? $"{each} × {groups}" : $"{each} + {each}{(groups == 2 ? $" + {each}" : "")}")));
        var extraText = level == 3 ? new LocalizedText($"ほかに {portion.Counter.Of(extra)} あります。", $" There are {extra} more.") : LocalizedText.Empty;
        return new ItemDraft
        {
            Prompt = new(
                level == 1
                    ? $"1{portion.Group}に {portion.Thing}が {portion.Counter.Of(each)}ずつ、{groups}{portion.Group}ぶん あります。ぜんぶの かずを「1つぶんの かず × いくつぶん」で もとめる しきは どれですか。"
                    : $"{portion.Group}が {groups}つ あります。1{portion.Group}に {portion.Thing}が {portion.Counter.Of(each)}ずつ あります。{extraText.Ja}ぜんぶの かずを「1つぶんの かず × いくつぶん」で もとめる しきは どれですか。",
                level == 1
                    ? $"Each {portion.EnGroup} has {each} {portion.En}; there are {groups} {portion.EnGroups}. Which expression gives them all, with the number in each first?"
                    : $"There are {groups} {portion.EnGroups}. Each has {each} {portion.En}.{extraText.En} Which expression gives them all, with the number in each first?"),
            Figure = level == 1 ? DotGroups.Equal(groups, each) : null,
            Key = choice.Key,
            Hint = new("「1つぶんの かず」は どれかな。「いくつぶん」は どれかな。", "How many are in each? How many groups are there?"),
            Solution =
            [
                new($"1つぶんの かずは {each}。", $"In each group: {each}."),
                new($"それが {groups}つぶん。しきは ${each} × {groups}$", $"There are {groups} groups: ${each} × {groups}$"),
                .. level == 3 ? [new($"ほかの {extra}を たす。", $"Add the {extra} beside them.")] : Array.Empty<LocalizedText>(),
                Phrases.Answer(right),
            ],
            Traps = choice.Traps,
        };
    }

    // Level 1: by how much one more group grows. 2: the factors exchanged, or the fact after a known one. 3: a number split in two.
    private static ItemDraft UseRule(int level, SeededRandom random)
    {
        var (row, times) = random.Draw(r => (Row: r.Between(2, 9), Times: r.Between(3, 8)), n => n.Row != n.Times && n.Row - n.Times != 1 && n.Row != n.Times + 1);
        var product = row * times;
        if (level == 3) return Split(row, times, random.Between(1, times - 1));
        var answer = level == 1 ? row : product + row;
        return new ItemDraft
        {
            Prompt = level == 1
                ? new($"${row} × {times + 1}$ の こたえは、${row} × {times}$ の こたえより いくつ おおきいですか。", $"By how much is ${row} × {times + 1}$ more than ${row} × {times}$?")
                : new($"${row} × {times} = {product}$ です。${row} × {times + 1}$ の こたえは いくつですか。", $"${row} × {times} = {product}$. How much is ${row} × {times + 1}$?"),
            Key = new NumberKey(answer),
            Hint = new("かける かずが 1 ふえると、いくつぶん ふえるかな。", "One more group: how many more is that?"),
            Solution =
            [
                new($"かける かずが 1 ふえると、こたえは {row} ふえる。", $"When the second factor grows by 1, the answer grows by {row}."),
                level == 1
                    ? LocalizedText.Same($"${row} × {times + 1} = {row} × {times} + {row}$")
                    : LocalizedText.Same($"${row} × {times + 1} = {product} + {row} = {product + row}$"),
                Phrases.Answer(answer),
            ],
            Traps = [NumberTrap.Of(AddedOnlyOne, level == 1 ? 1 : product + 1), NumberTrap.Of(TookMultiplier, level == 1 ? times : product + times)],
        };
    }

    private static ItemDraft Split(int row, int times, int part)
    {
        var rest = times - part;
        return new ItemDraft
        {
            Prompt = new($"${row} × {times}$ の こたえは、${row} × {part}$ の こたえと ${row} × □$ の こたえを たした かずです。□は いくつですか。", $"${row} × {times}$ is ${row} × {part}$ and ${row} × □$ together. What is □?"),
            Key = new NumberKey(rest),
            Hint = new($"{times}つぶんを 2つに わけて かんがえよう。", $"Split the {times} groups in two."),
            Solution =
            [
                new($"{times}つぶんは、{part}つぶんと {rest}つぶん。", $"{times} groups are {part} groups and {rest} groups."),
                LocalizedText.Same($"${row} × {part} = {row * part}$"),
                LocalizedText.Same($"${row} × {rest} = {row * rest}$"),
                LocalizedText.Same($"${row * part} + {row * rest} = {row * times}$"),
                Phrases.Answer(rest),
            ],
            Traps = [NumberTrap.Of(SumNotProduct, times + part), NumberTrap.Of(TookMultiplier, times)],
        };
    }

    // Level 1: two products among three. 2: numbers with products of three or four among five. 3: of six.
    private static ItemDraft ChooseProducts(int level, SeededRandom random)
    {
        var number = level == 1 ? random.Pick(6, 8, 10, 14, 15, 20, 21, 27, 28, 32, 35, 40) : random.Pick(12, 16, 18, 24, 36, 20, 30, 40, 42, 48, 56, 35);
        var facts = Facts(number);
        var near = random.Shuffle(Enumerable.Range(1, 3).SelectMany(d => Facts(number + d).Concat(number > d ? Facts(number - d) : [])).Where(f => f.A > 1)).Take(level == 1 ? 1 : level).ToArray();
        var sum = Enumerable.Range(2, 8).Where(a => number - a is > 1 and < 10 && a * (number - a) != number).Select(a => (A: a, B: number - a)).Take(1);
        var shown = random.Shuffle(facts.Concat(near).Concat(sum).Distinct());
        var options = Options.Of(shown, f => Maths($"{f.A} × {f.B}"));
        return new ItemDraft
        {
            Prompt = new($"こたえが {number}に なる くくを、ぜんぶ えらびましょう。", $"Choose all facts whose answer is {number}."),
            Key = options.All(facts),
            Hint = new("1つずつ くくを いって たしかめよう。", "Say each fact and check."),
            Solution =
            [
                .. facts.Select(f => LocalizedText.Same($"${f.A} × {f.B} = {number}$")),
                new($"こたえは {string.Join("、", facts.Select(f => $"${f.A} × {f.B}$"))}", $"The answer is {string.Join(", ", facts.Select(f => $"${f.A} × {f.B}$"))}."),
            ],
            Traps =
            [
                new(MultiplicationIdeas.NeighbourFact, options.These(near.Take(1))),
                new(MissedTurnedFact, options.These(facts.Take(1))),
            ],
        };
    }

    private static (int A, int B)[] Facts(int number) => [.. Enumerable.Range(2, 8).Where(a => number % a == 0 && number / a is > 1 and < 10).Select(a => (a, number / a))];

    // Level 1: 10 times. 2: 11 or 12 times. 3: a two-digit number times ones.
    private static ItemDraft MultiplyPastNine(int level, SeededRandom random)
    {
        var row = random.Between(2, 9);
        var times = level == 1 ? random.Between(10, 11) : random.Between(12, level == 2 ? 14 : 16);
        var answer = row * times;
        var turned = level == 3 || (level == 1 && random.Between(0, 1) == 1);
        var expression = turned ? $"{times} × {row}" : $"{row} × {times}";
        return new ItemDraft
        {
            Prompt = new($"くくを つかって かんがえましょう。 ${expression} = □$", $"Think with the times table. ${expression} = □$"),
            Key = new NumberKey(answer),
            Hint = new($"{row}の だんを、9の つぎも つづけて みよう。", $"Go on with the row of {row} after 9."),
            Solution =
            [
                .. turned ? [LocalizedText.Same($"${times} × {row} = {row} × {times}$")] : Array.Empty<LocalizedText>(),
                LocalizedText.Same($"${row} × 9 = {9 * row}$"),
                .. level == 1 ? Array.Empty<LocalizedText>() : [LocalizedText.Same($"${row} × {times - 9} = {row * (times - 9)}$")],
                new($"{times - 9}つぶん ふえて ${9 * row} + {row * (times - 9)} = {answer}$", $"{times - 9} more: ${9 * row} + {row * (times - 9)} = {answer}$"),
                Phrases.Answer(answer),
            ],
            Traps = [NumberTrap.Of(MultiplicationIdeas.NeighbourFact, answer + row), NumberTrap.Of(MultiplicationIdeas.AddedInstead, row + times)],
        };
    }
}
