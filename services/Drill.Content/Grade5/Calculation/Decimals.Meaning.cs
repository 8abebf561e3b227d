using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Decimals.DecimalMeaningMisconceptions;
using static Drill.Content.Writing.DecimalNotation;

namespace Drill.Content.Grade5.Calculation;

/// <content>小数のかけ算・わり算の意味、計算のきまり.</content>
internal sealed partial class Decimals
{
    // Level 1: a whole number multiplied. 2: a decimal multiplied or divided. 3: hundredths, multiplied or divided by something near 1.
    private static ItemDraft CompareWithoutWorking(int level, SeededRandom random)
    {
        var isTimes = level == 1 || random.Between(0, 1) == 0;
        var (number, places) = level switch { 1 => (random.Between(12, 98), 0), 2 => (random.Draw(r => r.Between(12, 98), n => n % 10 != 0), 1), _ => (random.Draw(r => r.Between(112, 998), n => n % 10 != 0), 2) };
        var (by, byPlaces) = level == 3 ? (random.Pick(95, 98, 102, 105, 108, 92), 2) : (random.Draw(r => r.Between(2, 19), n => n != 10), 1);
        var (text, factor, isAboveOne) = (Decimal(number, places), Decimal(by, byPlaces), by > (byPlaces == 2 ? 100 : 10));
        var (value, other) = (Scaled(number, places), Scaled(by, byPlaces));
        var result = isTimes ? value * other : value / other;
        var sign = result > value ? ">" : "<";
        return new ItemDraft
        {
            Prompt = new(
                $"{{計算|けいさん}}しないで くらべよう。□に {{入|はい}}る しるしは どれですか。 ${text} {(isTimes ? "×" : "÷")} {factor} □ {text}$",
                $"Compare without working it out. Which sign goes in □? ${text} {(isTimes ? "×" : "÷")} {factor} □ {text}$"),
            Key = new ComparisonKey(result, value),
            Hint = new($"{factor}は 1より {{大|おお}}きいかな、{{小|ちい}}さいかな？", $"Is {factor} above or below 1?"),
            Solution =
            [
                isAboveOne ? new($"{factor}は 1より {{大|おお}}きい", $"{factor} is above 1.") : new($"{factor}は 1より {{小|ちい}}さい", $"{factor} is below 1."),
                (isTimes, isAboveOne) switch
                {
                    (true, true) => new("1より {大|おお}きい {数|かず}を かけると {大|おお}きく なる", "Times a number above 1 is bigger."),
                    (true, false) => new("1より {小|ちい}さい {数|かず}を かけると {小|ちい}さく なる", "Times a number below 1 is smaller."),
                    (false, true) => new("1より {大|おお}きい {数|かず}で わると {小|ちい}さく なる", "Divided by a number above 1 is smaller."),
                    _ => new("1より {小|ちい}さい {数|かず}で わると {大|おお}きく なる", "Divided by a number below 1 is bigger."),
                },
                WorkedSolution.Answer($"{text} {(isTimes ? "×" : "÷")} {factor} {sign} {text}"),
            ],
            Traps = [new(isAboveOne ? ReversedSign : isTimes ? TimesMakesBigger : DividingMakesSmaller, ComparisonKey.ResponseFor(sign == ">" ? "<" : ">"))],
        };
    }

    // Level 1: four products. 2: four quotients. 3: products and quotients mixed.
    private static ItemDraft FindBigger(int level, SeededRandom random)
    {
        var number = level == 3 ? random.Draw(r => r.Between(121, 989), n => n % 10 != 0) : random.Draw(r => r.Between(12, 98), n => n % 10 != 0);
        var text = Decimal(number, level == 3 ? 1 : 0);
        var factors = random.Draw(
            r => new[] { r.Between(2, 9), r.Between(2, 9), r.Between(11, 19), r.Between(11, 29) },
            f => f.Distinct().Count() == 4 && Array.TrueForAll(f, n => n % 10 != 0));
        bool[] times = level switch { 1 => [true, true, true, true], 2 => [false, false, false, false], _ => [true, false, true, false] };
        var all = random.Shuffle(factors.Zip(times, (f, t) => (Factor: f, IsTimes: t, IsBigger: t == (f > 10))));
        var choice = AllOf.Of(
            all, o => LocalizedText.Same($"${text} {(o.IsTimes ? "×" : "÷")} {Decimal(o.Factor, 1)}$"), o => o.IsBigger,
            (ReversedSign, o => !o.IsBigger), (level == 1 ? TimesMakesBigger : DividingMakesSmaller, o => o.IsTimes));
        return new ItemDraft
        {
            Prompt = new($"{{答|こた}}えが {text}より {{大|おお}}きく なる {{式|しき}}を すべて えらびましょう。", $"Choose all that give more than {text}."),
            Key = choice.Key,
            Hint = new("かける {数|かず}、わる {数|かず}が 1より {大|おお}きいか {小|ちい}さいかを {見|み}よう。", "Look whether each number you multiply or divide by is above or below 1."),
            Solution =
            [
                .. level != 2 ? [new LocalizedText("1より {大|おお}きい {数|かず}を かけると {大|おお}きく なる", "Times a number above 1 is bigger.")] : Array.Empty<LocalizedText>(),
                .. level != 1 ? [new LocalizedText("1より {小|ちい}さい {数|かず}で わると {大|おお}きく なる", "Divided by a number below 1 is bigger.")] : Array.Empty<LocalizedText>(),
                new($"{{答|こた}}えは {choice.Right.Ja}", $"The answer: {choice.Right.En}."),
            ],
            Traps = choice.Traps,
        };
    }

    private static readonly (string Ja, string En, bool IsTimes)[] Situations =
    [
        ("1mの {重|おも}さが {a}kgの パイプが あります。この パイプ {b}mの {重|おも}さは {何|なん}kgですか。", "One metre of a pipe weighs {a} kg. How many kg do {b} m of it weigh?", true),
        ("1Lで {a}m²の かべを ぬれる ペンキが あります。{b}Lでは {何|なん}m² ぬれますか。", "One litre of paint covers {a} m². How many m² do {b} L cover?", true),
        ("1dLで {a}m²の かべを ぬれる ペンキが あります。{b}dLでは {何|なん}m² ぬれますか。", "One dL of paint covers {a} m² of wall. How many m² do {b} dL cover?", true),
        ("{a}mの {重|おも}さが {b}kgの ホースが あります。この ホース 1mの {重|おも}さは {何|なん}kgですか。", "{a} m of a hose weighs {b} kg. How many kg does 1 m weigh?", false),
        ("{a}Lの ペンキで {b}m²の かべを ぬれました。1Lでは {何|なん}m² ぬれますか。", "{a} L of paint covered {b} m². How many m² does 1 L cover?", false),
        ("{a}aの {畑|はたけ}で {b}kgの いもが とれました。1aあたり {何|なん}kg とれましたか。", "{b} kg of potatoes came from {a} a of field. How many kg is that per a?", false),
    ];

    // Level 1: numbers above 1. 2: one of them below 1. 3: both below 1 or with hundredths.
    private static ItemDraft ChooseExpression(int level, SeededRandom random)
    {
        var (ja, en, isTimes) = random.Pick(Situations);
        var (a, b) = random.Draw(
            r => level == 3
                ? (A: r.Between(12, 98), B: r.Between(101, 998))
                : (A: level == 1 ? r.Between(12, 49) : r.Between(2, 9), B: r.Between(12, 98)),
            n => n.A % 10 != 0 && n.B % 10 != 0 && n.A != n.B);
        var (first, second) = (Decimal(a, level == 3 ? 2 : 1), Decimal(b, level == 3 ? 2 : 1));
        string Fill(string text) => text.Replace("{a}", first, StringComparison.Ordinal).Replace("{b}", second, StringComparison.Ordinal);
        LocalizedText product = LocalizedText.Same($"${first} × {second}$"), quotient = LocalizedText.Same($"${second} ÷ {first}$"), turned = LocalizedText.Same($"${first} ÷ {second}$");
        var options = isTimes
            ? OneOf.Shuffled(random, product, (ChoseOtherOperation, quotient), (SwappedDivision, turned))
            : OneOf.Shuffled(random, quotient, (ChoseOtherOperation, product), (SwappedDivision, turned));
        return new ItemDraft
        {
            Prompt = new($"{Fill(ja)} {{答|こた}}えを {{求|もと}}める {{式|しき}}は どれですか。", $"{Fill(en)} Which expression finds the answer?"),
            Key = options.Key,
            Hint = new("1に あたる {大|おお}きさは わかって いるかな？ {整数|せいすう}に おきかえて {考|かんが}えても いいよ。", "Is the amount for 1 known? Try it with whole numbers."),
            Solution = isTimes
                ?
                [
                    new($"1に あたる {{大|おお}}きさが {first}で、その {second}{{倍|ばい}}を {{求|もと}}める", $"The amount for 1 is {first}; you want {second} times that."),
                    WorkedSolution.Answer($"{first} × {second}"),
                ]
                :
                [
                    new($"1に あたる {{大|おお}}きさを □と すると $□ × {first} = {second}$", $"Call the amount for 1 □: $□ × {first} = {second}$."),
                    WorkedSolution.Answer($"{second} ÷ {first}"),
                ],
            Traps = options.Traps,
        };
    }

    // Level 1: changing the order to make 1 or 10. 2: taking out a common factor. 3: a number near a whole (9.8 = 10 − 0.2).
    private static ItemDraft UseRule(int level, SeededRandom random)
    {
        var a = random.Draw(r => r.Between(12, 98), n => n % 10 != 0);
        var text = Decimal(a, 1);
        if (level == 1)
        {
            var (left, right) = random.Pick((25, 40), (5, 20), (125, 80), (2, 50));
            var (first, second, product) = (Decimal(left, left == 125 ? 2 : 1), Decimal(right, 1), left * right / (left == 125 ? 1000 : 100));
            return DraftRule(
                $"{first} × {text} × {second} = {text} × □", product, $"{first} × {second} = {product}",
                new("かける {順|じゅん}を かえても {積|せき}は {同|おな}じだよ。", "The order of the factors may change."),
                NumberTrap.Of(WrongPartner, Scaled(right, 1)),
                NumberTrap.Of(ForgotSecondProduct, Scaled(left, left == 125 ? 2 : 1)));
        }

        if (level == 2)
        {
            var b = random.Draw(r => r.Between(12, 88), n => n % 10 != 0 && n != a);
            var c = random.Draw(r => r.Between(11, 99), n => n % 10 != 0 && n != b && n != a);
            var (textB, textC) = (Decimal(b, 1), Decimal(c, 1));
            return DraftRule(
                $"{textB} × {text} + {textC} × {text} = □ × {text}", Scaled(b + c, 1), $"{textB} + {textC} = {Decimal(b + c, 1)}",
                new($"{text}が いくつ{{分|ぶん}} あるかな？", $"How many times {text} is there?"),
                NumberTrap.Of(ForgotSecondProduct, Scaled(b, 1)),
                NumberTrap.Of(WrongPartner, Scaled(b * c, 2)));
        }

        var (near, gap) = (random.Pick(10, 100), random.Between(1, 3));
        var close = Decimal((near * 10) - gap, 1);
        return DraftRule(
            $"{close} × {text} = {near} × {text} − □ × {text}", Scaled(gap, 1), $"{near} − {close} = {Decimal(gap, 1)}",
            new($"{close}は {near}より いくつ {{小|ちい}}さいかな？", $"How much smaller than {near} is {close}?"),
            NumberTrap.Of(ForgotSecondProduct, 1),
            NumberTrap.Of(WrongPartner, near));
    }

    private static ItemDraft DraftRule(string equation, Rational answer, string step, LocalizedText hint, params Trap[] traps) => new()
    {
        Prompt = new($"{{計算|けいさん}}の きまりを {{使|つか}}うと、□は いくつですか。 ${equation}$", $"Use the rules of calculation. What is □? ${equation}$"),
        Key = new NumberKey(answer, IsDecimal: true),
        Hint = hint,
        Solution =
        [
            LocalizedText.Same($"${step}$"),
            LocalizedText.Same($"${equation.Replace("□", NumberKey.Write(answer), StringComparison.Ordinal)}$"),
            WorkedSolution.Answer(NumberKey.Write(answer)),
        ],
        Traps = traps,
    };
}
