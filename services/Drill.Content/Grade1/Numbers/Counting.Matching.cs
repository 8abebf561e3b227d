using Drill.Content.Choices;
using Drill.Content.Stories;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.CountingMisconceptions;

namespace Drill.Content.Grade1.Numbers;

/// <summary>1つずつ むすんで くらべる.</summary>
internal sealed partial class Counting
{
    private sealed record Pairing(string Who, Counter WhoCounter, string Thing, Counter ThingCounter, string EnWho, string EnThing);

    private static readonly Pairing[] Pairings =
    [
        new("うさぎ", Counter.Hiki, "にんじん", Counter.Hon, "rabbits", "carrots"),
        new("ねこ", Counter.Hiki, "さかな", Counter.Hiki, "cats", "fish"),
        new("さる", Counter.Hiki, "バナナ", Counter.Hon, "monkeys", "bananas"),
        new("こども", Counter.Nin, "ぼうし", Counter.Ko, "children", "caps"),
        new("こども", Counter.Nin, "おりがみ", Counter.Mai, "children", "sheets of origami paper"),
        new("いぬ", Counter.Hiki, "ほね", Counter.Hon, "dogs", "bones"),
    ];

    // Level 1: up to 7, one or two missing or left over, or which side has more. 2: up to 10, missing or left over. 3: 11 to 15.
    private static ItemDraft Match(int level, SeededRandom random)
    {
        var pairing = random.Pick(Pairings.AsSpan());
        var (low, high) = level switch { 1 => (3, 7), 2 => (5, 10), _ => (11, 15) };
        var (who, things) = random.Draw(
            r => (Who: r.Between(low, high), Things: r.Between(low, high)),
            n => Math.Abs(n.Who - n.Things) is var apart && apart >= 1 && apart <= (level == 1 ? 2 : 5));
        return level == 1 && random.Between(0, 2) == 0 ? FindMore(pairing, who, things) : FindRest(pairing, who, things);
    }

    private static ItemDraft FindRest(Pairing pairing, int who, int things)
    {
        var (larger, smaller, isShort) = (Math.Max(who, things), Math.Min(who, things), who > things);
        var difference = larger - smaller;
        return new ItemDraft
        {
            Prompt = new(
                $"{pairing.Who}が {pairing.WhoCounter.Of(who)} います。{pairing.Thing}が {pairing.ThingCounter.Of(things)} あります。{pairing.WhoCounter.Of(1)}に {pairing.ThingCounter.Of(1)}ずつ くばると、{pairing.Thing}は {pairing.ThingCounter.Asking} {(isShort ? "たりませんか。" : "あまりますか。")}",
                $"There are {who} {pairing.EnWho} and {things} {pairing.EnThing}. Each of the {pairing.EnWho} gets one. How many {(isShort ? "more " : "")}{pairing.EnThing} are {(isShort ? "needed" : "left over")}?"),
            Figure = new DotGroups([who, things]),
            Key = new NumberKey(difference),
            Hint = new("2つの くみの おはじきを 1つずつ せんで むすんで みよう。", "Join the dots of the two groups by lines, one to one."),
            Solution =
            [
                new($"1つずつ むすぶと、{smaller}くみ できる。", $"Joined one to one, there are {smaller} pairs."),
                new($"{larger}この うち {smaller}こが むすべて、のこりは {difference}こ。", $"Of {larger}, {smaller} can be joined; {difference} left."),
                Phrases.Answer(difference),
            ],
            Traps = [NumberTrap.Of(GaveOneSide, larger), NumberTrap.Of(CountedTwice, difference + 1)],
        };
    }

    // No number is told: the two sides are matched in the picture.
    private static ItemDraft FindMore(Pairing pairing, int who, int things)
    {
        var (left, right) = (new LocalizedText(pairing.Who, pairing.EnWho), new LocalizedText(pairing.Thing, pairing.EnThing));
        var isWho = who > things;
        var (more, fewer) = isWho ? (left, right) : (right, left);
        var choice = OneOf.InOrder([(isWho ? null : TookFewer, left), (isWho ? TookFewer : null, right)]);
        return new ItemDraft
        {
            Prompt = new(
                $"{left.Ja}と {right.Ja}の かずだけ おはじきを おきました。{left.Ja}と {right.Ja}では、どちらが おおいですか。",
                $"A dot was laid down for each of the {left.En} and {right.En}. Are there more {left.En} or more {right.En}?"),
            Figure = new Panels([new Panel(left, DotArray.Full(1, who)), new Panel(right, DotArray.Full(1, things))]),
            Key = choice.Key,
            Hint = new("1つずつ せんで むすんで、あまる ほうを みつけよう。", "Join them one to one by lines and find the side with some left."),
            Solution =
            [
                new($"1つずつ むすぶと、{more.Ja}が {Math.Abs(who - things)}つ あまる。", $"Joined one to one, {Math.Abs(who - things)} of the {more.En} {(Math.Abs(who - things) == 1 ? "is" : "are")} left."),
                new($"あまった ほうが おおい。こたえは {more.Ja}", $"The side with some left has more than the {fewer.En}. The answer is {more.En}."),
            ],
            Traps = choice.Traps,
        };
    }
}
