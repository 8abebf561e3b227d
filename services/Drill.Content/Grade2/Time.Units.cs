using Drill.Content.Choices;
using Drill.Content.Grade1;
using Drill.Content.Misconceptions.Measures;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Items.Responses.Times;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.ClockMisconceptions;

namespace Drill.Content.Grade2;

/// <summary>にち・じかん・ふん.</summary>
internal sealed partial class Time
{
    private static readonly LocalizedText
        HourRule = new("1じかんは 60ぷん。", "1 hour is 60 minutes."),
        DayRule = new("1にちは 24じかん。", "1 day is 24 hours."),
        LongHandRule = new("ながい はりが 1かい まわると 1じかん、60ぷん。", "The long hand goes around once in 1 hour, 60 minutes."),
        ShortHandRule = new("みじかい はりが 1かい まわると 12じかん。", "The short hand goes around once in 12 hours."),
        BothRules = new("1じかんは 60ぷん、1にちは 24じかんだよ。", "1 hour is 60 minutes, 1 day is 24 hours.");

    // Level 1: whole hours and days, turns of the hands, the unit that fits, the longer of two. 2: an hour and minutes into minutes. 3: minutes into an hour and minutes.
    private static ItemDraft Convert(int level, SeededRandom random) => (level, random.Between(0, 3)) switch
    {
        (1, 0) => ChangeWhole(random),
        (1, 1) => TurnHand(random),
        (1, 2) => FitUnit(random),
        (1, _) => FindLonger(random),
        (2, _) => IntoMinutes(random),
        _ => IntoHours(random),
    };

    private static ItemDraft ChangeWhole(SeededRandom random)
    {
        var number = random.Between(1, 4);
        return random.Between(0, 3) switch
        {
            0 => Change(
                new($"{Hours(number).Ja}は なんぷんですか。", $"How many minutes are there in {Hours(number).En}?"), 60 * number, HourRule, new($"60ぷんが {number}つ ぶん。", $"That is 60 minutes {number} times."),
                NumberTrap.Of(CountedHundredMinutes, 100 * number), NumberTrap.Of(MixedTimeUnits, 10 * number)),
            1 => Change(
                new($"{Days(number).Ja}は なんじかんですか。", $"How many hours are there in {Days(number).En}?"), 24 * number, DayRule, new($"24じかんが {number}つ ぶん。", $"That is 24 hours {number} times."),
                NumberTrap.Of(MixedDayHalves, 12 * number), NumberTrap.Of(MixedTimeUnits, 10 * number)),
            2 => Change(
                new($"{60 * number}ぷんは なんじかんですか。", $"How many hours are {60 * number} minutes?"), number, HourRule, new($"60ぷんが {number}つ ある。", $"There are 60 minutes {number} times."),
                NumberTrap.Of(MixedTimeUnits, 6 * number)),
            _ => Change(
                new($"{24 * number}じかんは なんにちですか。", $"How many days are {24 * number} hours?"), number, DayRule, new($"24じかんが {number}つ ある。", $"There are 24 hours {number} times."),
                NumberTrap.Of(MixedDayHalves, 2 * number)),
        };
    }

    private static ItemDraft TurnHand(SeededRandom random)
    {
        var number = random.Between(1, 4);
        var (times, turns) = ($"{number}かい まわる あいだは", $"take to go around {(number == 1 ? "once" : $"{number} times")}");
        return random.Between(0, 4) switch
        {
            0 => Change(
                new($"とけいの ながい はりが {times} なんぷんですか。", $"How many minutes does the long hand of a clock {turns}?"), 60 * number, LongHandRule, new($"60ぷんが {number}つ ぶん。", $"That is 60 minutes {number} times."),
                NumberTrap.Of(CountedHundredMinutes, 100 * number), NumberTrap.Of(MixedTimeUnits, 24 * number)),
            1 => Change(
                new($"とけいの ながい はりが {times} なんじかんですか。", $"How many hours does the long hand of a clock {turns}?"), number, LongHandRule, new($"1じかんが {number}つ ぶん。", $"That is 1 hour {number} times."),
                NumberTrap.Of(SwappedHands, 12 * number), NumberTrap.Of(MixedTimeUnits, 60 * number)),
            2 => Change(
                new($"とけいの みじかい はりが {times} なんじかんですか。", $"How many hours does the short hand of a clock {turns}?"), 12 * number, ShortHandRule, new($"12じかんが {number}つ ぶん。", $"That is 12 hours {number} times."),
                NumberTrap.Of(SwappedHands, number), NumberTrap.Of(MixedDayHalves, 24 * number)),
            3 => Change(
                new($"{60 * number}ぷんの あいだに、とけいの ながい はりは なんかい まわりますか。", $"How many times does the long hand of a clock go around in {60 * number} minutes?"), number, LongHandRule, new($"60ぷんが {number}つ ある。", $"There are 60 minutes {number} times."),
                NumberTrap.Of(MixedTimeUnits, 6 * number)),
            _ => Change(
                new($"{Days(number).Ja}の あいだに、とけいの みじかい はりは なんかい まわりますか。", $"How many times does the short hand of a clock go around in {Days(number).En}?"), 2 * number, new("1にちは 24じかん。みじかい はりは 1にちに 2かい まわる。", "1 day is 24 hours. The short hand goes around 2 times a day."), new($"2かいが {number}つ ぶん。", $"That is 2 turns {number} times."),
                NumberTrap.Of(MixedDayHalves, number), NumberTrap.Of(SwappedHands, 24 * number)),
        };
    }

    private static ItemDraft Change(LocalizedText prompt, int answer, LocalizedText rule, LocalizedText step, params Trap[] traps) => new()
    {
        Prompt = prompt,
        Key = new NumberKey(answer),
        Hint = BothRules,
        Solution = [rule, step, Phrases.Answer(answer)],
        Traps = traps,
    };

    private static readonly LocalizedText[] Units = [new("ふん", "minutes"), new("じかん", "hours"), new("にち", "days")];

    // What takes so long, and the place of its unit among the three. Minutes end in 5, so that they are read ふん.
    private static readonly (string Ja, string En, int Number, int Unit)[] Spans =
    [
        ("はを みがく じかん", "brushing your teeth", 5, 0), ("1かいの じゅぎょうの じかん", "one lesson at school", 45, 0), ("あさごはんを たべる じかん", "eating breakfast", 15, 0), ("じゅぎょうの あいだの やすみじかん", "the break between two lessons", 5, 0),
        ("きゅうしょくを たべる じかん", "eating school lunch", 35, 0), ("きょうしつを そうじする じかん", "cleaning the classroom", 15, 0), ("おふろに はいる じかん", "having a bath", 25, 0), ("ほんを 1さつ かりる じかん", "borrowing a book from the library", 5, 0),
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
        var (size, rule) = isHours ? (60, HourRule) : (24, DayRule);
        var (whole, small) = (size * number, (size * number) + (apart * (isHours ? 10 : 2)));
        var large = isHours ? Hours(number) : Days(number);
        var other = isHours ? new LocalizedText($"{small}ぷん", $"{small} minutes") : new($"{small}じかん", $"{small} hours");
        var (longer, shorter) = whole > small ? (large, other) : (other, large);
        var choice = OneOf.Shuffled(random, longer, (whole > small ? ComparedTimeNumbers : isHours ? CountedHundredMinutes : MixedTimeUnits, shorter));
        var shown = choice.Shown;
        return new ItemDraft
        {
            Prompt = new($"{shown[0].Text.Ja}と {shown[1].Text.Ja}では、どちらが ながいですか。", $"Which is longer, {shown[0].Text.En} or {shown[1].Text.En}?"),
            Key = choice.Key,
            Hint = BothRules,
            Solution =
            [
                rule,
                isHours ? new($"{large.Ja}は {whole}ぷん。", $"{large.En} {(number == 1 ? "is" : "are")} {whole} minutes.") : new($"{large.Ja}は {whole}じかん。", $"{large.En} {(number == 1 ? "is" : "are")} {whole} hours."),
                new($"こたえは {longer.Ja}", $"The answer is {longer.En}."),
            ],
            Traps = choice.Traps,
        };
    }

    private static LocalizedText Hours(int number) => new($"{number}じかん", number == 1 ? "1 hour" : $"{number} hours");

    private static LocalizedText Days(int number) => new(number == 1 ? "1にち" : $"{number}にちかん", number == 1 ? "1 day" : $"{number} days");

    private static ItemDraft IntoMinutes(SeededRandom random)
    {
        var (hours, minutes) = (random.Between(1, 2), 5 * random.Between(1, 11));
        var total = (60 * hours) + minutes;
        return new ItemDraft
        {
            Prompt = new($"{hours}じかん{Clock.Minutes(minutes)}は なんぷんですか。", $"How many minutes are {hours} h {minutes} min?"),
            Key = new NumberKey(total),
            Hint = new("1じかんは なんぷんかな。", "How many minutes are an hour?"),
            Solution = [new("1じかんは 60ぷん。", "1 hour is 60 minutes."), LocalizedText.Same($"${60 * hours} + {minutes} = {total}$"), Phrases.Answer(total)],
            Traps = [NumberTrap.Of(CountedHundredMinutes, (100 * hours) + minutes), NumberTrap.Of(FirstUnitMisconceptions.AddedWithoutChanging, hours + minutes)],
        };
    }

    private static ItemDraft IntoHours(SeededRandom random)
    {
        var (hours, minutes) = (random.Between(1, 2), random.Draw(r => r.Between(2, 58), m => m is not (20 or 40)));
        var total = (60 * hours) + minutes;
        return new ItemDraft
        {
            Prompt = new($"{Clock.Minutes(total)}は なんじかん なんぷんですか。", $"How many hours and minutes are {total} minutes?"),
            Key = new DurationKey(60 * total, IsCarriedAsked: false),
            Hint = new($"{total}から 60が いくつ とれるかな。", $"How many times can 60 be taken from {total}?"),
            Solution =
            [
                new("60ぷんで 1じかん。", "60 minutes make 1 hour."),
                LocalizedText.Same($"${total} - {60 * hours} = {minutes}$"),
                new($"こたえは {hours}じかん{Clock.Minutes(minutes)}", $"The answer is {hours} h {minutes} min."),
            ],
            Traps =
            [
                total < 100
                    ? new(CountedHundredMinutes, DurationKey.ResponseFor(60 * (60 + total)))
                    : new(CountedHundredMinutes, DurationKey.ResponseFor(60 * ((60 * (total / 100)) + (total % 100)))),
            ],
        };
    }
}
