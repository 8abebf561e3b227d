using System.Globalization;
using System.Numerics;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses;

/// <summary>
/// A whole number or a decimal. Any spelling of the value is right (12, 012, 12.0; 3/2 where 1.5 is the answer).
/// </summary>
/// <param name="Value">The right value; for <see cref="ResponseKind.Decimal"/> a fraction of a power of ten.</param>
/// <param name="IsDecimal">Whether the keypad has a decimal point.</param>
public sealed record NumberKey(Rational Value, bool IsDecimal = false) : AnswerKey
{
    private static readonly string[] ValueBox = [Box.Value];

    public override ResponseKind Kind => IsDecimal ? ResponseKind.Decimal : ResponseKind.Whole;

    public override IReadOnlyList<string> Boxes => ValueBox;

    public override Response RightResponse => ResponseFor(Value);

    /// <summary>The response that enters this value.</summary>
    public static Response ResponseFor(Rational value) => Response.Of(Box.Value, Write(value));

    public override Judgement Judge(Response response) =>
        NumberReader.TryRead(response[Box.Value], out var value) is var problem and not NumberReader.Problem.None
            ? ReadingMessages.Unreadable(Box.Value, problem)
            : value == Value ? Judgement.Right.Instance : Judgement.Wrong.Instance;

    public override LocalizedText Show(Response response) =>
        NumberReader.TryRead(response[Box.Value], out var value) == NumberReader.Problem.None
            ? LocalizedText.Same($"${Write(value)}$")
            : TypedText.Show(response[Box.Value]);

    public override bool SaySame(Response a, Response b) =>
        NumberReader.TryRead(a[Box.Value], out var x) == NumberReader.Problem.None
        && NumberReader.TryRead(b[Box.Value], out var y) == NumberReader.Problem.None
        && x == y;

    /// <summary>The value as a decimal without trailing zeros (0.75), or as a/b when no finite decimal exists.</summary>
    public static string Write(Rational value)
    {
        if (value.IsWhole) return value.Numerator.ToString(CultureInfo.InvariantCulture);
        for (var decimals = 1; decimals <= 2 * NumberReader.MaxDigits; decimals++)
        {
            var scaled = value * BigInteger.Pow(10, decimals);
            if (!scaled.IsWhole) continue;
            var digits = BigInteger.Abs(scaled.Numerator).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
            return $"{(value < 0 ? "-" : "")}{digits[..^decimals]}.{digits[^decimals..]}";
        }

        return value.ToString();
    }
}
