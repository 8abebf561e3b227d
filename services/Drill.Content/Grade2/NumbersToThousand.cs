using Drill.Content.Column;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.NumberMisconceptions;

namespace Drill.Content.Grade2;

/// <summary>2年 1000までの かず.</summary>
internal sealed class NumbersToThousand : IUnitFile
{
    public Unit Unit => new("g2-numbers", "math", 2, 10, new("1000までの かず", "Numbers to 1000"),
    [
        new Skill
        {
            Id = "place-value-1000",
            Name = new("かずの しくみ", "Hundreds, tens and ones"),
            Codes = ["8250223111200000", "8250223111300000"],
            Prerequisites = ["number-bonds-10", "number-compare-20"],
            Templates = [new("place-value-1000.compose", 1, Compose), new("place-value-1000.tens", 1, CountTens)],
        },
        new Skill
        {
            Id = "compare-1000",
            Name = new("かずの おおきさくらべ", "Comparing numbers to 1000"),
            Codes = ["8250223111200000"],
            Prerequisites = ["place-value-1000", "number-compare-20"],
            Templates = [new("compare-1000.sign", 1, Compare)],
        },
    ]);

    // Level 1: hundreds with tens or with ones, so one place is empty. 2: all three places. 3: more than nine tens, which make a hundred.
    private static ItemDraft Compose(int level, SeededRandom random)
    {
        var hundreds = random.Between(2, level == 3 ? 8 : 9);
        var (tens, ones) = level switch
        {
            1 => random.Pick((random.Between(2, 9), 0), (0, random.Between(2, 9))),
            2 => (random.Between(2, 9), random.Between(2, 9)),
            _ => (random.Between(11, 19), random.Between(2, 9)),
        };
        (int Size, int Count)[] parts = [.. new[] { (100, hundreds), (10, tens), (1, ones) }.Where(p => p.Item2 > 0)];
        var number = parts.Sum(p => p.Size * p.Count);
        return new ItemDraft
        {
            Prompt = new(
                string.Join("、", parts.Select(p => $"{p.Size}を {p.Count}こ")) + " あわせた かずは いくつですか。",
                "Which number has " + string.Join(" and ", parts.Select(p => $"{p.Count} {EnglishName(p.Size)}")) + "?"),
            Key = new NumberKey(number),
            Hint = new("100の まとまり、10の まとまり、ばらの じゅんに かんがえよう。", "Think of the hundreds first, then the tens, then the ones."),
            Solution =
            [
                .. parts.Select(p => new LocalizedText($"{p.Size}が {p.Count}こで {p.Size * p.Count}", $"{p.Count} {EnglishName(p.Size)} make {p.Size * p.Count}.")),
                LocalizedText.Same($"${string.Join(" + ", parts.Select(p => p.Size * p.Count))} = {number}$"),
                Phrases.Answer(number),
            ],
            Traps =
            [
                NumberTrap.Of(AddedCounts, parts.Sum(p => p.Count)),
                level switch
                {
                    1 => NumberTrap.Of(DroppedZero, (10 * hundreds) + tens + ones),
                    2 => NumberTrap.Of(WrotePartsInFull, (hundreds * 100_000) + (tens * 100) + ones),
                    _ => NumberTrap.Of(WroteCountsSideBySide, (hundreds * 1_000) + (tens * 10) + ones),
                },
            ],
        };
    }

    private static string EnglishName(int size) => size switch { 100 => "hundreds", 10 => "tens", _ => "ones" };

    // Level 1: 110 to 390, tens only. 2: 410 to 990. 3: with ones left over. Never a whole hundred.
    private static ItemDraft CountTens(int level, SeededRandom random)
    {
        var tens = random.Draw(r => level == 1 ? r.Between(11, 39) : r.Between(41, 99), n => n % 10 != 0);
        var ones = level == 3 ? random.Between(1, 9) : 0;
        var (number, hundreds) = ((10 * tens) + ones, tens / 10);
        return new ItemDraft
        {
            Prompt = ones == 0
                ? new($"{number}は 10を なんこ あつめた かずですか。", $"How many tens make {number}?")
                : new($"{number}は 10を なんこと 1を {ones}こ あわせた かずですか。", $"{number} is how many tens, with {ones} more?"),
            Key = new NumberKey(tens),
            Hint = new("100は 10を 10こ あつめた かずだよ。", "Ten tens make 100."),
            Solution =
            [
                new($"{100 * hundreds}は 10が {10 * hundreds}こ。", $"{100 * hundreds} is {10 * hundreds} tens."),
                new($"{10 * (tens % 10)}は 10が {tens % 10}こ。", $"{10 * (tens % 10)} has {tens % 10} more."),
                .. ones == 0 ? Array.Empty<LocalizedText>() : [new($"{ones}は 1が {ones}こで、10は つくれない。", $"{ones} is too small to make a ten.")],
                LocalizedText.Same($"${10 * hundreds} + {tens % 10} = {tens}$"),
                Phrases.Answer(tens),
            ],
            Traps = [NumberTrap.Of(ReadTensDigitOnly, tens % 10), NumberTrap.Of(AddedCounts, hundreds + (tens % 10))],
        };
    }

    // Level 1: a number below 100 and one above. 2: the same hundreds, tens and ones of opposite order. 3: a sum of hundreds and tens against a number.
    private static ItemDraft Compare(int level, SeededRandom random)
    {
        if (level == 3) return CompareSum(random);
        var (a, b) = random.Draw(
            r => level == 1 ? (A: r.Between(21, 99), B: r.Between(101, 999)) : (A: r.Between(101, 999), B: r.Between(101, 999)),
            n => level == 1 || (n.A / 100 == n.B / 100 && Places.Digit(n.A, 1) < Places.Digit(n.B, 1) && n.A % 10 > n.B % 10));
        var misread = level == 2 ? ComparedOnes : a / 10 > b / 100 ? ComparedFirstDigit : ReversedSign;
        var trap = new Trap(misread, ComparisonKey.ResponseFor(">"));
        if (random.Between(0, 1) == 1)
        {
            (a, b) = (b, a);
            trap = new Trap(misread, ComparisonKey.ResponseFor("<"));
        }

        return Comparison($"{a}", $"{b}", a, b) with { Traps = [trap] };
    }

    private static ItemDraft CompareSum(SeededRandom random)
    {
        var (hundreds, tens, other) = random.Draw(
            r => (H: 100 * r.Between(1, 9), T: 10 * r.Between(1, 9), Other: 10 * r.Between(11, 99)),
            n => n.Other > n.H && n.Other < n.H + 100);
        var sum = hundreds + tens;
        var draft = Comparison($"{hundreds} + {tens}", $"{other}", sum, other);
        return draft with
        {
            Solution = [LocalizedText.Same($"${hundreds} + {tens} = {sum}$"), .. draft.Solution],
            Traps = [sum < other ? new(ReversedSign, ComparisonKey.ResponseFor(">")) : new(ComparedOnePart, ComparisonKey.ResponseFor("<"))],
        };
    }

    private static ItemDraft Comparison(string left, string right, int a, int b)
    {
        var place = Enumerable.Range(0, Math.Max(Places.Count(a), Places.Count(b))).Last(p => a == b || Places.Digit(a, p) != Places.Digit(b, p));
        var name = Places.Name(place);
        return new ItemDraft
        {
            Prompt = Phrases.ChooseSign(left, right),
            Key = new ComparisonKey(a, b),
            Hint = new("おおきい くらいから じゅんに くらべよう。", "Compare from the biggest place on."),
            Solution =
            [
                a == b
                    ? new($"{a}と {b}は どの くらいも おなじ。", $"{a} and {b} have the same digit in every place.")
                    : new($"{a}と {b}は、{name.Ja}が {Places.Digit(a, place)}と {Places.Digit(b, place)}で ちがう。", $"{a} and {b} differ in the {name.En.ToLowerInvariant()}: {Places.Digit(a, place)} and {Places.Digit(b, place)}."),
                Phrases.Answer($"{left} {(a < b ? "<" : a > b ? ">" : "=")} {right}"),
            ],
            Traps = [],
        };
    }
}
