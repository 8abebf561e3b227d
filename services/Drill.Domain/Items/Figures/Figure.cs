using System.Text.Json.Serialization;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Figures.Data;
using Drill.Domain.Items.Figures.Lattice;
using Drill.Domain.Items.Figures.Measures;
using Drill.Domain.Items.Figures.Shapes;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures;

/// <summary>
/// A picture made from an item's numbers: pure data in the item's own units, which the browser draws (<c>web/shared/figures</c>).
/// The place of the answer is □ (<see cref="Label.Blank"/>), and a figure never shows what belongs there.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(NumberLine), "number-line")]
[JsonDerivedType(typeof(FractionBar), "fraction-bar")]
[JsonDerivedType(typeof(DotArray), "dot-array")]
[JsonDerivedType(typeof(DotGroups), "dot-groups")]
[JsonDerivedType(typeof(TapeDiagram), "tape-diagram")]
[JsonDerivedType(typeof(ColumnArithmetic), "column-arithmetic")]
[JsonDerivedType(typeof(AreaGrid), "area-grid")]
[JsonDerivedType(typeof(Angle), "angle")]
[JsonDerivedType(typeof(Triangle), "triangle")]
[JsonDerivedType(typeof(Quadrilateral), "quadrilateral")]
[JsonDerivedType(typeof(Polygon), "polygon")]
[JsonDerivedType(typeof(RegularPolygon), "regular-polygon")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Solid), "solid")]
[JsonDerivedType(typeof(ClockFace), "clock-face")]
[JsonDerivedType(typeof(Money), "money")]
[JsonDerivedType(typeof(Scale), "scale")]
[JsonDerivedType(typeof(BarGraph), "bar-graph")]
[JsonDerivedType(typeof(LineGraph), "line-graph")]
[JsonDerivedType(typeof(CircleGraph), "circle-graph")]
[JsonDerivedType(typeof(BandGraph), "band-graph")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Histogram), "histogram")]
[JsonDerivedType(typeof(DotPlot), "dot-plot")]
[JsonDerivedType(typeof(BoxPlot), "box-plot")]
[JsonDerivedType(typeof(Coordinates), "coordinates")]
[JsonDerivedType(typeof(Panels), "panels")]
[JsonDerivedType(typeof(LatticeDrawing), "lattice")]
[JsonDerivedType(typeof(Soroban), "soroban")]
[JsonDerivedType(typeof(Sector), "sector")]
[JsonDerivedType(typeof(Pictograph), "pictograph")]
[JsonDerivedType(typeof(Shelf), "shelf")]
[JsonDerivedType(typeof(LengthTapes), "length-tapes")]
[JsonDerivedType(typeof(SteppedSolid), "stepped-solid")]
[JsonDerivedType(typeof(NamedCuboid), "named-cuboid")]
[JsonDerivedType(typeof(CubePiles), "cube-piles")]
public abstract record Figure
{
    private protected Figure()
    {
    }

    /// <summary>What the figure shows, in markup, for a child who cannot see it: what can be read off it, and nothing more.</summary>
    public abstract LocalizedText Text { get; }

    /// <summary>What cannot be drawn, is silly, or gives the answer away, in words for the author; null when the figure is sound.</summary>
    public abstract string? FindError();
}
