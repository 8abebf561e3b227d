using System.Text.Json.Serialization;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Shapes;

/// <summary>Any shape with straight sides, such as an L: its corners in order, y upwards.</summary>
/// <param name="Name">"L{字|じ}の {形|かたち}", "an L shape".</param>
/// <param name="Sides">One label a side, the first from the first corner to the second; "" where there is none.</param>
public sealed record Polygon(LocalizedText Name, IReadOnlyList<Corner> Corners, IReadOnlyList<string> Sides) : Figure
{
    public override LocalizedText Text
    {
        get
        {
            var labelled = Sides.Where(s => s.Length > 0).Select(LocalizedText.Same).ToArray();
            var list = FigureWords.List(labelled);
            return FigureWords.Said(Name, labelled.Length == 0 ? LocalizedText.Empty : new($"まわりの {{辺|へん}}は {{順|じゅん}}に {list.Ja}", $"sides in order {list.En}"));
        }
    }

    public override string? FindError() =>
        Corners.Count is < 3 or > 12 ? $"{Corners.Count} corners instead of 3 to 12"
        : Sides.Count != Corners.Count ? $"{Sides.Count} labels for {Corners.Count} sides"
        : Corners.Distinct().Count() != Corners.Count ? "two corners on the same place"
        : TwiceArea(Corners) == 0 ? "a shape without area"
        : Label.FindError([.. Sides]) ?? Label.FindError([Name]);

    // The shoelace formula, below 0 where the corners run clockwise.
    internal static Rational TwiceArea(IReadOnlyList<Corner> corners) => corners.Select((c, i) => (From: c, To: corners[(i + 1) % corners.Count]))
        .Aggregate((Rational)0, (sum, side) => sum + (side.From.X * side.To.Y) - (side.To.X * side.From.Y));
}

public sealed record Corner(Rational X, Rational Y);

/// <summary>{正多角形|せいたかくけい} on one of its sides.</summary>
/// <param name="Side">Label of the lower side.</param>
/// <param name="Angle">Label at a corner.</param>
/// <param name="HasSpokes">Whether lines run from the centre to the corners.</param>
public sealed record RegularPolygon(int Sides, string Side = "", string Angle = "", bool HasSpokes = false) : Figure
{
    private static readonly string[] Kanji = ["三", "四", "五", "六", "七", "八", "九", "十"];
    private static readonly string[] Readings = ["さん", "し", "ご", "ろっ", "なな", "はっ", "きゅう", "じっ"];

    [JsonIgnore]
    public LocalizedText Name => Sides switch
    {
        4 => new("{正方形|せいほうけい}", "a square"),
        >= 3 and <= 10 => new($"{{正{Kanji[Sides - 3]}角形|せい{Readings[Sides - 3]}かくけい}}", $"a regular {Sides}-sided polygon"),
        _ => new($"{{正|せい}}{Sides}{{角形|かくけい}}", $"a regular {Sides}-sided polygon"),
    };

    public override LocalizedText Text => FigureWords.Said(Name, FigureWords.Measures(
        (new("1{辺|ぺん}", "side"), Side), (new("{角|かく}", "angle"), Angle)));

    public override string? FindError() => Sides is < 3 or > 12 ? $"{Sides} sides instead of 3 to 12" : Label.FindError(Side, Angle);
}
