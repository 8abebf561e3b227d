using Drill.Domain.Numbers;
using Problem = Drill.Domain.Numbers.NumberReader.Problem;

namespace Drill.Domain.Items.Responses.Times;

/// <summary>Reads a duration: "1時間20分", "80分", "1じかん20ぷん", "1時間半", "1.5時間", "80 min", "1h 20min", or the boxes hours, minutes and seconds.</summary>
internal static class DurationReader
{
    private static readonly (string Box, int Seconds, DurationParts Part, string[] Words)[] Units =
    [
        (Box.Hours, 3600, DurationParts.Hours, ["時間", "じかん", "hours", "hour", "hrs", "hr", "h"]),
        (Box.Minutes, 60, DurationParts.Minutes, ["分間", "ぷんかん", "ふんかん", "分", "ぷん", "ふん", "minutes", "minute", "mins", "min", "m"]),
        (Box.Seconds, 1, DurationParts.Seconds, ["秒間", "びょうかん", "秒", "びょう", "seconds", "second", "secs", "sec", "s"]),
    ];

    /// <param name="over">Which of minutes and seconds are 60 or more, and could be carried.</param>
    /// <returns>Null when it was read; otherwise what is not finished.</returns>
    public static Judgement.Unreadable? Read(Response response, out Rational seconds, out DurationParts over)
    {
        var hasBoxes = Array.Exists(Units, u => response[u.Box].Trim().Length > 0);
        return hasBoxes || response[Box.Value].Length == 0
            ? ReadBoxes(response, out seconds, out over)
            : ReadTyped(NumberReader.Normalize(response[Box.Value]).ToLowerInvariant(), out seconds, out over);
    }

    private static Judgement.Unreadable? ReadBoxes(Response response, out Rational seconds, out DurationParts over)
    {
        (seconds, over) = (0, DurationParts.None);
        foreach (var (box, unit, part, _) in Units)
        {
            if (response[box].Trim().Length == 0) continue;
            if (NumberReader.TryRead(response[box], out var number) is var problem and not Problem.None) return ReadingMessages.Unreadable(box, problem);
            if (number < 0) return ReadingMessages.Unreadable(box, Problem.NotANumber);
            if (number >= 60) over |= part;
            seconds += number * unit;
        }

        return Array.TrueForAll(Units, u => response[u.Box].Trim().Length == 0) ? ReadingMessages.MissingIn(Box.Value) : null;
    }

    private static Judgement.Unreadable? ReadTyped(string typed, out Rational seconds, out DurationParts over)
    {
        (seconds, over) = (0, DurationParts.None);
        var isFirst = true;
        var rest = typed;
        foreach (var (_, unit, part, words) in Units)
        {
            var at = NumberLength(rest);
            if (Array.Find(words, w => rest.AsSpan(at).StartsWith(w, StringComparison.Ordinal)) is not { } word) continue;
            if (NumberReader.TryRead(rest[..at], out var number) is var problem and not Problem.None) return ReadingMessages.Unreadable(Box.Value, problem);
            rest = rest[(at + word.Length)..];
            if (rest is "半" or "はん") (number, rest) = (number + new Rational(1, 2), "");
            if (number >= 60) over |= part;
            isFirst = false;
            seconds += number * unit;
        }

        return isFirst && NumberLength(rest) == rest.Length && rest.Length > 0 ? ReadingMessages.MissingIn(Box.Unit)
            : isFirst || rest.Length > 0 ? ReadingMessages.Unreadable(Box.Value, rest.Length == 0 ? Problem.Missing : Problem.NotANumber)
            : null;
    }

    private static int NumberLength(string text)
    {
        var at = 0;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '.' or ',' or '/')) at++;
        return at;
    }
}
