using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Shapes;

/// <summary>Two cuboids as one, an L from the front: a cuboid with a step cut out of its upper right.</summary>
/// <param name="Top">How wide the high part is.</param>
/// <param name="Low">How high the low part is.</param>
public sealed record SteppedSolid(Rational Width, Rational Depth, Rational Height, Rational Top, Rational Low, SteppedSolidLabels Labels) : Figure
{
    public override LocalizedText Text => FigureWords.Said(
        new("{直方体|ちょくほうたい}の {右|みぎ}{上|うえ}を {階段|かいだん}の {形|かたち}に {切|き}り{取|と}った {立体|りったい}", "a cuboid with a step cut out of its upper right"),
        FigureWords.Measures(
            (new("よこ", "width"), Labels.Width),
            (new("たて", "depth"), Labels.Depth),
            (new("{高|たか}さ", "height"), Labels.Height),
            (new("{高|たか}い ところの よこ", "width of the high part"), Labels.Top),
            (new("{低|ひく}い ところの よこ", "width of the low part"), Labels.Tread),
            (new("{低|ひく}い ところの {高|たか}さ", "height of the low part"), Labels.Low),
            (new("{段|だん}の {高|たか}さ", "height of the step"), Labels.Riser)));

    public override string? FindError()
    {
        Rational[] edges = [Width, Depth, Height, Top, Low, Width - Top, Height - Low];
        return edges.Min() <= 0 ? "an edge of 0 or less"
            : edges.Max() > edges.Min() * 12 ? "too flat or too thin to be drawn"
            : Label.FindError(Labels.Width, Labels.Depth, Labels.Height, Labels.Top, Labels.Tread, Labels.Low, Labels.Riser);
    }
}

/// <summary>"6 cm" or □; empty for none.</summary>
/// <param name="Height">Of the high part, on the left.</param>
/// <param name="Top">Width of the high part.</param>
/// <param name="Tread">Width of the low part, from the step to the right.</param>
/// <param name="Low">Height of the low part, on the right.</param>
/// <param name="Riser">Height of the step.</param>
public sealed record SteppedSolidLabels(
    string Width = "", string Depth = "", string Height = "", string Top = "", string Tread = "", string Low = "", string Riser = "");
