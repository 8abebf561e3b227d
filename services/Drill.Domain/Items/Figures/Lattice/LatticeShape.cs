using System.Text.Json.Serialization;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Lattice;

[JsonConverter(typeof(JsonStringEnumConverter<LatticeFill>))]
public enum LatticeFill
{
    [JsonStringEnumMemberName("filled")] Filled,

    /// <summary>The squares show through.</summary>
    [JsonStringEnumMemberName("outline")] Outline,

    /// <summary>A dashed outline.</summary>
    [JsonStringEnumMemberName("dashed")] Dashed,

    /// <summary>White, cut out of what lies under it.</summary>
    [JsonStringEnumMemberName("paper")] Paper,
}

/// <param name="Corners">In order around the shape.</param>
/// <param name="Name">In its middle; empty for none.</param>
/// <param name="Sides">One measure a side, the first from the first corner to the second; "" where there is none.</param>
public sealed record LatticeShape(
    IReadOnlyList<Corner> Corners, LatticeFill Fill = LatticeFill.Filled, LocalizedText? Name = null, IReadOnlyList<string>? Sides = null)
{
    public LocalizedText Name { get; init; } = Name ?? LocalizedText.Empty;

    public IReadOnlyList<string> Sides { get; init; } = Sides ?? [];

    /// <summary>From its lower left corner.</summary>
    public static LatticeShape Rectangle(int x, int y, int width, int height, LatticeFill fill = LatticeFill.Filled, LocalizedText? name = null) =>
        new([new(x, y), new(x + width, y), new(x + width, y + height), new(x, y + height)], fill, name);

    internal string? FindError() =>
        Corners.Count is < 3 or > 16 ? $"{Corners.Count} corners instead of 3 to 16"
        : Corners.Distinct().Count() != Corners.Count ? "two corners on the same place"
        : Polygon.TwiceArea(Corners) == 0 ? "a shape without area"
        : Sides.Count > 0 && Sides.Count != Corners.Count ? $"{Sides.Count} labels for {Corners.Count} sides"
        : null;
}
