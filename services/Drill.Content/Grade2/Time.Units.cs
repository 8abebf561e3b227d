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
                new($"{Hours(number).Ja}は なんぷんですか。", $"How many minutes are there in {Hours(number).En}?"), 60 * number, HourRule, new($"60ぷんが {number}つ ぶん。", $"That is {Times(number)} 60 minutes."),
                NumberTrap.Of(CountedHundredMinutes, 100 * number), NumberTrap.Of(MixedTimeUnits, 10 * number)),
            1 => Change(
                new($"{Days(number).Ja}は なんじかんですか。", $"How many hours are there in {Days(number).En}?"), 24 * number, DayRule, new($"24じかんが {number}つ ぶん。", $"That is {Times(number)} 24 hours."),
                NumberTrap.Of(MixedDayHalves, 12 * number), NumberTrap.Of(MixedTimeUnits, 10 * number)),
            2 => Change(
                new($"{60 * number}ぷんは なんじかんですか。", $"How many hours are {60 * number} minutes?"), number, HourRule, new($"60ぷんが {number}つ ある。", $"60 minutes fit into it {Times(number)}."),
                NumberTrap.Of(MixedTimeUnits, 6 * number)),
            _ => Change(
                new($"{24 * number}じかんは なんにちですか。", $"How many days are {24 * number} hours?"), number, DayRule, new($"24じかんが {number}つ ある。", $"24 hours fit into it {Times(number)}."),
                NumberTrap.Of(MixedDayHalves, 2 * number)),
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

    private static string Times(int number) => number == 1 ? "once" : $"{number} times";

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
            Solution = [HourRule, LocalizedText.Same($"${60 * hours} + {minutes} = {total}$"), Phrases.Answer(total)],
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
