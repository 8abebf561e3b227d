using System.Text.Json.Serialization;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Shapes;

[JsonConverter(typeof(JsonStringEnumConverter<SolidShape>))]
public enum SolidShape
{
    [JsonStringEnumMemberName("cube")] Cube,
    [JsonStringEnumMemberName("cuboid")] Cuboid,
    [JsonStringEnumMemberName("triangular-prism")] TriangularPrism,
    [JsonStringEnumMemberName("cylinder")] Cylinder,
    [JsonStringEnumMemberName("pentagonal-prism")] PentagonalPrism,
    [JsonStringEnumMemberName("hexagonal-prism")] HexagonalPrism,
    [JsonStringEnumMemberName("triangular-pyramid")] TriangularPyramid,
    [JsonStringEnumMemberName("square-pyramid")] SquarePyramid,
    [JsonStringEnumMemberName("cone")] Cone,
    [JsonStringEnumMemberName("sphere")] Sphere,
}

/// <summary>A solid with its hidden edges dotted.</summary>
/// <param name="Width">Of the front; of what is round the diameter; of a triangle at the bottom its base; of a regular base its longest way across.</param>
/// <param name="Depth">Of what is round or has a regular base as its width; of a triangle at the bottom its height.</param>
/// <param name="Height">Of a sphere as its width.</param>
public sealed record Solid(SolidShape Shape, Rational Width, Rational Depth, Rational Height, SolidLabels Labels) : Figure
{
    public static Solid Cube(Rational edge, string label) => new(SolidShape.Cube, edge, edge, edge, new(Width: label));

    public static Solid Cylinder(Rational diameter, Rational height, SolidLabels labels) => new(SolidShape.Cylinder, diameter, diameter, height, labels);

    public static Solid Cone(Rational diameter, Rational height, SolidLabels labels) => new(SolidShape.Cone, diameter, diameter, height, labels);

    public static Solid SquarePyramid(Rational edge, Rational height, SolidLabels labels) => new(SolidShape.SquarePyramid, edge, edge, height, labels);

    public static Solid Sphere(Rational diameter, SolidLabels labels) => new(SolidShape.Sphere, diameter, diameter, diameter, labels);

    public override LocalizedText Text => SolidWords.Say(this);

    public override string? FindError()
    {
        Rational[] edges = [Width, Depth, Height];
        return edges.Min() <= 0 ? "an edge of 0 or less"
            : edges.Max() > edges.Min() * 12 ? "too flat or too thin to be drawn"
            : Shape is SolidShape.Cube && edges.Min() != edges.Max() ? "a cube has equal edges"
            : Shape is SolidShape.Sphere && edges.Min() != edges.Max() ? "a sphere is as high as it is wide"
            : IsRound && Width != Depth ? "what is round is as deep as it is wide"
            : IsRound && Labels.Width.Length > 0 && Labels.Depth.Length > 0 ? "what is round shows its diameter or its radius"
            : HasRegularBase && Width != Depth ? "a regular base is as deep as it is wide"
            : HasRegularBase && Labels.Depth.Length > 0 ? "a regular base shows one of its edges only"
            : Shape is SolidShape.Sphere && Labels.Height.Length > 0 ? "a sphere shows its diameter or its radius only"
            : Shape is not (SolidShape.Cone or SolidShape.SquarePyramid) && Labels.Slant.Length > 0 ? "only a cone or a square pyramid shows its slant"
            : Label.FindError(Labels.Width, Labels.Depth, Labels.Height, Labels.Slant);
    }

    private bool IsRound => Shape is SolidShape.Cylinder or SolidShape.Cone or SolidShape.Sphere;

    private bool HasRegularBase => Shape is SolidShape.PentagonalPrism or SolidShape.HexagonalPrism or SolidShape.SquarePyramid;
}

/// <summary>"6 cm" or □; empty for none. Of what is round the width is its diameter, the depth its radius; of a regular base the width is one edge.</summary>
/// <param name="Slant">{母線|ぼせん} of a cone, the height of a side face of a square pyramid.</param>
public sealed record SolidLabels(string Width = "", string Depth = "", string Height = "", string Slant = "");
