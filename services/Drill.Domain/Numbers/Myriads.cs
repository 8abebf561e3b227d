using System.Buffers;
using System.Numerics;
using Problem = Drill.Domain.Numbers.NumberReader.Problem;

namespace Drill.Domain.Numbers;

/// <summary>Numbers as newspapers write them: 1万2千, 3億, 1億2345万, 1.5万. Digits stand before every sign; 十二 is not read.</summary>
internal static class Myriads
{
    public static readonly SearchValues<char> Signs = SearchValues.Create("兆億万千百十");

    private static readonly (char Sign, BigInteger Value)[] Large = [('兆', 1_000_000_000_000), ('億', 100_000_000), ('万', 10_000)];
    private static readonly (char Sign, int Value)[] Small = [('千', 1000), ('百', 100), ('十', 10)];

    public static Problem TryRead(ReadOnlySpan<char> text, out Rational value)
    {
        value = 0;
        var isNegative = text is ['-', ..];
        if (isNegative || text is ['+', ..]) text = text[1..];
        foreach (var (sign, size) in Large)
        {
            var at = text.IndexOf(sign);
            if (at < 0) continue;
            if (TryReadSection(text[..at], out var section) is var problem and not Problem.None) return problem;
            value += section * size;
            text = text[(at + 1)..];
        }

        if (text.Length > 0)
        {
            if (TryReadSection(text, out var rest) is var problem and not Problem.None) return problem;
            value += rest;
        }

        if (isNegative) value = 0 - value;
        return Problem.None;
    }

    private static Problem TryReadSection(ReadOnlySpan<char> text, out Rational section)
    {
        section = 0;
        if (text.Length == 0 || text[0] is '-' or '+') return Problem.NotANumber;
        foreach (var (sign, size) in Small)
        {
            var at = text.IndexOf(sign);
            if (at < 0) continue;
            if (NumberReader.TryReadDecimal(text[..at], out var number) is var problem and not Problem.None) return problem;
            section += number * size;
            text = text[(at + 1)..];
        }

        if (text.Length == 0) return Problem.None;
        if (text[0] is '-' or '+' || text.ContainsAny(Signs)) return Problem.NotANumber;
        if (NumberReader.TryReadDecimal(text, out var rest) is var last and not Problem.None) return last;
        section += rest;
        return Problem.None;
    }
}
