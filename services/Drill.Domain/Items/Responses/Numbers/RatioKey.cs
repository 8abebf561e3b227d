using Drill.Domain.Numbers;
using Drill.Domain.Text;
using Problem = Drill.Domain.Numbers.NumberReader.Problem;

namespace Drill.Domain.Items.Responses.Numbers;

/// <summary>
/// A ratio of two numbers. Boxes <see cref="Box.Left"/> and <see cref="Box.Right"/>; "2:3" and "2対3" may be typed.
/// An equal ratio is right; where the simplest one is asked (簡単な比), another one is the right value in another form.
/// </summary>
public sealed record RatioKey(Rational Left, Rational Right, bool IsSimplestAsked = true) : AnswerKey
{
    private static readonly string[] BoxNames = [Box.Left, Box.Right];

    public override ResponseKind Kind => ResponseKind.Ratio;

    public override IReadOnlyList<string> Boxes => BoxNames;

    public override Response RightResponse => ResponseFor(Left, Right);

    public override LocalizedText? FormRequest =>
        IsSimplestAsked ? new("できるだけ {小|ちい}さい {整数|せいすう}の {比|ひ}で {答|こた}えよう。", "Answer with the smallest whole numbers.") : null;

    /// <summary>The response that enters this ratio in its simplest form.</summary>
    public static Response ResponseFor(Rational left, Rational right)
    {
        if (left == 0 || right == 0) return Unsimplified(left == 0 ? 0 : 1, right == 0 ? 0 : 1);
        var value = left / right;
        return Unsimplified(value.Numerator, value.Denominator);
    }

    /// <summary>A ratio as it stands, for example the response 4:6 of a misconception.</summary>
    public static Response Unsimplified(Rational left, Rational right) => Response.Of(Box.Left, NumberKey.Write(left), Box.Right, NumberKey.Write(right));

    public override Judgement Judge(Response response) =>
        Read(response, out var left, out var right) is { } unreadable ? unreadable
        : !AreEqual(left, right, Left, Right) ? Judgement.Wrong.Instance
        : IsSimplestAsked && !IsSimplest(left, right) ? new Judgement.OtherForm(new("おしい！ もっと かんたんな {比|ひ}に できるよ。", "Nearly! The ratio can be made simpler."))
        : Judgement.Right.Instance;

    public override LocalizedText Show(Response response) =>
        Read(response, out var left, out var right) is null ? LocalizedText.Same($"${NumberKey.Write(left)}:{NumberKey.Write(right)}$") : TypedText.Show(response);

    public override bool SaySame(Response a, Response b) =>
        Read(a, out var aLeft, out var aRight) is null && Read(b, out var bLeft, out var bRight) is null && AreEqual(aLeft, aRight, bLeft, bRight);

    /// <summary>The two terms as typed, or null when they cannot be read.</summary>
    internal static (Rational Left, Rational Right)? Find(Response response) => Read(response, out var left, out var right) is null ? (left, right) : null;

    // 2:3 = -4:-6, but not 4:-6; 0:0 says nothing and is read as unreadable.
    private static bool AreEqual(Rational aLeft, Rational aRight, Rational bLeft, Rational bRight) =>
        aLeft * bRight == aRight * bLeft && (aLeft * bLeft > 0 || aRight * bRight > 0);

    private static bool IsSimplest(Rational left, Rational right) =>
        ResponseFor(left, right) is var simplest && simplest[Box.Left] == NumberKey.Write(left) && simplest[Box.Right] == NumberKey.Write(right);

    private static Judgement.Unreadable? Read(Response response, out Rational left, out Rational right)
    {
        right = default;
        var (first, second) = Split(response);
        if (NumberReader.TryRead(first, out left) is var p1 and not Problem.None) return ReadingMessages.Unreadable(Box.Left, p1);
        if (NumberReader.TryRead(second, out right) is var p2 and not Problem.None) return ReadingMessages.Unreadable(Box.Right, p2);
        return left == 0 && right == 0 ? ReadingMessages.Unreadable(Box.Left, Problem.NotANumber) : null;
    }

    private static (string Left, string Right) Split(Response response)
    {
        if (response[Box.Left].Length > 0 || response[Box.Right].Length > 0 || response[Box.Value].Length == 0) return (response[Box.Left], response[Box.Right]);
        var typed = NumberReader.Spell(response[Box.Value]).Replace('対', ':').Replace('\u2236', ':');
        var colon = typed.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (typed, "") : (typed[..colon], typed[(colon + 1)..]);
    }
}
