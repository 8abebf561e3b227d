using Drill.Content.Misconceptions.Numbers;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.NumberMisconceptions;

namespace Drill.Content.Grade1.Numbers;

/// <summary>10と いくつ、かずの ならびかた.</summary>
internal sealed partial class NumbersToTwenty
{
    // Level 1: 10 and ones make a number, told or drawn. 2: a number is 10 and how many. 3: so many more or less than a number, on the line to 20.
    private static ItemDraft TenAndOnes(int level, SeededRandom random)
    {
        if (level == 3) return StepOnLine(random);
        var ones = random.Between(1, 9);
        var number = 10 + ones;
        var way = random.Between(0, 3);
        var (prompt, answer) = (level, way) switch
        {
            (1, 0) => (new LocalizedText($"10と {ones}を あわせた かずは いくつですか。", $"Which number is 10 and {ones} together?"), number),
            (1, 1) => (new($"{ones}と 10を あわせた かずは いくつですか。", $"Which number is {ones} and 10 together?"), number),
            (1, 2) => (new($"10より {ones} おおきい かずは いくつですか。", $"Which number is {ones} more than 10?"), number),
            (1, _) => (new("いろの ついた おはじきは なんこ ありますか。1れつは 10こです。", "How many dots are coloured? A row has 10."), number),
            (_, 0) => (new($"{number}は 10と いくつですか。", $"{number} is 10 and how many?"), ones),
            (_, 1) => (new($"{number}は 10より いくつ おおきいですか。", $"How many more than 10 is {number}?"), ones),
            (_, 2) => (new($"10こ はいる はこに おはじきを 1こずつ いれます。おはじきは {number}こ あります。はこに はいらないのは なんこですか。", $"A box holds 10 counters, and you have {number}. How many do not fit in?"), ones),
            _ => (new($"{number}から 10を とると、のこりは いくつですか。", $"Take 10 away from {number}. How many are left?"), ones),
        };
        return new ItemDraft
        {
            Prompt = prompt,
            Figure = level == 2 ? DotArray.TenFrame(10) : way == 3 ? new DotArray(2, 10, number) : null,
            Key = new NumberKey(answer),
            Hint = new("10の まとまりと、ばらに わけて かんがえよう。", "Think of a full ten and the single ones."),
            Solution =
            [
                new("10の まとまりが 1つ ある。", "There is one full ten."),
                level == 1 ? new($"10と {ones}で {number}。", $"10 and {ones} make {number}.") : new($"{number}は 10と {ones}。10を とると {ones}。", $"{number} is 10 and {ones}; without the 10 it is {ones}."),
                Phrases.Answer(answer),
            ],
            Traps = level == 1
                ? [NumberTrap.Of(WrotePartsInFull, 100 + ones), NumberTrap.Of(AddedCounts, 1 + ones)]
                : [NumberTrap.Of(AddedPartToWhole, number + 10), NumberTrap.Of(PartCountedOneTooMany, ones + 1)],
        };
    }

    private static ItemDraft StepOnLine(SeededRandom random)
    {
        var isUp = random.Between(0, 1) == 1;
        var (from, by) = random.Draw(r => (From: r.Between(10, 20), By: r.Between(2, 5)), n => isUp ? n.From + n.By <= 20 : n.From - n.By >= 10);
        var (to, first) = isUp ? (from + by, from + 1) : (from - by, from - 1);
        return new ItemDraft
        {
            Prompt = new($"{from}より {by} {(isUp ? "おおきい" : "ちいさい")} かずは いくつですか。", $"Which number is {by} {(isUp ? "more" : "less")} than {from}?"),
            Figure = ToTwenty,
            Key = new NumberKey(to),
            Hint = new($"かずの せんの {from}から {by}つ {(isUp ? "みぎへ" : "ひだりへ")} すすもう。", $"On the number line, go {by} to the {(isUp ? "right" : "left")} from {from}."),
            Solution =
            [
                new($"{from}から {(isUp ? "みぎへ" : "ひだりへ")} {by}つ すすむ。{first}が 1つめ。", $"Go {by} to the {(isUp ? "right" : "left")} from {from}; {first} is the first step."),
                new($"{by}つ すすむと {to}。", $"After {by} steps you are at {to}."),
                Phrases.Answer(to),
            ],
            Traps = [NumberTrap.Of(CountingMisconceptions.WrongWay, isUp ? from - by : from + by), NumberTrap.Of(PartCountedOneTooMany, isUp ? to - 1 : to + 1)],
        };
    }

    // Level 1: up by ones. 2: down by ones. 3: up or down by twos.
    private static ItemDraft ContinueSeries(int level, SeededRandom random)
    {
        var step = level switch { 1 => 1, 2 => -1, _ => random.Pick(2, -2) };
        var terms = random.Draw(
            r => r.Between(level == 1 ? 1 : 3, 20) is var start ? (int[])[start, start + step, start + (2 * step), start + (3 * step), start + (4 * step)] : [],
            n => n.Min() >= 0 && n.Max() <= 20 && (level == 1 || n.Max() >= 10));
        var blank = random.Between(2, 4);
        var answer = terms[blank];
        var size = Math.Abs(step);
        return new ItemDraft
        {
            Prompt = new(
                $"□に あう かずは いくつですか。 ${string.Join(", ", terms.Select((t, i) => i == blank ? "□" : $"{t}"))}$",
                $"Which number belongs in □? ${string.Join(", ", terms.Select((t, i) => i == blank ? "□" : $"{t}"))}$"),
            Key = new NumberKey(answer),
            Hint = new("となりの かずと くらべて みよう。いくつずつ かわって いるかな。", "Compare neighbours. By how much do they change?"),
            Solution =
            [
                new($"{terms[0]}、{terms[1]}と {size}ずつ {(step > 0 ? "ふえて" : "へって")} いる。", $"{terms[0]}, {terms[1]}: they go {(step > 0 ? "up" : "down")} by {size}."),
                .. size == 1 ? Array.Empty<LocalizedText>() : [new($"{size}とびで かぞえると {string.Join("、", terms)}。", $"Counting in steps of {size}: {string.Join(", ", terms)}.")],
                new($"{terms[blank - 1]}から {size} {(step > 0 ? "ふえる" : "へる")}と {answer}。", $"{size} {(step > 0 ? "more" : "less")} than {terms[blank - 1]} is {answer}."),
                Phrases.Answer(answer),
            ],
            Traps =
            [
                NumberTrap.Of(CountingMisconceptions.SkippedNumber, answer + Math.Sign(step)),
                size == 1
                    ? NumberTrap.Of(CountingMisconceptions.WrongWay, terms[blank - 1] - step)
                    : NumberTrap.Of(CountingMisconceptions.IgnoredStep, terms[blank - 1] + Math.Sign(step)),
            ],
        };
    }
}
