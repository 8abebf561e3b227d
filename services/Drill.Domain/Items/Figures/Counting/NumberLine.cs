using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Counting;

/// <summary>{数直線|すうちょくせん}. A numbered mark on which □ stands is drawn without its number.</summary>
public sealed record NumberLine(Ticks Ticks, IReadOnlyList<Mark> Marks, Notation Notation = Notation.Decimal) : Figure
{
    public override LocalizedText Text => FigureWords.Sentences([Line, .. Marks.Select(Say)]);

    private LocalizedText Line
    {
        get
        {
            var (from, to, minor) = (Write(Ticks.From), Write(Ticks.To), Write(Ticks.Minor));
            return Ticks.Major == Ticks.Minor
                ? new($"{from}から {to}までの {{数直線|すうちょくせん}}", $"a number line from {from} to {to}")
                : new($"{from}から {to}までの {{数直線|すうちょくせん}}、{Write(Ticks.Major)}ごとに {(Ticks.Major / Ticks.Minor).Numerator}こに わかれている",
                    $"a number line from {from} to {to}, every {Write(Ticks.Major)} cut into {(Ticks.Major / Ticks.Minor).Numerator} equal parts");
        }
    }

    public override string? FindError() =>
        Ticks.FindError()
        ?? Label.FindError(Marks.Select(m => m.Label))
        ?? (Marks.FirstOrDefault(m => !Ticks.Contains(m.At)) is { } outside ? $"the mark at {outside.At} lies outside"
            : Marks.FirstOrDefault(m => m.Label.Ja.Length == 0) is { } bare ? $"the mark at {bare.At} has no label"
            : Marks.GroupBy(m => m.At).Any(g => g.Count() > 1) ? "two marks stand on the same place"
            : null);

    // By counting, as on paper: the value of a mark is what the child is to find out.
    private LocalizedText Say(Mark mark)
    {
        var (numbered, steps) = Ticks.Place(mark.At);
        var (ja, en) = (mark.Label.Ja, mark.Label.En);
        if (mark.IsBlank && steps == 0 && mark.At > Ticks.From) (numbered, steps) = (numbered - Ticks.Major, Ticks.Major / Ticks.Minor);
        if (steps == 0) return new($"{Write(numbered)}の ところに {ja}", $"{en} stands at {Write(numbered)}");
        return steps.IsWhole
            ? new($"{Write(numbered)}から {{右|みぎ}}へ {steps}め{{盛|も}}りの ところに {ja}", $"{en} stands {FigureWords.Count((int)steps.Numerator, "mark")} to the right of {Write(numbered)}")
            : new($"{Write(numbered)}と {Write(numbered + Ticks.Major)}の {{間|あいだ}}に {ja}", $"{en} stands between {Write(numbered)} and {Write(numbered + Ticks.Major)}");
    }

    private string Write(Rational value) => FigureWords.Write(value, Notation, Ticks.Minor.Denominator);
}

/// <param name="Label">"ア" and "A", a number, or □.</param>
public sealed record Mark(Rational At, LocalizedText Label)
{
    internal bool IsBlank => Label.Ja.Contains(Figures.Label.Blank, StringComparison.Ordinal);

    /// <summary>The number asked for.</summary>
    public static Mark Blank(Rational at) => new(at, Figures.Label.BlankName);
}
