using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses.Choices;

/// <summary>The sign between two values: &lt;, = or &gt;.</summary>
public sealed record ComparisonKey : AnswerKey
{
    private static readonly string[] BoxNames = [Box.Sign];

    private readonly string _sign;

    public ComparisonKey(Rational left, Rational right) => _sign = left < right ? "<" : left > right ? ">" : "=";

    public override ResponseKind Kind => ResponseKind.Comparison;

    public override IReadOnlyList<string> Boxes => BoxNames;

    public override Response RightResponse => ResponseFor(_sign);

    public static Response ResponseFor(string sign) => Response.Of(Box.Sign, sign);

    public override Judgement Judge(Response response) =>
        Read(response) is not { } sign ? ReadingMessages.MissingIn(Box.Sign)
        : sign == _sign ? Judgement.Right.Instance
        : Judgement.Wrong.Instance;

    public override LocalizedText Show(Response response) =>
        Read(response) is { } sign ? LocalizedText.Same($"${sign}$") : TypedText.Show(response[Box.Sign]);

    public override bool SaySame(Response a, Response b) => Read(a) is { } x && x == Read(b);

    private static string? Read(Response response) =>
        NumberReader.Normalize(response[Box.Sign]) is "<" or ">" or "=" ? NumberReader.Normalize(response[Box.Sign]) : null;
}
