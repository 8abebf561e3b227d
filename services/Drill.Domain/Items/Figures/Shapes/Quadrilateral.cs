using System.Text.Json.Serialization;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Shapes;

[JsonConverter(typeof(JsonStringEnumConverter<QuadrilateralShape>))]
public enum QuadrilateralShape
{
    [JsonStringEnumMemberName("square")] Square,
    [JsonStringEnumMemberName("rectangle")] Rectangle,
    [JsonStringEnumMemberName("parallelogram")] Parallelogram,
    [JsonStringEnumMemberName("trapezium")] Trapezium,
    [JsonStringEnumMemberName("rhombus")] Rhombus,
}

/// <summary>Made by the functions named after the shapes. A rhombus stands on its corner, its size that of its diagonals.</summary>
/// <param name="Shift">How far the upper side begins to the right of the lower one.</param>
public sealed record Quadrilateral(QuadrilateralShape Shape, Rational Width, Rational Height, Rational Top, Rational Shift, QuadrilateralLabels Labels) : Figure
{
    public override LocalizedText Text => FigureWords.Said(Name, FigureWords.Measures(
        (IsUpright ? new("よこ", "width") : Shape == QuadrilateralShape.Trapezium ? new("{下底|かてい}", "lower side") : new("{底辺|ていへん}", "base"), Labels.Width),
        (Shape == QuadrilateralShape.Trapezium ? new("{上底|じょうてい}", "upper side") : new("{上|うえ}の {辺|へん}", "upper side"), Labels.Top),
        (IsUpright ? new("たて", "height") : new("{高|たか}さ", "height"), Labels.Height),
        (new("ななめの {辺|へん}", "slanting side"), Labels.Side),
        (new("よこの {対角線|たいかくせん}", "diagonal across"), Labels.AcrossDiagonal),
        (new("たての {対角線|たいかくせん}", "diagonal down"), Labels.DownDiagonal),
        (new("{左|ひだり}{下|した}の {角|かく}", "angle at the lower left"), Labels.LeftAngle)));

    private bool IsUpright => Shape is QuadrilateralShape.Square or QuadrilateralShape.Rectangle;

    private LocalizedText Name => Shape switch
    {
        QuadrilateralShape.Square => new("{正方形|せいほうけい}", "a square"),
        QuadrilateralShape.Rectangle => new("{長方形|ちょうほうけい}", "a rectangle"),
        QuadrilateralShape.Parallelogram => new("{平行四辺形|へいこうしへんけい}", "a parallelogram"),
        QuadrilateralShape.Trapezium => new("{台形|だいけい}", "a trapezium"),
        _ => new("ひし{形|がた}", "a rhombus"),
    };

    public static Quadrilateral Square(Rational side, QuadrilateralLabels labels) => new(QuadrilateralShape.Square, side, side, side, 0, labels);

    public static Quadrilateral Rectangle(Rational width, Rational height, QuadrilateralLabels labels) => new(QuadrilateralShape.Rectangle, width, height, width, 0, labels);

    public static Quadrilateral Parallelogram(Rational width, Rational height, Rational shift, QuadrilateralLabels labels) => new(QuadrilateralShape.Parallelogram, width, height, width, shift, labels);

    public static Quadrilateral Trapezium(Rational bottom, Rational top, Rational height, Rational shift, QuadrilateralLabels labels) => new(QuadrilateralShape.Trapezium, bottom, height, top, shift, labels);

    public static Quadrilateral Rhombus(Rational across, Rational down, QuadrilateralLabels labels) => new(QuadrilateralShape.Rhombus, across, down, across, 0, labels);

    public override string? FindError() =>
        Width <= 0 || Height <= 0 || Top <= 0 ? "a length of 0 or less"
        : Width > Height * 10 || Height > Width * 10 ? "too flat or too thin to be drawn"
        : Shape == QuadrilateralShape.Square && Width != Height ? "a square has equal sides"
        : Shape != QuadrilateralShape.Trapezium && Top != Width ? "only a trapezium has an upper side of its own length"
        : Shape == QuadrilateralShape.Trapezium && Top == Width ? "a trapezium with equal sides is a parallelogram"
        : Shape is not (QuadrilateralShape.Trapezium or QuadrilateralShape.Parallelogram) && Shift != 0 ? "only a parallelogram or a trapezium leans"
        : Shift < 0 - (Width * 2) || Shift > Width * 2 ? "leans too far"
        : Label.FindError(Labels.Width, Labels.Height, Labels.Top, Labels.Side, Labels.AcrossDiagonal, Labels.DownDiagonal, Labels.LeftAngle);
}

/// <summary>"6 cm", "50°", □; empty for none. The height of a leaning shape is dotted when labelled.</summary>
public sealed record QuadrilateralLabels(
    string Width = "", string Height = "", string Top = "", string Side = "", string AcrossDiagonal = "", string DownDiagonal = "", string LeftAngle = "");
