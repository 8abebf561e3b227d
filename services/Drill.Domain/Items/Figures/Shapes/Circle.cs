using System.Text.Json.Serialization;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Shapes;

[JsonConverter(typeof(JsonStringEnumConverter<CircleMeasure>))]
public enum CircleMeasure
{
    [JsonStringEnumMemberName("radius")] Radius,
    [JsonStringEnumMemberName("diameter")] Diameter,
}

/// <summary>A circle, or a part of one, with its radius or diameter.</summary>
/// <param name="Measure">The line that is drawn and labelled.</param>
/// <param name="Degrees">360 for the whole circle, 180 a half, 90 a quarter.</param>
/// <param name="Angle">Label at the centre of a part of the circle; empty for none.</param>
public sealed record Circle(CircleMeasure Measure, string Label, int Degrees = 360, string Angle = "") : Figure
{
    public override LocalizedText Text => FigureWords.Said(
        Degrees switch
        {
            360 => new("{円|えん}", "a circle"),
            180 => new("{半円|はんえん}", "a half circle"),
            90 => new("{円|えん}の 4{分|ぶん}の 1の {形|かたち}", "a quarter circle"),
            _ => new("おうぎ{形|がた}", "a sector of a circle"),
        },
        FigureWords.Measures(
            (Measure == CircleMeasure.Radius ? new("{半径|はんけい}", "radius") : new("{直径|ちょっけい}", "diameter"), Label),
            (new("{中心角|ちゅうしんかく}", "angle at the centre"), Angle)));

    public override string? FindError() =>
        Degrees is < 1 or > 360 ? $"a circle of {Degrees} degrees"
        : Measure == CircleMeasure.Diameter && Degrees is not (180 or 360) ? "only a whole or a half circle shows a diameter"
        : Angle.Length > 0 && Degrees == 360 ? "a whole circle has no angle at its centre"
        : Figures.Label.FindError(Label, Angle);
}
