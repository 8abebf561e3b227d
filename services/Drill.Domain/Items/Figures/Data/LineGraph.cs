using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Data;

/// <summary>{折|お}れ{線|せん}グラフ of one or two series.</summary>
/// <param name="Names">Under the points: 1{月|がつ}, 2{月|がつ}.</param>
public sealed record LineGraph(LocalizedText Title, IReadOnlyList<LocalizedText> Names, IReadOnlyList<Series> Series, Axis Axis) : Figure
{
    public override LocalizedText Text => FigureWords.Sentences(
        [new($"{{折|お}}れ{{線|せん}}グラフ「{Title.Ja}」", $"a line graph “{Title.En}”"), .. Series.Select(Say)]);

    public override string? FindError() =>
        Names.Count is < 2 or > 14 ? $"{Names.Count} points instead of 2 to 14"
        : Series.Count is < 1 or > 2 ? $"{Series.Count} lines instead of 1 or 2"
        : Series.Any(s => s.Values.Count != Names.Count) ? "a line has not as many points as there are names"
        : Series.Count > 1 && Series.Any(s => s.Name.Ja.Length == 0) ? "two lines need names"
        : Axis.FindError(Series.SelectMany(s => s.Values)) ?? Label.FindError([Title, .. Names, .. Series.Select(s => s.Name)]);

    private LocalizedText Say(Series series)
    {
        var points = FigureWords.List(Names.Zip(series.Values, (name, value) => new LocalizedText($"{name.Ja} {Axis.Say(value).Ja}", $"{name.En} {Axis.Say(value).En}")));
        return series.Name.Ja.Length == 0 ? points : new($"{series.Name.Ja}：{points.Ja}", $"{series.Name.En}: {points.En}");
    }
}

/// <param name="Name">Empty for one line alone.</param>
public sealed record Series(LocalizedText Name, IReadOnlyList<Rational> Values);
