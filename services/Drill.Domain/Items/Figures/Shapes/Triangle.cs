using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Shapes;

/// <summary>A triangle on its base. Drawn to scale; what has a label is named, the height dotted when it is labelled.</summary>
/// <param name="Foot">Where the height meets the base, from its left end; below 0 or beyond the base in an obtuse triangle.</param>
public sealed record Triangle(Rational Base, Rational Height, Rational Foot, TriangleLabels Labels) : Figure
{
    public override LocalizedText Text => FigureWords.Said(
        Foot == 0 || Foot == Base ? new("{直角|ちょっかく}{三角形|さんかくけい}", "a right-angled triangle")
        : Foot * 2 == Base ? new("{二等辺|にとうへん}{三角形|さんかくけい}", "an isosceles triangle")
        : new("{三角形|さんかくけい}", "a triangle"),
        FigureWords.Measures(
            (new("{底辺|ていへん}", "base"), Labels.Base),
            (new("{高|たか}さ", "height"), Labels.Height),
            (new("{左|ひだり}の {辺|へん}", "left side"), Labels.Left),
            (new("{右|みぎ}の {辺|へん}", "right side"), Labels.Right),
            (new("{左|ひだり}{下|した}の {角|かく}", "angle at the lower left"), Labels.LeftAngle),
            (new("{右|みぎ}{下|した}の {角|かく}", "angle at the lower right"), Labels.RightAngle),
            (new("{上|うえ}の {角|かく}", "angle at the top"), Labels.TopAngle)));

    public override string? FindError() =>
        Base <= 0 || Height <= 0 ? "a length of 0 or less"
        : Base > Height * 8 || Height > Base * 8 ? "too flat or too thin to be drawn"
        : Foot < 0 - (Base * 2) || Foot > Base * 3 ? "the top lies too far from the base"
        : Label.FindError(Labels.Base, Labels.Height, Labels.Left, Labels.Right, Labels.LeftAngle, Labels.RightAngle, Labels.TopAngle);
}

/// <summary>"6 cm", "50°", □; empty for none.</summary>
public sealed record TriangleLabels(
    string Base = "", string Height = "", string Left = "", string Right = "", string LeftAngle = "", string RightAngle = "", string TopAngle = "");
