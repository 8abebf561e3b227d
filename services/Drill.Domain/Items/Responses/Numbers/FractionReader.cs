using System.Numerics;
using Drill.Domain.Numbers;
using Problem = Drill.Domain.Numbers.NumberReader.Problem;

namespace Drill.Domain.Items.Responses.Numbers;

internal static class FractionReader
{
    /// <summary>Null when the boxes were read; otherwise which box is not finished and what it lacks.</summary>
    public static Judgement.Unreadable? Read(Response response, out TypedFraction typed)
    {
        typed = default;
        var (whole, numerator, denominator) = Split(response);
        var (hasWhole, hasNumerator, hasDenominator) = (IsFilled(whole), IsFilled(numerator), IsFilled(denominator));
        if (!hasNumerator && !hasDenominator) return hasWhole ? ReadPlainNumber(whole, out typed) : ReadingMessages.MissingIn(Box.Numerator);
        if (!hasNumerator) return ReadingMessages.MissingIn(Box.Numerator);
        if (!hasDenominator) return ReadingMessages.MissingIn(Box.Denominator);

        BigInteger wholePart = 0;
        if (hasWhole && NumberReader.TryReadWhole(whole, out wholePart) is var p1 and not Problem.None) return ReadingMessages.Unreadable(Box.Whole, p1);
        if (NumberReader.TryReadWhole(numerator, out var top) is var p2 and not Problem.None) return ReadingMessages.Unreadable(Box.Numerator, p2);
        if (NumberReader.TryReadWhole(denominator, out var bottom) is var p3 and not Problem.None) return ReadingMessages.Unreadable(Box.Denominator, p3);
        if (bottom.Sign <= 0) return ReadingMessages.Unreadable(Box.Denominator, bottom.IsZero ? Problem.DenominatorZero : Problem.NotANumber);
        if (top.Sign < 0 && hasWhole) return ReadingMessages.Unreadable(Box.Numerator, Problem.NotANumber);
        typed = new(wholePart, top, bottom, HasFraction: true);
        return null;
    }

    private static Judgement.Unreadable? ReadPlainNumber(string text, out TypedFraction typed)
    {
        typed = default;
        var problem = NumberReader.TryRead(text, out var number);
        if (problem != Problem.None) return ReadingMessages.Unreadable(Box.Whole, problem);
        typed = new(number, 0, 1, HasFraction: false);
        return null;
    }

    // From a keyboard everything may come in one box: "1 1/2", "3/2".
    private static (string Whole, string Numerator, string Denominator) Split(Response response)
    {
        if (IsFilled(response[Box.Numerator]) || IsFilled(response[Box.Denominator])) return (response[Box.Whole], response[Box.Numerator], response[Box.Denominator]);
        var single = NumberReader.Spell(response[IsFilled(response[Box.Value]) ? Box.Value : Box.Whole]).Trim();
        var slash = single.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return (single, "", "");
        var beforeSlash = single[..slash].TrimEnd();
        var space = beforeSlash.LastIndexOf(' ');
        return (space < 0 ? "" : beforeSlash[..space], beforeSlash[(space + 1)..], single[(slash + 1)..]);
    }

    private static bool IsFilled(string text) => NumberReader.Normalize(text).Length > 0;
}
