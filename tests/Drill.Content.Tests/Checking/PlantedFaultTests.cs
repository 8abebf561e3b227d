using Drill.Content.Checking;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Tests.Checking;

/// <summary>A rule that finds nothing proves nothing: here each has something to find.</summary>
public sealed class PlantedFaultTests
{
    private static readonly Misconception OffByOne = new("off-by-one", new("1ずれ", "Off by one"), new("もう いちど かぞえよう。", "Count again."), new("数え始め", "Where to start"), "planted");
    private static readonly Misconception OffByTwo = OffByOne with { Id = "off-by-two" };

    [Fact]
    public void Check_SoundTemplate_FindsNothing() => Assert.Empty(Check(Sound));

    [Theory]
    [InlineData("text", 1)]
    [InlineData("reading", 2)]
    [InlineData("silly", 3)]
    [InlineData("solution", 4)]
    [InlineData("collision", 5)]
    [InlineData("variety", 6)]
    [InlineData("throws", 7)]
    [InlineData("figure", 8)]
    [InlineData("options", 9)]
    [InlineData("place", 10)]
    [InlineData("work", 11)]
    [InlineData("misconceptions", 12)]
    [InlineData("seed", 13)]
    [InlineData("options", 10)]
    [InlineData("options", 14)]
    public void Check_PlantedFault_IsFound(string rule, int fault)
    {
        var calls = 0;
        var findings = Check((level, random) => Plant(Sound(level, random), fault, level, ++calls));
        Assert.Contains(rule, findings.Select(f => f.Rule));
    }

    [Fact]
    public void FindErrors_TrapThatIsTheKey_IsFound()
    {
        var sound = Sound(1, new SeededRandom(1));
        var item = new Item(new("planted.sum", 1, 1, 1), sound.Prompt, sound.Key, sound.Hint, sound.Solution, [new(OffByOne, sound.Key.RightResponse)]);
        Assert.Contains("trap", new ItemRules(1).FindErrors(item).Select(e => e.Rule));
    }

    [Theory]
    [InlineData("りんごが 0こ あります。")]
    [InlineData("$3/1$ は いくつ")]
    [InlineData("3.0km の えんぴつ")]
    [InlineData("1.50 + 2")]
    public void FindSilly_SillyPrompt_IsFound(string prompt) => Assert.NotNull(TextRules.FindSilly(prompt));

    [Theory]
    [InlineData("10こ と 100人")]
    [InlineData("$3/10$ と 1.05")]
    [InlineData("0から 10まで、2.05m")]
    [InlineData("10.25 ÷ 0.5")]
    public void FindSilly_SensiblePrompt_IsNotFound(string prompt) => Assert.Null(TextRules.FindSilly(prompt));

    private const string LongOption = "かんがえても かんがえても わからない くらいの おおきな かず";

    private static IReadOnlyList<Finding> Check(Func<int, SeededRandom, ItemDraft> draft)
    {
        var skill = new Skill { Id = "planted", Name = new("たしざん", "Adding"), Codes = ["8250213121300000"], Templates = [new("planted.sum", 1, draft)] };
        var curriculum = new CurriculumGraph([new("g1-planted", "math", 1, 10, new("たしざん", "Adding"), [skill])]);
        return new ContentCheck(curriculum, seeds: 200).Run(curriculum.Skills, cancellationToken: TestContext.Current.CancellationToken);
    }

    private static ItemDraft Sound(int level, SeededRandom random)
    {
        var (a, b) = (random.Between(2, 9) * (int)Math.Pow(10, level), random.Between(11, 19));
        return new()
        {
            Prompt = LocalizedText.Same($"${a} + {b} = □$"),
            Key = new NumberKey(a + b),
            Hint = new("あわせよう。", "Put them together."),
            Solution = [LocalizedText.Same($"${a} + {b} = {a + b}$"), new($"こたえ {a + b}", $"Answer: {a + b}")],
            Traps = [new(OffByOne, NumberKey.ResponseFor(a + b + 1)), new(OffByTwo, NumberKey.ResponseFor(a + b + 2))],
        };
    }

    private static ItemDraft Plant(ItemDraft sound, int fault, int level, int calls) => fault switch
    {
        1 => sound with { Hint = new("{かん", "Kan") },
        2 => sound with { Hint = new("計算しよう。", "Calculate.") },
        3 => sound with { Prompt = new($"0こと {sound.Prompt.Ja}", $"0 things and {sound.Prompt.En}") },
        4 => sound with { Solution = [sound.Solution[^1]] },
        5 => sound with { Traps = [sound.Traps[0], new(OffByTwo, sound.Traps[0].Response)] },
        6 => sound with { Prompt = LocalizedText.Same("$1 + 1 = □$") },
        7 => throw new InvalidOperationException("No such numbers."),
        8 => sound with { Figure = new RegularPolygon(99) },
        9 => sound with { Key = new ChoiceKey([new("a", new("おなじ", "Same")), new("b", new("おなじ", "Same"))], "a") },
        10 => sound with { Key = new ChoiceKey([new("a", new("あ", "A")), new("b", new("い", "B"))], "a") },
        11 => sound with { Solution = level == 3 ? [LocalizedText.Same("$1$"), LocalizedText.Same("$2$")] : sound.Solution, Prompt = level == 3 ? LocalizedText.Same("$1$") : sound.Prompt },
        12 => sound with { Traps = [sound.Traps[0]] },
        14 => sound with { Prompt = new($"どちらですか。{LongOption}、いいえ", "Which? No idea, or no"), Key = new ChoiceKey([new("a", new(LongOption, "No idea")), new("b", new("いいえ", "No"))], "a") },
        _ => sound with { Hint = new($"{calls}かいめ", $"Call {calls}") },
    };
}
