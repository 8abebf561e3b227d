using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Numbers.EstimateMisconceptions;

namespace Drill.Content.Grade4.Estimating;

/// <content>和・差・積・商の見積もり.</content>
internal sealed partial class Rounding
{
    // Level 1: a sum to the hundreds. 2: a difference to the thousands. 3: a sum of three to the thousands.
    private static ItemDraft EstimateSum(int level, SeededRandom random)
    {
        var unit = level == 1 ? 100 : 1000;
        var sign = level == 2 ? -1 : 1;
        var numbers = random.Draw(
            r => Enumerable.Range(0, level == 3 ? 3 : 2).Select(i => level == 1 ? r.Between(1101, 8990) : r.Between(level == 2 && i == 0 ? 51_001 : 11_001, level == 2 && i == 1 ? 49_990 : 89_990)).ToArray(),
            n => n.All(x => x % 10 != 0) && Combine(n, x => RoundTo(x, unit), sign) is var right
                && Combine(n, x => x / unit * unit, sign) is var cut && right != cut
                && (level == 2 || (RoundTo(Combine(n, x => x, sign), unit) is var late && late != right && late != cut)));
        var rounded = numbers.Select(n => RoundTo(n, unit)).ToArray();
        var answer = Combine(numbers, x => RoundTo(x, unit), sign);
        var (placeJa, placeEn) = random.Pick(("{動物園|どうぶつえん}", "a zoo"), ("{水族館|すいぞくかん}", "an aquarium"), ("{博物館|はくぶつかん}", "a museum"), ("{遊園地|ゆうえんち}", "an amusement park"));
        string[] days = ["{金曜日|きんようび}", "{土曜日|どようび}", "{日曜日|にちようび}"];
        string[] english = ["Friday", "Saturday", "Sunday"];
        var (list, enList) = (string.Join("、", numbers.Select((n, i) => $"{days[^(numbers.Length - i)]}に {n}{{人|にん}}")), string.Join(", ", numbers.Select((n, i) => $"{n} on {english[^(numbers.Length - i)]}")));
        if (level == 2) (list, enList) = ($"{{休|やす}}みの {{日|ひ}}に {numbers[0]}{{人|にん}}、{{休|やす}}みで ない {{日|ひ}}に {numbers[1]}{{人|にん}}", $"{numbers[0]} on a holiday and {numbers[1]} on a working day");
        return new ItemDraft
        {
            Prompt = new(
                $$"""{{placeJa}}に {{list}} {来|き}ました。{{(level == 2 ? "ちがいは" : "{合|あ}わせて")}} およそ {何人|なんにん}ですか。それぞれ {四捨五入|ししゃごにゅう}して {{PlaceJa(unit)}}の {位|くらい}までの がい{数|すう}に してから {計算|けいさん}しましょう。""",
                $"Visitors to {placeEn}: {enList}. About {(level == 2 ? "how large is the difference" : "how many is that altogether")}? Round each number to the nearest {PlaceEn(unit)} first."),
            Key = new NumberKey(answer),
            Hint = new("{先|さき}に それぞれを がい{数|すう}に しよう。", "Round each number first."),
            Solution =
            [
                .. numbers.Zip(rounded, (n, r) => new LocalizedText($"{n}は やく {r}", $"{n} is about {r}.")),
                LocalizedText.Same($"${string.Join(level == 2 ? " − " : " + ", rounded)} = {answer}$"),
                WorkedSolution.Answer($"{answer}", "{人|にん}", "people"),
            ],
            Traps =
            [
                NumberTrap.Of(CutOffAll, Combine(numbers, x => x / unit * unit, sign)),
                // Of a difference the three ways never lead to three results.
                .. level == 2 ? Array.Empty<Trap>() : [NumberTrap.Of(RoundedTheResult, RoundTo(Combine(numbers, x => x, sign), unit))],
            ],
        };
    }

    private static int Combine(int[] numbers, Func<int, int> round, int sign) => numbers.Skip(1).Aggregate(round(numbers[0]), (sum, n) => sum + (sign * round(n)));

    // Level 1: two digits × three digits. 2: three digits × three digits. 3: a quotient.
    private static ItemDraft EstimateTrip(int level, SeededRandom random) => level == 3 ? EstimateShare(random) : EstimateTotal(level, random);

    private static ItemDraft EstimateTotal(int level, SeededRandom random)
    {
        var peopleUnit = level == 1 ? 10 : 100;
        var (people, fare) = random.Draw(
            r => (People: level == 1 ? r.Between(22, 94) : r.Between(121, 689), Fare: r.Between(121, 989)),
            n => n.People % peopleUnit != 0 && n.Fare % 10 == 0 && n.Fare % 100 != 0 && (RoundTo(n.People, peopleUnit) != n.People / peopleUnit * peopleUnit || RoundTo(n.Fare, 100) != n.Fare / 100 * 100)
                && RoundTo(n.People, peopleUnit) < peopleUnit * 10 && RoundTo(n.Fare, 100) < 1000);
        var (roundPeople, roundFare) = (RoundTo(people, peopleUnit), RoundTo(fare, 100));
        var answer = roundPeople * roundFare;
        return new ItemDraft
        {
            Prompt = new(
                $$"""1{人|ひとり} {{fare}}{円|えん}の バス{代|だい}を {{people}}{人分|にんぶん} はらいます。{四捨五入|ししゃごにゅう}して {上|うえ}から 1けたの がい{数|すう}に して、{全部|ぜんぶ}で およそ {何円|なんえん}か {見積|みつ}もりましょう。""",
                $"The bus costs {fare} yen each for {people} people. Round both numbers to one significant digit and estimate the total in yen."),
            Key = new NumberKey(answer),
            Hint = new("それぞれ いちばん {上|うえ}の {位|くらい}だけの {数|かず}に しよう。", "Keep only the first digit of each."),
            Solution =
            [
                new($$"""{{fare}}は やく {{roundFare}}、{{people}}は やく {{roundPeople}}""", $"{fare} is about {roundFare}, and {people} is about {roundPeople}."),
                LocalizedText.Same($"${roundFare} × {roundPeople} = {answer}$"),
                WorkedSolution.Answer($"{answer}", "{円|えん}", "yen"),
            ],
            Traps = [NumberTrap.Of(CutOffAll, people / peopleUnit * peopleUnit * (fare / 100 * 100)), NumberTrap.Of(WrongNumberOfZeros, answer / 10), NumberTrap.Of(RoundedTheResult, people * fare)],
        };
    }

    private static ItemDraft EstimateShare(SeededRandom random)
    {
        var (total, people, quotient) = random.Draw(
            r =>
            {
                var (rounded, each) = (r.Between(2, 9) * 10, r.Between(3, 9) * 100);
                return (Total: (rounded * each) + r.Between(-499, 499), People: rounded + r.Between(-4, 4), Quotient: each);
            },
            n => n.Total >= 10_000 && n.Total % 10 != 0 && n.People % 10 != 0 && RoundTo(n.Total, 1000) == RoundTo(n.People, 10) * n.Quotient);
        var (roundTotal, roundPeople) = (RoundTo(total, 1000), RoundTo(people, 10));
        return new ItemDraft
        {
            Prompt = new(
                $$"""{{people}}{人|にん}の バス{代|だい}は {全部|ぜんぶ}で {{total}}{円|えん}でした。{人数|にんずう}を {上|うえ}から 1けた、{代金|だいきん}を {上|うえ}から 2けたの がい{数|すう}に して、1{人分|ひとりぶん}は およそ {何円|なんえん}か {見積|みつ}もりましょう。""",
                $"The bus for {people} people cost {total} yen. Round the people to one significant digit and the cost to two, and estimate the yen for each."),
            Key = new NumberKey(quotient),
            Hint = new("がい{数|すう}に してから わろう。", "Round first, then divide."),
            Solution =
            [
                new($$"""{代金|だいきん} {{total}}は やく {{roundTotal}}""", $"The cost {total} is about {roundTotal}."),
                new($$"""{人数|にんずう} {{people}}は やく {{roundPeople}}""", $"The number of people {people} is about {roundPeople}."),
                LocalizedText.Same($"${roundTotal} ÷ {roundPeople} = {quotient}$"),
                new($$"""たしかめ：${{roundPeople}} × {{quotient}} = {{roundTotal}}$""", $"Check: ${roundPeople} × {quotient} = {roundTotal}$."),
                WorkedSolution.Answer($"{quotient}", "{円|えん}", "yen"),
            ],
            Traps = [NumberTrap.Of(WrongNumberOfZeros, quotient / 10), NumberTrap.Of(Misconceptions.Calculation.LongDivisionMisconceptions.QuotientTenTimes, quotient * 10)],
        };
    }
}
