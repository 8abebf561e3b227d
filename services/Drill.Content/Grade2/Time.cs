using Drill.Content.Choices;
using Drill.Content.Grade1;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Measures;
using Drill.Domain.Items.Responses.Times;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.ClockMisconceptions;

namespace Drill.Content.Grade2;

/// <summary>2年 じこくと じかん.</summary>
internal sealed partial class Time : IUnitFile
{
    public Unit Unit => new("g2-time", "math", 2, 12, new("じこくと じかん", "Times and durations"),
    [
        new Skill
        {
            Id = "time-units",
            Name = new("にち・じかん・ふん", "Days, hours and minutes"),
            Codes = ["8250223321100000"],
            Prerequisites = ["clock-minutes"],
            Templates = [new("time-units.change", 2, Convert)],
        },
        new Skill
        {
            Id = "time-later",
            Name = new("なんぷんまえ、なんぷんあとの じこく", "Times before and after"),
            Codes = ["8250223321100000", "8250223322100000"],
            Prerequisites = ["time-units", "clock-minutes"],
            Templates = [new("time-later.clock", 1, Shift)],
        },
        new Skill
        {
            Id = "duration-between",
            Name = new("かかった じかん", "How long it takes"),
            Codes = ["8250223321100000", "8250223322100000"],
            Prerequisites = ["time-later"],
            Templates = [new("duration-between.clocks", 1, Between)],
        },
        new Skill
        {
            Id = "am-pm",
            Name = new("ごぜんと ごご", "Morning and afternoon"),
            Codes = ["8250223321100000", "8250223322100000"],
            Prerequisites = ["time-later"],
            Templates = [new("am-pm.time", 1, TellHalf)],
        },
    ]);

    private static readonly LocalizedText[] Doings =
    [
        new("ほんを よみはじめました", "started reading"), new("いえを でました", "left home"), new("べんきょうを はじめました", "began to study"), new("えいがを みはじめました", "began to watch a film"), new("こうえんに つきました", "came to the park"),
    ];

    // Level 1: within the hour, fives. 2: single minutes within the hour. 3: across the full hour.
    private static ItemDraft Shift(int level, SeededRandom random)
    {
        var isLater = random.Between(0, 1) == 1;
        var by = level == 1 ? 5 * random.Between(2, 5) : random.Draw(r => r.Between(12, 45), n => n != 30);
        var (hour, minute) = random.Draw(
            r => (Hour: r.Between(1, 10), Minute: level == 1 ? 5 * r.Between(0, 11) : r.Between(1, 59)),
            n => n.Minute + (isLater ? by : -by) is var m && (level == 3 ? m is < 0 or > 60 && n.Hour > 1 : m is > 0 and < 60) && n.Minute > 0 && n.Minute != by && n.Minute != 2 * by);
        var start = (60 * hour) + minute;
        var (end, other) = isLater ? (start + by, start - by) : (start - by, start + by);
        static Domain.Items.Responses.Response At(int time) => TimeKey.ResponseFor(time / 60 == 0 ? 12 : time / 60, time % 60);
        var doing = random.Pick(Doings.AsSpan());
        var (said, asked) = (Clock.Say(hour, minute), Clock.Say(end / 60, end % 60));
        return new ItemDraft
        {
            Prompt = new($"とけいの じこくに {doing.Ja}。その {Clock.Minutes(by)}{(isLater ? "あと" : "まえ")}の じこくは なんじなんぷんですか。", $"Sakura {doing.En} at the time on the clock. What time is it {by} minutes {(isLater ? "later" : "earlier")}?"),
            Figure = new ClockFace(hour, minute),
            Key = new TimeKey(end / 60, end % 60),
            Hint = new($"ながい はりを {(isLater ? "すすめて" : "もどして")} みよう。", $"Turn the long hand {(isLater ? "forward" : "back")}."),
            Solution =
            [
                new($"とけいは {said.Ja}。", $"The clock says {said.En}."),
                .. level == 3 ? [isLater
                    ? new($"{hour + 1}じまで {60 - minute}ぷん。のこりは ${by} - {60 - minute} = {by - 60 + minute}$ ぷん。".Replace($"{60 - minute}ぷん", Clock.Minutes(60 - minute), StringComparison.Ordinal), $"To {hour + 1}:00 it is {60 - minute} minutes. Left: ${by} - {60 - minute} = {by - 60 + minute}$.")
                    : new($"{hour}じまで もどると {Clock.Minutes(minute)}。のこりは ${by} - {minute} = {by - minute}$ ぷん。", $"Back to {hour}:00 it is {minute} minutes. Left: ${by} - {minute} = {by - minute}$.")] : Array.Empty<LocalizedText>(),
                new($"{Clock.Minutes(by)} {(isLater ? "すすむ" : "もどる")}と {asked.Ja}。", $"{by} minutes {(isLater ? "later" : "earlier")} it is {asked.En}."),
                new($"こたえは {asked.Ja}", $"The answer is {asked.En}."),
            ],
            Traps =
            [
                new(WentTheOtherWay, At(other)),
                level == 3
                    ? new(KeptTheHour, At(isLater ? end - 60 : end + 60))
                    : new(GaveTimeForDuration, At((60 * hour) + by)),
            ],
        };
    }

    // Level 1: within the hour, fives. 2: single minutes. 3: across the full hour.
    private static ItemDraft Between(int level, SeededRandom random)
    {
        var doing = random.Pick(Doings.AsSpan());
        var (start, length) = random.Draw(
            r => (Start: (60 * r.Between(1, 10)) + (level == 1 ? 5 * r.Between(1, 8) : r.Between(3, 50)), Length: level == 1 ? 5 * r.Between(2, 9) : r.Between(11, 52)),
            n => ((n.Start % 60) + n.Length) is var m && (level == 3 ? m > 61 : m < 60) && (n.Start % 60) + m != n.Length && m != n.Length && m % 60 != n.Length);
        var end = start + length;
        var (from, to) = (Clock.Say(start / 60, start % 60), Clock.Say(end / 60, end % 60));
        var (startMinute, endMinute) = (start % 60, end % 60);
        return new ItemDraft
        {
            Prompt = new($"{from.Ja}に {doing.Ja}。いま {to.Ja}です。なんぷん たちましたか。", $"Haruto {doing.En} at {from.En}. Now it is {to.En}. How many minutes have gone by?"),
            Figure = Panelled.Of([new ClockFace(start / 60, startMinute), new ClockFace(end / 60, endMinute)]),
            Key = new DurationKey(60 * length, DurationParts.Minutes),
            Hint = new("ながい はりが どれだけ うごいたか みよう。", "See how far the long hand has moved."),
            Solution = level == 3
                ?
                [
                    new($"{from.Ja}から {end / 60}じまで {Clock.Minutes(60 - startMinute)}。", $"From {from.En} to {end / 60}:00: {60 - startMinute} minutes."),
                    new($"{end / 60}じから {Clock.Minutes(endMinute)}。", $"From {end / 60}:00 on: {endMinute} minutes."),
                    LocalizedText.Same($"${60 - startMinute} + {endMinute} = {length}$"),
                    new($"こたえは {Clock.Minutes(length)}", $"The answer is {length} minutes."),
                ]
                : [new("おわりの ふんから はじまりの ふんを ひく。", "Take the minutes of the start from those of the end."), LocalizedText.Same($"${endMinute} - {startMinute} = {length}$"), new($"こたえは {Clock.Minutes(length)}", $"The answer is {length} minutes.")],
            Traps =
            [
                new(GaveTimeForDuration, DurationKey.ResponseFor(60 * endMinute, DurationParts.Minutes)),
                level == 3
                    ? new(CountedHundredMinutes, DurationKey.ResponseFor(60 * (100 - startMinute + endMinute), DurationParts.Minutes))
                    : new(AddedTimes, DurationKey.ResponseFor(60 * (startMinute + endMinute), DurationParts.Minutes)),
            ],
        };
    }

    private sealed record Event(string Ja, string En, DayHalf Half, int From, int To);

    private static readonly Event[] Events =
    [
        new("あさ おきました", "got up in the morning", DayHalf.Morning, 6, 6), new("がっこうに つきました", "came to school", DayHalf.Morning, 8, 8), new("1じかんめの じゅぎょうが はじまりました", "had the first lesson", DayHalf.Morning, 8, 9),
        new("がっこうから かえりました", "came home from school", DayHalf.Afternoon, 3, 4), new("ゆうごはんを たべました", "had supper", DayHalf.Afternoon, 6, 7), new("ねました", "went to bed", DayHalf.Afternoon, 8, 9),
    ];

    // Level 1: the half of the day told by what is done. 2: some hours later, same half. 3: past noon.
    private static ItemDraft TellHalf(int level, SeededRandom random)
    {
        if (level > 1) return AcrossDay(level, random);
        var (event_, minute) = (random.Pick(Events.AsSpan()), 5 * random.Between(1, 11));
        var hour = random.Between(event_.From, event_.To);
        var isMorning = event_.Half == DayHalf.Morning;
        return Half(new($"とけいの じこくに {event_.Ja}。ごぜんか ごごかも つけて、じこくを こたえましょう。", $"Aoi {event_.En} at the time on the clock. Tell the time, with am or pm."), hour, minute, event_.Half,
        [
            new($"とけいは {Clock.Say(hour, minute).Ja}。", $"The clock says {Clock.Say(hour, minute).En}."),
            isMorning ? new("おひるの 12じより まえだから、ごぜん。", "It is before 12 noon: am.") : new("おひるの 12じより あとだから、ごご。", "It is after 12 noon: pm."),
        ]) with
        {
            Figure = new ClockFace(hour, minute),
            Traps = [new(MixedDayHalves, TimeKey.ResponseFor(hour, minute, Other(event_.Half))), new(ReadNumberAsMinutes, TimeKey.ResponseFor(hour, minute / 5, event_.Half))],
        };
    }

    private static ItemDraft AcrossDay(int level, SeededRandom random)
    {
        var (start, hours) = random.Draw(r => (Start: r.Between(7, 11), Hours: r.Between(2, 5)), n => level == 2 ? n.Start + n.Hours < 12 : n.Start + n.Hours > 12);
        var minute = 5 * random.Between(0, 11);
        var end = start + hours;
        var (hour, half) = (end > 12 ? end - 12 : end, end > 12 ? DayHalf.Afternoon : DayHalf.Morning);
        var (place, placeEn) = random.Pick(("えんそくに でかけました", "left on an outing"), ("バスに のりました", "got on a bus"), ("しあいが はじまりました", "began a match"));
        return Half(new($"ごぜん{Clock.Say(start, minute).Ja}に {place}。その {hours}じかんあとの じこくを、ごぜんか ごごかも つけて こたえましょう。", $"The class {placeEn} at {Clock.Say(start, minute).En} am. What time is it {hours} hours later? Tell am or pm."), hour, minute, half,
        [
            end > 12
                ? new($"おひるの 12じまで {12 - start}じかん。のこりは ${hours} - {12 - start} = {hour}$ じかん。", $"To 12 noon it is {12 - start} h. Left: ${hours} - {12 - start} = {hour}$ h.")
                : LocalizedText.Same($"${start} + {hours} = {end}$"),
            end > 12 ? new($"12じを すぎて、ごご{hour}じだい。", $"It is past 12: {hour} in the afternoon.") : new("おひるの 12じより まえだから、ごぜん。", "It is before 12 noon: am."),
        ]) with
        {
            Traps = [new(MixedDayHalves, TimeKey.ResponseFor(hour, minute, Other(half))), new(WentTheOtherWay, TimeKey.ResponseFor(start - hours, minute, DayHalf.Morning))],
        };
    }

    private static DayHalf Other(DayHalf half) => half == DayHalf.Morning ? DayHalf.Afternoon : DayHalf.Morning;

    private static ItemDraft Half(LocalizedText prompt, int hour, int minute, DayHalf half, LocalizedText[] steps) => new()
    {
        Prompt = prompt,
        Key = new TimeKey(hour, minute, half),
        Hint = new("おひるの 12じより まえが ごぜん、あとが ごごだよ。", "Before 12 noon it is am, after it pm."),
        Solution = [.. steps, new($"こたえは {(half == DayHalf.Morning ? "ごぜん" : "ごご")}{Clock.Say(hour, minute).Ja}", $"The answer is {Clock.Say(hour, minute).En} {(half == DayHalf.Morning ? "am" : "pm")}.")],
        Traps = [],
    };
}
