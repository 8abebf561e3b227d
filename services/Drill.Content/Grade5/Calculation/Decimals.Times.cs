using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Decimals.DecimalMeaningMisconceptions;
using static Drill.Content.Writing.DecimalNotation;

namespace Drill.Content.Grade5.Calculation;

/// <content>小数倍と、商をがい数で表すこと.</content>
internal sealed partial class Decimals
{
    // Level 1: how many times. 2: the amount of so many times. 3: the amount that is compared with.
    private static ItemDraft TellTimes(int level, SeededRandom random)
    {
        var (units, times) = random.Draw(
            r => (Units: r.Between(12, 89), Times: r.Between(level == 1 ? 4 : 12, level == 1 ? 29 : 39)),
            n => n.Units % 10 != 0 && n.Times % 10 != 0 && n.Units * n.Times % 10 != 0 && Distinct.All(Scaled(n.Times, 1), Scaled(n.Units, 1) - Scaled(n.Units * n.Times, 2)));
        var (of, amount) = (Decimal(units, 1), Decimal(units * times, 2));
        var (factor, exact) = (Decimal(times, 1), Scaled(units * times, 2));
        var (white, red) = (new LocalizedText("{白|しろ}", "white"), new LocalizedText("{赤|あか}", "red"));
        var figure = new TapeDiagram(
        [
            new(white, [new(Scaled(units, 1), level == 3 ? "□ m" : $"{of} m")]),
            new(red, [new(exact, level == 2 ? "□ m" : $"{amount} m")]),
        ]);
        return level switch
        {
            1 => new ItemDraft
            {
                Prompt = new($"{{白|しろ}}い リボンは {of}m、{{赤|あか}}い リボンは {amount}mです。{{赤|あか}}は {{白|しろ}}の {{何倍|なんばい}}ですか。", $"A white ribbon is {of} m long, a red one {amount} m. How many times as long as the white one is the red one?"),
                Figure = figure,
                Key = DecimalKey(times, 1),
                Hint = new("{白|しろ}が もとの {大|おお}きさ（1）だよ。もとで わろう。", "White is the 1. Divide by it."),
                Solution = [new("{赤|あか} ÷ {白|しろ}", "Red ÷ white"), LocalizedText.Same($"${amount} ÷ {of} = {factor}$"), WorkedSolution.Answer(factor, "{倍|ばい}", "times")],
                Traps = [NumberTrap.Of(TookDifference, exact > Scaled(units, 1) ? exact - Scaled(units, 1) : Scaled(units, 1) - exact), .. Inverse(units, times)],
            },
            2 => new ItemDraft
            {
                Prompt = new($"{{白|しろ}}い リボンは {of}mです。{{赤|あか}}い リボンは {{白|しろ}}の {factor}{{倍|ばい}}の {{長|なが}}さです。{{赤|あか}}は {{何|なん}}mですか。", $"A white ribbon is {of} m long. A red one is {factor} times as long. How many metres long is the red one?"),
                Figure = figure,
                Key = DecimalKey(units * times, 2),
                Hint = new("{白|しろ} × {倍|ばい} = {赤|あか}", "white × times = red"),
                Solution = [new($"{{白|しろ}}の {factor}{{倍|ばい}}", $"{factor} times the white one"), LocalizedText.Same($"${of} × {factor} = {amount}$"), WorkedSolution.Answer(amount, "m")],
                Traps = [NumberTrap.Of(Misconceptions.Decimals.DecimalMisconceptions.KeptPlacesOfFactors, Scaled(units * times, 1)), NumberTrap.Of(Misconceptions.Decimals.EarlyDecimalMisconceptions.AddedInstead, Scaled(units + times, 1))],
            },
            _ => new ItemDraft
            {
                Prompt = new($"{{赤|あか}}い リボンは {amount}mで、{{白|しろ}}い リボンの {factor}{{倍|ばい}}の {{長|なが}}さです。{{白|しろ}}い リボンは {{何|なん}}mですか。", $"A red ribbon is {amount} m long, {factor} times as long as a white one. How many metres long is the white one?"),
                Figure = figure,
                Key = DecimalKey(units, 1),
                Hint = new("{白|しろ}の {長|なが}さを □mと して、かけ{算|ざん}の {式|しき}に しよう。", "Call the white one □ m and write a multiplication."),
                Solution = [LocalizedText.Same($"$□ × {factor} = {amount}$"), LocalizedText.Same($"$□ = {amount} ÷ {factor} = {of}$"), WorkedSolution.Answer(of, "m")],
                Traps = [NumberTrap.Of(MultipliedForWhole, exact * Scaled(times, 1)), NumberTrap.Of(TookDifference, exact - Scaled(times, 1))],
            },
        };
    }

    // Dividing the other way round gives a decimal only now and then.
    private static Trap[] Inverse(int units, int times)
    {
        var turned = new Rational(10, times);
        return (turned * 1000).IsWhole && turned != Scaled(times, 1) && units > 0 ? [NumberTrap.Of(SwappedDivision, turned)] : [];
    }

    // Level 1: a whole number divided, one decimal place. 2: tenths by tenths, one decimal place. 3: two decimal places.
    private static ItemDraft RoundQuotient(int level, SeededRandom random)
    {
        var places = level == 3 ? 2 : 1;
        var power = level == 3 ? 100 : 10;
        var (a, b) = random.Draw(
            r => (A: r.Between(level == 1 ? 11 : 101, level == 1 ? 99 : 989), B: level == 1 ? r.Pick(3, 6, 7, 9, 11, 13, 14, 17, 19) : r.Between(13, 79)),
            n => n.A % 10 != 0 && n.B % 10 != 0 && n.A > 2 * n.B && n.A * power * 100 % n.B != 0
                && 10 * Rounded(n.A * power, n.B) != Rounded(n.A * power * 10, n.B));
        var (textA, textB) = level == 1 ? ($"{a}", $"{b}") : (Decimal(a, 1), Decimal(b, 1));
        var (answer, truncated) = (Rounded(a * power, b), a * power / b);
        var isUp = answer != truncated;
        var (shown, further) = (Decimal(answer, places), Decimal(a * power * 10 / b, places + 1));
        var (tape, tapeEn) = ($"{textB}mの {{重|おも}}さが {textA}gの はりがねが あります。1mの {{重|おも}}さは {{約|やく}} {{何|なん}}gですか。", $"{textB} m of wire weighs {textA} g. About how many grams does 1 m weigh?");
        return new ItemDraft
        {
            Prompt = new(
                $"{tape}{{四捨五入|ししゃごにゅう}}して {{小数|しょうすう}}{{第|だい}}{places}{{位|い}}までの がい{{数|すう}}で {{答|こた}}えましょう。",
                $"{tapeEn} Round to {places} decimal {(places == 1 ? "place" : "places")}."),
            Key = new NumberKey(Scaled(answer, places), IsDecimal: true),
            Hint = new($"{{小数|しょうすう}}{{第|だい}}{places + 1}{{位|い}}まで わり{{進|すす}}んで、その {{数字|すうじ}}を {{四捨五入|ししゃごにゅう}}しよう。", $"Divide to {places + 1} decimal places, then round that digit."),
            Solution =
            [
                LocalizedText.Same($"${textA} ÷ {textB} = {further}…$"),
                isUp
                    ? new($"{{小数|しょうすう}}{{第|だい}}{places + 1}{{位|い}}が 5{{以上|いじょう}}だから {{切|き}}り{{上|あ}}げる", "The next digit is 5 or more: round up.")
                    : new($"{{小数|しょうすう}}{{第|だい}}{places + 1}{{位|い}}が 4{{以下|いか}}だから {{切|き}}り{{捨|す}}てる", "The next digit is 4 or less: round down."),
                WorkedSolution.Answer(shown, "g"),
            ],
            Traps =
            [
                .. isUp ? [NumberTrap.Of(TruncatedQuotient, Scaled(truncated, places))] : Array.Empty<Trap>(),
                NumberTrap.Of(RoundedToOtherPlace, Scaled(Rounded(a * power * 10, b), places + 1)),
                NumberTrap.Of(Misconceptions.Decimals.DecimalMisconceptions.MovedDividendOnly, Scaled(answer, places) * 10),
            ],
        };
    }

    private static int Rounded(int top, int bottom) => ((2 * top) + bottom) / (2 * bottom);
}
