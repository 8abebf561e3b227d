using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Counting;

/// <summary>テープ{図|ず}: one tape, or up to three under each other to compare, on one scale and starting at the same edge.</summary>
public sealed record TapeDiagram(IReadOnlyList<Tape> Tapes) : Figure
{
    private static readonly Rational LongestToShortest = 100;

    /// <summary>One tape without a name.</summary>
    public static TapeDiagram Of(string total, params IReadOnlyList<TapeSegment> segments) => new([new(LocalizedText.Empty, segments, total)]);

    public override LocalizedText Text => FigureWords.Sentences([new("テープ{図|ず}", "a tape diagram"), .. Tapes.Select(Say)]);

    public override string? FindError()
    {
        if (Tapes.Count is < 1 or > 3) return $"{Tapes.Count} tapes instead of 1 to 3";
        if (Tapes.Count > 1 && Tapes.Any(t => t.Name.Ja.Length == 0)) return "tapes to compare need names";
        if (Tapes.Any(t => t.Segments.Count is < 1 or > 12)) return "a tape has 1 to 12 segments";
        var segments = Tapes.SelectMany(t => t.Segments).ToArray();
        if (segments.Any(s => s.Length <= 0)) return "a segment has no length";
        if (Tapes.Max(t => t.Length) > segments.Min(s => s.Length) * LongestToShortest) return "a segment is too short beside the tape to be seen";
        return Label.FindError([.. segments.Select(s => s.Label), .. Tapes.Select(t => t.Total)]) ?? Label.FindError(Tapes.Select(t => t.Name));
    }

    private static LocalizedText Say(Tape tape)
    {
        var unmarked = tape.Segments.Count(s => s.Label.Length == 0);
        var list = FigureWords.List(
        [
            .. tape.Segments.Where(s => s.Label.Length > 0).Select(s => LocalizedText.Same(s.Label)),
            .. unmarked == 0 ? Array.Empty<LocalizedText>() : [new($"しるしの ない ぶぶんが {unmarked}つ", FigureWords.Count(unmarked, "unmarked part"))],
        ]);
        var (ja, en) = tape.Name.Ja.Length == 0 ? ("", "") : ($"{tape.Name.Ja}：", $"{tape.Name.En}: ");
        return tape.Total.Length == 0
            ? new($"{ja}{list.Ja}", $"{en}{list.En}")
            : new($"{ja}{list.Ja}、ぜんたいは {tape.Total}", $"{en}{list.En}, {tape.Total} in all");
    }
}

/// <param name="Name">Before the tape: "{赤|あか}", "red"; empty for one tape alone.</param>
/// <param name="Total">Over the whole tape; empty for none.</param>
public sealed record Tape(LocalizedText Name, IReadOnlyList<TapeSegment> Segments, string Total = "")
{
    internal Rational Length => Segments.Aggregate((Rational)0, (sum, s) => sum + s.Length);
}

/// <param name="Length">Drawn length in the item's unit.</param>
public sealed record TapeSegment(Rational Length, string Label);
