using System.Globalization;
using System.Numerics;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using Problem = Drill.Domain.Numbers.NumberReader.Problem;

namespace Drill.Domain.Items.Responses;

/// <summary>A quotient with its remainder, for example 17 ÷ 5 = 3 あまり 2. A remainder of 0 is entered as 0.</summary>
public sealed record QuotientKey(BigInteger Quotient, BigInteger Remainder) : AnswerKey
{
    private static readonly string[] BoxNames = [Box.Quotient, Box.Remainder];

    public override ResponseKind Kind => ResponseKind.Quotient;

    public override IReadOnlyList<string> Boxes => BoxNames;

    public override Response RightResponse => ResponseFor(Quotient, Remainder);

    public static Response ResponseFor(BigInteger quotient, BigInteger remainder) =>
        Response.Of(Box.Quotient, quotient.ToString(CultureInfo.InvariantCulture), Box.Remainder, remainder.ToString(CultureInfo.InvariantCulture));

    public override Judgement Judge(Response response) =>
        Read(response, out var typed) is { } unreadable ? unreadable
        : typed == (Quotient, Remainder) ? Judgement.Right.Instance
        : Judgement.Wrong.Instance;

    public override LocalizedText Show(Response response) =>
        Read(response, out var typed) is null
            ? new($"${typed.Quotient}$ あまり ${typed.Remainder}$", $"${typed.Quotient}$ remainder ${typed.Remainder}$")
            : TypedText.Show(string.Join(' ', response.Boxes.Select(b => b.Value)));

    public override bool SaySame(Response a, Response b) => Read(a, out var x) is null && Read(b, out var y) is null && x == y;

    private static Judgement.Unreadable? Read(Response response, out (BigInteger Quotient, BigInteger Remainder) typed)
    {
        typed = default;
        if (NumberReader.TryReadWhole(response[Box.Quotient], out var quotient) is var p1 and not Problem.None) return ReadingMessages.Unreadable(Box.Quotient, p1);
        if (NumberReader.TryReadWhole(response[Box.Remainder], out var remainder) is var p2 and not Problem.None) return ReadingMessages.Unreadable(Box.Remainder, p2);
        typed = (quotient, remainder);
        return null;
    }
}
