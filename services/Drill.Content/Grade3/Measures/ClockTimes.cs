using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Measures;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Times;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.ElapsedTimeMisconceptions;
using static Drill.Content.Writing.Counters;

namespace Drill.Content.Grade3.Measures;

/// <summary>3年 時こくと 時間. Times are held as minutes of the day.</summary>
internal sealed partial class ClockTimes : IUnitFile
{
    private const int Noon = 12 * 60;

    public Unit Unit => new("g3-time", "math", 3, 7, new("{時|じ}こくと {時間|じかん}", "Time"),
    [
        new Skill
        {
            Id = "clock-time-later",
            Name = new("{時|じ}こくを もとめる", "Times before and after"),
            Codes = ["8250233321200000", "8250233322100000"],
            Prerequisites = ["add-2digit", "sub-2digit"],
            Templates = [new("clock-time-later.time", 1, FindTime)],
        },
        new Skill
        {
            Id = "clock-time-between",
            Name = new("{時間|じかん}を もとめる", "How long it takes"),
            Codes = ["8250233321200000", "8250233322100000"],
            Prerequisites = ["clock-time-later"],
            Templates = [new("clock-time-between.duration", 1, FindDuration)],
        },
        new Skill
        {
            Id = "clock-duration-sum",
            Name = new("{時間|じかん}の たし{算|ざん}と ひき{算|ざん}", "Adding and subtracting durations"),
            Codes = ["8250233321200000", "8250233322100000"],
            Prerequisites = ["clock-time-between"],
            Templates = [new("clock-duration-sum.story", 1, JoinDurations)],
        },
        new Skill
        {
            Id = "clock-seconds",
            Name = new("{秒|びょう}", "Seconds"),
            Codes = ["8250233321100000"],
            Prerequisites = ["times-zero-ten"],
            Templates = [new("clock-seconds.convert", 1, ConvertSeconds), new("clock-seconds.unit", 1, ChooseUnit)],
        },
    ]);

    // Level 1: later, past a full hour. 2: earlier, past a full hour. 3: more than an hour later, past noon.
    private static ItemDraft FindTime(int level, SeededRandom random)
    {
        var (start, minutes) = random.Draw(
            r => level switch
            {
                1 => (Start: (60 * r.Between(7, 10)) + (5 * r.Between(5, 11)), Minutes: 5 * r.Between(3, 10)),
                2 => (Start: (60 * r.Between(8, 11)) + (5 * r.Between(1, 8)), Minutes: 5 * r.Between(3, 11)),
                _ => (Start: (60 * r.Between(10, 11)) + (5 * r.Between(1, 11)), Minutes: 60 + (5 * r.Between(3, 11))),
            },
            n => n.Minutes != 30 && (level == 2 ? n.Start % 60 < n.Minutes : (n.Start % 60) + (n.Minutes % 60) > 60 && (level == 1 || n.Start + n.Minutes > Noon + 60)));
        var time = level == 2 ? start - minutes : start + minutes;
        var opposite = level == 2 ? start + minutes : start - minutes;
        var prompt = level switch
        {
            1 => random.Pick<LocalizedText>(
                new($$"""{家|いえ}を {{AtJa(start)}}に {出|で}て {{minutes}}{{Minutes(minutes)}} {歩|ある}くと、{公園|こうえん}に つきました。ついた {時|じ}こくは {午前|ごぜん} {何時何分|なんじなんぷん}ですか。""", $"You leave home at {AtEn(start)} and walk for {minutes} minutes to the park. At what time do you arrive?"),
                new($$"""{{AtJa(start)}}に バスに のり、{{minutes}}{{Minutes(minutes)}}で {動物園|どうぶつえん}に つきました。ついた {時|じ}こくは {午前|ごぜん} {何時何分|なんじなんぷん}ですか。""", $"You get on a bus at {AtEn(start)} and reach the zoo after {minutes} minutes. At what time do you arrive?")),
            2 => random.Pick<LocalizedText>(
                new($$"""{{minutes}}{{Minutes(minutes)}} {歩|ある}いて、{{AtJa(start)}}に {図書館|としょかん}に つきました。{家|いえ}を {出|で}た {時|じ}こくは {午前|ごぜん} {何時何分|なんじなんぷん}ですか。""", $"After walking for {minutes} minutes you reach the library at {AtEn(start)}. At what time did you leave home?"),
                new($$"""{{minutes}}{{Minutes(minutes)}} {絵|え}を かいて、{{AtJa(start)}}に {終|お}わりました。かき{始|はじ}めた {時|じ}こくは {午前|ごぜん} {何時何分|なんじなんぷん}ですか。""", $"You paint for {minutes} minutes and finish at {AtEn(start)}. At what time did you begin?")),
            _ => random.Pick<LocalizedText>(
                new($$"""{{AtJa(start)}}に {山|やま}を のぼり{始|はじ}め、1{時間|じかん} {{minutes - 60}}{{Minutes(minutes)}}で ちょう{上|じょう}に つきました。ついた {時|じ}こくを {答|こた}えましょう。""", $"You start climbing a hill at {AtEn(start)} and reach the top 1 hour {minutes - 60} minutes later. What time is it then?"),
                new($$"""{{AtJa(start)}}に {始|はじ}まった えいがは 1{時間|じかん} {{minutes - 60}}{{Minutes(minutes)}}でした。{終|お}わった {時|じ}こくを {答|こた}えましょう。""", $"A film begins at {AtEn(start)} and lasts 1 hour {minutes - 60} minutes. At what time does it end?")),
        };
        return new ItemDraft
        {
            Prompt = prompt,
            Figure = new ClockFace(start / 60, start % 60),
            Key = Key(time),
            Hint = new("{何時|なんじ}ちょうどまでで {一度|いちど} {区切|くぎ}って {考|かんが}えよう。", "Stop at the full hour on the way."),
            Solution = TimeSteps(level, start, minutes, time),
            Traps =
            [
                new(WrongWay, Entered(opposite)),
                level == 3 ? new(ForgotNoon, TimeKey.ResponseFor((time / 60) - 12, time % 60, DayHalf.Morning)) : new(ForgotHour, Entered((start / 60 * 60) + (time % 60))),
            ],
        };
    }

    private static LocalizedText[] TimeSteps(int level, int start, int minutes, int time)
    {
        var toHour = level == 2 ? start % 60 : 60 - (start % 60);
        var (rest, full) = (minutes - toHour, level == 2 ? start - toHour : start + toHour);
        return
        [
            level == 2
                ? new($$"""{{toHour}}{{Minutes(toHour)}}{前|まえ}が {{AtJa(full)}}""", $"{toHour} minutes before it is {AtEn(full)}.")
                : new($$"""{{toHour}}{{Minutes(toHour)}}{後|ご}が {{AtJa(full)}}""", $"{toHour} minutes later it is {AtEn(full)}."),
            new($$"""のこりは {{minutes}} - {{toHour}} = {{rest}}{{Minutes(rest)}}""", $"{minutes} - {toHour} = {rest} minutes are left."),
            new($$"""{答|こた}えは {{AtJa(time)}}""", $"The answer is {AtEn(time)}."),
        ];
    }

    // Level 1: less than an hour, past a full hour. 2: more than an hour. 3: past noon.
    private static ItemDraft FindDuration(int level, SeededRandom random)
    {
        var (start, length) = random.Draw(
            r => level switch
            {
                1 => (Start: (60 * r.Between(7, 10)) + (5 * r.Between(5, 11)), Length: 5 * r.Between(3, 11)),
                2 => (Start: (60 * r.Between(7, 9)) + (5 * r.Between(4, 11)), Length: 60 + (5 * r.Between(3, 18))),
                _ => (Start: (60 * r.Between(9, 11)) + (5 * r.Between(4, 11)), Length: 60 + (5 * r.Between(9, 36))),
            },
            n => n.Start + n.Length is var e && n.Start % 60 > e % 60 && e % 60 > 0 && (n.Start % 60) - (e % 60) != 20 * ((e / 60) - (n.Start / 60)) && (level == 3 ? e > Noon + 60 : e < Noon));
        var end = start + length;
        var reversed = (((end / 60) - (start / 60)) * 60) + (start % 60) - (end % 60);
        var hundred = (((end / 60) - (start / 60)) * 100) + (end % 60) - (start % 60);
        var stop = level == 3 ? Noon : ((start / 60) + 1) * 60;
        var prompt = random.Pick<LocalizedText>(
            new($$"""{{AtJa(start)}}から {{AtJa(end)}}まで {公園|こうえん}で あそびました。あそんだ {時間|じかん}は どれだけですか。""", $"You play in the park from {AtEn(start)} to {AtEn(end)}. How long is that?"),
            new($$"""{{AtJa(start)}}に {出発|しゅっぱつ}した {電車|でんしゃ}が、{{AtJa(end)}}に {海|うみ}の {駅|えき}に つきました。かかった {時間|じかん}は どれだけですか。""", $"A train leaves at {AtEn(start)} and reaches the seaside at {AtEn(end)}. How long does it take?"),
            new($$"""{{AtJa(start)}}から {{AtJa(end)}}まで いもほりを しました。いもほりを した {時間|じかん}は どれだけですか。""", $"You dig sweet potatoes from {AtEn(start)} to {AtEn(end)}. How long is that?"));
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new DurationKey(60 * length, level == 1 ? DurationParts.Minutes : DurationParts.Hours | DurationParts.Minutes),
            Hint = level == 3
                ? new("{正午|しょうご}までと {正午|しょうご}からに {分|わ}けて {考|かんが}えよう。", "Split the time at noon.")
                : new("{何時|なんじ}ちょうどまでで {一度|いちど} {区切|くぎ}って {考|かんが}えよう。", "Stop at the full hour on the way."),
            Solution =
            [
                new($$"""{{AtJa(start)}}から {{AtJa(stop)}}まで {{LengthJa(stop - start)}}""", $"From {AtEn(start)} to {AtEn(stop)}: {LengthEn(stop - start)}."),
                new($$"""{{AtJa(stop)}}から {{AtJa(end)}}まで {{LengthJa(end - stop)}}""", $"From {AtEn(stop)} to {AtEn(end)}: {LengthEn(end - stop)}."),
                .. level == 3 ? [new($$"""{{LengthJa(stop - start)}}と {{LengthJa(end - stop)}}を あわせる。""", $"Put {LengthEn(stop - start)} and {LengthEn(end - stop)} together.")] : Array.Empty<LocalizedText>(),
                new($$"""あわせて、{答|こた}えは {{LengthJa(length)}}""", $"Together, the answer is {LengthEn(length)}."),
            ],
            Traps = level == 3
                ? [new(ForgotNoon, DurationKey.ResponseFor(60 * Math.Abs(start - (end - Noon)))), new(SmallerMinutesFromLarger, DurationKey.ResponseFor(60 * reversed))]
                : [new(HundredMinutes, Length(level, hundred)), new(SmallerMinutesFromLarger, Length(level, reversed))],
        };
    }

    private static Response Length(int level, int minutes) =>
        DurationKey.ResponseFor(60 * minutes, level == 1 ? DurationParts.Minutes : DurationParts.Hours | DurationParts.Minutes);

    private static TimeKey Key(int time) => new(HourOf(time), time % 60, HalfOf(time));

    private static Response Entered(int time) => TimeKey.ResponseFor(HourOf(time), time % 60, HalfOf(time));

    private static int HourOf(int time) => time / 60 > 12 ? (time / 60) - 12 : time / 60;

    private static DayHalf HalfOf(int time) => time < Noon ? DayHalf.Morning : DayHalf.Afternoon;

    private static string AtJa(int time) => time == Noon ? "{正午|しょうご}"
        : $$"""{{(time < Noon ? "{午前|ごぜん}" : "{午後|ごご}")}} {{HourOf(time)}}{時|じ}{{(time % 60 == 0 ? "" : $" {time % 60}{Minutes(time % 60)}")}}""";

    private static string AtEn(int time) => time == Noon ? "noon" : $"{HourOf(time)}:{time % 60:00} {(time < Noon ? "am" : "pm")}";

    private static string LengthJa(int minutes) => minutes < 60 ? $"{minutes}{Minutes(minutes)}"
        : $$"""{{minutes / 60}}{時間|じかん}{{(minutes % 60 == 0 ? "" : $" {minutes % 60}{Minutes(minutes % 60)}")}}""";

    private static string LengthEn(int minutes) => minutes < 60 ? $"{minutes} min" : $"{minutes / 60} h{(minutes % 60 == 0 ? "" : $" {minutes % 60} min")}";
}
