using Drill.Domain.Items.Responses;
using Drill.Domain.Text;

namespace Drill.Domain.Items;

/// <summary>One question with its key and grading rule. Stays on the server; the student is given a <see cref="PresentedItem"/>.</summary>
public sealed record Item(ItemId Id, LocalizedText Prompt, AnswerKey Key, LocalizedText Hint, IReadOnlyList<LocalizedText> Solution, IReadOnlyList<Trap> Traps)
{
    /// <summary>What makes it another question to the student's eye: its prompt, with its options in any order.</summary>
    public string Question => Key.Offered is { } options ? string.Join('\n', [Prompt.Ja, .. options.Select(o => o.Text.Ja).Order(StringComparer.Ordinal)]) : Prompt.Ja;
}
