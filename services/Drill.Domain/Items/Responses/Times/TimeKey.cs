using System.Globalization;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses.Times;

/// <summary>
/// A time of day. Boxes <see cref="Box.Hours"/> and <see cref="Box.Minutes"/>, with <see cref="Box.Half"/> ("am", "pm") before them when the key says one;
/// "午前9時20分", "9:20", "9時半" and "21:20" may be typed.
/// </summary>
/// <param name="Hour">On the clock face, 0 to 12; 0 and 12 are the same hand.</param>
/// <param name="Half">Unsaid for a clock face alone: then either half is right.</param>
/// <param name="IsHalfAsked">Whether a response that leaves the half out is unfinished, where the key says one.</param>
public sealed record TimeKey(int Hour, int Minute, DayHalf Half = DayHalf.Unsaid, bool IsHalfAsked = true) : AnswerKey
{
    private static readonly string[] ClockBoxes = [Box.Hours, Box.Minutes];
    private static readonly string[] DayBoxes = [Box.Half, Box.Hours, Box.Minutes];

    private bool AsksHalf => IsHalfAsked && Half != DayHalf.Unsaid;

    public override ResponseKind Kind => ResponseKind.Time;

    public override IReadOnlyList<string> Boxes => AsksHalf ? DayBoxes : ClockBoxes;

    public override Response RightResponse => AsksHalf ? ResponseFor(Hour, Minute, Half) : ResponseFor(Hour, Minute);

    public static Response ResponseFor(int hour, int minute, DayHalf half = DayHalf.Unsaid)
    {
        var (hours, minutes) = (hour.ToString(CultureInfo.InvariantCulture), minute.ToString(CultureInfo.InvariantCulture));
        return half == DayHalf.Unsaid
            ? Response.Of(Box.Hours, hours, Box.Minutes, minutes)
            : new([new(Box.Half, half == DayHalf.Morning ? "am" : "pm"), new(Box.Hours, hours), new(Box.Minutes, minutes)]);
    }

    public override Judgement Judge(Response response)
    {
        if (TimeReader.Read(response, out var typed) is { } unreadable) return unreadable;
        if (AsksHalf && typed.Half == DayHalf.Unsaid) return ReadingMessages.MissingIn(Box.Half);
        var isSameHalf = Half == DayHalf.Unsaid || typed.Half == DayHalf.Unsaid || typed.Half == Half;
        return isSameHalf && typed.Hour % 12 == Hour % 12 && typed.Minute == Minute ? Judgement.Right.Instance : Judgement.Wrong.Instance;
    }

    public override LocalizedText Show(Response response)
    {
        if (TimeReader.Read(response, out var typed) is not null) return TypedText.Show(response);
        var (ja, en) = typed.Hour > 12 ? ("", "") : typed.Half switch
        {
            DayHalf.Morning => ("{午前|ごぜん} ", " am"),
            DayHalf.Afternoon => ("{午後|ごご} ", " pm"),
            _ => ("", ""),
        };
        return new(string.Create(CultureInfo.InvariantCulture, $"{ja}{typed.Hour}{{時|じ}}{MinutesText(typed.Minute)}"), string.Create(CultureInfo.InvariantCulture, $"{typed.Hour}:{typed.Minute:00}{en}"));
    }

    public override bool SaySame(Response a, Response b) =>
        TimeReader.Read(a, out var x) is null && TimeReader.Read(b, out var y) is null && (x.Hour % 12, x.Minute) == (y.Hour % 12, y.Minute)
        && (Half == DayHalf.Unsaid || x.Half == y.Half);

    private static string MinutesText(int minute) => minute == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {minute}{{分|{MinuteReading(minute)}}}");

    // 1, 3, 4, 6, 8 and 0 end in a sound that turns ふん into ぷん.
    internal static string MinuteReading(int minute) => minute % 10 is 1 or 3 or 4 or 6 or 8 or 0 ? "ぷん" : "ふん";
}
