using Drill.Content.Misconceptions.Numbers;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Measures;
using Drill.Domain.Items.Responses.Cells;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.NumberMisconceptions;

namespace Drill.Content.Grade2;

/// <summary>2年 10000までの かず.</summary>
internal sealed class NumbersToTenThousand : IUnitFile
{
    public Unit Unit => new("g2-numbers-10000", "math", 2, 45, new("10000までの かず", "Numbers to 10000"),
    [
        new Skill
        {
            Id = "place-value-10000",
            Name = new("4けたの かず", "Four-digit numbers"),
            Codes = ["8250223111200000", "8250223112100000"],
            Prerequisites = ["place-value-1000"],
            Templates = [new("place-value-10000.compose", 1, Compose)],
        },
        new Skill
        {
            Id = "hundreds-as-units",
            Name = new("100が なんこ", "How many hundreds"),
            Codes = ["8250223111300000", "8250223112100000"],
            Prerequisites = ["place-value-10000"],
            Templates = [new("hundreds-as-units.count", 1, CountHundreds)],
        },
        new Skill
        {
            Id = "number-line-10000",
            Name = new("10000までの すうちょくせん", "The number line to 10000"),
            Codes = ["8250223111200000"],
            Prerequisites = ["hundreds-as-units", "number-line-100"],
            Templates = [new("number-line-10000.touch", 1, TouchLine)],
        },
        new Skill
        {
            Id = "count-money",
            Name = new("おかねを かぞえる", "Counting money"),
            Codes = ["8250223111100000", "8250223112100000", "8250223111300000"],
            Prerequisites = ["place-value-1000", "count-in-groups"],
            Templates = [new("count-money.coins", 1, CountCoins)],
        },
    ]);

    // Level 1: thousands, hundreds and tens. 2: an empty place between. 3: more than nine hundreds.
    private static ItemDraft Compose(int level, SeededRandom random)
    {
        var thousands = random.Between(1, 8);
        var (hundreds, tens, ones) = level switch
        {
            1 => (random.Between(1, 9), random.Between(1, 9), 0),
            2 => random.Pick((0, random.Between(1, 9), random.Between(1, 9)), (random.Between(1, 9), 0, random.Between(1, 9))),
            _ => (random.Between(11, 19), random.Between(2, 9), random.Between(2, 9)),
        };
        (int Size, int Count)[] parts = [.. new[] { (1000, thousands), (100, hundreds), (10, tens), (1, ones) }.Where(p => p.Item2 > 0)];
        var number = parts.Sum(p => p.Size * p.Count);
        return new ItemDraft
        {
            Prompt = new(string.Join("、", parts.Select(p => $"{p.Size}を {p.Count}こ")) + " あわせた かずは いくつですか。", $"Which number do these make: {string.Join(", ", parts.Select(p => $"{p.Count} × {p.Size}"))}?"),
            Key = new NumberKey(number),
            Hint = new("せんの くらい、ひゃくの くらい、じゅうの くらい、いちの くらいの じゅんに かこう。", "Write thousands, hundreds, tens and ones in order."),
            Solution =
            [
                .. parts.Select(p => new LocalizedText($"{p.Size}が {p.Count}こで {p.Size * p.Count}", $"{p.Count} times {p.Size} is {p.Size * p.Count}.")),
                .. level == 2 ? [new($"なにも ない くらいには 0を かく。{string.Join("と ", parts.Select(p => p.Size * p.Count))}。", $"Write 0 in the place that has nothing: {string.Join(" and ", parts.Select(p => p.Size * p.Count))}.")] : Array.Empty<LocalizedText>(),
                LocalizedText.Same($"${string.Join(" + ", parts.Select(p => p.Size * p.Count))} = {number}$"),
                Phrases.Answer(number),
            ],
            Traps =
            [
                NumberTrap.Of(AddedCounts, parts.Sum(p => p.Count)),
                level switch
                {
                    2 => NumberTrap.Of(DroppedZero, int.Parse(string.Concat(parts.Select(p => p.Count)), System.Globalization.CultureInfo.InvariantCulture)),
                    3 => NumberTrap.Of(WroteCountsSideBySide, int.Parse(string.Concat(parts.Select(p => p.Count)), System.Globalization.CultureInfo.InvariantCulture)),
                    _ => NumberTrap.Of(WrotePartsInFull, int.Parse(string.Concat(parts.Select(p => p.Size * p.Count)), System.Globalization.CultureInfo.InvariantCulture)),
                },
            ],
        };
    }

    // Level 1: so many hundreds make a number. 2: a number is how many hundreds. 3: how many hundreds are missing to 10000.
    private static ItemDraft CountHundreds(int level, SeededRandom random)
    {
        var hundreds = random.Draw(r => r.Between(level == 3 ? 71 : 11, 98), n => n % 10 > 0 && n != 50);
        var number = 100 * hundreds;
        var (prompt, answer, last) = level switch
        {
            1 => (new LocalizedText($"100を {hundreds}こ あつめた かずは いくつですか。", $"Which number is {hundreds} hundreds?"), number, new LocalizedText($"あわせて {number}。", $"Together {number}.")),
            2 => (new($"{number}は 100を なんこ あつめた かずですか。", $"How many hundreds make {number}?"), hundreds, new($"あわせて {hundreds}こ。{number}は 100が {hundreds}こ。", $"Together {hundreds}: {number} is {hundreds} hundreds.")),
            _ => (new($"{number}に 100を あと なんこ あわせると 10000に なりますか。", $"How many more hundreds make {number} into 10000?"), 100 - hundreds, new($"10000は 100が 100こ。${100} - {hundreds} = {100 - hundreds}$", $"10000 is 100 hundreds. ${100} - {hundreds} = {100 - hundreds}$")),
        };
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new NumberKey(answer),
            Hint = new("100が 10こで 1000だよ。", "Ten hundreds make 1000."),
            Solution =
            [
                new($"100が {hundreds / 10 * 10}こで {hundreds / 10 * 1000}、100が {hundreds % 10}こで {hundreds % 10 * 100}。", $"{hundreds / 10 * 10} hundreds are {hundreds / 10 * 1000}, {hundreds % 10} hundreds are {hundreds % 10 * 100}."),
                last,
                Phrases.Answer(answer),
            ],
            Traps = level switch
            {
                1 => [NumberTrap.Of(DroppedZero, 10 * hundreds), NumberTrap.Of(TwoDigitMisconceptions.AddedTenOnce, 100 + hundreds)],
                2 => [NumberTrap.Of(ReadTensDigitOnly, hundreds % 10), NumberTrap.Of(TwoDigitMisconceptions.GaveAmount, 10 * hundreds)],
                _ => [NumberTrap.Of(TwoDigitMisconceptions.GaveAmount, 10_000 - number), NumberTrap.Of(PartCountedOneTooMany, 101 - hundreds)],
            },
        };
    }

    // Level 1: marks of 10 to 1000. 2: marks of 100 to 10000. 3: marks of 50, or of 10 far up.
    private static ItemDraft TouchLine(int level, SeededRandom random)
    {
        var (step, from) = level switch { 1 => (10, 100 * random.Between(0, 7)), 2 => (100, 1000 * random.Between(0, 7)), _ => (10, (1000 * random.Between(1, 8)) + 700) };
        var to = from + (30 * step);
        var number = from + (step * random.Draw(r => r.Between(3, 26), n => n % 10 is not (0 or 9)));
        var numbered = number - (number % (10 * step));
        var steps = (number - numbered) / step;
        return new ItemDraft
        {
            Prompt = new($"{from}から {to}までの すうちょくせんで、{number}の めもりを えらびましょう。", $"On the number line from {from} to {to}, choose the mark of {number}."),
            Key = new PointKey(new Axis(from, to, step, 10 * step), number),
            Hint = new("まず 1めもりの おおきさを しらべよう。", "Find out first how much one mark is."),
            Solution =
            [
                new($"{10 * step}が 10こに わかれて いるから、1めもりは {step}。", $"{10 * step} is cut into 10 parts, so each mark is {step}."),
                new($"{numbered}から {steps}めもりで {number}。", $"{steps} {(steps == 1 ? "mark" : "marks")} past {numbered} is {number}."),
                Phrases.Answer(number),
            ],
            Traps = [new(TwoDigitMisconceptions.OneTenOff, PointKey.ResponseFor(number + (number < from + (15 * step) ? 10 * step : -10 * step))), new(CountingMisconceptions.SkippedNumber, PointKey.ResponseFor(number + step))],
        };
    }

    // Level 1: tens and fives of one kind, ones beside. 2: three kinds of coins. 3: notes and coins.
    private static ItemDraft CountCoins(int level, SeededRandom random)
    {
        MoneyPieces[] pieces = level switch
        {
            1 => [new(random.Pick(5, 10), random.Between(3, 9)), new(1, random.Between(1, 4))],
            2 => [new(100, random.Between(2, 9)), new(random.Pick(10, 50), random.Between(2, 6)), new(random.Pick(1, 5), random.Between(2, 6))],
            _ => [new(1000, random.Between(1, 8)), new(random.Pick(500, 100), random.Between(2, 6)), new(random.Pick(10, 50), random.Between(3, 8))],
        };
        var total = pieces.Sum(p => p.Yen * p.Count);
        return new ItemDraft
        {
            Prompt = new("おかねは ぜんぶで なんえん ありますか。", "How many yen are there in all?"),
            Figure = new Money(pieces),
            Key = new NumberKey(total),
            Hint = new("おなじ おかねの なかまに わけて、おおきい ほうから かぞえよう。", "Sort the coins and count the big ones first."),
            Solution =
            [
                .. pieces.Select(p => new LocalizedText($"{p.Yen}えんが {p.Count}つで {p.Yen * p.Count}えん。", $"{p.Count} times {p.Yen} yen is {p.Yen * p.Count} yen.")),
                LocalizedText.Same($"${string.Join(" + ", pieces.Select(p => p.Yen * p.Count))} = {total}$"),
                Phrases.Answer(total),
            ],
            Traps = [NumberTrap.Of(AddedCounts, pieces.Sum(p => p.Count)), NumberTrap.Of(CountingMisconceptions.MissedGroup, total - pieces[0].Yen)],
        };
    }
}
