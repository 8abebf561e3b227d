using System.Text.Json.Serialization;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Data;

/// <summary>A plane with axes x and y, points and graphs.</summary>
public sealed record Coordinates(Ticks X, Ticks Y, IReadOnlyList<PlottedPoint> Points, IReadOnlyList<Curve> Curves) : Figure
{
    public override LocalizedText Text => FigureWords.Sentences(
    [
        new($"{{座標|ざひょう}}、xは {Write(X.From)}から {Write(X.To)}まで、yは {Write(Y.From)}から {Write(Y.To)}まで", $"a coordinate plane, x from {Write(X.From)} to {Write(X.To)}, y from {Write(Y.From)} to {Write(Y.To)}"),
        .. Curves.Select(Say),
        .. Points.Select(p => new LocalizedText($"{{点|てん}}{p.Label} ({Write(p.X)}, {Write(p.Y)})", $"point {p.Label} ({Write(p.X)}, {Write(p.Y)})")),
    ]);

    public override string? FindError() =>
        (X.FindError() ?? Y.FindError()) is { } error ? error
        : !X.Contains(0) || !Y.Contains(0) ? "the axes do not meet"
        : Points.Count > 8 || Curves.Count > 3 ? "more than 8 points or 3 graphs"
        : Points.Any(p => !X.Contains(p.X) || !Y.Contains(p.Y)) ? "a point lies outside"
        : Curves.Any(c => c.Shape == CurveShape.Hyperbola && c.A == 0) ? "a hyperbola of 0"
        : Label.FindError([.. Points.Select(p => p.Label), .. Curves.Select(c => c.Label)]);

    // A graph is described by two points that can be read off it, not by its equation.
    private LocalizedText Say(Curve curve)
    {
        var (ja, en) = curve.Label.Length == 0 ? ("", "") : ($"{curve.Label}：", $"{curve.Label}: ");
        var seen = GridPoints(curve).Take(3).Select(p => $"({Write(p.X)}, {Write(p.Y)})").ToArray();
        var (jaPoints, enPoints) = seen.Length == 0 ? ("", "") : ($"、{string.Join("、", seen)}を {{通|とお}}る", $" through {string.Join(", ", seen)}");
        return curve.Shape == CurveShape.Line
            ? new($"{ja}{{直線|ちょくせん}}{jaPoints}", $"{en}a straight line{enPoints}")
            : new($"{ja}{{双曲線|そうきょくせん}}{jaPoints}", $"{en}a hyperbola{enPoints}");
    }

    private IEnumerable<(Rational X, Rational Y)> GridPoints(Curve curve)
    {
        for (var x = X.From; x <= X.To; x += X.Minor)
        {
            if (curve.At(x) is { } y && Y.Contains(y) && Y.IsOnMark(y)) yield return (x, y);
        }
    }

    private static string Write(Rational value) => FigureWords.Write(value);
}

/// <param name="Label">"A", "P"; empty for none.</param>
public sealed record PlottedPoint(Rational X, Rational Y, string Label);

[JsonConverter(typeof(JsonStringEnumConverter<CurveShape>))]
public enum CurveShape
{
    /// <summary>y = ax + b.</summary>
    [JsonStringEnumMemberName("line")] Line,

    /// <summary>y = a/x.</summary>
    [JsonStringEnumMemberName("hyperbola")] Hyperbola,
}

/// <param name="B">Only of a line.</param>
public sealed record Curve(CurveShape Shape, Rational A, Rational B, string Label = "")
{
    public static Curve Line(Rational slope, Rational intercept, string label = "") => new(CurveShape.Line, slope, intercept, label);

    public static Curve Hyperbola(Rational product, string label = "") => new(CurveShape.Hyperbola, product, 0, label);

    internal Rational? At(Rational x) => Shape == CurveShape.Line ? (A * x) + B : x == 0 ? null : A / x;
}
