using System.Globalization;
using System.Numerics;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses.Times;

/// <summary>
/// A duration. Boxes <see cref="Box.Hours"/>, <see cref="Box.Minutes"/> and <see cref="Box.Seconds"/> as <paramref name="Shown"/> says;
/// "1時間20分", "80分" and "1時間半" may be typed. 80 minutes are as right as 1 hour 20 minutes unless <paramref name="IsCarriedAsked"/>.
/// </summary>
/// <param name="Seconds">The whole duration in seconds.</param>
/// <param name="IsCarriedAsked">Whether 60 minutes must become an hour, 60 seconds a minute.</param>
public sealed record DurationKey(BigInteger Seconds, DurationParts Shown = DurationParts.Hours | DurationParts.Minutes, bool IsCarriedAsked = false) : AnswerKey
{
    private static readonly (DurationParts Part, string Box, int Seconds)[] Units =
        [(DurationParts.Hours, Box.Hours, 3600), (DurationParts.Minutes, Box.Minutes, 60), (DurationParts.Seconds, Box.Seconds, 1)];

    public override ResponseKind Kind => ResponseKind.Duration;

    public override IReadOnlyList<string> Boxes => [.. Units.Where(u => Shown.HasFlag(u.Part)).Select(u => u.Box)];

    public override Response RightResponse => ResponseFor(Seconds, Shown);

    public override LocalizedText? FormRequest =>
        IsCarriedAsked ? new("60{分|ぷん}は 1{時間|じかん}、60{秒|びょう}は 1{分|ぷん}に して {答|こた}えよう。", "Write 60 minutes as an hour, 60 seconds as a minute.") : null;

    public static DurationKey Of(int hours, int minutes) => new((hours * 3600) + (minutes * 60));

    public static DurationKey OfMinutes(int minutes, int seconds) => new((minutes * 60) + seconds, DurationParts.Minutes | DurationParts.Seconds);

    /// <summary>The response that enters so many seconds into the boxes shown; the last one takes what is left.</summary>
    public static Response ResponseFor(BigInteger seconds, DurationParts shown = DurationParts.Hours | DurationParts.Minutes)
    {
        var boxes = new List<KeyValuePair<string, string>>();
        foreach (var (part, box, unit) in Units)
        {
            if (!shown.HasFlag(part)) continue;
            var isLast = (int)shown < 2 * (int)part;
            boxes.Add(new(box, isLast ? NumberKey.Write(new(seconds, unit)) : (seconds / unit).ToString(CultureInfo.InvariantCulture)));
            seconds %= unit;
        }

        return new(boxes);
    }

    public override Judgement Judge(Response response) =>
        DurationReader.Read(response, out var seconds, out var over) is { } unreadable ? unreadable
        : seconds != Seconds ? Judgement.Wrong.Instance
        : IsCarriedAsked && !IsCarried(over) ? new Judgement.OtherForm(new("おしい！ 60{分|ぷん}は 1{時間|じかん}、60{秒|びょう}は 1{分|ぷん}だよ。", "Nearly! 60 minutes make an hour, 60 seconds a minute."))
        : Judgement.Right.Instance;

    public override LocalizedText Show(Response response) => InWords(response, "h", "min", "s", gap: "", plural: "");

    public override LocalizedText Say(Response response) => Spoken.Of(InWords(response, "hour", "minute", "second", gap: " ", plural: "s"));

    public override bool SaySame(Response a, Response b) =>
        DurationReader.Read(a, out var x, out _) is null && DurationReader.Read(b, out var y, out _) is null && x == y;

    // Only into a box that is shown can anything be carried.
    private bool IsCarried(DurationParts over) =>
        (!over.HasFlag(DurationParts.Minutes) || !Shown.HasFlag(DurationParts.Hours)) && (!over.HasFlag(DurationParts.Seconds) || !Shown.HasFlag(DurationParts.Minutes));

    private static LocalizedText InWords(Response response, string hour, string minute, string second, string gap, string plural)
    {
        if (DurationReader.Read(response, out var seconds, out _) is not null || !seconds.IsWhole) return TypedText.Show(response);
        var (ja, en) = (new List<string>(), new List<string>());
        foreach (var (part, number) in PartsOf(seconds.Numerator))
        {
            var (wordJa, wordEn) = part switch
            {
                DurationParts.Hours => ("{時間|じかん}", hour),
                DurationParts.Minutes => ($"{{分|{TimeKey.MinuteReading((int)(number % 10))}}}", minute),
                _ => ("{秒|びょう}", second),
            };
            ja.Add($"${number}${wordJa}");
            en.Add($"${number}${gap}{wordEn}{(number.IsOne ? "" : plural)}");
        }

        return new(string.Join(' ', ja), string.Join(' ', en));
    }

    private static IEnumerable<(DurationParts Part, BigInteger Number)> PartsOf(BigInteger seconds)
    {
        if (seconds.IsZero) yield return (DurationParts.Seconds, 0);
        foreach (var (part, _, unit) in Units)
        {
            var number = BigInteger.DivRem(seconds, unit, out seconds);
            if (!number.IsZero) yield return (part, number);
        }
    }
}
