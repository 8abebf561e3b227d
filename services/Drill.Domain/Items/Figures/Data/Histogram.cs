using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Data;

/// <summary>ヒストグラム / {柱状|ちゅうじょう}グラフ: classes of equal width, each from its lower bound up to but without its upper one.</summary>
/// <param name="Quantity">Under the classes: "m", "{点|てん}".</param>
/// <param name="Axis">Of the counts.</param>
public sealed record Histogram(LocalizedText Title, Rational From, Rational ClassWidth, IReadOnlyList<int> Counts, LocalizedText Quantity, Axis Axis) : Figure
{
    public override LocalizedText Text => FigureWords.Sentences(
        new LocalizedText($"ヒストグラム「{Title.Ja}」", $"a histogram “{Title.En}”"),
        FigureWords.List(Counts.Select((count, i) =>
        {
            var (from, to) = (FigureWords.Write(From + (ClassWidth * i)), FigureWords.Write(From + (ClassWidth * (i + 1))));
            return new LocalizedText($"{from}{Quantity.Ja}{{以上|いじょう}} {to}{Quantity.Ja}{{未満|みまん}} {Axis.Say(count).Ja}", $"{from} up to {to} {Quantity.En}: {Axis.Say(count).En}");
        })));

    public override string? FindError() =>
        Counts.Count is < 2 or > 12 ? $"{Counts.Count} classes instead of 2 to 12"
        : ClassWidth <= 0 ? "classes without width"
        : Counts.Sum() == 0 ? "nothing was counted"
        : Axis.Ticks.From != 0 ? "counts start at 0"
        : Axis.FindError(Counts.Select(c => (Rational)c)) ?? Label.FindError([Title, Quantity]);
}
