using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Text;

namespace Drill.Content.Choices;

/// <summary>The key of a choice, and the wrong responses that are known by name.</summary>
internal sealed record Choice(AnswerKey Key, IReadOnlyList<Trap> Traps)
{
    public IReadOnlyList<ChoiceOption> Shown => Key.Offered ?? [];

    /// <summary>The text of the right option.</summary>
    public LocalizedText Right => Key.Show(Key.RightResponse);
}
