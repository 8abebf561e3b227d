using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Decimals.DecimalMisconceptions;
using static Drill.Content.Writing.DecimalNotation;

namespace Drill.Content.Grade4.Numbers;

/// <content>小数×整数, 小数÷整数.</content>
internal sealed partial class Decimals
{
    // Level 1: tenths × one digit. 2: hundredths × one digit. 3: hundredths × two digits.
    private static ItemDraft MultiplyByWhole(int level, SeededRandom random)
    {
        var (units, places, factor) = DrawProduct(level, random);
        return DraftProduct(units, places, factor, LocalizedText.Same($"${Decimal(units, places)} × {factor} = □$"), WorkedSolution.Answer(Decimal(units * factor, places)));
    }

    private static ItemDraft RopeForAll(int level, SeededRandom random)
    {
        var (units, places, factor) = DrawProduct(level, random);
        var text = Decimal(units, places);
        return DraftProduct(
            units,
            places,
            factor,
            new(
                $$"""ロープを {1人|ひとり}に {{text}}mずつ、{{factor}}{人|にん}に {配|くば}ります。ロープは {全部|ぜんぶ}で {何|なん}m いりますか。""",
                $"Each of {factor} children gets {text} m of rope. How many metres of rope are needed altogether?"),
            WorkedSolution.Answer(Decimal(units * factor, places), "m", "metres"));
    }

    private static ItemDraft DraftProduct(int units, int places, int factor, LocalizedText prompt, LocalizedText answer)
    {
        var (text, product, part) = (Decimal(units, places), units * factor, Decimal(1, places));
        return new ItemDraft
        {
            Prompt = prompt,
            Key = DecimalKey(product, places),
            Hint = new($$"""{{text}}は {{part}}が {何|なん}こ {分|ぶん}かな？""", $"How many times {part} is {text}?"),
            Solution =
            [
                new($$"""{{text}}は {{part}}が {{units}}こ""", $"{text} is {units} times {part}."),
                new($$"""${{units}} × {{factor}} = {{product}}$ だから、{{part}}が {{product}}こ""", $"${units} × {factor} = {product}$, so the product is {product} times {part}."),
                answer,
            ],
            Traps =
            [
                new(ForgotPoint, NumberKey.ResponseFor(product)),
                new(ShiftedTooFar, Entered(product, places + 1)),
                .. places > 1 ? [new Trap(ShiftedTooLittle, Entered(product, places - 1))] : Array.Empty<Trap>(),
            ],
        };
    }

    private static (int Units, int Places, int Factor) DrawProduct(int level, SeededRandom random) => random.Draw(
        r => level switch
        {
            1 => (Units: r.Between(12, 99), Places: 1, Factor: r.Between(3, 9)),
            2 => (Units: r.Between(101, 499), Places: 2, Factor: r.Between(3, 9)),
            _ => (Units: r.Between(101, 499), Places: 2, Factor: r.Between(12, 48)),
        },
        n => n.Units % 10 != 0 && n.Factor % 10 != 0 && n.Units * n.Factor % 10 != 0);

    // Level 1: tenths, quotient above 1. 2: hundredths, quotient below 1. 3: zeros must be added to go on dividing.
    private static ItemDraft DivideByWhole(int level, SeededRandom random)
    {
        var n = DrawQuotient(level, random);
        return DraftQuotient(n, LocalizedText.Same($"${n.TextDividend} ÷ {n.Divisor} = □$"), WorkedSolution.Answer(n.TextQuotient));
    }

    private static ItemDraft ShareWater(int level, SeededRandom random)
    {
        var n = DrawQuotient(level, random);
        return DraftQuotient(
            n,
            new(
                $$"""{{n.TextDividend}}Lの {水|みず}を {{n.Divisor}}この {水|すい}そうに {等|ひと}しく {分|わ}けます。{水|すい}そう 1こ{分|ぶん}は {何|なん}Lですか。わりきれるまで {計算|けいさん}しましょう。""",
                $"{n.TextDividend} L of water is shared equally among {n.Divisor} tanks. How many litres go into one tank? Divide until nothing is left."),
            WorkedSolution.Answer(n.TextQuotient, "L", "litres"));
    }

    private static ItemDraft DraftQuotient(WholeDivision n, LocalizedText prompt, LocalizedText answer)
    {
        var (part, filled) = (Decimal(1, n.Places), n.Quotient * n.Divisor);
        return new ItemDraft
        {
            Prompt = prompt,
            Key = DecimalKey(n.Quotient, n.Places),
            Hint = new(
                "{商|しょう}の {小数点|しょうすうてん}は、わられる{数|かず}の {小数点|しょうすうてん}に そろえよう。",
                "Put the quotient’s point right above the point of the number you divide."),
            Solution =
            [
                new($$"""{{n.TextDividend}}は {{part}}が {{filled}}こ""", $"{n.TextDividend} is {filled} times {part}."),
                new($$"""${{filled}} ÷ {{n.Divisor}} = {{n.Quotient}}$ だから、{{part}}が {{n.Quotient}}こ""", $"${filled} ÷ {n.Divisor} = {n.Quotient}$, so the quotient is {n.Quotient} times {part}."),
                answer,
            ],
            Traps =
            [
                .. n.Level == 3 ? [new Trap(RemainderAfterPoint, Entered(n.RemainderAfterPoint, 1))] : Array.Empty<Trap>(),
                n.Level == 1 ? new(ForgotPoint, NumberKey.ResponseFor(n.Quotient)) : new(ShiftedTooLittle, Entered(n.Quotient, n.Places - 1)),
                new(ShiftedTooFar, Entered(n.Quotient, n.Places + 1)),
            ],
        };
    }

    private static WholeDivision DrawQuotient(int level, SeededRandom random)
    {
        var (quotient, divisor) = random.Draw(
            r => (Quotient: level switch { 1 => r.Between(11, 33), 2 => r.Between(12, 98), _ => (r.Between(101, 899) * 2) + 1 }, Divisor: level == 3 ? r.Pick(4, 8, 12, 14, 16) : r.Between(3, 9)),
            n => n.Quotient % 10 != 0 && n.Quotient * n.Divisor is var filled && level switch
            {
                1 => filled < 100 && filled % 10 != 0,
                2 => filled % 10 != 0,
                _ => filled % 10 == 0 && filled % 100 != 0 && filled / 100 > n.Divisor && filled < 10_000 && (filled / 100 % n.Divisor) is > 0 and < 10,
            });
        return new(level, quotient, level == 1 ? 1 : 2, divisor);
    }

    // The quotient in units of its last decimal place.
    private readonly record struct WholeDivision(int Level, int Quotient, int Places, int Divisor)
    {
        public string TextDividend => Decimal(Quotient * Divisor, Places);

        public string TextQuotient => Decimal(Quotient, Places);

        // 7.4 ÷ 4 taken as 1 あまり 3 and written 1.3, in tenths.
        public int RemainderAfterPoint => Quotient * Divisor / 100 is var whole ? (whole / Divisor * 10) + (whole % Divisor) : 0;
    }
}
