using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Fractions.FractionMisconceptions;
using static Drill.Content.Misconceptions.Fractions.MixedNumberMisconceptions;
using static Drill.Content.Misconceptions.Numbers.ParityMisconceptions;
using static Drill.Content.Writing.FractionNotation;
using static Drill.Domain.Numbers.Arithmetic;

namespace Drill.Content.Grade5.Calculation;

/// <content>計算の仕方、帯分数、時間と分数.</content>
internal sealed partial class FractionAddition
{
    // The draws of the sums; the new numerator is asked.
    private static ItemDraft FillStep(int level, SeededRandom random)
    {
        var (a, b, c, d) = DrawSum(level, random);
        var common = Lcm(b, d);
        var (top1, top2) = (a * common / b, c * common / d);
        var isFirst = b != common;
        var (top, bottom, answer) = isFirst ? (a, b, top1) : (c, d, top2);
        var step = isFirst ? $"□/{common} + {top2}/{common}" : $"{top1}/{common} + □/{common}";
        return new ItemDraft
        {
            Prompt = new(
                $"{{計算|けいさん}}の しかたを {{考|かんが}}えます。□に {{入|はい}}る {{数|かず}}は いくつですか。 ${a}/{b} + {c}/{d} = {step}$",
                $"How is it worked out? What goes in □? ${a}/{b} + {c}/{d} = {step}$"),
            Key = new NumberKey(answer),
            Hint = CommonDenominator.Hint(b, d),
            Solution = [LocalizedText.Same($"${bottom} × {common / bottom} = {common}$"), LocalizedText.Same($"${top} × {common / bottom} = {answer}$"), WorkedSolution.Answer($"{answer}")],
            Traps = [NumberTrap.Of(KeptNumeratorsWhenScaling, top), NumberTrap.Of(AddedSameToBoth, top + common - bottom)],
        };
    }

    // Level 1: one denominator divides the other, no carry. 2: neither does. 3: a carry.
    private static ItemDraft AddMixed(int level, SeededRandom random)
    {
        var (w, v, (a, b, c, d)) = random.Draw(
            r => (r.Between(1, 4), r.Between(1, 5), (A: r.Between(1, 7), B: r.Between(2, 9), C: r.Between(1, 7), D: r.Between(3, 10))),
            n => n.Item3 is var (p, q, s, t) && IsProperLowest(p, q) && IsProperLowest(s, t) && q != t
                && ((p * t) + (s * q) > q * t) == (level == 3) && (p * t) + (s * q) != q * t && (t % q == 0 || q % t == 0) == (level == 1));
        var common = Lcm(b, d);
        var (top1, top2) = (a * common / b, c * common / d);
        var sum = new Rational(top1 + top2, common) + w + v;
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${w}_{a}/{b} + {v}_{c}/{d} = □$"),
            Key = new FractionKey(sum),
            Hint = CommonDenominator.Hint(b, d),
            Solution =
            [
                CommonDenominator.Step(a, b, c, d),
                LocalizedText.Same($"${w}_{top1}/{common} + {v}_{top2}/{common} = {w + v}_{top1 + top2}/{common}$"),
                .. level == 3 ? [new LocalizedText($"{{整数|せいすう}}に 1 くり{{上|あ}}げる：${Mixed(sum)}$", $"Carry 1 to the whole: ${Mixed(sum)}$.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(Mixed(sum)),
            ],
            Traps =
            [
                new(AddedDenominators, FractionKey.Unreduced(((w + v) * (b + d)) + a + c, b + d)),
                new(ForgotWholes, FractionKey.Unreduced(top1 + top2, common)),
                .. level == 3 ? [new Trap(DroppedCarriedWhole, FractionKey.ResponseFor(sum - 1))] : Array.Empty<Trap>(),
            ],
        };
    }

    // Level 1: one denominator divides the other, no borrowing. 2: neither does. 3: borrowing.
    private static ItemDraft SubtractMixed(int level, SeededRandom random)
    {
        var (w, v, (a, b, c, d)) = random.Draw(
            r => (r.Between(3, 8), r.Between(1, 3), (A: r.Between(1, 7), B: r.Between(2, 9), C: r.Between(1, 7), D: r.Between(3, 10))),
            n => n.Item1 > n.Item2 + 1 && n.Item3 is var (p, q, s, t) && IsProperLowest(p, q) && IsProperLowest(s, t) && q != t && p * t != s * q
                && (p * t < s * q) == (level == 3) && (t % q == 0 || q % t == 0) == (level == 1));
        var common = Lcm(b, d);
        var (top1, top2) = (a * common / b, c * common / d);
        var difference = new Rational(top1 - top2, common) + w - v;
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${w}_{a}/{b} − {v}_{c}/{d} = □$"),
            Key = new FractionKey(difference),
            Hint = CommonDenominator.Hint(b, d),
            Solution =
            [
                CommonDenominator.Step(a, b, c, d),
                .. level == 3 ? [new LocalizedText($"{{整数|せいすう}}から 1 くり{{下|さ}}げる：${w}_{top1}/{common} = {w - 1}_{top1 + common}/{common}$", $"Borrow 1 from the whole: ${w}_{top1}/{common} = {w - 1}_{top1 + common}/{common}$.")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer(Mixed(difference)),
            ],
            Traps =
            [
                .. level == 3
                    ? [new Trap(SmallerFromLarger, FractionKey.ResponseFor(new Rational(top2 - top1, common) + w - v)), new Trap(KeptBorrowedWhole, FractionKey.ResponseFor(difference + 1))]
                    : new[] { new Trap(ForgotWholes, FractionKey.Unreduced(top1 - top2, common)) },
            ],
        };
    }

    // Level 1: minutes below an hour. 2: over an hour. 3: from hours to minutes.
    private static ItemDraft WriteHours(int level, SeededRandom random)
    {
        var minutes = random.Draw(r => level == 1 ? r.Between(2, 58) : r.Between(62, 175), n => n % 60 != 0 && Gcd(n, 60) > (level == 3 ? 3 : 1) && n % 60 != 30);
        var value = new Rational(minutes, 60);
        if (level == 3)
        {
            return new ItemDraft
            {
                Prompt = new($"${Mixed(value)}$ {{時間|じかん}}は {{何分|なんぷん}}ですか。", $"How many minutes are ${Mixed(value)}$ hours?"),
                Key = new NumberKey(minutes),
                Hint = new("1{時間|じかん}は 60{分|ぷん}だよ。", "An hour has 60 minutes."),
                Solution =
                [
                    LocalizedText.Same($"${Mixed(value)} = {value}$"),
                    new($"60{{分|ぷん}}を {value.Denominator}{{等分|とうぶん}}した {value.Numerator}こ{{分|ぶん}}：$60 ÷ {value.Denominator} × {value.Numerator} = {minutes}$", $"{value.Numerator} of {value.Denominator} equal parts of 60: $60 ÷ {value.Denominator} × {value.Numerator} = {minutes}$."),
                    WorkedSolution.Answer($"{minutes}", Counters.Minutes(minutes), "minutes"),
                ],
                Traps = [.. (value * 100).IsWhole ? [NumberTrap.Of(SixtyAsHundred, value * 100)] : Array.Empty<Trap>(), NumberTrap.Of(ForgotWholes, minutes % 60), NumberTrap.Of(AddedWholeToNumerator, (minutes / 60) + (minutes % 60))],
            };
        }

        return new ItemDraft
        {
            Prompt = new($"{minutes}{Counters.Minutes(minutes)}は {{何時間|なんじかん}}ですか。{{分数|ぶんすう}}で {{答|こた}}えましょう。", $"How many hours are {minutes} minutes? Answer with a fraction."),
            Key = new FractionKey(value),
            Hint = new("1{時間|じかん}は 60{分|ぷん}。1{分|ぷん}は $1/60$ {時間|じかん}だよ。", "An hour has 60 minutes, so a minute is $1/60$ of an hour."),
            Solution = [LocalizedText.Same($"${minutes} ÷ 60 = {minutes}/60$"), new($"{{約分|やくぶん}}する：${minutes}/60 = {value}$", $"Reduce it: ${minutes}/60 = {value}$."), WorkedSolution.Answer($"{value}", "{時間|じかん}", "hours")],
            Traps = [new(SixtyAsHundred, FractionKey.Unreduced(minutes, 100)), new(TurnedHourOver, FractionKey.Unreduced(60, minutes))],
        };
    }
}
