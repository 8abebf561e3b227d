using Drill.Content.Choices;
using Drill.Domain.Items;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.ParityMisconceptions;

namespace Drill.Content.Grade5.Numbers;

/// <content>偶数と奇数.</content>
internal sealed partial class Multiples
{
    // Level 1: two digits. 2: three digits. 3: four digits.
    private static ItemDraft FindEven(int level, SeededRandom random)
    {
        var (low, high) = level switch { 1 => (11, 98), 2 => (101, 989), _ => (1011, 9899) };
        var isEven = random.Between(0, 1) == 0;
        var numbers = random.Draw(
            r => Enumerable.Range(0, 5).Select(_ => r.Between(low, high)).ToArray(),
            n => n.Distinct().Count() == 5 && n.Count(x => IsAsked(x, isEven)) is 2 or 3 && !n.Where(x => IsAsked(x, isEven)).Order().SequenceEqual(n.Where(x => IsAsked(FirstDigit(x), isEven)).Order())
                && n.Any(x => IsAsked(FirstDigit(x), isEven)) && !n.Where(x => !IsAsked(x, isEven)).Order().SequenceEqual(n.Where(x => IsAsked(FirstDigit(x), isEven)).Order()));
        var choice = AllOf.Of(
            numbers, n => LocalizedText.Same($"{n}"), n => IsAsked(n, isEven),
            (SwappedNames, n => !IsAsked(n, isEven)), (LookedAtFirstDigit, n => IsAsked(FirstDigit(n), isEven)));
        var (name, nameEn) = isEven ? ("{偶数|ぐうすう}", "even") : ("{奇数|きすう}", "odd");
        var right = numbers.Where(n => IsAsked(n, isEven)).ToArray();
        return new ItemDraft
        {
            Prompt = new($"{string.Join("、", numbers)} の {{中|なか}}から {name}を すべて えらびましょう。", $"Choose all {nameEn} numbers: {string.Join(", ", numbers)}."),
            Key = choice.Key,
            Hint = new("2で わりきれるかな？ {一|いち}の {位|くらい}を {見|み}よう。", "Does 2 divide it? Look at the ones."),
            Solution =
            [
                isEven ? new("{一|いち}の {位|くらい}が 0、2、4、6、8の {数|かず}が {偶数|ぐうすう}", "Even numbers end in 0, 2, 4, 6 or 8.") : new("{一|いち}の {位|くらい}が 1、3、5、7、9の {数|かず}が {奇数|きすう}", "Odd numbers end in 1, 3, 5, 7 or 9."),
                new($"{{答|こた}}えは {string.Join("、", right)}", $"The answer: {string.Join(", ", right)}."),
            ],
            Traps = choice.Traps,
        };
    }

    private static bool IsAsked(int number, bool isEven) => (number % 2 == 0) == isEven;

    private static int FirstDigit(int number)
    {
        while (number >= 10) number /= 10;
        return number;
    }

    // Level 1: a sum of two. 2: a sum of three. 3: a product and a sum.
    private static ItemDraft ThinkOfResult(int level, SeededRandom random)
    {
        var (a, b, c) = (random.Between(101, 989), random.Between(101, 989), random.Between(101, 989));
        var (text, isEven) = level switch
        {
            1 => ($"{a} + {b}", (a + b) % 2 == 0),
            2 => ($"{a} + {b} + {c}", (a + b + c) % 2 == 0),
            _ => ($"{a} × {b} + {c}", ((a % 2 * (b % 2)) + c) % 2 == 0),
        };
        string Kind(int n) => n % 2 == 0 ? "{偶数|ぐうすう}" : "{奇数|きすう}";
        string KindEn(int n) => n % 2 == 0 ? "even" : "odd";
        int[] parts = level == 1 ? [a, b] : [a, b, c];
        LocalizedText even = new("{偶数|ぐうすう}", "even"), odd = new("{奇数|きすう}", "odd"), unknown = new("{計算|けいさん}しないと {決|き}まらない", "cannot be known without working it out");
        var options = OneOf.InOrder((isEven ? null : SupposedSameAsParts, even), (isEven ? SupposedSameAsParts : null, odd), (ThoughtUnknowable, unknown));
        return new ItemDraft
        {
            Prompt = new($"{{計算|けいさん}}しないで {{考|かんが}}えよう。${text}$ の {{答|こた}}えは {{偶数|ぐうすう}}ですか、{{奇数|きすう}}ですか。", $"Without working it out: is ${text}$ even or odd?"),
            Key = options.Key,
            Hint = new("2こずつの {組|くみ}に した とき、あまりの 1が いくつ {出|で}るかな？", "Make pairs of two: how many single ones are left over?"),
            Solution =
            [
                new(string.Join("、", parts.Select(p => $"{p}は {Kind(p)}")), string.Join(", ", parts.Select(p => $"{p} is {KindEn(p)}")) + "."),
                .. level == 3 ? [new LocalizedText($"${a} × {b}$ は {Kind(a * b)}", $"${a} × {b}$ is {KindEn(a * b)}.")] : Array.Empty<LocalizedText>(),
                new($"{{答|こた}}えは {(isEven ? even.Ja : odd.Ja)}", $"The answer: {(isEven ? even.En : odd.En)}."),
            ],
            Traps = options.Traps,
        };
    }
}
