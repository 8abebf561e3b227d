using Drill.Content.Choices;
using Drill.Content.Grade1;
using Drill.Domain.Items;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.ClockMisconceptions;

namespace Drill.Content.Grade2;

/// <summary>How long a minute, an hour and a day are: by the hands of a clock, by what takes so long, beside each other.</summary>
internal sealed partial class Time
{
    private static readonly LocalizedText
        LongHandRule = new("ながい はりが 1かい まわると 1じかん、60ぷん。", "The long hand goes around once in 1 hour, 60 minutes."),
        ShortHandRule = new("みじかい はりが 1かい まわると 12じかん。", "The short hand goes around once in 12 hours.");

    private static ItemDraft TurnHand(SeededRandom random)
    {
        var number = random.Between(1, 4);
        var (times, turns) = ($"{number}かい まわる あいだは", $"take to go around {Times(number)}");
        var draft = random.Between(0, 4) switch
        {
            0 => Change(
                new($"とけいの ながい はりが {times} なんぷんですか。", $"How many minutes does the long hand of a clock {turns}?"), 60 * number, LongHandRule, new($"60ぷんが {number}つ ぶん。", $"That is {Times(number)} 60 minutes."),
                NumberTrap.Of(CountedHundredMinutes, 100 * number), NumberTrap.Of(MixedTimeUnits, 24 * number)),
            1 => Change(
                new($"とけいの ながい はりが {times} なんじかんですか。", $"How many hours does the long hand of a clock {turns}?"), number, LongHandRule, new($"1じかんが {number}つ ぶん。", $"That is {Times(number)} 1 hour."),
                NumberTrap.Of(SwappedHands, 12 * number), NumberTrap.Of(MixedTimeUnits, 60 * number)),
            2 => Change(
                new($"とけいの みじかい はりが {times} なんじかんですか。", $"How many hours does the short hand of a clock {turns}?"), 12 * number, ShortHandRule, new($"12じかんが {number}つ ぶん。", $"That is {Times(number)} 12 hours."),
                NumberTrap.Of(SwappedHands, number), NumberTrap.Of(MixedDayHalves, 24 * number)),
            3 => Change(
                new($"{60 * number}ぷんの あいだに、とけいの ながい はりは なんかい まわりますか。", $"How many times does the long hand of a clock go around in {60 * number} minutes?"), number, LongHandRule, new($"60ぷんが {number}つ ある。", $"60 minutes fit into it {Times(number)}."),
                NumberTrap.Of(MixedTimeUnits, 6 * number)),
            _ => Change(
                new($"{Days(number).Ja}の あいだに、とけいの みじかい はりは なんかい まわりますか。", $"How many times does the short hand of a clock go around in {Days(number).En}?"), 2 * number, new("1にちは 24じかん。みじかい はりは 1にちに 2かい まわる。", "1 day is 24 hours. The short hand goes around 2 times a day."), new($"2かいが {number}つ ぶん。", $"That is {Times(number)} 2 turns."),
                NumberTrap.Of(MixedDayHalves, number), NumberTrap.Of(SwappedHands, 24 * number)),
        };
        return draft with { Hint = new("ながい はりは 1じかんに 1かい、みじかい はりは 12じかんに 1かい まわるよ。", "The long hand goes around once in 1 hour, the short hand once in 12 hours.") };
    }

    private static readonly LocalizedText[] Units = [new("ふん", "minutes"), new("じかん", "hours"), new("にち", "days")];

    // What takes so long, and the place of its unit among the three. Minutes end in 5, so that they are read ふん.
    private static readonly (string Ja, string En, int Number, int Unit)[] Spans =
    [
        ("はを みがく じかん", "brushing your teeth", 5, 0), ("1かいの じゅぎょうの じかん", "one lesson at school", 45, 0), ("あさごはんを たべる じかん", "eating breakfast", 15, 0), ("じゅぎょうの あいだの やすみじかん", "the break between two lessons", 5, 0),
        ("きゅうしょくを たべる じかん", "eating school lunch", 35, 0), ("きょうしつを そうじする じかん", "cleaning the classroom", 15, 0), ("おふろに はいる じかん", "having a bath", 15, 0), ("しゅくだいを する じかん", "doing your homework", 25, 0),
        ("よる ねて いる じかん", "sleeping at night", 9, 1), ("あさから ゆうがたまで がっこうに いる じかん", "being at school from morning to late afternoon", 7, 1), ("えいがを さいごまで みる じかん", "watching a whole film", 2, 1),
        ("ひこうきで とおい くにへ いく じかん", "flying to a country far away", 12, 1), ("えんそくに いって かえるまでの じかん", "going on a school outing and back", 6, 1), ("どうぶつえんを ぜんぶ みて まわる じかん", "seeing all of the zoo", 4, 1),
        ("なつやすみ", "the summer holidays", 40, 2), ("6がつの はじめから おわりまで", "June from its beginning to its end", 30, 2), ("ふゆやすみ", "the winter holidays", 15, 2), ("にわとりが たまごを あたためて ひよこが うまれるまで", "a hen sitting on eggs until they hatch", 21, 2),
        ("あさがおの たねを まいて はなが さくまで", "from sowing morning glories until they bloom", 60, 2), ("3がつの はじめから おわりまで", "March from its beginning to its end", 31, 2),
    ];

    private static ItemDraft FitUnit(SeededRandom random)
    {
        var (ja, en, number, unit) = random.Pick(Spans.AsSpan());
        var choice = OneOf.InOrder([.. Units.Select((u, i) => (i == unit ? null : MisjudgedUnit, u))]);
        return new ItemDraft
        {
            Prompt = new($"□に あう ことばは どれですか。{ja} … {number}□", $"Which word belongs in □? Think of {en}: {number} □."),
            Key = choice.Key,
            Hint = new($"{Clock.Minutes(number)}、{number}じかん、{number}にちは どのくらい ながいかな。", $"How long are {number} minutes, {number} hours, {number} days?"),
            Solution =
            [
                unit switch
                {
                    0 => new($"{number}じかんや {number}にちでは ながすぎる。", $"{number} hours or {number} days would be far too long."),
                    1 => new($"{Clock.Minutes(number)}では みじかすぎ、{number}にちでは ながすぎる。", $"{number} minutes would be too short, {number} days too long."),
                    _ => new($"{Clock.Minutes(number)}や {number}じかんでは みじかすぎる。", $"{number} minutes or {number} hours would be far too short."),
                },
                new($"こたえは {Units[unit].Ja}", $"The answer is {Units[unit].En}."),
            ],
            Traps = choice.Traps,
        };
    }

    // Near enough to each other that the unit decides.
    private static ItemDraft FindLonger(SeededRandom random)
    {
        var (number, apart, isHours) = (random.Between(1, 3), random.Pick(-2, -1, 1, 2, 3), random.Between(0, 1) == 1);
        var large = isHours ? Hours(number) : Days(number);
        var whole = isHours ? 60 * number : 24 * number;
        var small = whole + (apart * (isHours ? 10 : 2));
        LocalizedText Small(int count) => isHours ? new($"{count}ぷん", $"{count} minutes") : new($"{count}じかん", $"{count} hours");
        var choice = whole > small
            ? OneOf.InOrder((null, large), (ComparedTimeNumbers, Small(small)))
            : OneOf.InOrder((isHours ? CountedHundredMinutes : MixedTimeUnits, large), (null, Small(small)));
        return new ItemDraft
        {
            Prompt = new($"{large.Ja}と {Small(small).Ja}では、どちらが ながいですか。", $"Which is longer, {large.En} or {Small(small).En}?"),
            Key = choice.Key,
            Hint = BothRules,
            Solution =
            [
                new($"{large.Ja}は {Small(whole).Ja}。", $"{large.En} {(number == 1 ? "is" : "are")} {Small(whole).En}."),
                new($"{Small(whole).Ja}と {Small(small).Ja}を くらべる。", $"Compare {Small(whole).En} and {Small(small).En}."),
                new($"こたえは {choice.Right.Ja}", $"The answer is {choice.Right.En}."),
            ],
            Traps = choice.Traps,
        };
    }
}
