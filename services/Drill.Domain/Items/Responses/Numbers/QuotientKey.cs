using System.Globalization;
using System.Numerics;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses.Numbers;

/// <summary>A quotient with its remainder, for example 17 ÷ 5 = 3 あまり 2. A remainder of 0 is entered as 0. Right or wrong as a whole, as teachers mark it.</summary>
public sealed record QuotientKey(BigInteger Quotient, BigInteger Remainder) : AnswerKey
{
    private static readonly string[] BoxNames = [Box.Quotient, Box.Remainder];

    public override ResponseKind Kind => ResponseKind.Quotient;

    public override IReadOnlyList<string> Boxes => BoxNames;

    public override Response RightResponse => ResponseFor(Quotient, Remainder);

    public static Response ResponseFor(BigInteger quotient, BigInteger remainder) =>
        Response.Of(Box.Quotient, quotient.ToString(CultureInfo.InvariantCulture), Box.Remainder, remainder.ToString(CultureInfo.InvariantCulture));

    public override Judgement Judge(Response response) =>
        QuotientReader.Read(response, out var typed) is { } unreadable ? unreadable
        : typed == (Quotient, Remainder) ? Judgement.Right.Instance
        : Judgement.Wrong.Instance;

    public override LocalizedText Show(Response response) =>
        QuotientReader.Read(response, out var typed) is null
            ? new($"${typed.Quotient}$ あまり ${typed.Remainder}$", $"${typed.Quotient}$ remainder ${typed.Remainder}$")
            : TypedText.Show(response);

    public override bool SaySame(Response a, Response b) => QuotientReader.Read(a, out var x) is null && QuotientReader.Read(b, out var y) is null && x == y;
}
