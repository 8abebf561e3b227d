using Drill.Content.Choices;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Text;

namespace Drill.Content.Grade1.Numbers;

/// <summary>どちらが おおきい: the signs of comparison come in the second grade, so the bigger number is tapped.</summary>
internal static class BiggerOfTwo
{
    /// <param name="Text">As it is written, where that is a sum.</param>
    public sealed record Side(int Value, string? Text = null)
    {
        public string Shown => Text ?? $"{Value}";
    }

    /// <param name="idea">What leads to the smaller one.</param>
    /// <param name="look">What to look at, said before the two are compared.</param>
    public static ItemDraft Draft(Side left, Side right, Misconception idea, LocalizedText hint, params IReadOnlyList<LocalizedText> look)
    {
        var (bigger, smaller) = left.Value > right.Value ? (left, right) : (right, left);
        var choice = OneOf.InOrder([Maths(left), Maths(right)], bigger == left ? 0 : 1, (idea, bigger == left ? 1 : 0));
        return new ItemDraft
        {
            Prompt = new($"${left.Shown}$と ${right.Shown}$では、どちらが おおきいですか。", $"Which is bigger, ${left.Shown}$ or ${right.Shown}$?"),
            Key = choice.Key,
            Hint = hint,
            Solution =
            [
                .. left.Text is { } sum ? [LocalizedText.Same($"${sum} = {left.Value}$")] : Array.Empty<LocalizedText>(),
                .. look,
                new($"{bigger.Value}は {smaller.Value}より {bigger.Value - smaller.Value} おおきい。", $"{bigger.Value} is {bigger.Value - smaller.Value} more than {smaller.Value}."),
                Phrases.Answer(bigger.Shown),
            ],
            Traps = choice.Traps,
        };
    }

    private static LocalizedText Maths(Side side) => LocalizedText.Same($"${side.Shown}$");
}
