using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Shapes;

/// <summary>おうぎ{形|がた} standing on its centre.</summary>
/// <param name="Radius">Label of one of its straight sides; empty for none.</param>
/// <param name="Degrees">Above 0, below 360.</param>
/// <param name="Angle">Label at the centre; empty for none.</param>
/// <param name="Arc">Label of the curved side; empty for none.</param>
/// <param name="HasChord">Whether the ends of the arc are joined by a straight line.</param>
public sealed record Sector(string Radius, Rational Degrees, string Angle = "", string Arc = "", bool HasChord = false) : Figure
{
    public override LocalizedText Text => FigureWords.Sentences(
        FigureWords.Unstopped(FigureWords.Said(
            new("おうぎ{形|がた}", "a sector of a circle"),
            FigureWords.Measures(
                (new("{半径|はんけい}", "radius"), Radius),
                (new("{中心角|ちゅうしんかく}", "angle at the centre"), Angle),
                (new("{弧|こ}", "arc"), Arc)))),
        HasChord ? new("{弧|こ}の {両|りょう}はしを {結|むす}ぶ {弦|げん}が ひいて ある", "the ends of its arc are joined by a chord") : LocalizedText.Empty);

    public override string? FindError() =>
        Degrees <= 0 || Degrees >= 360 ? $"a sector of {Degrees} degrees"
        : HasChord && Degrees == 180 ? "the chord of a half circle lies on its sides"
        : Label.FindError(Radius, Angle, Arc);
}
