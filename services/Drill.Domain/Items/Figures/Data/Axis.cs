using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Data;

/// <summary>The scale of a graph. <see cref="Ticks.From"/> above 0 is drawn with a break.</summary>
/// <param name="Unit">"人" and "children", above the scale: <c>{人|にん}</c>, <c>cm</c>.</param>
public sealed record Axis(Ticks Ticks, LocalizedText Unit)
{
    public static Axis From0(Rational to, Rational major, Rational minor, LocalizedText unit) => new(new(0, to, major, minor), unit);

    internal string? FindError(IEnumerable<Rational> values) =>
        Ticks.FindError()
        ?? Label.FindError([Unit])
        ?? (values.Any(v => !Ticks.Contains(v)) ? "a value lies outside the axis" : null);

    /// <summary>The value with its unit as the graph's text says it; □ where it is asked for.</summary>
    internal LocalizedText Say(Rational? value)
    {
        var number = value is { } v ? FigureWords.Write(v) : Label.Blank;
        return new($"{number}{Unit.Ja}", Unit.En.Length == 0 ? number : $"{number} {Unit.En}");
    }
}
