using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Responses;
using Drill.Domain.Text;

namespace Drill.Domain.Items;

/// <summary>One question with its key and grading rule. Stays on the server; the student is given a <see cref="PresentedItem"/>.</summary>
public sealed class Item(ItemId id, LocalizedText prompt, AnswerKey key, LocalizedText hint, IReadOnlyList<LocalizedText> solution, IReadOnlyList<Trap> traps)
{
    private ulong? _fingerprint;

    public ItemId Id => id;

    public LocalizedText Prompt => prompt;

    public AnswerKey Key => key;

    public LocalizedText Hint => hint;

    public IReadOnlyList<LocalizedText> Solution => solution;

    public IReadOnlyList<Trap> Traps => traps;

    /// <summary>Shown with the prompt; null for none.</summary>
    public Figure? Figure { get; init; }

    /// <summary>What makes it another question to the student's eye: its prompt and figure, with what is to be chosen, matched or filled in, in any order.</summary>
    public string Question => Figure is null && Key.Offered is null && Key.Parts is null
        ? Prompt.Ja
        : string.Join('\n', [Prompt.Ja, Figure?.Text.Ja ?? "", .. Shown(Key).Order(StringComparer.Ordinal)]);

    /// <summary>The question in 8 bytes. Of a drill's items two are taken for the same by chance less than once in 10^15 drills.</summary>
    public ulong Fingerprint => _fingerprint ??= Numbers.Fingerprint.Of(Question);

    private static IEnumerable<string> Shown(AnswerKey key) =>
        (key.Offered ?? []).Concat(key.Parts?.Rows ?? []).Select(o => o.Text.Ja).Concat((key.Parts?.Grid?.Rows ?? []).SelectMany(row => row).Select(cell => cell.Text?.Ja ?? ""));
}
