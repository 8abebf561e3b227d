using Drill.Content.Choices;
using Drill.Content.Misconceptions.Numbers;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Writing.SignedNotation;

namespace Drill.Content.Grade7.Numbers;

internal sealed partial class SignedNumbers
{
    // Level 1: the absolute value of an integer. 2: of a decimal. 3: the negative number with a given absolute value, a fraction.
    private static ItemDraft FindAbsoluteValue(int level, SeededRandom random)
    {
        if (level == 3) return FindNegativeOfSize(random);
        var value = level == 1 ? (Rational)DrawSigned(random, 2, 30) : new Rational(random.Draw(r => DrawSigned(r, 11, 199), n => n % 10 != 0), 10);
        var size = value < 0 ? 0 - value : value;
        return new ItemDraft
        {
            Prompt = new($"${(value < 0 ? "" : "+")}{SignedDecimal(value)}$の{{絶対値|ぜったいち}}を{{答|こた}}えましょう。", $"What is the absolute value of ${(value < 0 ? "" : "+")}{SignedDecimal(value)}$?"),
            Key = new NumberKey(size, IsDecimal: level == 2, IsSigned: true),
            Hint = new("{数直線|すうちょくせん}{上|うえ}で、0からその{数|かず}までの{距離|きょり}を{考|かんが}えましょう。", "Think of its distance from 0 on the number line."),
            Solution =
            [
                new($"0から${SignedDecimal(value)}$までの{{距離|きょり}}は${SignedDecimal(size)}$である。", $"From 0 to ${SignedDecimal(value)}$ the distance is ${SignedDecimal(size)}$."),
                WorkedSolution.Answer(SignedDecimal(size)),
            ],
            Traps = value < 0 ? [NumberTrap.Of(SignedNumberMisconceptions.KeptSignOfAbsolute, value)] : [],
        };
    }

    private static ItemDraft FindNegativeOfSize(SeededRandom random)
    {
        var size = new Rational(random.Draw(r => r.Between(11, 299), n => n % 10 != 0), 10);
        var text = SignedDecimal(size);
        return new ItemDraft
        {
            Prompt = new($"{{絶対値|ぜったいち}}が${text}$である{{数|かず}}のうち、{{負|ふ}}の{{数|すう}}を{{答|こた}}えましょう。", $"Of the numbers whose absolute value is ${text}$, which one is negative?"),
            Key = new NumberKey(0 - size, IsDecimal: true, IsSigned: true),
            Hint = new("0からの{距離|きょり}が{同|おな}じ{数|かず}は、0の{両側|りょうがわ}に1つずつあります。", "There is one such number on each side of 0."),
            Solution =
            [
                new($"0からの{{距離|きょり}}が${text}$の{{数|かず}}は$+{text}$と$−{text}$の2つある。", $"Two numbers are ${text}$ away from 0: $+{text}$ and $−{text}$."),
                WorkedSolution.Answer($"−{text}"),
            ],
            Traps = [NumberTrap.Of(SignedNumberMisconceptions.LeftOutSign, size)],
        };
    }

    // Level 1: at most a whole number. 2: less than a whole number. 3: less than a decimal, and at least a whole number.
    private static ItemDraft CountIntegers(int level, SeededRandom random)
    {
        var number = random.Between(3, level == 1 ? 29 : 49);
        var least = level == 3 ? random.Between(2, Math.Max(2, number - 1)) : 0;
        var greatest = level == 2 ? number - 1 : number;
        var positive = greatest - Math.Max(least, 1) + 1;
        var answer = (2 * positive) + (least == 0 ? 1 : 0);
        var (ja, en) = level switch
        {
            1 => ($"${number}${{以下|いか}}の", $"at most ${number}$"),
            2 => ($"${number}$より{{小|ちい}}さい", $"less than ${number}$"),
            _ => ($"${least}${{以上|いじょう}}${number}.5${{以下|いか}}の", $"at least ${least}$ and at most ${number}.5$"),
        };
        return new ItemDraft
        {
            Prompt = new($"{{絶対値|ぜったいち}}が{ja}{{整数|せいすう}}は、{{全部|ぜんぶ}}で{{何個|なんこ}}ありますか。", $"How many integers have an absolute value that is {en}?"),
            Key = new NumberKey(answer),
            Hint = new("{数直線|すうちょくせん}をかいて、0の{右側|みぎがわ}と{左側|ひだりがわ}を{調|しら}べましょう。", "Draw a number line and look at both sides of 0."),
            Solution =
            [
                new($"あてはまる{{正|せい}}の{{整数|せいすう}}は${Math.Max(least, 1)}$から${greatest}$までの{positive}{{個|こ}}。", $"The positive integers that fit run from ${Math.Max(least, 1)}$ to ${greatest}$: {positive} of them."),
                least == 0
                    ? new($"{{負|ふ}}の{{整数|せいすう}}も{positive}{{個|こ}}、さらに0もあてはまる：${positive} + {positive} + 1 = {answer}$", $"There are {positive} negative ones too, and 0 fits: ${positive} + {positive} + 1 = {answer}$.")
                    : new($"{{負|ふ}}の{{整数|せいすう}}も$−{greatest}$から$−{least}$までの{positive}{{個|こ}}：${positive} + {positive} = {answer}$", $"The negative ones from $−{greatest}$ to $−{least}$ are {positive} too: ${positive} + {positive} = {answer}$."),
                WorkedSolution.Answer($"{answer}", "{個|こ}", "integers"),
            ],
            Traps =
            [
                NumberTrap.Of(SignedNumberMisconceptions.OneSideOnly, positive),
                .. least == 0 ? [NumberTrap.Of(SignedNumberMisconceptions.ForgotZero, 2 * positive)] : Array.Empty<Trap>(),
            ],
        };
    }

    // Level 1: whole numbers. 2: decimals. 3: fractions and decimals.
    private static ItemDraft ComparePair(int level, SeededRandom random)
    {
        var (a, b) = random.Draw(
            r => level == 1 ? ((Rational)(-r.Between(2, 30)), (Rational)(-r.Between(2, 30)))
                : level == 2 ? (new Rational(-r.Between(11, 99), 10), new Rational(-r.Between(11, 99), 10))
                : (new Rational(-r.Between(1, 9), r.Pick(2, 4, 5)), new Rational(-r.Between(11, 299), 100)),
            n => n.Item1 != n.Item2 && (level == 1 || !n.Item1.IsWhole) && (level == 1 || !n.Item2.IsWhole));
        var isFractionFirst = random.Between(0, 1) == 0;
        string Write(Rational value) => level == 3 && value == a ? Signed(value) : SignedDecimal(value);
        var (left, right) = isFractionFirst ? (a, b) : (b, a);
        var key = new ComparisonKey(left, right);
        var wrong = left < right ? ">" : "<";
        return new ItemDraft
        {
            Prompt = new($"□にあてはまる{{不等号|ふとうごう}}を{{選|えら}}びましょう。${Write(left)} □ {Write(right)}$", $"Choose the sign that fits in □. ${Write(left)} □ {Write(right)}$"),
            Key = key,
            Hint = new("{数直線|すうちょくせん}にかいたとき、{右|みぎ}にある{方|ほう}が{大|おお}きい{数|かず}です。", "On a number line the number further right is greater."),
            Solution =
            [
                .. level == 3 ? [new LocalizedText($"{{小数|しょうすう}}で{{表|あらわ}}すと${Signed(a)} = {SignedDecimal(a)}$", $"As a decimal ${Signed(a)} = {SignedDecimal(a)}$.")] : Array.Empty<LocalizedText>(),
                new($"{{絶対値|ぜったいち}}は${SignedDecimal(0 - left)}$と${SignedDecimal(0 - right)}$。{{負|ふ}}の{{数|すう}}は{{絶対値|ぜったいち}}が{{大|おお}}きいほど{{小|ちい}}さい。", $"The absolute values are ${SignedDecimal(0 - left)}$ and ${SignedDecimal(0 - right)}$. A negative number is smaller when its absolute value is greater."),
                WorkedSolution.Answer($"{Write(left)} {(left < right ? "<" : ">")} {Write(right)}"),
            ],
            Traps = [new(SignedNumberMisconceptions.ComparedSizes, ComparisonKey.ResponseFor(wrong))],
        };
    }

    // Level 1: three whole numbers. 2: four. 3: four with decimals.
    private static ItemDraft PutInOrder(int level, SeededRandom random)
    {
        var scale = level == 3 ? 10 : 1;
        var numbers = random.Draw(
            r => Enumerable.Range(0, level == 1 ? 3 : 4).Select(i => new Rational(i == 0 ? r.Between(1, 40) : -r.Between(level == 3 ? 11 : 1, level == 3 ? 99 : 40), scale)).ToArray(),
            all => all.Distinct().Count() == all.Length && all.Count(n => !n.IsWhole) >= (level == 3 ? 3 : 0));
        LocalizedText Text(Rational value) => LocalizedText.Same($"${SignedDecimal(value)}$");
        var inOrder = numbers.Order().Select(Text).ToArray();
        var bySize = numbers.OrderBy(n => n < 0 ? 0 - n : n).Select(Text).ToArray();
        var negativesBySize = numbers.Where(n => n < 0).OrderDescending().Concat(numbers.Where(n => n > 0)).Select(Text).ToArray();
        var options = Options.Shuffled(random, inOrder);
        var list = string.Join("、", numbers.Select(n => Text(n).Ja));
        var sorted = string.Join(" < ", numbers.Order().Select(SignedDecimal));
        return new ItemDraft
        {
            Prompt = new($"{{次|つぎ}}の{{数|かず}}を{{小|ちい}}さい{{順|じゅん}}に{{並|なら}}べましょう。{list}", $"Put the numbers in order, the smallest first: {list.Replace("、", ", ", StringComparison.Ordinal)}"),
            Key = options.Order(inOrder),
            Hint = new("まず{負|ふ}の{数|すう}と{正|せい}の{数|すう}に{分|わ}けて、{負|ふ}の{数|すう}どうしを{比|くら}べましょう。", "Part the negative from the positive numbers first, then compare the negative ones."),
            Solution =
            [
                new("{負|ふ}の{数|すう}は{正|せい}の{数|すう}より{小|ちい}さい。{負|ふ}の{数|すう}どうしでは、{絶対値|ぜったいち}が{大|おお}きいほど{小|ちい}さい。", "Negative numbers are below positive ones. Among the negative ones the greater absolute value is the smaller number."),
                WorkedSolution.Answer(sorted),
            ],
            Traps =
            [
                new(SignedNumberMisconceptions.ComparedSizes, options.InOrder(negativesBySize)),
                .. bySize.SequenceEqual(negativesBySize) ? Array.Empty<Trap>() : [new Trap(SignedNumberMisconceptions.LeftOutSign, options.InOrder(bySize))],
            ],
        };
    }
}
