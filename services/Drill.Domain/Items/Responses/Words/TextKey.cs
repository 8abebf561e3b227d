using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Responses.Words;

/// <summary>
/// A short text: a name, a unit, a word. Right is what is listed, whatever its width, case and spaces; kanji, hiragana and katakana are told apart,
/// so list each that a teacher takes: <c>new TextKey("二等辺三角形", "にとうへんさんかくけい")</c>. Box <see cref="Box.Value"/>.
/// </summary>
/// <param name="Accepted">The first one is shown as the answer.</param>
public sealed record TextKey(params ImmutableArray<string> Accepted) : AnswerKey
{
    private static readonly string[] ValueBox = [Box.Value];

    private readonly ImmutableArray<string> _folded = [.. Accepted.Select(Fold)];

    public override ResponseKind Kind => ResponseKind.Text;

    public override IReadOnlyList<string> Boxes => ValueBox;

    public override Response RightResponse => ResponseFor(Accepted[0]);

    public static Response ResponseFor(string text) => Response.Of(Box.Value, text);

    public override Judgement Judge(Response response) =>
        Fold(response[Box.Value]) is not { Length: > 0 } typed ? ReadingMessages.MissingIn(Box.Value)
        : _folded.Contains(typed) ? Judgement.Right.Instance
        : Judgement.Wrong.Instance;

    public override LocalizedText Show(Response response) => TypedText.Show(response[Box.Value].Trim());

    // Two accepted spellings say the same.
    public override bool SaySame(Response a, Response b)
    {
        var (x, y) = (Fold(a[Box.Value]), Fold(b[Box.Value]));
        return x.Length > 0 && y.Length > 0 && (x == y || (_folded.Contains(x) && _folded.Contains(y)));
    }

    private static string Fold(string text)
    {
        if (text.Length > Response.MaxTextLength) return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in CompatibleForm.Of(text))
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c)) folded.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        }

        return folded.ToString();
    }
}
