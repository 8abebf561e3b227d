using Drill.Content.Stories;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.NumberMisconceptions;

namespace Drill.Content.Grade1.Numbers;

/// <summary>1年 かずと すうじ: 20までの数、いくつと いくつ.</summary>
internal sealed partial class NumbersToTwenty : IUnitFile
{
    public Unit Unit => new("g1-numbers", "math", 1, 10, new("20までの かず", "Numbers to 20"),
    [
        new Skill
        {
            Id = "number-compare-20",
            Name = new("かずの おおきさ", "Comparing numbers to 20"),
            Codes = ["8250213111300000", "8250213111500000", "8250213112100000"],
            Prerequisites = ["count-objects"],
            Templates = [new("number-compare-20.bigger", 1, Compare)],
        },
        new Skill
        {
            Id = "number-bonds-10",
            Name = new("いくつと いくつ", "Parts of numbers to 10"),
            Codes = ["8250213111400000"],
            Prerequisites = ["number-compare-20"],
            Templates = [new("number-bonds-10.part", 1, FindPart, Variety: 10), new("number-bonds-10.box", 1, FillBox, Variety: 10)],
        },
        new Skill
        {
            Id = "ten-and-ones",
            Name = new("10と いくつ", "Ten and some more"),
            Codes = ["8250213111400000", "8250213111500000", "8250213111700000"],
            Prerequisites = ["number-bonds-10"],
            Templates = [new("ten-and-ones.parts", 2, TenAndOnes)],
        },
        new Skill
        {
            Id = "number-series-20",
            Name = new("かずの ならびかた", "Rows of numbers to 20"),
            Codes = ["8250213111300000", "8250213111200000"],
            Prerequisites = ["number-compare-20"],
            Templates = [new("number-series-20.next", 1, ContinueSeries)],
        },
    ]);

    private static readonly NumberLine ToTwenty = new(new Ticks(0, 20, 5, 1), []);

    // Level 1: two numbers to 10. 2: one number to 10, one above. 3: 10 and some more, written as a sum, against a number above 10.
    private static ItemDraft Compare(int level, SeededRandom random)
    {
        if (level == 3) return CompareSum(random.Between(1, 9), random.Between(11, 19), random);
        var (a, b) = random.Draw(
            r => level == 1 ? (A: r.Between(0, 10), B: r.Between(0, 10)) : (A: r.Between(1, 10), B: r.Between(11, 20)),
            n => n.A != n.B);
        if (level == 2 && random.Between(0, 1) == 1) (a, b) = (b, a);
        var isMisledByOnes = level == 2 && (a % 10).CompareTo(b % 10) == b.CompareTo(a);
        var hint = new LocalizedText("かずの せんで、みぎに ある ほうが おおきいよ。", "On the number line the bigger one stands further right.");
        return BiggerOfTwo.Draft(new(a), new(b), isMisledByOnes ? ComparedOnes : TookSmaller, hint) with { Figure = ToTwenty };
    }

    private static ItemDraft CompareSum(int ones, int other, SeededRandom random)
    {
        while (other == 10 + ones) other = random.Between(11, 19);
        var hint = new LocalizedText($"10と {ones}を あわせると いくつかな。", $"How much are 10 and {ones} together?");
        return BiggerOfTwo.Draft(new(10 + ones, $"10 + {ones}"), new(other), other < 10 + ones ? ComparedOnePart : TookSmaller, hint) with { Figure = ToTwenty };
    }

    // Level 1: parts of 5 to 7. 2: of 8 and 9. 3: of 10.
    private static ItemDraft FindPart(int level, SeededRandom random)
    {
        var (whole, part) = DrawParts(level, random);
        var (left, right) = random.Pick(($"{part}", "□"), ("□", $"{part}"));
        return Parts(whole, part, new($"${whole}$は ${left}$と ${right}$", $"${whole}$ is ${left}$ and ${right}$."));
    }

    // The same numbers as FindPart, as a box that is to be filled.
    private static ItemDraft FillBox(int level, SeededRandom random)
    {
        var (whole, part) = random.Draw(r => DrawParts(level, r), n => n.Part > 1);
        var thing = random.Pick(Thing.All.AsSpan(0, 2));
        return Parts(whole, part, new(
            $"はこに {thing.Ja}が {thing.Count(whole)} はいります。いま {thing.Count(part)} はいって います。あと {thing.Counter.Asking} はいりますか。",
            $"A box holds {whole} {thing.En}. There are {part} in it now. How many more fit in?"));
    }

    private static (int Whole, int Part) DrawParts(int level, SeededRandom random)
    {
        var whole = level switch { 1 => random.Between(5, 7), 2 => random.Between(8, 9), _ => 10 };
        return (whole, random.Between(1, whole - 1));
    }

    private static ItemDraft Parts(int whole, int part, LocalizedText prompt) => new()
    {
        Prompt = prompt,
        Figure = new DotArray(1, whole, part),
        Key = new NumberKey(whole - part),
        Hint = new($"ブロックを {whole}こ ならべて、{part}こ かくして みよう。", $"Lay out {whole} blocks and cover {part} of them."),
        Solution =
        [
            new($"{whole}この うち {part}こを かくすと、のこりは {whole - part}こ。", $"{whole} blocks, {part} covered: {whole - part} left."),
            new($"${part}$と ${whole - part}$で ${whole}$に なる。", $"${part}$ and ${whole - part}$ make ${whole}$."),
            Phrases.Answer(whole - part),
        ],
        Traps = [NumberTrap.Of(PartCountedOneTooMany, whole - part + 1), NumberTrap.Of(AddedPartToWhole, whole + part)],
    };
}
