using Drill.Content.Misconceptions.Numbers;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Measures;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.NumberMisconceptions;
using static Drill.Content.Misconceptions.Numbers.TwoDigitMisconceptions;

namespace Drill.Content.Grade1.Numbers;

/// <summary>1年 おおきい かず: 100までの かずと、120くらいまでの かず.</summary>
internal sealed partial class LargeNumbers : IUnitFile
{
    public Unit Unit => new("g1-large-numbers", "math", 1, 60, new("おおきい かず", "Large numbers"),
    [
        new Skill
        {
            Id = "two-digit-places",
            Name = new("じゅうの くらいと いちの くらい", "Tens and ones"),
            Codes = ["8250213111500000", "8250213111700000", "8250213111400000"],
            Prerequisites = ["ten-and-ones"],
            Templates = [new("two-digit-places.compose", 1, ComposeTensAndOnes), new("two-digit-places.digit", 1, NameDigit)],
        },
        new Skill
        {
            Id = "tens-as-units",
            Name = new("10の まとまり", "Counting in tens"),
            Codes = ["8250213111700000", "8250213111800000", "8250213112100000"],
            Prerequisites = ["two-digit-places"],
            Templates = [new("tens-as-units.bundles", 1, CountBundles)],
        },
        new Skill
        {
            Id = "compare-100",
            Name = new("100までの かずの おおきさ", "Comparing numbers to 100"),
            Codes = ["8250213111300000", "8250213112100000"],
            Prerequisites = ["two-digit-places", "number-compare-20"],
            Templates = [new("compare-100.order", 1, PutInOrder), new("compare-100.bigger", 1, CompareTwo)],
        },
        new Skill
        {
            Id = "number-line-100",
            Name = new("100までの かずの せん", "The number line to 100"),
            Codes = ["8250213111300000"],
            Prerequisites = ["compare-100", "number-series-20"],
            Templates = [new("number-line-100.read", 1, ReadLine), new("number-line-100.touch", 1, TouchLine)],
        },
        new Skill
        {
            Id = "numbers-to-120",
            Name = new("100より おおきい かず", "Numbers beyond 100"),
            Codes = ["8250213111600000", "8250213111300000"],
            Prerequisites = ["two-digit-places", "number-line-100"],
            Templates = [new("numbers-to-120.write", 1, BeyondHundred)],
        },
    ]);

    // Level 1: tens and ones make a number. 2: a number is so many tens and how many ones, or the other way round. 3: more than nine ones, which make a ten.
    private static ItemDraft ComposeTensAndOnes(int level, SeededRandom random)
    {
        var (tens, ones) = random.Draw(r => (T: r.Between(2, level == 3 ? 8 : 9), O: level == 3 ? r.Between(11, 18) : r.Between(1, 9)), n => n.T != n.O);
        var number = (10 * tens) + ones;
        if (level == 2) return Decompose(number, tens, ones, random.Between(0, 1) == 1);
        return new ItemDraft
        {
            Prompt = new($"10が {tens}こと、1が {ones}こで いくつですか。", $"How much are {tens} tens and {ones} ones?"),
            Key = new NumberKey(number),
            Hint = new($"10の まとまりが {tens}こで いくつに なるかな。", $"How much are {tens} tens?"),
            Solution =
            [
                new($"10が {tens}こで {10 * tens}。", $"{tens} tens are {10 * tens}."),
                .. level == 3 ? [new($"1が {ones}こで {ones}。10と {ones - 10}に わける。", $"{ones} ones are {ones}, which is 10 and {ones - 10}.")] : Array.Empty<LocalizedText>(),
                new($"{10 * tens}と {ones}で {number}。", $"{10 * tens} and {ones} make {number}."),
                Phrases.Answer(number),
            ],
            Traps =
            [
                NumberTrap.Of(AddedCounts, tens + ones),
                level == 3 ? NumberTrap.Of(WroteCountsSideBySide, (100 * tens) + ones) : NumberTrap.Of(SwappedDigits, (10 * ones) + tens),
            ],
        };
    }

    private static ItemDraft Decompose(int number, int tens, int ones, bool asksTens)
    {
        var answer = asksTens ? tens : ones;
        return new ItemDraft
        {
            Prompt = asksTens
                ? new($"{number}は、10が なんこと 1が {ones}こですか。", $"{number} is how many tens and {ones} ones?")
                : new($"{number}は、10が {tens}こと 1が なんこですか。", $"{number} is {tens} tens and how many ones?"),
            Key = new NumberKey(answer),
            Hint = new($"{number}を、10の まとまりと ばらに わけよう。", $"Split {number} into tens and ones."),
            Solution =
            [
                new($"{number}は {10 * tens}と {ones}。", $"{number} is {10 * tens} and {ones}."),
                new($"{10 * tens}は 10が {tens}こ、{ones}は 1が {ones}こ。", $"{10 * tens} is {tens} tens, {ones} is {ones} ones."),
                Phrases.Answer(answer),
            ],
            Traps = [NumberTrap.Of(SwappedDigits, asksTens ? ones : tens), NumberTrap.Of(GaveAmount, asksTens ? 10 * tens : number)],
        };
    }

    // Level 1: the digit of one place. 2: the number from its two digits, tens named first. 3: from its digits, ones named first, 0 among them.
    private static ItemDraft NameDigit(int level, SeededRandom random)
    {
        var (tens, ones) = random.Draw(r => (T: r.Between(2, 9), O: r.Between(level == 3 ? 0 : 1, 9)), n => n.T != n.O);
        var number = (10 * tens) + ones;
        var asksTens = random.Between(0, 1) == 1;
        var (prompt, answer) = level switch
        {
            1 when asksTens => (new LocalizedText($"{number}の じゅうの くらいの すうじは なんですか。", $"Which digit of {number} is in the tens place?"), tens),
            1 => (new($"{number}の いちの くらいの すうじは なんですか。", $"Which digit of {number} is in the ones place?"), ones),
            2 => (new($"じゅうの くらいが {tens}、いちの くらいが {ones}の かずは いくつですか。", $"Which number has {tens} in the tens place and {ones} in the ones place?"), number),
            _ => (new($"いちの くらいが {ones}、じゅうの くらいが {tens}の かずは いくつですか。", $"Which number has {ones} in the ones place and {tens} in the tens place?"), number),
        };
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new NumberKey(answer),
            Hint = new("ひだりが じゅうの くらい、みぎが いちの くらいだよ。", "The tens stand on the left, the ones on the right."),
            Solution =
            [
                new($"{(level == 1 ? $"{number}の " : "")}じゅうの くらいは {tens}、いちの くらいは {ones}。", $"Tens place: {tens}. Ones place: {ones}."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new($"10が {tens}こと 1が {ones}こで {number}。", $"{tens} tens and {ones} ones make {number}.")],
                Phrases.Answer(answer),
            ],
            Traps =
            [
                NumberTrap.Of(SwappedDigits, level == 1 ? tens + ones - answer : (10 * ones) + tens),
                level == 1 ? NumberTrap.Of(GaveAmount, asksTens ? 10 * tens : number) : NumberTrap.Of(WrotePartsInFull, (100 * tens) + ones),
            ],
        };
    }

    private sealed record Bundle(string Ja, string En, Func<int, Money?> Draw);

    private static readonly Bundle[] Bundles =
    [
        new("10えんだま", "ten-yen coins", n => new([new(10, n)])),
        new("10こいりの たまごの パック", "packs of ten eggs", _ => null),
        new("10まいずつの おりがみの たば", "bundles of ten sheets of origami paper", _ => null),
        new("10ぽんずつの えんぴつの たば", "bundles of ten pencils", _ => null),
    ];

    // Level 1: so many tens make a number. 2: a number is how many tens. 3: how many tens are missing to a larger number.
    private static ItemDraft CountBundles(int level, SeededRandom random)
    {
        var bundle = random.Pick(Bundles.AsSpan());
        var (tens, whole) = level == 3
            ? random.Draw(r => (T: r.Between(2, 8), W: r.Between(7, 10)), n => n.T < n.W - 1 && n.W != 2 * n.T)
            : (random.Between(2, 9), 0);
        var number = 10 * tens;
        return level switch
        {
            1 => new ItemDraft
            {
                Prompt = new($"{bundle.Ja}が {tens}つ あります。ぜんぶで いくつに なりますか。", $"There are {tens} {bundle.En}. How much is that in all?"),
                Figure = bundle.Draw(tens),
                Key = new NumberKey(number),
                Hint = new("10, 20, 30, …と かぞえよう。", "Count 10, 20, 30, …"),
                Solution = [new($"10が {tens}こ ある。", $"There are {tens} tens."), new($"10が {tens}こで {number}。", $"{tens} tens make {number}."), Phrases.Answer(number)],
                Traps = [NumberTrap.Of(TensAsOnes, tens), NumberTrap.Of(AddedTenOnce, 10 + tens)],
            },
            2 => new ItemDraft
            {
                Prompt = new($"{bundle.Ja}を いくつか あつめたら、ぜんぶで {number}に なりました。いくつ あつめましたか。", $"Some {bundle.En} make {number} in all. How many of them are there?"),
                Key = new NumberKey(tens),
                Hint = new($"10, 20, …と、{number}まで かぞえて みよう。", $"Count 10, 20, … up to {number}."),
                Solution = [new($"{number}は 10が {tens}こ。", $"{number} is {tens} tens."), new($"だから {tens}つ あつめた。", $"So there are {tens} of them."), Phrases.Answer(tens)],
                Traps = [NumberTrap.Of(GaveAmount, number), NumberTrap.Of(CountingMisconceptions.MissedGroup, tens - 1)],
            },
            _ => new ItemDraft
            {
                Prompt = new($"{bundle.Ja}が {tens}つ あります。あと いくつ あつめると、ぜんぶで {10 * whole}に なりますか。", $"There are {tens} {bundle.En}. How many more of them make {10 * whole} in all?"),
                Figure = bundle.Draw(tens),
                Key = new NumberKey(whole - tens),
                Hint = new($"{10 * whole}は 10が なんこかな。", $"How many tens are {10 * whole}?"),
                Solution =
                [
                    new($"{10 * whole}は 10が {whole}こ。", $"{10 * whole} is {whole} tens."),
                    LocalizedText.Same($"${whole} - {tens} = {whole - tens}$"),
                    Phrases.Answer(whole - tens),
                ],
                Traps = [NumberTrap.Of(GaveAmount, 10 * (whole - tens)), NumberTrap.Of(AddedPartToWhole, whole + tens)],
            },
        };
    }
}
