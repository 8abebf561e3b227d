using System.Text.Json.Serialization;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Measures;

[JsonConverter(typeof(JsonStringEnumConverter<ScaleShape>))]
public enum ScaleShape
{
    [JsonStringEnumMemberName("ruler")] Ruler,
    [JsonStringEnumMemberName("thermometer")] Thermometer,
    [JsonStringEnumMemberName("cup")] Cup,
    [JsonStringEnumMemberName("dial")] Dial,
}

/// <summary>A measuring instrument to be read off: ものさし, {温度計|おんどけい}, {計量|けいりょう}カップ, はかり.</summary>
/// <param name="Unit">Beside the scale: "cm", "°C", "dL", "g".</param>
public sealed record Scale(ScaleShape Shape, Ticks Ticks, Rational Reading, string Unit) : Figure
{
    public override LocalizedText Text
    {
        get
        {
            var (numbered, steps) = Ticks.Place(Reading);
            var (at, step) = (FigureWords.Write(numbered), FigureWords.Write(Ticks.Major));
            var place = steps == 0 ? new LocalizedText($"{at}の ところ", $"at {at}")
                : new($"{at}から {steps}め{{盛|も}}り {{先|さき}}", $"{FigureWords.Count((int)steps.Numerator, "mark")} past {at}");
            var parts = Ticks.Major / Ticks.Minor;
            var scale = parts == 1
                ? new LocalizedText($"{Name.Ja}（{Unit}）", $"{Name.En} in {Unit}")
                : new($"{Name.Ja}（{Unit}）、{step}が {parts}め{{盛|も}}り", $"{Name.En} in {Unit}, {parts} marks to every {step}");
            return FigureWords.Sentences(scale, new($"さしているのは {place.Ja}", $"it shows a place {place.En}"));
        }
    }

    private LocalizedText Name => Shape switch
    {
        ScaleShape.Ruler => new("ものさし", "a ruler"),
        ScaleShape.Thermometer => new("{温度計|おんどけい}", "a thermometer"),
        ScaleShape.Cup => new("{計量|けいりょう}カップ", "a measuring cup"),
        _ => new("はかり", "kitchen scales"),
    };

    public override string? FindError() =>
        Ticks.FindError()
        ?? (!Ticks.Contains(Reading) ? $"{Reading} lies outside the scale"
            : !Ticks.IsOnMark(Reading) ? $"{Reading} lies on no mark and cannot be read off"
            : Shape != ScaleShape.Thermometer && Ticks.From < 0 ? "only a thermometer goes below 0"
            : Unit.Length is 0 or > 4 ? "a scale has a unit of up to 4 letters"
            : Label.FindError(Unit));
}
