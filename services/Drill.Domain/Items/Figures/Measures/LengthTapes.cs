using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Measures;

/// <summary>Strips on squared paper, to be compared by counting squares.</summary>
/// <param name="Unit">The side of one square: "1 cm"; empty for none.</param>
public sealed record LengthTapes(IReadOnlyList<LengthTape> Tapes, string Unit = "") : Figure
{
    private const int Longest = 18;

    // Where a strip begins and ends: how long that makes it is what the child is to find out.
    public override LocalizedText Text => FigureWords.Sentences(
    [
        new($"ますめの うえの テープが {Tapes.Count}ほん", $"{FigureWords.Count(Tapes.Count, "strip")} on squared paper"),
        Unit.Length == 0 ? LocalizedText.Empty : new($"1ますの 1ぺんは {Unit}", $"the side of a square is {Unit}"),
        .. Tapes.Select(Say),
    ]);

    public override string? FindError() =>
        Tapes.Count is < 2 or > 5 ? $"{Tapes.Count} strips instead of 2 to 5"
        : Tapes.Any(t => t.Name.Ja.Length == 0) ? "a strip without a name"
        : Tapes.Any(t => t.Length <= 0 || t.Start < 0) ? "a strip of 0 or less, or one that begins before the paper"
        : Tapes.Any(t => !(t.Length * 2).IsWhole || !(t.Start * 2).IsWhole) ? "a strip does not begin and end at squares or halves of squares"
        : Tapes.Any(t => t.Start + t.Length > Longest) ? $"a strip ends beyond {Longest} squares"
        : Label.FindError(Unit) ?? Label.FindError(Tapes.Select(t => t.Name));

    private static LocalizedText Say(LengthTape tape)
    {
        var (from, to) = (Write(tape.Start), Write(tape.Start + tape.Length));
        return new($"{tape.Name.Ja}：ひだりから かぞえて {from.Ja}の せんから {to.Ja}の せんまで", $"{tape.Name.En}: from line {from.En} to line {to.En}, counted from the left");
    }

    // Who counts squares may not know decimals yet.
    private static LocalizedText Write(Rational squares)
    {
        var whole = System.Numerics.BigInteger.Divide(squares.Numerator, squares.Denominator);
        return squares.IsWhole ? LocalizedText.Same($"{whole}") : new($"{whole}と はんぶん", $"{whole} and a half");
    }
}

/// <param name="Length">In squares or halves of squares.</param>
/// <param name="Start">Squares free before it.</param>
public sealed record LengthTape(LocalizedText Name, Rational Length, Rational Start = default);
