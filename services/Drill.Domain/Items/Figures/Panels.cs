using Drill.Domain.Text;

namespace Drill.Domain.Items.Figures;

/// <summary>Small figures side by side, named to be chosen from: あ, い, う, え. One alone needs no name.</summary>
public sealed record Panels(IReadOnlyList<Panel> Items) : Figure
{
    private const int Most = 6;

    public override LocalizedText Text => FigureWords.Sentences(Items.Select(Say));

    public override string? FindError() =>
        Items.Count is < 1 or > Most ? $"{Items.Count} panels instead of 1 to {Most}"
        : Items.Any(p => p.Figure is Panels) ? "panels within panels"
        : Items.Count > 1 && Items.Any(p => p.Name.Ja.Length == 0) ? "panels to choose from need names"
        : Items.GroupBy(p => p.Name).Any(g => g.Count() > 1) ? "two panels have the same name"
        : Label.FindError(Items.Select(p => p.Name))
            ?? Items.Select(p => Markup.FindError(p.Said.Ja) ?? Markup.FindError(p.Said.En) ?? p.Figure.FindError()).FirstOrDefault(e => e is not null)
            ?? (Items.Any(p => p.Said.Ja.Length == 0 != (p.Said.En.Length == 0)) ? "what is said of a panel is there in one language only" : null);

    private static LocalizedText Say(Panel panel)
    {
        var said = FigureWords.Unstopped(panel.Said.Ja.Length == 0 ? panel.Figure.Text : panel.Said);
        return panel.Name.Ja.Length == 0 ? said : new($"{panel.Name.Ja}：{said.Ja}", $"{panel.Name.En}: {said.En}");
    }
}

/// <param name="Name">"あ" and "A".</param>
/// <param name="Said">In place of the figure's own text, where that would answer the item: 「まっすぐな せんが 3ぼん、1かしょ あいて いる」.</param>
public sealed record Panel(LocalizedText Name, Figure Figure, LocalizedText? Said = null)
{
    public LocalizedText Said { get; init; } = Said ?? LocalizedText.Empty;
}
