using System.Numerics;
using Drill.Domain.Numbers;
using Problem = Drill.Domain.Numbers.NumberReader.Problem;

namespace Drill.Domain.Items.Responses.Numbers;

/// <summary>Reads a quotient with its remainder, from two boxes or typed together: "7あまり2", "7…2", "7 r 2", "7 remainder 2".</summary>
internal static class QuotientReader
{
    private static readonly string[] Words = ["あまり", "余り", "remainder", "...", "…", "rem", "r"];

    /// <returns>Null when it was read; otherwise what is not finished.</returns>
    public static Judgement.Unreadable? Read(Response response, out (BigInteger Quotient, BigInteger Remainder) typed)
    {
        typed = default;
        var (first, second) = Split(response);
        if (NumberReader.TryReadWhole(first, out var quotient) is var p1 and not Problem.None) return ReadingMessages.Unreadable(Box.Quotient, p1);
        if (NumberReader.TryReadWhole(second, out var remainder) is var p2 and not Problem.None) return ReadingMessages.Unreadable(Box.Remainder, p2);
        typed = (quotient, remainder);
        return null;
    }

    private static (string Quotient, string Remainder) Split(Response response)
    {
        if (response[Box.Quotient].Length > 0 || response[Box.Remainder].Length > 0) return (response[Box.Quotient], response[Box.Remainder]);
        var typed = NumberReader.Normalize(response[Box.Value]).ToLowerInvariant();
        foreach (var word in Words)
        {
            var at = typed.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0) return (typed[..at], typed[(at + word.Length)..]);
        }

        return (typed, "");
    }
}
