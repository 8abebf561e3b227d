using Drill.Content.Choices;
using Drill.Content.Stories;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Relations.StoryMisconceptions;

namespace Drill.Content.Grade1.Calculation;

/// <summary>1年 おはなしと しき.</summary>
internal sealed partial class StoriesAndExpressions : IUnitFile
{
    public Unit Unit => new("g1-stories", "math", 1, 52, new("おはなしと しき", "Stories and expressions"),
    [
        new Skill
        {
            Id = "choose-expression",
            Name = new("おはなしに あう しき", "The expression of a story"),
            Codes = ["8250213121200000", "8250213121100000", "8250213122100000"],
            Prerequisites = ["add-no-carry", "sub-no-borrow"],
            Templates = [new("choose-expression.story", 1, ChooseExpression), new("choose-expression.read", 1, ChooseStory)],
        },
        new Skill
        {
            Id = "compare-difference",
            Name = new("ちがいは いくつ", "How many more"),
            Codes = ["8250213121100000", "8250213121200000", "8250213111100000", "8250213122100000"],
            Prerequisites = ["sub-borrow", "match-objects"],
            Templates = [new("compare-difference.rows", 1, FindDifference)],
        },
        new Skill
        {
            Id = "more-or-fewer",
            Name = new("おおい ほう、すくない ほう", "So many more or fewer"),
            Codes = ["8250213121100000", "8250213121200000", "8250213122100000"],
            Prerequisites = ["compare-difference", "add-carry"],
            Templates = [new("more-or-fewer.other", 1, FindOther)],
        },
        new Skill
        {
            Id = "make-ten-step",
            Name = new("10を つくる けいさんの しかた", "The way over ten"),
            Codes = ["8250213122100000", "8250213121300000"],
            Prerequisites = ["add-carry", "sub-borrow"],
            Templates = [new("make-ten-step.missing", 1, FindStep, Variety: 10)],
        },
    ]);

    // A story in numbers: what is there, what joins or leaves, and the expression for it.
    private static (int A, int B, bool IsSum) DrawStory(int level, SeededRandom random)
    {
        var isSum = random.Between(0, 1) == 1;
        var (a, b) = random.Draw(
            r => (A: level == 1 ? r.Between(3, 9) : r.Between(5, 18), B: r.Between(2, 9)),
            n => n.A != n.B && (isSum ? n.A + n.B <= (level == 1 ? 10 : 20) && (level == 1 || n.A + n.B > 10) : n.A > n.B + 1));
        return (a, b, isSum);
    }

    // Level 1: one change, to 10. 2: one change, to 20. 3: two changes.
    private static ItemDraft ChooseExpression(int level, SeededRandom random)
    {
        var thing = random.Pick(Thing.All.AsSpan());
        var (a, b, isSum) = DrawStory(level, random);
        if (level == 3) return ChooseLong(thing, a, b, random.Between(2, 4), isSum, random);
        var (right, opposite, turned) = ($"{a} {(isSum ? "+" : "-")} {b}", $"{a} {(isSum ? "-" : "+")} {b}", $"{b} - {a}");
        var choice = OneOf.Shuffled(random, Maths(right), (isSum ? SubtractedForMore : AddedForLess, Maths(opposite)), (TurnedRound, Maths(turned)));
        var story = isSum ? thing.TellMore(a, b) : thing.TellLess(a, b);
        return Expression(story, choice, isSum
            ? new($"ふえるから、{a}に {b}を たす。", $"It grows, so {b} is added to {a}.")
            : new($"へるから、{a}から {b}を ひく。", $"It shrinks, so {b} is taken from {a}."), right);
    }

    private static ItemDraft ChooseLong(Thing thing, int a, int b, int c, bool isSum, SeededRandom random)
    {
        var (first, then) = isSum ? ("+", "-") : ("-", "+");
        var (firstJa, thenJa) = isSum ? (thing.Comes, thing.Leaves) : (thing.Leaves, thing.Comes);
        var (firstEn, thenEn) = isSum ? ($"{b} more {thing.EnComes}", $"{c} {thing.EnLeaves}") : ($"{b} {thing.EnLeaves}", $"{c} more {thing.EnComes}");
        var right = $"{a} {first} {b} {then} {c}";
        var choice = OneOf.Shuffled(random, Maths(right), (KeptFirstSign, Maths($"{a} {first} {b} {first} {c}")), (StoppedHalfway, Maths($"{a} {first} {b}")), (isSum ? SubtractedForMore : AddedForLess, Maths($"{a} {then} {b} {first} {c}")));
        var story = new LocalizedText(
            $"{thing.Ja}が {thing.Count(a)} {thing.Stays}。{thing.Count(b)} {firstJa}。つぎに {thing.Count(c)} {thenJa}。{thing.Counter.Asking}に なりましたか。",
            $"There are {a} {thing.En}. {firstEn}. Then {thenEn}. How many are there now?");
        return Expression(story, choice, isSum
            ? new($"{b} ふえて、つぎに {c} へる。{a}に {b}を たして、{c}を ひく。", $"{b} more, then {c} fewer: add {b} to {a} and take away {c}.")
            : new($"{b} へって、つぎに {c} ふえる。{a}から {b}を ひいて、{c}を たす。", $"{b} fewer, then {c} more: take {b} from {a} and add {c}."), right);
    }

    private static LocalizedText Maths(string expression) => LocalizedText.Same($"${expression}$");

    private static ItemDraft Expression(LocalizedText story, Choice choice, LocalizedText why, string right) => new()
    {
        Prompt = new($"{story.Ja} しきは どれですか。", $"{story.En} Which expression fits this story?"),
        Key = choice.Key,
        Hint = new("ふえるのかな、へるのかな。じゅんばんに かんがえよう。", "Does it grow or shrink? Go through the story in order."),
        Solution = [why, Phrases.Answer(right)],
        Traps = choice.Traps,
    };

    // Level 1: numbers to 10. 2: to 20. 3: three numbers.
    private static ItemDraft ChooseStory(int level, SeededRandom random)
    {
        var thing = random.Pick(Thing.All.AsSpan());
        var (a, b, isSum) = DrawStory(level, random);
        var c = random.Between(2, 4);
        var expression = level == 3 ? $"{a} {(isSum ? "+" : "-")} {b} {(isSum ? "-" : "+")} {c}" : $"{a} {(isSum ? "+" : "-")} {b}";
        LocalizedText Story(bool up, bool thenUp) => new(
            $"{thing.Ja}が {thing.Count(a)} {thing.Stays}。{thing.Count(b)} {(up ? thing.Comes : thing.Leaves)}。{(level == 3 ? $"つぎに {thing.Count(c)} {(thenUp ? thing.Comes : thing.Leaves)}。" : "")}",
            $"There are {a} {thing.En}. {b} {(up ? $"more {thing.EnComes}" : thing.EnLeaves)}.{(level == 3 ? $" Then {c} {(thenUp ? $"more {thing.EnComes}" : thing.EnLeaves)}." : "")}");
        var other = new LocalizedText(
            $"{thing.Ja}が {thing.Count(b)} {thing.Stays}。{thing.Count(a)} {(isSum ? thing.Leaves : thing.Comes)}。",
            $"There are {b} {thing.En}. {a} {(isSum ? thing.EnLeaves : $"more {thing.EnComes}")}.");
        var opposite = isSum ? SubtractedForMore : AddedForLess;
        var choice = level == 3
            ? OneOf.Shuffled(random, Story(isSum, !isSum), (KeptFirstSign, Story(isSum, isSum)), (opposite, Story(!isSum, isSum)))
            : isSum && a <= b || !isSum
                ? OneOf.Shuffled(random, Story(isSum, isSum), (opposite, Story(!isSum, !isSum)), (TurnedRound, other))
                : OneOf.Shuffled(random, Story(isSum, isSum), (opposite, Story(!isSum, !isSum)));
        return new ItemDraft
        {
            Prompt = new($"しき ${expression}$ に なる おはなしは どれですか。", $"Which story goes with the expression ${expression}$?"),
            Key = choice.Key,
            Hint = new("「＋」は ふえる、「−」は へる おはなしだよ。", "Plus is for stories that grow, minus for stories that shrink."),
            Solution =
            [
                new($"はじめの かずは {a}。", $"First there are {a}."),
                new($"つぎに {b} {(isSum ? "ふえる" : "へる")}。{(level == 3 ? $"さいごに {c} {(isSum ? "へる" : "ふえる")}。" : "")}", $"Then {b} {(isSum ? "more" : "fewer")}.{(level == 3 ? $" In the end {c} {(isSum ? "fewer" : "more")}." : "")}"),
                new($"こたえは「{Story(isSum, !isSum).Ja}」", $"The answer: {Story(isSum, !isSum).En}"),
            ],
            Traps = choice.Traps,
        };
    }

    private sealed record Pair(string First, string Second, Counter Counter, string EnFirst, string EnSecond, string En);

    private static readonly Pair[] Pairs =
    [
        new("あかい はな", "しろい はな", Counter.Hon, "red", "white", "flowers"), new("おとなの ねこ", "こねこ", Counter.Hiki, "grown", "young", "cats"),
        new("おおきい さら", "ちいさい さら", Counter.Mai, "big", "small", "plates"), new("あおい えんぴつ", "くろい えんぴつ", Counter.Hon, "blue", "black", "pencils"),
        new("あまい あめ", "すっぱい あめ", Counter.Ko, "sweet", "sour", "candies"), new("うみの ほん", "やまの ほん", Counter.Satsu, "sea", "mountain", "books"),
    ];

    // Level 1: to 10, with dots. 2: from 11 to 18, taking ones. 3: the smaller one is told first.
    private static ItemDraft FindDifference(int level, SeededRandom random)
    {
        var pair = random.Pick(Pairs.AsSpan());
        var (more, fewer) = random.Draw(r => (M: level == 1 ? r.Between(5, 10) : r.Between(11, 18), F: r.Between(2, 9)), n => n.M > n.F + 1 && n.M != 2 * n.F);
        var (c, d) = (pair.Counter, more - fewer);
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"{pair.Second}が {c.Of(fewer)}、{pair.First}が {c.Of(more)} {Stays(c)}。どちらが {c.Asking} おおいですか。かずを こたえましょう。", $"There are {fewer} {pair.EnSecond} {pair.En} and {more} {pair.EnFirst} ones. By how many are there more of one kind?")
                : new($"{pair.First}が {c.Of(more)}、{pair.Second}が {c.Of(fewer)} {Stays(c)}。{pair.First}は {pair.Second}より {c.Asking} おおいですか。", $"There are {more} {pair.EnFirst} {pair.En} and {fewer} {pair.EnSecond} ones. How many more {pair.EnFirst} ones are there?"),
            Figure = level == 1 ? new DotGroups([more, fewer]) : null,
            Key = new NumberKey(d),
            Hint = new("2れつに ならべて、はみでた ところを かぞえよう。", "Put them in two rows and count what sticks out."),
            Solution =
            [
                new($"{more}と {fewer}の ちがいを もとめる。", $"Find the difference of {more} and {fewer}."),
                .. level == 3 ? [new($"おおいのは {pair.First}。{more}から {fewer}を ひく。", $"There are more {pair.EnFirst} ones. Take {fewer} from {more}.")] : Array.Empty<LocalizedText>(),
                LocalizedText.Same($"${more} - {fewer} = {d}$"),
                Phrases.Answer(d),
            ],
            Traps = [NumberTrap.Of(AddedForLess, more + fewer), NumberTrap.Of(GaveBigger, more)],
        };
    }

    private static string Stays(Counter counter) => counter == Counter.Hiki ? "います" : "あります";
}
