using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Counting;

/// <summary>Bars of length 1, each cut into the same number of equal parts, the first so many of them shaded: 2 bars, 4 parts, 7 shaded is 7/4.</summary>
/// <param name="Length">Of one bar: "1 m", "1 L"; empty for none.</param>
public sealed record FractionBar(int Parts, int Shaded, int Bars = 1, string Length = "") : Figure
{
    public override LocalizedText Text
    {
        get
        {
            var of = Length.Length == 0 ? new LocalizedText("テープ", "bar") : new($"{Length}の テープ", $"bar of {Length}");
            return Bars == 1
                ? FigureWords.Sentences(new LocalizedText($"{Parts}こに {{等|ひと}}しく わけた {of.Ja}、{Shaded}こ ぶんに {{色|いろ}}", $"a {of.En} cut into {Parts} equal parts, {Shaded} shaded"))
                : FigureWords.Sentences(new LocalizedText($"それぞれ {Parts}こに {{等|ひと}}しく わけた {of.Ja}が {Bars}つ、ぜんぶで {Shaded}こ ぶんに {{色|いろ}}", $"{Bars} equal bars, each {(Length.Length == 0 ? "" : $"{Length} long and ")}cut into {Parts} equal parts, {Shaded} parts shaded in all"));
        }
    }

    public override string? FindError() =>
        Parts is < 1 or > 20 ? $"{Parts} parts cannot be told apart"
        : Bars is < 1 or > 4 ? $"{Bars} bars instead of 1 to 4"
        : Shaded < 0 || Shaded > Parts * Bars ? $"{Shaded} of {Parts * Bars} parts shaded"
        : Label.FindError(Length);
}
