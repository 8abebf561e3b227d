using Drill.Content.Stories;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.TwoDigitMisconceptions;
using AdditionIdeas = Drill.Content.Misconceptions.Calculation.AdditionMisconceptions;
using SubtractionIdeas = Drill.Content.Misconceptions.Calculation.SubtractionMisconceptions;

namespace Drill.Content.Grade1.Calculation;

/// <summary>1年 おおきい かずの たしざんと ひきざん.</summary>
internal sealed class LargeCalculation : IUnitFile
{
    public Unit Unit => new("g1-large-calculation", "math", 1, 70, new("おおきい かずの けいさん", "Calculating with large numbers"),
    [
        new Skill
        {
            Id = "add-sub-tens",
            Name = new("なんじゅうの けいさん", "Adding and subtracting tens"),
            Codes = ["8250213121400000", "8250213111700000", "8250213122100000"],
            Prerequisites = ["tens-as-units", "add-no-carry", "sub-no-borrow"],
            Templates = [new("add-sub-tens.value", 1, WorkTens), new("add-sub-tens.story", 1, TellTens)],
        },
        new Skill
        {
            Id = "two-digit-and-ones",
            Name = new("2けたと 1けたの けいさん", "Two-digit numbers and ones"),
            Codes = ["8250213121400000", "8250213122100000"],
            Prerequisites = ["two-digit-places", "add-no-carry", "sub-no-borrow"],
            Templates = [new("two-digit-and-ones.value", 1, WorkOnes), new("two-digit-and-ones.story", 1, TellOnes)],
        },
    ]);

    // Level 1: within 100, one number 30 or less. 2: all within 90. 3: up to 100, a third number too.
    private static int[] DrawTens(int level, SeededRandom random) => random.Draw<int[]>(
        r =>
        {
            var sign = r.Pick(1, -1);
            var (first, second) = (r.Between(1, 10), r.Between(1, level == 1 ? 3 : 8));
            return level == 3 ? [first, sign * second, r.Pick(1, -1) * r.Between(1, 4)] : [first, sign * second];
        },
        n => n[0] + n[1] >= 1 && n.Sum() >= 1 && n.Sum() <= (level == 3 ? 10 : 9) && n[0] + n[1] <= 10 && n[0] != -2 * n[1]
            && (level < 3 || (n[1] != -n[2] && n[0] - n[1] != n.Sum())) && (level != 2 || n[0] + Math.Abs(n[1]) > 5));

    private static ItemDraft WorkTens(int level, SeededRandom random)
    {
        var tens = DrawTens(level, random);
        return Tens(tens, LocalizedText.Same($"${Expression(tens)} = □$"));
    }

    private static ItemDraft TellTens(int level, SeededRandom random)
    {
        var tens = DrawTens(level, random);
        var thing = random.Pick(Thing.Many.AsSpan());
        var steps = tens.Skip(1).Select((n, i) => new LocalizedText(
            $"{(i == 0 ? "" : "つぎに ")}{thing.Count(10 * Math.Abs(n))} {(n > 0 ? thing.Comes : thing.Leaves)}。",
            $"{(i == 0 ? "" : "Then ")}{10 * Math.Abs(n)} {(n > 0 ? $"more {thing.EnComes}" : thing.EnLeaves)}.")).ToArray();
        return Tens(tens, new(
            $"{thing.Ja}が {thing.Count(10 * tens[0])} {thing.Stays}。{string.Concat(steps.Select(s => s.Ja))}{thing.Ja}は {thing.Counter.Asking}に なりましたか。",
            $"There are {10 * tens[0]} {thing.En}. {string.Join(" ", steps.Select(s => s.En))} How many {thing.En} are there now?"));
    }

    private static string Expression(int[] tens) => $"{10 * tens[0]}" + string.Concat(tens.Skip(1).Select(n => $" {(n > 0 ? "+" : "-")} {10 * Math.Abs(n)}"));

    private static ItemDraft Tens(int[] tens, LocalizedText prompt)
    {
        var (sum, first) = (tens.Sum(), tens[1]);
        var inTens = $"{tens[0]}" + string.Concat(tens.Skip(1).Select(n => $" {(n > 0 ? "+" : "-")} {Math.Abs(n)}"));
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new NumberKey(10 * sum),
            Hint = new("10の まとまりが なんこ あるかで かんがえよう。", "Think how many tens there are."),
            Solution =
            [
                new($"10の まとまりで かんがえると ${inTens} = {sum}$", $"In tens: ${inTens} = {sum}$"),
                new($"10が {sum}こで {10 * sum}。", $"{sum} tens are {10 * sum}."),
                LocalizedText.Same($"${Expression(tens)} = {10 * sum}$"),
                Phrases.Answer(10 * sum),
            ],
            Traps =
            [
                NumberTrap.Of(TensAsOnes, sum),
                .. tens[0] - first < 0 || sum - (2 * first) < 0 ? Array.Empty<Trap>()
                    : [NumberTrap.Of(first > 0 ? AdditionIdeas.SubtractedInstead : SubtractionIdeas.AddedInstead, 10 * (sum - (2 * first)))],
            ],
        };
    }

    // Level 1: tens and ones (40 + 6, 46 - 6). 2: ones added without passing ten. 3: ones taken away, up to 99.
    private static (int Number, int Ones, bool IsSum) DrawOnes(int level, SeededRandom random)
    {
        var (tens, ones) = (10 * random.Between(2, 9), random.Between(1, 9));
        if (level == 1) return random.Between(0, 1) == 1 ? (tens, ones, true) : (tens + ones, ones, false);
        var (a, b) = random.Draw(r => (A: r.Between(1, 9), B: r.Between(1, 9)), n => level == 2 ? n.A + n.B < 10 : n.A > n.B && n.A != 2 * n.B);
        return (tens + a, b, level == 2);
    }

    private static ItemDraft WorkOnes(int level, SeededRandom random)
    {
        var (number, ones, isSum) = DrawOnes(level, random);
        return Ones(number, ones, isSum, LocalizedText.Same($"${number} {(isSum ? "+" : "-")} {ones} = □$"));
    }

    private static ItemDraft TellOnes(int level, SeededRandom random)
    {
        var (number, ones, isSum) = random.Draw(r => DrawOnes(level, r), n => n.Ones > 1);
        var thing = random.Pick(Thing.Many.AsSpan());
        return Ones(number, ones, isSum, isSum ? thing.TellMore(number, ones) : thing.TellLess(number, ones));
    }

    private static ItemDraft Ones(int number, int ones, bool isSum, LocalizedText prompt)
    {
        var (tens, own, sign) = (number / 10 * 10, number % 10, isSum ? "+" : "-");
        var result = isSum ? number + ones : number - ones;
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new NumberKey(result),
            Hint = own == 0 ? new($"{tens}と {ones}を あわせると いくつかな。", $"How much are {tens} and {ones} together?") : new($"{number}を {tens}と {own}に わけて かんがえよう。", $"Split {number} into {tens} and {own}."),
            Solution = [.. OnesSteps(tens, own, sign, ones, result), Phrases.Answer(result)],
            Traps =
            [
                .. isSum || number > 10 * ones ? [NumberTrap.Of(AddedOnesToTens, isSum ? number + (10 * ones) : number - (10 * ones))] : Array.Empty<Trap>(),
                result % 10 > 0 ? NumberTrap.Of(DroppedTens, result % 10) : NumberTrap.Of(SubtractionIdeas.AddedInstead, number + ones),
            ],
        };
    }

    private static LocalizedText[] OnesSteps(int tens, int own, string sign, int ones, int result)
    {
        if (own == 0) return [new($"{tens}と {ones}を あわせる。", $"Put {tens} and {ones} together."), LocalizedText.Same($"${tens} + {ones} = {result}$")];
        LocalizedText[] steps = [new($"{tens + own}は {tens}と {own}。", $"{tens + own} is {tens} and {own}."), LocalizedText.Same($"${own} {sign} {ones} = {result % 10}$")];
        return result % 10 == 0 ? steps : [.. steps, new($"{tens}と {result % 10}で {result}。", $"{tens} and {result % 10} make {result}.")];
    }
}
