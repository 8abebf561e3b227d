using Drill.Content.Choices;
using Drill.Content.Stories;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Relations.InverseMisconceptions;
using AdditionIdeas = Drill.Content.Misconceptions.Calculation.AdditionMisconceptions;

namespace Drill.Content.Grade2.Calculation;

/// <summary>2年 たしざんの きまり、たしざんと ひきざんの かんけい.</summary>
internal sealed class AdditionRules : IUnitFile
{
    public Unit Unit => new("g2-addition-rules", "math", 2, 22, new("たしざんと ひきざんの かんけい", "How adding and subtracting belong together"),
    [
        new Skill
        {
            Id = "addition-rules",
            Name = new("たしざんの きまり", "The order of adding"),
            Codes = ["8250223121300000", "8250223122100000"],
            Prerequisites = ["add-2digit"],
            Templates = [new("addition-rules.clever", 1, AddCleverly)],
        },
        new Skill
        {
            Id = "check-by-inverse",
            Name = new("ひきざんの たしかめ", "Checking a subtraction"),
            Codes = ["8250223121400000", "8250223121300000", "8250223122100000"],
            Prerequisites = ["sub-2digit"],
            Templates = [new("check-by-inverse.choose", 1, ChooseCheck)],
        },
        new Skill
        {
            Id = "tape-story",
            Name = new("テープずで かんがえる", "Stories with tape diagrams"),
            Codes = ["8250223121400000", "8250223122100000"],
            Prerequisites = ["check-by-inverse", "more-or-fewer"],
            Templates = [new("tape-story.unknown", 1, FindUnknown)],
        },
    ]);

    // Level 1: the order exchanged, one sum known. 2: brackets that make full tens. 3: which two to add first is for the child to see.
    private static ItemDraft AddCleverly(int level, SeededRandom random)
    {
        if (level == 1) return Exchange(random);
        var (a, b, c) = random.Draw(
            r => (A: r.Between(12, 49), B: r.Between(2, level == 2 ? 9 : 28), C: r.Between(2, level == 2 ? 9 : 28)),
            n => n.A % 10 > 0 && n.B % 10 > 0 && n.C % 10 > 0 && (n.B + n.C) % 10 == 0 && n.A + n.B + n.C < 100 && (level == 2 || n.B + n.C > 20));
        var (pair, sum) = (b + c, a + b + c);
        var expression = level == 2 ? $"{a} + ({b} + {c})" : $"{a} + {b} + {c}";
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${expression} = □$"),
            Key = new NumberKey(sum),
            Hint = new("どの 2つを さきに たすと、ちょうど なんじゅうに なるかな。", "Which two make full tens when added first?"),
            Solution =
            [
                .. level == 3 ? [new($"たす じゅんばんを かえても、こたえは おなじ：${a} + ({b} + {c})$", $"The order does not change the sum: ${a} + ({b} + {c})$")] : Array.Empty<LocalizedText>(),
                LocalizedText.Same($"${b} + {c} = {pair}$"),
                LocalizedText.Same($"${a} + {pair} = {sum}$"),
                Phrases.Answer(sum),
            ],
            Traps = [NumberTrap.Of(MissedTenPair, sum - 10), NumberTrap.Of(AddedBracketNumberTwice, level == 2 ? pair : a + b)],
        };
    }

    private static ItemDraft Exchange(SeededRandom random)
    {
        var (a, b) = random.Draw(r => (A: r.Between(11, 59), B: r.Between(11, 39)), n => n.A != n.B && n.A + n.B < 99);
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${a} + {b} = {b} + □$"),
            Key = new NumberKey(a),
            Hint = new("たされる かずと たす かずを いれかえると、こたえは どう なるかな。", "What happens to a sum when its numbers change places?"),
            Solution = [new("たす じゅんばんを かえても、こたえは おなじ。", "A sum stays the same when its numbers change places."), LocalizedText.Same($"${a} + {b} = {b} + {a}$"), Phrases.Answer(a)],
            Traps = [NumberTrap.Of(GaveKnown, b), NumberTrap.Of(AdditionIdeas.AddedKnownNumbers, a + b)],
        };
    }

    // Level 1: no borrowing. 2: borrowing. 3: from above 100.
    private static ItemDraft ChooseCheck(int level, SeededRandom random)
    {
        var (a, b) = random.Draw(
            r => (A: level == 3 ? r.Between(101, 159) : r.Between(31, 98), B: r.Between(12, 89)),
            n => n.A - n.B > 9 && n.A - n.B != n.B && (level == 3 || (n.A % 10 < n.B % 10) == (level == 2)));
        var rest = a - b;
        var right = $"{rest} + {b}";
        static LocalizedText Maths(string expression) => LocalizedText.Same($"${expression}$");
        var choice = OneOf.Shuffled(random, Maths(right), (CheckedByRepeating, Maths($"{a} + {b}")), (GaveKnown, Maths($"{a} + {rest}")), (CheckedByRepeating, Maths($"{Math.Max(rest, b)} - {Math.Min(rest, b)}")));
        return new ItemDraft
        {
            Prompt = new($"${a} - {b} = {rest}$ の こたえを たしかめます。どの しきの こたえが {a}に なれば よいですか。", $"You check ${a} - {b} = {rest}$. Which expression has to give {a}?"),
            Figure = TapeDiagram.Of($"{a}", new TapeSegment(rest, $"{rest}"), new TapeSegment(b, $"{b}")),
            Key = choice.Key,
            Hint = new("とった ぶんを もとに もどすと、はじめの かずに なるよ。", "Put back what was taken, and you have the first number."),
            Solution =
            [
                new($"こたえの {rest}に、ひいた {b}を たす。", $"Add the {b} taken away to the answer {rest}."),
                LocalizedText.Same($"${right} = {a}$"),
                Phrases.Answer(right),
            ],
            Traps = choice.Traps,
        };
    }

    // Level 1: how many came or went. 2: how many there were first, no carrying. 3: how many there were first, carrying or borrowing.
    private static ItemDraft FindUnknown(int level, SeededRandom random)
    {
        var thing = random.Pick(Thing.Many.AsSpan());
        var comes = random.Between(0, 1) == 1;
        var (first, change) = random.Draw(
            r => (First: r.Between(13, level == 3 ? 69 : 49), Change: r.Between(12, 38)),
            n => n.First - n.Change > 2 && (comes || n.First > (2 * n.Change) + 1) && n.First - n.Change != n.Change && n.First != 2 * n.Change && (n.First % 10) + (n.Change % 10) is var ones && (level == 3 ? ones > 9 && n.First % 10 < n.Change % 10 : ones < 10 && n.First % 10 > n.Change % 10));
        var last = comes ? first + change : first - change;
        var (whole, part) = comes ? (last, first) : (first, last);
        var asksChange = level == 1;
        var answer = asksChange ? change : first;
        var adds = !asksChange && !comes;
        var (x, y) = asksChange ? (whole, part) : comes ? (last, change) : (last, change);
        var verb = comes ? thing.Comes : thing.Leaves;
        var enVerb = comes ? $"more {thing.EnComes}" : thing.EnLeaves;
        return new ItemDraft
        {
            Prompt = asksChange
                ? new($"{thing.Ja}が {thing.Count(first)} あります。{thing.Counter.Asking}か {verb}。すると {thing.Count(last)}に なりました。{thing.Counter.Asking} {verb}か。", $"There are {first} {thing.En}. Some {enVerb}. Now there are {last}. How many was that?")
                : new($"{thing.Ja}が いくつか あります。{thing.Count(change)} {verb}。すると {thing.Count(last)}に なりました。はじめに {thing.Counter.Asking} ありましたか。", $"There are some {thing.En}. {change} {enVerb}. Now there are {last}. How many were there first?"),
            Figure = TapeDiagram.Of(Or(whole, answer), new TapeSegment(part, Or(part, answer)), new TapeSegment(change, asksChange ? "□" : $"{change}")),
            Key = new NumberKey(answer),
            Hint = new("テープずの □は、ぜんたいかな、ぶぶんかな。", "In the tape, is □ the whole or a part?"),
            Solution =
            [
                adds
                    ? new("□は ぜんたい。2つの ぶぶんを たす。", "□ is the whole: add the two parts.")
                    : new("□は ぶぶん。ぜんたいから もう ひとつの ぶぶんを ひく。", "□ is a part: take the other part from the whole."),
                .. level == 3 ? [new($"もとめる しきは ${x} {(adds ? "+" : "-")} {y}$", $"So work out ${x} {(adds ? "+" : "-")} {y}$.")] : Array.Empty<LocalizedText>(),
                LocalizedText.Same($"${x} {(adds ? "+" : "-")} {y} = {answer}$"),
                Phrases.Answer(answer),
            ],
            Traps = [NumberTrap.Of(WentByChange, adds ? x - y : x + y), NumberTrap.Of(GaveKnown, last)],
        };
    }

    private static string Or(int number, int answer) => number == answer ? "□" : $"{number}";
}
