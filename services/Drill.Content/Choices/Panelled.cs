using Drill.Domain.Items.Figures;
using Drill.Domain.Text;

namespace Drill.Content.Choices;

/// <summary>Figures to choose from: あ, い, う, え.</summary>
internal static class Panelled
{
    public static readonly IReadOnlyList<LocalizedText> Names =
        [new("あ", "A"), new("い", "B"), new("う", "C"), new("え", "D"), new("お", "E"), new("か", "F")];

    public static Panels Of(IEnumerable<Figure> figures) => Of(figures.Select(f => (f, LocalizedText.Empty)));

    /// <param name="figures">Each with what is said of it to a child who cannot see it; empty where its own text will do.</param>
    public static Panels Of(IEnumerable<(Figure Figure, LocalizedText Said)> figures) =>
        new([.. figures.Select((f, i) => new Panel(Names[i], f.Figure, f.Said))]);
}
