using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.LongDivisionMisconceptions;

namespace Drill.Content.Grade4.Calculation;

/// <summary>4年 わり算の筆算.</summary>
internal sealed partial class Division : IUnitFile
{
    public Unit Unit => new("g4-division", "math", 4, 40, new("わり{算|ざん}の {筆算|ひっさん}", "Long division"),
    [
        new Skill
        {
            Id = "divide-by-1digit",
            Name = new("1けたで わる わり{算|ざん}", "Dividing by a one-digit number"),
            Codes = ["8250243131100000", "8250243131200000", "8250243131300000", "8250243132100000"],
            Prerequisites = ["division-remainder", "division-facts", "times-table-6to9"],
            Templates = [new("divide-by-1digit.exact", 1, DivideExactly), new("divide-by-1digit.remainder", 1, DivideWithRemainder), new("divide-by-1digit.boxes", 1, FillBoxes)],
        },
        new Skill
        {
            Id = "divide-by-2digit",
            Name = new("2けたで わる わり{算|ざん}", "Dividing by a two-digit number"),
            Codes = ["8250243131100000", "8250243131200000", "8250243131300000", "8250243131400000"],
            Prerequisites = ["divide-by-1digit", "multiply-by-2digit", "division-remainder"],
            Templates = [new("divide-by-2digit.quotient", 1, DivideByTwoDigits), new("divide-by-2digit.tens", 1, DivideByTens), new("divide-by-2digit.ribbon", 1, CutRibbon)],
        },
    ]);

    // Level 1: two digits, ten left over to take down. 2: three digits, hundreds left over. 3: three digits with a 0 inside the quotient.
    private static ItemDraft DivideExactly(int level, SeededRandom random)
    {
        var (quotient, divisor) = DrawDivision(level, random);
        var dividend = quotient * divisor;
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${dividend} ÷ {divisor} = □$"),
            Key = new NumberKey(quotient),
            Hint = FromTheLargestPlace,
            Solution = [.. PlaceByPlace(dividend, divisor), WorkedSolution.Answer($"{quotient}")],
            Traps = [FirstTrap(level, dividend, divisor), new(QuotientTenTimes, NumberKey.ResponseFor(quotient * 10))],
        };
    }

    private static ItemDraft DivideWithRemainder(int level, SeededRandom random)
    {
        var (quotient, divisor) = DrawDivision(level, random);
        var remainder = random.Between(1, divisor - 1);
        var dividend = (quotient * divisor) + remainder;
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${dividend} ÷ {divisor} = □$"),
            Key = new QuotientKey(quotient, remainder),
            Hint = FromTheLargestPlace,
            Solution =
            [
                .. PlaceByPlace(dividend, divisor),
                new($$"""たしかめ：${{divisor}} × {{quotient}} + {{remainder}} = {{dividend}}$""", $"Check: ${divisor} × {quotient} + {remainder} = {dividend}$."),
                AnswerWithRemainder(quotient, remainder),
            ],
            Traps =
            [
                new(RemainderTooBig, QuotientKey.ResponseFor(quotient - 1, remainder + divisor)),
                new(ForgotRemainder, QuotientKey.ResponseFor(quotient, 0)),
                .. level == 3 ? [new Trap(DroppedQuotientZero, QuotientKey.ResponseFor(WithoutMiddleZero(quotient), remainder))] : Array.Empty<Trap>(),
            ],
        };
    }

    // The same numbers in a situation where what is left over needs a box of its own.
    private static ItemDraft FillBoxes(int level, SeededRandom random)
    {
        var (quotient, divisor) = DrawDivision(level, random, smallestDivisor: 4);
        var remainder = random.Between(1, divisor - 1);
        var mikan = (quotient * divisor) + remainder;
        return new ItemDraft
        {
            Prompt = new(
                $$"""みかんが {{mikan}}こ あります。1つの はこに {{divisor}}こまで {入|い}ります。ぜんぶ {入|い}れるには、はこは {何|なん}こ いりますか。""",
                $"There are {mikan} mikan oranges. A box holds up to {divisor}. How many boxes are needed for all of them?"),
            Key = new NumberKey(quotient + 1),
            Hint = new("あまった みかんは どう したら よいかな？", "What should happen to the mikan that are left over?"),
            Solution =
            [
                new(
                    $$"""${{mikan}} ÷ {{divisor}} = {{quotient}}$ あまり ${{remainder}}$""",
                    $"${mikan} ÷ {divisor} = {quotient}$ remainder ${remainder}$."),
                new(
                    $$"""あまりの {{remainder}}こを {入|い}れる はこが もう 1こ いる：${{quotient}} + 1 = {{quotient + 1}}$""",
                    $"The {remainder} left over need one more box: ${quotient} + 1 = {quotient + 1}$."),
                WorkedSolution.Answer($"{quotient + 1}", "こ", "boxes"),
            ],
            Traps =
            [
                new(LeftOutTheRest, NumberKey.ResponseFor(quotient)),
                .. level == 3 ? [new Trap(DroppedQuotientZero, NumberKey.ResponseFor(WithoutMiddleZero(quotient) + 1))] : Array.Empty<Trap>(),
            ],
        };
    }

    private static (int Quotient, int Divisor) DrawDivision(int level, SeededRandom random, int smallestDivisor = 2) => random.Draw(
        r => (Quotient: level switch { 1 => r.Between(11, 49), 2 => r.Between(101, 399), _ => (r.Between(1, 4) * 100) + r.Between(1, 9) }, Divisor: r.Between(level == 3 ? Math.Max(3, smallestDivisor) : smallestDivisor, 9)),
        n => n.Quotient * n.Divisor is var d && level switch
        {
            1 => d + n.Divisor <= 99 && d / 10 % n.Divisor != 0,
            2 => d + n.Divisor <= 999 && n.Quotient / 10 % 10 != 0 && d / 100 % n.Divisor != 0,
            _ => d is >= 201 and <= 990,
        });

    private static Trap FirstTrap(int level, int dividend, int divisor) => level == 3
        ? new(DroppedQuotientZero, NumberKey.ResponseFor(WithoutMiddleZero(dividend / divisor)))
        : new(SkippedLeftover, NumberKey.ResponseFor(EachDigitAlone(dividend, divisor)));

    private static int WithoutMiddleZero(int quotient) => (quotient / 100 * 10) + (quotient % 10);

    private static int EachDigitAlone(int dividend, int divisor) =>
        (dividend / 100 / divisor * 100) + (dividend / 10 % 10 / divisor * 10) + (dividend % 10 / divisor);
}
