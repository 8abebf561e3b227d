using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures.Counting;

/// <summary>Lockers with a thing in each: {上|うえ}から 2だんめの {左|ひだり}から 3ばんめ.</summary>
/// <param name="Rows">From the top, each from the left. Names are short (くま, bear); empty for a free locker, □ for the one asked for.</param>
public sealed record Shelf(IReadOnlyList<IReadOnlyList<LocalizedText>> Rows) : Figure
{
    // Letters that stand beside each other in the width of a narrow screen and can still be read.
    private const int MostAcross = 24;

    public override LocalizedText Text => FigureWords.Sentences([new("たな", "a shelf"), .. Rows.Select(Say)]);

    public override string? FindError() =>
        Rows.Count is < 1 or > 5 ? $"{Rows.Count} rows instead of 1 to 5"
        : Rows[0].Count is < 1 or > 6 ? $"{Rows[0].Count} columns instead of 1 to 6"
        : Rows.Any(r => r.Count != Rows[0].Count) ? "rows of different lengths"
        : Rows.SelectMany(r => r).FirstOrDefault(t => Width(t) * Rows[0].Count > MostAcross) is { } tooLong ? $"'{tooLong.Ja}' is too long for {Rows[0].Count} columns"
        : Label.FindError(Rows.SelectMany(r => r));

    private LocalizedText Say(IReadOnlyList<LocalizedText> row, int index)
    {
        var things = FigureWords.List(row.Select(t => t.Ja.Length == 0 ? new("からっぽ", "empty") : t));
        return Rows.Count == 1
            ? new($"ひだりから {things.Ja}", $"from the left: {things.En}")
            : new($"うえから {index + 1}だんめは、ひだりから {things.Ja}", $"row {index + 1} from the top, from the left: {things.En}");
    }

    // Two letters of English are about as wide as one kana.
    private static int Width(LocalizedText thing) => Math.Max(Markup.ToPlainText(thing.Ja).Length, (thing.En.Length + 1) / 2);
}
