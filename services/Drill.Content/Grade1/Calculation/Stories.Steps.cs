using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.NumberMisconceptions;
using static Drill.Content.Misconceptions.Relations.StoryMisconceptions;

namespace Drill.Content.Grade1.Calculation;

/// <summary>So many more or fewer, and the steps over ten.</summary>
internal sealed partial class StoriesAndExpressions
{
    // Level 1: so many more, or fewer, to 10. 2: to 20. 3: told of the other one, so that the word "more" means taking away.
    private static ItemDraft FindOther(int level, SeededRandom random)
    {
        var pair = random.Pick(Pairs.AsSpan());
        var c = pair.Counter;
        var saysMore = random.Between(0, 1) == 1;
        var (known, by) = random.Draw(
            r => (Known: level == 1 ? r.Between(3, 8) : r.Between(6, 15), By: r.Between(2, 6)),
            n => n.Known > n.By + 1 && n.Known + n.By <= (level == 1 ? 10 : 20) && (level == 1 || (n.Known <= 10) != (n.Known + n.By <= 10) || n.Known > 10) && n.Known != 2 * n.By);
        var adds = level == 3 ? !saysMore : saysMore;
        var answer = adds ? known + by : known - by;
        var (word, en) = saysMore ? ("おおい", "more") : ("すくない", "fewer");
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"{pair.First}は {c.Of(known)} {Stays(c)}。{pair.First}は {pair.Second}より {c.Of(by)} {word}です。{pair.Second}は {c.Asking} {Stays(c)}か。", $"There are {known} {pair.EnFirst} {pair.En}, {by} {en} than {pair.EnSecond} ones. How many {pair.EnSecond} {pair.En} are there?")
                : new($"{pair.First}は {c.Of(known)} {Stays(c)}。{pair.Second}は {pair.First}より {c.Of(by)} {word}です。{pair.Second}は {c.Asking} {Stays(c)}か。", $"There are {known} {pair.EnFirst} {pair.En}. There are {by} {en} {pair.EnSecond} ones. How many {pair.EnSecond} {pair.En} are there?"),
            Key = new NumberKey(answer),
            Hint = new("どちらが おおいか、テープの ずを かいて かんがえよう。", "Which has more? Draw two tapes."),
            Solution =
            [
                new($"{pair.Second}は {pair.First}より {by} {(adds ? "おおい" : "すくない")}。", $"There are {by} {(adds ? "more" : "fewer")} {pair.EnSecond} ones."),
                .. level == 3 ? [new($"だから {known}{(adds ? "に" : "から")} {by}を {(adds ? "たす" : "ひく")}。", $"So {(adds ? $"add {by} to {known}" : $"take {by} from {known}")}.")] : Array.Empty<LocalizedText>(),
                LocalizedText.Same($"${known} {(adds ? "+" : "-")} {by} = {answer}$"),
                Phrases.Answer(answer),
            ],
            Traps =
            [
                NumberTrap.Of(level == 3 ? WentByMoreWord : adds ? SubtractedForMore : AddedForLess, adds ? known - by : known + by),
                NumberTrap.Of(GaveDifference, by),
            ],
        };
    }

    // Level 1: how many to ten. 2: into what the other number is split. 3: the steps of a subtraction.
    private static ItemDraft FindStep(int level, SeededRandom random)
    {
        if (level == 3) return FindSubtractionStep(random);
        var (near, other) = random.Draw(r => (Near: r.Between(6, 9), Other: r.Between(2, 9)), n => n.Near >= n.Other && n.Near + n.Other > 10 && n.Other - (10 - n.Near) - (10 - n.Near) is not (0 or -1) && n.Other != 11 - n.Near);
        var (toTen, rest) = (10 - near, other - (10 - near));
        var answer = level == 1 ? toTen : rest;
        var sum = $"{near} + {other}";
        return new ItemDraft
        {
            Prompt = level == 1
                ? new($"${sum}$ の けいさんの しかたです。「{near}は あと □で 10。{other}を わけて 10を つくる。」□は いくつですか。", $"This is how to work out ${sum}$: “{near} needs □ more to make 10. Split {other} to make 10.” What is □?")
                : new($"${sum}$ の けいさんの しかたです。「{near}は あと {toTen}で 10。{other}を {toTen}と □に わける。10と □で こたえ。」□は いくつですか。", $"This is how to work out ${sum}$: “{near} needs {toTen} more to make 10. Split {other} into {toTen} and □. 10 and □ make the answer.” What is □?"),
            Figure = level == 1 ? DotArray.TenFrame(near) : null,
            Key = new NumberKey(answer),
            Hint = new("10の いれものに ブロックを いれる ところを かんがえよう。", "Imagine filling a frame of ten with blocks."),
            Solution =
            [
                new($"{near}は あと {toTen}で 10。", $"{near} needs {toTen} more to make 10."),
                .. level == 1 ? Array.Empty<LocalizedText>() : [new($"{other}は {toTen}と {rest}。", $"{other} is {toTen} and {rest}."), new($"10と {rest}で {10 + rest}。", $"10 and {rest} make {10 + rest}.")],
                Phrases.Answer(answer),
            ],
            Traps = [NumberTrap.Of(GaveShownNumber, level == 1 ? other : toTen), NumberTrap.Of(PartCountedOneTooMany, answer + 1)],
        };
    }

    private static ItemDraft FindSubtractionStep(SeededRandom random)
    {
        var (whole, less) = random.Draw(r => (Whole: r.Between(11, 18), Less: r.Between(3, 9)), n => n.Whole - 10 < n.Less && n.Whole - 10 != 10 - n.Less && n.Less != 5 && n.Whole - n.Less != n.Less);
        var (ones, left, answer) = (whole - 10, 10 - less, whole - less);
        return new ItemDraft
        {
            Prompt = new(
                $"${whole} - {less}$ の けいさんの しかたです。「{whole}を 10と {ones}に わける。10から {less}を ひいて {left}。{left}と {ones}で □。」□は いくつですか。",
                $"This is how to work out ${whole} - {less}$: “Split {whole} into 10 and {ones}. 10 less {less} is {left}. {left} and {ones} make □.” What is □?"),
            Key = new NumberKey(answer),
            Hint = new("10から ひいた のこりと、ばらを あわせよう。", "Put together what is left of the ten and the ones."),
            Solution =
            [
                new($"{whole}は 10と {ones}。", $"{whole} is 10 and {ones}."),
                LocalizedText.Same($"$10 - {less} = {left}$"),
                LocalizedText.Same($"${left} + {ones} = {answer}$"),
                Phrases.Answer(answer),
            ],
            Traps = [NumberTrap.Of(StoppedHalfway, left), NumberTrap.Of(AddedForLess, whole + less)],
        };
    }
}
