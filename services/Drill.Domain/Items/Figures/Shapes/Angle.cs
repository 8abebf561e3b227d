using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Shapes;

/// <summary>Two arms and the arc between them, counted anticlockwise from the right.</summary>
/// <param name="Degrees">1–360.</param>
/// <param name="Label">At the arc: "50°", "x" or □.</param>
/// <param name="HasProtractor">Whether it lies on a protractor to be read off; up to 180.</param>
public sealed record Angle(int Degrees, string Label, bool HasProtractor = false) : Figure
{
    public override LocalizedText Text => FigureWords.Sentences(
        new LocalizedText($"{Size.Ja} {{角|かく}}{(Label.Length == 0 ? "" : $"、しるしは {Label}")}", $"{Size.En} angle{(Label.Length == 0 ? "" : $", marked {Label}")}"),
        // Who reads the protractor reads this number off it.
        HasProtractor ? new($"{{分度器|ぶんどき}}の 0から はかって、もう {{一方|いっぽう}}の {{辺|へん}}は {Degrees}の め{{盛|も}}り", $"on a protractor, counted from 0, its other arm lies on the mark {Degrees}") : LocalizedText.Empty);

    public override string? FindError() =>
        Degrees is < 1 or > 360 ? $"an angle of {Degrees} degrees"
        : HasProtractor && Degrees > 180 ? "a protractor reads up to 180 degrees"
        : HasProtractor && Label.Contains($"{Degrees}", StringComparison.Ordinal) ? "the label tells what is to be read off"
        : Figures.Label.FindError(Label);

    private LocalizedText Size => Degrees switch
    {
        < 90 => new("{直角|ちょっかく}より {小|ちい}さい", "an acute"),
        90 => new("{直角|ちょっかく}の", "a right"),
        < 180 => new("{直角|ちょっかく}より {大|おお}きく、{半回転|はんかいてん}より {小|ちい}さい", "an obtuse"),
        180 => new("{半回転|はんかいてん}の", "a straight"),
        < 360 => new("{半回転|はんかいてん}より {大|おお}きい", "a reflex"),
        _ => new("1{回転|かいてん}の", "a full-turn"),
    };
}
