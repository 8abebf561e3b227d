using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Items.Responses.Times;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.ElapsedTimeMisconceptions;
using static Drill.Content.Misconceptions.Measures.MetricUnitMisconceptions;
using static Drill.Content.Writing.Counters;

namespace Drill.Content.Grade3.Measures;

/// <summary>Durations joined and taken away, and seconds.</summary>
internal sealed partial class ClockTimes
{
    private static readonly MeasuredThing[] Durations =
    [
        new("50mを {走|はし}る {時間|じかん}", "Running 50 m", "10", "秒"), new("{教室|きょうしつ}の まどを しめる {時間|じかん}", "Closing a classroom window", "4", "秒"),
        new("くつを はく {時間|じかん}", "Putting on shoes", "8", "秒"), new("しんごうが {青|あお}で いる {時間|じかん}", "A traffic light staying green", "45", "秒"),
        new("{学校|がっこう}の じゅぎょうの {時間|じかん}", "A lesson at school", "45", "分"), new("{歯|は}みがきの {時間|じかん}", "Brushing teeth", "3", "分"),
        new("{昼休|ひるやす}みの {時間|じかん}", "The lunch break", "20", "分"), new("カップめんを {待|ま}つ {時間|じかん}", "Waiting for cup noodles", "3", "分"),
        new("{朝|あさ}から {夕方|ゆうがた}までの {遠足|えんそく}の {時間|じかん}", "A school trip from morning to evening", "8", "時間"), new("{夜|よる} ねて いる {時間|じかん}", "Sleeping at night", "9", "時間"),
        new("{学校|がっこう}に いる {時間|じかん}", "Being at school", "7", "時間"), new("{夏|なつ}の {昼|ひる}の {長|なが}さ", "A day in summer from sunrise to sunset", "14", "時間"),
    ];

    private static readonly NamedUnit[] TimeUnits = [new("秒", "{秒|びょう}", "seconds"), new("分", "{分|ふん}", "minutes"), new("時間", "{時間|じかん}", "hours")];

    // Level 1: two durations below an hour. 2: one above an hour. 3: taken away from more than two hours.
    private static ItemDraft JoinDurations(int level, SeededRandom random)
    {
        var (a, b) = random.Draw(
            r => level switch
            {
                1 => (A: r.Between(45, 59), B: r.Between(45, 59)),
                2 => (A: 60 + r.Between(45, 59), B: r.Between(45, 59)),
                _ => (A: 120 + r.Between(5, 25), B: r.Between(31, 55)),
            },
            n => (n.A % 60) + (n.B % 60) is > 100 and < 119 || (level == 3 && n.A % 10 > 0 && n.B - (n.A % 60) != 20));
        var result = level == 3 ? a - b : a + b;
        var prompt = level == 3
            ? random.Pick<LocalizedText>(
                new($$"""{{LengthJa(a)}}の えいがを {{LengthJa(b)}} {見|み}ました。のこりは {何時間何分|なんじかんなんぷん}ですか。""", $"You have watched {LengthEn(b)} of a film of {LengthEn(a)}. How long is the rest?"),
                new($$"""きのうは {{LengthJa(a)}}、{今日|きょう}は {{LengthJa(b)}} {本|ほん}を {読|よ}みました。ちがいは {何時間何分|なんじかんなんぷん}ですか。""", $"You read for {LengthEn(a)} yesterday and {LengthEn(b)} today. What is the difference?"))
            : random.Pick<LocalizedText>(
                new($$"""{午前|ごぜん}に {{LengthJa(a)}}、{午後|ごご}に {{LengthJa(b)}} {泳|およ}ぎました。あわせて {何時間何分|なんじかんなんぷん}ですか。""", $"You swim for {LengthEn(a)} in the morning and {LengthEn(b)} in the afternoon. How long is that together?"),
                new($$"""{電車|でんしゃ}に {{LengthJa(a)}}、バスに {{LengthJa(b)}} のりました。あわせて {何時間何分|なんじかんなんぷん}ですか。""", $"You ride a train for {LengthEn(a)} and a bus for {LengthEn(b)}. How long is that together?"));
        return new ItemDraft
        {
            Prompt = prompt,
            Key = new DurationKey(60 * result, IsCarriedAsked: true),
            Hint = new("60{分|ぷん}は 1{時間|じかん}だよ。", "60 minutes are one hour."),
            Solution = level == 3
                ?
                [
                    new($$"""{{LengthJa(a)}}は 1{時間|じかん} {{a - 60}}{{Minutes(a - 60)}}。""", $"{LengthEn(a)} is 1 h {a - 60} min."),
                    new($$"""{{a - 60}} - {{b}} = {{a - 60 - b}}{{Minutes(a - 60 - b)}}""", $"{a - 60} - {b} = {a - 60 - b} minutes."),
                    new($$"""たしかめ：{{LengthJa(result)}}と {{LengthJa(b)}}で {{LengthJa(a)}}。""", $"Check: {LengthEn(result)} and {LengthEn(b)} are {LengthEn(a)}."),
                    new($$"""{答|こた}えは {{LengthJa(result)}}""", $"The answer is {LengthEn(result)}."),
                ]
                :
                [
                    new($$"""{{a % 60}} + {{b}} = {{(a % 60) + b}}{{Minutes((a % 60) + b)}}""", $"{a % 60} + {b} = {(a % 60) + b} minutes."),
                    new($$"""{{(a % 60) + b}}{{Minutes((a % 60) + b)}}は {{LengthJa((a % 60) + b)}}。""", $"{(a % 60) + b} minutes are {LengthEn((a % 60) + b)}."),
                    new($$"""{答|こた}えは {{LengthJa(result)}}""", $"The answer is {LengthEn(result)}."),
                ],
            Traps = level == 3
                ? [new(HundredMinutes, DurationKey.ResponseFor(60 * (result + 40))), new(SmallerMinutesFromLarger, DurationKey.ResponseFor(60 * (120 + b - (a % 60))))]
                : [new(HundredMinutes, DurationKey.ResponseFor(60 * (result - 40))), new(ForgotHour, DurationKey.ResponseFor(60 * (result - 60)))],
        };
    }

    // Level 1: whole minutes in seconds. 2: minutes and seconds in seconds. 3: seconds in minutes and seconds.
    private static ItemDraft ConvertSeconds(int level, SeededRandom random)
    {
        var (minutes, seconds) = random.Draw(r => (M: r.Between(2, level == 1 ? 9 : 4), S: level == 1 ? 0 : r.Between(5, 55)), n => level == 1 || n.S % 5 != 0);
        var all = (60 * minutes) + seconds;
        var (ja, en) = random.Pick(("ダンス", "dance"), ("{音楽|おんがく}", "piece of music"), ("{花火|はなび}", "firework show"));
        var lengthJa = seconds == 0 ? $"{minutes}{Minutes(minutes)}" : $$"""{{minutes}}{{Minutes(minutes)}} {{seconds}}{秒|びょう}""";
        var lengthEn = seconds == 0 ? $"{minutes} minutes" : $"{minutes} minutes {seconds} seconds";
        return level == 3
            ? new ItemDraft
            {
                Prompt = new($$"""{{all}}{秒|びょう}の {{ja}}は {何分何秒|なんぷんなんびょう}ですか。""", $"A {en} of {all} seconds: how many minutes and seconds is that?"),
                Key = new DurationKey(all, DurationParts.Minutes | DurationParts.Seconds, IsCarriedAsked: true),
                Hint = new("60{秒|びょう}が {何|なん}こ あるかな。", "How many times 60 seconds are there?"),
                Solution =
                [
                    new($$"""{{minutes}}{{Minutes(minutes)}}は ${{60}} × {{minutes}} = {{60 * minutes}}${秒|びょう}""", $"{minutes} minutes are $60 × {minutes} = {60 * minutes}$ seconds."),
                    new($$"""のこりは {{all}} - {{60 * minutes}} = {{seconds}}{秒|びょう}""", $"{all} - {60 * minutes} = {seconds} seconds are left."),
                    new($$"""{答|こた}えは {{lengthJa}}""", $"The answer is {lengthEn}."),
                ],
                Traps = [new(HundredSeconds, DurationKey.ResponseFor((60 * (all / 100)) + (all % 100), DurationParts.Minutes | DurationParts.Seconds))],
            }
            : new ItemDraft
            {
                Prompt = new($$"""{{lengthJa}}の {{ja}}は {何秒|なんびょう}ですか。""", $"A {en} of {lengthEn}: how many seconds is that?"),
                Key = new NumberKey(all),
                Hint = new("1{分|ぷん}は 60{秒|びょう}だよ。", "One minute is 60 seconds."),
                Solution =
                [
                    new($$"""{{minutes}}{{Minutes(minutes)}}は $60 × {{minutes}} = {{60 * minutes}}${秒|びょう}""", $"{minutes} minutes are $60 × {minutes} = {60 * minutes}$ seconds."),
                    .. level == 2 ? [LocalizedText.Same($"${60 * minutes} + {seconds} = {all}$")] : Array.Empty<LocalizedText>(),
                    Phrases.AnswerWithKanji(all),
                ],
                Traps = [NumberTrap.Of(HundredSeconds, (100 * minutes) + seconds), NumberTrap.Of(JoinedNumbers, level == 1 ? 60 + minutes : minutes + seconds)],
            };
    }

    // Level 1: two durations. 2: three. 3: four.
    private static ItemDraft ChooseUnit(int level, SeededRandom random) => UnitMatching.Draft(level, Durations, TimeUnits, random, UnitTooSmall, UnitTooLarge);
}
