using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Lattice;

/// <summary>
/// Anything drawn on squared paper, one square being 1 and y upwards: {展開図|てんかいず}, composite areas, symmetric and enlarged shapes,
/// parallel lines, moves, {投影図|とうえいず}. Shapes lie at the bottom, then arcs, lines and points.
/// </summary>
/// <param name="Width">In squares, as <paramref name="Height"/>.</param>
/// <param name="Description">What the drawing shows, for a child who cannot see it: a drawing of anything cannot say itself.</param>
/// <param name="HasGrid">Whether the squares are drawn. On them everything stands at whole and half squares, so that it can be read off.</param>
/// <param name="Unit">The side of one square: "1 cm"; empty for none.</param>
public sealed record LatticeDrawing(
    int Width,
    int Height,
    LocalizedText Description,
    IReadOnlyList<LatticeShape>? Shapes = null,
    IReadOnlyList<LatticeLine>? Lines = null,
    IReadOnlyList<LatticePoint>? Points = null,
    IReadOnlyList<LatticeArc>? Arcs = null,
    bool HasGrid = true,
    string Unit = "") : Figure
{
    private const int Largest = 24;

    public IReadOnlyList<LatticeShape> Shapes { get; init; } = Shapes ?? [];

    public IReadOnlyList<LatticeLine> Lines { get; init; } = Lines ?? [];

    public IReadOnlyList<LatticePoint> Points { get; init; } = Points ?? [];

    public IReadOnlyList<LatticeArc> Arcs { get; init; } = Arcs ?? [];

    public override LocalizedText Text => FigureWords.Sentences(
        FigureWords.Unstopped(Description),
        Unit.Length == 0 ? LocalizedText.Empty : new($"1ますの 1ぺんは {Unit}", $"the side of a square is {Unit}"));

    public override string? FindError() =>
        Width is < 1 or > Largest || Height is < 1 or > Largest ? $"paper of {Width} by {Height} squares"
        : Description.Ja.Length == 0 || Description.En.Length == 0 ? "the drawing is not described"
        : (Markup.FindError(Description.Ja) ?? Markup.FindError(Description.En)) is { } error ? $"the description: {error}"
        : !HasGrid && Unit.Length > 0 ? "the side of a square is told, but no squares are drawn"
        : Shapes.Count + Lines.Count + Points.Count + Arcs.Count is < 1 or > 60 ? "nothing is drawn, or too much"
        : Places.FirstOrDefault(p => !IsOnPaper(p)) is { } outside ? $"({outside.X}, {outside.Y}) lies off the paper"
        : HasGrid && Places.FirstOrDefault(p => !(p.X * 2).IsWhole || !(p.Y * 2).IsWhole) is { } between ? $"({between.X}, {between.Y}) cannot be read off the squares"
        : Shapes.Select(s => s.FindError()).Concat(Lines.Select(l => l.FindError())).Concat(Arcs.Select(a => a.FindError())).FirstOrDefault(e => e is not null)
            ?? Label.FindError([.. Shapes.Select(s => s.Name), .. Lines.Select(l => l.Label), .. Points.Select(p => p.Name), .. Arcs.Select(a => a.Label)])
            ?? Label.FindError([Unit, .. Shapes.SelectMany(s => s.Sides)]);

    private IEnumerable<Corner> Places =>
        Shapes.SelectMany(s => s.Corners).Concat(Lines.SelectMany(l => new[] { l.From, l.To })).Concat(Points.Select(p => p.Place)).Concat(Arcs.Select(a => a.Center));

    private bool IsOnPaper(Corner place) => IsWithin(place.X, Width) && IsWithin(place.Y, Height);

    private static bool IsWithin(Rational at, int length) => at >= 0 && at <= length;
}
