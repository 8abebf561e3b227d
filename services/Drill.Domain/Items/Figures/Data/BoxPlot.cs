using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Data;

/// <summary>{箱|はこ}ひげ{図|ず}: one, or up to four under each other on one scale.</summary>
public sealed record BoxPlot(LocalizedText Title, IReadOnlyList<FiveNumbers> Boxes, Axis Axis) : Figure
{
    public override LocalizedText Text => FigureWords.Sentences(
        [new($"{{箱|はこ}}ひげ{{図|ず}}「{Title.Ja}」", $"a box plot “{Title.En}”"), .. Boxes.Select(Say)]);

    public override string? FindError() =>
        Boxes.Count is < 1 or > 4 ? $"{Boxes.Count} boxes instead of 1 to 4"
        : Boxes.Any(b => b.Least > b.LowerQuartile || b.LowerQuartile > b.Median || b.Median > b.UpperQuartile || b.UpperQuartile > b.Greatest) ? "the five numbers are not in order"
        : Boxes.Any(b => b.Least == b.Greatest) ? "a box without length"
        : Boxes.Count > 1 && Boxes.Any(b => b.Name.Ja.Length == 0) ? "boxes to compare need names"
        : Axis.FindError(Boxes.SelectMany(b => new[] { b.Least, b.Greatest })) ?? Label.FindError([Title, .. Boxes.Select(b => b.Name)]);

    private LocalizedText Say(FiveNumbers box)
    {
        string W(Rational value) => FigureWords.Write(value);
        var (ja, en) = box.Name.Ja.Length == 0 ? ("", "") : ($"{box.Name.Ja}：", $"{box.Name.En}: ");
        return new(
            $"{ja}ひげは {W(box.Least)}から {W(box.Greatest)}まで、{{箱|はこ}}は {W(box.LowerQuartile)}から {W(box.UpperQuartile)}まで、{{箱|はこ}}の {{中|なか}}の {{線|せん}}は {W(box.Median)}",
            $"{en}whiskers from {W(box.Least)} to {W(box.Greatest)}, box from {W(box.LowerQuartile)} to {W(box.UpperQuartile)}, line in the box at {W(box.Median)}");
    }
}

/// <param name="Name">Before the box; empty for one alone.</param>
public sealed record FiveNumbers(LocalizedText Name, Rational Least, Rational LowerQuartile, Rational Median, Rational UpperQuartile, Rational Greatest);
