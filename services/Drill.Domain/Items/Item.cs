using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Responses;
using Drill.Domain.Text;

namespace Drill.Domain.Items;

/// <summary>One question with its key and grading rule. Stays on the server; the student is given a <see cref="PresentedItem"/>.</summary>
public sealed record Item(ItemId Id, LocalizedText Prompt, AnswerKey Key, LocalizedText Hint, IReadOnlyList<LocalizedText> Solution, IReadOnlyList<Trap> Traps)
{
    /// <summary>Shown with the prompt; null for none.</summary>
    public Figure? Figure { get; init; }

    /// <summary>What makes it another question to the student's eye: its prompt and figure, with its options in any order.</summary>
    public string Question => Figure is null && Key.Offered is null
        ? Prompt.Ja
        : string.Join('\n', [Prompt.Ja, Figure?.Text.Ja ?? "", .. (Key.Offered ?? []).Select(o => o.Text.Ja).Order(StringComparer.Ordinal)]);
}
