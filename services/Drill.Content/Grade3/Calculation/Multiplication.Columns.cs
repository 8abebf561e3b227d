using Drill.Content.Column;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Calculation.MultiplicationMisconceptions;
using static Drill.Content.Misconceptions.Calculation.TimesRuleMisconceptions;
using static Drill.Content.Misconceptions.Numbers.MyriadMisconceptions;

namespace Drill.Content.Grade3.Calculation;

/// <summary>Products written into the columns, of tens and hundreds, and of three numbers.</summary>
internal sealed partial class Multiplication
{
    // Level 1: tens. 2: hundreds. 3: tens by tens.
    private static ItemDraft MultiplyTens(int level, SeededRandom random)
    {
        var (a, m) = random.Draw(r => (A: r.Between(2, 9), M: r.Between(3, 9)), n => n.A * n.M > 9);
        var (unit, factor) = level switch { 1 => (10, m), 2 => (100, m), _ => (10, 10 * m) };
        var whole = a * unit * factor;
        var (together, isSwapped) = (unit * (factor / m), level < 3 && random.Between(0, 2) == 0);
        return new ItemDraft
        {
            Prompt = LocalizedText.Same(isSwapped ? $"${factor} × {a * unit} = □$" : $"${a * unit} × {factor} = □$"),
            Key = new NumberKey(whole),
            Hint = new($$"""{{unit}}が いくつ あるかで {考|かんが}えよう。""", $"Think in units of {unit}."),
            Solution =
            [
                LocalizedText.Same($"${a} × {m} = {a * m}$"),
                new($$"""{{together}}が {{a * m}}こで ${{a * m}} × {{together}} = {{whole}}$""", $"{a * m} times {together}: ${a * m} × {together} = {whole}$."),
                Phrases.AnswerWithKanji(whole),
            ],
            Traps = level == 1
                ? [NumberTrap.Of(ForgotZero, a * m), NumberTrap.Of(OneZeroTooMany, whole * 10)]
                : [NumberTrap.Of(OneZeroTooFew, whole / 10), NumberTrap.Of(OneZeroTooMany, whole * 10), NumberTrap.Of(ForgotZero, a * m)],
        };
    }

    // The numbers of the product, with wrong ways that fit into the cells.
    private static ItemDraft WriteByOneDigit(int level, SeededRandom random)
    {
        var (a, m) = random.Draw(r => DrawByOneDigit(level, r), n => level == 1 ? ColumnCells.Fits((n.A / 10 * 10) + (n.A % 10 * n.M), n.A * n.M) : ColumnCells.Fits(ColumnMultiplication.ForgettingCarries(n.A, n.M), n.A * n.M));
        var cells = ColumnCells.ProductByOneDigit(a, m);
        return ProductByOneDigit(a, m, InColumns(a, m)) with
        {
            Key = cells.Key,
            Traps = level == 1
                ? [new(MultipliedOnesOnly, cells.Filled((a / 10 * 10) + (a % 10 * m)))]
                : [new(ForgotCarry, cells.Filled(ColumnMultiplication.ForgettingCarries(a, m)))],
        };
    }

    // Level 1: two digits by two digits, no carry. 2: with carries. 3: three digits by two digits.
    private static ItemDraft WriteByTwoDigits(int level, SeededRandom random)
    {
        var (a, m) = random.Draw(
            r => (A: level == 3 ? r.Between(112, 489) : r.Between(12, 89), M: r.Between(12, level == 1 ? 39 : 89)),
            n => n.A % 10 > 0 && n.M % 10 > 1 && HasCarry(n.A, n.M) == (level > 1) && FitsForgotCarries(n.A, n.M) && ColumnCells.Fits(OnesForTens(n.A, n.M), n.A * n.M));
        var cells = ColumnCells.ProductByTwoDigits(a, m);
        var (ones, tens) = (a * (m % 10), a * (m / 10));
        var (wrongOnes, wrongTens) = (ColumnMultiplication.ForgettingCarries(a, m % 10), ColumnMultiplication.ForgettingCarries(a, m / 10));
        return ProductByTwoDigits(a, m, InColumns(a, m)) with
        {
            Key = cells.Key,
            Traps =
            [
                .. level > 1 ? [new(ForgotCarry, cells.Filled(wrongOnes, wrongTens, wrongOnes + (10 * wrongTens)))] : Array.Empty<Trap>(),
                new(ForgotShift, cells.Filled(ones, tens, OnesForTens(a, m))),
            ],
        };
    }

    private static bool HasCarry(int a, int m) => ColumnMultiplication.Carries(a, m % 10) > 0 || ColumnMultiplication.Carries(a, m / 10) > 0;

    private static bool FitsForgotCarries(int a, int m)
    {
        var (ones, tens) = (ColumnMultiplication.ForgettingCarries(a, m % 10), ColumnMultiplication.ForgettingCarries(a, m / 10));
        return ColumnCells.Fits(ones, a * (m % 10)) && ColumnCells.Fits(tens, a * (m / 10)) && ColumnCells.Fits(ones + (10 * tens), a * m);
    }

    // Both rows added as if they stood under each other.
    private static int OnesForTens(int a, int m) => (a * (m % 10)) + (a * (m / 10));

    private static LocalizedText InColumns(int a, int m) => new($$"""${{a}} × {{m}}$を {筆算|ひっさん}で しましょう。""", $"Work out ${a} × {m}$ in columns.");

    // Level 1: small numbers. 2: the last two make tens. 3: the last two make a hundred.
    private static ItemDraft MultiplyThree(int level, SeededRandom random)
    {
        var (b, c) = level switch
        {
            1 => (random.Between(2, 4), 2),
            2 => random.Pick((5, 2), (4, 5), (5, 4), (5, 6), (15, 2), (25, 2)),
            _ => random.Pick((25, 4), (20, 5), (50, 2), (5, 20)),
        };
        var a = level switch { 1 => random.Between(11, 30), 2 => random.Between(12, 49), _ => random.Between(12, 98) };
        var (together, whole) = (b * c, a * b * c);
        return new ItemDraft
        {
            Prompt = LocalizedText.Same($"${a} × {b} × {c} = □$"),
            Key = new NumberKey(whole),
            Hint = new($$"""あとの 2つ ${{b}} × {{c}}$を {先|さき}に {計算|けいさん}しても よいよ。""", $"You may work out ${b} × {c}$ first."),
            Solution =
            [
                new($$"""{先|さき}に ${{b}} × {{c}} = {{together}}$""", $"First ${b} × {c} = {together}$."),
                LocalizedText.Same($"${a} × {together} = {whole}$"),
                Phrases.AnswerWithKanji(whole),
            ],
            Traps = [NumberTrap.Of(FirstTwoOnly, a * b), NumberTrap.Of(AddedInstead, a + b + c)],
        };
    }
}
