using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Items.Responses.Quantities;
using Drill.Domain.Items.Responses.Times;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Relations.RateMisconceptions;

namespace Drill.Content.Grade5.Relations;

/// <summary>5年 速さ.</summary>
internal sealed class Speed : IUnitFile
{
    public Unit Unit => new("g5-speed", "math", 5, 130, new("{速|はや}さ", "Speed"),
    [
        new Skill
        {
            Id = "speed-find",
            Name = new("{速|はや}さを {求|もと}める", "Finding a speed"),
            Codes = ["8250253321100000", "8250253322100000"],
            Prerequisites = ["unit-rate", "divide-by-2digit"],
            Templates = [new("speed-find.traveller", 1, FindSpeed), new("speed-find.faster", 1, FindFaster)],
        },
        new Skill
        {
            Id = "speed-distance-time",
            Name = new("{道|みち}のりと {時間|じかん}を {求|もと}める", "Finding a distance or a time"),
            Codes = ["8250253321100000", "8250253322100000"],
            Prerequisites = ["speed-find"],
            Templates = [new("speed-distance-time.distance", 1, FindDistance), new("speed-distance-time.time", 1, FindTime)],
        },
        new Skill
        {
            Id = "speed-units",
            Name = new("{時速|じそく}・{分速|ふんそく}・{秒速|びょうそく}", "Speed per hour, minute and second"),
            Codes = ["8250253322100000", "8250253321100000"],
            Prerequisites = ["speed-find", "decimal-shift-point"],
            Templates = [new("speed-units.convert", 1, Convert)],
        },
    ]);

    // Who moves, the unit's reading, the time's counter; speeds to be believed.
    private sealed record Traveller(string Ja, string En, MeasureUnit Unit, string Length, string Time, string TimeEn, int Low, int High);

    private static readonly Traveller[] Travellers =
    [
        new("{自転車|じてんしゃ}", "a bicycle", MeasureUnit.MPerMinute, "m", "{分間|ふんかん}", "minutes", 180, 290),
        new("{歩|ある}いて いる {人|ひと}", "a walker", MeasureUnit.MPerMinute, "m", "{分間|ふんかん}", "minutes", 55, 85),
        new("{特急電車|とっきゅうでんしゃ}", "an express train", MeasureUnit.KmPerHour, "km", "{時間|じかん}", "hours", 75, 118),
        new("{高速道路|こうそくどうろ}を {走|はし}る バス", "a bus on the motorway", MeasureUnit.KmPerHour, "km", "{時間|じかん}", "hours", 70, 95),
        new("{台風|たいふう}", "a typhoon", MeasureUnit.KmPerHour, "km", "{時間|じかん}", "hours", 18, 46),
        new("チーター", "a cheetah", MeasureUnit.MPerSecond, "m", "{秒間|びょうかん}", "seconds", 26, 31),
    ];

    private static string Reading(MeasureUnit unit) => unit == MeasureUnit.MPerSecond ? "{秒速|びょうそく}" : unit == MeasureUnit.MPerMinute ? "{分速|ふんそく}" : "{時速|じそく}";

    private static string English(MeasureUnit unit) => unit == MeasureUnit.MPerSecond ? "m per second" : unit == MeasureUnit.MPerMinute ? "m per minute" : "km per hour";

    // Level 1: a short time. 2: a time of two digits. 3: a decimal time.
    private static ItemDraft FindSpeed(int level, SeededRandom random)
    {
        var who = random.Pick(level == 1 ? Travellers : [.. Travellers.Where(t => t.Unit != MeasureUnit.MPerSecond)]);
        var isHour = who.Unit == MeasureUnit.KmPerHour;
        var (speed, tenths) = random.Draw(
            r => (Speed: r.Between(who.Low, who.High), Tenths: level switch { 1 => r.Between(2, 6) * 10, 2 => (isHour ? r.Between(7, 14) : r.Between(11, 25)) * 10, _ => r.Between(12, isHour ? 98 : 248) }),
            n => (level == 3) == (n.Tenths % 10 != 0) && n.Speed * n.Tenths % 10 == 0 && n.Speed * 10 != n.Tenths);
        var (time, distance) = (DecimalNotation.Decimal(tenths, 1), speed * tenths / 10);
        return new ItemDraft
        {
            Prompt = new(
                $"{who.Ja}が {time}{who.Time}に {distance}{who.Length} {{進|すす}}みました。{{速|はや}}さは {Reading(who.Unit)} {{何|なん}}{who.Length}ですか。",
                $"{char.ToUpperInvariant(who.En[0])}{who.En[1..]} goes {distance} {who.Length} in {time} {who.TimeEn}. What is the speed in {English(who.Unit)}?"),
            Key = new NumberKey(speed, IsDecimal: true),
            Hint = new("{速|はや}さ = {道|みち}のり ÷ {時間|じかん}", "speed = distance ÷ time"),
            Solution =
            [
                new("{道|みち}のり ÷ {時間|じかん}", "Distance ÷ time"),
                LocalizedText.Same($"${distance} ÷ {time} = {speed}$"),
                new($"{{答|こた}}えは {Reading(who.Unit)} ${speed}$ {who.Length}", $"The answer is ${speed}$ {English(who.Unit)}."),
            ],
            Traps =
            [
                NumberTrap.Of(MultipliedSpeedAndDistance, new Rational(distance * tenths, 10)),
                NumberTrap.Of(UsedDifference, distance - new Rational(tenths, 10)),
            ],
        };
    }

    // Level 1: whole speeds in one unit. 2: longer times. 3: three runners.
    private static ItemDraft FindFaster(int level, SeededRandom random)
    {
        var count = level == 3 ? 3 : 2;
        var runs = random.Draw(
            r => Enumerable.Range(0, count).Select(_ => (Speed: r.Between(level == 1 ? 60 : 140, level == 1 ? 90 : 220), Minutes: r.Between(level == 1 ? 3 : 6, level == 1 ? 9 : 18))).ToArray(),
            n => n.Select(x => x.Speed).Distinct().Count() == count && n.Select(x => x.Minutes).Distinct().Count() == count && n.MaxBy(x => x.Speed) != n.MaxBy(x => x.Speed * x.Minutes) && n.Max(x => x.Speed) - n.Min(x => x.Speed) < 50);
        var (best, longest) = (runs.MaxBy(x => x.Speed), runs.MaxBy(x => x.Speed * x.Minutes));
        (LocalizedText Name, string Ja)[] names = [(new("ゆうきさん", "Yuki"), "ゆうきさん"), (new("あおいさん", "Aoi"), "あおいさん"), (new("はるとさん", "Haruto"), "はるとさん")];
        var options = OneOf.InOrder([.. runs.Select((x, i) => (x == best ? null : x == longest ? ComparedOneAmount : ReversedMeaning, names[i].Name))]);
        var right = names[Array.IndexOf(runs, best)].Name;
        return new ItemDraft
        {
            Prompt = new(
                $"{string.Join("、", runs.Select((x, i) => $"{names[i].Ja}は {x.Minutes}{{分間|ふんかん}}に {x.Speed * x.Minutes}m"))} {{進|すす}}みました。{(count == 2 ? "{速|はや}いのは どちら" : "いちばん {速|はや}いのは だれ")}ですか。",
                $"{string.Join(", ", runs.Select((x, i) => $"{names[i].Name.En} goes {x.Speed * x.Minutes} m in {x.Minutes} minutes"))}. Who is {(count == 2 ? "faster" : "the fastest")}?"),
            Key = options.Key,
            Hint = new("1{分間|ぷんかん}に {進|すす}む {道|みち}のりを くらべよう。", "Compare how far each goes in one minute."),
            Solution =
            [
                .. runs.Select((x, i) => new LocalizedText($"{names[i].Ja}：${x.Speed * x.Minutes} ÷ {x.Minutes} = {x.Speed}$", $"{names[i].Name.En}: ${x.Speed * x.Minutes} ÷ {x.Minutes} = {x.Speed}$.")),
                new($"{{答|こた}}えは {right.Ja}", $"The answer is {right.En}."),
            ],
            Traps = options.Traps,
        };
    }

    // Level 1: whole times. 2: two digits. 3: hours and minutes.
    private static ItemDraft FindDistance(int level, SeededRandom random)
    {
        if (level == 3) return DriveHoursAndMinutes(random);
        var who = random.Pick([.. Travellers.Where(t => t.Unit != MeasureUnit.MPerSecond)]);
        var (speed, time) = (random.Between(who.Low, who.High), level == 1 ? random.Between(2, 6) : who.Unit == MeasureUnit.KmPerHour ? random.Between(7, 14) : random.Between(12, 28));
        var distance = speed * time;
        return new ItemDraft
        {
            Prompt = new($"{Reading(who.Unit)} {speed}{who.Length}の {who.Ja}は、{time}{who.Time}に {{何|なん}}{who.Length} {{進|すす}}みますか。", $"At {speed} {English(who.Unit)}, how many {who.Length} does {who.En} go in {time} {who.TimeEn}?"),
            Key = new NumberKey(distance),
            Hint = new("{道|みち}のり = {速|はや}さ × {時間|じかん}", "distance = speed × time"),
            Solution = [new("{速|はや}さ × {時間|じかん}", "Speed × time"), LocalizedText.Same($"${speed} × {time} = {distance}$"), WorkedSolution.Answer($"{distance}", who.Length)],
            Traps = [.. speed % time == 0 ? [NumberTrap.Of(DividedInsteadOfMultiplied, speed / time)] : Array.Empty<Trap>(), NumberTrap.Of(UsedDifference, speed + time), NumberTrap.Of(WrongWaySixty, distance * 60)],
        };
    }

    private static ItemDraft DriveHoursAndMinutes(SeededRandom random)
    {
        var (speed, hours, minutes) = (random.Between(7, 15) * 6, random.Between(1, 4), random.Pick(10, 20, 30, 40, 50));
        var distance = (speed * hours) + (speed * minutes / 60);
        return new ItemDraft
        {
            Prompt = new(
                $"{{時速|じそく}} {speed}kmで {{走|はし}}る {{電車|でんしゃ}}は、{hours}{{時間|じかん}} {minutes}{{分|ぷん}}で {{何|なん}}km {{進|すす}}みますか。",
                $"A train runs at {speed} km per hour. How many km does it go in {hours} {(hours == 1 ? "hour" : "hours")} and {minutes} minutes?"),
            Key = new NumberKey(distance, IsDecimal: true),
            Hint = new($"{minutes}{{分|ぷん}}は {{何時間|なんじかん}}かな？ {{分数|ぶんすう}}で {{考|かんが}}えても いいよ。", $"What part of an hour are {minutes} minutes?"),
            Solution =
            [
                LocalizedText.Same($"${speed} × {hours} = {speed * hours}$"),
                new($"{minutes}{{分|ぷん}}で ${speed} × {minutes} ÷ 60 = {speed * minutes / 60}$", $"In {minutes} minutes ${speed} × {minutes} ÷ 60 = {speed * minutes / 60}$."),
                LocalizedText.Same($"${speed * hours} + {speed * minutes / 60} = {distance}$"),
                WorkedSolution.Answer($"{distance}", "km"),
            ],
            Traps = [NumberTrap.Of(MinutesAsHundredths, (speed * hours) + new Rational(speed * minutes, 100)), NumberTrap.Of(WrongWaySixty, speed * ((hours * 60) + minutes))],
        };
    }

    // Level 1: whole times in one unit. 2: two digits. 3: hours and minutes to be named.
    private static ItemDraft FindTime(int level, SeededRandom random)
    {
        if (level == 3) return HoursAndMinutes(random);
        var who = random.Pick([.. Travellers.Where(t => t.Unit == MeasureUnit.MPerMinute)]);
        var (speed, time) = (random.Between(who.Low, who.High), level == 1 ? random.Between(3, 9) : random.Between(12, 28));
        var distance = speed * time;
        return new ItemDraft
        {
            Prompt = new($"{{分速|ふんそく}} {speed}mの {who.Ja}が {distance}m {{進|すす}}むのに、{{何分|なんぷん}} かかりますか。", $"At {speed} m per minute, how many minutes does {who.En} take for {distance} m?"),
            Key = new NumberKey(time),
            Hint = new("{時間|じかん} = {道|みち}のり ÷ {速|はや}さ", "time = distance ÷ speed"),
            Solution = [LocalizedText.Same($"${speed} × □ = {distance}$"), LocalizedText.Same($"$□ = {distance} ÷ {speed} = {time}$"), WorkedSolution.Answer($"{time}", Counters.Minutes(time), "minutes")],
            Traps = [NumberTrap.Of(MultipliedSpeedAndDistance, distance * speed), NumberTrap.Of(UsedDifference, distance - speed)],
        };
    }

    private static ItemDraft HoursAndMinutes(SeededRandom random)
    {
        var (speed, minutes) = random.Draw(r => (Speed: r.Between(4, 16) * 6, Minutes: r.Between(7, 30) * 10), n => n.Minutes % 60 != 0);
        var distance = speed * minutes / 60;
        var (hours, rest) = (minutes / 60, minutes % 60);
        return new ItemDraft
        {
            Prompt = new(
                $"{{時速|じそく}} {speed}kmで {{走|はし}}る {{自動車|じどうしゃ}}が {distance}km {{進|すす}}むのに、{{何時間|なんじかん}} {{何分|なんぷん}} かかりますか。",
                $"A car drives at {speed} km per hour. How many hours and minutes does it take for {distance} km?"),
            Key = new DurationKey(minutes * 60, IsCarriedAsked: true),
            Hint = new("1{分間|ぷんかん}に {進|すす}む {道|みち}のりを {使|つか}っても いいよ。", "You may use how far it goes in one minute."),
            Solution =
            [
                LocalizedText.Same($"${distance} ÷ {speed} = {new Rational(minutes, 60)}$"),
                new($"${new Rational(minutes, 60)} × 60 = {minutes}$ ({{分|ふん}})", $"${new Rational(minutes, 60)} × 60 = {minutes}$ minutes"),
                new($"{{答|こた}}えは ${hours}$ {{時間|じかん}} ${rest}$ {{分|ぷん}}", $"The answer is ${hours}$ h ${rest}$ min."),
            ],
            Traps =
            [
                new(MinutesAsHundredths, DurationKey.ResponseFor((hours * 3600) + (rest == 30 ? 300 : rest / 6 * 60))),
                new(MultipliedSpeedAndDistance, DurationKey.ResponseFor(speed * distance * 60)),
            ],
        };
    }

    // Level 1: minutes and hours, or seconds and minutes. 2: with m and km. 3: from seconds to hours and back.
    private static ItemDraft Convert(int level, SeededRandom random)
    {
        var n = random.Between(level == 3 ? 3 : 5, 30);
        var isUp = random.Between(0, 1) == 0;
        var (from, to, given, value, trap1, trap2) = level switch
        {
            1 when isUp => ("{秒速|びょうそく}", "{分速|ふんそく}", (Rational)n, (Rational)(n * 60), new Rational(n * 10, 600), (Rational)n * 100),
            1 => ("{分速|ふんそく}", "{秒速|びょうそく}", n * 60, n, n * 3600, n * 6),
            2 when isUp => ("{分速|ふんそく}", "{時速|じそく}", n * 50, n * 3, n * 3000, new Rational(n * 5, 6)),
            2 => ("{時速|じそく}", "{分速|ふんそく}", n * 3, n * 50, new Rational(n, 20), n * 180),
            _ when isUp => ("{秒速|びょうそく}", "{時速|じそく}", n * 5, n * 18, new Rational(n * 3, 10), n * 18000),
            _ => ("{時速|じそく}", "{秒速|びょうそく}", n * 18, n * 5, n * 300, new Rational(n * 5, 1000)),
        };
        var (unitFrom, unitTo) = (from.Contains('時', StringComparison.Ordinal) ? "km" : "m", to.Contains('時', StringComparison.Ordinal) ? "km" : "m");
        string Per(string reading) => reading[1] switch { '秒' => "second", '分' => "minute", _ => "hour" };
        var answer = NumberKey.Write(value);
        LocalizedText[] steps = (level, isUp) switch
        {
            (1, true) => [LocalizedText.Same($"${n} × 60 = {answer}$")],
            (1, false) => [LocalizedText.Same($"${NumberKey.Write(given)} ÷ 60 = {answer}$")],
            (2, true) => [LocalizedText.Same($"${NumberKey.Write(given)} × 60 = {n * 3000}$"), new($"{n * 3000}m = {answer}km", $"{n * 3000} m = {answer} km")],
            (2, false) => [new($"{NumberKey.Write(given)}km = {n * 3000}m", $"{NumberKey.Write(given)} km = {n * 3000} m"), LocalizedText.Same($"${n * 3000} ÷ 60 = {answer}$")],
            (_, true) => [LocalizedText.Same($"${NumberKey.Write(given)} × 60 × 60 = {n * 18000}$"), new($"{n * 18000}m = {answer}km", $"{n * 18000} m = {answer} km")],
            _ => [new($"{NumberKey.Write(given)}km = {n * 18000}m", $"{NumberKey.Write(given)} km = {n * 18000} m"), LocalizedText.Same($"${n * 18000} ÷ 60 ÷ 60 = {answer}$")],
        };
        return new ItemDraft
        {
            Prompt = new($"{from} {NumberKey.Write(given)}{unitFrom}は、{to} {{何|なん}}{unitTo}ですか。", $"{NumberKey.Write(given)} {unitFrom} per {Per(from)}: how many {unitTo} per {Per(to)} is that?"),
            Key = new NumberKey(value, IsDecimal: true),
            Hint = new("1{時間|じかん} = 60{分|ぷん}、1{分|ぷん} = 60{秒|びょう}、1km = 1000mだよ。", "1 hour = 60 minutes, 1 minute = 60 seconds, 1 km = 1000 m."),
            Solution = [new($"{from} → {to}", $"From per {Per(from)} to per {Per(to)}"), .. steps, new($"{{答|こた}}えは {to} ${answer}$ {unitTo}", $"The answer is ${answer}$ {unitTo} per {Per(to)}.")],
            Traps = level == 1
                ? [.. (trap1 * 100).IsWhole ? [NumberTrap.Of(WrongWaySixty, trap1)] : Array.Empty<Trap>(), NumberTrap.Of(MinutesAsHundredths, trap2)]
                : level == 2 ? [NumberTrap.Of(KeptMetres, trap1), NumberTrap.Of(isUp ? MinutesAsHundredths : WrongWaySixty, isUp ? n * 5 : trap2)]
                : [NumberTrap.Of(UsedFactorOnce, trap1), NumberTrap.Of(KeptMetres, trap2)],
        };
    }
}
