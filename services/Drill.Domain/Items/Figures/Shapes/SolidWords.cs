using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Shapes;

/// <summary>What a solid and its measures are called.</summary>
internal static class SolidWords
{
    public static LocalizedText Say(Solid solid) => FigureWords.Said(Name(solid.Shape), FigureWords.Measures(
        (Width(solid.Shape), solid.Labels.Width),
        (Depth(solid.Shape), solid.Labels.Depth),
        (new("{高|たか}さ", "height"), solid.Labels.Height),
        (solid.Shape == SolidShape.Cone ? new("{母線|ぼせん}", "slant height") : new("{側面|そくめん}の {三角形|さんかくけい}の {高|たか}さ", "height of a side face"), solid.Labels.Slant)));

    private static LocalizedText Name(SolidShape shape) => shape switch
    {
        SolidShape.Cube => new("{立方体|りっぽうたい}", "a cube"),
        SolidShape.Cuboid => new("{直方体|ちょくほうたい}", "a cuboid"),
        SolidShape.TriangularPrism => new("{三角柱|さんかくちゅう}", "a triangular prism"),
        SolidShape.PentagonalPrism => new("{五角柱|ごかくちゅう}", "a pentagonal prism"),
        SolidShape.HexagonalPrism => new("{六角柱|ろっかくちゅう}", "a hexagonal prism"),
        SolidShape.TriangularPyramid => new("{三角錐|さんかくすい}", "a triangular pyramid"),
        SolidShape.SquarePyramid => new("{正四角錐|せいしかくすい}", "a square pyramid"),
        SolidShape.Cone => new("{円錐|えんすい}", "a cone"),
        SolidShape.Sphere => new("{球|きゅう}", "a sphere"),
        _ => new("{円柱|えんちゅう}", "a cylinder"),
    };

    private static LocalizedText Width(SolidShape shape) => shape switch
    {
        SolidShape.Cube => new("1{辺|ぺん}", "edge"),
        SolidShape.Cuboid => new("よこ", "width"),
        SolidShape.TriangularPrism or SolidShape.TriangularPyramid => new("{底面|ていめん}の {三角形|さんかくけい}の {底辺|ていへん}", "base of its triangle"),
        SolidShape.PentagonalPrism or SolidShape.HexagonalPrism or SolidShape.SquarePyramid => new("{底面|ていめん}の 1{辺|ぺん}", "edge of its base"),
        SolidShape.Sphere => new("{直径|ちょっけい}", "diameter"),
        _ => new("{底面|ていめん}の {直径|ちょっけい}", "diameter of its base"),
    };

    private static LocalizedText Depth(SolidShape shape) => shape switch
    {
        SolidShape.TriangularPrism or SolidShape.TriangularPyramid => new("{底面|ていめん}の {三角形|さんかくけい}の {高|たか}さ", "height of its triangle"),
        SolidShape.Cylinder or SolidShape.Cone => new("{底面|ていめん}の {半径|はんけい}", "radius of its base"),
        SolidShape.Sphere => new("{半径|はんけい}", "radius"),
        _ => new("たて", "depth"),
    };
}
