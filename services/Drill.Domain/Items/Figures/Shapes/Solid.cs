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
}

/// <summary>A solid with its hidden edges dotted.</summary>
/// <param name="Width">Of the front; of a cylinder the diameter; of a prism the base of its triangle.</param>
/// <param name="Depth">Of a cylinder as its width; of a prism the height of its triangle.</param>
public sealed record Solid(SolidShape Shape, Rational Width, Rational Depth, Rational Height, SolidLabels Labels) : Figure
{
    public static Solid Cube(Rational edge, string label) => new(SolidShape.Cube, edge, edge, edge, new(Width: label));

    public static Solid Cylinder(Rational diameter, Rational height, SolidLabels labels) => new(SolidShape.Cylinder, diameter, diameter, height, labels);

    public override LocalizedText Text => FigureWords.Said(Name, FigureWords.Measures(
        (Shape switch
        {
            SolidShape.Cube => new("1{辺|ぺん}", "edge"),
            SolidShape.Cuboid => new("よこ", "width"),
            SolidShape.TriangularPrism => new("{底面|ていめん}の {三角形|さんかくけい}の {底辺|ていへん}", "base of its triangle"),
            _ => new("{底面|ていめん}の {直径|ちょっけい}", "diameter of its base"),
        }, Labels.Width),
        (Shape switch
        {
            SolidShape.TriangularPrism => new("{底面|ていめん}の {三角形|さんかくけい}の {高|たか}さ", "height of its triangle"),
            SolidShape.Cylinder => new("{底面|ていめん}の {半径|はんけい}", "radius of its base"),
            _ => new("たて", "depth"),
        }, Labels.Depth),
        (new("{高|たか}さ", "height"), Labels.Height)));

    private LocalizedText Name => Shape switch
    {
        SolidShape.Cube => new("{立方体|りっぽうたい}", "a cube"),
        SolidShape.Cuboid => new("{直方体|ちょくほうたい}", "a cuboid"),
        SolidShape.TriangularPrism => new("{三角柱|さんかくちゅう}", "a triangular prism"),
        _ => new("{円柱|えんちゅう}", "a cylinder"),
    };

    public override string? FindError()
    {
        Rational[] edges = [Width, Depth, Height];
        return edges.Min() <= 0 ? "an edge of 0 or less"
            : edges.Max() > edges.Min() * 12 ? "too flat or too thin to be drawn"
            : Shape == SolidShape.Cube && edges.Min() != edges.Max() ? "a cube has equal edges"
            : Shape == SolidShape.Cylinder && Width != Depth ? "a cylinder is as deep as it is wide"
            : Shape == SolidShape.Cylinder && Labels.Width.Length > 0 && Labels.Depth.Length > 0 ? "a cylinder shows its diameter or its radius"
            : Label.FindError(Labels.Width, Labels.Depth, Labels.Height);
    }
}

/// <summary>"6 cm" or □; empty for none. Of a cylinder the width is its diameter, the depth its radius.</summary>
public sealed record SolidLabels(string Width = "", string Depth = "", string Height = "");
