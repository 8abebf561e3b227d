using System.Text.Json.Serialization;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Lattice;

[JsonConverter(typeof(JsonStringEnumConverter<LatticeStroke>))]
public enum LatticeStroke
{
    [JsonStringEnumMemberName("solid")] Solid,
    [JsonStringEnumMemberName("dashed")] Dashed,
    [JsonStringEnumMemberName("thick")] Thick,

    /// <summary>A line to fold or mirror at, in strokes and points.</summary>
    [JsonStringEnumMemberName("axis")] Axis,

    /// <summary>With a head at its end: where a shape is moved.</summary>
    [JsonStringEnumMemberName("arrow")] Arrow,
}

/// <param name="Label">Beside the line: a name, or a measure (<see cref="LocalizedText.Same"/>); empty for none.</param>
public sealed record LatticeLine(Corner From, Corner To, LatticeStroke Stroke = LatticeStroke.Solid, LocalizedText? Label = null)
{
    public LocalizedText Label { get; init; } = Label ?? LocalizedText.Empty;

    internal string? FindError() => From == To ? "a line has no length" : null;
}

/// <param name="Name">Beside the point; empty for the point alone.</param>
public sealed record LatticePoint(LocalizedText Name, Corner Place);

/// <summary>A circle or a part of one. Filled, a part is a sector; otherwise it is the curved line alone.</summary>
/// <param name="From">Where the arc begins, in degrees anticlockwise from the right.</param>
/// <param name="Degrees">How far it runs anticlockwise, 1–360.</param>
/// <param name="Label">In the middle; empty for none.</param>
public sealed record LatticeArc(
    Corner Center, Rational Radius, int From = 0, int Degrees = 360, LatticeFill Fill = LatticeFill.Outline, LocalizedText? Label = null)
{
    public LocalizedText Label { get; init; } = Label ?? LocalizedText.Empty;

    internal string? FindError() =>
        Radius <= 0 ? "a radius of 0 or less"
        : From is < 0 or >= 360 ? $"an arc begins at {From} degrees"
        : Degrees is < 1 or > 360 ? $"an arc of {Degrees} degrees"
        : null;
}
