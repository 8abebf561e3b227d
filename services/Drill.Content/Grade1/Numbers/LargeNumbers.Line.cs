using Drill.Content.Choices;
using Drill.Content.Misconceptions.Numbers;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.NumberMisconceptions;
using static Drill.Content.Misconceptions.Numbers.TwoDigitMisconceptions;

namespace Drill.Content.Grade1.Numbers;

/// <summary>Order and the number line.</summary>
internal sealed partial class LargeNumbers
{
    // Level 1: three numbers of different tens. 2: four numbers. 3: four numbers, two of the same tens and one of 100 or more.
    private static ItemDraft PutInOrder(int level, SeededRandom random)
    {
        var numbers = random.Draw(
            r => level switch
            {
                1 => (int[])[r.Between(21, 99), r.Between(21, 99), r.Between(21, 99)],
                2 => [r.Between(21, 99), r.Between(21, 99), r.Between(21, 99), r.Between(21, 99)],
                _ => [r.Between(51, 79), r.Between(51, 79), r.Between(81, 99), r.Between(101, 112)],
            },
            n => n.Select(x => x % 10).Distinct().Count() == n.Length
                && n.Select(x => x / 10).Distinct().Count() == n.Length - (level == 3 ? 1 : 0)
                && !n.Order().SequenceEqual(n.OrderBy(x => x % 10)) && !n.OrderDescending().SequenceEqual(n.OrderBy(x => x % 10)));
        var upwards = random.Between(0, 1) == 0;
        var shown = random.Shuffle(numbers);
        var rising = numbers.Order().ToArray();
        var right = upwards ? rising : [.. rising.Reverse()];
        var byOnes = numbers.OrderBy(x => upwards ? x % 10 : -(x % 10));
        var choice = Ordered.Of(shown, n => LocalizedText.Same($"${n}$"), right, (OrderedDownwards, right.Reverse()), (OrderedByOnes, byOnes));
        return new ItemDraft
        {
            Prompt = new(
                $"{string.Join("、", shown)}を、{(upwards ? "ちいさい" : "おおきい")} じゅんに ならべましょう。",
                $"Put {string.Join(", ", shown)} in order, from the {(upwards ? "smallest to the biggest" : "biggest to the smallest")}."),
            Key = choice.Key,
            Hint = new("まず じゅうの くらいを くらべよう。", "Compare the tens first."),
            Solution =
            [
                new($"じゅうの まとまりは、じゅんに {string.Join("、", right.Select(n => $"{n / 10}こ"))}。", $"They hold, in order, {string.Join(", ", right.Select(n => $"{n / 10}"))} tens."),
                new($"いちばん {(upwards ? "ちいさい" : "おおきい")} かずは {right[0]}。", $"The {(upwards ? "smallest" : "biggest")} number is {right[0]}."),
                new($"こたえは {string.Join("、", right)}", $"The answer is {string.Join(", ", right)}."),
            ],
            Traps = choice.Traps,
        };
    }

    // Level 1: different tens, ones the other way round. 2: the same two digits exchanged, or the same tens. 3: a sum of tens and ones against a number.
    private static ItemDraft CompareTwo(int level, SeededRandom random)
    {
        var (tens, ones) = random.Draw(r => (T: r.Between(2, 9), O: r.Between(1, 9)), n => n.T != n.O);
        var number = (10 * tens) + ones;
        var other = level switch
        {
            1 => random.Draw(r => r.Between(21, 99), n => n / 10 != tens && (n / 10 > tens) != (n % 10 >= ones) && n % 10 != ones),
            2 => (10 * ones) + tens,
            _ => random.Draw(r => r.Between(21, 99), n => n != number && Math.Abs(n - number) < 10 && n > 10 * tens),
        };
        var isMisledByOnes = ones.CompareTo(other % 10) == other.CompareTo(number);
        var (left, idea) = level == 3
            ? (new BiggerOfTwo.Side(number, $"{10 * tens} + {ones}"), number > other ? ComparedOnePart : TookSmaller)
            : (new BiggerOfTwo.Side(number), isMisledByOnes ? ComparedOnes : TookSmaller);
        return BiggerOfTwo.Draft(
            left,
            new(other),
            idea,
            new("まず じゅうの くらいを くらべよう。", "Compare the tens first."),
            new LocalizedText($"{number}は 10が {tens}こ、{other}は 10が {other / 10}こ。", $"{number} has {tens} tens, {other} has {other / 10} tens."));
    }

    private static (int From, int To, int Number) DrawOnLine(int level, SeededRandom random)
    {
        var from = level switch { 1 => 10 * random.Between(0, 2), 2 => 10 * random.Between(3, 7), _ => 10 * random.Between(8, 9) };
        return (from, from + 30, random.Draw(r => r.Between(from + 3, from + 27), n => n % 10 is not (0 or 9) && (level < 3 || n > 90)));
    }

    // Level 1: lines from 0 to 50. 2: to 100. 3: past 100.
    private static ItemDraft ReadLine(int level, SeededRandom random)
    {
        var (from, to, number) = DrawOnLine(level, random);
        return OnLine(number, new NumberKey(number), NumberKey.ResponseFor) with
        {
            Prompt = new("□の めもりの かずは いくつですか。", "Which number is at the mark of □?"),
            Figure = new NumberLine(new Ticks(from, to, 10, 1), [Mark.Blank(number)]),
        };
    }

    // The same numbers, shown by a touch.
    private static ItemDraft TouchLine(int level, SeededRandom random)
    {
        var (from, to, number) = DrawOnLine(level, random);
        return OnLine(number, new PointKey(new Axis(from, to, 1, 10), number), PointKey.ResponseFor) with
        {
            Prompt = new($"{from}から {to}までの かずの せんで、{number}の めもりを えらびましょう。", $"On the number line from {from} to {to}, choose the mark of {number}."),
        };
    }

    private static ItemDraft OnLine(int number, Domain.Items.Responses.AnswerKey key, Func<Rational, Domain.Items.Responses.Response> responseFor) => new()
    {
        Prompt = LocalizedText.Empty,
        Key = key,
        Hint = new("すうじの ある めもりから、1めもりずつ かぞえよう。", "Count mark by mark from a written number."),
        Solution =
        [
            new("1めもりは 1。", "Each mark is 1."),
            new($"{number / 10 * 10}から みぎへ {number % 10}めもりで {number}。", $"{number % 10} to the right of {number / 10 * 10} is {number}."),
            Phrases.Answer(number),
        ],
        Traps = [new(OneTenOff, responseFor(number + (number % 30 < 15 ? 10 : -10))), new(CountingMisconceptions.SkippedNumber, responseFor(number + 1))],
    };

    // Level 1: 100 and ones. 2: 100 and tens with ones. 3: the numbers before and after, and so many less.
    private static ItemDraft BeyondHundred(int level, SeededRandom random)
    {
        if (level == 3) return StepBeyondHundred(random);
        var more = level == 1 ? random.Between(1, 9) : random.Between(11, 19);
        var number = 100 + more;
        var prompt = random.Between(0, 2) switch
        {
            0 => new LocalizedText($"100と {more}を あわせた かずは いくつですか。", $"Which number is 100 and {more} together?"),
            1 => new($"100より {more} おおきい かずは いくつですか。", $"Which number is {more} more than 100?"),
            _ => new($"おりがみが 100まいと、あと {more}まい あります。ぜんぶで なんまいですか。", $"There are 100 sheets of paper and {more} more. How many are there in all?"),
        };
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new NumberKey(number),
            Hint = new("100の つぎは 101、その つぎは 102だよ。", "After 100 comes 101, then 102."),
            Solution = [new($"100と {more}に わけて かんがえる。", $"Think of 100 and {more}."), new($"100と {more}で {number}。", $"100 and {more} make {number}."), Phrases.Answer(number)],
            Traps = [NumberTrap.Of(WrotePartsInFull, level == 1 ? 1000 + more : 10_000 + more), NumberTrap.Of(AddedTenOnce, 10 + more)],
        };
    }

    private static ItemDraft StepBeyondHundred(SeededRandom random)
    {
        var isUp = random.Between(0, 1) == 1;
        var (from, by) = random.Draw(r => (From: r.Between(95, 118), By: r.Between(3, 6)), n => isUp ? n.From + n.By is > 100 and <= 120 : n.From > 100 && n.From - n.By >= 95);
        var to = isUp ? from + by : from - by;
        var steps = string.Join(", ", Enumerable.Range(1, by).Select(i => isUp ? from + i : from - i));
        return new ItemDraft
        {
            Prompt = new($"{from}より {by} {(isUp ? "おおきい" : "ちいさい")} かずは いくつですか。", $"Which number is {by} {(isUp ? "more" : "less")} than {from}?"),
            Key = new NumberKey(to),
            Hint = new("かずの せんを おもいうかべて、1つずつ すすもう。", "Picture the number line and go one by one."),
            Solution =
            [
                new($"{from}から {(isUp ? "ふえる" : "へる")} ほうへ {by}つ すすむ。", $"Go {by} {(isUp ? "up" : "down")} from {from}."),
                new($"{steps.Replace(", ", "、", StringComparison.Ordinal)}で {by}つ すすんだ。", $"{steps}: that is {by} of them."),
                Phrases.Answer(to),
            ],
            Traps = [NumberTrap.Of(CountingMisconceptions.WrongWay, isUp ? from - by : from + by), NumberTrap.Of(CountingMisconceptions.SkippedNumber, isUp ? to + 1 : to - 1)],
        };
    }
}
