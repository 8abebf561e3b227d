using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Choices;

/// <summary>One right option among wrong ones, each of which a misconception leads to.</summary>
internal sealed record OneOf(ChoiceKey Key, IReadOnlyList<Trap> Traps)
{
    private static readonly string[] Ids = ["a", "b", "c", "d", "e", "f"];

    /// <summary>The options in an order that tells nothing.</summary>
    public static OneOf Shuffled(SeededRandom random, LocalizedText right, params (Misconception Idea, LocalizedText Option)[] wrong)
    {
        var options = random.Shuffle(wrong.Select(w => w.Option).Prepend(right));
        return InOrder(options, Array.IndexOf(options, right), [.. wrong.Select(w => (w.Idea, Array.IndexOf(options, w.Option)))]);
    }

    /// <summary>The options in the order given, as they are named in a figure; <paramref name="right"/> and the wrong ones by their place.</summary>
    public static OneOf InOrder(IReadOnlyList<LocalizedText> options, int right, params (Misconception Idea, int Option)[] wrong) => new(
        new([.. options.Select((text, i) => new ChoiceOption(Ids[i], text))], Ids[right]),
        [.. wrong.Select(w => new Trap(w.Idea, ChoiceKey.ResponseFor(Ids[w.Option])))]);
}
