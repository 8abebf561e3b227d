using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Fractions.FractionMisconceptions;
using static Drill.Content.Writing.FractionNotation;

namespace Drill.Content.Grade5.Numbers;

/// <content>商としての分数、分数と小数の大小.</content>
internal sealed partial class Fractions
{
    // Level 1: a quotient below 1. 2: above 1. 3: to be reduced.
    private static ItemDraft ShareOut(int level, SeededRandom random)
    {
        var (amount, people) = random.Draw(
            r => (Amount: r.Between(level == 3 ? 8 : 2, level == 1 ? 9 : 40), People: r.Between(3, level == 3 ? 24 : 12)),
            n => n.Amount != n.People && (n.Amount > n.People) == (level == 2 || (level == 3 && n.Amount > n.People)) && (level == 3) == !IsLowest(n.Amount, n.People) && n.Amount % n.People != 0);
        var value = new Rational(amount, people);
        return new ItemDraft
        {
            Prompt = new($"{amount}Lの ジュースを {people}{{人|にん}}で {{等分|とうぶん}}します。1{{人|り}}{{分|ぶん}}は {{何|なん}}Lですか。{{分数|ぶんすう}}で {{答|こた}}えましょう。", $"{amount} L of juice are shared equally by {people} people. How many litres does each get, as a fraction?"),
            Key = new FractionKey(value),
            Hint = new("わり{算|ざん}の {商|しょう}は、わられる{数|かず}を {分子|ぶんし}、わる{数|かず}を {分母|ぶんぼ}に した {分数|ぶんすう}だよ。", "A quotient is a fraction: the dividend on top, the divisor below."),
            Solution =
            [
                LocalizedText.Same($"${amount} ÷ {people} = {amount}/{people}$"),
                .. level == 3 ? [new LocalizedText($"{{約分|やくぶん}}する：${amount}/{people} = {value}$", $"Reduce it: ${amount}/{people} = {value}$.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{value}", "L"),
            ],
            Traps = [new(DividedBottomByTop, FractionKey.Unreduced(people, amount)), new(ForgotAmount, FractionKey.Unreduced(1, people))],
        };
    }

    // Level 1: below 1. 2: above 1. 3: to be reduced.
    private static ItemDraft TellTimes(int level, SeededRandom random)
    {
        var (red, white) = random.Draw(
            r => (Red: r.Between(level == 3 ? 8 : 2, level == 1 ? 9 : 40), White: r.Between(3, level == 3 ? 24 : 12)),
            n => n.Red != n.White && (level == 3) == !IsLowest(n.Red, n.White) && n.Red % n.White != 0 && n.White % n.Red != 0 && (level == 3 || (n.Red > n.White) == (level == 2)));
        var value = new Rational(red, white);
        return new ItemDraft
        {
            Prompt = new($"{{赤|あか}}い テープは {red}m、{{白|しろ}}い テープは {white}mです。{{赤|あか}}い テープは {{白|しろ}}い テープの {{何倍|なんばい}}ですか。{{分数|ぶんすう}}で {{答|こた}}えましょう。", $"A red tape is {red} m long, a white one {white} m. How many times as long as the white one is the red one? Answer with a fraction."),
            Key = new FractionKey(value),
            Hint = new("もとに する {長|なが}さで わろう。", "Divide by the length that is compared with."),
            Solution =
            [
                LocalizedText.Same($"${red} ÷ {white} = {red}/{white}$"),
                .. level == 3 ? [new LocalizedText($"{{約分|やくぶん}}する：${red}/{white} = {value}$", $"Reduce it: ${red}/{white} = {value}$.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{value}", "{倍|ばい}", "times"),
            ],
            Traps = [new(DividedBottomByTop, FractionKey.Unreduced(white, red)), new(TookDifferenceOverBase, FractionKey.Unreduced(Math.Abs(red - white), white))],
        };
    }

    // Level 1: two fractions and a decimal. 2: two of each. 3: with hundredths and eighths.
    private static ItemDraft PutInOrder(int level, SeededRandom random)
    {
        int[] bottoms = level == 3 ? [4, 8, 20, 25] : [2, 4, 5];
        var count = level == 1 ? 1 : 2;
        var drawn = random.Draw(
            r => (Tops: Enumerable.Range(0, 2).Select(_ => (Top: r.Between(1, level == 3 ? 19 : 9), Bottom: r.Pick(bottoms))).ToArray(), Decimals: Enumerable.Range(0, count).Select(_ => r.Between(11, level == 3 ? 149 : 24)).ToArray()),
            n => n.Tops.All(t => IsLowest(t.Top, t.Bottom) && t.Top < 2 * t.Bottom) && n.Decimals.All(d => d % 10 != 0)
                && n.Tops.Select(t => new Rational(t.Top, t.Bottom)).Concat(n.Decimals.Select(d => new Rational(d, level == 3 ? 100 : 10))).Distinct().Count() == 2 + count
                && n.Tops.Select(t => t.Top).Distinct().Count() == 2);
        var all = random.Shuffle(drawn.Tops.Select(t => (Text: $"{t.Top}/{t.Bottom}", Value: new Rational(t.Top, t.Bottom), Naive: (Rational)t.Top))
            .Concat(drawn.Decimals.Select(d => (Text: DecimalNotation.Decimal(d, level == 3 ? 2 : 1), Value: new Rational(d, level == 3 ? 100 : 10), Naive: new Rational(d, level == 3 ? 100 : 10)))));
        var right = all.OrderBy(a => a.Value).ToArray();
        var choice = Ordered.Of(all, a => LocalizedText.Same($"${a.Text}$"), right, (ComparedNumeratorsOnly, all.OrderBy(a => a.Naive)), (ReversedOrder, right.Reverse()));
        return new ItemDraft
        {
            Prompt = new($"{string.Join("、", all.Select(a => $"${a.Text}$"))} を {{小|ちい}}さい {{順|じゅん}}に ならべましょう。", $"Put in order, the smallest first: {string.Join(", ", all.Select(a => $"${a.Text}$"))}"),
            Key = choice.Key,
            Hint = new("{分数|ぶんすう}を {小数|しょうすう}に なおして くらべよう。", "Change the fractions into decimals."),
            Solution =
            [
                LocalizedText.Same(string.Join(", ", all.Where(a => a.Text.Contains('/', StringComparison.Ordinal)).Select(a => $"${a.Text} = {NumberKey.Write(a.Value)}$"))),
                WorkedSolution.Answer(string.Join(" < ", right.Select(a => a.Text))),
            ],
            Traps = choice.Traps,
        };
    }
}
