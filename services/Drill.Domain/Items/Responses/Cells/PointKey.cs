using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using Problem = Drill.Domain.Numbers.NumberReader.Problem;

namespace Drill.Domain.Items.Responses.Cells;

/// <summary>
/// A point on a number line, or in the plane when <see cref="Vertical"/> is there. Boxes <see cref="Box.X"/> and <see cref="Box.Y"/>; "(3, -2)" may be typed.
/// </summary>
public sealed record PointKey(Axis Horizontal, Rational X) : AnswerKey
{
    private static readonly string[] LineBoxes = [Box.X];
    private static readonly string[] PlaneBoxes = [Box.X, Box.Y];

    public PointKey(Axis horizontal, Axis vertical, Rational x, Rational y)
        : this(horizontal, x) => (Vertical, Y) = (vertical, y);

    public Axis? Vertical { get; }

    public Rational Y { get; }

    /// <summary>How far a right response may lie from the point along each axis, itself included; 0 = a touch falls on marks alone.</summary>
    public Rational Tolerance { get; init; }

    public override ResponseKind Kind => ResponseKind.Point;

    public override IReadOnlyList<string> Boxes => Vertical is null ? LineBoxes : PlaneBoxes;

    public override Response RightResponse => Vertical is null ? ResponseFor(X) : ResponseFor(X, Y);

    public override ResponseParts Parts => new() { Axes = Vertical is null ? [Horizontal.ToPart()] : [Horizontal.ToPart(), Vertical.ToPart()] };

    public static Response ResponseFor(Rational x) => Response.Of(Box.X, NumberKey.Write(x));

    public static Response ResponseFor(Rational x, Rational y) => Response.Of(Box.X, NumberKey.Write(x), Box.Y, NumberKey.Write(y));

    public override Judgement Judge(Response response) =>
        Read(response, out var x, out var y) is { } unreadable ? unreadable
        : IsNear(x, X) && (Vertical is null || IsNear(y, Y)) ? Judgement.Right.Instance
        : Judgement.Wrong.Instance;

    public override LocalizedText Show(Response response) =>
        Read(response, out var x, out var y) is not null ? TypedText.Show(response)
        : Vertical is null ? LocalizedText.Same($"${NumberKey.Write(x)}$")
        : LocalizedText.Same($"$({NumberKey.Write(x)}, {NumberKey.Write(y)})$");

    public override bool SaySame(Response a, Response b) =>
        Read(a, out var ax, out var ay) is null && Read(b, out var bx, out var by) is null && ax == bx && (Vertical is null || ay == by);

    /// <summary>The point as typed, or null when it cannot be read.</summary>
    internal (Rational X, Rational Y)? Find(Response response) => Read(response, out var x, out var y) is null ? (x, y) : null;

    private Judgement.Unreadable? Read(Response response, out Rational x, out Rational y)
    {
        y = default;
        var (first, second) = Split(response);
        if (NumberReader.TryRead(first, out x) is var p1 and not Problem.None) return ReadingMessages.Unreadable(Box.X, p1);
        if (Vertical is not null && NumberReader.TryRead(second, out y) is var p2 and not Problem.None) return ReadingMessages.Unreadable(Box.Y, p2);
        return null;
    }

    // From a keyboard: "(3, -2)".
    private (string X, string Y) Split(Response response)
    {
        if (response[Box.X].Length > 0 || response[Box.Y].Length > 0 || response[Box.Value].Length == 0) return (response[Box.X], response[Box.Y]);
        var typed = NumberReader.Spell(response[Box.Value]).Trim();
        if (typed is ['(', .., ')']) typed = typed[1..^1];
        if (Vertical is null) return (typed, "");
        var comma = typed.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? (typed, "") : (typed[..comma], typed[(comma + 1)..]);
    }

    private bool IsNear(Rational typed, Rational right) => typed - right <= Tolerance && right - typed <= Tolerance;
}
