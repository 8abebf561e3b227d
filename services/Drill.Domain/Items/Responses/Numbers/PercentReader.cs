using Drill.Domain.Numbers;
using Problem = Drill.Domain.Numbers.NumberReader.Problem;

namespace Drill.Domain.Items.Responses.Numbers;

/// <summary>Reads a proportion: "25%", "25パーセント", "2割5分", "0.25", "1/4", or the boxes 割, 分 and 厘.</summary>
internal static class PercentReader
{
    private static readonly (string Sign, string Box, int Parts)[] Places =
        [("割", Box.Wari, 10), ("分", Box.Bu, 100), ("厘", Box.Rin, 1000)];

    /// <returns>Null when it was read; otherwise what is not finished.</returns>
    public static Judgement.Unreadable? Read(Response response, out Rational value, out PercentForm form)
    {
        (value, form) = (default, PercentForm.Wari);
        if (Array.Exists(Places, p => response[p.Box].Length > 0)) return ReadBoxes(response, out value);
        var typed = NumberReader.Normalize(response[Box.Value]);
        if (typed.AsSpan().IndexOfAny('割', '分', '厘') >= 0) return ReadWari(typed, out value);

        form = PercentForm.Decimal;
        var number = typed.EndsWith('%') ? typed[..^1] : typed.EndsWith("パ-セント", StringComparison.Ordinal) ? typed[..^5] : typed;
        if (NumberReader.TryRead(number, out value) is var problem and not Problem.None) return ReadingMessages.Unreadable(Box.Value, problem);
        if (number.Length == typed.Length) return null;
        form = PercentForm.Percent;
        value /= 100;
        return null;
    }

    private static Judgement.Unreadable? ReadBoxes(Response response, out Rational value)
    {
        value = 0;
        foreach (var (_, box, parts) in Places)
        {
            if (NumberReader.Normalize(response[box]).Length == 0) continue;
            if (NumberReader.TryReadWhole(response[box], out var digits) is var problem and not Problem.None) return ReadingMessages.Unreadable(box, problem);
            value += new Rational(digits, parts);
        }

        return null;
    }

    // Each sign once and in order, with a number before it: 2割5分, 5分, 12割.
    private static Judgement.Unreadable? ReadWari(string typed, out Rational value)
    {
        value = 0;
        foreach (var (sign, _, parts) in Places)
        {
            var at = typed.IndexOf(sign, StringComparison.Ordinal);
            if (at < 0) continue;
            if (NumberReader.TryRead(typed[..at], out var number) is var problem and not Problem.None) return ReadingMessages.Unreadable(Box.Value, problem);
            value += number / parts;
            typed = typed[(at + 1)..];
        }

        return typed.Length == 0 ? null : ReadingMessages.Unreadable(Box.Value, Problem.NotANumber);
    }
}
