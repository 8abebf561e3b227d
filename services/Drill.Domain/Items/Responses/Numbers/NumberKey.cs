using System.Globalization;
using System.Numerics;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses.Numbers;

/// <summary>
/// A whole number or a decimal. Any spelling of the value is right (12, 012, 12.0; 3/2 where 1.5 is the answer).
/// </summary>
/// <param name="Value">The right value; for <see cref="ResponseKind.Decimal"/> a fraction of a power of ten.</param>
/// <param name="IsDecimal">Whether the keypad has a decimal point.</param>
/// <param name="Places">How many decimal places must be written, zeros included (1.50 for 2), or null when it does not matter.</param>
/// <param name="IsSigned">Whether the keypad has + and −: for every item of a template that may have a negative answer, so that the keys tell nothing.</param>
public sealed record NumberKey(Rational Value, bool IsDecimal = false, int? Places = null, bool IsSigned = false) : AnswerKey
{
    private static readonly string[] ValueBox = [Box.Value];

    public override ResponseKind Kind => IsDecimal ? ResponseKind.Decimal : ResponseKind.Whole;

    public override IReadOnlyList<string> Boxes => ValueBox;

    public override ResponseParts? Parts => IsSigned ? new() { Symbols = ["+", "-"] } : null;

    public override Response RightResponse => Places is { } places ? Response.Of(Box.Value, WriteWith(places)) : ResponseFor(Value);

    public override LocalizedText? FormRequest => Places switch
    {
        null => null,
        0 => new("{整数|せいすう}で {答|こた}えよう。", "Answer as a whole number."),
        1 => new("{小数|しょうすう}{第|だい}1{位|い}まで {書|か}こう。", "Write one decimal place."),
        { } places => new($"{{小数|しょうすう}}{{第|だい}}{places}{{位|い}}まで {{書|か}}こう。", $"Write {places} decimal places."),
    };

    /// <summary>The response that enters this value.</summary>
    public static Response ResponseFor(Rational value) => Response.Of(Box.Value, Write(value));

    public override Judgement Judge(Response response) =>
        NumberReader.TryRead(response[Box.Value], out var value) is var problem and not NumberReader.Problem.None
            ? ReadingMessages.Unreadable(Box.Value, problem)
            : value != Value ? Judgement.Wrong.Instance
            : Places is { } places && PlacesOf(response[Box.Value]) != places ? new Judgement.OtherForm(new($"おしい！ {FormRequest?.Ja}", $"Nearly! {FormRequest?.En}"))
            : Judgement.Right.Instance;

    public override LocalizedText Show(Response response) =>
        NumberReader.TryRead(response[Box.Value], out var value) == NumberReader.Problem.None
            ? LocalizedText.Same($"${(Places is not null && value == Value ? NumberReader.Normalize(response[Box.Value]) : Write(value))}$")
            : TypedText.Show(response[Box.Value]);

    public override bool SaySame(Response a, Response b) =>
        NumberReader.TryRead(a[Box.Value], out var x) == NumberReader.Problem.None
        && NumberReader.TryRead(b[Box.Value], out var y) == NumberReader.Problem.None
        && x == y;

    private static int PlacesOf(string text)
    {
        var typed = NumberReader.Normalize(text);
        var point = typed.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : typed.Length - point - 1;
    }

    private string WriteWith(int places)
    {
        var plain = Write(Value);
        var missing = places - PlacesOf(plain);
        return missing <= 0 ? plain : $"{plain}{(PlacesOf(plain) == 0 ? "." : "")}{new string('0', missing)}";
    }

    /// <summary>The value as a decimal without trailing zeros (0.75), or as a/b when no finite decimal exists.</summary>
    public static string Write(Rational value)
    {
        if (value.IsWhole) return value.Numerator.ToString(CultureInfo.InvariantCulture);
        var numerator = BigInteger.Abs(value.Numerator);
        for (var decimals = 1; decimals <= 2 * NumberReader.MaxDigits; decimals++)
        {
            numerator *= 10;
            var scaled = BigInteger.DivRem(numerator, value.Denominator, out var rest);
            if (!rest.IsZero) continue;
            var digits = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
            return $"{(value < 0 ? "-" : "")}{digits[..^decimals]}.{digits[^decimals..]}";
        }

        return value.ToString();
    }
}
