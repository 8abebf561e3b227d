using Drill.Domain.Items;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Choices;

/// <summary>One right option among wrong ones, each with the idea that leads to it, or null for none.</summary>
internal static class OneOf
{
    /// <summary>The options in an order that tells nothing.</summary>
    public static Choice Shuffled(SeededRandom random, LocalizedText right, params IReadOnlyList<(Misconception? Idea, LocalizedText Text)> wrong) =>
        Among(Options.Shuffled(random, [right, .. wrong.Select(w => w.Text)]), right, wrong);

    /// <summary>Options that have an order of their own; the right one is the first without an idea.</summary>
    public static Choice InOrder(params IReadOnlyList<(Misconception? Idea, LocalizedText Text)> options) =>
        Among(Options.Of(options.Select(o => o.Text)), options.First(o => o.Idea is null).Text, options);

    /// <summary>Options that have an order of their own, named by their place. An idea that leads to the right one, or where an earlier idea leads, is left out.</summary>
    public static Choice InOrder(IReadOnlyList<LocalizedText> options, int right, params IReadOnlyList<(Misconception Idea, int Place)> wrong) =>
        Among(Options.Of(options), options[right], wrong.Where(w => w.Place != right).DistinctBy(w => w.Place).Select(w => ((Misconception?)w.Idea, options[w.Place])));

    private static Choice Among(Options<LocalizedText> options, LocalizedText right, IEnumerable<(Misconception? Idea, LocalizedText Text)> wrong) =>
        new(options.One(right), [.. wrong.Where(w => w.Idea is not null).Select(w => new Trap(w.Idea!, options.Only(w.Text)))]);
}
