using Drill.Content.Choices;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Measures;
using Drill.Domain.Items.Responses.Times;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.ClockMisconceptions;

namespace Drill.Content.Grade1;

/// <summary>1年 とけい.</summary>
internal sealed class Clock : IUnitFile
{
    public Unit Unit => new("g1-clock", "math", 1, 40, new("とけい", "Clocks"),
    [
        new Skill
        {
            Id = "clock-hours",
            Name = new("なんじ、なんじはん", "Hours and half hours"),
            Codes = ["8250213321100000", "8250213322100000"],
            Prerequisites = ["number-series-20"],
            Templates = [new("clock-hours.read", 1, ReadHours)],
        },
        new Skill
        {
            Id = "clock-minutes",
            Name = new("なんじなんぷん", "Hours and minutes"),
            Codes = ["8250213321100000", "8250213322100000"],
            Prerequisites = ["clock-hours", "count-objects"],
            Templates = [new("clock-minutes.read", 1, ReadMinutes), new("clock-minutes.day", 1, ChooseClock)],
        },
    ]);

    private static readonly LocalizedText[] Places =
        [new("きょうしつ", "the classroom"), new("えき", "the station"), new("こうえん", "the park"), new("たいいくかん", "the gym"), new("としょしつ", "the library")];

    // Level 1: full hours. 2: half hours. 3: half hours and quarters of an hour that fall on 12, 3, 6, 9.
    private static ItemDraft ReadHours(int level, SeededRandom random)
    {
        var minute = level switch { 1 => 0, 2 => 30, _ => random.Pick(15, 30, 45) };
        var hour = random.Draw(r => r.Between(1, 12), h => h % 12 != minute / 5);
        return Reading(hour, minute, random) with
        {
            Traps = level == 1
                ? [new(SwappedHands, TimeKey.ResponseFor(12, 5 * (hour % 12))), new(ReadNumberAsMinutes, TimeKey.ResponseFor(hour, 12))]
                : [new(ReadNumberAsMinutes, TimeKey.ResponseFor(hour, minute / 5)), new(TookNextHour, TimeKey.ResponseFor((hour % 12) + 1, minute))],
        };
    }

    // Level 1: fives of minutes. 2: single minutes to 29. 3: single minutes from 31, the next hour near.
    private static ItemDraft ReadMinutes(int level, SeededRandom random)
    {
        var minute = level switch { 1 => 5 * random.Between(1, 11), 2 => random.Draw(r => r.Between(1, 29), m => m % 5 != 0), _ => random.Draw(r => r.Between(36, 59), m => m % 5 != 0) };
        var hour = random.Draw(r => r.Between(1, 12), h => h % 12 != minute / 5);
        return Reading(hour, minute, random) with
        {
            Traps =
            [
                new(ReadNumberAsMinutes, TimeKey.ResponseFor(hour, minute / 5)),
                new(level == 2 ? SwappedHands : TookNextHour, level == 2 ? TimeKey.ResponseFor(Math.Max(1, minute / 5), 5 * (hour % 12)) : TimeKey.ResponseFor((hour % 12) + 1, minute)),
            ],
        };
    }

    private static ItemDraft Reading(int hour, int minute, SeededRandom random)
    {
        var place = random.Pick(Places.AsSpan());
        return new ItemDraft
        {
            Prompt = new($"{place.Ja}の とけいは なんじなんぷんですか。", $"What time is it by the clock in {place.En}?"),
            Figure = new ClockFace(hour, minute),
            Key = new TimeKey(hour, minute),
            Hint = new("みじかい はりで なんじ、ながい はりで なんぷんを よもう。", "Read the hour at the short hand, the minutes at the long hand."),
            Solution =
            [
                minute == 0
                    ? new($"みじかい はりは ちょうど {hour}。だから {hour}じ。", $"The short hand is just on {hour}: {hour} o'clock.")
                    : new($"みじかい はりは {hour}を すぎた ところ。だから {hour}じ。", $"The short hand has passed {hour}: the hour is {hour}."),
                minute == 0
                    ? new("ながい はりは 12。だから 0ふん。", "The long hand is on 12: 0 minutes.")
                    : new($"ながい はりは 12から {minute}めもり。だから {Minutes(minute)}。", $"The long hand is {minute} marks past 12: {minute} minutes."),
                .. minute > 5 && minute % 5 > 0 ? [new($"すうじの {minute / 5}で {minute / 5 * 5}、あと {minute % 5}めもりで {minute}。", $"{minute / 5} is {minute / 5 * 5}, and {minute % 5} more make {minute}.")] : Array.Empty<LocalizedText>(),
                .. minute == 30 ? [new("30ぷんは、はんとも いう。", "30 minutes is half past.")] : Array.Empty<LocalizedText>(),
                .. minute is 15 or 45 ? [new($"ながい はりは すうじの {minute / 5}。5とびで {minute}。", $"The long hand is on {minute / 5}: {minute} in steps of 5.")] : Array.Empty<LocalizedText>(),
                new($"こたえは {Say(hour, minute).Ja}", $"The answer is {Say(hour, minute).En}."),
            ],
            Traps = [],
        };
    }

    internal static string Minutes(int minute) => minute % 10 is 2 or 5 or 7 or 9 ? $"{minute}ふん" : $"{minute}ぷん";

    internal static LocalizedText Say(int hour, int minute) => new(minute == 0 ? $"{hour}じ" : $"{hour}じ{Minutes(minute)}", $"{hour}:{minute:00}");

    private static readonly (LocalizedText Doing, int From, int To)[] Day =
    [
        (new("あさ ごはんを たべました。", "Breakfast was"), 6, 7), (new("がっこうへ いく ために いえを でました。", "Leaving home for school was"), 7, 7), (new("きゅうしょくが はじまりました。", "School lunch began"), 12, 12),
        (new("いえで おやつを たべました。", "An afternoon snack at home was"), 3, 4), (new("ゆうごはんを たべました。", "Supper was"), 6, 7), (new("よる ねました。", "Bedtime was"), 8, 9),
    ];

    // A sentence of the day, and the clock that shows its time. Level 1: two clocks, half hours. 2: three, fives. 3: four, single minutes.
    private static ItemDraft ChooseClock(int level, SeededRandom random)
    {
        var (doing, from, to) = random.Pick(Day.AsSpan());
        var minute = level switch { 1 => random.Pick(10, 20, 40, 50), 2 => 5 * random.Between(1, 11), _ => random.Draw(r => r.Between(11, 58), m => m % 5 != 0) };
        var hour = random.Draw(r => r.Between(from, to), _ => true);
        if (hour % 12 == minute / 5) minute = 25 + (minute % 5); // otherwise the hands lie on each other and cannot be exchanged
        var swapped = (Hour: minute / 5 == 0 ? 12 : minute / 5, Minute: 5 * (hour % 12));
        var next = (Hour: (hour % 12) + 1, Minute: minute);
        var asNumber = (Hour: hour, Minute: minute / 5);
        (Misconception Idea, (int Hour, int Minute) At)[] wrong = [(SwappedHands, swapped), (TookNextHour, next), (ReadNumberAsMinutes, asNumber)];
        var shown = random.Shuffle(wrong.Take(level).Select(w => w.At).Prepend((hour, minute)));
        var choice = OneOf.InOrder(
            [.. Panelled.Names.Take(shown.Length)], Array.IndexOf(shown, (hour, minute)), [.. wrong.Take(level).Select(w => (w.Idea, Array.IndexOf(shown, w.At)))]);
        var name = Panelled.Names[Array.IndexOf(shown, (hour, minute))];
        return new ItemDraft
        {
            Prompt = new($"{Say(hour, minute).Ja}に {doing.Ja}この ときの とけいは どれですか。", $"{doing.En} at {Say(hour, minute).En}. Which clock shows that time?"),
            Figure = Panelled.Of(shown.Select(t => new ClockFace(t.Item1, t.Item2))),
            Key = choice.Key,
            Hint = new("みじかい はりから みて みよう。", "Look at the short hand first."),
            Solution =
            [
                new($"{hour}じだから、みじかい はりは {hour}を すぎた ところ。", $"The hour is {hour}, so the short hand has passed {hour}."),
                new($"{Minutes(minute)}だから、ながい はりは 12から {minute}めもり。", $"{minute} minutes: the long hand is {minute} marks past 12."),
                new($"こたえは {name.Ja}", $"The answer is {name.En}."),
            ],
            Traps = choice.Traps,
        };
    }
}
