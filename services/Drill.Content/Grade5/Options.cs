using System.Collections.Immutable;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Grade5;

/// <summary>A choice between one right option and wrong ones, each with the idea that leads to it.</summary>
internal sealed record Options(ChoiceKey Key, IReadOnlyList<Trap> Traps)
{
    /// <summary>In an order drawn anew for each item.</summary>
    public static Options Shuffled(SeededRandom random, LocalizedText right, params IReadOnlyList<(LocalizedText Text, Misconception Idea)> wrong) =>
        InOrder(random.Shuffle(wrong.Select(w => (w.Text, (Misconception?)w.Idea)).Append((right, null))));

    /// <summary>In the order given, for options that have one of their own (numbers, あ い う); the right one has no idea beside it.</summary>
    public static Options InOrder(params IReadOnlyList<(LocalizedText Text, Misconception? Idea)> options)
    {
        var listed = List(options.Select(o => o.Text));
        var right = listed[options.ToList().FindIndex(o => o.Idea is null)].Id;
        return new(
            new ChoiceKey(listed, right),
            [.. options.Zip(listed).Where(o => o.First.Idea is not null).Select(o => new Trap(o.First.Idea!, ChoiceKey.ResponseFor(o.Second.Id)))]);
    }

    /// <summary>Options with the ids a, b, c and so on.</summary>
    public static ImmutableArray<ChoiceOption> List(IEnumerable<LocalizedText> texts) =>
        [.. texts.Select((text, i) => new ChoiceOption($"{(char)('a' + i)}", text))];
}
