using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Responses;
using Drill.Domain.Text;

namespace Drill.Domain.Items;

/// <summary>What a template's author writes for one drawing of numbers.</summary>
public sealed record ItemDraft
{
    public required LocalizedText Prompt { get; init; }

    /// <summary>A picture made from the same numbers, shown with the prompt; null for none.</summary>
    public Figure? Figure { get; init; }

    public required AnswerKey Key { get; init; }

    /// <summary>One sentence that helps to start, without giving the answer away.</summary>
    public required LocalizedText Hint { get; init; }

    /// <summary>The steps of a worked solution with this item's own numbers; the last one states the answer.</summary>
    public required IReadOnlyList<LocalizedText> Solution { get; init; }

    /// <summary>Wrong responses with a name. One that happens to be right, or that repeats an earlier one, is dropped when the item is made.</summary>
    public required IReadOnlyList<Trap> Traps { get; init; }
}
