using System.Collections.Immutable;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses;
using Drill.Domain.Items.Responses.Choices;
using Drill.Domain.Numbers;
using Drill.Domain.Text;

namespace Drill.Content.Grade4;

/// <summary>Keys of choices with their traps. Ids name places, never contents, so that they tell nothing.</summary>
internal static class Choosing
{
    /// <summary>One right option among wrong ones, in a drawn order; each wrong one may carry the idea that leads to it.</summary>
    public static Chosen OneOf(SeededRandom random, LocalizedText right, params (LocalizedText Text, Misconception? Idea)[] wrong)
    {
        var shown = random.Shuffle(wrong.Prepend((Text: right, Idea: null)));
        return InOrder([.. shown.Select(s => s.Text)], Array.FindIndex(shown, s => s.Text == right), [.. shown.Select((s, i) => (i, s.Idea)).Where(s => s.Idea is not null).Select(s => (s.i, s.Idea!))]);
    }

    /// <summary>Options that have an order of their own. An idea that leads to the right option, or to that of an earlier idea, is left out.</summary>
    public static Chosen InOrder(IReadOnlyList<LocalizedText> options, int right, params (int Option, Misconception Idea)[] ideas) => new(
        new ChoiceKey(Lettered(options), Id(right)),
        [.. ideas.Where(i => i.Option != right).DistinctBy(i => i.Option).Select(i => new Trap(i.Idea, ChoiceKey.ResponseFor(Id(i.Option))))]);

    /// <summary>All options that fit, shown as they stand. An idea that chooses nothing, what is right, or what an earlier idea chooses is left out.</summary>
    public static Chosen AllOf(IReadOnlyList<LocalizedText> options, Func<int, bool> fits, params (Misconception Idea, Func<int, bool> Chooses)[] ideas)
    {
        var places = Enumerable.Range(0, options.Count).ToArray();
        string Chosen(Func<int, bool> chooses) => string.Join(',', places.Where(chooses).Select(Id));
        return new(
            new ChoicesKey(Lettered(options), [.. places.Where(fits).Select(Id)]),
            [
                .. ideas.Select(i => (i.Idea, Ids: Chosen(i.Chooses))).Where(i => i.Ids.Length > 0 && i.Ids != Chosen(fits)).DistinctBy(i => i.Ids)
                    .Select(i => new Trap(i.Idea, ChoicesKey.ResponseFor(i.Ids.Split(',')))),
            ]);
    }

    /// <summary>Options to be put in order.</summary>
    /// <param name="shown">As they stand on the screen.</param>
    /// <param name="right">Places of <paramref name="shown"/> in the right order.</param>
    public static Chosen Sorted(IReadOnlyList<LocalizedText> shown, IReadOnlyList<int> right, params (Misconception Idea, IReadOnlyList<int> Order)[] ideas) => new(
        new OrderingKey(Lettered(shown), [.. right.Select(Id)]),
        [
            .. ideas.Where(i => !i.Order.SequenceEqual(right)).DistinctBy(i => string.Join(',', i.Order))
                .Select(i => new Trap(i.Idea, OrderingKey.ResponseFor(i.Order.Select(Id)))),
        ]);

    public static ImmutableArray<ChoiceOption> Lettered(IReadOnlyList<LocalizedText> options) => [.. options.Select((text, i) => new ChoiceOption(Id(i), text))];

    public static string Id(int place) => ((char)('a' + place)).ToString();
}

/// <summary>A key with the wrong responses that are known by name.</summary>
internal sealed record Chosen(AnswerKey Key, Trap[] Traps);
