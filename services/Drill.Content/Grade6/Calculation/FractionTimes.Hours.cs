using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Items.Responses.Times;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Fractions.FractionTimesMisconceptions;
using static Drill.Content.Writing.FractionNotation;

namespace Drill.Content.Grade6.Calculation;

/// <content>時間を分数で.</content>
internal sealed partial class FractionTimes
{
    // Level 1: below an hour, in steps of 5 minutes. 2: any minutes or seconds below 60. 3: above an hour.
    private static ItemDraft WriteAsHours(int level, SeededRandom random)
    {
        var count = random.Draw(
            r => level switch { 1 => 5 * r.Between(1, 11), 2 => r.Between(3, 58), _ => r.Between(63, 165) },
            n => n != 60 && n != 120 && (level == 1 || (Arithmetic.Gcd(n, 60) > 1 && n % 10 != 0)));
        var isSeconds = random.Between(0, 1) == 1;
        var (ja, jaUnit, en, enUnit) = isSeconds ? ($"{count}{{秒|びょう}}", "{分|ふん}", $"{count} seconds", "minutes") : ($"{count}{Minutes(count)}", "{時間|じかん}", $"{count} minutes", "hours");
        var answer = new Rational(count, 60);
        return new ItemDraft
        {
            Prompt = new($"{ja}は {{何|なん}}{jaUnit}ですか。{{分数|ぶんすう}}で {{答|こた}}えましょう。", $"Write {en} in {enUnit}, as a fraction."),
            Key = new FractionKey(answer, FractionForm.LowestTerms),
            Hint = isSeconds ? new("1{分|ぷん}は 60{秒|びょう}。60{等分|とうぶん}した いくつ{分|ぶん}かな。", "A minute has 60 seconds. How many sixtieths is it?") : new("1{時間|じかん}は 60{分|ぷん}。60{等分|とうぶん}した いくつ{分|ぶん}かな。", "An hour has 60 minutes. How many sixtieths is it?"),
            Solution =
            [
                new($"60を もとに する：${count} ÷ 60 = {count}/60$", $"60 counts as 1: ${count} ÷ 60 = {count}/60$."),
                .. FractionProduct.Reducing(count, 60),
                WorkedSolution.Answer(Mixed(answer), jaUnit, enUnit),
            ],
            Traps = [new(HourIsHundred, FractionKey.ResponseFor(new Rational(count, 100))), new(TurnedHourRound, FractionKey.ResponseFor(1 / answer))],
        };
    }

    // Level 1: fractions of 60 with small denominators. 2: with larger ones. 3: more than an hour, answered in hours and minutes.
    private static ItemDraft WriteAsMinutes(int level, SeededRandom random)
    {
        var (whole, top, bottom) = random.Draw(
            r => (Whole: level == 3 ? r.Between(1, 3) : 0, Top: r.Between(1, 29), Bottom: level == 1 ? r.Pick(3, 4, 5, 6, 10, 12, 15) : r.Pick(12, 15, 20, 30)),
            n => IsProperLowest(n.Top, n.Bottom) && n.Top * 60 != n.Bottom * n.Bottom && n.Top * 100 / n.Bottom != n.Bottom);
        var minutes = (whole * 60) + (60 / bottom * top);
        var text = whole == 0 ? $"{top}/{bottom}" : $"{whole}_{top}/{bottom}";
        var shown = level == 3 ? DurationParts.Hours | DurationParts.Minutes : DurationParts.Minutes;
        var part = 60 / bottom * top;
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"${text}${{時間|じかん}}は {{何時間|なんじかん}} {{何分|なんぷん}}ですか。", $"How many hours and minutes are ${text}$ hours?")
                : new($"${text}${{時間|じかん}}は {{何分|なんぷん}}ですか。", $"How many minutes are ${text}$ of an hour?"),
            Key = new DurationKey(minutes * 60, shown, IsCarriedAsked: level == 3),
            Hint = new($"60{{分|ぷん}}を {bottom}{{等分|とうぶん}}した 1つ{{分|ぶん}}は {{何分|なんぷん}}かな。", $"Cut 60 minutes into {bottom} equal parts. How long is one?"),
            Solution =
            [
                new($"60{{分|ぷん}}の ${top}/{bottom}$：$60 × {top}/{bottom} = {part}$", $"${top}/{bottom}$ of 60 minutes: $60 × {top}/{bottom} = {part}$."),
                .. whole == 0 ? Array.Empty<LocalizedText>() : [new($"{whole}{{時間|じかん}}と {part}{Minutes(part)}", $"{whole} h and {part} min")],
                whole == 0 ? WorkedSolution.Answer($"{minutes}", Minutes(minutes), "minutes") : new($"{{答|こた}}えは ${whole}${{時間|じかん}} ${part}${Minutes(part)}", $"The answer is ${whole}$ h ${part}$ min."),
            ],
            Traps =
            [
                new(HourIsHundred, DurationKey.ResponseFor(new System.Numerics.BigInteger(((whole * 60) + (100 * top / bottom)) * 60), shown)),
                new(TurnedHourRound, DurationKey.ResponseFor(((whole * 60) + bottom) * 60, shown)),
            ],
        };
    }

    // Level 1: kilometres from a speed and minutes below an hour. 2: larger speeds, odd minutes. 3: above an hour.
    private static ItemDraft Travel(int level, SeededRandom random)
    {
        var (ja, en, slow, fast) = level == 1 ? random.Pick(("{自転車|じてんしゃ}", "a bicycle", 12, 18), ("{遊覧船|ゆうらんせん}", "a sightseeing boat", 12, 24)) : random.Pick(("バス", "a bus", 30, 48), ("{電車|でんしゃ}", "a train", 60, 96), ("{自動車|じどうしゃ}", "a car", 36, 60));
        var (speed, minutes) = random.Draw(
            r => (Speed: r.Between(slow, fast), Minutes: level == 3 ? r.Between(63, 150) : r.Between(8, 55)),
            n => n.Minutes % 60 != 0 && n.Speed != n.Minutes && (level == 1 ? n.Speed * n.Minutes % 60 == 0 && n.Minutes % 5 == 0 : n.Speed * n.Minutes % 60 == 0 && n.Minutes % (level == 2 ? 10 : 5) != 0));
        var (time, distance) = (new Rational(minutes, 60), speed * minutes / 60);
        return new ItemDraft
        {
            Prompt = new($"{{時速|じそく}} {speed}kmの {ja}は、{minutes}{Minutes(minutes)}で {{何|なん}}km {{進|すす}}みますか。", $"How many km does {en} go in {minutes} minutes at {speed} km an hour?"),
            Key = new NumberKey(distance, IsDecimal: true),
            Hint = new($"{minutes}{Minutes(minutes)}は {{何時間|なんじかん}}かな。{{分数|ぶんすう}}で {{表|あらわ}}そう。", $"How many hours are {minutes} minutes? Use a fraction."),
            Solution =
            [
                new($"{minutes}{Minutes(minutes)}は ${minutes}/60 = {time}${{時間|じかん}}", $"{minutes} minutes are ${minutes}/60 = {time}$ hours."),
                new($"{{道|みち}}のり＝{{速|はや}}さ×{{時間|じかん}}：${speed} × {time} = {distance}$", $"Distance = speed × time: ${speed} × {time} = {distance}$."),
                WorkedSolution.Answer($"{distance}", "km"),
            ],
            Traps = [NumberTrap.Of(ForgotToChangeTime, speed * minutes), NumberTrap.Of(HourIsHundred, new Rational(speed * minutes, 100))],
        };
    }

    private static string Minutes(int count) => Counters.Minutes(count);
}
