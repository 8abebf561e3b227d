using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Decimals.PlaceShiftMisconceptions;
using static Drill.Content.Writing.DecimalNotation;

namespace Drill.Content.Grade5.Numbers;

/// <content>小数点の位置を移す.</content>
internal sealed partial class PlaceValue
{
    private static readonly int[] Powers = [10, 100, 1000];

    // Level 1: 10 or 100 times. 2: a tenth or a hundredth. 3: either, with zeros to write (0.52 × 1000, 4.7 ÷ 100).
    private static ItemDraft Shift(int level, SeededRandom random)
    {
        var isTimes = level == 1 || (level == 3 && random.Between(0, 1) == 0);
        var steps = level == 3 ? (isTimes ? 3 : 2) : random.Between(1, 2);
        var (units, places) = level switch
        {
            1 => (Digits(random, 101, 9999), 2),
            2 => (Digits(random, 101, 9999), 1),
            _ => isTimes ? (Digits(random, 1001, 99999), 2) : (Digits(random, 1001, 99999), 3),
        };
        var power = (int)Math.Pow(10, steps);
        var (from, to) = (Scaled(units, places), isTimes ? Scaled(units, places) * power : Scaled(units, places) / power);
        var (text, answer) = (NumberKey.Write(from), NumberKey.Write(to));
        return new ItemDraft
        {
            Prompt = isTimes
                ? new($"{text}を {power}{{倍|ばい}}した {{数|かず}}は いくつですか。", $"What is {power} times {text}?")
                : new($"{text}を $1/{power}$に した {{数|かず}}は いくつですか。", $"What is $1/{power}$ of {text}?"),
            Key = new NumberKey(to, IsDecimal: true),
            Hint = isTimes
                ? new("10{倍|ばい}すると、{小数点|しょうすうてん}は {右|みぎ}へ 1けた うつるよ。", "Ten times moves the point one place to the right.")
                : new("$1/10$に すると、{小数点|しょうすうてん}は {左|ひだり}へ 1けた うつるよ。", "A tenth moves the point one place to the left."),
            Solution =
            [
                isTimes
                    ? new($"{{小数点|しょうすうてん}}を {{右|みぎ}}へ {steps}けた うつす：${text} × {power} = {answer}$", $"Move the point {steps} to the right: ${text} × {power} = {answer}$.")
                    : new($"{{小数点|しょうすうてん}}を {{左|ひだり}}へ {steps}けた うつす：${text} ÷ {power} = {answer}$", $"Move the point {steps} to the left: ${text} ÷ {power} = {answer}$."),
                WorkedSolution.Answer(answer),
            ],
            Traps =
            [
                NumberTrap.Of(WrongDirection, isTimes ? from / power : from * power),
                NumberTrap.Of(OneStepTooFar, isTimes ? to * 10 : to / 10),
                .. steps > 1 ? [NumberTrap.Of(OneStepShort, isTimes ? to / 10 : to * 10)] : Array.Empty<Trap>(),
            ],
        };
    }

    // Level 1: how many times as large. 2: the same with more digits. 3: what part it is.
    private static ItemDraft FindFactor(int level, SeededRandom random)
    {
        var steps = random.Between(1, 3);
        var (units, places) = (Digits(random, level == 1 ? 101 : 1001, level == 1 ? 999 : 9999), level == 1 ? 2 : 3);
        var power = (int)Math.Pow(10, steps);
        var (small, large) = (Decimal(units, places), NumberKey.Write(Scaled(units, places) * power));
        var options = OneOf.InOrder([.. Powers.Select(n => (
            n == power ? null : n < power ? OneStepShort : OneStepTooFar,
            level == 3 ? LocalizedText.Same($"$1/{n}$") : new($"{n}{{倍|ばい}}", $"{n} times")))]);
        return new ItemDraft
        {
            Prompt = level == 3
                ? new($"{small}は {large}の {{何分|なんぶん}}の1ですか。", $"What part of {large} is {small}?")
                : new($"{large}は {small}の {{何倍|なんばい}}ですか。", $"How many times {small} is {large}?"),
            Key = options.Key,
            Hint = new("{小数点|しょうすうてん}が {何|なん}けた うつったか かぞえよう。", "Count how many places the point has moved."),
            Solution =
            [
                new($"{{小数点|しょうすうてん}}が {steps}けた うつって いる", $"The point has moved {steps} {(steps == 1 ? "place" : "places")}."),
                level == 3 ? LocalizedText.Same($"${large} ÷ {power} = {small}$") : LocalizedText.Same($"${small} × {power} = {large}$"),
                level == 3 ? WorkedSolution.Answer($"1/{power}") : WorkedSolution.Answer($"{power}", "{倍|ばい}", "times"),
            ],
            Traps = options.Traps,
        };
    }

    // Level 1: one factor in tenths. 2: one in hundredths. 3: a decimal times tens.
    private static ItemDraft UseKnownProduct(int level, SeededRandom random)
    {
        var (a, b) = random.Draw(r => (A: r.Between(112, level == 3 ? 989 : 489), B: r.Between(3, 9)), n => n.A % 10 != 0 && n.A * n.B % 10 != 0);
        var (places, times) = (level == 1 ? 1 : 2, level == 3 ? b * 10 : b);
        var (text, exact) = (Decimal(a, places), Scaled(a, places) * times);
        var answer = NumberKey.Write(exact);
        var power = level == 1 ? 10 : 100;
        return new ItemDraft
        {
            Prompt = new(
                $"${a} × {b} = {a * b}$ を つかって {{計算|けいさん}}しよう。 ${text} × {times} = □$",
                $"Use ${a} × {b} = {a * b}$. ${text} × {times} = □$"),
            Key = new NumberKey(exact, IsDecimal: true),
            Hint = new($"{text}は {a}の {{何分|なんぶん}}の1かな？", $"What part of {a} is {text}?"),
            Solution =
            [
                new($"{text}は {a}の $1/{power}$", $"{text} is $1/{power}$ of {a}."),
                .. level == 3 ? [new LocalizedText($"{times}は {b}の 10{{倍|ばい}}", $"{times} is 10 times {b}.")] : Array.Empty<LocalizedText>(),
                level == 3 ? LocalizedText.Same($"${a * b} ÷ {power} × 10 = {answer}$") : LocalizedText.Same($"${a * b} ÷ {power} = {answer}$"),
                WorkedSolution.Answer(answer),
            ],
            Traps = [NumberTrap.Of(IgnoredPoint, a * b), NumberTrap.Of(OneStepTooFar, exact / 10)],
        };
    }

    private static int Digits(SeededRandom random, int low, int high) => random.Draw(r => r.Between(low, high), n => n % 10 != 0);
}
