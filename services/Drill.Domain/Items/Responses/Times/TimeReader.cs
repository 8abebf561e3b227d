using System.Globalization;
using Drill.Domain.Numbers;
using Problem = Drill.Domain.Numbers.NumberReader.Problem;

namespace Drill.Domain.Items.Responses.Times;

/// <summary>Reads a time of day: "午前9時20分", "9じ20ぷん", "9:20", "9時半", "21:20", "9:20 pm", or the boxes half, hours and minutes.</summary>
internal static class TimeReader
{
    private static readonly (string Word, DayHalf Half)[] HalfWords =
    [
        ("午前", DayHalf.Morning), ("午後", DayHalf.Afternoon), ("ごぜん", DayHalf.Morning), ("ごご", DayHalf.Afternoon),
        ("am", DayHalf.Morning), ("pm", DayHalf.Afternoon), ("a.m.", DayHalf.Morning), ("p.m.", DayHalf.Afternoon),
    ];

    /// <summary>A time as it was said; <c>Hour</c> 0 to 24.</summary>
    public readonly record struct Typed(int Hour, int Minute, DayHalf Half);

    /// <returns>Null when it was read; otherwise what is not finished.</returns>
    public static Judgement.Unreadable? Read(Response response, out Typed time)
    {
        time = default;
        var half = HalfOf(response[Box.Half]);
        if (half is null) return ReadingMessages.MissingIn(Box.Half);
        var typed = response[Box.Value].Length > 0 && response[Box.Hours].Length == 0 ? NumberReader.Normalize(response[Box.Value]).ToLowerInvariant() : null;
        if (typed is null) return Check(response[Box.Hours], response[Box.Minutes], half.Value, out time);

        foreach (var (word, said) in HalfWords)
        {
            if (typed.StartsWith(word, StringComparison.Ordinal)) (typed, half) = (typed[word.Length..], said);
            else if (typed.EndsWith(word, StringComparison.Ordinal)) (typed, half) = (typed[..^word.Length], said);
        }

        var (hours, minutes) = Split(typed);
        return hours is null ? ReadingMessages.Unreadable(Box.Value, typed.Length == 0 ? Problem.Missing : Problem.NotANumber) : Check(hours, minutes, half.Value, out time);
    }

    private static Judgement.Unreadable? Check(string hourText, string minuteText, DayHalf half, out Typed time)
    {
        time = default;
        if (NumberReader.TryReadWhole(hourText, out var hour) is var p1 and not Problem.None) return ReadingMessages.Unreadable(Box.Hours, p1);
        if (NumberReader.TryReadWhole(minuteText, out var minute) is var p2 and not Problem.None) return ReadingMessages.Unreadable(Box.Minutes, p2);
        if (hour < 0 || hour > 24 || (hour == 24 && minute != 0)) return new(Box.Hours, new("そんな {時|じ}は ないよ。", "There is no such hour."));
        if (minute < 0 || minute > 59) return new(Box.Minutes, new("{分|ふん}は 0から 59までだよ。", "Minutes run from 0 to 59."));
        var said = hour > 12 ? DayHalf.Afternoon : half;
        time = new((int)hour, (int)minute, said);
        return null;
    }

    private static (string? Hours, string Minutes) Split(string typed)
    {
        foreach (var sign in new[] { "時", "じ", ":" })
        {
            var at = typed.IndexOf(sign, StringComparison.Ordinal);
            if (at < 0) continue;
            var minutes = typed[(at + sign.Length)..];
            foreach (var word in new[] { "分", "ふん", "ぷん" })
            {
                if (minutes.EndsWith(word, StringComparison.Ordinal)) minutes = minutes[..^word.Length];
            }

            return (typed[..at], minutes switch { "半" or "はん" => "30", "" or "ちょうど" when sign != ":" => "0", _ => minutes });
        }

        return (null, "");
    }

    private static DayHalf? HalfOf(string text)
    {
        var word = NumberReader.Normalize(text).ToLower(CultureInfo.InvariantCulture);
        if (word.Length == 0) return DayHalf.Unsaid;
        foreach (var (said, half) in HalfWords)
        {
            if (said == word) return half;
        }

        return null;
    }
}
